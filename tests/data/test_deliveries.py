"""SQL of the outbox."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

import pytest

from bot.domain.delivery import Delivery, DeliveryState, Kind
from data.deliveries import SqlDeliveryStore, enqueue, mark_done

if TYPE_CHECKING:
    from collections.abc import Callable

    from data.database import Database

HERE, ELSEWHERE = 11, 22
NOW = datetime(2026, 11, 23, 12, 34, 56, tzinfo=UTC)
MINUTE = timedelta(minutes=1)


def owed(name: str, due_at: datetime = NOW, guild_id: int = HERE, **more: Any) -> Delivery:
    return Delivery(name.ljust(22, "_"), Kind.REPLY_POST, guild_id, f"subject of {name}", due_at, **more)


@pytest.fixture
def store(database: Database) -> SqlDeliveryStore:
    return SqlDeliveryStore(database)


async def write(database: Database, *deliveries: Delivery) -> None:
    await database.write(lambda tx: enqueue(tx, deliveries))


async def row(database: Database, delivery: Delivery) -> tuple[Any, ...] | None:
    sql = "SELECT state, due_at, attempts, attempted_at, fault FROM deliveries WHERE id = ?"
    return await database.read(lambda c: c.execute(sql, (delivery.id,)).fetchone())


def millis(instant: datetime) -> int:
    return int(instant.timestamp() * 1_000)


# What is due


async def test_a_row_comes_back_as_it_went(database: Database, store: SqlDeliveryStore) -> None:
    delivery = owed("a", occurrence="replied:2026-11-23")
    await write(database, delivery)
    assert list((await store.due(NOW, (), 50))[0]) == [delivery]


async def test_what_is_due_comes_oldest_first_and_no_more_than_asked(database: Database, store: SqlDeliveryStore) -> None:
    rows = [owed(name, NOW - minutes * MINUTE) for name, minutes in (("c", 1), ("a", 3), ("b", 2), ("future", -1))]
    await write(database, *rows)
    assert [delivery.id[0] for delivery in (await store.due(NOW, (), 50))[0]] == ["a", "b", "c"]
    assert [delivery.id[0] for delivery in (await store.due(NOW, (), 2))[0]] == ["a", "b"]


async def test_a_row_is_due_at_its_very_instant(database: Database, store: SqlDeliveryStore) -> None:
    await write(database, owed("a"))
    assert not (await store.due(NOW - timedelta(milliseconds=1), (), 50))[0]
    assert (await store.due(NOW, (), 50))[0]


async def test_busy_servers_are_left_out(database: Database, store: SqlDeliveryStore) -> None:
    await write(database, owed("here"), owed("else", NOW + MINUTE, ELSEWHERE))
    assert [delivery.guild_id for delivery in (await store.due(NOW + MINUTE, {HERE: "task"}.keys(), 50))[0]] == [ELSEWHERE]
    assert await store.due(NOW - MINUTE, {HERE}, 50) == ([], NOW + MINUTE)
    assert await store.due(NOW - MINUTE, (), 50) == ([], NOW)
    assert await store.due(NOW - MINUTE, {HERE, ELSEWHERE}, 50) == ([], None)


async def test_the_next_row_is_one_of_another_server_than_those_due(database: Database, store: SqlDeliveryStore) -> None:
    await write(database, owed("here"), owed("here later", NOW + MINUTE), owed("else", NOW + 2 * MINUTE, ELSEWHERE))
    rows, following = await store.due(NOW, (), 50)
    assert ([row.guild_id for row in rows], following) == ([HERE], NOW + 2 * MINUTE)


@pytest.mark.parametrize("state", [DeliveryState.SENT, DeliveryState.SKIPPED, DeliveryState.STOPPED])
async def test_only_what_waits_is_due(database: Database, store: SqlDeliveryStore, state: DeliveryState) -> None:
    await write(database, owed("a", state=state))
    assert not (await store.due(NOW + MINUTE, (), 50))[0]
    assert await store.due(NOW + MINUTE, (), 50) == ([], None)


# The idempotency key


async def test_what_is_owed_already_is_not_owed_again(database: Database, store: SqlDeliveryStore) -> None:
    first = owed("a")
    await write(database, first)
    await write(database, replace(first, id="another id".ljust(22), due_at=NOW - MINUTE))
    assert list((await store.due(NOW, (), 50))[0]) == [first]


async def test_what_was_sent_is_not_owed_again(database: Database, store: SqlDeliveryStore) -> None:
    first = owed("a")
    await write(database, first)
    await store.done(first.id)
    await write(database, replace(first, id="another id".ljust(22)))
    assert not (await store.due(NOW, (), 50))[0]


async def test_another_occurrence_is_another_delivery(database: Database, store: SqlDeliveryStore) -> None:
    first = owed("a", occurrence="monday")
    await write(database, first, replace(first, id="b".ljust(22, "_"), occurrence="tuesday"))
    assert len((await store.due(NOW, (), 50))[0]) == 2


# What becomes of a row


@pytest.mark.parametrize(("skipped", "state"), [(False, "sent"), (True, "skipped")])
async def test_a_row_that_is_done_keeps_its_day_and_no_time(
    database: Database, store: SqlDeliveryStore, skipped: bool, state: str
) -> None:
    delivery = owed("a")
    await write(database, delivery)
    await store.attempted(delivery.id, NOW)
    await store.postpone(delivery.id, NOW + MINUTE, "Discord answered 502")
    await store.done(delivery.id, skipped=skipped)
    found = await row(database, delivery)
    assert found is not None
    assert (found[0], found[1], found[3], found[4]) == (state, millis(datetime(2026, 11, 23, tzinfo=UTC)), None, None)


async def test_marking_what_is_not_there_is_nothing(database: Database) -> None:
    await database.write(lambda tx: mark_done(tx, "nowhere"))


async def test_the_time_of_the_first_attempt_is_kept(database: Database, store: SqlDeliveryStore) -> None:
    delivery = owed("a")
    await write(database, delivery)
    await store.attempted(delivery.id, NOW)
    await store.attempted(delivery.id, NOW + MINUTE)
    (found,) = (await store.due(NOW, (), 50))[0]
    assert found.attempted_at == NOW


async def test_each_time_it_is_put_off_counts(database: Database, store: SqlDeliveryStore) -> None:
    delivery = owed("a")
    await write(database, delivery)
    for number in range(1, 4):
        await store.postpone(delivery.id, NOW + number * MINUTE, "Discord answered 502")
        (found,) = (await store.due(NOW + number * MINUTE, (), 50))[0]
        assert (found.attempts, found.due_at, found.fault) == (number, NOW + number * MINUTE, "Discord answered 502")


async def test_what_is_done_cannot_be_put_off(database: Database, store: SqlDeliveryStore) -> None:
    delivery = owed("a")
    await write(database, delivery)
    await store.done(delivery.id)
    await store.postpone(delivery.id, NOW + MINUTE, "too late")
    assert not (await store.due(NOW + MINUTE, (), 50))[0]


async def test_what_stops_many_is_told_once_until_they_are_tried_again(database: Database, store: SqlDeliveryStore) -> None:
    rows = [*map(owed, ("one", "two", "three", "four", "five")), owed("there", guild_id=ELSEWHERE)]
    faults = ["permission missing", "permission missing", "channel gone", "refused", "refused", "permission missing"]
    notices = [owed(f"notice of {row.id}", guild_id=row.guild_id, occurrence=row.id) for row in rows]
    await write(database, *rows)
    for row, fault, notice in zip(rows, faults, notices, strict=True):
        await store.stop(row.id, fault, [notice])
    told = {row.id for row in (await store.due(NOW, (), 50))[0]}
    assert told == {notice.id for notice in notices if notice is not notices[1]}  # a text that is refused is one post's alone

    await store.resume(HERE, NOW)
    await store.stop(rows[1].id, "permission missing", [notices[1]])
    assert notices[1].id in {row.id for row in (await store.due(NOW, (), 50))[0]}


async def test_a_stopped_row_waits_for_its_own_server(database: Database, store: SqlDeliveryStore) -> None:
    here, there = owed("here"), owed("there", guild_id=ELSEWHERE)
    await write(database, here, there)
    notice = owed("notice", occurrence="told")
    await store.stop(here.id, "permission missing", [notice])
    await store.stop(there.id, "channel gone", [])
    assert list((await store.due(NOW, (), 50))[0]) == [notice]
    assert await store.counts(HERE) == {"stopped": 1, "waiting": 1}
    assert await store.counts(ELSEWHERE) == {"stopped": 1}

    assert await store.resume(HERE, NOW + MINUTE) == 1
    assert await store.resume(HERE, NOW + MINUTE) == 0
    assert {delivery.id for delivery in (await store.due(NOW + MINUTE, (), 50))[0]} == {here.id, notice.id}
    assert await store.counts(ELSEWHERE) == {"stopped": 1}


async def test_finished_rows_are_deleted_in_time_and_others_never(database: Database, store: SqlDeliveryStore) -> None:
    states: dict[str, Callable[[str], Any]] = {
        "sent": store.done,
        "skipped": lambda row_id: store.done(row_id, skipped=True),
        "stopped": lambda row_id: store.stop(row_id, "channel gone", []),
    }
    for name in ("sent", "skipped", "stopped", "waiting"):
        delivery = owed(name, NOW - timedelta(days=40))
        await write(database, delivery)
        if name in states:
            await states[name](delivery.id)
    young = owed("young", NOW - timedelta(days=20))
    await write(database, young)
    await store.done(young.id)
    assert await store.purge(NOW - timedelta(days=30)) == 2
    assert await store.counts(HERE) == {"sent": 1, "stopped": 1, "waiting": 1}


# Kinds that bring something up to date


def edit(name: str, occurrence: str, due_at: datetime = NOW) -> Delivery:
    return Delivery(name.ljust(22, "_"), Kind.QUESTION_EDIT, HERE, "the question", due_at, occurrence)


async def test_one_edit_waits_however_many_cause_it(database: Database, store: SqlDeliveryStore) -> None:
    await write(database, edit("a", "1", NOW + MINUTE))
    await write(database, edit("b", "2"), edit("c", "3", NOW + 2 * MINUTE))
    (waiting,) = (await store.due(NOW, (), 50))[0]
    assert (waiting.id[0], waiting.occurrence, waiting.due_at) == ("a", "3", NOW)


async def test_an_edit_that_is_caused_while_one_is_sent_is_sent_after_it(database: Database, store: SqlDeliveryStore) -> None:
    await write(database, edit("a", "1"))
    (read,) = (await store.due(NOW, (), 50))[0]
    await store.attempted(read.id, NOW)
    await write(database, edit("b", "2"))
    assert not await store.brought_up_to_date(read)
    (again,) = (await store.due(NOW, (), 50))[0]
    assert (again.occurrence, again.attempted_at) == ("2", None)
    assert await store.brought_up_to_date(again)
    assert list((await store.due(NOW, (), 50))[0]) == []


async def test_after_an_edit_was_sent_the_next_is_a_row_of_its_own(database: Database, store: SqlDeliveryStore) -> None:
    await write(database, edit("a", "1"))
    (read,) = (await store.due(NOW, (), 50))[0]
    assert await store.brought_up_to_date(read)
    await write(database, edit("b", "2"))
    (following,) = (await store.due(NOW, (), 50))[0]
    assert following.id[0] == "b"
