"""Discord, or the network on the way, fails around the moment of the effect: one message, one thread, one answer."""

from __future__ import annotations

import asyncio
import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING, Literal

import pytest
import pytest_asyncio

from tests.faults.community import REPLY, STORY, TITLE, Community, given_back, messages_path, nothing_owed
from tests.standin.faults import Fault
from tests.standin.interaction import words
from tests.standin.process import BotProcess, running_bot
from tests.standin.server import Standin

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable
    from pathlib import Path

    from tests.standin.interaction import Json

SHORT = "import datetime, runpy, sys, bot.services.outbox as o; o.LONGEST_ATTEMPT = datetime.timedelta(seconds=1); "
HASTY = ("-c", SHORT + "sys.argv = ['bot', 'run']; runpy.run_module('bot', run_name='__main__')")
"""The bot, giving Discord one second for an answer instead of ninety."""

REFUSED_BY_PROXY = "429 without it"
LOOP = pytest.mark.asyncio(loop_scope="module")

FAULTS: dict[str, Callable[[], Fault]] = {
    "500 after the effect": lambda: Fault(status=500, after_effect=True),
    "500 before it": lambda: Fault(status=500),
    "502 after the effect": lambda: Fault(status=502, after_effect=True),
    "502 before it": lambda: Fault(status=502),
    "503 after the effect": lambda: Fault(status=503, after_effect=True),
    "503 before it": lambda: Fault(status=503),
    "reset after the effect": lambda: Fault(cut="reset", after_effect=True),
    "reset before it": lambda: Fault(cut="reset"),
    "closed after the effect": lambda: Fault(cut="close", after_effect=True),
    "closed before it": lambda: Fault(cut="close"),
    "429 with retry_after": lambda: Fault(status=429, retry_after=0.2),
    "429 for all requests": lambda: Fault(status=429, retry_after=0.2, everywhere=True),
    REFUSED_BY_PROXY: lambda: Fault(status=429, retry_after=None),
}


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def bot(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[BotProcess]:
    """One bot for all tests that need no restart; each case has a server of its own."""
    async with Standin.running() as standin, running_bot(standin, tmp_path_factory.mktemp("faults")) as running:
        yield running


async def in_servers(bot: BotProcess) -> dict[str, Community]:
    """A server that is set up for each fault."""
    places = {name: Community.of(bot.standin, name) for name in FAULTS}
    await asyncio.gather(*(place.set_up() for place in places.values()))
    return places


@LOOP
async def test_each_message_and_thread_is_there_once_whatever_happens_to_its_request(bot: BotProcess) -> None:
    """The same fault meets the review card, the post, the thread and the reply of one server."""
    standin, places = bot.standin, await in_servers(bot)
    met: list[Fault] = []

    def meet(path: str, name: str) -> None:
        met.append(standin.faults.add("POST", path, FAULTS[name]()))

    async def publish(name: str, place: Community) -> None:
        threads = rf"{messages_path(place.questions)}/\d+/threads"
        for path in (messages_path(place.review), messages_path(place.questions), threads):
            meet(path, name)
        await place.publish()

    await asyncio.gather(*(publish(name, place) for name, place in places.items()))
    await nothing_owed(bot)

    async def reply(name: str, place: Community) -> None:
        thread = place.thread()
        assert thread is not None
        meet(messages_path(thread), name)
        assert "On its way" in (await place.reply()).text

    await asyncio.gather(*(reply(name, place) for name, place in places.items()))
    await nothing_owed(bot)
    assert [fault.hits for fault in met] == [1] * 4 * len(FAULTS)
    for name, place in places.items():
        assert (name, len(one_of_review(place)), len(place.posts()), len(place.replies())) == (name, 1, 1, 1)
        assert STORY in words(place.posts()[0])
        assert REPLY in words(place.replies()[0])


async def test_an_answer_that_comes_after_the_time_for_it_is_asked_for_again(tmp_path: Path) -> None:
    """Discord has the message, or has it not yet; its answer comes when nobody waits for it any more."""
    async with Standin.running() as standin, running_bot(standin, tmp_path, command=HASTY) as bot:
        place, other = Community.of(standin), Community.of(standin, "Bridge")
        for one, after_effect in ((place, True), (other, False)):
            await one.set_up()
            late = Fault(hold=True, after_effect=after_effect)
            standin.faults.add("POST", messages_path(one.review), late)
            await one.post()
            await standin.until(lambda one=one: posts_to(standin, one.review) == 2)
            await nothing_owed(bot)
            late.release()
            await standin.until(lambda: all(exchange.status for exchange in standin.exchanges))
            assert (late.hits, len(one.cards())) == (1, 1)


@LOOP
async def test_each_person_is_answered_once_whatever_happens_to_the_answer(bot: BotProcess) -> None:
    """The same fault meets a command, a form, a submission and a button."""
    places = await in_servers(bot)
    del places[REFUSED_BY_PROXY]

    async def go(name: str, place: Community) -> None:
        met = [FAULTS[name]() for _ in range(4)]
        place.meets(place.asker, met[0])
        about = await place.asker.slash("about")
        place.meets(place.asker, met[1])
        form = await place.asker.slash("ask")
        place.meets(place.asker, met[2])
        preview = await place.preview(form)
        place.meets(place.asker, met[3])
        thanks = await place.post(preview)
        for answer, expected in ((about, "Porchlight"), (preview, TITLE), (thanks, "Thank you")):
            assert (name, len(answer.shown), expected in answer.text) == (name, 1, True)
        assert [fault.hits for fault in met] == [1, 1, 1, 1]

    await asyncio.gather(*(go(name, place) for name, place in places.items()))
    await nothing_owed(bot)
    assert [len(place.cards()) for place in places.values()] == [1] * len(places)


@LOOP
async def test_where_discords_proxy_refuses_an_answer_the_person_is_told_and_can_try_again(bot: BotProcess) -> None:
    place = Community.of(bot.standin)
    await place.set_up()
    refused = FAULTS[REFUSED_BY_PROXY]
    place.meets(place.asker, refused())
    assert "try again" in (await place.asker.slash("ask")).text
    form = await place.asker.slash("ask")
    place.meets(place.asker, refused())
    told = await place.preview(form)
    assert "try again" in told.text
    assert {TITLE, STORY} <= set(given_back(bot.standin, told).splitlines())
    preview = await place.preview(form)
    place.meets(place.asker, refused())
    assert "try again" in (await place.post(preview)).text
    assert "Nothing happened twice" in (await place.post(preview)).text
    await nothing_owed(bot)
    assert len(place.cards()) == 1


@LOOP
@pytest.mark.parametrize("cut", ["reset", "close"])
async def test_words_that_are_given_back_are_whole_also_when_the_connection_breaks(
    bot: BotProcess, cut: Literal["reset", "close"]
) -> None:
    """A file that was read to its end by a broken request is sent again from its beginning."""
    place = Community.of(bot.standin)
    await place.set_up()
    form = await place.asker.slash("ask")
    assert form.modal is not None
    form.modal["custom_id"] = "a-form:of-a-version:that-is-long-gone"
    place.meets(place.asker, Fault(cut=cut))
    told = await place.preview(form)
    assert "from an earlier time" in told.text
    assert {TITLE, STORY} <= set(given_back(bot.standin, told).splitlines())


@LOOP
async def test_an_answer_that_took_its_time_is_given_whatever_happens_to_thinking(bot: BotProcess) -> None:
    """The database is busy until each person's 'thinking' has met its fault."""
    places = {name: Community.of(bot.standin, name) for name in FAULTS}
    faults = {name: make() for name, make in FAULTS.items()}
    with closing(sqlite3.connect(bot.database, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        for name, place in places.items():
            place.meets(place.asker, faults[name])
        tips = [asyncio.create_task(place.asker.slash("tip")) for place in places.values()]
        await asyncio.gather(*(fault.reached.wait() for fault in faults.values()))
        other.execute("ROLLBACK")
    for name, answer in zip(places, await asyncio.gather(*tips), strict=True):
        assert (name, len(answer.shown), "Try this today" in answer.text) == (name, 1, True)


def posts_to(standin: Standin, channel: Json) -> int:
    """How often the bot has posted to a channel."""
    return [one.path for one in standin.exchanges].count(messages_path(channel))


def one_of_review(place: Community) -> list[Json]:
    """The cards of a server, settled or not."""
    return [one for one in place.standin.world.messages[place.review["id"]].values() if TITLE in words(one)]
