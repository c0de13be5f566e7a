"""Scheduled posts and reminders."""

from __future__ import annotations

import itertools
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from bot.domain.days import day_of
from bot.domain.schedule import (
    REMINDER_GAPS,
    REMINDER_MAX_LATE,
    TIP_MAX_LATE,
    CatchUp,
    Occurrence,
    QuietHours,
    Schedule,
    Timing,
    catch_up,
    ignored_in_a_row,
    next_occurrence,
    next_reminder,
    reminder_timing,
    timing,
    upcoming,
)
from bot.domain.zones import UnknownZoneError

DAY = timedelta(days=1)
MINUTE = timedelta(minutes=1)
EVERY_DAY = frozenset(range(7))


def local(zone: str, *when: int, fold: int = 0) -> datetime:
    """A wall time in a zone, as UTC."""
    year, month, day, hour, minute = when
    return datetime(year, month, day, hour, minute, tzinfo=ZoneInfo(zone), fold=fold).astimezone(UTC)


def on_the_wall(occurrence: Occurrence, zone: str) -> str:
    return occurrence.due.astimezone(ZoneInfo(zone)).strftime("%m-%d %H:%M %Z")


# Occurrences


def test_the_next_five_posts() -> None:
    schedule = Schedule(frozenset({0, 3}), time(9), "Europe/Berlin")
    found = upcoming(schedule, local("Europe/Berlin", 2026, 10, 19, 9, 0))
    assert [on_the_wall(o, "Europe/Berlin") for o in found] == [
        "10-22 09:00 CEST", "10-26 09:00 CET", "10-29 09:00 CET", "11-02 09:00 CET", "11-05 09:00 CET",
    ]  # fmt: skip
    assert [o.key for o in found] == ["2026-10-22", "2026-10-26", "2026-10-29", "2026-11-02", "2026-11-05"]
    assert next_occurrence(schedule, found[0].due - MINUTE) == found[0]
    assert next_occurrence(schedule, found[0].due) == found[1]


def test_0130_twice_in_autumn_happens_once() -> None:
    schedule = Schedule(EVERY_DAY, time(1, 30), "America/New_York")
    found = upcoming(schedule, local("America/New_York", 2026, 10, 31, 12, 0), 2)
    assert [on_the_wall(o, "America/New_York") for o in found] == ["11-01 01:30 EDT", "11-02 01:30 EST"]
    second_time_it_is_shown = local("America/New_York", 2026, 11, 1, 1, 30, fold=1)
    assert next_occurrence(schedule, second_time_it_is_shown - MINUTE).key == "2026-11-02"


def test_0230_missing_in_spring_happens_once_at_0330() -> None:
    schedule = Schedule(EVERY_DAY, time(2, 30), "America/New_York")
    found = upcoming(schedule, local("America/New_York", 2026, 3, 7, 12, 0), 2)
    assert [on_the_wall(o, "America/New_York") for o in found] == ["03-08 03:30 EDT", "03-09 02:30 EDT"]


@pytest.mark.parametrize(
    ("zone", "day"),
    [
        ("Africa/Cairo", date(2024, 4, 26)),
        ("America/Havana", date(2024, 3, 10)),
        ("America/Santiago", date(2024, 9, 8)),
        ("Asia/Beirut", date(2024, 3, 31)),
        ("Atlantic/Azores", date(2024, 3, 31)),
    ],
)
def test_no_midnight_on_that_date_is_the_first_instant_that_exists(zone: str, day: date) -> None:
    noon_before = datetime.combine(day - DAY, time(12), ZoneInfo(zone))
    found = next_occurrence(Schedule(EVERY_DAY, time(0), zone), noon_before)
    assert found.key == day.isoformat()
    assert on_the_wall(found, zone)[:11] == f"{day:%m-%d} 01:00"


