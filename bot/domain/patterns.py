"""Regular expressions whose time is linear in the text, whatever people type: google-re2 behind types of our own.

Everything that is run over people's words, and every pattern that a moderator wrote, goes through here.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, Protocol, cast

import re2 as untyped_re2  # pyright: ignore[reportMissingTypeStubs]

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

_re2: Final[Any] = untyped_re2

_MEMORY: Final = 32 << 20
"""Bytes that one pattern or set of patterns may use; RE2's default of 8 MiB is little for a thousand keywords."""
_LEAST_MEMORY: Final = 2 << 20
_MEMORY_A_CHARACTER: Final = 1 << 10
"""Bytes for a pattern of a filter, by its length. With half of it RE2 does without an automaton for the longest, which takes
a hundred times as long; four times as much is hardly faster."""


class Match(Protocol):
    """One place where a pattern matched. Positions count characters of the text, as in `re`."""

    def start(self, group: int = 0) -> int:
        """Where the group begins, -1 when it took no part."""
        ...

    def end(self, group: int = 0) -> int:
        """Where the group ends, -1 when it took no part."""
        ...

    def span(self, group: int = 0) -> tuple[int, int]:
        """Both."""
        ...

    def group(self, group: int = 0) -> str | None:
        """The text of the group, None when it took no part."""
        ...


class Pattern(Protocol):
    """A compiled pattern."""

    def search(self, text: str) -> Match | None:
        """The first match anywhere."""
        ...

    def fullmatch(self, text: str) -> Match | None:
        """The match of the whole text."""
        ...

    def finditer(self, text: str) -> Iterator[Match]:
        """All matches that do not overlap, from left to right."""
        ...

    def sub(self, repl: Callable[[Match], str], text: str) -> str:
        """The text with each match replaced. (RE2's templates spoil characters outside ASCII: a function it is.)"""
        ...


class BadPatternError(ValueError):
    """RE2 refuses the pattern; the message is RE2's own."""


def compile_pattern(pattern: str, *, ignore_case: bool = False) -> Pattern:
    """Compile `pattern`, in RE2's syntax.

    Raises BadPatternError when RE2 refuses it: lookaround, a backreference, or simply a mistake.
    """
    try:
        return cast("Pattern", _re2.compile(pattern, _options(ignore_case=ignore_case)))
    except _re2.error as error:
        raise BadPatternError(_reason(error)) from None


def escape(text: str) -> str:
    """The pattern that matches `text` and nothing else."""
    return cast("str", _re2.escape(text))


class PatternSet:
    """Many patterns, looked for in one pass over the text."""

    __slots__ = ("_set",)

    def __init__(self, patterns: Sequence[str], *, ignore_case: bool = False) -> None:
        """Raises BadPatternError when RE2 refuses one of them, or when all together need too much memory."""
        self._set: Any = None
        if not patterns:
            return
        combined = _re2.Set.SearchSet(_options(ignore_case=ignore_case))
        try:
            for pattern in patterns:
                combined.Add(pattern)
            combined.Compile()
        except _re2.error as error:
            raise BadPatternError(_reason(error)) from None
        self._set = combined

    def search(self, text: str) -> list[int]:
        """The positions in the list of patterns of those that match somewhere in `text`, in order."""
        if self._set is None:
            return []
        return sorted(cast("list[int] | None", self._set.Match(text)) or ())


class PatternFilter:
    """Many long patterns, few of which are in a text: only those are run whose words are there, looked for in one pass.

    A `PatternSet` is one automaton for all, with so many states that each new text needs new ones: for patterns with gaps
    between their words it takes three times as long, except for a text that it has just seen.
    """

    __slots__ = ("_filter",)

    def __init__(self, patterns: Sequence[str]) -> None:
        """Raises BadPatternError when RE2 refuses one of them."""
        self._filter: Any = _re2.Filter()
        try:
            for pattern in patterns:
                memory = max(_LEAST_MEMORY, _MEMORY_A_CHARACTER * len(pattern))
                self._filter.Add(pattern, _options(ignore_case=False, memory=memory))
            self._filter.Compile()
        except _re2.error as error:
            raise BadPatternError(_reason(error)) from None

    def search(self, text: str) -> list[int]:
        """The positions in the list of patterns of those that match somewhere in `text`, in order."""
        return sorted(cast("list[int] | None", self._filter.Match(text)) or ())

    def likely(self, text: str) -> set[int]:
        """The positions of those whose words are there: all that match, and others. None of them is run."""
        return set(cast("list[int] | None", self._filter.Match(text, True)) or ())  # noqa: FBT003 -- has no name

    def __getitem__(self, position: int) -> Pattern:
        """One of the patterns, by its position in the list."""
        return cast("Pattern", self._filter.re(position))


def _options(*, ignore_case: bool, memory: int = _MEMORY) -> object:
    options = _re2.Options()
    options.log_errors = False
    options.max_mem = memory
    options.case_sensitive = not ignore_case
    return options


def _reason(error: Exception) -> str:
    reason: object = error.args[0] if error.args else ""
    return reason.decode(errors="replace") if isinstance(reason, bytes) else str(reason)
