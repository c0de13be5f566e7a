"""Regular expressions in Rust's syntax (crate `regex`), which AutoMod uses, run by RE2.

The two are close relatives: the same matches, in linear time, without lookaround. Where RE2 would refuse or, worse,
read something else without a word, the pattern is either rewritten to mean the same or refused here with the reason:

- Rust's \\d, \\w, \\s know all of Unicode, RE2's only ASCII: rewritten.
- Rust's \\b does too: the text's other letters and digits are exchanged for ones that the pattern does not mention.
- \\u{...} is written \\x{...}.
- Set operations and nested classes, \\b{start}, \\<, (?x), (?u), (?R), odd braces: refused. RE2 itself does the rest.
"""

from __future__ import annotations

import string
import sys
import unicodedata
from dataclasses import dataclass, field
from functools import cache
from typing import TYPE_CHECKING, Final

from bot.domain.patterns import BadPatternError, compile_pattern

if TYPE_CHECKING:
    from bot.domain.patterns import Pattern


class UnsupportedPatternError(ValueError):
    """The pattern cannot be run with the meaning that Rust gives it; the message says why."""


@dataclass(frozen=True, slots=True)
class RustPattern:
    """A compiled pattern. Where word borders are asked for, stand-ins take the place of letters and digits outside ASCII."""

    pattern: Pattern
    stand_in: str | None
    digit_stand_in: str | None = None

    def spans(self, text: str) -> list[tuple[int, int]]:
        """Where the pattern matches, without matches of nothing."""
        if self.stand_in is not None and not text.isascii():
            text = "".join(map(self._bordered, text))
        spans = (match.span() for match in self.pattern.finditer(text))
        return [(start, end) for start, end in spans if start < end]

    def _bordered(self, character: str) -> str:
        """What RE2 sees a word's border beside, for a character that Rust does."""
        if character.isascii() or not is_word_character(character) or self.stand_in is None:
            return character
        if self.digit_stand_in is not None and unicodedata.category(character) == "Nd":
            return self.digit_stand_in
        return _FOLDED_INTO_ASCII.get(character, self.stand_in)


def compile_rust(pattern: str) -> RustPattern:
    """Compile a pattern in Rust's syntax, ignoring case.

    Raises UnsupportedPatternError.
    """
    reading = _Reading(pattern)
    translated = reading.translate()
    stand_in = reading.stand_in() if reading.borders else None
    try:
        return RustPattern(compile_pattern(translated, ignore_case=True), stand_in, reading.digit_stand_in())
    except BadPatternError as error:
        raise UnsupportedPatternError(str(error)) from None


def is_word_character(character: str) -> bool:
    r"""Whether Rust's \w matches: letters, marks, decimal digits, connectors, and the two joiners (UTS 18, annex C)."""
    category = unicodedata.category(character)
    return (
        category[0] in "LM"
        or category in {"Nd", "Nl", "Pc"}
        or character in "\u200c\u200d"
        or any(low <= ord(character) <= high for low, high in _LETTERS_AMONG_SYMBOLS)
    )


_FOLDED_INTO_ASCII: Final = {"\u017f": "s", "\u212a": "k"}
"""The long s and the sign for Kelvin: the two characters that are ASCII letters when case is ignored."""

_LETTERS_AMONG_SYMBOLS: Final = ((0x24B6, 0x24E9), (0x1F130, 0x1F149), (0x1F150, 0x1F169), (0x1F170, 0x1F189))
"""Circled and squared letters: alphabetic, although their category is a symbol's."""

_WORD: Final = r"\p{L}\p{M}\p{Nd}\p{Nl}\p{Pc}\x{200C}\x{200D}" + "".join(
    rf"\x{{{low:X}}}-\x{{{high:X}}}" for low, high in _LETTERS_AMONG_SYMBOLS
)
_SPACE: Final = r"\t-\r \x{85}\x{A0}\x{1680}\x{2000}-\x{200A}\x{2028}\x{2029}\x{202F}\x{205F}\x{3000}"
_NOT_SPACE: Final = (
    r"\x{0}-\x{8}\x{E}-\x{1F}\x{21}-\x{84}\x{86}-\x{9F}\x{A1}-\x{167F}\x{1681}-\x{1FFF}\x{200B}-\x{2027}"
    r"\x{202A}-\x{202E}\x{2030}-\x{205E}\x{2060}-\x{2FFF}\x{3001}-\x{10FFFF}"
)
_CLASSES: Final = {"d": r"\p{Nd}", "D": r"\P{Nd}", "w": _WORD, "s": _SPACE, "S": _NOT_SPACE}

