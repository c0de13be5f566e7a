"""Searching what people wrote: which words of a question count, what else they may be called, and how finds are marked."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from rapidfuzz.distance import JaroWinkler

from bot.domain.publishable import escaped
from bot.domain.question import State
from bot.domain.zones import simplify

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from bot.domain.question import Place

QUERY_LIMIT: Final = 200
"""Characters of a query that are looked at."""
WORDS_LIMIT: Final = 24
"""Words of a query that are looked for, the first ones that say something."""

MARK: Final = "\x02"
UNMARK: Final = "\x03"
"""Stand around a word that was found, in texts of the index. Neither can come from a person: both are taken out before."""

_COMMON: Final = """
a about after again all also always am an and any anymore are as at be because been before being but by can cannot
cant could did didnt do does doesnt doing done dont else ever every for from get gets getting give go going got had
has have havent having he hed her here hers herself hes him himself his how i id if ill im in into is isnt it its ive
just know let like ll make makes making many may me mean might more most much must my myself need never no nor not now
of off on one only or other our out over own re really said say says she shes should so some somebody someone
something still such take than that thats the their them themselves then there these they theyre thing things this
those through to too up us very want wants was wasnt way we well were what when where whether which while who whose
why will with without wont would wouldnt you your yours yourself ve
"""
_STOP: Final = frozenset(_COMMON.split())
"""Words that every question has. They count only where a query has no others."""


FINDABLE: Final = frozenset({State.PUBLISHED, State.RESOLVED})
"""The states in which a question is found. A closed one still stands, and is no longer led to."""


@dataclass(frozen=True, slots=True)
class PublishedQuestion:
    """A question that may be found, as it is stored: `content` is sealed."""

    guild_id: int
    question_id: str
    number: int
    content: bytes
    post: Place
    thread_id: int | None


@dataclass(frozen=True, slots=True)
class IndexedQuestion:
    """A published question as the index holds it, in memory alone."""

    guild_id: int
    question_id: str
    number: int
    title: str
    story: str
    topic: str | None
    warned: bool
    """Whether it has a content warning: then its story is searched, and never shown in what is found."""
    post: Place
    thread_id: int | None


@dataclass(frozen=True, slots=True)
class QuestionHit:
    """A question that was found. Texts are as typed, with `MARK` and `UNMARK` around words: show them with `marked`."""

    question_id: str
    number: int
    title: str
    excerpt: str
    """The part of the story with the words in it; '' where the story is covered or holds none of them."""
    topic: str | None
    post: Place
    thread_id: int | None

    def address(self, guild_id: int) -> str:
        """Where it stands in Discord: its thread if it has one, otherwise its message."""
        place = str(self.thread_id) if self.thread_id is not None else f"{self.post.channel_id}/{self.post.message_id}"
        return f"https://discord.com/channels/{guild_id}/{place}"


ALIKE: Final = 0.88
"""How alike (0 to 1, Jaro-Winkler) two words must be to count as one that is mistyped."""
LETTERS_TO_MISTYPE: Final = 4
_WORD: Final = re.compile(r"\w+(?:['’]\w+)*")


def fold(text: str) -> str:
    """Text as it is compared: like `simplify`, and without apostrophes, so that 'wont' is "won't"."""
    return simplify(text.replace("'", "").replace("’", ""))


def telling_words(text: str) -> tuple[str, ...]:
    """The first folded words of a text that say what it is about, at most `WORDS_LIMIT` of them."""
    return telling(fold(text).split())[:WORDS_LIMIT]


def telling(words: Iterable[str]) -> tuple[str, ...]:
    """Those of the folded words that say what a text is about, each once, in order; all of them where none does."""
    each = tuple(dict.fromkeys(words))
    return tuple(word for word in each if word not in _STOP and len(word) > 1) or each


def marked(text: str) -> str:
    """A text of a hit for a card: everything that acts is taken out of it (`publishable`), words that were found are bold."""
    return escaped(text, passing=frozenset((MARK, UNMARK))).replace(MARK, "**").replace(UNMARK, "**")


_ENDED: Final = re.compile(r"(...+?)(?:ingly|edly|ness|ing|ies|ied|ed|es|ly|s|e|y)")
_NO_ENDING: Final = ("ss", "us")
_LEAST_STEM: Final = 3
_IRREGULAR: Final = """
lie lied lying; tell told telling; keep kept; leave left leaving; break broke broken; forgive forgave forgiven; meet
met; hide hid hidden hiding; drink drank drunk; fight fought; know knew known; write wrote written; speak spoke
spoken; feel felt; hold held; lose lost losing; sleep slept; see saw seen; hurt hurts; think thought; teach taught;
buy bought; bring brought; catch caught; choose chose chosen choosing; forget forgot forgotten; grow grew grown;
hear heard; mean meant; pay paid; quit quits; send sent; shut shuts; spend spent; swear swore sworn; wake woke; win
won; man men; woman women; child children; wife wives; life lives; family families; argue argument; apology
apologise apologize apologies apologised apologized; forever always; live living; love loving loved; friend freind
"""
_ROOTS: Final = {form: forms[0] for forms in map(str.split, _IRREGULAR.split(";")) for form in forms}
"""Forms that no ending leads from, each with the one that stands for all of them."""


def stem(word: str) -> str:
    """A folded word without its ending, so that 'cheats', 'cheated' and 'cheating' are one. Rough, and alike everywhere."""
    word = _ROOTS.get(word, word)
    if not word.endswith(_NO_ENDING) and (ended := _ENDED.fullmatch(word)):
        word = ended[1]
    return word[:-1] if len(word) > _LEAST_STEM and word[-1] == word[-2] else word


def mark_words(text: str, query: str, synonyms: Synonyms) -> str:
    """The text with `MARK` and `UNMARK` around each word that `query` means: itself, another ending, a typo, a synonym."""
    typed = {stem(word): word for word in telling_words(query[:QUERY_LIMIT])}
    groups = frozenset(synonyms.groups_in(query[:QUERY_LIMIT]))

    def mark(match: re.Match[str]) -> str:
        folded = fold(match[0])
        root = stem(folded)
        is_meant = root in typed or bool(groups and groups & set(synonyms.groups_in(folded)))
        if not is_meant and len(folded) >= LETTERS_TO_MISTYPE and folded not in _STOP:
            is_meant = any(
                len(word) >= LETTERS_TO_MISTYPE and JaroWinkler.normalized_similarity(word, folded) >= ALIKE
                for word in typed.values()
            )
        return f"{MARK}{match[0]}{UNMARK}" if is_meant else match[0]

    return _WORD.sub(mark, text)


def excerpt(text: str, length: int) -> str:
    """A part of a text with marks that holds the first of them, of about `length` characters, cut between words."""
    first = text.find(MARK)
    begin = max(0, first - length // 3)
    if begin > 0:
        begin = text.find(" ", begin, first) + 1 or begin
    end = begin + length
    if len(text) <= end:
        return ("…" if begin else "") + text[begin:]
    end = text.rfind(" ", begin, end)
    cut = text[begin : end if end > begin else begin + length]
    if cut.count(MARK) > cut.count(UNMARK):
        cut = cut[: cut.rfind(MARK)]
    return ("…" if begin else "") + cut.rstrip() + "…"


@dataclass(frozen=True, slots=True)
class Synonyms:
    """Groups of words and phrases that people use for the same thing."""

    _groups: tuple[tuple[str, ...], ...] = ()
    _of: Mapping[str, tuple[int, ...]] = field(default_factory=dict[str, tuple[int, ...]])
    """The groups of each phrase, by its stems."""
    _lengths: Mapping[str, tuple[int, ...]] = field(default_factory=dict[str, tuple[int, ...]])
    """How many words the phrases have that begin with a stem."""

    @classmethod
    def of(cls, groups: Iterable[Iterable[str]]) -> Synonyms:
        """Make them ready. A phrase may be in several groups."""
        folded = tuple(tuple(dict.fromkeys(filter(None, (fold(phrase) for phrase in group)))) for group in groups)
        places: dict[str, dict[int, None]] = {}
        for number, group in enumerate(folded):
            for phrase in group:
                places.setdefault(_stems(phrase), {})[number] = None
        lengths: dict[str, dict[int, None]] = {}
        for first, *others in map(str.split, places):
            lengths.setdefault(first, {})[1 + len(others)] = None
        return cls(
            folded,
            {phrase: tuple(them) for phrase, them in places.items()},
            {first: tuple(them) for first, them in lengths.items()},
        )

    def knows(self, root: str) -> bool:
        """Whether a stem is a phrase of some group."""
        return root in self._of

    def groups_in(self, text: str) -> tuple[str, ...]:
        """A term for each group that has a phrase in `text`, each once: '=' and a number, which no word looks like."""
        return self.groups_of(self.phrases_in(text))

    def groups_of(self, phrases: Iterable[str]) -> tuple[str, ...]:
        """The same for phrases that `phrases_in` gave."""
        return tuple(dict.fromkeys(f"={number}" for phrase in phrases for number in self._of[phrase]))

    def phrases_in(self, text: str) -> tuple[str, ...]:
        """The phrases of some group that stand in `text`, by their stems, longest first."""
        return self.phrases_among([stem(word) for word in fold(text).split()])

    def phrases_among(self, stems: Sequence[str]) -> tuple[str, ...]:
        """The same for the stems of a text."""
        found = [
            (length, phrase)
            for start, first in enumerate(stems)
            for length in self._lengths.get(first, ())
            if (phrase := " ".join(stems[start : start + length])) in self._of and start + length <= len(stems)
        ]
        return tuple(phrase for _length, phrase in sorted(found, key=lambda each: -each[0]))

    def meant(self, text: str) -> Mapping[str, tuple[str, ...]]:
        """What else may stand for each phrase of `text` that has synonyms: {its stems: the others, folded}."""
        return {
            phrase: tuple(other for number in self._of[phrase] for other in self._groups[number] if _stems(other) != phrase)
            for phrase in self.phrases_in(text)
        }


def _stems(phrase: str) -> str:
    return " ".join(stem(word) for word in phrase.split())
