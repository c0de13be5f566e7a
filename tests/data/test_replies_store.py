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
from bot.domain.refusal import AlreadyDone, EnoughForToday, NoLongerThere, ThreadNotOpen
from bot.domain.reply import Reply, ReplyState, Voice
from data.deliveries import SqlDeliveryStore
from data.questions import SqlQuestionStore
from data.replies import SqlReplyStore
from tests.data.speaking import keep, saying, tags, voices

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Collection

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
    return Use(NOW.date(), 1, lambda _n: (tag,))


async def hand_in(store: SqlReplyStore, handed: Reply, delivery: Delivery, use: Use) -> Reply:
    return await store.hand_in(handed.guild_id, handed.question_id, tags(handed.voice), saying(handed), [delivery], use)


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
    assert await keep(store, reply("r", wren)) == reply("r", wren)
    assert await store.get(HERE, row_id("r")) == reply("r", wren)


async def test_a_draft_is_replaced_by_its_new_words(store: SqlReplyStore) -> None:
    wren = voice("Calm Wren")
    await keep(store, reply("r", wren))
    await keep(store, reply("r", wren, content=b"better words"))
    assert await store.get(HERE, row_id("r")) == reply("r", wren, content=b"better words")


async def test_a_reply_that_waits_already_is_not_saved_over(store: SqlReplyStore) -> None:
    wren = voice("Calm Wren")
    await keep(store, reply("r", wren))
    await store.submit(HERE, row_id("r"), [])
    await keep(store, reply("r", wren, content=b"too late"))
    found = await store.get(HERE, row_id("r"))
    assert found is not None
    assert (found.state, found.content) == (ReplyState.WAITING, b"sealed words")


async def test_two_first_replies_at_once_share_one_voice(store: SqlReplyStore, database: Database) -> None:
    """The same person twice, each with a name of its own at hand: the second speaks in the voice of the first."""
    one, two = voice("Calm Wren", b"perry"), voice("Kind Owl", b"perry")
    kept = await asyncio.gather(keep(store, reply("r1", one)), keep(store, reply("r2", two)))
    assert [found.voice for found in kept] == [one, one]
    assert await voices(database, row_id("q")) == {"Calm Wren": b"perry"}
    assert await store.get(HERE, row_id("r2")) == reply("r2", one)


async def test_two_people_never_get_the_same_name(store: SqlReplyStore) -> None:
    def first_free(name: str, tag: bytes) -> Awaitable[Reply]:
        def step(_question: Question, _own: Voice | None, taken: Collection[str]) -> Reply:
            free = next(one for one in ("Calm Wren", "Kind Owl") if one not in taken)
            return reply(name, voice(free, tag))

        return store.save_draft(HERE, row_id("q"), [tag], step)

    kept = await asyncio.gather(first_free("r1", b"perry"), first_free("r2", b"quinn"))
    assert [found.voice.name for found in kept] == ["Calm Wren", "Kind Owl"]


async def test_whoever_speaks_under_an_older_key_keeps_their_voice(store: SqlReplyStore) -> None:
    wren = voice("Calm Wren", b"older")
    await keep(store, reply("r1", wren))
    kept = await store.save_draft(HERE, row_id("q"), [b"newest", b"older"], saying(reply("r2", voice("Kind Owl", b"newest"))))
    assert kept.voice == wren


async def test_what_may_not_be_written_is_not_kept(store: SqlReplyStore, database: Database) -> None:
    def refuse(_question: Question, _own: Voice | None, _taken: Collection[str]) -> Reply:
        raise ThreadNotOpen

    with pytest.raises(ThreadNotOpen):
        await store.save_draft(HERE, row_id("q"), [b"perry"], refuse)
    assert await voices(database, row_id("q")) == {}


async def test_a_name_may_come_again_in_another_thread(store: SqlReplyStore, database: Database) -> None:
    one, two = voice("Calm Wren", b"perry", voice_id="v1"), voice("Calm Wren", b"quinn", voice_id="v2", question="other")
    await keep(store, reply("r1", one))
    await keep(store, reply("r2", two))
    assert await voices(database, row_id("other")) == {"Calm Wren": b"quinn"}


# Submitting, posting, dropping


