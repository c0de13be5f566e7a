"""What the stand-in does with requests and people, asked over HTTP without a bot."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any

import aiohttp
import pytest

from tests.standin.people import ClientRefuses
from tests.standin.server import Standin
from tests.standin.world import FORUM

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from tests.standin.interaction import Interaction, Json
    from tests.standin.people import Person


class Caller:
    """Speaks to the API with the bot's token, and is not the bot."""

    def __init__(self, standin: Standin, session: aiohttp.ClientSession) -> None:
        self.standin, self.world, self._session = standin, standin.world, session
        self.guild = self.world.guild("Porch")
        self.channel = self.world.channel(self.guild, "questions")
        self.ada = self.person("Ada")
        self.ben = self.person("Ben")

    def person(self, name: str) -> Person:
        return self.standin.person(self.guild, name, self.channel)

    async def __call__(self, method: str, path: str, body: Any = None) -> Any:
        """The answer's JSON."""
        headers = {"Authorization": f"Bot {self.standin.token}"}
        async with self._session.request(method, self.standin.api_url + path, json=body, headers=headers) as response:
            return await response.json() if response.status != 204 else None

    async def post(self, content: str, channel: Json | None = None, **more: Any) -> Json:
        return await self("POST", f"/channels/{(channel or self.channel)['id']}/messages", {"content": content, **more})

    async def interact(self) -> tuple[Interaction, asyncio.Task[Interaction], str, str]:
        """Ada has used a command: the interaction, her waiting, the path of the first answer and that of later ones."""
        app = f"/applications/{self.world.bot['id']}/commands"
        await self("PUT", app, [{"type": 1, "name": "tip", "description": "A tip"}])
        self.ada.patience = 1
        waiting = asyncio.create_task(self.ada.slash("tip"))
        one = await self.standin.until(lambda: next(iter(self.world.interactions.values()), None))
        assert one is not None
        return one, waiting, f"/interactions/{one.id}/{one.token}/callback", f"/webhooks/{self.world.bot['id']}/{one.token}"


@pytest.fixture
async def call() -> AsyncIterator[Caller]:
    async with Standin.running() as standin, aiohttp.ClientSession() as session:
        yield Caller(standin, session)


async def test_an_enforced_nonce_gives_the_first_message_again_for_some_minutes(call: Caller) -> None:
    times = [1_000_000_000.0]
    call.world.now = lambda: times[0]
    first = await call.post("once", nonce="n", enforce_nonce=True)
    assert (await call.post("once", nonce="n", enforce_nonce=True))["id"] == first["id"]
    assert (await call.post("once", nonce="n"))["id"] != first["id"]
    times[0] += call.world.nonce_seconds + 1
    again = await call.post("once", nonce="n", enforce_nonce=True)
    assert again["id"] != first["id"]
    call.world.delete_message(again)
    assert (await call.post("once", nonce="n", enforce_nonce=True))["code"] == 10008


async def test_a_message_has_one_thread_with_its_own_id(call: Caller) -> None:
    message = await call.post("Q1")
    path = f"/channels/{call.channel['id']}/messages/{message['id']}/threads"
    assert (await call("POST", path, {"name": "Q1"}))["id"] == message["id"]
    assert (await call("POST", path, {"name": "Q1"}))["code"] == 160004


async def test_a_forum_post_can_require_a_tag_and_takes_no_plain_message(call: Caller) -> None:
    forum = call.world.channel(call.guild, "forum", FORUM, flags=1 << 4, available_tags=[{"id": "7", "name": "trust"}])
    post = {"name": "Q1", "message": {"content": "words"}}
    assert (await call("POST", f"/channels/{forum['id']}/threads", post))["code"] == 40067
    thread = await call("POST", f"/channels/{forum['id']}/threads", post | {"applied_tags": ["7"]})
    assert call.ben.reads(call.world.channels[thread["id"]])[0]["id"] == thread["id"]
    assert (await call.post("words", forum))["code"] == 50008


async def test_each_missing_thing_and_permission_has_its_own_code(call: Caller) -> None:
    message = await call.post("here")
    path = f"/channels/{call.channel['id']}/messages/{message['id']}"
    call.world.overwrite(call.channel, call.world.bot, send_messages=False)
    assert (await call.post("not here"))["code"] == 50013
    assert (await call("PATCH", path, {"content": "edited"}))["content"] == "edited"
    call.world.overwrite(call.channel, call.world.bot, view_channel=False)
    assert (await call.post("not here"))["code"] == 50001
    call.world.overwrite(call.channel, call.world.bot)
    call.world.delete_message(call.world.messages[call.channel["id"]][message["id"]])
    assert (await call("PATCH", path, {"content": "again"}))["code"] == 10008
    call.world.delete_channel(call.channel)
    assert (await call.post("nowhere"))["code"] == 10003


