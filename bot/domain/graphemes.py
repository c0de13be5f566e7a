"""What a reader sees as one character, so that no cut goes through it."""

from __future__ import annotations

import unicodedata
from functools import lru_cache
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator

JOINER: Final = "\u200d"
"""Joins emoji to one: a family, a mended heart."""

_FLAG_LETTERS: Final = ("\U0001f1e6", "\U0001f1ff")
_SKIN_TONES: Final = ("\U0001f3fb", "\U0001f3ff")


def is_skin_tone(character: str) -> bool:
    """Whether the character colours the emoji before it."""
    return _SKIN_TONES[0] <= character <= _SKIN_TONES[1]


@lru_cache(maxsize=4096)
def _stands_alone(character: str) -> bool:
    """Whether the character is never joined to the one before it."""
    is_flag_letter = _FLAG_LETTERS[0] <= character <= _FLAG_LETTERS[1]
    return not (is_flag_letter or character == JOINER or is_skin_tone(character) or _is_mark(character))


def _is_mark(character: str) -> bool:
    return unicodedata.category(character) in {"Mn", "Me", "Mc"}


def graphemes(text: str) -> Iterator[str]:
    """The text in pieces that each look like one character: a letter with its accents, an emoji with its parts, a flag.

    A simplification of Unicode's rules (UAX 29), which keeps together what they keep together in emoji, accents and
    flags. The pieces make up the text again.
    """
    if all(map(_stands_alone, set(text))):  # nearly every text
        yield from text
        return
    cluster: list[str] = []
    flag_letters = 0
    for character in text:
        is_flag_letter = _FLAG_LETTERS[0] <= character <= _FLAG_LETTERS[1]
        extends = (
            (is_flag_letter and flag_letters == 1)
            or character == JOINER
            or is_skin_tone(character)
            or _is_mark(character)
            or cluster[-1:] == [JOINER]
        )
        if cluster and not extends:
            yield "".join(cluster)
            cluster.clear()
        flag_letters = (flag_letters + 1) % 2 if is_flag_letter else 0
        cluster.append(character)
    if cluster:
        yield "".join(cluster)
