"""Which answers a question's message leads to: what helped the asker, what helped others, what a guide wrote."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

MOST_SHOWN: Final = 3
"""Answers that a question's message leads to: more are no help in choosing."""

STEPS: Final = (50, 25, 10, 5)
"""The counts that are told. Between them nothing moves that could be watched; fewer than five people are only 'somebody'."""


@dataclass(frozen=True, slots=True)
class Mark:
    """That somebody found a message helpful. `tag` is theirs under this message alone, and None once it is forgotten."""

    id: str
    question_id: str
    message_id: int
    tag: bytes | None
    by_asker: bool


@dataclass(frozen=True, slots=True)
class MarkCount:
    """All marks of a message."""

    message_id: int
    by_asker: bool
    others: int


@dataclass(frozen=True, slots=True)
class BestAnswer:
    """An answer that a question's message leads to."""

    address: str
    """Its link."""
    by_asker: bool
    """Whether it helped the asker."""
    others: int
    """How many others it helped at least, told coarsely: 0, 1 ('somebody') or one of `STEPS`."""
    by_guide: bool


def coarse(count: int) -> int:
    """A count as it is told."""
    return next((step for step in STEPS if count >= step), min(count, 1))


def best_answers(
    marks: Iterable[MarkCount], guides: Collection[int], guild_id: int, thread_id: int | None
) -> tuple[BestAnswer, ...]:
    """The answers to lead to, best first: what helped the asker, then what helped most, the older first.

    A guide's first answer is among them also where nobody marked it.
    """
    if thread_id is None:
        return ()
    ranked = sorted(marks, key=lambda one: (not one.by_asker, -coarse(one.others), one.message_id))[:MOST_SHOWN]
    if guides and not any(one.message_id in guides for one in ranked):
        ranked.append(MarkCount(min(guides), by_asker=False, others=0))
    return tuple(
        BestAnswer(
            f"https://discord.com/channels/{guild_id}/{thread_id}/{one.message_id}",
            one.by_asker,
            coarse(one.others),
            one.message_id in guides,
        )
        for one in ranked
    )
