"""The rule for days. Each row of the table of cases has one test, in its order."""

from __future__ import annotations

import itertools
import shutil
import zoneinfo
from datetime import UTC, date, datetime, time, timedelta, timezone
from importlib import resources
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from bot.domain.days import (
    DISCORD_EPOCH,
    LATEST_GRACE,
    RULE_VERSION,
    LocalDay,
    ZoneHistory,
    ZoneSpan,
    counted_instant,
    day_begins,
    day_of,
    excused_dates,
    instant_of_interaction,
    wall_to_instant,
)
from bot.domain.zones import UnknownZoneError, current_zone, known_zone, zone_info

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

DAY = timedelta(days=1)
SECOND = timedelta(seconds=1)


def local(zone: str, *when: int, fold: int = 0) -> datetime:
    """A wall time in a zone, as UTC."""
    year, month, day, hour, minute, *rest = when
    return datetime(year, month, day, hour, minute, *rest, tzinfo=ZoneInfo(zone), fold=fold).astimezone(UTC)


def snowflake(instant: datetime) -> int:
    return (instant - DISCORD_EPOCH) // timedelta(milliseconds=1) << 22


def counted(history: ZoneHistory, start: datetime, end: datetime, step: timedelta = timedelta(hours=1)) -> list[date]:
    """The days that somebody gets who reflects every hour: a date counts once."""
    presses = (start + n * step for n in range((end - start) // step))
    return list(dict.fromkeys(history.day_of(press).date for press in presses))


def test_new_york_2026_11_01_0330_est_is_31_october() -> None:
    day = day_of(local("America/New_York", 2026, 11, 1, 3, 30), "America/New_York", 240)
    assert day == LocalDay(date(2026, 10, 31), "America/New_York", -5 * 3600, datetime(2026, 11, 1, 8, 30, tzinfo=UTC), 1)
    assert day.rule_version == RULE_VERSION
    # Instant arithmetic would have taken the four hours from 03:30 EST to 00:30 EDT, still 1 November.
    assert (day.instant - timedelta(hours=4)).astimezone(ZoneInfo("America/New_York")).date() == date(2026, 11, 1)


def test_new_york_2026_03_08_0415_edt_is_8_march() -> None:
    assert day_of(local("America/New_York", 2026, 3, 8, 4, 15), "America/New_York", 240).date == date(2026, 3, 8)


def test_0130_twice_in_autumn_is_one_day() -> None:
    first, second = (local("America/New_York", 2026, 11, 1, 1, 30, fold=fold) for fold in (0, 1))
    assert second - first == timedelta(hours=1)
    for grace in (0, 60, 240):
        assert day_of(first, "America/New_York", grace).date == day_of(second, "America/New_York", grace).date, (
            f"one credit with a grace of {grace} minutes"
        )
    assert wall_to_instant(datetime(2026, 11, 1, 1, 30), "America/New_York") == first  # noqa: DTZ001 -- a wall time


def test_0230_missing_in_spring_is_due_at_0330() -> None:
    due = wall_to_instant(datetime(2026, 3, 8, 2, 30), "America/New_York")  # noqa: DTZ001 -- a wall time
    assert due == local("America/New_York", 2026, 3, 8, 3, 30)
    # A day that would begin then begins with the first minute there is.
    assert day_begins(date(2026, 3, 8), "America/New_York", 150) == local("America/New_York", 2026, 3, 8, 3, 0)


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
def test_no_midnight_on_that_date_the_day_starts_at_the_first_instant_that_exists(zone: str, day: date) -> None:
    begins = day_begins(day, zone, 0)
    assert begins.astimezone(ZoneInfo(zone)).replace(tzinfo=None) == datetime.combine(day, time(1))
    assert day_of(begins, zone, 0).date == day
    assert day_of(begins - SECOND, zone, 0).date == day - DAY
    assert day_begins(day + DAY, zone, 0) - begins == timedelta(hours=23)


def test_fly_west_the_same_date_twice_is_one_date() -> None:
    tokyo = ZoneHistory((ZoneSpan(local("Asia/Tokyo", 2026, 1, 1, 9, 0), "Asia/Tokyo"),))
    history = tokyo.changed(local("Asia/Tokyo", 2026, 5, 10, 20, 0), "Pacific/Honolulu")
    boundary = local("Asia/Tokyo", 2026, 5, 11, 4, 0)
    before, after = history.day_of(boundary - SECOND), history.day_of(boundary)
    assert (before.date, after.date) == (date(2026, 5, 10), date(2026, 5, 10))
    assert (before.zone, after.zone) == ("Asia/Tokyo", "Pacific/Honolulu")
    assert excused_dates(history, date(2026, 5, 1), date(2026, 5, 20)) == frozenset()


def test_fly_east_a_date_skipped_is_excused() -> None:
    honolulu = ZoneHistory((ZoneSpan(local("Pacific/Honolulu", 2026, 1, 1, 9, 0), "Pacific/Honolulu"),))
    history = honolulu.changed(local("Pacific/Honolulu", 2026, 5, 10, 20, 0), "Pacific/Kiritimati")
    boundary = local("Pacific/Honolulu", 2026, 5, 11, 4, 0)
    # 24 hours ahead of Honolulu: 11 May is over there before it began.
    assert history.day_of(boundary - SECOND).date == date(2026, 5, 10)
    assert history.day_of(boundary).date == date(2026, 5, 12)
    assert excused_dates(history, date(2026, 5, 1), date(2026, 5, 20)) == {date(2026, 5, 11)}


def test_fly_east_a_date_cut_to_some_hours_is_excused() -> None:
    history = ZoneHistory((ZoneSpan(datetime(2026, 1, 1, tzinfo=UTC), "America/Los_Angeles"),))
    history = history.changed(local("America/Los_Angeles", 2026, 5, 10, 20, 0), "Asia/Tokyo")
    # 04:00 on the 11th in Los Angeles is 20:00 in Tokyo: eight hours of that date are left.
    assert excused_dates(history, date(2026, 5, 1), date(2026, 5, 20)) == {date(2026, 5, 11)}


@pytest.mark.parametrize("grace", [0, 240])
def test_apia_2011_12_30_is_excused(grace: int) -> None:
    history = ZoneHistory((ZoneSpan(datetime(2011, 1, 1, tzinfo=UTC), "Pacific/Apia", grace),))
    assert excused_dates(history, date(2011, 1, 1), date(2012, 12, 31)) == {date(2011, 12, 30)}
    assert day_begins(date(2011, 12, 30), "Pacific/Apia", 0) == day_begins(date(2011, 12, 31), "Pacific/Apia", 0)
    assert day_of(local("Pacific/Apia", 2011, 12, 31, 12, 0), "Pacific/Apia", grace).date == date(2011, 12, 31)


def test_zone_changed_again_and_again_takes_effect_at_the_next_boundary() -> None:
    start = local("Europe/Berlin", 2026, 5, 10, 12, 0)
    history = ZoneHistory((ZoneSpan(start - 30 * DAY, "Europe/Berlin"),))
    for n, zone in enumerate(["Pacific/Kiritimati", "Pacific/Pago_Pago", "Asia/Tokyo", "America/New_York"]):
        history = history.changed(start + n * timedelta(minutes=1), zone)
    boundary = local("Europe/Berlin", 2026, 5, 11, 4, 0)
    assert [span.zone for span in history.spans] == ["Europe/Berlin", "America/New_York"]
    assert history.in_force(boundary - SECOND).zone == "Europe/Berlin"
    assert history.in_force(boundary).zone == "America/New_York"
    assert history.changed(start + timedelta(hours=1), "Europe/Berlin").spans == history.spans[:1]


@given(
    st.lists(
        st.tuples(st.integers(0, 20 * 24 - 1), st.sampled_from(["Etc/GMT+12", "Etc/GMT-14", "UTC", "Asia/Kathmandu"])),
        max_size=40,
    )
)
@example([(24 * n, ("Etc/GMT+12", "Etc/GMT-14")[n % 2]) for n in range(20)])
def test_zone_changed_again_and_again_gives_no_extra_credit(changes: list[tuple[int, str]]) -> None:
    start = datetime(2026, 5, 10, 12, tzinfo=UTC)
    history = ZoneHistory((ZoneSpan(start, "UTC"),))
    days: set[date] = set()
    wishes = sorted(changes)
    for hour in range(20 * 24):
        now = start + timedelta(hours=hour)
        while wishes and wishes[0][0] == hour:
            history = history.changed(now, wishes.pop(0)[1])
        days.add(history.day_of(now).date)
    # Twenty days touch 21 dates in one zone; from the last zone of the world to the first there are two dates more.
    assert len(days) <= 23
    assert min(days) >= date(2026, 5, 8)
    assert max(days) <= date(2026, 5, 31)


def test_a_wish_for_another_grace_waits_for_the_boundary_too() -> None:
    at = local("Europe/Berlin", 2026, 5, 10, 2, 0)
    history = ZoneHistory((ZoneSpan(at - DAY, "Europe/Berlin", 240),)).changed(at, "Europe/Berlin", 0)
    assert history.day_of(at).date == date(2026, 5, 9)
    assert history.day_of(local("Europe/Berlin", 2026, 5, 10, 4, 0)).date == date(2026, 5, 10)
    assert history.day_of(local("Europe/Berlin", 2026, 5, 11, 0, 0)).date == date(2026, 5, 11)


def test_utc_plus_14_and_utc_minus_12_at_2026_11_10_1030z_are_10_and_9_november() -> None:
    instant = datetime(2026, 11, 10, 10, 30, tzinfo=UTC)
    assert day_of(instant, "Pacific/Kiritimati", 240).date == date(2026, 11, 10)
    assert day_of(instant, "Etc/GMT+12", 240).date == date(2026, 11, 9)
    assert day_of(instant, "Pacific/Kiritimati", 240).utc_offset == 14 * 3600
    assert day_of(instant, "Etc/GMT+12", 240).utc_offset == -12 * 3600


def test_kathmandu_and_lord_howe_are_exact_to_the_minute() -> None:
    assert day_begins(date(2026, 5, 10), "Asia/Kathmandu", 240) == datetime(2026, 5, 9, 22, 15, tzinfo=UTC)
    # Half an hour of summer time: on 5 April 2026 clocks go from 02:00 (+11) back to 01:30 (+10:30).
    assert day_begins(date(2026, 4, 4), "Australia/Lord_Howe", 240) == datetime(2026, 4, 3, 17, 0, tzinfo=UTC)
    assert day_begins(date(2026, 4, 5), "Australia/Lord_Howe", 240) == datetime(2026, 4, 4, 17, 30, tzinfo=UTC)
    for zone, begins in (
        ("Asia/Kathmandu", datetime(2026, 5, 9, 22, 15, tzinfo=UTC)),
        ("Australia/Lord_Howe", datetime(2026, 5, 9, 17, 30, tzinfo=UTC)),
    ):
        assert day_of(begins, zone).date == date(2026, 5, 10)
        assert day_of(begins - SECOND, zone).date == date(2026, 5, 9)


def test_28_feb_29_feb_1_mar_are_three_in_a_row() -> None:
    start = local("America/Chicago", 2028, 2, 28, 21, 0)
    assert [day_of(start + n * DAY, "America/Chicago").date for n in range(3)] == [
        date(2028, 2, 28),
        date(2028, 2, 29),
        date(2028, 3, 1),
    ]
    one_day = ZoneHistory((ZoneSpan(start, "America/Chicago"),))
    year = counted(one_day, local("America/Chicago", 2028, 1, 1, 4, 0), local("America/Chicago", 2029, 1, 1, 4, 0))
    assert len(year) == 366


def test_2026_w53_and_2027_w01_are_consecutive() -> None:
    last_of_w53 = day_of(local("Europe/Oslo", 2027, 1, 4, 3, 59), "Europe/Oslo").date
    first_of_w01 = day_of(local("Europe/Oslo", 2027, 1, 4, 4, 0), "Europe/Oslo").date
    assert (last_of_w53.isocalendar()[:2], first_of_w01.isocalendar()[:2]) == ((2026, 53), (2027, 1))


def test_pressed_035959_handled_040001_the_time_in_the_interactions_id_counts() -> None:
    pressed = local("Europe/Berlin", 2026, 5, 10, 3, 59, 59)
    instant = counted_instant(snowflake(pressed) + 12345)
    assert instant == pressed
    assert day_of(instant, "Europe/Berlin").date == date(2026, 5, 9)
    assert day_of(pressed + 2 * SECOND, "Europe/Berlin").date == date(2026, 5, 10)


def test_the_time_in_an_id_is_the_one_that_discord_documents() -> None:
    # The example of Discord's reference: 175928847299117063 is 2016-04-30 11:18:25.796 UTC.
    assert instant_of_interaction(175928847299117063) == datetime(2016, 4, 30, 11, 18, 25, 796000, tzinfo=UTC)
    for bad in (-1, 1 << 64):
        with pytest.raises(ValueError, match="not a snowflake"):
            instant_of_interaction(bad)


def test_modal_open_across_the_boundary_counts_for_the_day_it_was_opened() -> None:
    opened, submitted = local("Europe/Berlin", 2026, 5, 10, 3, 50), local("Europe/Berlin", 2026, 5, 10, 4, 5)
    instant = counted_instant(snowflake(submitted), snowflake(opened))
    assert day_of(instant, "Europe/Berlin").date == date(2026, 5, 9)
    # An opening from the future is a lie, and gives no day ahead.
    assert counted_instant(snowflake(submitted), snowflake(submitted + 3 * DAY)) == submitted


def test_the_clock_steps_back_and_an_id_still_says_the_same_day() -> None:
    # Nothing here reads a clock: the same press gives the same day, whatever was asked in between.
    pressed = snowflake(local("Europe/Berlin", 2026, 5, 10, 12, 0))
    first = day_of(instant_of_interaction(pressed), "Europe/Berlin")
    day_of(local("Europe/Berlin", 2026, 5, 8, 12, 0), "Europe/Berlin")
    assert day_of(instant_of_interaction(pressed), "Europe/Berlin") == first
    # A wish for a zone that comes from before the last change takes its place instead of piling up.
    history = ZoneHistory((ZoneSpan(datetime(2026, 1, 1, tzinfo=UTC), "Europe/Berlin"),))
    history = history.changed(datetime(2026, 5, 10, 12, tzinfo=UTC), "Asia/Tokyo")
    history = history.changed(datetime(2026, 5, 8, 12, tzinfo=UTC), "UTC")
    assert [span.zone for span in history.spans] == ["Europe/Berlin", "UTC"]
    assert list(history.spans) == sorted(history.spans, key=lambda span: span.since)


def test_double_click_gives_the_same_day_twice() -> None:
    pressed = local("Europe/Berlin", 2026, 5, 10, 12, 0)
    first, second = (day_of(pressed + n * timedelta(milliseconds=80), "Europe/Berlin") for n in (0, 1))
    assert (first.date, first.zone) == (second.date, second.zone)


def test_three_days_outage_the_days_are_excused() -> None:
    history = ZoneHistory((ZoneSpan(datetime(2026, 1, 1, tzinfo=UTC), "Europe/Berlin"),))
    away = (local("Europe/Berlin", 2026, 5, 11, 10, 0), local("Europe/Berlin", 2026, 5, 14, 10, 0))
    # Six hours of the 11th before it; of the 14th, 18 hours are left.
    assert excused_dates(history, date(2026, 5, 1), date(2026, 5, 31), [away]) == {date(2026, 5, n) for n in (11, 12, 13)}
    assert excused_dates(history, date(2026, 5, 12), date(2026, 5, 12), [away]) == {date(2026, 5, 12)}
    short = (away[0], away[0] + timedelta(minutes=20))
    assert excused_dates(history, date(2026, 5, 1), date(2026, 5, 31), [short]) == frozenset()


def test_who_joins_late_in_the_evening_is_not_excused_for_the_hours_before() -> None:
    late = datetime(2026, 5, 10, 22, tzinfo=UTC)
    history = ZoneHistory((ZoneSpan(late, "UTC", 0),))
    assert excused_dates(history, date(2026, 5, 1), date(2026, 5, 31), [(late, late + timedelta(hours=1))]) == frozenset()


def test_several_outages_on_one_date_add_up() -> None:
    history = ZoneHistory((ZoneSpan(datetime(2026, 1, 1, tzinfo=UTC), "UTC", 0),))
    noon = datetime(2026, 5, 10, 12, tzinfo=UTC)
    outages = [(noon + timedelta(hours=n), noon + timedelta(hours=n + 4, minutes=1)) for n in (-12, -6, 0)]
    assert excused_dates(history, date(2026, 5, 1), date(2026, 5, 31), outages[:2]) == frozenset()
    assert excused_dates(history, date(2026, 5, 1), date(2026, 5, 31), outages) == {date(2026, 5, 10)}


@pytest.fixture
def newer_zone_data(tmp_path: Path) -> Iterator[Path]:
    """A folder whose zones replace those of tzdata until the test is over."""
    yield tmp_path
    zoneinfo.reset_tzpath()
    ZoneInfo.clear_cache()
    zone_info.cache_clear()


def test_zone_data_updated_past_frozen_future_recomputed(newer_zone_data: Path) -> None:
    instant = datetime(2026, 7, 1, 2, 30, tzinfo=UTC)
    stored = day_of(instant, "Europe/Berlin")
    assert stored.date == date(2026, 7, 1)
    # Berlin gives up summer time, as Lagos has none: one hour later than before.
    (newer_zone_data / "Europe").mkdir()
    with resources.as_file(resources.files("tzdata") / "zoneinfo" / "Africa" / "Lagos") as lagos:
        shutil.copy(lagos, newer_zone_data / "Europe" / "Berlin")
    zoneinfo.reset_tzpath(to=[str(newer_zone_data)])
    ZoneInfo.clear_cache()
    zone_info.cache_clear()
    assert day_begins(date(2027, 7, 1), "Europe/Berlin") == datetime(2027, 7, 1, 3, tzinfo=UTC)
    assert day_of(instant, "Europe/Berlin").date == date(2026, 6, 30)
    # What was decided says all that it was decided from, and needs no zone data to be read.
    wall = stored.instant.astimezone(timezone(timedelta(seconds=stored.utc_offset)))
    assert (wall.hour, wall.minute, stored.date) == (4, 30, date(2026, 7, 1))


def test_zone_data_updated_a_renamed_zone_is_followed_a_removed_one_is_asked_about() -> None:
    instant = datetime(2026, 7, 1, 2, 30, tzinfo=UTC)
    assert known_zone("Asia/Calcutta")
    assert day_of(instant, "Asia/Calcutta").date == day_of(instant, current_zone("Asia/Calcutta") or "").date
    assert current_zone("Asia/Atlantis") is None
    with pytest.raises(UnknownZoneError):
        day_of(instant, "Asia/Atlantis")
    with pytest.raises(UnknownZoneError):
        ZoneHistory((ZoneSpan(instant, "UTC"),)).changed(instant, "Asia/Atlantis")


@pytest.mark.parametrize("grace", [-1, LATEST_GRACE + 1])
def test_a_day_begins_between_midnight_and_noon(grace: int) -> None:
    instant = datetime(2026, 7, 1, tzinfo=UTC)
    with pytest.raises(ValueError, match="minutes after midnight"):
        day_of(instant, "UTC", grace)
    with pytest.raises(ValueError, match="minutes after midnight"):
        day_begins(date(2026, 7, 1), "UTC", grace)
    with pytest.raises(ValueError, match="minutes after midnight"):
        ZoneHistory((ZoneSpan(instant, "UTC"),)).changed(instant, "UTC", grace)


def test_a_naive_instant_is_refused() -> None:
    with pytest.raises(ValueError, match="aware"):
        day_of(datetime(2026, 7, 1), "UTC")  # noqa: DTZ001 -- that is the point


ZONES = st.sampled_from(
    [
        "UTC", "America/New_York", "Europe/London", "Africa/Cairo", "America/Havana", "America/Santiago", "Asia/Beirut",
        "Atlantic/Azores", "Asia/Kathmandu", "Australia/Lord_Howe", "Pacific/Apia", "Pacific/Kiritimati", "Etc/GMT+12",
        "America/Nuuk", "America/St_Johns", "Africa/Casablanca", "Antarctica/Troll", "Asia/Gaza",
    ]
)  # fmt: skip
INSTANTS = st.datetimes(datetime(2005, 1, 1), datetime(2040, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001 -- bounds
GRACES = st.integers(0, LATEST_GRACE)


@given(INSTANTS, ZONES, GRACES)
def test_a_day_is_the_wall_clock_less_the_grace(instant: datetime, zone: str, grace: int) -> None:
    day = day_of(instant, zone, grace)
    wall = instant.astimezone(ZoneInfo(zone)).replace(tzinfo=None)
    assert datetime.combine(day.date, time()) <= wall - timedelta(minutes=grace) < datetime.combine(day.date + DAY, time())
    assert (instant + timedelta(seconds=day.utc_offset)).replace(tzinfo=None) == wall


@given(INSTANTS, ZONES, GRACES)
@example(datetime(2011, 12, 30, 9, 59, tzinfo=UTC), "Pacific/Apia", 0)
@example(datetime(2011, 11, 6, 4, 0, tzinfo=UTC), "America/St_Johns", 0)
def test_a_day_begins_with_the_first_instant_that_belongs_to_it(instant: datetime, zone: str, grace: int) -> None:
    day = day_of(instant, zone, grace).date
    begins = day_begins(day, zone, grace)
    assert begins <= instant
    assert day_of(begins, zone, grace).date == day
    assert day_of(begins - SECOND, zone, grace).date < day
    for earlier in itertools.islice(itertools.count(1), 6):
        assert day_of(begins - earlier * timedelta(minutes=17), zone, grace).date < day


def test_an_interactions_id_is_read_to_the_millisecond() -> None:
    instant = datetime(2026, 5, 10, 1, 59, 59, 999000, tzinfo=UTC)
    assert instant_of_interaction(snowflake(instant) | (1 << 22) - 1) == instant
