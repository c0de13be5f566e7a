"""Searching what people wrote: which words of a question count, what else they may be called, and how finds are marked."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from bot.domain.publishable import escaped
from bot.domain.question import State
from bot.domain.zones import simplify

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

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


def fold(text: str) -> str:
    """Text as it is compared: like `simplify`, and without apostrophes, so that 'wont' is "won't"."""
    return simplify(text.replace("'", "").replace("’", ""))


def telling_words(text: str) -> tuple[str, ...]:
    """The folded words of a text that say what it is about, each once, in order; all of them where none does."""
    words = tuple(dict.fromkeys(fold(text).split()))
    telling = tuple(word for word in words if word not in _STOP and len(word) > 1)
    return (telling or words)[:WORDS_LIMIT]


def marked(text: str) -> str:
    """A text of a hit for a card: everything that acts is taken out of it (`publishable`), words that were found are bold."""
    return escaped(text, passing=frozenset((MARK, UNMARK))).replace(MARK, "**").replace(UNMARK, "**")


@dataclass(frozen=True, slots=True)
class Synonyms:
    """Groups of words and phrases that people use for the same thing. All are folded."""

    _others: Mapping[str, tuple[str, ...]] = field(default_factory=dict[str, tuple[str, ...]])
    _longest: int = 1
    """Words of the longest phrase."""

    @classmethod
    def of(cls, groups: Iterable[Iterable[str]]) -> Synonyms:
        """Make them ready. A phrase may be in several groups."""
        others: dict[str, dict[str, None]] = {}
        for group in groups:
            folded = tuple(dict.fromkeys(filter(None, (fold(phrase) for phrase in group))))
            for phrase in folded:
                others.setdefault(phrase, {}).update((other, None) for other in folded if other != phrase)
        longest = max((len(phrase.split()) for phrase in others), default=1)
        return cls({phrase: tuple(them) for phrase, them in others.items()}, longest)

    def meant(self, text: str) -> Mapping[str, tuple[str, ...]]:
        """What else may stand for each phrase of `text` that has synonyms: {phrase: others}, longest phrases first."""
        words = fold(text).split()[: WORDS_LIMIT * 4]
        found: dict[str, tuple[str, ...]] = {}
        for length in range(min(self._longest, len(words)), 0, -1):
            for start in range(len(words) - length + 1):
                phrase = " ".join(words[start : start + length])
                if phrase in self._others:
                    found[phrase] = self._others[phrase]
        return found