async def test_history_is_paged_and_hides_what_people_wrote_from_a_bot_without_the_intent(call: Caller) -> None:
    first, second = await call.post("one"), await call.post("two")
    call.ada.write("private words")
    path = f"/channels/{call.channel['id']}/messages"
    assert [one["content"] for one in await call("GET", path)] == ["", "two", "one"]
    assert [one["id"] for one in await call("GET", f"{path}?after={first['id']}&limit=1")] == [second["id"]]
    assert [one["id"] for one in await call("GET", f"{path}?before={second['id']}")] == [first["id"]]


async def test_people_see_only_their_channels_and_keep_having_seen_what_is_gone(call: Caller) -> None:
    everyone = call.guild["roles"][0]
    private = call.world.channel(call.guild, "review")
    call.world.overwrite(private, everyone, view_channel=False)
    call.world.overwrite(private, call.world.bot, view_channel=True)
    call.world.overwrite(private, call.ada.user, view_channel=True)
    message = await call.post("a card", private)
    await call("PATCH", f"/channels/{private['id']}/messages/{message['id']}", {"content": "settled"})
    call.world.delete_channel(private)
    assert b"a card" in call.standin.visible_to(call.ada)
    assert b"settled" in call.standin.visible_to(call.ada)
    assert b"a card" not in call.standin.visible_to(call.ben)
    call.ada.channel = call.channel
    call.world.overwrite(call.channel, everyone, send_messages=False)
    with pytest.raises(ClientRefuses):
        call.ada.write("words")


async def test_the_first_follow_up_after_a_private_deferral_takes_its_place_and_stays_private(call: Caller) -> None:
    one, waiting, first, later = await call.interact()
    assert (await call("POST", later, {"content": "too early"}))["code"] == 10015
    assert await call("POST", first, {"type": 5, "data": {"flags": 64}}) is None
    assert (await call("POST", first, {"type": 4, "data": {"content": "twice"}}))["code"] == 40060
    await call("POST", later, {"content": "for her"})
    answer = await waiting
    assert (answer.callback, answer.text, answer.ephemeral) == (5, "for her", True)
    await call("POST", later, {"content": "for all"})
    assert [message["content"] for message in one.shown] == ["for her", "for all"]
    assert (call.ben.reads()[-1]["content"], one.ephemeral) == ("for all", False)
    assert b"for her" not in call.standin.visible_to(call.ben)
    await call("PATCH", f"{later}/messages/@original", {"content": "better"})
    assert one.said["content"] == "better"
    call.world.now = lambda: one.opened_at + 15 * 60 + 1
    assert (await call("POST", later, {"content": "too late"}))["code"] == 50027


async def test_an_answer_after_three_seconds_comes_too_late(call: Caller) -> None:
    one, waiting, first, _ = await call.interact()
    one.opened -= 3
    assert (await call("POST", first, {"type": 4, "data": {"content": "late"}}))["code"] == 10062
    waiting.cancel()
    assert one.failed


async def test_direct_messages_reach_one_person_and_can_be_closed(call: Caller) -> None:
    dm = await call("POST", "/users/@me/channels", {"recipient_id": call.ada.id})
    await call.post("an answer is there", dm)
    assert [one["content"] for one in call.ada.dms()] == ["an answer is there"]
    assert b"an answer" not in call.standin.visible_to(call.ben)
    call.world.closed_dms.add(call.ada.id)
    assert (await call.post("another", dm))["code"] == 50007


async def test_only_what_allowed_mentions_allow_pings(call: Caller) -> None:
    text = f"@everyone <@{call.ada.id}> <@{call.ben.id}>"
    quiet = await call.post(text, allowed_mentions={"parse": []})
    assert (quiet["mentions"], quiet["mention_everyone"]) == ([], False)
    one = await call.post(text, allowed_mentions={"parse": [], "users": [call.ada.id]})
    assert [user["id"] for user in one["mentions"]] == [call.ada.id]
    loud = await call.post(text)
    assert (len(loud["mentions"]), loud["mention_everyone"]) == (2, True)


async def test_what_the_stand_in_does_not_know_is_a_breach(call: Caller) -> None:
    await call("GET", "/sticker-packs")
    assert "no such route" in call.standin.take_breaches()[0]
    async with aiohttp.ClientSession() as session, session.get(f"{call.standin.api_url}/users/@me") as response:
        assert response.status == 401