def test_a_time_that_is_jumped_over_before_midnight_keeps_its_date() -> None:
    # Nuuk jumps from 23:00 to midnight on 30 March 2024.
    schedule = Schedule(frozenset({5}), time(23, 30), "America/Nuuk")
    found = next_occurrence(schedule, local("America/Nuuk", 2024, 3, 30, 12, 0))
    assert (found.key, on_the_wall(found, "America/Nuuk")[:11]) == ("2024-03-30", "03-31 00:30")
    # Asked between: it is still to come, and not twice.
    assert next_occurrence(schedule, local("America/Nuuk", 2024, 3, 31, 0, 10)) == found
    assert next_occurrence(schedule, found.due).key == "2024-04-06"


def test_a_date_that_the_zone_skips_has_no_occurrence() -> None:
    found = upcoming(Schedule(EVERY_DAY, time(9), "Pacific/Apia"), local("Pacific/Apia", 2011, 12, 29, 8, 0), 3)
    assert [o.key for o in found] == ["2011-12-29", "2011-12-31", "2012-01-01"]


def test_29_february_and_the_turn_of_a_year_of_53_weeks() -> None:
    leap = upcoming(Schedule(EVERY_DAY, time(9), "UTC"), datetime(2028, 2, 28, tzinfo=UTC), 3)
    assert [o.key for o in leap] == ["2028-02-28", "2028-02-29", "2028-03-01"]
    mondays = upcoming(Schedule(frozenset({0}), time(9), "UTC"), datetime(2026, 12, 27, tzinfo=UTC), 2)
    assert [o.key for o in mondays] == ["2026-12-28", "2027-01-04"]


