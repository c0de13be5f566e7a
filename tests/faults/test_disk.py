"""The disk is full: people are told, get their words back, and nothing is acknowledged that is not kept.

A limit on the size of files stands for the full disk: the write fails in the middle of a transaction, in a running process.
"""

from __future__ import annotations

import asyncio
import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING

import pytest

from tests.faults.community import CEILING, JOURNAL, REPLY, STORY, TITLE, Community, given_back, messages_path, nothing_owed
from tests.standin.faults import Fault
from tests.standin.process import BotProcess, running_bot
from tests.standin.server import Standin

if TYPE_CHECKING:
    from collections.abc import Generator
    from pathlib import Path

if sys.platform != "linux":
    pytest.skip("only Linux limits a process that runs already", allow_module_level=True)

import resource

QUIET = {"PORCHLIGHT_LOG": "warning"}
"""The limit holds for the log's file too."""


@contextmanager
def full_disk(bot: BotProcess) -> Generator[None]:
    """From now on the write-ahead log cannot grow."""
    limits = resource.prlimit(bot.process_id, resource.RLIMIT_FSIZE)
    size = bot.database.with_name(bot.database.name + "-wal").stat().st_size
    assert size > 0
    resource.prlimit(bot.process_id, resource.RLIMIT_FSIZE, (size, limits[1]))
    try:
        yield
    finally:
        resource.prlimit(bot.process_id, resource.RLIMIT_FSIZE, limits)


async def test_on_a_full_disk_nobody_is_thanked_and_everybody_gets_their_words_back(tmp_path: Path) -> None:
    async with Standin.running() as standin, running_bot(standin, tmp_path, QUIET) as bot:
        place = Community.of(standin)
        await place.set_up()
        await place.publish()
        await place.join()
        await nothing_owed(bot)
        asker, peer = place.asker, place.peer
        form, reply = await asker.slash("ask"), await peer.click(place.posts()[0], "Reply anonymously")
        journal = await asker.slash("reflect")
        preview = await place.preview()
        with full_disk(bot):
            for told, typed in (
                (await place.preview(form), {TITLE, STORY}),
                (await place.reply(reply), {REPLY}),
                (await asker.submit(journal, {"words": JOURNAL}), {JOURNAL}),
            ):
                assert "not you" in told.text
                assert typed <= set(given_back(standin, told).splitlines())
            refused = await place.post(preview)
            assert "not you" in refused.text
            assert "Thank you" not in refused.text
            assert "Porchlight" in (await asker.slash("about")).text
        assert "Thank you" in (await place.post(preview)).text
        assert TITLE in (await place.preview(form)).text
        assert "On its way" in (await place.reply(reply)).text
        assert "Kept for" in (await asker.submit(journal, {"words": JOURNAL})).text
        await standin.until(place.cards)
        await nothing_owed(bot)
        assert (len(place.cards()), len(place.posts()), len(place.replies())) == (1, 1, 1)
        assert [word for word in (TITLE, STORY, REPLY, JOURNAL, asker.id, peer.id) if word in bot.log] == []


async def test_a_delivery_that_cannot_be_noted_is_not_made_twice_and_does_not_race(tmp_path: Path) -> None:
    async with Standin.running() as standin, running_bot(standin, tmp_path, QUIET) as bot:
        place = Community.of(standin)
        await place.set_up()
        held = standin.faults.add("POST", messages_path(place.review), Fault(hold=True, after_effect=True))
        await place.post()
        await asyncio.wait_for(held.reached.wait(), CEILING)
        preview = await place.preview()
        with full_disk(bot):
            held.release()
            assert "not you" in (await place.post(preview)).text
            await asyncio.gather(*(place.peer.slash("about") for _ in range(20)))
        assert "Thank you" in (await place.post(preview)).text
        await standin.until(lambda: len(place.cards()) == 2)
        await nothing_owed(bot)
        assert len(place.cards()) == 2
        assert [one.path for one in standin.exchanges].count(messages_path(place.review)) < 6
        assert bot.log.count("broke off") < 4


async def test_without_room_for_a_database_it_says_so_and_ends(tmp_path: Path) -> None:
    limited = "import resource as r, runpy, sys; r.setrlimit(r.RLIMIT_FSIZE, (4096, 4096)); sys.argv = ['bot', 'run']; "
    async with Standin.running() as standin:
        bot = BotProcess(standin, tmp_path, command=("-c", limited + "runpy.run_module('bot', run_name='__main__')"))
        await bot.launch()
        assert await bot.exited() == 2
        assert str(bot.database) in bot.log
        assert "Traceback" not in bot.log
