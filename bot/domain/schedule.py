"""What recurs: posts on certain weekdays at a wall time in a zone, and private reminders.

Occurrences are found on dates, and only then turned into instants, so that clocks cannot make two of one: a time that
is shown twice in autumn happens once, at the first; one that is jumped over in spring happens as much later as clocks
jumped; a midnight that does not exist is the first instant of its date; a date that the zone skips has none.
An occurrence is named by its date, so it stays the same one when the time of day or the zone is changed.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum
from itertools import islice, takewhile
from typing import TYPE_CHECKING, Final

from bot.domain.days import DAY, day_begins, day_of, wall_to_instant
from bot.domain.practice import DEFAULT_GRACE
from bot.domain.zones import zone_info

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

WEEKDAYS: Final = range(7)
"""Monday is 0, as in `date.weekday`."""

TIP_MAX_LATE: Final = 6 * 60 * 60
"""Seconds: a morning's tip is still one in the afternoon."""

REMINDER_MAX_LATE: Final = 60 * 60
"""Seconds: a reminder for eight in the evening is none at ten."""

ON_TIME: Final = timedelta(minutes=1)
"""What nobody notices."""

REMINDER_GAPS: Final = (1, 1, 1, 3, 3, 7, 7)
"""Days from one reminder to the next, by how many in a row went unanswered. After the last of these they stop."""


@dataclass(frozen=True, slots=True)
class Schedule:
    """Weekdays (0 is Monday) on which something happens `at` a wall time in a zone.

    Raises:
        ValueError: no weekday, or one that is none; or `at` has a zone of its own.
        UnknownZoneError: there is no such zone.
    """

    days: frozenset[int]
    at: dt.time
    zone: str

    def __post_init__(self) -> None:
        if not self.days or not self.days <= frozenset(WEEKDAYS):
            raise ValueError(f"weekdays are 0 (Monday) to 6, at least one, not {sorted(self.days)}")
        if self.at.tzinfo is not None:
            raise ValueError("the time of a schedule is a wall time; its zone stands beside it")
        zone_info(self.zone)


@dataclass(frozen=True, slots=True)
class Occurrence:
    """One time of a schedule."""

    key: str
    """Its date (ISO 8601): what makes it unique within its schedule."""
    due: dt.datetime
    """UTC."""


def occurrences(schedule: Schedule, after: dt.datetime) -> Iterator[Occurrence]:
    """All occurrences due later than `after` (aware), without end."""
    # One that is jumped over late in the evening is due on the next date: begin a date earlier.
    day = after.astimezone(zone_info(schedule.zone)).date() - DAY
    while True:
        if day.weekday() in schedule.days and not _is_skipped(day, schedule.zone):
            due = wall_to_instant(dt.datetime.combine(day, schedule.at), schedule.zone)
            if due > after:
                yield Occurrence(day.isoformat(), due)
        day += DAY


def _is_skipped(day: dt.date, zone: str) -> bool:
    return day_begins(day, zone, 0) == day_begins(day + DAY, zone, 0)


def next_occurrence(schedule: Schedule, after: dt.datetime) -> Occurrence:
    """The first occurrence due later than `after`."""
    return next(occurrences(schedule, after))


def upcoming(schedule: Schedule, after: dt.datetime, n: int = 5) -> tuple[Occurrence, ...]:
    """The first `n` of them, for a preview."""
    return tuple(islice(occurrences(schedule, after), n))


class Timing(StrEnum):
    """What the time says about something that is due."""

    EARLY = "early"
    ON_TIME = "on time"
    LATE = "late"
    """It is late, and still sent."""
    SKIP = "skip"
    """It is too late for it to be of any use."""


def timing(due: dt.datetime, now: dt.datetime, max_late: int | None) -> Timing:
    """How `now` lies to `due`. `max_late` is in seconds; None sends it however late, because a person waits for it."""
    late = now - due
    if late < timedelta():
        return Timing.EARLY
    if late <= ON_TIME:
        return Timing.ON_TIME
    if max_late is None or late <= timedelta(seconds=max_late):
        return Timing.LATE
    return Timing.SKIP


@dataclass(frozen=True, slots=True)
class CatchUp:
    """What to do about occurrences that are due: at most the newest is sent."""

    send: Occurrence | None
    skip: tuple[Occurrence, ...]


def catch_up(schedule: Schedule, handled: dt.datetime, now: dt.datetime, max_late: int | None) -> CatchUp:
    """What is due since `handled`: when the last occurrence was due, or when the schedule was last changed, if later.

    After an outage, or with an old backup, many may be due: the newest goes out once, nothing stale does. With a clock
    that went back nothing is due, so nothing is sent again.
    """
    due = tuple(takewhile(lambda occurrence: occurrence.due <= now, occurrences(schedule, handled)))
    if due and timing(due[-1].due, now, max_late) is not Timing.SKIP:
        return CatchUp(due[-1], due[:-1])
    return CatchUp(None, due)


@dataclass(frozen=True, slots=True)
class QuietHours:
    """Wall times from `start` until just before `end`, over midnight if `end` is earlier; none if both are the same."""

    start: dt.time = dt.time(22)
    end: dt.time = dt.time(8)

    def hold(self, wall: dt.time) -> bool:
        """Whether `wall` lies within."""
        if self.start <= self.end:
            return self.start <= wall < self.end
        return wall >= self.start or wall < self.end


DEFAULT_QUIET: Final = QuietHours()
"""From ten in the evening to eight in the morning."""


def reminder_timing(due: dt.datetime, now: dt.datetime, zone: str, quiet: QuietHours = DEFAULT_QUIET) -> Timing:
    """How `now` lies to a reminder's `due`: one that is late is not sent in the member's quiet hours.

    One that is on time is: the member chose that time.

    Raises:
        UnknownZoneError: there is no such zone.
    """
    found = timing(due, now, REMINDER_MAX_LATE)
    if found is Timing.LATE and quiet.hold(now.astimezone(zone_info(zone)).time()):
        return Timing.SKIP
    return found


def ignored_in_a_row(reminded: Collection[dt.date], done: Collection[dt.date]) -> int:
    """How many of the newest reminders no reflection followed, on their day or later. All are days of the member."""
    newest = max(done, default=dt.date.min)
    return sum(day > newest for day in reminded)


def next_reminder(
    schedule: Schedule,
    after: dt.datetime,
    reminded: Collection[dt.date],
    done: Collection[dt.date],
    grace: int = DEFAULT_GRACE,
) -> Occurrence | None:
    """The next reminder after `after` (UTC), or None once they stopped because several in a row were ignored.

    `reminded` are the days of the member (with `grace` in minutes) that had a reminder, `done` those with a reflection.
    While they are ignored, reminders come every third day and then once a week; a reflection brings them all back.
    """
    ignored = ignored_in_a_row(reminded, done)
    if ignored >= len(REMINDER_GAPS):
        return None
    earliest = max(reminded) + REMINDER_GAPS[ignored] * DAY if reminded else dt.date.min
    return next(o for o in occurrences(schedule, after) if day_of(o.due, schedule.zone, grace).date >= earliest)
