"""When a member is reminded, and when a reminder that is due is left out."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from datetime import UTC, timedelta
from typing import TYPE_CHECKING, Final

from bot.domain.days import DAY, wall_to_instant
from bot.domain.schedule import DEFAULT_QUIET, WEEKDAYS, Occurrence, Schedule, Timing, next_reminder, reminder_timing
from bot.domain.standing import pause_on
from bot.domain.zones import zone_info

if TYPE_CHECKING:
    from bot.domain.practice import Practice, Record, Reminder

SNOOZE: Final = timedelta(hours=1)
_AGAIN: Final = "~"
"""Between the date of a reminder and the minute (since 1970) to which it was put off."""


@dataclass(frozen=True, slots=True)
class Due:
    """What the time says about a reminder's row."""

    day: dt.date
    """The member's day that it is for."""
    timing: Timing
    wait: timedelta
    """How much too early it is."""


def schedule_of(practice: Practice, reminder: Reminder) -> Schedule:
    """Every day at that time, in the newest zone."""
    return Schedule(frozenset(WEEKDAYS), reminder.at, practice.zones.spans[-1].zone)


def following(record: Record, now: dt.datetime) -> Occurrence | None:
    """The next reminder after `now`; None when there is none: off, left, ignored for long, or paused without an end."""
    practice = record.practice
    if practice.reminder is None or practice.left_on is not None:
        return None
    span = practice.zones.spans[-1]
    after = now
    pause = pause_on(practice, span.day_of(now).date)
    if pause is not None:
        if pause.last is None:
            return None
        after = max(now, span.begins(pause.last + DAY))
    return next_reminder(schedule_of(practice, practice.reminder), after, record.reminded, record.days, span.grace)


def due(record: Record, key: str, now: dt.datetime) -> Due:
    """How `now` lies to the reminder of that name, and the day it is for. A day that has its reflection needs none."""
    practice = record.practice
    assert practice.reminder is not None  # noqa: S101 -- the caller looked
    span = practice.zones.spans[-1]
    date, again, minute = key.partition(_AGAIN)
    wall = dt.datetime.combine(dt.date.fromisoformat(date), practice.reminder.at)
    first = wall_to_instant(wall, span.zone)
    at = dt.datetime.fromtimestamp(int(minute) * 60, UTC) if again else first
    day = span.day_of(first).date
    found = reminder_timing(at, now, span.zone)
    is_done = day in record.days or (day in record.reminded and not again)
    if is_done or pause_on(practice, day) is not None:
        found = Timing.SKIP
    return Due(day, found, max(timedelta(), at - now))


def snoozed(practice: Practice, key_day: dt.date, now: dt.datetime) -> Occurrence | None:
    """The reminder again, an hour from `now`; None where that would be in the quiet hours."""
    at = (now + SNOOZE).replace(second=0, microsecond=0)
    zone = practice.zones.spans[-1]
    local = at.astimezone(zone_info(zone.zone)).time()
    if DEFAULT_QUIET.hold(local):
        return None
    return Occurrence(f"{key_day.isoformat()}{_AGAIN}{int(at.timestamp()) // 60}", at)
