"""Stores of the habit of reflecting."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Sequence
    from datetime import date, datetime, timedelta

    from bot.domain.days import LocalDay
    from bot.domain.delivery import Delivery
    from bot.domain.practice import Change, Practice, Record
    from bot.domain.question import Place

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class WrittenDays:
    """Some days with their sealed words, newest first, and what there is in all."""

    practice: Practice
    rows: Sequence[tuple[date, bytes]]
    days: int
    written: int
    oldest: date | None
    """Of all days with words; None while there is none."""
    newest: date | None


class PracticeStore(Protocol):
    """Reflection practices and their days."""

    async def get(self, guild_id: int, member_tags: Sequence[bytes]) -> Practice | None:
        """The member's practice, or None if they have not joined."""
        ...

    async def record(self, guild_id: int, member_tags: Sequence[bytes]) -> Record | None:
        """The practice with its days, or None."""
        ...

    async def of_journal(self, journal_id: str) -> Record | None:
        """The practice of a journal with its days, or None. Whoever asks has to be checked against its tag."""
        ...

    async def details(self, journal_id: str, first: date, last: date) -> Sequence[LocalDay]:
        """The days from `first` to `last` with all that they were decided from, oldest first."""
        ...

    async def entry(
        self, guild_id: int, member_tags: Sequence[bytes], wanted: Callable[[Practice], date]
    ) -> tuple[Practice, date, bytes | None] | None:
        """The practice, the day that is `wanted` of it, and that day's sealed words (None: there are none); None if not joined.

        What `wanted` raises is raised.
        """
        ...

    async def entries(
        self, guild_id: int, member_tags: Sequence[bytes]
    ) -> tuple[Practice, Sequence[tuple[date, bytes | None]]] | None:
        """The practice with all its days and their sealed words, newest first."""
        ...

    async def written(
        self, guild_id: int, member_tags: Sequence[bytes], limit: int, *, before: date | None = None, after: date | None = None
    ) -> WrittenDays | None:
        """The newest days with words, those `before` a date or those just `after` one, or None if there is no practice."""
        ...

    async def join(self, practice: Practice) -> bool:
        """Keep a new practice; False if there is one already."""
        ...

    async def change(
        self,
        guild_id: int,
        member_tags: Sequence[bytes],
        step: Callable[[Record], tuple[Change, T]],
        first: Callable[[Practice], date] | None = None,
    ) -> T | None:
        """Read the record, let `step` decide what to write, and write it: one transaction. None if there is no practice.

        With `first`, only the days from that one on are read, and the last one before it; the others are counted.
        What `step` raises is raised, and nothing is written.
        """
        ...

    async def leave(self, guild_id: int, member_tags: Sequence[bytes]) -> bool:
        """Delete the practice, the key of its journal and all its days; False if there was none."""
        ...


class ReminderStore(Protocol):
    """Which days had a reminder, and the delivery that stands for the next."""

    async def replan(self, journal_id: str, planned: Collection[Delivery]) -> None:
        """`planned` in the place of what was planned and not tried yet."""
        ...

    async def sent(self, delivery_id: str, journal_id: str, day: date, planned: Collection[Delivery]) -> None:
        """The member was reminded on `day`: the row is done, and the next is planned."""
        ...

    async def snooze(self, delivery: Delivery) -> None:
        """Once more, later; one that was put off already stays where it is."""
        ...

    async def turn_off(self, journal_id: str, *, door_closed: bool) -> None:
        """No more reminders: the address goes, and what was planned."""
        ...

    async def unplanned(self) -> Sequence[str]:
        """The journals with a reminder for which nothing is planned."""
        ...


@dataclass(frozen=True, slots=True)
class PromptPost:
    """A public prompt as it was posted. `shown` is how many people stand on it, 0 for none."""

    guild_id: int
    occurrence: str
    prompt: str
    place: Place
    posted_at: datetime
    shown: int = 0


@dataclass(frozen=True, slots=True)
class SharedMilestone:
    """A milestone that waits to be posted. `address` is the member's sealed id where they share it by name."""

    id: str
    guild_id: int
    milestone: int
    address: bytes | None


class CommunityStore(Protocol):
    """What a server sees of reflecting: prompts, a rounded number, shared milestones."""

    async def posted(self, post: PromptPost, delivery_id: str, owed: Sequence[Delivery]) -> None:
        """Keep where a prompt stands; its delivery is done, and its edits are owed."""
        ...

    async def post(self, guild_id: int, occurrence: str) -> PromptPost | None:
        """The prompt of that occurrence, or None."""
        ...

    async def reflected(self, guild_id: int, since: datetime) -> int:
        """How many members of the server reflected since then, whatever they did with it."""
        ...

    async def counted(self, guild_id: int, occurrence: str, shown: int, delivery_id: str) -> None:
        """The number stands there; its delivery is done."""
        ...

    async def share(
        self, guild_id: int, member_tags: Sequence[bytes], shared: SharedMilestone, owed: Sequence[Delivery]
    ) -> bool:
        """Keep what is to be posted. False if the member has not come that far, or has shared it."""
        ...

    async def shared(self, guild_id: int, milestone_id: str) -> SharedMilestone | None:
        """What is to be posted, or None."""
        ...

    async def named(self, guild_id: int) -> Sequence[SharedMilestone]:
        """Those that wait to be posted with a name."""
        ...

    async def withdraw(self, guild_id: int, milestone_ids: Collection[str]) -> None:
        """These are not posted after all."""
        ...

    async def announced(self, guild_id: int, milestone_id: str, delivery_id: str) -> None:
        """It is posted, or given up: the row goes, and its delivery is done."""
        ...


class OutageStore(Protocol):
    """When the bot was there."""

    async def load(self) -> Sequence[tuple[datetime, datetime]]:
        """All outages as (from, until) in UTC, oldest first."""
        ...

    async def last(self) -> datetime | None:
        """The last sign of life, or None."""
        ...

    async def beat(self, now: datetime, shortest: timedelta) -> bool:
        """Give a sign of life; an absence of `shortest` or more since the last one becomes an outage. Whether it did."""
        ...


__all__ = ["CommunityStore", "OutageStore", "PracticeStore", "PromptPost", "ReminderStore", "SharedMilestone", "WrittenDays"]
