"""A shuffle bag: everything comes once, in random order, before anything comes again."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Sequence


class Dice(Protocol):
    """A source of chance."""

    def below(self, n: int, /) -> int:
        """A whole number from 0 to n - 1, each as likely."""
        ...


@dataclass(frozen=True, slots=True)
class BagState:
    """What has come in the current round, in any order, and what came last. That is all there is to store."""

    seen: tuple[str, ...] = ()
    last: str | None = None


def draw(state: BagState, available: Sequence[str], dice: Dice) -> tuple[str, BagState]:
    """One of `available` that has not come in this round, and the state after it.

    When all have come, a new round begins, and never with what came last where there is anything else. What is new in
    `available` joins the current round; what is gone from it is forgotten, and counts as new if it returns.

    Raises:
        ValueError: nothing is available.
    """
    if not available:
        raise ValueError("there is nothing to draw from")
    offered = tuple(dict.fromkeys(available))
    had = {*state.seen, state.last}
    seen = tuple(item for item in offered if item in had)
    left = [item for item in offered if item not in had]
    if not left:
        seen = ()
        left = [item for item in offered if item != state.last] or [*offered]
    drawn = left[dice.below(len(left))]
    return drawn, BagState((*seen, drawn), drawn)
