"""Scheduled posts of a server: exactly the next occurrence of each schedule stands in the deliveries table.

A feature registers its purpose with the kind of its deliveries and how late they may be, and hands a function that makes
the parcel of an occurrence to `handler`. Planning, outages, changes and lateness are done here.
"""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Protocol

from bot.domain.delivery import Delivery, Kind
from bot.domain.guild_schedule import GuildSchedule

if TYPE_CHECKING:
    from collections.abc import Collection

    from bot.domain.parcel import Parcel, Receipt
    from bot.domain.schedule import Occurrence, Schedule
    from bot.domain.settings import ChannelPurpose
    from bot.services.outbox import Outbox
    from bot.services.ports import Clock, DeliveryStore, ScheduleStore
    from bot.services.settings import SettingsDesk


@dataclass(frozen=True, slots=True)
class Recurring:
    """What recurs for one purpose."""

    kind: Kind
    max_late: int
    """Seconds after which an occurrence is left out."""


class MakeParcel(Protocol):
    """Makes the post of one occurrence."""

    async def __call__(self, schedule: GuildSchedule, channel_id: int, delivery: Delivery) -> Parcel | None:
        """The parcel, or None if there is nothing to post after all."""
        ...


class AfterPost(Protocol):
    """Stores what came of a post together with 'done', in one transaction."""

    async def __call__(self, delivery: Delivery, receipt: Receipt) -> None:
        """Must mark the delivery done."""
        ...


class Scheduling:
    """The schedules of all servers, in memory and written through."""

    def __init__(
        self, store: ScheduleStore, deliveries: DeliveryStore, settings: SettingsDesk, outbox: Outbox, clock: Clock
    ) -> None:
        self._store = store
        self._deliveries = deliveries
        self._settings = settings
        self._outbox = outbox
        self._clock = clock
        self._recurring: dict[ChannelPurpose, Recurring] = {}
        self._schedules: dict[tuple[int, ChannelPurpose], GuildSchedule] = {}
        self._planning = asyncio.Lock()

    def register(self, purpose: ChannelPurpose, recurring: Recurring) -> None:
        """Say what recurs for `purpose`. Before `load`."""
        self._recurring[purpose] = recurring

    async def load(self) -> None:
        """Read all schedules and plan each anew, once at start: zone data may have changed, and time has gone by."""
        for schedule in await self._store.load():
            self._schedules[schedule.guild_id, schedule.purpose] = schedule
            if schedule.purpose in self._recurring:
                await self._keep(schedule)

    def of(self, guild_id: int, purpose: ChannelPurpose) -> GuildSchedule | None:
        """The server's schedule for `purpose`, or None."""
        return self._schedules.get((guild_id, purpose))

    async def choose(self, guild_id: int, purpose: ChannelPurpose, schedule: Schedule, topic: str | None) -> GuildSchedule:
        """Post on that schedule from now on. An occurrence that was posted today already is not posted again."""
        chosen = GuildSchedule(guild_id, purpose, schedule, topic, self._clock.now())
        await self._keep(chosen)
        self._schedules[guild_id, purpose] = chosen
        self._outbox.wake()
        return chosen

    async def stop(self, guild_id: int, purpose: ChannelPurpose) -> bool:
        """Post nothing more; False if nothing was scheduled."""
        async with self._planning:
            self._schedules.pop((guild_id, purpose), None)
            return await self._store.stop(guild_id, purpose, self._recurring[purpose].kind)

    def preview(self, guild_id: int, purpose: ChannelPurpose, n: int = 5) -> tuple[Occurrence, ...]:
        """The next `n` occurrences; empty when nothing is scheduled."""
        schedule = self.of(guild_id, purpose)
        return () if schedule is None else schedule.preview(self._clock.now(), n)

    def handler(self, purpose: ChannelPurpose, make: MakeParcel, after: AfterPost | None = None) -> ScheduledHandler:
        """The handler for the kind registered for `purpose`."""
        return ScheduledHandler(self, purpose, make, after)

    async def prepare(self, purpose: ChannelPurpose, delivery: Delivery, make: MakeParcel) -> Parcel | None:
        """What to post for a row that is due; the next occurrence is planned before, so that none can be forgotten."""
        schedule, recurring = self.of(delivery.guild_id, purpose), self._recurring[purpose]
        if schedule is None:
            return None
        await self._plan(schedule)
        channel_id = self._settings.of(delivery.guild_id).channel(purpose)
        if channel_id is None or not schedule.is_wanted(delivery.occurrence, self._clock.now(), recurring.max_late):
            return None
        return await make(schedule, channel_id, delivery)

    async def complete(self, delivery: Delivery) -> None:
        """Nothing is kept of the post but that it is done."""
        await self._deliveries.done(delivery.id)

    async def stopped(self, purpose: ChannelPurpose, delivery: Delivery, code: str) -> tuple[Delivery, ...]:
        """One notice to the moderators, however many occurrences the same fault stops."""
        channel_id = self._settings.of(delivery.guild_id).channel(purpose)
        occurrence = f"{delivery.guild_id}-{channel_id}:{code}"
        return (self._outbox.owed(Kind.STOPPED_NOTICE, delivery.guild_id, purpose, occurrence=occurrence),)

    async def _plan(self, schedule: GuildSchedule) -> None:
        """Make sure that an occurrence after the one that is due now stands in the table."""
        kind = self._recurring[schedule.purpose].kind
        async with self._planning:
            planned = await self._store.planned(kind, schedule.guild_id)
            if any(schedule.due(key) > self._clock.now() for key in planned):
                return
            await self._store.plan(self._following(schedule, planned))

    async def _keep(self, schedule: GuildSchedule) -> None:
        kind = self._recurring[schedule.purpose].kind
        async with self._planning:
            handled = await self._store.handled(kind, schedule.guild_id)
            await self._store.choose(schedule, kind, self._following(schedule, handled))

    def _following(self, schedule: GuildSchedule, handled: Collection[str]) -> Delivery:
        recurring = self._recurring[schedule.purpose]
        occurrence = schedule.next(self._clock.now(), handled, recurring.max_late)
        subject = str(schedule.guild_id)
        owed = self._outbox.owed(recurring.kind, schedule.guild_id, subject, occurrence=occurrence.key)
        return replace(owed, due_at=occurrence.due)


class ScheduledHandler:
    """Delivers the occurrences of one purpose (`bot.services.outbox.Handler`)."""

    def __init__(self, scheduling: Scheduling, purpose: ChannelPurpose, make: MakeParcel, after: AfterPost | None) -> None:
        self._scheduling = scheduling
        self._purpose = purpose
        self._make = make
        self._after = after

    async def prepare(self, delivery: Delivery) -> Parcel | None:
        """The post, if it is still wanted."""
        return await self._scheduling.prepare(self._purpose, delivery, self._make)

    async def complete(self, delivery: Delivery, receipt: Receipt) -> None:
        """It is posted."""
        if self._after is None:
            await self._scheduling.complete(delivery)
        else:
            await self._after(delivery, receipt)

    async def stopped(self, delivery: Delivery, code: str) -> tuple[Delivery, ...]:
        """One notice to the moderators."""
        return await self._scheduling.stopped(self._purpose, delivery, code)


__all__ = ["AfterPost", "MakeParcel", "Recurring", "ScheduledHandler", "Scheduling"]
