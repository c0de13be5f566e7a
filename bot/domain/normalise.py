"""Text reduced to plain small letters, for looking things up in it only: never for showing it or posting it.

People disguise words (wide letters, a Cyrillic letter inside, a zero-width space, boxed letters), and phones do so by
accident. Each view keeps, for each of its characters, which part of the original it came from, so that a find can be
pointed at in what was typed.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence


@dataclass(frozen=True, slots=True)
class Normalised:
    """A view of a text: `text`, and for each of its characters the span [start, end) of the original it stands for."""

    text: str
    starts: Sequence[int]
    ends: Sequence[int]

    def span(self, start: int, end: int) -> tuple[int, int]:
        """The span of the original text that [start, end) of this view stands for; `start` < `end`."""
        return self.starts[start], self.ends[end - 1]


def normalise(text: str) -> Normalised:
    """Small letters without accents, look-alikes read as the Latin letters they imitate, nothing invisible.

    Compatibility forms are decomposed (NFKD), so that one character may become several. Whitespace other than a line
    break becomes a space, typographic quotes and dashes become ' " and -. Punctuation and digits stay.
    """
    return _mapped(text, _PLAIN)


def visible(text: str) -> Normalised:
    """The text as a reader will see it: without what is invisible, otherwise as it was typed."""
    return _mapped(text, _SHOWN)


@lru_cache(maxsize=4096)
def is_invisible(character: str) -> bool:
    """True for what takes no room of its own or is no character at all.

    Controls other than tab and line breaks, format characters (zero-width, direction overrides, tags), variation
    selectors, letters drawn as nothing, private use, half of a surrogate pair, noncharacters.
    """
    if character == "\t" or character in LINE_BREAKS:
        return False
    point = ord(character)
    return (
        unicodedata.category(character) in {"Cc", "Cf", "Cs", "Co"}
        or any(low <= point <= high for low, high in _DRAWN_AS_NOTHING)
        or point & 0xFFFE == 0xFFFE  # noqa: PLR2004 - the last two code points of each plane are noncharacters
    )


def is_blank(text: str) -> bool:
    """Whether a reader would see nothing of it: white space and what is invisible, or nothing at all."""
    return all(character.isspace() or is_invisible(character) for character in text)


LINE_BREAKS: Final = "\n\r\x0b\x0c\x85\u2028\u2029"

_DRAWN_AS_NOTHING: Final = (
    (0x034F, 0x034F),  # combining grapheme joiner
    (0x115F, 0x1160),  # Hangul fillers
    (0x17B4, 0x17B5),  # Khmer inherent vowels
    (0x180B, 0x180F),  # Mongolian selectors
    (0x2065, 0x2065),  # reserved among the direction controls
    (0x2800, 0x2800),  # braille pattern blank
    (0x3164, 0x3164),  # Hangul filler
    (0xFDD0, 0xFDEF),  # noncharacters
    (0xFE00, 0xFE0F),  # variation selectors
    (0xFFA0, 0xFFA0),  # halfwidth Hangul filler
    (0xFFF0, 0xFFFB),  # reserved, and interlinear annotation
    (0x1D159, 0x1D159),  # musical null notehead
    (0xE0000, 0xE0FFF),  # tags and more variation selectors
)

_LOOKALIKES: Final = {
    # Cyrillic
    **dict(zip("аеорсухіјѕԁһԛԝкмтнвпьгӏүғєёиԍґ", "aeopcyxijsdhqwkmthbnbrlyfeeugr", strict=True)),
    # Greek; capitals where they imitate another letter than their small form does
    **dict(zip("αβγδεηικνορτυχωσμΝΗΥΡΧ", "abydeniKvoptuxwouNHYPX".lower(), strict=True)),
    # Latin letters without a decomposition, and small capitals
    **dict(zip("ıɑɡɩłøđħŧƒɛɔǝɐɯʇʍʎɹ", "iagilodhtfeceamtwyr", strict=True)),
    **dict(zip("ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘʀꜱᴛᴜᴠᴡʏᴢ", "abcdefghijklmnoprstuvwyz", strict=True)),
    # Armenian and Cherokee
    **dict(zip("օսհոցքգ", "ouhnggq", strict=True)),
    **dict(zip("ᎪᎬᎻᏞᏚᎷᎢᎡᏢᏟᎠᏴᏃᎳ", "aehlsmtrpcdbzw", strict=True)),
    # Signs
    **dict(zip("€£¥¢℮∂×¡", "elyceDxi".lower(), strict=True)),
    **dict.fromkeys("‘’‚‛ʼʹ′´`＇", "'"),
    **dict.fromkeys("“”„‟″«»", '"'),
    **dict.fromkeys("‐‑‒–—―−﹣－", "-"),
    "æ": "ae",
    "œ": "oe",
}
"""Characters that a reader takes for a Latin letter, a quote or a dash, and that NFKD leaves alone.

A small choice out of Unicode's confusables (UTS 39): the letters that are used to disguise English words.
"""

_LETTERS_IN_BOXES: Final = (0x1F150, 0x1F170, 0x1F1E6)
"""Where A stands in circled, in squared and in flag letters, each followed by the rest of the alphabet."""


def _plain(character: str) -> str:
    if character in LINE_BREAKS:
        return "\n"
    if is_invisible(character):
        return ""
    if character.isspace():
        return " "
    if character in _LOOKALIKES:
        return _LOOKALIKES[character]
    point = ord(character)
    for first in _LETTERS_IN_BOXES:
        if first <= point < first + 26:
            return chr(ord("a") + point - first)
    decomposed = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", character).casefold())
    kept = "".join(part for part in decomposed if unicodedata.category(part) not in {"Mn", "Me", "Cf"})
    return "".join(_LOOKALIKES.get(part, " " if part.isspace() else part) for part in kept)


def _shown(character: str) -> str:
    return "" if is_invisible(character) else character


class Reduced(dict[int, str]):
    """What each character becomes, by its code point, worked out when it is first met. The table of `str.translate`."""

    def __init__(self, reduce: Callable[[str], str]) -> None:
        self._reduce = reduce
        self._singles: set[str] = set()
        """Those met that become one character."""

    def __missing__(self, point: int) -> str:
        if len(self) >= _REMEMBERED:
            self.clear()
            self._singles.clear()
        reduced = self[point] = self._reduce(chr(point))
        if len(reduced) == 1:
            self._singles.add(chr(point))
        return reduced

    def is_one_for_one(self, text: str) -> bool:
        """Whether each character of the text becomes one, as in nearly every text."""
        new = set(text) - self._singles
        return all(len(self[ord(character)]) == 1 for character in new)


_REMEMBERED: Final = 8192
"""Characters whose reduction is kept: more than any language of letters has."""

_PLAIN: Final = Reduced(_plain)
_SHOWN: Final = Reduced(_shown)


def _mapped(text: str, reduced: Reduced) -> Normalised:
    if reduced.is_one_for_one(text):
        return Normalised(text.translate(reduced), range(len(text)), range(1, len(text) + 1))
    parts: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    for position, character in enumerate(text):
        part = reduced[ord(character)]
        parts.append(part)
        starts.extend([position] * len(part))
        ends.extend([position + 1] * len(part))
    return Normalised("".join(parts), starts, ends)
