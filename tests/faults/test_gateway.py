"""The gateway's connection breaks, in each way that leads to another one: nobody notices, and nothing is there twice."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

import pytest
import pytest_asyncio

from tests.faults.community import CEILING, Community, messages_path, nothing_owed
from tests.standin.faults import Fault
from tests.standin.process import BotProcess, running_bot
from tests.standin.server import Standin

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable
    from pathlib import Path

    from tests.standin.gateway import Gateway

pytestmark = pytest.mark.asyncio(loop_scope="module")


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def bot(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[BotProcess]:
    async with Standin.running() as standin, running_bot(standin, tmp_path_factory.mktemp("gateway")) as running:
        yield running


BREAKS: dict[str, Callable[[Gateway], None]] = {
    "closed with 4000": lambda gateway: gateway.close(4000),
    "closed with 1011": lambda gateway: gateway.close(1011),
    "asked to reconnect": lambda gateway: gateway.reconnect(),
    "session invalid, to be resumed": lambda gateway: gateway.invalidate(resumable=True),
}


@pytest.mark.parametrize("name", BREAKS)
async def test_what_somebody_did_meanwhile_is_answered_after_the_resume(bot: BotProcess, name: str) -> None:
    gateway, place = bot.standin.gateway, Community.of(bot.standin)
    await place.set_up()
    before = (gateway.readies, gateway.resumes)
    BREAKS[name](gateway)
    answer = await place.asker.slash("about")
    await bot.standin.until(lambda: (gateway.readies, gateway.resumes) == (before[0], before[1] + 1))
    assert "Porchlight" in answer.text
    await place.publish()
    await nothing_owed(bot, place)
    assert len(place.posts()) == 1


async def test_half_of_a_character_in_a_text_ends_nothing(bot: BotProcess) -> None:
    place, before = Community.of(bot.standin), bot.standin.gateway.readies
    await place.set_up()
    assert "Half \ufffd of one" in (await place.preview(title="Half \ud83d of one")).text
    assert "Nothing" in (await place.peer.slash("search", text="\udc00")).text
    assert bot.standin.gateway.readies == before


async def test_a_session_that_is_lost_begins_anew_and_all_buttons_work(bot: BotProcess) -> None:
    gateway, place = bot.standin.gateway, Community.of(bot.standin)
    await place.set_up()
    preview = await place.preview()
    before = gateway.readies
    gateway.invalidate()
    await bot.standin.until(lambda: gateway.readies == before + 1, 15)
    assert "Thank you" in (await place.post(preview)).text
    assert "Approved" in (await place.approve()).text
    await bot.standin.until(place.thread)
    await nothing_owed(bot, place)
    assert (len(place.posts()), len(place.replies())) == (1, 0)


async def test_deliveries_go_on_while_the_gateway_is_away(bot: BotProcess) -> None:
    """They go over HTTP: a question whose post is under way when the gateway goes away gets its thread all the same."""
    standin, gateway, place = bot.standin, bot.standin.gateway, Community.of(bot.standin)
    await place.set_up()
    await place.post()
    under_way = standin.faults.add("POST", messages_path(place.questions), Fault(hold=True))
    await place.approve()
    await asyncio.wait_for(under_way.reached.wait(), CEILING)
    gateway.refuses_with = 4000
    gateway.close(4000)
    await standin.until(lambda: not gateway.connected)
    under_way.release()
    assert await standin.until(place.thread)
    assert not gateway.connected
    await nothing_owed(bot, place)
    gateway.refuses_with = None
    await standin.until(lambda: gateway.connected)
    assert "Porchlight" in (await place.asker.slash("about")).text


@pytest.mark.parametrize("code", [4004, 4014])
async def test_a_token_or_intent_that_is_taken_away_later_ends_it_too(tmp_path: Path, code: int) -> None:
    async with Standin.running() as standin, running_bot(standin, tmp_path) as bot:
        standin.gateway.refuses_with = code
        standin.gateway.close(4000)
        assert await bot.exited() == 3
        assert "Discord refused the" in bot.log
        assert "Nobody caught" not in bot.log
