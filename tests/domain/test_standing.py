"""How a practice stands: pauses that begin, go on, end, and overlap an absence."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from bot.domain.days import ZoneHistory, ZoneSpan
from bot.domain.practice import Practice
from bot.domain.rhythm import Pause
from bot.domain.standing import been_away, pause_on, paused, resumed


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
