"""SQL of reflection practices: one a member, one credit a day, and leaving takes all of it."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

import pytest

from bot.domain.days import LocalDay, day_of
from bot.domain.practice import Practice, Reflection
from data.practices import SqlPracticeStore

if TYPE_CHECKING:
    from data.database import Database

HERE, ELSEWHERE = 11, 22
NEW, OLD, OLDER = b"tag under the new key", b"tag under the old key", b"tag under the oldest key"
ZONE = "Asia/Kathmandu"


def practice(tag: bytes = NEW, journal: str = "journal", guild_id: int = HERE) -> Practice:
    return Practice(guild_id, tag, date(2026, 11, 23), ZONE, 240, 3, journal.ljust(22, "_"), b"sealed key")


JOURNAL = practice().journal_id


def day(number: int) -> LocalDay:
    return day_of(datetime(2026, 11, number, 12, 30, tzinfo=UTC), ZONE)


@pytest.fixture
def store(database: Database) -> SqlPracticeStore:
    return SqlPracticeStore(database)


async def rows(database: Database) -> list[tuple[str, str | None, bytes | None]]:
    return await database.read(lambda c: c.execute("SELECT day, prompt_id, entry FROM reflections ORDER BY day").fetchall())


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


# Days


async def test_a_day_is_credited_once(store: SqlPracticeStore) -> None:
    await store.join(practice())
    credited = await asyncio.gather(*(store.credit(JOURNAL, Reflection(day(23), None, None)) for _ in range(5)))
    assert credited == [True, False, False, False, False]
    assert list(await store.days(JOURNAL)) == [day(23)]


async def test_days_come_oldest_first_with_all_they_were_decided_from(store: SqlPracticeStore) -> None:
    await store.join(practice())
    for number in (25, 23, 24):
        await store.credit(JOURNAL, Reflection(day(number), None, None))
    assert list(await store.days(JOURNAL)) == [day(23), day(24), day(25)]


async def test_new_words_take_the_place_of_old_ones(store: SqlPracticeStore, database: Database) -> None:
    await store.join(practice())
    await store.credit(JOURNAL, Reflection(day(23), "one", b"first"))
    assert not await store.credit(JOURNAL, Reflection(day(23), "two", b"second"))
    assert await rows(database) == [("2026-11-23", "two", b"second")]


async def test_marking_a_day_again_keeps_its_words(store: SqlPracticeStore, database: Database) -> None:
    await store.join(practice())
    await store.credit(JOURNAL, Reflection(day(23), "one", b"first"))
    assert not await store.credit(JOURNAL, Reflection(day(23), None, None))
    assert await rows(database) == [("2026-11-23", "one", b"first")]


async def test_a_day_that_was_frozen_stays_as_it_was_decided(store: SqlPracticeStore) -> None:
    """The same date, reached again from another zone: the first decision stands."""
    await store.join(practice())
    await store.credit(JOURNAL, Reflection(day(23), None, None))
    elsewhere = replace(day(23), zone="America/New_York", utc_offset=-18_000)
    assert not await store.credit(JOURNAL, Reflection(elsewhere, None, b"words"))
    assert list(await store.days(JOURNAL)) == [day(23)]


async def test_only_days_with_words_count_as_written(store: SqlPracticeStore) -> None:
    await store.join(practice())
    await store.credit(JOURNAL, Reflection(day(23), None, b"words"))
    await store.credit(JOURNAL, Reflection(day(24), None, None))
    assert await store.words(JOURNAL) == 1


# Leaving


async def test_leaving_takes_the_key_and_every_day_and_nobody_elses(store: SqlPracticeStore, database: Database) -> None:
    other = practice(b"somebody else", "theirs")
    for joined in (practice(), other):
        await store.join(joined)
        await store.credit(joined.journal_id, Reflection(day(23), None, b"words"))
    assert await store.leave(HERE, [NEW])
    assert not await store.leave(HERE, [NEW])
    assert await store.get(HERE, [NEW]) is None
    assert await store.get(HERE, [b"somebody else"]) == other
    assert len(await rows(database)) == 1


async def test_leaving_one_server_is_not_leaving_another(store: SqlPracticeStore) -> None:
    await store.join(practice())
    await store.join(practice(guild_id=ELSEWHERE, journal="elsewhere"))
    await store.leave(HERE, [NEW])
    assert await store.get(ELSEWHERE, [NEW]) is not None


# A new key


async def test_a_practice_is_found_under_an_older_key(store: SqlPracticeStore) -> None:
    await store.join(practice(OLDER))
    assert await store.get(HERE, [NEW, OLD, OLDER]) == practice(OLDER)


async def test_leaving_finds_what_older_keys_tagged(store: SqlPracticeStore, database: Database) -> None:
    await store.join(practice(OLD))
    await store.credit(JOURNAL, Reflection(day(23), None, b"words"))
    assert await store.leave(HERE, [NEW, OLD, OLDER])
    assert await store.get(HERE, [NEW, OLD, OLDER]) is None
    assert await rows(database) == []


async def test_leaving_under_a_new_key_takes_nobody_elses(store: SqlPracticeStore) -> None:
    await store.join(practice(b"somebody else", "theirs"))
    await store.join(practice(OLD, guild_id=ELSEWHERE))
    assert not await store.leave(HERE, [NEW, OLD])
    assert await store.get(HERE, [b"somebody else"]) is not None
    assert await store.get(ELSEWHERE, [OLD]) is not None
