"""SQL of reflection practices: one a member, one credit a day, choices that come back, and leaving takes all of it."""

from __future__ import annotations

import asyncio
import datetime as dt
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING, TypeVar

import pytest

from bot.domain.days import LocalDay, ZoneHistory, ZoneSpan, day_of
from bot.domain.delivery import Delivery, Kind
from bot.domain.practice import Change, Practice, Record, Reflection, Reminder
from bot.domain.rhythm import Pause
from data import database as database_module
from data.database import Database
from data.practice_rows import SINCE_EVER
from data.practices import SqlPracticeStore

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

T = TypeVar("T")

HERE, ELSEWHERE = 11, 22
NEW, OLD, OLDER = b"tag under the new key", b"tag under the old key", b"tag under the oldest key"
ZONE = "Asia/Kathmandu"
HABIT_STEP = 5
"""The number of the migration that made the habit whole."""
NOON = datetime(2026, 11, 23, 12, tzinfo=UTC)


def practice(tag: bytes = NEW, journal: str = "journal", guild_id: int = HERE) -> Practice:
    zones = ZoneHistory((ZoneSpan(SINCE_EVER, ZONE, 240),))
    return Practice(guild_id, tag, date(2026, 11, 23), zones, 3, journal.ljust(22, "_"), b"sealed key")


JOURNAL = practice().journal_id


def day(number: int) -> LocalDay:
    return day_of(datetime(2026, 11, number, 12, 30, tzinfo=UTC), ZONE)


def puts(number: int, entry: bytes | None = None) -> Callable[[Record], tuple[Change, bool]]:
    return lambda record: (Change(put=Reflection(day(number), entry)), day(number).date not in record.days)


def chooses(after: Callable[[Practice], Practice]) -> Callable[[Record], tuple[Change, bool]]:
    return lambda record: (Change(practice=after(record.practice)), True)


@pytest.fixture
def store(database: Database) -> SqlPracticeStore:
    return SqlPracticeStore(database)


async def rows(database: Database, sql: str = "SELECT day, entry FROM reflections ORDER BY day") -> list[tuple[object, ...]]:
    return await database.read(lambda c: c.execute(sql).fetchall())


# Joining


async def test_a_practice_comes_back_as_it_went(store: SqlPracticeStore) -> None:
    assert await store.join(practice())
    assert await store.get(HERE, [NEW]) == practice()
    assert await store.get(ELSEWHERE, [NEW]) is None
    assert await store.get(HERE, [b"somebody else"]) is None


async def test_joining_twice_keeps_the_first(store: SqlPracticeStore) -> None:
    joined = await asyncio.gather(store.join(practice()), store.join(practice(journal="another")))
    assert joined == [True, False]
    assert await store.get(HERE, [NEW]) == practice()


async def test_all_choices_come_back_as_they_went(store: SqlPracticeStore) -> None:
    await store.join(practice())
    chosen = replace(
        practice(),
        zones=ZoneHistory((ZoneSpan(SINCE_EVER, ZONE, 240), ZoneSpan(NOON, "Pacific/Auckland", 0))),
        goal=7,
        pauses=(Pause(date(2026, 11, 1), date(2026, 11, 3)), Pause(date(2026, 11, 20))),
        hide_run=True,
        gentle=True,
        left_on=date(2026, 11, 22),
        reminder=Reminder(dt.time(20, 15), b"sealed id"),
        door_closed=True,
        shared=30,
    )
    await store.change(HERE, [NEW], chooses(lambda _practice: chosen))
    assert await store.get(HERE, [NEW]) == chosen
    await store.change(HERE, [NEW], chooses(lambda _practice: practice()))
    assert await store.get(HERE, [NEW]) == practice()


async def test_a_renamed_zone_is_followed_and_one_that_is_gone_is_asked_about(
    store: SqlPracticeStore, database: Database
) -> None:
    await store.join(practice())
    await database.write(lambda tx: tx.execute("UPDATE practices SET zone = 'Asia/Katmandu'") and None)
    assert await store.get(HERE, [NEW]) == practice()
    await database.write(lambda tx: tx.execute("UPDATE practices SET zone = 'Atlantis/Harbour'") and None)
    found = await store.get(HERE, [NEW])
    assert found is not None
    assert found.zone_is_gone


# Days


async def test_a_day_is_credited_once(store: SqlPracticeStore) -> None:
    await store.join(practice())
    credited = await asyncio.gather(*(store.change(HERE, [NEW], puts(23)) for _ in range(5)))
    assert credited == [True, False, False, False, False]
    assert await store.details(JOURNAL, date.min, date.max) == [day(23)]


async def test_days_come_oldest_first_with_all_they_were_decided_from(store: SqlPracticeStore) -> None:
    await store.join(practice())
    for number in (25, 23, 24):
        await store.change(HERE, [NEW], puts(number))
    record = await store.record(HERE, [NEW])
    assert record is not None
    assert record.days == (day(23).date, day(24).date, day(25).date)
    assert await store.details(JOURNAL, day(24).date, day(25).date) == [day(24), day(25)]


async def test_new_words_take_the_place_of_old_ones_and_marking_again_keeps_them(
    store: SqlPracticeStore, database: Database
) -> None:
    await store.join(practice())
    for entry in (b"first", b"second", None):
        await store.change(HERE, [NEW], puts(23, entry))
    assert await rows(database) == [("2026-11-23", b"second")]
    await store.change(HERE, [NEW], lambda _record: (Change(wordless=day(23).date), True))
    assert await rows(database) == [("2026-11-23", None)]


