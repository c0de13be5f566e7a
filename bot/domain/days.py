"""The rule for days: which date an instant counts for.

A day is the date of the local wall clock less the grace, by wall clock arithmetic and never by instant arithmetic.
It is decided once and stored, so that new zone data, a new zone or a new rule never moves a day that was lived.

Wall clocks jump. Of a wall time that exists twice, the first is meant. Where one does not exist, a day begins with the
first instant after the jump, and what is due then comes as much later as the clock jumped (02:30 becomes 03:30, as in
RFC 5545, 3.3.10). Where clocks go back across the boundary itself, the wall clock is believed: the date goes back with
it for that hour, and forward again.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from datetime import UTC, timedelta
from functools import cache
from typing import TYPE_CHECKING, Final

from bot.domain.practice import DEFAULT_GRACE
from bot.domain.zones import zone_info

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from zoneinfo import ZoneInfo

RULE_VERSION: Final = 1
"""Stored with each day: which version of this rule decided it."""

LATEST_GRACE: Final = 12 * 60
"""Minutes after midnight. Later than noon, 'the evening before' would be the wrong name for it."""

HALF_A_DAY: Final = timedelta(hours=12)
"""A date of which the member had less than this is excused: skipped by travelling east, or the bot was away."""

DISCORD_EPOCH: Final = dt.datetime(2015, 1, 1, tzinfo=UTC)
"""What a snowflake counts from (Discord: API reference, Snowflakes)."""

DAY: Final = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class LocalDay:
    """A day as it was decided, with all that it was decided from."""

    date: dt.date
    zone: str
    utc_offset: int
    """Seconds east of UTC at `instant`."""
    instant: dt.datetime
    """UTC."""
    rule_version: int = RULE_VERSION


def instant_of_interaction(snowflake: int) -> dt.datetime:
    """When the interaction or message of that id was made: UTC, to the millisecond, whatever the bot's own clock says.

    Raises:
        ValueError: it is no snowflake.
    """
    if not 0 <= snowflake < 1 << 64:
        raise ValueError(f"{snowflake} is not a snowflake")
    return DISCORD_EPOCH + timedelta(milliseconds=snowflake >> 22)


def counted_instant(submitted: int, opened: int | None = None) -> dt.datetime:
    """The instant that decides the day, from the ids of the interactions that submitted a modal and that `opened` it.

    Who starts writing before the boundary writes for that day, however long it takes. An `opened` from after
    `submitted` is no truth about a modal and is ignored.
    """
    return instant_of_interaction(submitted if opened is None else min(opened, submitted))


def wall_to_instant(wall: dt.datetime, zone: str) -> dt.datetime:
    """The UTC instant at which clocks in `zone` show the naive time `wall`; see above for one missing or shown twice.

    Raises:
        UnknownZoneError: there is no such zone.
    """
    return wall.replace(tzinfo=zone_info(zone), fold=0).astimezone(UTC)


def day_of(instant: dt.datetime, zone: str, grace: int = DEFAULT_GRACE) -> LocalDay:
    """The day that an aware `instant` counts for in `zone`, where days begin `grace` minutes after midnight.

    Raises:
        UnknownZoneError: there is no such zone.
        ValueError: the instant is naive, or the grace is not from 0 to `LATEST_GRACE`.
    """
    if instant.tzinfo is None:
        raise ValueError("a day needs an aware instant")
    local = instant.astimezone(zone_info(zone))
    offset = local.utcoffset() or timedelta()
    shown = local.replace(tzinfo=None) - _checked(grace)
    return LocalDay(shown.date(), zone, int(offset.total_seconds()), instant.astimezone(UTC))


def day_begins(day: dt.date, zone: str, grace: int = DEFAULT_GRACE) -> dt.datetime:
    """The first UTC instant that belongs to `day`; for a date that the zone skips, that of the next one.

    Raises:
        UnknownZoneError: there is no such zone.
        ValueError: the grace is not from 0 to `LATEST_GRACE`.
    """
    info = zone_info(zone)
    wall = dt.datetime.combine(day, dt.time()) + _checked(grace)
    instant = wall.replace(tzinfo=info).astimezone(UTC)
    if instant.astimezone(info).replace(tzinfo=None) == wall:
        return instant
    # The wall time is jumped over. Read with the offset of before the jump it lies after it, and the other way round.
    return _jump_between(wall.replace(tzinfo=info, fold=1).astimezone(UTC), instant, info)


def _jump_between(before: dt.datetime, after: dt.datetime, info: ZoneInfo) -> dt.datetime:
    old_offset = before.astimezone(info).utcoffset()
    while after - before > timedelta(seconds=1):
        middle = before + timedelta(seconds=int((after - before).total_seconds()) // 2)
        if middle.astimezone(info).utcoffset() == old_offset:
            before = middle
        else:
            after = middle
    return after


def _checked(grace: int) -> timedelta:
    if not 0 <= grace <= LATEST_GRACE:
        raise ValueError(f"a day begins 0 to {LATEST_GRACE} minutes after midnight, not {grace}")
    return timedelta(minutes=grace)


@dataclass(frozen=True, slots=True)
class ZoneSpan:
    """A zone and a grace, and since when (UTC) they are in force."""

    since: dt.datetime
    zone: str
    grace: int = DEFAULT_GRACE

    def day_of(self, instant: dt.datetime) -> LocalDay:
        """The day of `instant` by these."""
        return day_of(instant, self.zone, self.grace)

    def begins(self, day: dt.date) -> dt.datetime:
        """When `day` begins by these."""
        return day_begins(day, self.zone, self.grace)


@dataclass(frozen=True, slots=True)
class ZoneHistory:
    """The zones of a member, oldest first, never empty. The first one also speaks for all that was before it."""

    spans: tuple[ZoneSpan, ...]

    def in_force(self, instant: dt.datetime) -> ZoneSpan:
        """Zone and grace at `instant`."""
        return next((span for span in reversed(self.spans) if span.since <= instant), self.spans[0])

    def day_of(self, instant: dt.datetime) -> LocalDay:
        """The member's day at `instant`."""
        return self.in_force(instant).day_of(instant)

    def changed(self, at: dt.datetime, zone: str, grace: int = DEFAULT_GRACE) -> ZoneHistory:
        """The history after a wish at `at` for another zone or grace.

        It takes effect when the present day ends, and replaces a wish that has not taken effect yet: so one day has one
        zone, however often it is changed, and no change makes a day out of nothing.

        Raises:
            UnknownZoneError: there is no such zone.
            ValueError: the grace is not from 0 to `LATEST_GRACE`.
        """
        zone_info(zone)
        _checked(grace)
        present = self.in_force(at)
        kept = tuple(span for span in self.spans if span.since <= present.since)
        if (zone, grace) == (present.zone, present.grace):
            return ZoneHistory(kept)
        boundary = present.begins(present.day_of(at).date + DAY)
        return ZoneHistory((*kept, ZoneSpan(boundary, zone, grace)))


