"""How a practice stands: pauses that begin, go on, end, and overlap an absence."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.days import ZoneHistory, ZoneSpan
from bot.domain.practice import Practice, Record
from bot.domain.rhythm import Pause
from bot.domain.standing import Week, been_away, pause_on, paused, read_from, resumed, view_of, week_of


def on(day: int) -> date:
    return date(2026, 11, day)


def practice(*pauses: Pause) -> Practice:
    zones = ZoneHistory((ZoneSpan(datetime(2026, 1, 1, tzinfo=UTC), "Europe/Berlin"),))
    return Practice(11, b"tag", on(1), zones, 3, "journal", b"key", pauses=pauses)


def test_a_pause_holds_on_its_first_and_last_day() -> None:
    held = practice(Pause(on(3), on(5)), Pause(on(9)))
    found = [day for day in range(1, 12) if pause_on(held, on(day)) is not None]
    assert found == [3, 4, 5, 9, 10, 11]


def test_a_new_wish_goes_on_with_the_pause_that_holds() -> None:
    assert paused(practice(Pause(on(3), on(5))), on(4), on(9)) == (Pause(on(3), on(9)),)
    assert paused(practice(Pause(on(3), on(5))), on(7), on(9)) == (Pause(on(3), on(5)), Pause(on(7), on(9)))


def test_coming_back_ends_it_the_day_before() -> None:
    assert resumed(practice(Pause(on(3), on(9))), on(6)) == (Pause(on(3), on(5)),)
    assert resumed(practice(Pause(on(6), on(9))), on(6)) == ()


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ((), (Pause(on(5), on(9)),)),
        ((Pause(on(1), on(3)),), (Pause(on(1), on(3)), Pause(on(5), on(9)))),
        ((Pause(on(3), on(6)),), (Pause(on(3), on(9)),)),
        ((Pause(on(5), on(6)),), (Pause(on(5), on(9)),)),
        ((Pause(on(7), on(20)),), (Pause(on(5), on(9)),)),
    ],
)
def test_time_away_is_a_pause_and_overlapping_ones_become_one(before: tuple[Pause, ...], after: tuple[Pause, ...]) -> None:
    assert been_away(practice(*before), on(5), on(10)) == after


JUMPS = st.tuples(st.sampled_from(["time", "pause", "resume", "leave", "return"]), st.integers(-4, 6))


@given(st.lists(JUMPS, max_size=20))
def test_pauses_never_meet_whatever_the_clock_does(steps: list[tuple[str, int]]) -> None:
    """Each begins on a day of its own, as the rows that keep them ask."""
    life, today = practice(), on(10)
    for step, n in steps:
        if step == "time":
            today += timedelta(days=n)
        elif step == "leave" and life.left_on is None:
            life = replace(life, left_on=today)
        elif step == "return" and life.left_on is not None:
            away = been_away(life, life.left_on + timedelta(days=1), today) if life.left_on < today else life.pauses
            life = replace(life, pauses=away, left_on=None)
        elif step == "pause" and life.left_on is None:
            life = replace(life, pauses=paused(life, today, today + timedelta(days=abs(n))))
        elif step == "resume" and life.left_on is None and pause_on(life, today) is not None:
            life = replace(life, pauses=resumed(life, today))
        ordered = sorted(life.pauses, key=lambda pause: pause.first)
        for before, after in pairwise(ordered):
            assert before.last is not None
            assert before.last < after.first


@given(
    days=st.sets(st.integers(-400, 3), max_size=60),
    joined=st.integers(-400, 0),
    goal=st.integers(1, 7),
    pause=st.none() | st.tuples(st.integers(-60, 0), st.integers(0, 40)),
    outage=st.none() | st.tuples(st.integers(-100, -1), st.integers(1, 60)),
)
def test_the_week_is_the_same_whether_all_days_are_read_or_the_last_ones(
    days: set[int], joined: int, goal: int, pause: tuple[int, int] | None, outage: tuple[int, int] | None
) -> None:
    today = on(26)  # a Thursday

    def at(n: int) -> date:
        return today + timedelta(days=n)

    pauses = () if pause is None else (Pause(at(pause[0]), at(pause[0] + pause[1])),)
    life = replace(practice(*pauses), joined_on=at(joined), goal=goal)
    everything = Record(life, tuple(at(n) for n in sorted(days)))
    since = max((day for day in everything.days if day < read_from(today)), default=date.min)
    last = replace(everything, days=tuple(day for day in everything.days if day >= since))
    noon = datetime(2026, 11, 26, 12, tzinfo=UTC)
    away = [] if outage is None else [(noon + timedelta(days=outage[0]), noon + timedelta(days=min(0, sum(outage))))]
    assert week_of(last, today, away) == Week.of(view_of(everything, today, away))
