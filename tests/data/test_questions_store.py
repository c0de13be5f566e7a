"""SQL of questions: every method asks for the server, the first of two moves wins, and what goes is gone."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from itertools import count
from typing import TYPE_CHECKING, Any

import pytest

from bot.domain.delivery import Delivery, Kind
from bot.domain.question import Place, Question, State
from bot.domain.reply import Reply, ReplyState, Voice
from bot.services.ports import Move
from data.deliveries import SqlDeliveryStore
from data.questions import SqlQuestionStore
from data.replies import SqlReplyStore
from tests.data.speaking import keep, voices

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from data.database import Database

HERE, ELSEWHERE = 11, 22
NOW = datetime(2026, 11, 23, 12, tzinfo=UTC)
REVIEWER = 77

_numbers = count()


def row_id(name: str) -> str:
    """A row key of the length that they have."""
    return name.ljust(22, "_")


def owed(kind: Kind, subject_id: str, guild_id: int = HERE, occurrence: str = "") -> Delivery:
    return Delivery(row_id(f"d{next(_numbers)}"), kind, guild_id, subject_id, NOW, occurrence)


def draft(name: str = "q", guild_id: int = HERE, **changes: Any) -> Question:
    question = Question(
        id=row_id(name),
        guild_id=guild_id,
        state=State.DRAFT,
        asked_on=date(2026, 11, 23),
        content=b"sealed text",
        owner_tag=f"tag of {name}".encode(),
        address=b"sealed address",
        draft_until=NOW + timedelta(hours=1),
    )
    return replace(question, **changes)


CARD = Delivery("d" * 22, Kind.REVIEW_CARD, HERE, row_id("q"), NOW, "waits")


def move(before: State, then: State, *, name: str = "q", guild_id: int = HERE, **more: Any) -> Move:
    return Move(guild_id, row_id(name), before, then, **more)


@pytest.fixture
def store(database: Database) -> SqlQuestionStore:
    return SqlQuestionStore(database)


@pytest.fixture
def deliveries(database: Database) -> SqlDeliveryStore:
    return SqlDeliveryStore(database)


async def kinds(deliveries: SqlDeliveryStore) -> list[tuple[Kind, str]]:
    later = NOW + timedelta(days=1)
    return sorted((row.kind, row.occurrence) for row in (await deliveries.due(later, (), 50))[0])


# Reading and writing


async def test_a_draft_comes_back_as_it_went(store: SqlQuestionStore) -> None:
    await store.save_draft(draft())
    assert await store.get(HERE, row_id("q")) == draft()


async def test_a_draft_that_is_saved_again_keeps_its_owner_and_day(store: SqlQuestionStore) -> None:
    await store.save_draft(draft())
    later = NOW + timedelta(hours=2)
    await store.save_draft(
        draft(content=b"new text", address=None, draft_until=later, owner_tag=b"other", asked_on=date(2027, 1, 1))
    )
    assert await store.get(HERE, row_id("q")) == draft(content=b"new text", address=None, draft_until=later)


async def test_a_question_that_is_no_draft_any_more_is_not_saved_over(store: SqlQuestionStore) -> None:
    await store.save_draft(draft())
    await store.move(move(State.DRAFT, State.WAITING))
    before = await store.get(HERE, row_id("q"))
    await store.save_draft(draft(content=b"too late"))
    assert await store.get(HERE, row_id("q")) == before


async def test_a_question_without_an_owner_tag_is_nobodys(store: SqlQuestionStore) -> None:
    for name, tag in (("a", b"one"), ("b", None), ("c", b"two")):
        await store.save_draft(draft(name, owner_tag=tag))
    await store.save_draft(draft("d", ELSEWHERE))
    assert {question_id for question_id, _tag in await store.owner_tags(HERE)} == {row_id("a"), row_id("c")}


async def test_own_questions_come_with_the_newest_number_first(store: SqlQuestionStore) -> None:
    for name in "abc":
        await store.save_draft(draft(name))
    for name in "cab":
        await store.reserve_number(HERE, row_id(name))
    ids = [question_id for question_id, _tag in await store.owner_tags(HERE)]
    assert [question.number for question in await store.some(HERE, ids)] == [3, 2, 1]


# Every method asks for the server

POST = Place(5, 6)

FOREIGN: dict[str, Callable[[SqlQuestionStore], Awaitable[object]]] = {
    "save_draft": lambda store: store.save_draft(draft(guild_id=ELSEWHERE, content=b"theirs", address=None)),
    "discard": lambda store: store.discard(ELSEWHERE, row_id("q")),
    "get": lambda store: store.get(ELSEWHERE, row_id("q")),
    "numbered": lambda store: store.numbered(ELSEWHERE, 1),
    "in_state": lambda store: store.in_state(ELSEWHERE, State.DRAFT),
    "owner_tags": lambda store: store.owner_tags(ELSEWHERE),
    "some": lambda store: store.some(ELSEWHERE, [row_id("q")]),
    "drafts": lambda store: store.drafts(ELSEWHERE),
    "keep_address": lambda store: store.keep_address(ELSEWHERE, row_id("q"), b"sealed"),
    "keep_until": lambda store: store.keep_until(ELSEWHERE, row_id("q"), date(2027, 1, 1)),
    "at": lambda store: store.at(ELSEWHERE, 7, 6),
    "move": lambda store: store.move(
        move(State.DRAFT, State.WAITING, guild_id=ELSEWHERE), [owed(Kind.REVIEW_CARD, row_id("q"))]
    ),
    "reserve_number": lambda store: store.reserve_number(ELSEWHERE, row_id("q")),
    "carded": lambda store: store.carded(ELSEWHERE, row_id("q"), POST, CARD),
    "posted": lambda store: store.posted(
        move(State.DRAFT, State.PUBLISHED, guild_id=ELSEWHERE), POST, row_id("none"), [owed(Kind.QUESTION_THREAD, "x")], []
    ),
    "threaded": lambda store: store.threaded(ELSEWHERE, row_id("q"), 7, row_id("none")),
    "drop_address": lambda store: store.drop_address(ELSEWHERE, row_id("q")),
    "forget": lambda store: store.forget(ELSEWHERE, [row_id("q")]),
}
ABOUT_ALL_SERVERS = {"addressed", "told_since", "told_and_asked_between", "purge_drafts"}


def test_no_method_is_left_out_here() -> None:
    methods = {name for name in vars(SqlQuestionStore) if not name.startswith("_")}
    missing = methods - set(FOREIGN) - ABOUT_ALL_SERVERS
    assert not missing, "say in this file what these do for a question of another server"


@pytest.mark.parametrize("method", FOREIGN)
async def test_a_question_of_another_server_is_not_there(
    store: SqlQuestionStore, database: Database, deliveries: SqlDeliveryStore, method: str
) -> None:
    await store.save_draft(draft())
    voice = Voice(row_id("v"), row_id("q"), b"voice tag", "Calm Wren", is_asker=True)
    reply = Reply(row_id("r"), row_id("q"), HERE, voice, ReplyState.DRAFT, b"sealed", b"tag")
    await keep(SqlReplyStore(database), reply)
    try:
        result = await FOREIGN[method](store)
    except TypeError:
        assert method == "reserve_number"  # there is nothing to number
        result = None
    assert not result
    assert await store.get(HERE, row_id("q")) == draft()
    assert await voices(database, row_id("q")) == {"Calm Wren": b"voice tag"}
    assert await kinds(deliveries) == []


# Moves


async def test_of_two_moves_at_once_one_wins(store: SqlQuestionStore, deliveries: SqlDeliveryStore) -> None:
    await store.save_draft(draft())
    await store.move(move(State.DRAFT, State.WAITING))
    approved, declined = await asyncio.gather(
        store.move(move(State.WAITING, State.SCHEDULED, reviewer_id=REVIEWER), [owed(Kind.QUESTION_POST, row_id("q"))]),
        store.move(
            move(State.WAITING, State.DECLINED, reviewer_id=88, erase_content=True), [owed(Kind.ASKER_NOTICE, row_id("q"))]
        ),
    )
    assert (approved, declined) == (True, False)
    question = await store.get(HERE, row_id("q"))
    assert question is not None
    assert (question.state, question.reviewer_id, question.content) == (State.SCHEDULED, REVIEWER, b"sealed text")
    assert await kinds(deliveries) == [(Kind.QUESTION_POST, "")]


async def test_of_many_equal_moves_at_once_one_wins(store: SqlQuestionStore, deliveries: SqlDeliveryStore) -> None:
    await store.save_draft(draft())
    moves = [
        store.move(move(State.DRAFT, State.WAITING), [owed(Kind.REVIEW_CARD, row_id("q"), occurrence=str(number))])
        for number in range(20)
    ]
    assert sum(await asyncio.gather(*moves)) == 1
    assert len(await kinds(deliveries)) == 1


async def test_a_move_that_ends_a_question_erases_its_text(store: SqlQuestionStore) -> None:
    await store.save_draft(draft())
    await store.move(move(State.DRAFT, State.WAITING))
    assert await store.move(move(State.WAITING, State.WITHDRAWN, erase_content=True))
    question = await store.get(HERE, row_id("q"))
    assert question is not None
    assert question.content is None
    assert question.draft_until is None
    assert question.owner_tag == b"tag of q"


async def test_a_move_keeps_the_reviewer_of_before(store: SqlQuestionStore) -> None:
    await store.save_draft(draft())
    await store.move(move(State.DRAFT, State.SCHEDULED, reviewer_id=REVIEWER))
    await store.move(move(State.SCHEDULED, State.PUBLISHED))
    question = await store.get(HERE, row_id("q"))
    assert question is not None
    assert question.reviewer_id == REVIEWER


# Numbers


async def test_numbers_count_the_questions_of_a_server(store: SqlQuestionStore) -> None:
    for name, guild_id in (("a", HERE), ("b", HERE), ("c", ELSEWHERE)):
        await store.save_draft(draft(name, guild_id))
    assert await store.reserve_number(HERE, row_id("b")) == 1
    assert await store.reserve_number(HERE, row_id("a")) == 2
    assert await store.reserve_number(ELSEWHERE, row_id("c")) == 1


async def test_a_number_is_counted_up_once(store: SqlQuestionStore) -> None:
    for name in "ab":
        await store.save_draft(draft(name))
    numbers = await asyncio.gather(*(store.reserve_number(HERE, row_id(name)) for name in "aabbab"))
    assert numbers == [1, 1, 2, 2, 1, 2]


# What delivery brings back


async def test_a_card_that_is_to_change_while_it_is_sent_is_sent_again(
    store: SqlQuestionStore, deliveries: SqlDeliveryStore
) -> None:
    await store.save_draft(draft())
    await store.move(move(State.DRAFT, State.WAITING), [CARD])
    await store.move(move(State.WAITING, State.DECLINED), [replace(CARD, id="e" * 22, occurrence="declined")])
    await store.carded(HERE, row_id("q"), POST, CARD)
    assert await kinds(deliveries) == [(Kind.REVIEW_CARD, "declined")]


async def test_where_a_card_stands_is_kept_until_the_question_comes_again(
    store: SqlQuestionStore, deliveries: SqlDeliveryStore
) -> None:
    await store.save_draft(draft())
    await store.move(move(State.DRAFT, State.WAITING), [CARD])
    await store.carded(HERE, row_id("q"), POST, CARD)
    assert await kinds(deliveries) == []
    await store.move(move(State.WAITING, State.RETURNED))
    question = await store.get(HERE, row_id("q"))
    assert question is not None
    assert question.review_card == POST
    await store.move(move(State.RETURNED, State.WAITING))
    question = await store.get(HERE, row_id("q"))
    assert question is not None
    assert question.review_card is None


@pytest.mark.parametrize("withdrawn", [False, True])
async def test_what_is_owed_after_a_post_depends_on_whether_it_was_taken_back(
    store: SqlQuestionStore, deliveries: SqlDeliveryStore, withdrawn: bool
) -> None:
    await store.save_draft(draft())
    post = owed(Kind.QUESTION_POST, row_id("q"))
    await store.move(move(State.DRAFT, State.SCHEDULED), [post])
    if withdrawn:
        await store.move(move(State.SCHEDULED, State.WITHDRAWN, erase_content=True))
    await store.posted(
        move(State.SCHEDULED, State.PUBLISHED),
        POST,
        post.id,
        [owed(Kind.QUESTION_THREAD, row_id("q"))],
        [owed(Kind.QUESTION_GONE, row_id("q"))],
    )
    question = await store.get(HERE, row_id("q"))
    assert question is not None
    assert question.post == POST
    assert question.state is (State.WITHDRAWN if withdrawn else State.PUBLISHED)
    assert await kinds(deliveries) == [(Kind.QUESTION_GONE if withdrawn else Kind.QUESTION_THREAD, "")]


async def test_a_thread_is_kept_and_its_delivery_is_done(store: SqlQuestionStore, deliveries: SqlDeliveryStore) -> None:
    await store.save_draft(draft())
    thread = owed(Kind.QUESTION_THREAD, row_id("q"))
    await store.move(move(State.DRAFT, State.SCHEDULED), [thread])
    await store.threaded(HERE, row_id("q"), 99, thread.id)
    question = await store.get(HERE, row_id("q"))
    assert question is not None
    assert question.thread_id == 99
    assert await kinds(deliveries) == []


# What goes


async def test_forgetting_leaves_nothing_that_leads_to_the_asker(store: SqlQuestionStore, database: Database) -> None:
    replies = SqlReplyStore(database)
    for name in "ab":
        await store.save_draft(draft(name))
    for name, is_asker in (("own", True), ("peer", False)):
        voice = Voice(row_id(name), row_id("a"), name.encode(), f"Calm {name}", is_asker)
        reply = Reply(row_id(f"r-{name}"), row_id("a"), HERE, voice, ReplyState.DRAFT, b"sealed", b"tag")
        await keep(replies, reply)
    await store.forget(HERE, [row_id("a")])
    forgotten, other = await store.get(HERE, row_id("a")), await store.get(HERE, row_id("b"))
    assert forgotten is not None
    assert (forgotten.owner_tag, forgotten.address) == (None, None)
    assert other == draft("b")
    assert await voices(database, row_id("a")) == {"Calm own": None, "Calm peer": b"peer"}


async def test_an_address_can_go_alone(store: SqlQuestionStore) -> None:
    await store.save_draft(draft())
    await store.drop_address(HERE, row_id("q"))
    assert await store.get(HERE, row_id("q")) == draft(address=None)


async def test_drafts_are_deleted_when_their_hour_is_over(store: SqlQuestionStore, database: Database) -> None:
    replies = SqlReplyStore(database)
    for name, minutes in (("old", 0), ("young", 1), ("posted", 0)):
        await store.save_draft(draft(name, draft_until=NOW + timedelta(minutes=minutes)))
    await store.move(move(State.DRAFT, State.SCHEDULED, name="posted"))
    voice = Voice(row_id("v"), row_id("posted"), b"tag", "Calm Wren", is_asker=False)
    for name, minutes in (("r-old", 0), ("r-young", 1)):
        until = NOW + timedelta(minutes=minutes)
        reply = Reply(row_id(name), row_id("posted"), HERE, voice, ReplyState.DRAFT, b"sealed", b"tag", draft_until=until)
        await keep(replies, reply)
    assert await store.purge_drafts(NOW) == 2
    assert await store.purge_drafts(NOW) == 0
    assert {question_id for question_id, _tag in await store.owner_tags(HERE)} == {row_id("young"), row_id("posted")}
    assert await replies.get(HERE, row_id("r-old")) is None
    assert await replies.get(HERE, row_id("r-young")) is not None
