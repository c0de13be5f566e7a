"""How the process ends, and that it says why: what cannot heal by itself ends at once, so that nothing restarts it in vain."""

from __future__ import annotations

import asyncio
import signal
from typing import TYPE_CHECKING, Any

import pytest

from tests.faults.community import CEILING, Community, messages_path, nothing_owed
from tests.standin.faults import Fault
from tests.standin.process import BotProcess, running_bot
from tests.standin.server import Standin

if TYPE_CHECKING:
    from pathlib import Path

SETTINGS, REFUSED = 2, 3


async def test_a_token_that_discord_refuses_ends_it_after_one_request(tmp_path: Path) -> None:
    async with Standin.running() as standin:
        bot = BotProcess(standin, tmp_path, {"DISCORD_TOKEN": "not.the.token-of-this-bot"})
        await bot.launch()
        assert await bot.exited() == REFUSED
        assert [(one.path, one.status) for one in standin.exchanges] == [("/users/@me", 401)]
        assert "Discord refused the token" in bot.log
        assert "not.the.token-of-this-bot" not in bot.log


@pytest.mark.parametrize(("code", "word"), [(4004, "token"), (4014, "intents")])
async def test_a_gateway_that_refuses_for_good_ends_it_after_one_identify(tmp_path: Path, code: int, word: str) -> None:
    async with Standin.running() as standin:
        standin.gateway.refuses_with = code
        bot = BotProcess(standin, tmp_path)
        await bot.launch()
        assert await bot.exited() == REFUSED
        assert [one.path for one in standin.exchanges].count("/gateway/bot") <= 1
        assert f"Discord refused the {word}" in bot.log
        assert "Nobody caught" not in bot.log


async def test_missing_and_bad_settings_are_all_named_at_once(tmp_path: Path) -> None:
    async with Standin.running() as standin:
        bad = {"DISCORD_TOKEN": "", "PORCHLIGHT_KEY": "short", "DISCORD_API_URL": "ftp://x", "PORCHLIGHT_LOG": "loud"}
        bot = BotProcess(standin, tmp_path, bad)
        await bot.launch()
        assert await bot.exited() == SETTINGS
        assert [name for name in bad if name not in bot.log] == []
        assert standin.exchanges == []


async def test_a_second_bot_on_the_same_database_and_one_with_another_key_are_turned_away(tmp_path: Path) -> None:
    async with Standin.running() as standin, running_bot(standin, tmp_path) as bot:
        (tmp_path / "second").mkdir()
        second = BotProcess(standin, tmp_path / "second", {"PORCHLIGHT_DATABASE": str(bot.database)})
        for reason in ("Another Porchlight is using", "key"):
            await second.launch()
            assert await second.exited() == SETTINGS
            assert reason in second.log
            await bot.close()


async def test_a_file_that_is_no_database_is_named_and_left_alone(tmp_path: Path) -> None:
    async with Standin.running() as standin:
        bot = BotProcess(standin, tmp_path)
        for content in (b"These are my tax records of 2019, not a database." * 40, b"SQLite format 3\0" + b"\xff" * 4000):
            bot.database.write_bytes(content)
            await bot.launch()
            assert await bot.exited() == SETTINGS
            assert str(bot.database) in bot.log
            assert "Nobody caught" not in bot.log
            assert bot.database.read_bytes() == content


async def test_it_stops_in_good_order_at_whatever_point_of_the_start_it_is_told_to(tmp_path: Path) -> None:
    """While it logs in, and while it registers its commands."""
    async with Standin.running() as standin:
        bot = BotProcess(standin, tmp_path)
        for method, path in (("GET", "/users/@me"), ("PUT", r"/applications/\d+/commands")):
            held = standin.faults.add(method, path, Fault(hold=True))
            await bot.launch()
            await asyncio.wait_for(held.reached.wait(), CEILING)
            assert await bot.terminate() == 0
            standin.faults.clear()
            assert "Nobody caught" not in bot.log
        await bot.start()
        assert await bot.terminate() == 0


@pytest.mark.parametrize("fault", [{"status": 503}, {"cut": "reset", "times": 2}], ids=["503", "reset"])
async def test_a_discord_that_is_down_at_the_start_is_waited_for(tmp_path: Path, fault: dict[str, Any]) -> None:
    async with Standin.running() as standin:
        standin.faults.add("GET", "/users/@me", Fault(**fault))
        async with running_bot(standin, tmp_path) as bot:
            assert "Discord cannot be reached" in bot.log
            assert "Nobody caught" not in bot.log
            assert "Porchlight" in (await Community.of(standin).asker.slash("about")).text
            assert await bot.terminate() == 0
            assert "Unclosed" not in bot.log


async def test_it_stops_soon_although_discord_does_not_answer_a_delivery(tmp_path: Path) -> None:
    """Container runtimes kill after ten seconds; what was under way is looked after at the next start."""
    async with Standin.running() as standin, running_bot(standin, tmp_path) as bot:
        place = Community.of(standin)
        await place.set_up()
        held = standin.faults.add("POST", messages_path(place.review), Fault(hold=True, after_effect=True))
        await place.post()
        await asyncio.wait_for(held.reached.wait(), CEILING)
        assert await bot.terminate(seconds=9) == 0
        standin.faults.clear()
        await bot.start()
        await nothing_owed(bot)
        assert len(place.cards()) == 1


async def test_a_second_signal_changes_nothing(tmp_path: Path) -> None:
    async with Standin.running() as standin, running_bot(standin, tmp_path) as bot:
        for name in (signal.SIGTERM, signal.SIGINT, signal.SIGTERM):
            bot.signal(name)
        assert await bot.exited() == 0
        assert "Nobody caught" not in bot.log


async def test_a_bot_that_cannot_register_its_commands_serves_those_that_discord_knows(tmp_path: Path) -> None:
    async with Standin.running() as standin, running_bot(standin, tmp_path) as bot:
        place = Community.of(standin)
        for fault in (Fault(cut="reset", times=2), Fault(status=429, retry_after=3600), Fault(status=400, code=50035)):
            assert await bot.terminate() == 0
            standin.faults.add("PUT", r"/applications/\d+/commands", fault)
            await bot.start()
            assert "Porchlight" in (await place.asker.slash("about")).text


async def test_garbage_is_collected_while_it_runs_but_not_looked_for_in_what_stays(tmp_path: Path) -> None:
    told = (
        "import gc, signal, sys; from bot.cli.frame import main; "
        "signal.signal(signal.SIGUSR1, lambda *_: print(gc.isenabled(), gc.get_freeze_count() > 10_000)); "
        "sys.exit(main(['run']))"
    )
    async with Standin.running() as standin, running_bot(standin, tmp_path, command=("-c", told)) as bot:
        bot.signal(signal.SIGUSR1)
        assert await bot.terminate() == 0
        assert "True True" in bot.log
