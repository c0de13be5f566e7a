"""Reminders by direct message: neutral, once each, fewer when they are ignored, off at the first closed door."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from bot.domain.delivery import Delivery, Kind
from bot.domain.keyring import Purpose, SealBroken
from bot.domain.parcel import Parcel, Receipt, ReminderNote
from bot.domain.refusal import NoLongerThere, NotYours
from bot.domain.reminding import due, snoozed
from bot.domain.schedule import Timing
from bot.services.ports import Passing
from bot.services.publishing import CLOSED_DOOR

if TYPE_CHECKING:
    from datetime import date, datetime

    from bot.domain.practice import Record
    from bot.services.outbox import Outbox
    from bot.services.ports import Clock, DeliveryStore, ReminderStore
    from bot.services.practices import Practices


class Reminders:
    """The handler of reminders, and what their buttons do."""

    def __init__(
        self, practices: Practices, store: ReminderStore, deliveries: DeliveryStore, outbox: Outbox, clock: Clock
    ) -> None:
        self._practices = practices
        self._store = store
        self._deliveries = deliveries
        self._outbox = outbox
        self._clock = clock

    async def begin(self) -> None:
        """Once at start: plan what is not planned, after a crash at the wrong moment."""
        for journal_id in await self._store.unplanned():
            record = await self._practices.store.of_journal(journal_id)
            if record is not None:
                await self._plan(record)

    async def prepare(self, delivery: Delivery) -> Parcel | None:
        """The note, unless the day has its reflection, the hour is over, or they pause. Raises Passing if it is too early."""
        record = await self._practices.store.of_journal(delivery.subject_id)
        if record is None or record.practice.reminder is None or record.practice.left_on is not None:
            return None
        found = due(record, delivery.occurrence, self._clock.now())
        if found.timing is Timing.EARLY:
            raise Passing("the time of day has moved", found.wait)
        if found.timing is Timing.SKIP:
            await self._plan(record)
            return None
        vault, address = self._practices.vault, record.practice.reminder.address
        try:
            user_id = int(vault.open_text(Purpose.ADDRESS, delivery.subject_id, address))
        except SealBroken:  # sealed under a key that the operator took away
            await self._store.turn_off(delivery.subject_id, door_closed=True)
            return None
        return ReminderNote(user_id, delivery.subject_id, found.day.isoformat())

    async def complete(self, delivery: Delivery, receipt: Receipt) -> None:
        """The day has had its reminder; the next one is planned by how many were ignored."""
        del receipt
        record = await self._practices.store.of_journal(delivery.subject_id)
        if record is None or record.practice.reminder is None:
            await self._deliveries.done(delivery.id)
            return
        now = self._clock.now()
        day = due(record, delivery.occurrence, now).day
        after = replace(record, reminded=tuple(sorted({*record.reminded, day})))
        await self._store.sent(delivery.id, delivery.subject_id, day, self._practices.reminders(after, now))
        self._outbox.wake()

    async def stopped(self, delivery: Delivery, code: str) -> None:
        """A closed door is respected at once: no more reminders, no address. They are told at their next command."""
        await self._store.turn_off(delivery.subject_id, door_closed=code == CLOSED_DOOR)

    async def snooze(self, user_id: int, journal_id: str, day: date) -> datetime | None:
        """Once more in an hour; when (UTC), or None where that would be too late in the evening.

        Raises:
            NoLongerThere: the practice or its reminder is gone.
            NotYours: somebody else's.
        """
        record = await self._own(user_id, journal_id)
        if record.practice.reminder is None:
            raise NoLongerThere
        occurrence = snoozed(record.practice, day, self._clock.now())
        if occurrence is None:
            return None
        owed = self._outbox.owed(Kind.REMINDER, record.practice.guild_id, journal_id, occurrence=occurrence.key)
        await self._store.snooze(replace(owed, due_at=occurrence.due))
        self._outbox.wake()
        return occurrence.due

    async def stop(self, user_id: int, journal_id: str) -> None:
        """No more reminders. Raises NoLongerThere, NotYours."""
        await self._own(user_id, journal_id)
        await self._store.turn_off(journal_id, door_closed=False)

    async def _own(self, user_id: int, journal_id: str) -> Record:
        record = await self._practices.store.of_journal(journal_id)
        if record is None:
            raise NoLongerThere
        if record.practice.member_tag not in self._practices.tags(record.practice.guild_id, user_id):
            raise NotYours
        return record

    async def _plan(self, record: Record) -> None:
        await self._store.replan(record.practice.journal_id, self._practices.reminders(record))
        self._outbox.wake()


__all__ = ["Reminders"]
