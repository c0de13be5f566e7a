"""The database is locked, out of reach or damaged: at the start that is said, later people get words and can go on."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from tests.faults.community import JOURNAL, STORY, TITLE, Community, given_back, nothing_owed
from tests.standin.process import BotProcess, running_bot
from tests.standin.server import Standin

if TYPE_CHECKING:
    from pathlib import Path

SETTINGS = 2
SHORT = "import runpy, sys, data.database as d; d.PRAGMAS['busy_timeout'] = ('50', 50); sys.argv = ['bot', 'run']; "
IMPATIENT = ("-c", SHORT + "runpy.run_module('bot', run_name='__main__')")
"""The bot, waiting for a locked database for 50 ms instead of five seconds."""


async def test_a_database_that_another_program_holds_at_the_start_is_named(tmp_path: Path) -> None:
    async with Standin.running() as standin, running_bot(standin, tmp_path, command=IMPATIENT) as bot:
        assert await bot.terminate() == 0
        with closing(sqlite3.connect(bot.database, isolation_level=None)) as other:
            other.execute("BEGIN IMMEDIATE")
            await bot.launch()
            assert await bot.exited() == SETTINGS
            other.execute("ROLLBACK")
        assert f"{bot.database} cannot be used as the database: database is locked" in bot.log
        assert "Traceback" not in bot.log
        await bot.start()


async def test_while_another_program_holds_it_people_get_words_and_then_all_goes_on(tmp_path: Path) -> None:
    environment = {"PORCHLIGHT_LOG": "debug"}
    async with Standin.running() as standin, running_bot(standin, tmp_path, environment, IMPATIENT) as bot:
        place = Community.of(standin)
        await place.set_up()
        form, preview = await place.asker.slash("ask"), await place.preview()
        with closing(sqlite3.connect(bot.database, isolation_level=None)) as other:
            other.execute("BEGIN IMMEDIATE")
            refused = [await place.post(preview), await place.preview(form), await place.asker.slash("tip")]
            other.execute("ROLLBACK")
        for told in refused:
            assert "not you" in told.text
            assert told.text.rpartition("code ")[2][:6] in bot.log
        assert {TITLE, STORY} <= set(given_back(standin, refused[1]).splitlines())
        assert "Thank you" in (await place.post(preview)).text
        await standin.until(place.cards)
        await nothing_owed(bot)
        assert len(place.cards()) == 1
        assert "sqlite3.OperationalError" in bot.log
        assert [one for one in (TITLE, STORY, place.asker.id) if one in bot.log] == []


@pytest.mark.parametrize("place", ["file/x.db", "/proc/nowhere/x.db"], ids=["below a file", "where nobody may write"])
async def test_a_place_where_no_database_can_be_is_named(tmp_path: Path, place: str) -> None:
    (tmp_path / "file").write_text("not a folder")
    path = tmp_path / place
    async with Standin.running() as standin:
        bot = BotProcess(standin, tmp_path, {"PORCHLIGHT_DATABASE": str(path)})
        await bot.launch()
        assert await bot.exited() == SETTINGS
        assert str(path) in bot.log
        assert "Traceback" not in bot.log
        assert standin.exchanges == []


async def test_a_database_with_damaged_pages_is_told_at_the_start_and_left_as_it_is(tmp_path: Path) -> None:
    async with Standin.running() as standin, running_bot(standin, tmp_path) as bot:
        place = Community.of(standin)
        await place.set_up()
        await place.publish()
        await place.join()
        await place.asker.submit(await place.asker.slash("reflect"), {"words": JOURNAL})
        await nothing_owed(bot)
        assert await bot.terminate() == 0
        whole = bot.database.read_bytes()
        page = int.from_bytes(whole[16:18], "big")
        damaged = whole[:page] + b"\xa5" * (len(whole) - page)
        bot.database.write_bytes(damaged)
        await bot.launch()
        assert await bot.exited() == SETTINGS
        assert f"{bot.database} cannot be used as the database" in bot.log
        assert "Traceback" not in bot.log
        assert bot.database.read_bytes() == damaged
