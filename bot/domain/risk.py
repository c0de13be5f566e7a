"""Signs in a text that somebody may be in danger, from themselves or from another person.

A sign found shows helplines and lets a person look at the text before it is public, and no more than that: words cannot
tell who is at risk. (Measured elsewhere: twenty such phrases found 37% of the posts in a suicide forum, and 1.2% of those
in a divorce forum.) So the signs are explicit ones, said of oneself, and figures of speech are left alone.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from itertools import accumulate
from typing import TYPE_CHECKING, Final

from bot.domain import (
    signs_of_control,
    signs_of_despair,
    signs_of_eating_as_harm,
    signs_of_harm,
    signs_of_harming,
    signs_of_self_harm,
)
from bot.domain.patterns import PatternFilter, compile_pattern
from bot.domain.risk_likeness import DOUBTED, THRESHOLD, alike
from bot.domain.risk_sign import PHRASES, Risk, Scene, Sign
from bot.domain.risk_words import KEY_WORDS, SPELLINGS, SPREAD
from bot.domain.spelling import lexicon, read

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from bot.domain.normalise import Normalised
    from bot.domain.patterns import Pattern
    from bot.domain.spelling import Said

__all__ = ["Risk", "RiskFound", "risks", "words_of"]


@dataclass(frozen=True, slots=True)
class RiskFound:
    """A sign: its meaning (from the table of signs, for moderators and tests), and its span [start, end) of the text."""

    risk: Risk
    meaning: str
    start: int
    end: int


def risks(text: str, plain: Normalised | None = None) -> tuple[RiskFound, ...]:
    """The signs in `text`, by where they begin. `plain` is the text normalised, where that is at hand."""
    said = read(text, _LEXICON, plain)
    found: list[RiskFound] = []
    excused = False
    for index in _any_sign().search(said.text):
        sign = _SIGNS[index]
        for start, end, meant in sign.places(said.text, _any_sign()[index]):
            if meant:
                found.append(RiskFound(sign.risk, sign.meaning, *said.span(start, end)))
            else:
                excused = True
    likely = _needs().likely(said.text)
    possible = [
        scene for scene in _SCENES if scene.needs <= likely and all(_needs()[need].search(said.text) for need in scene.needs)
    ]
    for low, high in _windows(said.text) if possible else ():
        there = set(_needs().search(said.text[low:high]))
        found.extend(
            RiskFound(scene.risk, scene.meaning, *said.span(low, high - 1))
            for scene in possible
            if scene.needs <= there and not _holds(said.text[low:high], scene.unless)
        )
    if not found:
        found.extend(_alike(said, DOUBTED if excused else THRESHOLD))
    return tuple(sorted(found, key=lambda each: (each.start, each.end)))


def words_of(text: str) -> list[str]:
    """The words of `text` as they were meant, as `risk_likeness` weighs them."""
    return _words_in(read(text, _LEXICON))


def _alike(said: Said, threshold: float) -> Iterator[RiskFound]:
    if not (likely := [*alike(_words_in(said), threshold)]):
        return
    places = [match.span() for match in _WORD.finditer(said.text) if match[0] != "."]
    for each in likely:
        yield RiskFound(each.risk, "sounds like danger", *said.span(places[each.first][0], places[each.last][1]))


def _words_in(said: Said) -> list[str]:
    return [word for word in said.text.split() if word != "."]


_WORD: Final = re.compile(r"\S+")
"""`re` and not RE2: one class of characters never goes back."""


_LEXICON: Final = lexicon(KEY_WORDS, SPELLINGS, SPREAD)

_WINDOW: Final = 36
"""Words that are looked at together when a sentence does not end."""

_BEFORE: Final = 90
_AFTER: Final = 150
"""Characters around a sign in which what makes it mean something else is looked for, within its sentence."""


_compiled: Final = cache(compile_pattern)
"""What makes a sign mean something else, compiled when it is first needed: most never are."""


def _holds(text: str, pattern: str | None) -> bool:
    return pattern is not None and _compiled(pattern).search(text) is not None


@dataclass(frozen=True, slots=True)
class _WholeSign:
    risk: Risk
    meaning: str
    pattern: str
    unless: str | None
    unless_before: str | None

    @classmethod
    def of(cls, risk: Risk, sign: Sign, phrases: Mapping[str, str]) -> _WholeSign:
        """The sign with its phrases written out."""
        pattern = rf"\b(?:{_expanded('|'.join(sign.patterns), phrases)}) "
        unless = rf"\b(?:{_expanded(sign.unless, phrases)})\b" if sign.unless else None
        before = rf"\b(?:{_expanded(sign.unless_before, phrases)}) $" if sign.unless_before else None
        return cls(risk, sign.meaning, pattern, unless, before)

    def places(self, said: str, pattern: Pattern) -> Iterator[tuple[int, int, bool]]:
        """Where it stands, by its compiled `pattern`, and whether it is meant."""
        for match in pattern.finditer(said):
            start, end = match.span()
            rest = said[start:end] + said[end : end + _AFTER].partition(". ")[0]
            before = said[max(0, start - _BEFORE) : start].rpartition(" . ")[2]
            meant = not _holds(rest, self.unless) and not _holds(before, self.unless_before)
            yield start, end - 1, meant  # the space after the last word is no part of it


def _windows(said: str) -> Iterator[tuple[int, int]]:
    """The sentences, and stretches of those that run on: [start, end), each ending after a space."""
    start = 0
    while start < len(said):
        stop = said.find(". ", start)
        stop = stop if stop >= 0 else len(said)
        lengths = (len(word) + 1 for word in said[start:stop].split(" ")[:-1])
        words = [*accumulate(lengths, initial=start)][1:]
        for first in range(0, max(1, len(words) - _WINDOW // 2), _WINDOW // 2):
            low = words[first - 1] if first else start
            high = words[min(first + _WINDOW, len(words)) - 1] if words else start
            if high > low:
                yield low, high
        start = stop + len(". ")


def _expanded(pattern: str, phrases: Mapping[str, str]) -> str:
    while "<" in pattern:
        name = pattern[pattern.index("<") + 1 : pattern.index(">")]
        pattern = pattern.replace(f"<{name}>", phrases[name])
    return pattern


@dataclass(frozen=True, slots=True)
class _WholeScene:
    risk: Risk
    meaning: str
    needs: frozenset[int]
    """Places in `_NEEDED`."""
    unless: str | None

    @classmethod
    def of(cls, risk: Risk, scene: Scene, phrases: Mapping[str, str], needed: list[str]) -> _WholeScene:
        """The scene with its phrases written out; `needed` grows by what it is the first to need."""
        wanted = [rf"\b(?:{_expanded(need, phrases)}) " for need in scene.needs]
        needed.extend(need for need in wanted if need not in needed)
        unless = rf"\b(?:{_expanded(scene.unless, phrases)})\b" if scene.unless else None
        return cls(risk, scene.meaning, frozenset(needed.index(need) for need in wanted), unless)


_TABLES: Final = (
    (Risk.SELF, signs_of_self_harm),
    (Risk.SELF, signs_of_despair),
    (Risk.SELF, signs_of_eating_as_harm),
    (Risk.OTHERS, signs_of_harm),
    (Risk.OTHERS, signs_of_control),
    (Risk.OTHERS, signs_of_harming),
)
_SIGNS: Final = tuple(
    _WholeSign.of(risk, sign, {**PHRASES, **table.PHRASES}) for risk, table in _TABLES for sign in table.SIGNS
)
_NEEDED: Final[list[str]] = []
_SCENES: Final = tuple(
    _WholeScene.of(risk, scene, {**PHRASES, **table.PHRASES}, _NEEDED) for risk, table in _TABLES for scene in table.SCENES
)


@cache
def _any_sign() -> PatternFilter:
    return PatternFilter([sign.pattern for sign in _SIGNS])


@cache
def _needs() -> PatternFilter:
    return PatternFilter(_NEEDED)
