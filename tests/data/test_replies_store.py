"""SQL of anonymous replies: one voice a person and thread, whoever is first, and nothing left once it is posted."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING

import pytest
import pytest_asyncio

from bot.domain.delivery import Delivery, Kind
from bot.domain.moderation import Use
from bot.domain.question import Question, State
from bot.domain.refusal import AlreadyDone, EnoughForToday
from bot.domain.reply import Reply, ReplyState, Voice
from data.deliveries import SqlDeliveryStore
from data.questions import SqlQuestionStore
from data.replies import SqlReplyStore

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from data.database import Database

HERE, ELSEWHERE = 11, 22
NOW = datetime(2026, 11, 23, 12, tzinfo=UTC)


def row_id(name: str) -> str:
    return name.ljust(22, "_")


def voice(name: str, tag: bytes | None = None, *, voice_id: str = "", question: str = "q") -> Voice:
    return Voice(row_id(voice_id or name), row_id(question), tag or name.encode(), name, is_asker=False)


def reply(name: str, spoken_by: Voice, *, content: bytes = b"sealed words") -> Reply:
    until = NOW + timedelta(hours=1)
    return Reply(
        row_id(name), spoken_by.question_id, HERE, spoken_by, ReplyState.DRAFT, content, b"owner tag", draft_until=until
    )


def owed(reply_name: str = "r", kind: Kind = Kind.REPLY_POST) -> Delivery:
    return Delivery(row_id(f"d-{reply_name}"), kind, HERE, row_id(reply_name), NOW)


def once_a_day(tag: bytes = b"tag") -> Use:
    return Use(NOW.date(), ((tag,),))


@pytest_asyncio.fixture
async def store(database: Database) -> SqlReplyStore:
    questions = SqlQuestionStore(database)
    for name, guild_id in (("q", HERE), ("other", HERE), ("theirs", ELSEWHERE)):
        await questions.save_draft(Question(row_id(name), guild_id, State.PUBLISHED, date(2026, 11, 23)))
    return SqlReplyStore(database)


@pytest.fixture
def deliveries(database: Database) -> SqlDeliveryStore:
    return SqlDeliveryStore(database)


async def due(deliveries: SqlDeliveryStore) -> list[str]:
    return sorted(row.id for row in (await deliveries.due(NOW, (), 50))[0])


# Drafts and voices


async def test_a_reply_comes_back_with_its_voice(store: SqlReplyStore) -> None:
    wren = voice("Calm Wren")
    assert await store.save_draft(reply("r", wren), wren)
    assert await store.get(HERE, row_id("r")) == reply("r", wren)
    assert list(await store.voices(HERE, row_id("q"))) == [wren]


async def test_a_draft_is_replaced_by_its_new_words(store: SqlReplyStore) -> None:
    wren = voice("Calm Wren")
    await store.save_draft(reply("r", wren), wren)
    assert await store.save_draft(reply("r", wren, content=b"better words"), wren)
    assert await store.get(HERE, row_id("r")) == reply("r", wren, content=b"better words")


async def test_a_reply_that_waits_already_is_not_saved_over(store: SqlReplyStore) -> None:
    wren = voice("Calm Wren")
    await store.save_draft(reply("r", wren), wren)
    await store.submit(HERE, row_id("r"), [])
    await store.save_draft(reply("r", wren, content=b"too late"), wren)
    found = await store.get(HERE, row_id("r"))
    assert found is not None
    assert (found.state, found.content) == (ReplyState.WAITING, b"sealed words")


async def test_two_first_replies_at_once_share_one_voice(store: SqlReplyStore) -> None:
    """The same person twice, each having drawn a name of their own: the second is told to look again."""
    one, two = voice("Calm Wren", b"perry"), voice("Kind Owl", b"perry")
    saved = await asyncio.gather(store.save_draft(reply("r1", one), one), store.save_draft(reply("r2", two), two))
    assert saved == [True, False]
    assert list(await store.voices(HERE, row_id("q"))) == [one]
    assert await store.get(HERE, row_id("r2")) is None
    assert await store.save_draft(reply("r2", one), one)


async def test_two_people_never_get_the_same_name(store: SqlReplyStore) -> None:
    one, two = voice("Calm Wren", b"perry", voice_id="v1"), voice("Calm Wren", b"quinn", voice_id="v2")
    saved = await asyncio.gather(store.save_draft(reply("r1", one), one), store.save_draft(reply("r2", two), two))
    assert saved == [True, False]
    assert list(await store.voices(HERE, row_id("q"))) == [one]
    other = replace(two, name="Kind Owl")
    assert await store.save_draft(reply("r2", other), other)


async def test_a_name_may_come_again_in_another_thread(store: SqlReplyStore) -> None:
    one, two = voice("Calm Wren", b"perry", voice_id="v1"), voice("Calm Wren", b"quinn", voice_id="v2", question="other")
    assert await store.save_draft(reply("r1", one), one)
    assert await store.save_draft(reply("r2", two), two)


# Submitting, posting, dropping


async def test_of_many_submissions_one_counts(store: SqlReplyStore, deliveries: SqlDeliveryStore) -> None:
    wren = voice("Calm Wren")
    await store.save_draft(reply("r", wren), wren)
    submissions = await asyncio.gather(*(store.submit(HERE, row_id("r"), [owed()]) for _ in range(10)))
    assert sum(submissions) == 1
    assert await due(deliveries) == [row_id("d-r")]
    found = await store.get(HERE, row_id("r"))
    assert found is not None
    assert (found.state, found.draft_until) == (ReplyState.WAITING, None)


async def test_a_reply_that_is_handed_in_at_once_is_kept_with_its_delivery_or_not_at_all(
    store: SqlReplyStore, deliveries: SqlDeliveryStore
) -> None:
    wren, owl = voice("Calm Wren"), voice("Kind Owl")
    assert await store.hand_in(reply("r", wren), wren, [owed()], once_a_day())
    found = await store.get(HERE, row_id("r"))
    assert found is not None
    assert (found.state, found.draft_until) == (ReplyState.WAITING, None)
    with pytest.raises(AlreadyDone):
        await store.hand_in(reply("r", wren, content=b"again"), wren, [owed("again")], once_a_day(b"another"))
    with pytest.raises(EnoughForToday):
        await store.hand_in(reply("s", owl), owl, [owed("s")], once_a_day())
    assert await store.get(HERE, row_id("r")) == found
    assert await store.get(HERE, row_id("s")) is None
    assert list(await store.voices(HERE, row_id("q"))) == [wren]
    assert await due(deliveries) == [row_id("d-r")]


async def test_once_posted_the_row_knows_neither_words_nor_writer(store: SqlReplyStore, deliveries: SqlDeliveryStore) -> None:
    wren = voice("Calm Wren")
    await store.save_draft(reply("r", wren), wren)
    await store.submit(HERE, row_id("r"), [owed()])
    await store.posted(HERE, row_id("r"), 99, row_id("d-r"), [owed("q", Kind.ASKER_NOTICE)])
    found = await store.get(HERE, row_id("r"))
    assert found is not None
    assert (found.state, found.content, found.owner_tag) == (ReplyState.POSTED, None, None)
    assert await due(deliveries) == [row_id("d-q")]
    assert await deliveries.counts(HERE) == {"sent": 1}  # a notice to an asker is nobody's to count


async def test_what_is_dropped_is_erased_and_cannot_be_submitted(store: SqlReplyStore, deliveries: SqlDeliveryStore) -> None:
    wren = voice("Calm Wren")
    await store.save_draft(reply("r", wren), wren)
    await store.drop(HERE, row_id("r"))
    found = await store.get(HERE, row_id("r"))
    assert found is not None
    assert (found.state, found.content, found.owner_tag) == (ReplyState.DROPPED, None, None)
    assert not await store.submit(HERE, row_id("r"), [owed()])
    assert await due(deliveries) == []


async def test_what_is_on_its_way_can_still_be_erased(store: SqlReplyStore) -> None:
    wren = voice("Calm Wren")
    await store.save_draft(reply("r", wren), wren)
    await store.submit(HERE, row_id("r"), [])
    await store.drop(HERE, row_id("r"))
    found = await store.get(HERE, row_id("r"))
    assert found is not None
    assert (found.state, found.content, found.owner_tag) == (ReplyState.DROPPED, None, None)


# Forgetting


async def test_a_forgotten_voice_keeps_its_name_and_nothing_else(store: SqlReplyStore) -> None:
    wren, owl = voice("Calm Wren"), voice("Kind Owl")
    for name, spoken_by in (("r1", wren), ("r2", owl)):
        await store.save_draft(reply(name, spoken_by), spoken_by)
    await store.forget_voices(HERE, [wren.id])
    assert set(await store.voices(HERE, row_id("q"))) == {replace(wren, tag=None), owl}
    assert list(await store.tagged_voices(HERE)) == [owl]


async def test_who_was_forgotten_gets_a_new_voice(store: SqlReplyStore) -> None:
    wren = voice("Calm Wren", b"perry")
    await store.save_draft(reply("r1", wren), wren)
    await store.forget_voices(HERE, [wren.id])
    owl = voice("Kind Owl", b"perry")
    assert await store.save_draft(reply("r2", owl), owl)


# Every method asks for the server


async def hand_in_elsewhere(store: SqlReplyStore) -> None:
    owl = voice("Kind Owl", question="theirs")
    with pytest.raises(AlreadyDone):
        await store.hand_in(replace(reply("r", owl, content=b"theirs"), guild_id=ELSEWHERE), owl, [owed()], once_a_day())


FOREIGN: dict[str, Callable[[SqlReplyStore], Awaitable[object]]] = {
    "voices": lambda store: store.voices(ELSEWHERE, row_id("q")),
    "tagged_voices": lambda store: store.tagged_voices(ELSEWHERE),
    "tagged_replies": lambda store: store.tagged_replies(ELSEWHERE),
    "spoken": lambda store: store.spoken(ELSEWHERE, row_id("q"), 99),
    "get": lambda store: store.get(ELSEWHERE, row_id("r")),
    "submit": lambda store: store.submit(ELSEWHERE, row_id("r"), [owed()]),
    "hand_in": hand_in_elsewhere,
    "posted": lambda store: store.posted(ELSEWHERE, row_id("r"), 99, row_id("none"), []),
    "drop": lambda store: store.drop(ELSEWHERE, row_id("r")),
    "forget_voices": lambda store: store.forget_voices(ELSEWHERE, [voice("Calm Wren").id]),
    "save_draft": lambda store: store.save_draft(
        replace(reply("r", voice("Kind Owl", question="theirs"), content=b"theirs"), guild_id=ELSEWHERE),
        voice("Kind Owl", question="theirs"),
    ),
}


def test_no_method_is_left_out_here() -> None:
    assert {name for name in vars(SqlReplyStore) if not name.startswith("_")} == set(FOREIGN)


@pytest.mark.parametrize("method", FOREIGN)
async def test_a_reply_of_another_server_is_not_there(store: SqlReplyStore, deliveries: SqlDeliveryStore, method: str) -> None:
    wren = voice("Calm Wren")
    await store.save_draft(reply("r", wren), wren)
    result = await FOREIGN[method](store)
    assert method == "save_draft" or not result
    assert await store.get(HERE, row_id("r")) == reply("r", wren)
    assert list(await store.voices(HERE, row_id("q"))) == [wren]
    assert await due(deliveries) == []