_CONTROLS: Final = {"a": "\a", "f": "\f", "t": "\t", "n": "\n", "r": "\r", "v": "\v"}
_HEX_DIGITS: Final = {"x": 2, "u": 4, "U": 8}
_FLAGS: Final = frozenset("imsU-")
_STAND_INS: Final = "_" + string.digits + string.ascii_lowercase


@cache
def _not_word() -> str:
    """What Rust's \\W matches, as ranges to stand inside a class: RE2 cannot take one class from another."""
    ranges: list[str] = []
    first: int | None = None
    for point in range(0x110001):
        outside = point <= 0x10FFFF and not is_word_character(chr(point))  # noqa: PLR2004 - the last code point
        if outside and first is None:
            first = point
        elif not outside and first is not None:
            ranges.append(rf"\x{{{first:X}}}-\x{{{point - 1:X}}}")
            first = None
    return "".join(ranges)


@dataclass(slots=True)
class _Reading:
    """One pass over a pattern, which writes RE2's version of it and remembers what the pattern mentions."""

    pattern: str
    at: int = 0
    borders: bool = False
    digits: bool = False
    """Whether \\d or \\D stands in it."""
    mentioned: set[str] = field(default_factory=set[str])
    beyond_ascii: bool = False

    def translate(self) -> str:
        written: list[str] = []
        while self.at < len(self.pattern):
            character = self.pattern[self.at]
            if character == "\\":
                written.append(self._escape(in_class=False))
            elif character == "[":
                written.append(self._class())
            elif character == "(":
                written.append(self._group())
            elif character == "{":
                written.append(self._count())
            else:
                self._mention(character)
                self.at += 1
                written.append(character)
        return "".join(written)

    def stand_in(self) -> str:
        stand_ins = [letter for letter in _STAND_INS if not (self.digits and letter.isdigit())]
        left = [] if self.beyond_ascii else [letter for letter in stand_ins if letter not in self.mentioned]
        if not left:
            raise UnsupportedPatternError("RE2 sees word borders (\\b) between ASCII letters only")
        return left[0]

    def digit_stand_in(self) -> str | None:
        """A digit to stand for those outside ASCII, where the pattern asks for digits and for borders."""
        if not self.borders or not self.digits:
            return None
        left = [digit for digit in string.digits if digit not in self.mentioned]
        if not left:
            raise UnsupportedPatternError("RE2 sees word borders (\\b) between ASCII digits only")
        return left[0]

    def _mention(self, first: str, last: str | None = None) -> None:
        last = first if last is None else last
        self.beyond_ascii = self.beyond_ascii or last > "\x7f"
        for point in range(ord(first), min(ord(last), 0x7F) + 1):
            self.mentioned.add(chr(point).lower())

    def _take(self, count: int) -> str:
        taken = self.pattern[self.at : self.at + count]
        self.at += count
        return taken

    def _escape(self, *, in_class: bool) -> str:
        """Reads the escape at `at` and writes it."""
        kind = self._take(2)[1:]
        if kind in {"d", "D", "w", "W", "s", "S"} and kind:
            self.digits = self.digits or kind in "dD"
            if in_class:
                return _not_word() if kind == "W" else _CLASSES[kind]
            return f"[^{_WORD}]" if kind == "W" else f"[{_CLASSES[kind]}]"
        if kind in {"b", "B"} and not in_class:
            if self.pattern[self.at : self.at + 1] == "{":
                raise UnsupportedPatternError(f"RE2 has no \\{kind}{{...}}")
            self.borders = True
            return f"\\{kind}"
        if kind in {"A", "z"} and not in_class:
            return f"\\{kind}"
        if kind in {"p", "P"}:
            return self._property(kind)
        literal = self._literal_escape(kind)
        self._mention(literal)
        return rf"\x{{{ord(literal):X}}}"

    def _property(self, kind: str) -> str:
        if self.pattern[self.at : self.at + 1] == "{":
            end = self.pattern.find("}", self.at)
            name = self._take(end + 1 - self.at) if end >= 0 else ""
        else:
            name = self._take(1)
        if name.strip("{}") in {"", "C", "Cn"}:  # RE2 counts no unassigned characters
            raise UnsupportedPatternError(f"RE2 reads \\{kind}{name} differently")
        self.beyond_ascii = True
        return f"\\{kind}{name}"

    def _literal_escape(self, kind: str) -> str:
        """The one character that the escape stands for."""
        if kind in _CONTROLS:
            return _CONTROLS[kind]
        if kind in _HEX_DIGITS:
            if self.pattern[self.at : self.at + 1] == "{":
                end = self.pattern.find("}", self.at)
                digits = self._take(max(end, self.at) + 1 - self.at)[1:-1]
                if not 1 <= len(digits) <= _HEX_DIGITS["U"]:
                    digits = ""
            else:
                digits = self._take(_HEX_DIGITS[kind])
                if len(digits) < _HEX_DIGITS[kind]:
                    digits = ""
            point = int(digits, 16) if digits and set(digits) <= set(string.hexdigits) else sys.maxunicode + 1
            if point > sys.maxunicode or 0xD800 <= point <= 0xDFFF:  # noqa: PLR2004 - half of a surrogate pair
                raise UnsupportedPatternError(f"\\{kind}{{{digits}}} is no character")
            return chr(point)
        if kind.isascii() and not kind.isalnum() and kind not in {"", "<", ">"}:
            return kind
        raise UnsupportedPatternError(f"RE2 has no \\{kind}, or means something else by it")

    def _class(self) -> str:
        """Reads the class that opens at `at` and writes it."""
        written = [self._take(1)]
        if self.pattern[self.at : self.at + 1] == "^":
            written.append(self._take(1))
        body_starts = self.at
        while self.pattern[self.at : self.at + 1] != "]" or self.at == body_starts:
            if self.at >= len(self.pattern):
                raise UnsupportedPatternError("a class is not closed")
            if self.pattern[self.at : self.at + 2] in {"&&", "--", "~~"}:
                raise UnsupportedPatternError(f"RE2 has no {self.pattern[self.at : self.at + 2]} in classes")
            written.append(self._class_item())
        written.append(self._take(1))
        return "".join(written)

    def _class_item(self) -> str:
        if self.pattern.startswith("[:", self.at):
            end = self.pattern.find(":]", self.at)
            if end >= 0:
                self._mention("\0", "\x7f")
                return self._take(end + 2 - self.at)
        if self.pattern[self.at] == "[":
            raise UnsupportedPatternError("RE2 has no classes inside classes")
        first = self._class_character()
        if len(first) != 1:
            return first
        if self.pattern[self.at : self.at + 1] == "-" and self.pattern[self.at + 1 : self.at + 2] not in {"", "]", "-"}:
            self.at += 1
            last = self._class_character()
            if len(last) != 1 or last < first:
                raise UnsupportedPatternError("a range in a class does not end in a later character")
            self._mention(first, last)
            return rf"\x{{{ord(first):X}}}-\x{{{ord(last):X}}}"
        self._mention(first)
        return rf"\x{{{ord(first):X}}}"

    def _class_character(self) -> str:
        """One character as itself, or what to write for an escape that stands for many (never one character long)."""
        if self.pattern[self.at] != "\\":
            return self._take(1)
        following = self.pattern[self.at + 1 : self.at + 2]
        if following in {"d", "D", "w", "W", "s", "S", "p", "P"}:
            return self._escape(in_class=True)
        self.at += 2
        return self._literal_escape(following)

    def _group(self) -> str:
        """Reads the opening of a group, flags and name included."""
        if not self.pattern.startswith("(?", self.at):
            return self._take(1)
        end = self.at + 2
        while end < len(self.pattern) and self.pattern[end] in _FLAGS:
            end += 1
        closing = self.pattern[end : end + 1]
        if closing in {":", ")"}:
            return self._take(end + 1 - self.at)
        if closing in {"P", "<"} and end == self.at + 2:
            end = self.pattern.find(">", end)
            name = self.pattern[self.at + 2 : max(end, 0)].removeprefix("P").removeprefix("<")
            if name.isidentifier():
                self.at = end + 1
                return "("
        raise UnsupportedPatternError(f"RE2 has no (?{closing}")

    def _count(self) -> str:
        end = self.pattern.find("}", self.at)
        count = self._take(end + 1 - self.at) if end >= 0 else ""
        least, comma, most = count.strip("{}").partition(",")
        if least.isdecimal() and least.isascii() and (not most or (most.isdecimal() and most.isascii())):
            return f"{{{least}{comma}{most}}}"
        raise UnsupportedPatternError("RE2 reads these braces as themselves")
