"""When the bot was there: signs of life, and the hours without one."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from data.outages import SqlOutageStore

if TYPE_CHECKING:
    from data.database import Database

NOON = datetime(2026, 11, 23, 12, tzinfo=UTC)
SHORTEST = timedelta(hours=3)


def after(hours: float) -> datetime:
    return NOON + timedelta(hours=hours)


@pytest.fixture
def store(database: Database) -> SqlOutageStore:
    return SqlOutageStore(database)


async def beats(store: SqlOutageStore, *hours: float) -> list[bool]:
    return [await store.beat(after(hour), SHORTEST) for hour in hours]


async def test_the_first_sign_of_life_is_no_outage(store: SqlOutageStore) -> None:
    assert await beats(store, 0) == [False]
    assert await store.load() == []


async def test_an_absence_of_hours_is_one_and_of_minutes_is_none(store: SqlOutageStore) -> None:
    assert await beats(store, 0, 2.9, 6, 6.1, 80) == [False, False, True, False, True]
    assert await store.load() == [(after(2.9), after(6)), (after(6.1), after(80))]


async def test_a_clock_that_went_back_and_forth_again_makes_none_that_overlap(store: SqlOutageStore) -> None:
    await beats(store, 0, 10, 4, 8, 30)
    assert await store.load() == [(after(0), after(10)), (after(10), after(30))]


async def test_one_within_another_is_none(store: SqlOutageStore) -> None:
    assert await beats(store, 0, 40, 2, 20) == [False, True, False, False]
    assert await store.load() == [(after(0), after(40))]
