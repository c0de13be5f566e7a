"""Discord's AutoMod keyword rules, applied to a text before the bot posts it.

AutoMod leaves bots alone, so that what a bot relays for a person passes by the rules that this person would have met.
Keywords mean what Discord's documentation says (resources/auto-moderation, 'Keyword Matching Strategies'), but for one
thing: a whole word is there 'surrounded by whitespace', here by anything that is no letter, digit or underscore: a full
stop is no way round a rule. Patterns are Rust's, with the flags for case and Unicode on, as Discord's support page says.
An allowed word (`allow_list`) takes back every find that lies inside it.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import accumulate
from typing import TYPE_CHECKING, Final, NamedTuple

from bot.domain.normalise import visible
from bot.domain.patterns import PatternSet, compile_pattern, escape
from bot.domain.rust_patterns import RustPattern, UnsupportedPatternError, compile_rust, is_word_character

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

UNKNOWN_WORDS: Final = "Discord keeps the words of its presets to itself"
NOTHING_TO_FIND: Final = "a wildcard without a word"


@dataclass(frozen=True, slots=True)
class AutoModRule:
    """A rule as Discord stores it, as far as it bears on text: only enabled rules, for messages, belong here.

    `mention_limit` is the number of different people and roles that one message may mention, None for any number;
    `presets` are the names of Discord's own word lists that the rule uses.
    """

    id: int
    name: str
    keywords: tuple[str, ...] = ()
    allow_list: tuple[str, ...] = ()
    regex_patterns: tuple[str, ...] = ()
    mention_limit: int | None = None
    presets: tuple[str, ...] = ()


class Unsupported(NamedTuple):
    """A part of a rule that cannot be applied here: the rule's name, the pattern or preset, and why not (English)."""

    rule: str
    pattern: str
    reason: str


@dataclass(frozen=True, slots=True)
class AutoModHit:
    """A place that a rule forbids: the span [start, end) of the text."""

    rule_id: int
    rule: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class AutoModRules:
    """A server's rules, ready to be applied."""

    rules: tuple[_CompiledRule, ...]
    unsupported: tuple[Unsupported, ...]

    def hits(self, text: str) -> tuple[AutoModHit, ...]:
        """Everything in `text` that a rule forbids, rule by rule. Invisible characters are no way round."""
        if not self.rules:
            return ()
        seen = visible(text)
        return tuple(
            AutoModHit(rule.id, rule.name, *seen.span(start, end))
            for rule in self.rules
            for start, end in rule.forbidden(seen.text)
        )


def compile_rules(rules: Sequence[AutoModRule]) -> AutoModRules:
    """Prepare the rules; what cannot be applied with the meaning that Discord gives it is named in `unsupported`."""
    unsupported: list[Unsupported] = []
    compiled: list[_CompiledRule] = []
    for rule in rules:
        keywords = _keywords(rule.name, rule.keywords, unsupported)
        allowed = _keywords(rule.name, rule.allow_list, unsupported)
        patterns: list[RustPattern] = []
        for pattern in rule.regex_patterns:
            try:
                patterns.append(compile_rust(pattern))
            except UnsupportedPatternError as error:
                unsupported.append(Unsupported(rule.name, pattern, str(error)))
        unsupported.extend(Unsupported(rule.name, preset, UNKNOWN_WORDS) for preset in rule.presets)
        compiled.append(
            _CompiledRule(rule.id, rule.name, _Finder(keywords), _Finder(allowed), tuple(patterns), rule.mention_limit)
        )
    return AutoModRules(tuple(compiled), tuple(unsupported))


_MENTION: Final = compile_pattern(r"<@([!&]?)([0-9]+)>")


@dataclass(frozen=True, slots=True)
class _CompiledRule:
    id: int
    name: str
    keywords: _Finder
    allowed: _Finder
    patterns: tuple[RustPattern, ...]
    mention_limit: int | None

    def forbidden(self, text: str) -> Iterator[tuple[int, int]]:
        found = list(self.keywords.spans(text))
        wide = [span for pattern in self.patterns for span in pattern.spans(text)]
        if found or wide:
            allowed = _Allowed(len(text), self.allowed.spans(text))
            yield from (span for span in found if not allowed.covers(*span))
            # A pattern often takes in more than the word that it is after: an allowed word anywhere in it allows it.
            yield from (span for span in wide if not allowed.touches(*span))
        yield from self._too_many_mentions(text)

    def _too_many_mentions(self, text: str) -> Iterator[tuple[int, int]]:
        if self.mention_limit is None:
            return
        mentioned: set[tuple[bool, str | None]] = set()
        for match in _MENTION.finditer(text):
            mentioned.add((match.group(1) == "&", match.group(2)))
            if len(mentioned) > self.mention_limit:
                yield match.span()
                return


class _Allowed:
    """The allowed places of a text, asked in constant time."""

    __slots__ = ("_before", "_reach")

    def __init__(self, length: int, spans: Iterable[tuple[int, int]]) -> None:
        starting = [0] * (length + 1)
        for start, end in spans:
            starting[start] = max(starting[start], end)
        self._reach = list(accumulate(starting, max))  # how far an allowed place that began by here goes
        within = (int(reach > position) for position, reach in enumerate(self._reach))
        self._before = [0, *accumulate(within)]  # how many allowed characters stand before here

    def covers(self, start: int, end: int) -> bool:
        return self._reach[start] >= end

    def touches(self, start: int, end: int) -> bool:
        return self._before[end] > self._before[start]


@dataclass(frozen=True, slots=True)
class _Keyword:
    """A keyword without its wildcards; each end says whether a word must begin or end there."""

    text: str
    begins_word: bool
    ends_word: bool


def _keywords(rule: str, keywords: Sequence[str], unsupported: list[Unsupported]) -> list[_Keyword]:
    read: list[_Keyword] = []
    for keyword in keywords:
        trimmed = keyword.strip()
        text = trimmed.removeprefix("*").removesuffix("*").strip()
        if text:
            read.append(_Keyword(text, not trimmed.startswith("*"), not trimmed.endswith("*")))
        else:
            unsupported.append(Unsupported(rule, keyword, NOTHING_TO_FIND))
    return read


class _Finder:
    """Finds any of many keywords. One pass tells which are there at all, so that only these are looked at closely."""

    __slots__ = ("_all", "_keywords")

    def __init__(self, keywords: Sequence[_Keyword]) -> None:
        self._keywords = keywords
        self._all = PatternSet([escape(keyword.text) for keyword in keywords], ignore_case=True)

    def spans(self, text: str) -> Iterator[tuple[int, int]]:
        for index in self._all.search(text):
            keyword = self._keywords[index]
            for match in compile_pattern(escape(keyword.text), ignore_case=True).finditer(text):
                start, end = match.span()
                if keyword.begins_word and start > 0 and is_word_character(text[start - 1]):
                    continue
                if keyword.ends_word and end < len(text) and is_word_character(text[end]):
                    continue
                yield start, end