async def test_a_day_that_was_frozen_stays_as_it_was_decided(store: SqlPracticeStore) -> None:
    """The same date, reached again from another zone: the first decision stands."""
    await store.join(practice())
    await store.change(HERE, [NEW], puts(23))
    elsewhere = replace(day(23), zone="America/New_York", utc_offset=-18_000)
    await store.change(HERE, [NEW], lambda _record: (Change(put=Reflection(elsewhere, b"words")), True))
    assert await store.details(JOURNAL, date.min, date.max) == [day(23)]


async def test_what_a_step_refuses_leaves_nothing_behind(store: SqlPracticeStore, database: Database) -> None:
    await store.join(practice())

    def refuses(_record: Record) -> tuple[Change, bool]:
        raise LookupError

    with pytest.raises(LookupError):
        await store.change(HERE, [NEW], refuses)
    assert await rows(database) == []
    assert await store.change(HERE, [b"somebody else"], puts(23)) is None


async def test_a_planned_reminder_takes_the_place_of_the_one_that_waits(store: SqlPracticeStore, database: Database) -> None:
    await store.join(practice())
    for number in (24, 25):
        planned = Delivery(f"row {number}", Kind.REMINDER, HERE, JOURNAL, NOON + timedelta(days=number), f"2026-11-{number}")
        await store.change(HERE, [NEW], lambda _record, planned=planned: (Change(reminders=(planned,)), True))
    assert await rows(database, "SELECT occurrence FROM deliveries") == [("2026-11-25",)]


# Leaving


async def test_leaving_takes_the_key_and_every_day_and_nobody_elses(store: SqlPracticeStore, database: Database) -> None:
    other = practice(b"somebody else", "theirs")
    for joined in (practice(), other):
        await store.join(joined)
        planned = Delivery(joined.journal_id, Kind.REMINDER, HERE, joined.journal_id, NOON, "2026-11-24")
        await store.change(
            HERE,
            [joined.member_tag],
            lambda _record, planned=planned: (Change(put=Reflection(day(23), b"words"), reminders=(planned,)), True),
        )
    assert await store.leave(HERE, [NEW])
    assert not await store.leave(HERE, [NEW])
    assert await store.get(HERE, [NEW]) is None
    assert await store.get(HERE, [b"somebody else"]) == other
    assert len(await rows(database)) == 1
    assert await rows(database, "SELECT id FROM deliveries") == [(other.journal_id,)]


async def test_leaving_one_server_is_not_leaving_another(store: SqlPracticeStore) -> None:
    await store.join(practice())
    await store.join(practice(guild_id=ELSEWHERE, journal="elsewhere"))
    await store.leave(HERE, [NEW])
    assert await store.get(ELSEWHERE, [NEW]) is not None


# A new key


async def test_a_practice_is_found_under_an_older_key(store: SqlPracticeStore) -> None:
    await store.join(practice(OLDER))
    assert await store.get(HERE, [NEW, OLD, OLDER]) == practice(OLDER)


async def test_a_change_moves_the_practice_to_the_newest_key(store: SqlPracticeStore) -> None:
    await store.join(practice(OLD))
    await store.change(HERE, [NEW, OLD], puts(23))
    assert await store.get(HERE, [NEW]) == practice()


async def test_leaving_finds_what_older_keys_tagged(store: SqlPracticeStore, database: Database) -> None:
    await store.join(practice(OLD))
    await store.change(HERE, [OLD], puts(23, b"words"))
    assert await store.leave(HERE, [NEW, OLD, OLDER])
    assert await store.get(HERE, [NEW, OLD, OLDER]) is None
    assert await rows(database) == []


async def test_leaving_under_a_new_key_takes_nobody_elses(store: SqlPracticeStore) -> None:
    await store.join(practice(b"somebody else", "theirs"))
    await store.join(practice(OLD, guild_id=ELSEWHERE))
    assert not await store.leave(HERE, [NEW, OLD])
    assert await store.get(HERE, [b"somebody else"]) is not None
    assert await store.get(ELSEWHERE, [OLD]) is not None


# A database from before


async def test_a_practice_from_before_zones_had_a_history_is_there_with_its_days(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path, all_steps = tmp_path / "porchlight.db", database_module.migrations()
    before = [step for step in all_steps if step[0] < HABIT_STEP]
    monkeypatch.setattr(database_module, "migrations", lambda: before)
    async with await Database.open(path) as older:
        await older.write(
            lambda tx: (
                tx.execute(
                    "INSERT INTO practices VALUES (?, ?, '2026-11-23', ?, 240, 5, ?, ?)",
                    (HERE, NEW, ZONE, JOURNAL, b"sealed key"),
                )
                and None
            )
        )
        await older.write(
            lambda tx: (
                tx.execute(
                    "INSERT INTO reflections VALUES (?, '2026-11-23', ?, 20700, 1, 1, 'one-kind-thing', ?)",
                    (JOURNAL, ZONE, b"words"),
                )
                and None
            )
        )
    monkeypatch.setattr(database_module, "migrations", lambda: all_steps)
    async with await Database.open(path) as newer:
        store = SqlPracticeStore(newer)
        assert await store.get(HERE, [NEW]) == replace(practice(), goal=5)
        found = await store.entry(HERE, [NEW], lambda _practice: date(2026, 11, 23))
        assert found is not None
        assert found[1:] == (date(2026, 11, 23), b"words")
        assert await store.entry(ELSEWHERE, [NEW], lambda _practice: date(2026, 11, 23)) is None