def excused_dates(
    history: ZoneHistory, first: dt.date, last: dt.date, outages: Sequence[tuple[dt.datetime, dt.datetime]] = ()
) -> frozenset[dt.date]:
    """Dates from `first` to `last` of which the member had less than half a day.

    Those are dates skipped by travelling east or by the zone itself (Apia, 2011-12-30), and dates on which the bot was
    away: `outages` are (from, until) in UTC and do not overlap.
    """
    suspects = _around_changes(history) | _around_jumps(history, first, last)
    for began, ended in outages:
        suspects |= set(_dates(history.day_of(began).date, history.day_of(ended).date))
    return frozenset(day for day in suspects if first <= day <= last and _length(day, history.spans, outages) < HALF_A_DAY)


def _dates(first: dt.date, last: dt.date) -> Iterable[dt.date]:
    return (first + n * DAY for n in range((last - first).days + 1))


def _around_changes(history: ZoneHistory) -> set[dt.date]:
    found: set[dt.date] = set()
    for old, new in zip(history.spans, history.spans[1:], strict=False):
        around = sorted((old.day_of(new.since).date, new.day_of(new.since).date))
        found |= set(_dates(around[0] - DAY, around[1]))
    return found


def _around_jumps(history: ZoneHistory, first: dt.date, last: dt.date) -> set[dt.date]:
    """Dates at which a zone of the member changed sides of the date line."""
    jumps = {day for span in history.spans for day in _date_line_jumps(zone_info(span.zone))}
    return {near for day in jumps if first <= day <= last + DAY for near in (day - DAY, day)}


@cache
def _date_line_jumps(info: ZoneInfo) -> tuple[dt.date, ...]:
    """The dates since 1970 before which a zone changed sides, found a month at a time: no zone did it twice in one."""

    def offset(day: dt.date) -> timedelta:
        return info.utcoffset(dt.datetime.combine(day, dt.time())) or timedelta()

    def jumped(before: dt.date, day: dt.date) -> bool:
        return abs(offset(day) - offset(before)) >= HALF_A_DAY

    month = 30 * DAY
    days = (dt.date(1970, 1, 1) + n * month for n in range(100 * 12))
    months = [day for day in days if jumped(day, day + month)]
    return tuple(day for start in months for day in _dates(start + DAY, start + month) if jumped(day - DAY, day))


def _length(day: dt.date, spans: Sequence[ZoneSpan], outages: Sequence[tuple[dt.datetime, dt.datetime]]) -> timedelta:
    length = timedelta()
    for span, following in zip(spans, (*spans[1:], None), strict=True):
        start, end = span.begins(day), span.begins(day + DAY)
        if span is not spans[0]:
            start = max(start, span.since)
        if following:
            end = min(end, following.since)
        away = sum((max(timedelta(), min(end, b) - max(start, a)) for a, b in outages), timedelta())
        length += max(timedelta(), end - start - away)
    return length
