"""A practice's settings and pauses, and why each of its days is what it is."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from bot.domain.days import LATEST_GRACE, LocalDay
from bot.domain.keyring import Purpose
from bot.domain.practice import LONGEST_PAUSE, Change, Practice, Record, Reminder
from bot.domain.refusal import AlreadyDone, NotJoined, UnknownChoice, UnknownZone
from bot.domain.rhythm import WEEK, DayState
from bot.domain.standing import pause_on, paused, resumed
from bot.domain.zones import current_zone
from bot.services.practices import Practices, present

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date, datetime, time

    from bot.services.ports import Clock


@dataclass(frozen=True, slots=True)
class Wish:
    """What a member wants changed; None leaves it as it is."""

    zone: str | None = None
    day_starts_at: time | None = None
    goal: int | None = None
    reminder: time | None = None
    no_reminder: bool = False
    hide_run: bool | None = None
    gentle: bool | None = None


@dataclass(frozen=True, slots=True)
class Settings:
    """The choices as they are shown."""

    practice: Practice
    today: date
    changes_at: datetime | None
    """When another zone or beginning of the day takes effect (UTC); None where none is under way."""


@dataclass(frozen=True, slots=True)
class Explained:
    """One day, and what was known of it."""

    date: date
    state: DayState
    decided: LocalDay | None
    """For a day with a reflection: the zone, offset and instant that it was decided from."""


class Streaks:
    """`/streak settings`, `pause`, `resume`, and the explanation of days."""

    def __init__(self, practices: Practices, clock: Clock) -> None:
        self._practices = practices
        self._clock = clock

    async def settings(self, guild_id: int, user_id: int) -> Settings:
        """What is chosen. Raises NotJoined."""
        practice = await self._practices.store.get(guild_id, self._practices.tags(guild_id, user_id))
        if practice is None or practice.left_on is not None:
            raise NotJoined
        return self._shown(practice)

    async def choose(self, guild_id: int, user_id: int, wish: Wish, at: datetime) -> Settings:
        """Change what is chosen. `at` is when it was asked for (UTC); a zone or beginning of the day changes when the day ends.

        Raises:
            NotJoined, ZoneIsGone (unless the wish names a zone)
            UnknownZone, UnknownChoice: of the wish.
        """
        zone = None if wish.zone is None else current_zone(wish.zone)
        if wish.zone is not None and zone is None:
            raise UnknownZone(wish.zone)
        grace = None if wish.day_starts_at is None else wish.day_starts_at.hour * 60 + wish.day_starts_at.minute
        if grace is not None and grace > LATEST_GRACE:
            raise UnknownChoice("day_starts_at")
        if wish.goal is not None and not 1 <= wish.goal <= WEEK:
            raise UnknownChoice("goal")

        def step(record: Record) -> tuple[Change, Settings]:
            practice = record.practice
            if practice.left_on is not None:
                raise NotJoined
            if zone is None:
                present(record)
            newest = practice.zones.spans[-1]
            zones = practice.zones
            if zone is not None or grace is not None:
                zones = zones.changed(at, zone or newest.zone, newest.grace if grace is None else grace)
            chosen = replace(
                practice,
                zones=zones,
                zone_is_gone=False,
                goal=wish.goal or practice.goal,
                hide_run=practice.hide_run if wish.hide_run is None else wish.hide_run,
                gentle=practice.gentle if wish.gentle is None else wish.gentle,
                reminder=self._reminder(practice, user_id, wish),
                door_closed=False,
            )
            reminders = self._practices.reminders(replace(record, practice=chosen))
            return Change(practice=chosen, reminders=reminders), self._shown(chosen)

        return await self._practices.change(guild_id, user_id, step, joined=False)

    async def pause(self, guild_id: int, user_id: int, until: date) -> date:
        """Rest up to and with `until`, from today on. That date again.

        Raises:
            NotJoined, ZoneIsGone
            UnknownChoice: the date is past, or more than a year ahead.
        """

        def pauses(practice: Practice) -> Practice:
            today = self._practices.today(practice)
            if not 0 <= (until - today).days <= LONGEST_PAUSE:
                raise UnknownChoice("until")
            return replace(practice, pauses=paused(practice, today, until))

        await self._change(guild_id, user_id, pauses)
        return until

    async def resume(self, guild_id: int, user_id: int) -> None:
        """End a pause today. Raises NotJoined, ZoneIsGone, and AlreadyDone where there is none."""

        def goes_on(practice: Practice) -> Practice:
            today = self._practices.today(practice)
            if pause_on(practice, today) is None:
                raise AlreadyDone
            return replace(practice, pauses=resumed(practice, today))

        await self._change(guild_id, user_id, goes_on)

    async def explain(self, guild_id: int, user_id: int, last: date, count: int) -> tuple[tuple[Explained, ...], date]:
        """What each of the `count` days up to `last` was, newest first, none of them ahead; and what day is today.

        Raises:
            NotJoined, ZoneIsGone
        """
        record = await self._practices.record(guild_id, user_id)
        today = self._practices.today(record.practice)
        view = self._practices.view(record, today)
        newest = min(last, max(today, *record.days[-1:]))
        oldest = newest.fromordinal(max(1, newest.toordinal() - count + 1))
        details = {day.date: day for day in await self._practices.store.details(record.practice.journal_id, oldest, newest)}
        calendar = reversed(view.calendar(oldest, newest))
        return tuple(Explained(day, state, details.get(day)) for day, state in calendar), max(today, *record.days[-1:])

    async def _change(self, guild_id: int, user_id: int, choose: Callable[[Practice], Practice]) -> None:
        def step(record: Record) -> tuple[Change, bool]:
            after = replace(record, practice=choose(record.practice))
            return Change(practice=after.practice, reminders=self._practices.reminders(after)), True

        await self._practices.change(guild_id, user_id, step)

    def _reminder(self, practice: Practice, user_id: int, wish: Wish) -> Reminder | None:
        if wish.reminder is None:
            return None if wish.no_reminder else practice.reminder
        address = self._practices.vault.seal_text(Purpose.ADDRESS, practice.journal_id, f"{user_id:020}")
        return Reminder(wish.reminder, address)

    def _shown(self, practice: Practice) -> Settings:
        now = self._clock.now()
        newest = practice.zones.spans[-1]
        coming = newest.since if newest.since > now and len(practice.zones.spans) > 1 else None
        return Settings(practice, self._practices.today(practice), coming)
