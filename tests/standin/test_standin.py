"""The stand-in, tried with the real discord.py in a process of its own."""

from __future__ import annotations

import json
import zlib
from typing import TYPE_CHECKING

import aiohttp
import pytest

from tests.standin.faults import Fault
from tests.standin.people import ClientRefuses
from tests.standin.process import BotProcess, running_bot
from tests.standin.server import Standin

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from pathlib import Path

    from tests.standin.interaction import Json
    from tests.standin.people import Person

TINY = ("-m", "tests.standin.tiny_bot")


class Place:
    """A stand-in with one server, two people in it and the tiny bot."""

    def __init__(self, standin: Standin, bot: BotProcess, ada: Person, ben: Person) -> None:
        self.standin, self.bot, self.ada, self.ben = standin, bot, ada, ben
        self.channel: Json = ada.channel

    async def ask(self, title: str) -> Json:
        """Ada asks; gives the message that came of it."""
        answer = await self.ada.submit(await self.ada.slash("ask", topic="trust"), {"title": title})
        assert "It is up." in answer.text
        return self.ben.reads()[-1]


@pytest.fixture
async def place(tmp_path: Path) -> AsyncIterator[Place]:
    async with Standin.running() as standin:
        guild = standin.world.guild("Porch")
        channel = standin.world.channel(guild, "questions")
        ada, ben = standin.person(guild, "Ada", channel), standin.person(guild, "Ben", channel)
        async with running_bot(standin, tmp_path, command=TINY) as bot:
            yield Place(standin, bot, ada, ben)


async def test_a_question_goes_from_autocomplete_to_a_thread_and_only_the_asker_sees_the_private_part(
    place: Place,
) -> None:
    assert [one["value"] for one in await place.ada.autocomplete("ask", "topic", "tr")] == ["trust"]
    modal = await place.ada.slash("ask", topic="trust")
    assert modal.seconds is not None
    assert modal.seconds < 1
    with pytest.raises(ClientRefuses, match="must be filled in"):
        await place.ada.submit(modal, {})
    answer = await place.ada.submit(modal, {"Your question": "How to forgive"})

    assert (answer.callback, answer.ephemeral, answer.said["content"]) == (5, True, "It is up.")
    (public,) = place.ben.reads()
    thread = place.standin.world.channels[public["id"]]
    assert (public["content"], thread["name"], thread["parent_id"]) == (
        "How to forgive",
        "How to forgive",
        place.channel["id"],
    )
    assert b"How to forgive" in place.standin.visible_to(place.ben)
    assert b"It is up." in place.standin.visible_to(place.ada)
    assert b"It is up." not in place.standin.visible_to(place.ben)
    assert place.ada.id.encode() not in place.standin.visible_to(place.ben)

    pressed = await place.ben.click(public, "Press")
    assert (pressed.said["content"], pressed.ephemeral) == ("Pressed 1 time.", True)
    place.ben.channel = thread
    place.ben.write("I have been there.")
    assert [one["content"] for one in place.ada.reads(thread)] == ["I have been there."]


async def test_a_public_answer_shows_who_asked_for_it_as_on_discord(place: Place) -> None:
    await place.ada.slash("say", text="Hello <@1>")
    assert place.ada.id.encode() in place.standin.visible_to(place.ben)


async def test_the_bot_resumes_after_a_closed_gateway_and_gets_what_it_missed(place: Place) -> None:
    gateway = place.standin.gateway
    gateway.close(4000)
    await place.standin.until(lambda: not gateway.connected)
    answer = await place.ada.slash("ask", topic="trust")
    assert (gateway.readies, gateway.resumes) == (1, 1)
    assert answer.modal is not None
    gateway.reconnect()
    await place.standin.until(lambda: gateway.resumes == 2)
    assert (await place.ada.slash("say", text="still here")).said["content"] == "still here"


