"""Words as they were meant: misspelt, stretched ('diiiie'), spelt out ('d i e'), starred ('d*e') or in digits ('d1e').

The result is a plain line of small words with single spaces, a full stop standing alone where a sentence ends, and no
apostrophes ('dont', 'hes'), in which phrases can be looked for. Like every view of a text it knows where it came from.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass
from itertools import accumulate, groupby
from typing import TYPE_CHECKING, Final

from bot.domain.normalise import normalise
from bot.domain.patterns import Pattern, compile_pattern

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping, Sequence

    from bot.domain.normalise import Normalised


@dataclass(frozen=True, slots=True)
class Lexicon:
    """The words that matter to whoever reads, and how else they are written."""

    meant: Mapping[str, str]
    """From another spelling, without spaces, to what is meant: one word or several."""
    skeletons: Mapping[str, str]
    """The same, from the skeleton of a disguised word."""
    words: tuple[str, ...]
    spread: Pattern
    """Finds long words spread over gaps ('sui cide'); one group."""


def lexicon(words: Collection[str], spellings: Mapping[str, str], spread: Collection[str]) -> Lexicon:
    """Prepare a lexicon of `words`, with other `spellings` of them; those in `spread` are also found with gaps inside.

    Slips of the finger inside a word of six letters or more (a letter left out, doubled, or two exchanged) are understood
    without being listed.
    """
    meant: dict[str, str] = {}
    for word in words:
        if len(word) >= _LONG_ENOUGH_FOR_SLIPS:
            meant.update(dict.fromkeys(_slips(word), spellings.get(word, word)))
    meant.update({word: word for word in words})
    meant.update(spellings)
    skeletons = {_skeleton(spelling): meaning for spelling, meaning in meant.items() if len(spelling) >= len("die")}
    skeletons.update({_skeleton(word): word for word in words})
    hidden = "|".join(disguised(word) for word in spread)
    return Lexicon(meant, skeletons, tuple(sorted(words)), compile_pattern(f"{BEFORE_WORD}({hidden}){AFTER_WORD}"))


BEFORE_WORD: Final = "(?:^|[^a-z0-9])"
AFTER_WORD: Final = "(?:$|[^a-z0-9])"
"""What stands around whole words in a normalised text. Each takes in one character, so the word itself wants a group."""


def disguised(word: str) -> str:
    """A pattern for `word` on a normalised text: signs and digits for letters, letters doubled, gaps of up to three."""
    letters = [letter for letter, _ in groupby(word) if letter != " "]
    return r"[^a-z0-9\n]{0,3}".join(f"{_DISGUISES.get(letter, letter)}+" for letter in letters)


def outline(plain: str) -> bytes | None:
    """What of a normalised text is the same however its words are disguised.

    A word of small letters and digits, `disguised`, stands in a text only where its outline stands in the text's. None
    where there are signs that may be letters or gaps: then it may stand there in any case.
    """
    if any(sign in plain for sign in _SIGNS):
        return None
    return _AGAIN.sub(b"", plain.encode("ascii", "ignore").translate(_DRAWN, _GAPS))


@dataclass(frozen=True, slots=True)
class Said:
    """A text as it was meant. Where a part of it stands in the text as it was typed is worked out when it is asked for."""

    text: str
    _pieces: Sequence[tuple[str, int, int]]
    """Its words, and where each of them stands in `_plain`."""
    _begins: Sequence[int]
    """Where each of them begins in `text`."""
    _plain: Normalised

    def span(self, start: int, end: int) -> tuple[int, int]:
        """The span of the original text that [start, end) of this one stands for, in whole words; `start` < `end`."""
        first, last = (self._pieces[bisect_right(self._begins, at) - 1] for at in (start, end - 1))
        return self._plain.span(*first[1:])[0], self._plain.span(*last[1:])[1]


def read(text: str, known: Lexicon, plain: Normalised | None = None) -> Said:
    """The text as it was meant: each word with a space after it, and a full stop at the end.

    `plain` is the text normalised, where that is at hand.
    """
    plain = plain or normalise(text)
    spaced = plain.text.replace("_", " ")
    pieces: list[tuple[str, int, int]] = []
    done, understood = 0, _Understood(known)
    for start, end, meaning in _spread_words(plain.text, known):
        pieces.extend(_words(spaced, done, start, understood))
        pieces.append((meaning, start, end))
        done = end
    pieces.extend(_words(spaced, done, len(spaced), understood))
    if pieces:
        pieces.append((".", *pieces[-1][1:]))
    words = [f"{word} " for word, _, _ in pieces]
    return Said("".join(words), pieces, [*accumulate(map(len, words), initial=0)][:-1], plain)


_LONG_ENOUGH_FOR_SLIPS: Final = 6
_STRETCHED: Final = 3

_DISGUISES: Final = {
    "a": "[a4@*]",
    "b": "[b8]",
    "e": "[e3*]",
    "g": "[g9]",
    "i": "[i1!|l*]",
    "l": "[l1!|i]",
    "o": "[o0*]",
    "s": "[s5$z]",
    "t": "[t7+]",
    "u": "[uv*]",
}
_SIGNS: Final = frozenset(sign for signs in _DISGUISES.values() for sign in signs[1:-1] if not sign.isalnum())
_ALIKE: Final = {sign: letter for letter, signs in _DISGUISES.items() for sign in signs[1:-1] if sign.isalnum()}
"""Letters and digits that may stand for each other, with the one that stands for them in an outline: for i, l and 1 it is l."""
_DRAWN: Final = bytes.maketrans("".join(_ALIKE).encode(), "".join(_ALIKE.values()).encode())
_GAPS: Final = bytes(set(range(128)) - set(b"abcdefghijklmnopqrstuvwxyz0123456789"))
_AGAIN: Final = re.compile(rb"(.)(?=\1)", re.DOTALL)

_LEET: Final = str.maketrans("013457@$!|+98", "oieastasiitgb")

_TOKEN: Final = re.compile(r"[\w'@$!|*+]+|[.?;\n]+")
"""Classes of characters one after the other never go back, so `re` is linear here too, and ten times faster."""
_SINGLE_LETTERS: Final = compile_pattern(
    r"(?:^|[^a-z0-9'])((?:[a-z0134579@$!][^a-z0-9'\n]{1,3}){2,}[a-z0134579@$!])(?:$|[^a-z0-9'])"
)
_AGE_OR_AMOUNT: Final = compile_pattern(r"[0-9$+@!|*']+[a-z]{0,4}[+]?|[a-z]{1,2}[0-9]+")


def _slips(word: str) -> Iterator[str]:
    for at in range(1, len(word) - 1):
        yield word[:at] + word[at + 1 :]
        yield word[:at] + word[at] * 2 + word[at + 1 :]
    for at in range(1, len(word) - 2):
        yield word[:at] + word[at + 1] + word[at] + word[at + 2 :]


def _skeleton(word: str) -> str:
    """The word with i for l, which a 1 may stand for as well, and no letter doubled."""
    return "".join(letter for letter, _ in groupby(word.replace("l", "i")))


def _spread_words(plain: str, known: Lexicon) -> Iterator[tuple[int, int, str]]:
    """Words with gaps inside: where, and what they mean."""
    spans = [match.span(1) for pattern in (known.spread, _SINGLE_LETTERS) for match in pattern.finditer(plain)]
    done = 0
    for start, end in sorted(spans, key=lambda span: (span[0], -span[1])):
        letters = "".join(character for character in plain[start:end].translate(_LEET) if character.isalpha())
        meaning = known.skeletons.get(_skeleton(letters))
        if meaning and start >= done and not plain[start:end].isalpha():
            yield start, end, meaning
            done = end


class _Understood(dict[str, str]):
    """The words of one text and what they mean, each worked out once."""

    def __init__(self, known: Lexicon) -> None:
        self._known = known

    def __missing__(self, word: str) -> str:
        meaning = self[word] = _understood(word, self._known)
        return meaning


def _words(plain: str, start: int, end: int, known: _Understood) -> Iterator[tuple[str, int, int]]:
    for match in _TOKEN.finditer(plain, start, end):
        token = match[0]
        low, high = match.span()
        if token.isalpha():  # nearly all
            yield known[token], low, high
            continue
        if token[0] in ".?;\n":
            if token not in {"..", "..."}:  # a pause, within the sentence
                yield ".", low, high
            continue
        word = token.strip("!'*+|")
        if word:
            yield known[word], low, high
        if token[-1] == "!":
            yield ".", high - 1, high


def _understood(word: str, known: Lexicon) -> str:
    meaning = known.meant.get(word)
    if meaning is not None:
        return meaning
    letters = word.replace("'", "")
    if letters.isalpha():
        if len(letters) > _STRETCHED and len(letters) - len(set(letters)) >= _STRETCHED - 1:
            runs = [list(run) for _, run in groupby(letters)]
            letters = "".join(run[0] if len(run) >= _STRETCHED else "".join(run) for run in runs)
        return known.meant.get(letters, letters)
    if "*" in letters:
        return next((word for word in known.words if _fits(letters.translate(_LEET), word)), letters)
    if letters in known.meant:
        return known.meant[letters]
    undisguised = letters.translate(_LEET)
    unknown = letters if _AGE_OR_AMOUNT.fullmatch(letters) else undisguised
    return known.skeletons.get(_skeleton(undisguised), unknown)


def _fits(starred: str, word: str) -> bool:
    return len(starred) == len(word) and all(sign in {"*", letter} for sign, letter in zip(starred, word, strict=True))
