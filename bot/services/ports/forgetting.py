"""Stores through which it is forgotten who asked, and that what somebody erased stays erased."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Final, Protocol

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping, Sequence
    from datetime import date


class RetentionStore(Protocol):
    """Everything that links questions and replies to people, when its time is over. Each method is one transaction."""

    async def forget_asked_before(self, guild_id: int, day: date, today: date) -> int:
        """Erase the links of a server's questions asked before `day` and not to be kept up to `today`; how many had one."""
        ...

    async def at_stake(self) -> Mapping[Grave, Sequence[str]]:
        """For each kind of tombstone the ids, of all servers, that still have what it takes away; drafts of questions apart."""
        ...

    async def ended(self, grave: Grave) -> Sequence[str]:
        """The ids of all questions, of all servers, that moderators ended in that way."""
        ...

    async def obey(self, graves: Mapping[Grave, Collection[str]]) -> None:
        """Take away from these what each kind of tombstone says."""
        ...


class Grave(StrEnum):
    """What a tombstone says of an id. The values are hashed with it: they never change."""

    FORGOTTEN = "forgotten"
    """Nobody is to know who asked this question."""
    WITHDRAWN = "withdrawn"
    """Whoever asked took it back: neither its text nor a link is to be kept."""
    DECLINED = "declined"
    """A moderator did not let it be published: its text is not to be kept."""
    REMOVED = "removed"
    """A moderator took it away: its text is not to be kept."""
    VOICE = "voice"
    """Nobody is to know whose voice this is, and what it had not posted yet is not to be posted."""
    MARK = "mark"
    """Nobody is to know who found this helpful."""
    JOURNAL = "journal"
    """Whoever wrote this journal erased it: neither a day nor its key is to be kept."""
    MILESTONE = "milestone"
    """Whoever wished to share this with their name does not any more."""
    READER = "reader"
    """Whoever kept these tips and places in articles erased them."""


BY_MODERATORS: Final = (Grave.DECLINED, Grave.REMOVED)
"""What moderators do. It is written once it is done, as somebody else may be faster."""


class Tombstones(Protocol):
    """What was forgotten or taken back, kept apart from the database: an older one that comes back must obey it."""

    async def add(self, grave: Grave, ids: Collection[str]) -> None:
        """Keep these; they are on disk when this returns."""
        ...

    async def among(self, grave: Grave, ids: Iterable[str]) -> frozenset[str]:
        """Which of these are there."""
        ...


__all__ = ["BY_MODERATORS", "Grave", "RetentionStore", "Tombstones"]
