"""What the use cases of a practice share: finding it, its present day, and the reminder that follows from its rows."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, TypeVar

from bot.domain.delivery import Delivery, Kind
from bot.domain.keyring import Purpose
from bot.domain.refusal import NotJoined, ZoneIsGone
from bot.domain.reminding import following
from bot.domain.standing import view_of, week_of

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date, datetime

    from bot.domain.practice import Change, Practice, Record
    from bot.domain.rhythm import RhythmView
    from bot.domain.standing import Week
    from bot.services.heartbeat import Heartbeat
    from bot.services.outbox import Outbox
    from bot.services.ports import Clock, PracticeStore
    from bot.services.vault import Vault

T = TypeVar("T")


class Practices:
    """Reads and changes one member's practice."""

    def __init__(self, store: PracticeStore, vault: Vault, outbox: Outbox, heartbeat: Heartbeat, clock: Clock) -> None:
        self.store = store
        self.vault = vault
        self._outbox = outbox
        self._heartbeat = heartbeat
        self._clock = clock

    def tags(self, guild_id: int, user_id: int) -> tuple[bytes, ...]:
        """The member's tags, newest key first."""
        return self.vault.keyring.tags(Purpose.MEMBER_REFLECTIONS, guild_id, user_id)

    async def record(self, guild_id: int, user_id: int) -> Record:
        """The practice with its days. Raises NotJoined, ZoneIsGone."""
        record = await self.store.record(guild_id, self.tags(guild_id, user_id))
        return present(record)

    async def change(
        self,
        guild_id: int,
        user_id: int,
        step: Callable[[Record], tuple[Change, T]],
        *,
        joined: bool = True,
        first: Callable[[Practice], date] | None = None,
    ) -> T:
        """Change the practice in one transaction. `step` sees the record as it is then.

        `first` is that of `PracticeStore.change`.

        Raises:
            NotJoined, ZoneIsGone: unless `joined` is False, which leaves the looking to `step`.
        """

        planned = False

        def checked(record: Record) -> tuple[Change, T]:
            nonlocal planned
            change, result = step(present(record) if joined else record)
            planned = bool(change.reminders)
            return change, result

        result = await self.store.change(guild_id, self.tags(guild_id, user_id), checked, first)
        if result is None:
            raise NotJoined
        if planned:
            self._outbox.wake()
        return result

    def today(self, practice: Practice) -> date:
        """The member's present day."""
        return practice.zones.day_of(self._clock.now()).date

    def view(self, record: Record, today: date) -> RhythmView:
        """All that is shown of a practice, computed from its rows."""
        return view_of(record, today, self._heartbeat.outages)

    def week(self, record: Record, today: date) -> Week:
        """What is said after a reflection: of a record that holds the last days, or all."""
        return week_of(record, today, self._heartbeat.outages)

    def reminders(self, record: Record, now: datetime | None = None) -> tuple[Delivery, ...]:
        """The reminder that is planned for such a record: one, or none."""
        occurrence = following(record, self._clock.now() if now is None else now)
        if occurrence is None:
            return ()
        practice = record.practice
        owed = self._outbox.owed(Kind.REMINDER, practice.guild_id, practice.journal_id, occurrence=occurrence.key)
        return (replace(owed, due_at=occurrence.due),)


def present(record: Record | None) -> Record:
    """The record of somebody who has joined and not left. Raises NotJoined, ZoneIsGone."""
    if record is None or record.practice.left_on is not None:
        raise NotJoined
    if record.practice.zone_is_gone:
        raise ZoneIsGone
    return record