async def test_a_lost_answer_leads_to_one_message_only_because_of_the_nonce(place: Place) -> None:
    lost = place.standin.faults.add("POST", r"/channels/\d+/messages", Fault(status=500, after_effect=True))
    await place.ask("Once")
    sent = [
        one
        for one in place.standin.exchanges
        if (one.method, one.path) == ("POST", f"/channels/{place.channel['id']}/messages")
    ]
    assert lost.hits == 1
    assert [one.status for one in sent] == [500, 200]
    assert [one["content"] for one in place.ben.reads()] == ["Once"]


async def test_a_request_can_be_held_while_the_process_is_killed_and_the_next_one_starts_anew(place: Place) -> None:
    held = place.standin.faults.add("POST", r"/channels/\d+/messages", Fault(hold=True, after_effect=True))
    modal = await place.ada.slash("ask", topic="trust")
    place.ada.patience = 0.1
    thinking = await place.ada.submit(modal, {"title": "Never told"})
    await place.standin.until(held.reached.is_set)
    assert await place.bot.kill() == -9
    assert (thinking.callback, thinking.shown) == (5, [])
    assert place.standin.exchanges[-1].done
    held.release()
    assert (await place.ada.slash("say", text="anyone?")).failed
    await place.bot.start()
    assert (await place.ada.slash("say", text="anyone?")).text == "anyone?"
    assert await place.bot.terminate() == 0


@pytest.mark.parametrize(
    "fault", [Fault(cut="reset"), Fault(cut="close"), Fault(status=429, retry_after=0.01), Fault(status=503)]
)
async def test_a_fault_before_the_effect_leaves_no_trace_of_the_request(place: Place, fault: Fault) -> None:
    place.standin.faults.add("POST", r"/interactions/.*", fault)
    answer = await place.ada.slash("ask", topic="trust")
    assert fault.hits == 1
    # discord.py repeats the two that have an answer.
    assert (answer.modal is not None) == (fault.status is not None)


async def test_permissions_and_limits_are_enforced_and_a_breach_is_noted(place: Place) -> None:
    public = await place.ask("Over")
    assert "refused: 50035" in (await place.ada.slash("shout")).text
    with pytest.raises(AssertionError, match="longer than 2,000"):
        place.standin.check()
    assert place.standin.take_breaches()
    place.standin.world.overwrite(place.channel, place.standin.world.bot, send_messages=False)
    place.ada.patience = 0
    modal = await place.ada.slash("ask", topic="trust")
    await place.ada.submit(modal, {"title": "Not sent"})
    refused = await place.standin.until(lambda: [one for one in place.standin.exchanges if one.status == 403])
    assert refused[0].answer["code"] == 50013
    assert place.ben.reads()[-1]["id"] == public["id"]


@pytest.mark.parametrize("compression", [None, "zlib-stream"])  # zstd-stream is what discord.py asks for above
async def test_the_gateway_speaks_the_compression_that_it_is_asked_for(compression: str | None) -> None:
    async with Standin.running() as standin, aiohttp.ClientSession() as session:
        query = {"v": "10", "encoding": "json", **({"compress": compression} if compression else {})}
        async with session.ws_connect(standin.gateway_url, params=query) as socket:
            received = (await socket.receive()).data
            await socket.send_json({"op": 1, "d": None})
            both = [received, (await socket.receive()).data]
    if compression:
        inflate = zlib.decompressobj()
        both = [inflate.decompress(one) for one in both]
    assert [json.loads(one)["op"] for one in both] == [10, 11]


async def test_a_wrong_token_and_a_refused_gateway_end_the_process(tmp_path: Path) -> None:
    async with Standin.running() as standin:
        wrong = BotProcess(standin, tmp_path, {"DISCORD_TOKEN": "wrong"}, TINY)
        with pytest.raises(AssertionError, match="Improper token"):
            await wrong.start()
        standin.gateway.refuses_with = 4013
        refused = BotProcess(standin, tmp_path, command=TINY)
        await refused.launch()
        assert await refused.exited() == 1
        assert "4013" in refused.log
