"""Signs in a text that somebody may be in danger, from themselves or from another person.

A sign found shows helplines and lets a person look at the text before it is public, and no more than that: words cannot
tell who is at risk. (Measured elsewhere: twenty such phrases found 37% of the posts in a suicide forum, and 1.2% of those
in a divorce forum.) So the signs are explicit ones, said of oneself, and figures of speech are left alone.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
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
from bot.domain.patterns import Pattern, PatternSet, compile_pattern
from bot.domain.risk_likeness import DOUBTED, THRESHOLD, alike
from bot.domain.risk_sign import PHRASES, Risk, Scene, Sign
from bot.domain.risk_words import KEY_WORDS, SPELLINGS, SPREAD
from bot.domain.spelling import lexicon, read

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from bot.domain.spelling import Said

__all__ = ["Risk", "RiskFound", "risks", "words_of"]


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
    found: list[RiskFound] = []
    excused = False
    for sign in (_SIGNS[index] for index in _ANY.search(said.text)):
        for start, end, meant in sign.places(said.text):
            if meant:
                found.append(RiskFound(sign.risk, sign.meaning, *said.span(start, end)))
            else:
                excused = True
    anywhere = set(_NEEDS.search(said.text))
    possible = [scene for scene in _SCENES if scene.needs <= anywhere]
    for low, high in _windows(said.text) if possible else ():
        there = set(_NEEDS.search(said.text[low:high]))
        found.extend(
            RiskFound(scene.risk, scene.meaning, *said.span(low, high - 1))
            for scene in possible
            if scene.needs <= there and (scene.unless is None or not scene.unless.search(said.text[low:high]))
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


@dataclass(frozen=True, slots=True)
class _CompiledSign:
    risk: Risk
    meaning: str
    pattern: Pattern
    unless: Pattern | None
    unless_before: Pattern | None

    def places(self, said: str) -> Iterator[tuple[int, int, bool]]:
        """Where it stands, and whether it is meant."""
        for match in self.pattern.finditer(said):
            start, end = match.span()
            rest = said[start:end] + said[end : end + _AFTER].partition(". ")[0]
            before = said[max(0, start - _BEFORE) : start].rpartition(" . ")[2]
            meant = (self.unless is None or not self.unless.search(rest)) and (
                self.unless_before is None or not self.unless_before.search(before)
            )
            yield start, end - 1, meant  # the space after the last word is no part of it


def _compiled(risk: Risk, sign: Sign, phrases: Mapping[str, str]) -> tuple[_CompiledSign, str]:
    whole = rf"\b(?:{_expanded('|'.join(sign.patterns), phrases)}) "
    unless = compile_pattern(rf"\b(?:{_expanded(sign.unless, phrases)})\b") if sign.unless else None
    before = compile_pattern(rf"\b(?:{_expanded(sign.unless_before, phrases)}) $") if sign.unless_before else None
    return _CompiledSign(risk, sign.meaning, compile_pattern(whole), unless, before), whole


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
class _CompiledScene:
    risk: Risk
    meaning: str
    needs: frozenset[int]
    unless: Pattern | None


def _compiled_scene(risk: Risk, scene: Scene, phrases: Mapping[str, str], needs: list[str]) -> _CompiledScene:
    """`needs` is the list of all patterns that scenes need, which grows by those of this one."""
    wanted = [rf"\b(?:{_expanded(need, phrases)}) " for need in scene.needs]
    needs.extend(need for need in wanted if need not in needs)
    unless = compile_pattern(rf"\b(?:{_expanded(scene.unless, phrases)})\b") if scene.unless else None
    return _CompiledScene(risk, scene.meaning, frozenset(needs.index(need) for need in wanted), unless)


_TABLES: Final = (
    (Risk.SELF, signs_of_self_harm),
    (Risk.SELF, signs_of_despair),
    (Risk.SELF, signs_of_eating_as_harm),
    (Risk.OTHERS, signs_of_harm),
    (Risk.OTHERS, signs_of_control),
    (Risk.OTHERS, signs_of_harming),
)
_COMPILED: Final = tuple(_compiled(risk, sign, {**PHRASES, **table.PHRASES}) for risk, table in _TABLES for sign in table.SIGNS)
_SIGNS: Final = tuple(sign for sign, _ in _COMPILED)
_ANY: Final = PatternSet([whole for _, whole in _COMPILED])

_needs: list[str] = []
_SCENES: Final = tuple(
    _compiled_scene(risk, scene, {**PHRASES, **table.PHRASES}, _needs) for risk, table in _TABLES for scene in table.SCENES
)
_NEEDS: Final = PatternSet(_needs)
