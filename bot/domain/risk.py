"""Signs in a text that somebody may be in danger, from themselves or from another person.

A sign found shows helplines and lets a person look at the text before it is public, and no more than that: words cannot
tell who is at risk. (Measured elsewhere: twenty such phrases found 37% of the posts in a suicide forum, and 1.2% of those
in a divorce forum.) So the signs are explicit ones, said of oneself, and figures of speech are left alone.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from bot.domain.patterns import Pattern, PatternSet, compile_pattern
from bot.domain.risk_signs import PHRASES, SIGNS, Risk, Sign
from bot.domain.spelling import lexicon, read

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["Risk", "RiskFound", "risks"]


@dataclass(frozen=True, slots=True)
class RiskFound:
    """A sign: its meaning (from the table of signs, for moderators and tests), and its span [start, end) of the text."""

    risk: Risk
    meaning: str
    start: int
    end: int


def risks(text: str) -> tuple[RiskFound, ...]:
    """The signs in `text`, by where they begin."""
    said = read(text, _LEXICON)
    found = [
        RiskFound(sign.sign.risk, sign.sign.meaning, *said.span(start, end))
        for index in _ANY.search(said.text)
        for sign in (_SIGNS[index],)
        for start, end in sign.places(said.text)
    ]
    return tuple(sorted(found, key=lambda each: (each.start, each.end)))


_KEY_WORDS: Final = (
    "suicide", "suicidal", "myself", "killing", "killed", "kill", "die", "dying", "dead", "death", "hang", "hanging", "unalive",
    "overdose", "overdosed", "cutting", "selfharm", "harming", "hurting", "anymore", "living", "alive", "existing", "nobody",
    "everyone", "goodbye", "scared", "afraid", "terrified", "frightened", "threatened", "threatens", "threatening", "strangled",
    "strangles", "choked", "chokes", "punched", "punches", "slapped", "beaten", "husband", "boyfriend", "girlfriend", "partner",
    "abusive", "abused", "abuses", "violent", "violence", "raped", "molested", "assaulted", "stalking", "controls", "pushed",
    "shoved", "grabbed", "bruises", "passport", "depressed", "thoughts", "thinking", "ending", "tonight", "attempted",
)  # fmt: skip

_SPELLINGS: Final = {
    "anymore": "any more", "anymroe": "any more", "nomore": "no more", "selfharm": "self harm", "selfharmed": "self harmed",
    "selfharming": "self harming", "sh": "self harm", "wnat": "want", "wnana": "wanna", "wana": "wanna", "wannna": "wanna", "watn": "want",
    "dnt": "dont", "dun": "dont", "doesn": "doesnt", "kil": "kill", "kll": "kill", "kys": "kill yourself", "abt": "about", "im": "im",
    "iam": "i am", "suicidle": "suicidal", "suicidial": "suicidal", "suicied": "suicide", "sucide": "suicide", "sewerslide": "sewer slide",
    "killmyself": "kill myself", "killmyslef": "kill myself", "wanttodie": "want to die", "iwanttodie": "i want to die",
    "wannadie": "wanna die", "endmylife": "end my life", "endit": "end it", "mysefl": "myself", "myslef": "myself", "meself": "myself",
    "self-harm": "self harm", "hitts": "hits", "hitt": "hit", "beated": "beat", "threated": "threatened", "threatend": "threatened",
    "scard": "scared", "scarred": "scared", "freind": "friend", "boyfreind": "boyfriend", "girlfreind": "girlfriend", "husbend": "husband",
    "hubsand": "husband", "u": "you", "ur": "your", "ppl": "people", "bc": "because", "cuz": "because", "coz": "because", "cos": "because",
    "thru": "through", "tho": "though", "evry": "every", "everyday": "every day", "noone": "no one", "everybodys": "everybody",
    "tmrw": "tomorrow", "tmr": "tomorrow", "tomorow": "tomorrow", "tonite": "tonight", "2nite": "tonight", "parents'": "parents",
    "suiciding": "committing suicide", "neckmyself": "neck myself", "gonna": "gonna", "gunna": "gonna", "gona": "gonna", "imma": "imma",
    "couldnt": "couldnt", "wouldve": "would have", "shouldve": "should have", "id've": "id have", "wud": "would", "wuld": "would",
    "hav": "have", "livin": "living", "dieing": "dying", "dyin": "dying", "die'd": "died", "cuting": "cutting", "bleech": "bleach",
}  # fmt: skip

_LEXICON: Final = lexicon(
    _KEY_WORDS,
    _SPELLINGS,
    ("suicide", "suicidal", "killmyself", "killing myself", "wanttodie", "unalive", "selfharm", "endmylife", "overdose"),
)

_CONTEXT: Final = 90
"""Characters before a sign in which what makes it mean something else is looked for: about fifteen words."""


@dataclass(frozen=True, slots=True)
class _CompiledSign:
    sign: Sign
    pattern: Pattern
    unless: Pattern | None
    unless_before: Pattern | None

    def places(self, said: str) -> Iterator[tuple[int, int]]:
        for match in self.pattern.finditer(said):
            start, end = match.span()
            sentence_ends = said.find(" . ", end)
            rest = said[start : sentence_ends if sentence_ends >= 0 else len(said)]
            before = said[max(0, start - _CONTEXT) : start].rpartition(" . ")[2]
            if self.unless is not None and self.unless.search(rest):
                continue
            if self.unless_before is not None and self.unless_before.search(before):
                continue
            yield start, end


def _compiled(sign: Sign) -> _CompiledSign:
    unless = compile_pattern(rf"\b(?:{_expanded(sign.unless)})\b") if sign.unless else None
    unless_before = compile_pattern(rf"\b(?:{_expanded(sign.unless_before)}) $") if sign.unless_before else None
    return _CompiledSign(sign, compile_pattern(_whole(sign)), unless, unless_before)


def _whole(sign: Sign) -> str:
    return r"\b(?:" + "|".join(_expanded(pattern) for pattern in sign.patterns) + r")(?: |$)"


def _expanded(pattern: str) -> str:
    while "<" in pattern:
        name = pattern[pattern.index("<") + 1 : pattern.index(">")]
        pattern = pattern.replace(f"<{name}>", PHRASES[name])
    return pattern


_SIGNS: Final = tuple(_compiled(sign) for sign in SIGNS)
_ANY: Final = PatternSet([_whole(sign) for sign in SIGNS])
