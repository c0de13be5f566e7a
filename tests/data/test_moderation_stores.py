"""Notes, blocks, limits and reports as they are kept: nothing of another server is there, and each thing is there once."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

import pytest

from bot.domain.delivery import Delivery, Kind
from bot.domain.moderation import Block, Note, NoteKind, Report, Use
from bot.domain.question import Place, Question, State
from bot.domain.refusal import AlreadyDone, EnoughForToday
from data.blocks import SqlBlockStore
from data.limits import SqlLimitStore
from data.notes import SqlNoteStore
from data.questions import SqlQuestionStore
from data.reports import SqlReportStore

if TYPE_CHECKING:
    from data.database import Database

HERE, ELSEWHERE, MODERATOR = 11, 22, 77
TODAY = date(2026, 11, 23)
NOTE = Note("n" * 22, "q" * 22, NoteKind.NOTE, b"sealed", MODERATOR)
BLOCK = Block("b" * 22, HERE, "q" * 22, b"tag", TODAY, MODERATOR)
REPORT = Report("r" * 22, HERE, "q" * 22, Place(5, 6), TODAY)


def owed(name: str) -> Delivery:
    return Delivery(name * 22, Kind.MODERATION_LOG, HERE, "q" * 22, datetime(2026, 11, 23, tzinfo=UTC), occurrence=name)


def use(*tags: bytes) -> Use:
    return Use(TODAY, len(tags), lambda n: (tags[n],))


@pytest.fixture(autouse=True)
async def question(database: Database) -> None:
    await SqlQuestionStore(database).save_draft(Question("q" * 22, HERE, State.DRAFT, TODAY, owner_tag=b"tag"))


async def rows(database: Database, sql: str) -> list[tuple[object, ...]]:
    return await database.read(lambda c: c.execute(sql).fetchall())


async def test_notes_come_back_in_order_and_belong_to_their_server(database: Database) -> None:
    store = SqlNoteStore(database)
    for number in range(3):
        assert await store.add(HERE, replace(NOTE, id=f"{number}" * 22), [owed(f"{number}")])
    assert [note.id[0] for note in await store.of(HERE, "q" * 22)] == ["0", "1", "2"]
    assert list(await store.of(ELSEWHERE, "q" * 22)) == []
    assert not await store.add(ELSEWHERE, NOTE, [owed("x")])
    assert await rows(database, "SELECT count(*) FROM notes") == [(3,)]
    assert await rows(database, "SELECT count(*) FROM deliveries") == [(3,)]


async def test_a_post_earns_one_block_which_another_server_cannot_lift(database: Database) -> None:
    store = SqlBlockStore(database)
    await store.add(BLOCK, [owed("a")])
    with pytest.raises(AlreadyDone):
        await store.add(replace(BLOCK, id="c" * 22), [owed("b")])
    await store.add(replace(BLOCK, id="d" * 22, voice_id="v" * 22, name="Amber Alder"), [])
    assert not await store.lift(ELSEWHERE, BLOCK.id, [owed("c")])
    assert sorted(await store.load(), key=lambda block: block.id) == [
        BLOCK,
        replace(BLOCK, id="d" * 22, voice_id="v" * 22, name="Amber Alder"),
    ]
    assert await store.lift(HERE, BLOCK.id, [owed("d")])
    assert not await store.lift(HERE, BLOCK.id, [owed("e")])
    assert await rows(database, "SELECT occurrence FROM deliveries ORDER BY occurrence") == [("a",), ("d",)]


async def test_uses_of_a_day_fill_up_share_nothing_and_go_with_it(database: Database) -> None:
    notes, limits = SqlNoteStore(database), SqlLimitStore(database)
    for number in range(2):
        assert await notes.add(HERE, replace(NOTE, id=f"{number}" * 22), [], use(b"one", b"two"))
    with pytest.raises(EnoughForToday):
        await notes.add(HERE, replace(NOTE, id="9" * 22), [owed("x")], use(b"one", b"two"))
    assert await rows(database, "SELECT count(*) FROM notes") == [(2,)]
    assert await rows(database, "SELECT count(*) FROM deliveries") == [(0,)]
    assert await notes.add(HERE, replace(NOTE, id="8" * 22), [], use(b"another's"))
    assert await limits.purge(TODAY) == 0
    assert await limits.purge(date(2026, 11, 24)) == 3


async def test_one_report_a_person_whatever_key_it_was_made_under(database: Database) -> None:
    store = SqlReportStore(database)
    assert await store.add(REPORT, [b"old"], b"sealed", use(b"1"), [owed("a")])
    assert not await store.add(REPORT, [b"new", b"old"], None, use(b"2"), [owed("b")])
    assert await store.add(REPORT, [b"somebody else"], None, use(b"3"), [owed("c")])
    assert not await store.add(replace(REPORT, id="s" * 22), [b"a third"], None, use(b"4"), [owed("d")])
    found = await store.get(HERE, REPORT.id)
    assert found is not None
    assert (found[0], sorted(map(str, found[1]))) == (REPORT, ["None", "b'sealed'"])
    assert await rows(database, "SELECT occurrence FROM deliveries ORDER BY occurrence") == [("a",), ("c",)]
    assert await rows(database, "SELECT count(*) FROM daily_uses") == [(2,)]


async def test_a_report_of_another_server_is_not_there(database: Database) -> None:
    store = SqlReportStore(database)
    await store.add(REPORT, [b"tag"], b"sealed", use(b"1"), [])
    assert await store.of_message(ELSEWHERE, 6) is None
    assert await store.get(ELSEWHERE, REPORT.id) is None
    assert list(await store.open(ELSEWHERE)) == []
    assert not await store.handle(ELSEWHERE, REPORT.id, MODERATOR, [owed("x")])
    await store.carded(ELSEWHERE, REPORT.id, Place(1, 2), owed("x"))
    await store.purge(ELSEWHERE, date(2027, 1, 1))
    assert await store.of_message(HERE, 6) == REPORT


async def test_handled_once_and_opened_again_by_a_new_report(database: Database) -> None:
    store = SqlReportStore(database)
    await store.add(REPORT, [b"tag"], b"sealed", use(b"1"), [])
    await store.carded(HERE, REPORT.id, Place(1, 2), owed("x"))
    assert await store.handle(HERE, REPORT.id, MODERATOR, [])
    assert not await store.handle(HERE, REPORT.id, MODERATOR, [])
    assert await rows(database, "SELECT reason FROM reporters") == [(None,)]
    assert list(await store.open(HERE)) == []
    assert await store.add(REPORT, [b"another"], None, use(b"2"), [])
    assert list(await store.open(HERE)) == [REPORT]  # open, and to be carded anew
    await store.purge(HERE, TODAY)
    assert await store.of_message(HERE, 6) is not None
    await store.purge(HERE, date(2026, 11, 24))
    assert await rows(database, "SELECT * FROM reporters") == []