async def test_of_many_submissions_one_counts(store: SqlReplyStore, deliveries: SqlDeliveryStore) -> None:
    wren = voice("Calm Wren")
    await keep(store, reply("r", wren))
    submissions = await asyncio.gather(*(store.submit(HERE, row_id("r"), [owed()]) for _ in range(10)))
    assert sum(submissions) == 1
    assert await due(deliveries) == [row_id("d-r")]
    found = await store.get(HERE, row_id("r"))
    assert found is not None
    assert (found.state, found.draft_until) == (ReplyState.WAITING, None)


async def test_a_reply_that_is_handed_in_at_once_is_kept_with_its_delivery_or_not_at_all(
    store: SqlReplyStore, database: Database, deliveries: SqlDeliveryStore
) -> None:
    wren, owl = voice("Calm Wren"), voice("Kind Owl")
    assert await hand_in(store, reply("r", wren), owed(), once_a_day()) == reply("r", wren)
    found = await store.get(HERE, row_id("r"))
    assert found is not None
    assert (found.state, found.draft_until) == (ReplyState.WAITING, None)
    with pytest.raises(AlreadyDone):
        await hand_in(store, reply("r", wren, content=b"again"), owed("again"), once_a_day(b"another"))
    with pytest.raises(EnoughForToday):
        await hand_in(store, reply("s", owl), owed("s"), once_a_day())
    assert await store.get(HERE, row_id("r")) == found
    assert await store.get(HERE, row_id("s")) is None
    assert await voices(database, row_id("q")) == {"Calm Wren": b"Calm Wren"}
    assert await due(deliveries) == [row_id("d-r")]


async def test_once_posted_the_row_knows_neither_words_nor_writer(store: SqlReplyStore, deliveries: SqlDeliveryStore) -> None:
    wren = voice("Calm Wren")
    await keep(store, reply("r", wren))
    await store.submit(HERE, row_id("r"), [owed()])
    await store.posted(HERE, row_id("r"), 99, row_id("d-r"), lambda _question: owed("q", Kind.ASKER_NOTICE))
    found = await store.get(HERE, row_id("r"))
    assert found is not None
    assert (found.state, found.content, found.owner_tag) == (ReplyState.POSTED, None, None)
    assert await due(deliveries) == [row_id("d-q")]
    assert await deliveries.counts(HERE) == {"sent": 1}  # a notice to an asker is nobody's to count


async def test_what_is_dropped_is_erased_and_cannot_be_submitted(store: SqlReplyStore, deliveries: SqlDeliveryStore) -> None:
    wren = voice("Calm Wren")
    await keep(store, reply("r", wren))
    await store.drop(HERE, row_id("r"))
    found = await store.get(HERE, row_id("r"))
    assert found is not None
    assert (found.state, found.content, found.owner_tag) == (ReplyState.DROPPED, None, None)
    assert not await store.submit(HERE, row_id("r"), [owed()])
    assert await due(deliveries) == []


async def test_what_is_on_its_way_can_still_be_erased(store: SqlReplyStore) -> None:
    wren = voice("Calm Wren")
    await keep(store, reply("r", wren))
    await store.submit(HERE, row_id("r"), [])
    await store.drop(HERE, row_id("r"))
    found = await store.get(HERE, row_id("r"))
    assert found is not None
    assert (found.state, found.content, found.owner_tag) == (ReplyState.DROPPED, None, None)


# Forgetting


async def test_a_forgotten_voice_keeps_its_name_and_nothing_else(store: SqlReplyStore, database: Database) -> None:
    wren, owl = voice("Calm Wren"), voice("Kind Owl")
    for name, spoken_by in (("r1", wren), ("r2", owl)):
        await keep(store, reply(name, spoken_by))
    await store.forget_voices(HERE, [wren.id])
    assert await voices(database, row_id("q")) == {"Calm Wren": None, "Kind Owl": b"Kind Owl"}
    assert list(await store.tagged_voices(HERE)) == [owl]


async def test_who_was_forgotten_gets_a_new_voice(store: SqlReplyStore) -> None:
    wren = voice("Calm Wren", b"perry")
    await keep(store, reply("r1", wren))
    await store.forget_voices(HERE, [wren.id])
    owl = voice("Kind Owl", b"perry")
    assert (await keep(store, reply("r2", owl))).voice == owl


