"""How much a text sounds like those in which somebody is in danger: its words, weighed.

The tables of signs know phrases; people say the same in a thousand other ways. Here each word, each pair of neighbours and
each kind of word (`risk_kinds`) has a weight, learned from the corpora of the tests by a softmax regression of three
outcomes: danger from oneself, danger between people, neither. `tests/domain/corpora/weigh.py` learns the weights and writes
`risk_weights`. No text is judged: as with any sign, more than a threshold shows helplines and asks a person to look.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from bot.domain.risk_kinds import KINDS_OF_WORDS
from bot.domain.risk_sign import Risk
from bot.domain.risk_weights import BIAS, WEIGHTS

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

THRESHOLD: Final = 1.4
"""Logarithm of the odds of danger from which a stretch of words counts. Chosen on texts that were not learned from."""
DOUBTED: Final = 3.0
"""The same, in a text in which a sign was found that meant something else: a figure of speech, a denial, another's story."""

STRETCH: Final = 45
"""Words that are weighed together; stretches overlap by half."""
MARKED: Final = 8
"""Words of a stretch that are pointed out: those beside each other that weigh most."""


@dataclass(frozen=True, slots=True)
class Likeness:
    """A stretch that sounds like danger, and the words [first, last] in it that weigh most, counted from the text's first."""

    risk: Risk
    first: int
    last: int


def features(words: Sequence[str]) -> list[tuple[str, ...]]:
    """What is weighed at each of the `words`: the word's stem, it and the stem before it, and the word's kinds."""
    alone = {word: (_stem(word), *_KINDS.get(word, ())) for word in set(words)}
    stems = [alone[word][0] for word in words]
    return [(f"{before} {stem}", *alone[word]) for before, stem, word in zip(["", *stems], stems, words, strict=False)]


def odds(found: set[str], weights: Mapping[str, tuple[float, float]], bias: tuple[float, float]) -> tuple[float, float]:
    """Logarithms of the odds of danger from oneself and between people, against neither."""
    known = [weights[feature] for feature in found if feature in weights]
    scale = math.sqrt(len(known) + 1)
    return bias[0] + sum([own for own, _ in known]) / scale, bias[1] + sum([other for _, other in known]) / scale


def alike(words: Sequence[str], threshold: float) -> Iterator[Likeness]:
    """The stretches of `words` (as `spelling.read` gives them, without its full stops) whose odds exceed `threshold`."""
    heard = features(words)
    for first in range(0, max(1, len(words) - STRETCH // 2), STRETCH // 2):
        said = set(words[first : first + STRETCH])
        if not said.isdisjoint(_TO_SOMEBODY) and said.isdisjoint(_OF_ONESELF):
            continue
        stretch = heard[first : first + STRETCH]
        own, other = odds(set[str]().union(*stretch), WEIGHTS, BIAS)
        if math.log(math.exp(own) + math.exp(other)) > threshold:
            risk, side = (Risk.SELF, 0) if own > other else (Risk.OTHERS, 1)
            weight = [sum(WEIGHTS[feature][side] for feature in each if feature in WEIGHTS) for each in stretch]
            begin = max(range(max(1, len(weight) - MARKED + 1)), key=lambda at: sum(weight[at : at + MARKED]))
            yield Likeness(risk, first + begin, first + min(begin + MARKED, len(weight)) - 1)


_KINDS: Final = {word: tuple(f"#{kind}" for kind in kinds) for word, kinds in KINDS_OF_WORDS.items()}
"""The features that a word's kinds are."""

_OF_ONESELF: Final = frozenset("i im ive id ill me my myself mine we us our".split())
_TO_SOMEBODY: Final = frozenset("you your yours youre yourself yourselves".split())
"""Who speaks to somebody and not of themselves gives advice ('be gentle with yourself'); only a table's sign counts there."""

_STEM: Final = 3
_ENDINGS: Final = ("ing", "ed", "es", "s")
_PARTNERS: Final = (
    "he she they hes shes theyre hed shed hell shell theyll husband wife boyfriend girlfriend bf gf partner ex fiance fiancee "
    "hubby spouse"
)
_AS_ONE: Final = dict.fromkeys(_PARTNERS.split(), "<partner>") | dict.fromkeys(("him", "her", "them"), "<them>")


def _stem(word: str) -> str:
    """The word without its ending; words for a partner count as one, and so do numbers."""
    if word in _AS_ONE:
        return _AS_ONE[word]
    if word.endswith(_ENDINGS):
        return next((word[: -len(end)] for end in _ENDINGS if word.endswith(end) and len(word) - len(end) >= _STEM), word)
    return "<number>" if word.isdigit() else word
