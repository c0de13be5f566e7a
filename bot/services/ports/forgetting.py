"""Stores through which it is forgotten who asked."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence
    from datetime import date


class RetentionStore(Protocol):
    """Everything that links questions and replies to people, when its time is over. Each method is one transaction."""

    async def forget_asked_before(self, guild_id: int, day: date, today: date) -> int:
        """Erase the links of a server's questions asked before `day` and not to be kept up to `today`; how many had one."""
        ...

    async def linked(self) -> Sequence[str]:
        """The ids of all questions, of all servers, that still carry a link to a person."""
        ...

    async def with_text(self) -> Sequence[str]:
        """The ids of all questions, of all servers, whose text is still there, drafts apart."""
        ...

    async def obey(self, forgotten: Collection[str], withdrawn: Collection[str]) -> None:
        """Erase the links of the ones, and links and texts of the others."""
        ...


class Grave(StrEnum):
    """What a tombstone says of an id."""

    FORGOTTEN = "forgotten"
    WITHDRAWN = "withdrawn"


class Tombstones(Protocol):
    """What was forgotten or taken back, kept apart from the database: an older one that comes back must obey it."""

    async def add(self, grave: Grave, ids: Collection[str]) -> None:
        """Keep these; they are on disk when this returns."""
        ...

    async def among(self, grave: Grave, ids: Iterable[str]) -> frozenset[str]:
        """Which of these are there."""
        ...


__all__ = ["Grave", "RetentionStore", "Tombstones"]
