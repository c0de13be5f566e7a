"""Learns the weights of words from the corpora beside it, and writes bot/domain/risk_weights.py. Takes some ten seconds.

    python tests/domain/corpora/weigh.py

`unseen` is never learned from. Prints what cross-validation says of thresholds.
"""

from __future__ import annotations

import math
import random
import sys
import textwrap
from collections import Counter
from itertools import chain
from pathlib import Path

HERE = Path(__file__).parent
ROOT = HERE.parents[2]
sys.path.insert(0, str(ROOT))

from bot.domain.risk import words_of  # noqa: E402 - the path stands above
from bot.domain.risk_likeness import features, odds  # noqa: E402

ORDINARY, SELF, OTHERS = range(3)
SEEN_AT_LEAST = 3
"""Texts that must have a feature for it to be weighed."""
ROUNDS = 25
PACE = 2.0
DECAY = 2e-3
FOLDS = 5

Weights = dict[str, tuple[float, float]]
Example = tuple[frozenset[str], int]


def examples() -> list[Example]:
    named = (("ordinary", ORDINARY), ("self_harm", SELF), ("harm", OTHERS))
    return [
        (frozenset(chain.from_iterable(features(words_of(text)))), outcome)
        for name, outcome in named
        for text in (HERE / f"{name}.txt").read_text("utf-8").splitlines()
    ]


def learn(known: list[Example]) -> tuple[Weights, tuple[float, float]]:
    """Softmax regression by stochastic gradient descent; the weights of `neither` stay zero."""
    seen = Counter(chain.from_iterable(found for found, _ in known))
    texts = [([feature for feature in sorted(found) if seen[feature] >= SEEN_AT_LEAST], outcome) for found, outcome in known]
    weights = {feature: [0.0, 0.0] for feature, count in seen.items() if count >= SEEN_AT_LEAST}
    bias = [0.0, 0.0]
    shuffled = random.Random(1)  # noqa: S311 - the same each time, for weights that can be learned again
    for turn in range(ROUNDS):
        shuffled.shuffle(texts)
        pace = PACE / (1 + 0.3 * turn)
        for found, outcome in texts:
            scale = math.sqrt(len(found) + 1)
            scores = [bias[side] + sum(weights[feature][side] for feature in found) / scale for side in (0, 1)]
            highest = max(0.0, *scores)
            total = math.exp(-highest) + sum(math.exp(score - highest) for score in scores)
            for side in (0, 1):
                slope = math.exp(scores[side] - highest) / total - (outcome == side + 1)
                bias[side] -= 0.2 * pace * slope
                for feature in found:
                    weights[feature][side] -= pace * (slope / scale + DECAY * weights[feature][side])
    return {feature: (own, other) for feature, (own, other) in weights.items()}, (bias[0], bias[1])


def danger(found: frozenset[str], weights: Weights, bias: tuple[float, float]) -> float:
    own, other = odds(set(found), weights, bias)
    return math.log(math.exp(own) + math.exp(other))


def cross_validated(known: list[Example]) -> list[tuple[float, int]]:
    shuffled = random.Random(5).sample(known, len(known))  # noqa: S311 - the same
    scores: list[tuple[float, int]] = []
    for fold in range(FOLDS):
        weights, bias = learn([each for at, each in enumerate(shuffled) if at % FOLDS != fold])
        scores += [(danger(found, weights, bias), outcome) for found, outcome in shuffled[fold::FOLDS]]
    return scores


def module(weights: Weights, bias: tuple[float, float]) -> str:
    tenths = {feature: (round(10 * own), round(10 * other)) for feature, (own, other) in sorted(weights.items())}
    entries = [f"{feature.replace(' ', '+')},{own},{other}" for feature, (own, other) in tenths.items() if own or other]
    return MODULE.format(
        own=round(10 * bias[0]),
        other=round(10 * bias[1]),
        table="\n".join(textwrap.wrap(" ".join(entries), 120, break_long_words=False, break_on_hyphens=False)),
    )


MODULE = '''\
"""Weights of words, written by tests/domain/corpora/weigh.py: not by hand. What they mean: `risk_likeness`."""

from __future__ import annotations

from typing import Final

BIAS: Final = ({own} / 10, {other} / 10)

_TABLE: Final = """
{table}
"""


def _read() -> dict[str, tuple[float, float]]:
    entries = (entry.split(",") for entry in _TABLE.split())
    return {{feature.replace("+", " "): (int(own) / 10, int(other) / 10) for feature, own, other in entries}}


WEIGHTS: Final = _read()
"""From a feature of a text to what it adds to the odds of danger from oneself, and between people."""
'''


def main() -> None:
    known = examples()
    scores = cross_validated(known)
    ordinary = sorted((score for score, outcome in scores if outcome == ORDINARY), reverse=True)
    dangers = [score for score, outcome in scores if outcome != ORDINARY]
    for share in (0.002, 0.005, 0.01, 0.02, 0.03):
        threshold = ordinary[int(share * len(ordinary))]
        recall = sum(score > threshold for score in dangers) / len(dangers)
        sys.stdout.write(f"threshold {threshold:.2f}: {share:.1%} of ordinary texts, {recall:.0%} of dangers\n")
    (ROOT / "bot/domain/risk_weights.py").write_text(module(*learn(known)), "utf-8")


if __name__ == "__main__":
    main()