async def test_a_lost_reply_is_told_of_once_and_in_its_own_server(store: SqlReplyStore, database: Database) -> None:
    wren, owl = voice("Calm Wren"), voice("Kind Owl", b"perry")
    await database.write(lambda tx: tx.execute("UPDATE questions SET number = 7 WHERE id = ?", (row_id("q"),)) and None)
    for name, speaker in (("r1", wren), ("r2", owl), ("r3", wren)):
        await keep(store, reply(name, speaker))
        await store.drop(HERE, row_id(name), lost=name != "r3")
    found = sorted(await store.lost(HERE), key=lambda one: one[0])
    assert found == [(row_id("r1"), 7, wren), (row_id("r2"), 7, owl)]
    assert await store.lost(ELSEWHERE) == []
    for guild_id, left in ((ELSEWHERE, 2), (HERE, 1)):
        await store.told(guild_id, [row_id("r1")])
        assert len(await store.lost(HERE)) == left
    await store.forget_voices(HERE, [owl.id])
    assert await store.lost(HERE) == []


# Every method asks for the server


async def save_draft_elsewhere(store: SqlReplyStore) -> None:
    with pytest.raises(NoLongerThere):
        await keep(store, replace(reply("r", voice("Kind Owl"), content=b"theirs"), guild_id=ELSEWHERE))


async def hand_in_elsewhere(store: SqlReplyStore) -> None:
    with pytest.raises(NoLongerThere):
        await hand_in(
            store, replace(reply("r", voice("Kind Owl"), content=b"theirs"), guild_id=ELSEWHERE), owed(), once_a_day()
        )


async def save_a_draft_of_here_in_a_thread_elsewhere(store: SqlReplyStore) -> None:
    """Under an id that is a reply here: it is left alone."""
    owl = voice("Kind Owl", question="theirs")
    await keep(store, replace(reply("r", owl, content=b"theirs"), guild_id=ELSEWHERE))


async def hand_in_what_is_here_in_a_thread_elsewhere(store: SqlReplyStore) -> None:
    owl = voice("Kind Owl", question="theirs")
    with pytest.raises(AlreadyDone):
        await hand_in(store, replace(reply("r", owl, content=b"theirs"), guild_id=ELSEWHERE), owed(), once_a_day())


FOREIGN: dict[str, Callable[[SqlReplyStore], Awaitable[object]]] = {
    "tagged_voices": lambda store: store.tagged_voices(ELSEWHERE),
    "tagged_replies": lambda store: store.tagged_replies(ELSEWHERE),
    "spoken": lambda store: store.spoken(ELSEWHERE, row_id("q"), 99),
    "get": lambda store: store.get(ELSEWHERE, row_id("r")),
    "submit": lambda store: store.submit(ELSEWHERE, row_id("r"), [owed()]),
    "hand_in": hand_in_elsewhere,
    "posted": lambda store: store.posted(ELSEWHERE, row_id("r"), 99, row_id("none"), lambda _question: owed("q")),
    "drop": lambda store: store.drop(ELSEWHERE, row_id("r")),
    "lost": lambda store: store.lost(ELSEWHERE),
    "told": lambda store: store.told(ELSEWHERE, [row_id("r")]),
    "forget_voices": lambda store: store.forget_voices(ELSEWHERE, [voice("Calm Wren").id]),
    "save_draft": save_draft_elsewhere,
    "save_draft, their thread": save_a_draft_of_here_in_a_thread_elsewhere,
    "hand_in, their thread": hand_in_what_is_here_in_a_thread_elsewhere,
}


def test_no_method_is_left_out_here() -> None:
    assert {name for name in vars(SqlReplyStore) if not name.startswith("_")} == {name.partition(",")[0] for name in FOREIGN}


@pytest.mark.parametrize("method", FOREIGN)
async def test_a_reply_of_another_server_is_not_there(
    store: SqlReplyStore, database: Database, deliveries: SqlDeliveryStore, method: str
) -> None:
    wren = voice("Calm Wren")
    await keep(store, reply("r", wren))
    assert not await FOREIGN[method](store)
    assert await store.get(HERE, row_id("r")) == reply("r", wren)
    assert await voices(database, row_id("q")) == {"Calm Wren": b"Calm Wren"}
    assert await due(deliveries) == []