ZONES = st.sampled_from(
    ["America/New_York", "Africa/Cairo", "Australia/Lord_Howe", "America/Nuuk", "Pacific/Apia", "Asia/Kathmandu", "UTC"]
)
SCHEDULES = st.builds(
    Schedule,
    st.frozensets(st.integers(0, 6), min_size=1),
    st.times(timezones=st.none()).map(lambda t: t.replace(second=0, microsecond=0)),
    ZONES,
)
INSTANTS = st.datetimes(datetime(2005, 1, 1), datetime(2040, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001 -- bounds


@given(SCHEDULES, INSTANTS)
@example(Schedule(EVERY_DAY, time(1, 30), "America/New_York"), datetime(2026, 10, 30, tzinfo=UTC))
@example(Schedule(EVERY_DAY, time(9), "Pacific/Apia"), datetime(2011, 12, 28, tzinfo=UTC))
def test_occurrences_are_later_each_on_its_date_and_none_is_left_out(schedule: Schedule, after: datetime) -> None:
    found = upcoming(schedule, after, 9)
    assert len({o.key for o in found}) == 9
    assert all(b.due > a.due > after for a, b in itertools.pairwise(found))
    for occurrence in found:
        assert date.fromisoformat(occurrence.key).weekday() in schedule.days
        wall = occurrence.due.astimezone(ZoneInfo(schedule.zone)).replace(tzinfo=None)
        wanted = datetime.combine(date.fromisoformat(occurrence.key), schedule.at)
        assert timedelta() <= wall - wanted <= timedelta(hours=1)
    keys = [date.fromisoformat(o.key) for o in found]
    skipped = {keys[0] + n * DAY for n in range((keys[-1] - keys[0]).days)} - set(keys)
    assert {day for day in skipped if day.weekday() in schedule.days} <= {date(2011, 12, 30)}


@given(SCHEDULES, INSTANTS)
def test_asking_at_any_time_between_gives_the_same_next(schedule: Schedule, after: datetime) -> None:
    first, second = upcoming(schedule, after, 2)
    middle = first.due + (second.due - first.due) / 2
    assert next_occurrence(schedule, middle) == second
    assert next_occurrence(schedule, first.due) == second
    assert next_occurrence(schedule, first.due - timedelta(microseconds=1)) == first


def test_a_schedule_that_is_none_is_refused() -> None:
    for days in (frozenset[int](), frozenset({7}), frozenset({-1, 0})):
        with pytest.raises(ValueError, match="weekdays"):
            Schedule(days, time(9), "UTC")
    with pytest.raises(ValueError, match="wall time"):
        Schedule(EVERY_DAY, time(9, tzinfo=UTC), "UTC")
    with pytest.raises(UnknownZoneError):
        Schedule(EVERY_DAY, time(9), "Asia/Atlantis")


# Lateness

DUE = datetime(2026, 5, 10, 9, tzinfo=UTC)


def test_on_time_late_and_too_late() -> None:
    at = [timing(DUE, DUE + timedelta(seconds=s), TIP_MAX_LATE) for s in (-1, 0, 60, 61, 21600, 21601)]
    assert at == [Timing.EARLY, Timing.ON_TIME, Timing.ON_TIME, Timing.LATE, Timing.LATE, Timing.SKIP]
    assert timing(DUE, DUE + 400 * DAY, None) is Timing.LATE
    assert timing(DUE, DUE + timedelta(seconds=30), 0) is Timing.ON_TIME


def test_what_is_due_this_instant_is_sent() -> None:
    schedule = Schedule(EVERY_DAY, time(9), "UTC")
    assert catch_up(schedule, DUE - DAY, DUE, TIP_MAX_LATE) == CatchUp(Occurrence("2026-05-10", DUE), ())
    assert catch_up(schedule, DUE - DAY, DUE - timedelta(milliseconds=1), TIP_MAX_LATE) == CatchUp(None, ())


def test_three_days_outage_the_newest_once() -> None:
    schedule = Schedule(EVERY_DAY, time(9), "UTC")
    found = catch_up(schedule, DUE, DUE + 3 * DAY + timedelta(hours=5), TIP_MAX_LATE)
    assert [o.key for o in found.skip] == ["2026-05-11", "2026-05-12"]
    assert found.send == Occurrence("2026-05-13", DUE + 3 * DAY)
    assert catch_up(schedule, DUE + 3 * DAY, DUE + 3 * DAY + timedelta(hours=5), TIP_MAX_LATE) == CatchUp(None, ())


def test_three_days_outage_no_stale_reminders() -> None:
    found = catch_up(Schedule(EVERY_DAY, time(9), "UTC"), DUE, DUE + 3 * DAY + timedelta(hours=5), REMINDER_MAX_LATE)
    assert found.send is None
    assert len(found.skip) == 3


def test_an_old_backup_restored_stale_occurrences_are_skipped() -> None:
    found = catch_up(Schedule(EVERY_DAY, time(9), "UTC"), DUE, DUE + 200 * DAY + MINUTE, TIP_MAX_LATE)
    assert found.send == Occurrence((DUE + 200 * DAY).date().isoformat(), DUE + 200 * DAY)
    assert len(found.skip) == 199


@given(st.integers(0, 10 * 24 * 60))
def test_the_clock_steps_back_nothing_is_sent_again(minutes: int) -> None:
    assert catch_up(Schedule(EVERY_DAY, time(9), "UTC"), DUE, DUE - minutes * MINUTE, None) == CatchUp(None, ())


@given(SCHEDULES, INSTANTS, st.lists(st.integers(-300, 3000), max_size=12))
def test_under_any_clock_each_occurrence_is_handled_once_and_none_is_sent_after_a_later_one(
    schedule: Schedule, start: datetime, steps: list[int]
) -> None:
    now = handled = start
    sent: list[Occurrence] = []
    skipped: list[Occurrence] = []
    for minutes in steps:
        now += minutes * MINUTE
        found = catch_up(schedule, handled, now, TIP_MAX_LATE)
        newly_sent = [found.send] if found.send else []
        skipped += found.skip
        sent += newly_sent
        for occurrence in (*found.skip, *newly_sent):
            assert handled < occurrence.due <= now
            handled = occurrence.due
    dues = [o.due for o in sent]
    assert dues == sorted(set(dues))
    both = sorted({o.key for o in sent} | {o.key for o in skipped})
    assert len(both) == len(sent) + len(skipped)
    assert both == [o.key for o in upcoming(schedule, start, len(both))]


# Reminders


def test_quiet_hours_over_midnight_within_a_day_and_none() -> None:
    night = QuietHours(time(22), time(8))
    assert [night.hold(time(h)) for h in (21, 22, 23, 0, 7, 8)] == [False, True, True, True, True, False]
    nap = QuietHours(time(13), time(15))
    assert [nap.hold(time(h)) for h in (12, 13, 14, 15)] == [False, True, True, False]
    assert not any(QuietHours(time(9), time(9)).hold(time(h)) for h in range(24))


def test_a_late_reminder_is_not_sent_in_the_quiet_hours_of_the_member() -> None:
    due = local("Asia/Kathmandu", 2026, 5, 10, 21, 30)
    assert reminder_timing(due, due, "Asia/Kathmandu") is Timing.ON_TIME
    assert reminder_timing(due, due + 29 * MINUTE, "Asia/Kathmandu") is Timing.LATE
    assert reminder_timing(due, due + 30 * MINUTE, "Asia/Kathmandu") is Timing.SKIP
    assert reminder_timing(due, due + 30 * MINUTE, "Asia/Kathmandu", QuietHours(time(0), time(0))) is Timing.LATE
    assert reminder_timing(due, due + 61 * MINUTE, "Asia/Kathmandu", QuietHours(time(0), time(0))) is Timing.SKIP


def test_a_reminder_that_was_wished_for_at_night_comes_at_night() -> None:
    due = local("Europe/Berlin", 2026, 5, 10, 23, 0)
    assert reminder_timing(due, due + timedelta(seconds=5), "Europe/Berlin") is Timing.ON_TIME


def test_reminders_get_fewer_when_ignored_and_stop() -> None:
    schedule = Schedule(EVERY_DAY, time(20), "Europe/Berlin")
    now, sent = local("Europe/Berlin", 2026, 5, 10, 12, 0), list[date]()
    while (found := next_reminder(schedule, now, sent, [date(2026, 5, 9)])) is not None:
        sent.append(day_of(found.due, "Europe/Berlin").date)
        now = found.due
    assert [day.day for day in sent] == [10, 11, 12, 15, 18, 25, 1]
    assert len(sent) == len(REMINDER_GAPS)


def test_a_reflection_brings_them_all_back() -> None:
    schedule = Schedule(EVERY_DAY, time(20), "UTC")
    sent = [date(2026, 5, 1) + n * DAY for n in range(20)]
    now = datetime(2026, 5, 21, 12, tzinfo=UTC)
    assert next_reminder(schedule, now, sent, []) is None
    assert next_reminder(schedule, now, sent, [date(2026, 5, 20)]) == next_occurrence(schedule, now)


def test_a_reflection_after_the_reminder_but_before_the_day_ends_answers_it() -> None:
    assert ignored_in_a_row([date(2026, 5, 9), date(2026, 5, 10)], [date(2026, 5, 10)]) == 0
    assert ignored_in_a_row([date(2026, 5, 9), date(2026, 5, 10)], [date(2026, 5, 9)]) == 1
    assert ignored_in_a_row([], []) == 0


def test_a_reminder_after_midnight_belongs_to_the_evening_before() -> None:
    schedule = Schedule(EVERY_DAY, time(1), "UTC")
    # Three were ignored; the third day after the 12th is the 15th, whose one o'clock stands on the 16th.
    reminded = [date(2026, 5, 10), date(2026, 5, 11), date(2026, 5, 12)]
    found = next_reminder(schedule, datetime(2026, 5, 13, 2, tzinfo=UTC), reminded, [])
    assert found is not None
    assert found.key == "2026-05-16"


def test_without_ignored_ones_reminders_come_as_scheduled() -> None:
    schedule = Schedule(frozenset({0, 2, 4}), time(20), "UTC")
    now = datetime(2026, 5, 10, 12, tzinfo=UTC)
    assert next_reminder(schedule, now, [], []) == next_occurrence(schedule, now)
