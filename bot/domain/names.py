"""People's names in a text: the writer's own, and what looks like somebody else's full name.

Nothing here is certain, and nothing is taken out: the writer is asked whether they meant to say it.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Final

from bot.domain.normalise import normalise
from bot.domain.patterns import compile_pattern, escape
from bot.domain.spelling import disguised, outline

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from bot.domain.normalise import Normalised
    from bot.domain.patterns import Pattern

SHORTEST_NAME: Final = 3
"""Characters. Shorter names ('Al', 'Jo') are parts of too many words and phrases."""

COMMON_WORDS: Final = frozenset(
    "the and you she her him his they them friend love hope grace joy faith will may mark june april august summer autumn rose lily "
    "daisy ivy sky star moon sun rain river ocean angel king queen prince baby honey sweet dark light night day blue red green grey "
    "black white gold silver girl boy man woman mom mum dad someone anyone nobody anon anonymous user member guest help lost sad "
    "happy lonely tired alone broken heart trust person human cat dog wolf fox bear bird ghost shadow dream wish just only not".split()
)
"""Words that are also somebody's nick: as a word of a story they say nothing of who wrote it."""

_NAMED: Final = compile_pattern(
    r"(?i)\bname(?:'s|’s| is| was|:) ([a-z]{2,20} [a-z]{2,25})(?:$|[.,;!?\n)]| and | but | he | she | who | from )"
)
_SHORTEST_HEADLINE: Final = 4
_BEGINS: Final = compile_pattern(r"(?:^|[.!?:;\n\"“(]\s*)$")
_PLACES_AND_THINGS: Final = frozenset(
    "new york los angeles san francisco united states kingdom north south east west great britain middle high school university "
    "college christmas eve day new year valentine's mother's father's thanksgiving easter black friday facebook instagram discord "
    "whatsapp tinder bumble hinge reddit google netflix spotify star wars harry potter game thrones january february march april may "
    "june july august september october november december monday tuesday wednesday thursday friday saturday sunday english french "
    "german spanish italian indian american british canadian australian chinese japanese long distance best friend happy birthday "
    "post traumatic stress disorder borderline personality mr mrs ms dr professor aunt uncle grandma grandpa mom mum dad the my his her "
    "our their this that what when where why how who if but and so then yes no thank thanks dear hi hello hey please sorry god jesus "
    "lord am is are was were i i'm i've i'd i'll it it's we we're they they're he he's she she's you you're".split()
)


@dataclass(frozen=True, slots=True)
class OwnName:
    """A name, or a part of one, and what a text has to hold that may hold it: to look for that costs a fifth."""

    pattern: str
    outline: bytes = b""
    word: str = ""

    def may_be_in(self, plain: str, drawn: bytes | None) -> bool:
        """Whether it is worth looking closely. `drawn` is the outline of the text."""
        return self.word in plain and (drawn is None or self.outline in drawn)


def own_names(names: Sequence[str]) -> tuple[OwnName, ...]:
    """What `places_of` looks for: each name as a whole and its parts, once, for several texts of one writer."""
    wanted: dict[str, OwnName] = {}
    for name in names:
        whole = normalise(name).text.strip()
        words = [whole, *(part for part in whole.split() if part != whole)]
        for word in words:
            letters = "".join(c for c in word if c.isalnum())
            if len(letters) < (SHORTEST_NAME if _has_spaces(word) else 2) or word in COMMON_WORDS:
                continue
            body, beside = (disguised(letters), "[^a-z0-9]") if letters.isascii() else (escape(word), r"[^\p{L}\p{N}]")
            pattern = rf"(?:^|{beside})({body})(?:$|{beside})" if _has_spaces(word) else rf"({body})"
            drawn = outline(letters) if letters.isascii() else None
            wanted[pattern] = OwnName(pattern, word=word) if drawn is None else OwnName(pattern, drawn)
    return tuple(wanted.values())


def places_of(plain: Normalised, names: Sequence[OwnName]) -> Iterator[tuple[int, int]]:
    """Where one of `names` stands as a whole word, also disguised, in a text that is normalised, as (start, end)."""
    drawn = outline(plain.text) if names else None
    for name in names:
        if name.may_be_in(plain.text, drawn):
            for match in compile_pattern(name.pattern).finditer(plain.text):
                yield plain.span(*match.span(1))


def _has_spaces(word: str) -> bool:
    """Whether the word is of a script with spaces around its words: Latin, Greek, Cyrillic; letters there come in two cases."""
    return all(c.upper() != c.lower() for c in word if c.isalpha())


def full_names(text: str) -> Iterator[tuple[int, int]]:
    """Where two capitalised words stand together that read like a first and a last name, as (start, end).

    In a line that is all In Capitals Like A Headline, capitals say nothing.
    """
    for start, end in _lines(text):
        line = text[start:end]
        capitalised = [*_capitalised().finditer(line)]
        if capitalised and _is_headline(line):
            capitalised.clear()
        for match in (*capitalised, *_NAMED.finditer(line)):
            low, high = match.span(1)
            parts = line[low:high].lower().replace("’", "'").split()
            begins = _BEGINS.search(line[:low]) is not None
            if not any(part in _PLACES_AND_THINGS for part in parts) and not (begins and parts[0] in COMMON_WORDS):
                yield start + low, start + high


@cache
def _capitalised() -> Pattern:
    """Compiled when a first text is looked at: letters of all scripts, so many times over, take five milliseconds."""
    return compile_pattern(
        r"\b(\p{Lu}[\p{Ll}'’-]{1,20} (?:(?:\p{Lu}\.|van|von|de|der|la|bin|al) ){0,2}\p{Lu}[\p{Ll}'’-]{1,25})\b"
    )


def _is_headline(line: str) -> bool:
    words = [word for word in line.split() if word[0].isalpha() and word.partition("'")[0] != "I"]
    return len(words) > _SHORTEST_HEADLINE and sum(word[0].isupper() for word in words) > len(words) / 2


def _lines(text: str) -> Iterator[tuple[int, int]]:
    start = 0
    for line in text.splitlines(keepends=True):
        yield start, start + len(line)
        start += len(line)
