"""The process ends between a click and its answer: what was done is kept whole or not at all, and can be done again."""

from __future__ import annotations

import asyncio
import signal
import sqlite3
from contextlib import asynccontextmanager, closing, suppress
from typing import TYPE_CHECKING

import pytest

from tests.faults.community import CEILING, JOURNAL, Community, in_database, nothing_owed
from tests.standin.faults import Fault
from tests.standin.process import running_bot
from tests.standin.server import Standin

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Awaitable
    from pathlib import Path

    from tests.standin.interaction import Interaction
    from tests.standin.people import Person
    from tests.standin.process import BotProcess

ALREADY = "Nothing happened twice"


@asynccontextmanager
async def busy_database(bot: BotProcess) -> AsyncGenerator[None]:
    """Somebody else writes to the database: the bot's own writes wait."""
    with closing(sqlite3.connect(bot.database, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        yield
        other.execute("ROLLBACK")


async def killed_before_the_answer(place: Community, bot: BotProcess, person: Person, act: Awaitable[Interaction]) -> None:
    """Do something, and kill the bot when its answer is on the way; it never arrives."""
    on_its_way = Fault(hold=True, cut="reset")
    place.meets(person, on_its_way)
    doing = asyncio.ensure_future(act)
    await asyncio.wait_for(on_its_way.reached.wait(), CEILING)
    assert await bot.kill() == -signal.SIGKILL
    doing.cancel()
    with suppress(asyncio.CancelledError):
        await doing
    place.standin.faults.clear()


async def test_what_was_kept_but_not_answered_is_there_once_and_says_so(tmp_path: Path) -> None:
    async with Standin.running() as standin, running_bot(standin, tmp_path) as bot:
        place = Community.of(standin)
        await place.set_up()
        asker, peer, moderator = place.asker, place.peer, place.moderator

        form = await asker.slash("ask")
        await killed_before_the_answer(place, bot, asker, place.preview(form))
        await bot.start()
        preview = await place.preview(form)
        await killed_before_the_answer(place, bot, asker, place.post(preview))
        await bot.start()
        assert ALREADY in (await place.post(preview)).text
        (card,) = await standin.until(place.cards)
        await killed_before_the_answer(place, bot, moderator, moderator.click(card, "Approve"))
        await bot.start()
        await standin.until(place.thread)
        await nothing_owed(bot)
        assert place.cards() == []
        reply = await peer.click(place.posts()[0], "Reply anonymously")
        await killed_before_the_answer(place, bot, peer, place.reply(reply))
        await bot.start()
        await standin.until(place.replies)
        await place.join()
        journal = await asker.slash("reflect")
        await killed_before_the_answer(place, bot, asker, asker.submit(journal, {"words": JOURNAL}))
        await bot.start()
        assert "This week:** 1" in (await asker.slash("streak show")).text
        asked = await asker.click((await asker.slash("questions mine")).said, "Withdraw Q1")
        await killed_before_the_answer(place, bot, asker, asker.click(asked.said, "Yes, withdraw it"))
        await bot.start()
        await nothing_owed(bot)
        thread = place.thread()
        assert thread is not None
        assert (len(place.posts()), len(place.replies()), thread["name"]) == (1, 1, "Q1 · withdrawn")
        assert await bot.terminate() == 0
        states = in_database(bot.database, "SELECT state FROM questions ORDER BY state")
        assert states == [("draft",), ("withdrawn",)], "the form that was answered by nobody left a draft, and nothing else"


async def test_what_was_not_kept_yet_can_be_done_again(tmp_path: Path) -> None:
    """The bot is killed while it waits to write."""
    async with Standin.running() as standin, running_bot(standin, tmp_path) as bot:
        place = Community.of(standin)
        await place.set_up()
        preview = await place.preview()
        async with busy_database(bot):
            await killed_before_the_answer(place, bot, place.asker, place.post(preview))
        await bot.start()
        assert "Thank you" in (await place.post(preview)).text
        (card,) = await standin.until(place.cards)
        await nothing_owed(bot)
        async with busy_database(bot):
            await killed_before_the_answer(place, bot, place.moderator, place.moderator.click(card, "Approve"))
        await bot.start()
        assert "Approved" in (await place.moderator.click(card, "Approve")).text
        await standin.until(place.thread)
        form = await place.peer.click(place.posts()[0], "Reply anonymously")
        await nothing_owed(bot)
        async with busy_database(bot):
            await killed_before_the_answer(place, bot, place.peer, place.reply(form))
        await bot.start()
        assert "On its way" in (await place.reply(form)).text
        await standin.until(place.replies)
        await nothing_owed(bot)
        assert (len(place.posts()), len(place.replies())) == (1, 1)


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
async def test_asked_to_stop_in_the_middle_of_a_submission_it_finishes_that_first(
    tmp_path: Path, number: signal.Signals
) -> None:
    async with Standin.running() as standin, running_bot(standin, tmp_path) as bot:
        place = Community.of(standin)
        await place.set_up()
        preview = await place.preview()
        thinking = Fault()
        place.meets(place.asker, thinking)
        async with busy_database(bot):
            posting = asyncio.create_task(place.post(preview))
            await asyncio.wait_for(thinking.reached.wait(), CEILING)
            bot.signal(number)
            async with asyncio.timeout(CEILING):
                while "stopping" not in bot.log:  # noqa: ASYNC110 -- nothing tells when another process has written
                    await asyncio.sleep(0.01)
        assert "Thank you" in (await posting).text
        assert await bot.exited(10) == 0
        await bot.start()
        await standin.until(place.cards)
        await nothing_owed(bot)
        assert len(place.cards()) == 1
