"""SQL of what stands around a public question: parts, marks, guides' answers, locks; each method asks for the server too."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from itertools import count
from typing import TYPE_CHECKING, Any

import pytest
import pytest_asyncio

from bot.domain.delivery import Delivery, Kind
from bot.domain.helpful import Mark, MarkCount
from bot.domain.question import Place, PostPart, Question, State, ThreadLock
from bot.services.ports import Move
from data.deliveries import SqlDeliveryStore
from data.helpful import SqlHelpfulStore
from data.post_parts import SqlPostParts
from data.questions import SqlQuestionStore

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from data.database import Database

HERE, ELSEWHERE = 11, 22
NOW = datetime(2026, 11, 23, 12, tzinfo=UTC)
Q = "q".ljust(22, "_")
_numbers = count()


def row_id(name: str) -> str:
    return name.ljust(22, "_")


def owed() -> Delivery:
    number = next(_numbers)
    return Delivery(row_id(f"d{number}"), Kind.QUESTION_EDIT, HERE, Q, NOW, f"{number}")


def mark(name: str, message_id: int = 5, *, tag: bytes = b"tag", by_asker: bool = False) -> Mark:
    return Mark(row_id(name), Q, message_id, tag, by_asker)


@pytest_asyncio.fixture
async def questions(database: Database) -> SqlQuestionStore:
    """A question that is public, with its thread."""
    store = SqlQuestionStore(database)
    await store.save_draft(Question(Q, HERE, State.DRAFT, date(2026, 11, 23), b"sealed", draft_until=NOW + timedelta(hours=1)))
    await store.move(Move(HERE, Q, State.DRAFT, State.SCHEDULED))
    await store.posted(Move(HERE, Q, State.SCHEDULED, State.PUBLISHED), Place(3, 4), row_id("none"), [], [], thread_id=4)
    return store


@pytest.fixture
def parts(database: Database) -> SqlPostParts:
    return SqlPostParts(database)


@pytest.fixture
def helpful(database: Database) -> SqlHelpfulStore:
    return SqlHelpfulStore(database)


async def waiting(database: Database) -> int:
    rows, _following = await SqlDeliveryStore(database).due(NOW, (), 50)
    return len(rows)


@pytest.mark.usefixtures("questions")
async def test_one_mark_a_person_and_message_under_whichever_key(database: Database, helpful: SqlHelpfulStore) -> None:
    assert await helpful.mark(HERE, mark("old", tag=b"old key"), [b"old key"], [owed()]) == (row_id("old"), True)
    again = await helpful.mark(HERE, mark("new", tag=b"new key"), [b"new key", b"old key"], [owed()])
    assert again == (row_id("old"), False)
    assert (await helpful.mark(HERE, mark("other", 6), [b"tag"], [owed()]))[1]
    assert await waiting(database) == 1


@pytest.mark.usefixtures("questions")
async def test_marks_are_counted_message_by_message(helpful: SqlHelpfulStore) -> None:
    for name, tag, by_asker in (("a", b"1", True), ("b", b"2", False), ("c", b"3", False)):
        await helpful.mark(HERE, mark(name, tag=tag, by_asker=by_asker), [tag], [])
    await helpful.mark(HERE, mark("d", 6), [b"tag"], [])
    assert await helpful.marks(HERE, Q) == [MarkCount(5, True, 2), MarkCount(6, False, 1)]
    await helpful.forget(HERE, [row_id("a")])
    assert {one.id for one in await helpful.tagged(HERE)} == {row_id("b"), row_id("c"), row_id("d")}
    assert len(await helpful.marks(HERE, Q)) == 2


async def test_the_askers_mark_loses_its_tag_with_the_question(questions: SqlQuestionStore, helpful: SqlHelpfulStore) -> None:
    await helpful.mark(HERE, mark("a", tag=b"1", by_asker=True), [b"1"], [])
    await helpful.mark(HERE, mark("b", tag=b"2"), [b"2"], [])
    await questions.forget(HERE, [Q])
    assert [one.id for one in await helpful.tagged(HERE)] == [row_id("b")]


@pytest.mark.usefixtures("questions")
async def test_an_edit_is_owed_only_where_something_was_known_of_a_deleted_message(
    database: Database, helpful: SqlHelpfulStore, parts: SqlPostParts
) -> None:
    await helpful.guide_wrote(HERE, Q, 8, [])
    await parts.posted(HERE, Q, PostPart(2, 9, covered=False), row_id("none"), [], [])
    await helpful.messages_gone(HERE, Q, [1, 2], [owed()])
    assert await waiting(database) == 0
    await helpful.messages_gone(HERE, Q, [8, 9], [owed()])
    assert await waiting(database) == 1
    assert (await helpful.guides(HERE, Q), list(await parts.of(HERE, Q))) == (frozenset(), [])


async def test_a_part_of_a_question_that_was_taken_back_meanwhile_is_owed_its_end(
    database: Database, questions: SqlQuestionStore, parts: SqlPostParts
) -> None:
    await questions.move(Move(HERE, Q, State.PUBLISHED, State.WITHDRAWN, erase_content=True))
    gone = Delivery(row_id("gone"), Kind.QUESTION_GONE, HERE, Q, NOW, "part 2")
    await parts.posted(HERE, Q, PostPart(2, 9, covered=False), row_id("none"), [owed()], [gone])
    rows, _following = await SqlDeliveryStore(database).due(NOW, (), 50)
    assert [one.kind for one in rows] == [Kind.QUESTION_GONE]
    assert [part.message_id for part in await parts.of(HERE, Q)] == [9]


async def test_a_thread_that_is_gone_takes_along_what_stood_in_it(
    questions: SqlQuestionStore, helpful: SqlHelpfulStore, parts: SqlPostParts
) -> None:
    await helpful.mark(HERE, mark("a"), [b"tag"], [])
    await helpful.guide_wrote(HERE, Q, 8, [])
    await parts.locked(HERE, Q, ThreadLock.THEIRS)
    await parts.thread_gone(HERE, Q)
    question = await questions.get(HERE, Q)
    assert question is not None
    assert (question.thread_id, question.thread_lock) == (None, ThreadLock.OPEN)
    assert (list(await helpful.marks(HERE, Q)), await helpful.guides(HERE, Q)) == ([], frozenset())


FOREIGN: dict[str, Callable[[SqlHelpfulStore, SqlPostParts], Awaitable[Any]]] = {
    "mark": lambda helpful, _parts: helpful.mark(ELSEWHERE, mark("x", tag=b"x"), [b"x"], [owed()]),
    "get": lambda helpful, _parts: helpful.get(ELSEWHERE, row_id("a")),
    "unmark": lambda helpful, _parts: helpful.unmark(ELSEWHERE, row_id("a"), [owed()]),
    "marks": lambda helpful, _parts: helpful.marks(ELSEWHERE, Q),
    "guides": lambda helpful, _parts: helpful.guides(ELSEWHERE, Q),
    "guide_wrote": lambda helpful, _parts: helpful.guide_wrote(ELSEWHERE, Q, 99, [owed()]),
    "messages_gone": lambda helpful, _parts: helpful.messages_gone(ELSEWHERE, Q, [5, 8, 9], [owed()]),
    "tagged": lambda helpful, _parts: helpful.tagged(ELSEWHERE),
    "forget": lambda helpful, _parts: helpful.forget(ELSEWHERE, [row_id("a")]),
    "of": lambda _helpful, parts: parts.of(ELSEWHERE, Q),
    "posted": lambda _helpful, parts: parts.posted(
        ELSEWHERE, Q, PostPart(2, 99, covered=True), row_id("none"), [owed()], [owed()]
    ),
    "covered": lambda _helpful, parts: parts.covered(ELSEWHERE, Q, covered=True),
    "locked": lambda _helpful, parts: parts.locked(ELSEWHERE, Q, ThreadLock.THEIRS),
    "thread_gone": lambda _helpful, parts: parts.thread_gone(ELSEWHERE, Q),
    "gone": lambda _helpful, parts: parts.gone(ELSEWHERE, Q, row_id("none")),
}


def test_no_method_is_left_out_here() -> None:
    methods = {name for store in (SqlHelpfulStore, SqlPostParts) for name in vars(store) if not name.startswith("_")}
    assert methods == set(FOREIGN)


@pytest.mark.parametrize("method", FOREIGN)
async def test_from_another_server_nothing_is_there_and_nothing_changes(
    database: Database, questions: SqlQuestionStore, helpful: SqlHelpfulStore, parts: SqlPostParts, method: str
) -> None:
    await helpful.mark(HERE, mark("a"), [b"tag"], [])
    await helpful.guide_wrote(HERE, Q, 8, [])
    await parts.posted(HERE, Q, PostPart(2, 9, covered=False), row_id("none"), [], [])
    before = [
        await questions.get(HERE, Q),
        await helpful.marks(HERE, Q),
        await helpful.guides(HERE, Q),
        await parts.of(HERE, Q),
    ]
    result = await FOREIGN[method](helpful, parts)
    assert method == "mark" or not result
    after = [await questions.get(HERE, Q), await helpful.marks(HERE, Q), await helpful.guides(HERE, Q), await parts.of(HERE, Q)]
    assert after == before
    assert [one.id for one in await helpful.tagged(HERE)] == [row_id("a")]
    assert await waiting(database) == 0
