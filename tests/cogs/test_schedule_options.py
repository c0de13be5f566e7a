"""Times of day and weekdays as people type them."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.refusal import UnknownChoice
from cogs._kit.schedule_options import (
    CHOICES,
    day_choices,
    day_sets,
    days_in_words,
    parse_days,
    parse_time,
    time_choices,
)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("20:30", (20, 30)),
        ("8", (8, 0)),
        ("08:05", (8, 5)),
        ("8.30", (8, 30)),
        ("8h30", (8, 30)),
        ("2030", (20, 30)),
        (" 8 pm ", (20, 0)),
        ("8:15 P.M.", (20, 15)),
        ("12 am", (0, 0)),
        ("12 pm", (12, 0)),
        ("0:00", (0, 0)),
        ("23:59", (23, 59)),
    ],
)
def test_a_time_of_day_is_understood(typed: str, meant: tuple[int, int]) -> None:
    assert parse_time(typed, "time") == dt.time(*meant)


@pytest.mark.parametrize("typed", ["", "24:00", "8:60", "13 pm", "0 am", "noonish", "8:5", "-1", "8 30 15", "٣٠:٩٩"])
def test_what_is_no_time_of_day_is_refused(typed: str) -> None:
    with pytest.raises(UnknownChoice):
        parse_time(typed, "time")


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("every day", {0, 1, 2, 3, 4, 5, 6}),
        ("Daily", {0, 1, 2, 3, 4, 5, 6}),
        ("the weekend", {5, 6}),
        ("weekdays", {0, 1, 2, 3, 4}),
        ("Mon, Wed, Fri", {0, 2, 4}),
        ("tuesdays", {1}),
        ("mon wed", {0, 2}),
        ("Sat and Sun", {5, 6}),
        ("Mon-Fri", {0, 1, 2, 3, 4}),
        ("Fri to Mon", {4, 5, 6, 0}),
        ("mon – wed, sun", {0, 1, 2, 6}),
    ],
)
def test_weekdays_are_understood(typed: str, meant: set[int]) -> None:
    assert parse_days(typed) == meant


@pytest.mark.parametrize("typed", ["", "money", "m", "mon-", "-mon", "someday", "7", ","])
def test_what_is_no_weekday_is_refused(typed: str) -> None:
    with pytest.raises(UnknownChoice):
        parse_days(typed)


@given(st.sets(st.integers(0, 6), min_size=1))
def test_weekdays_in_words_are_understood_again(days: set[int]) -> None:
    assert parse_days(days_in_words(days)) == days


@given(st.text(max_size=30))
def test_whatever_is_typed_choices_are_offered_and_each_is_understood(typed: str) -> None:
    days, times = day_choices(typed), time_choices(typed, range(8, 20))
    assert days
    assert times
    assert max(len(days), len(times)) <= CHOICES
    assert len({choice.value for choice in days}) == len(days)
    for choice in days:
        parse_days(choice.value)
    for choice in times:
        parse_time(choice.value, "time")


def test_choices_go_on_from_what_was_typed() -> None:
    assert [choice.value for choice in time_choices("9", range(8, 20))] == ["09:00", "09:30"]
    assert next(iter(time_choices("7:45", range(8, 20)))).value == "07:45"
    assert [choice.value for choice in day_choices("")][: len(day_sets())] == list(day_sets())
    assert "the weekend" in [choice.value for choice in day_choices("week")]
