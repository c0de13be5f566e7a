"""Which occurrence of a server's schedule is posted next, and whether a due one is still wanted."""

from __future__ import annotations

import datetime as dt
from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from bot.domain.guild_schedule import GuildSchedule
from bot.domain.schedule import Schedule
from bot.domain.settings import ChannelPurpose

SIX_HOURS = 6 * 3600
MONDAY = datetime(2026, 11, 9, 6, 0, tzinfo=UTC)


def daily(changed_at: datetime = MONDAY, days: frozenset[int] = frozenset(range(7))) -> GuildSchedule:
    return GuildSchedule(1, ChannelPurpose.TIPS, Schedule(days, dt.time(9), "Europe/Berlin"), None, changed_at)


def test_the_first_lies_ahead_of_the_choice() -> None:
    assert daily().next(MONDAY, (), SIX_HOURS).key == "2026-11-09"
    assert daily(MONDAY + timedelta(hours=3)).next(MONDAY + timedelta(hours=3), (), SIX_HOURS).key == "2026-11-10"


def test_what_was_posted_today_is_not_posted_again_at_a_later_time() -> None:
    moved = GuildSchedule(1, ChannelPurpose.TIPS, Schedule(frozenset(range(7)), dt.time(20), "Europe/Berlin"), None, MONDAY)
    assert moved.next(MONDAY + timedelta(hours=4), ("2026-11-09",), SIX_HOURS).key == "2026-11-10"


def test_after_three_days_only_the_newest_is_planned() -> None:
    back = datetime(2026, 11, 12, 10, 0, tzinfo=UTC)  # two hours after Thursday's
    schedule = daily()
    assert not schedule.is_wanted("2026-11-09", back, SIX_HOURS)
    assert schedule.next(back, ("2026-11-09",), SIX_HOURS).key == "2026-11-12"
    assert schedule.is_wanted("2026-11-12", back, SIX_HOURS)


def test_after_three_days_nothing_that_is_too_late() -> None:
    back = datetime(2026, 11, 12, 18, 0, tzinfo=UTC)
    assert daily().next(back, ("2026-11-09",), SIX_HOURS).key == "2026-11-13"


def test_a_clock_that_steps_back_repeats_nothing() -> None:
    assert daily().next(MONDAY, ("2026-11-09", "2026-11-10"), SIX_HOURS).key == "2026-11-11"


def test_a_day_that_was_taken_off_the_schedule_is_not_wanted() -> None:
    assert not daily(days=frozenset({1})).is_wanted("2026-11-09", MONDAY + timedelta(hours=2), SIX_HOURS)


@given(
    st.frozensets(st.integers(0, 6), min_size=1),
    st.lists(st.timedeltas(timedelta(minutes=1), timedelta(days=9)), min_size=1, max_size=25),
)
def test_however_time_goes_by_each_is_planned_once_and_in_order(days: frozenset[int], waits: list[timedelta]) -> None:
    schedule, now, handled = daily(days=days), MONDAY, list[str]()
    following = schedule.next(now, handled, SIX_HOURS)
    for wait in waits:
        now += wait
        while following.due <= now:
            handled.append(following.key)
            following = schedule.next(now, handled, SIX_HOURS)
            assert following.key > handled[-1]
            assert following.due > now - timedelta(seconds=SIX_HOURS)
    assert handled == sorted(set(handled))
