"""What guides write while the bot cannot hear it: it is marked when the bot is back, with few requests and no words read."""

from __future__ import annotations

import sys
from contextlib import contextmanager
from datetime import timedelta
from typing import TYPE_CHECKING, Any

import discord
import pytest
import pytest_asyncio

from bot.composition import compose
from bot.demo.people import text_of
from tests.conftest import KEYRING, VirtualClock
from tests.people import Person

if TYPE_CHECKING:
    from collections.abc import Generator, Mapping

    from simcord.builders import ChannelHandle

    from tests.conftest import World


@pytest_asyncio.fixture
async def guide(world: World) -> Person:
    """Somebody with the role that is chosen for guides, in a server with a question that was published an hour ago."""
    await world.set_up()
    await world.publish()
    role = world.guild.create_role("Guides")
    member = world.guild.add_member(world.env.create_user("gwen"), roles=[role])
    await world.moderator.slash("setup role", purpose="guide", role=role)
    await world.application.heartbeat.beat()
    await world.later(hours=1)
    return Person(world.env, member, world.lounge)


@contextmanager
def unheard(world: World) -> Generator[None]:
    """What happens in here the bot is not told."""
    emit = world.env.backend.emit
    world.env.backend.emit = _drop
    try:
        yield
    finally:
        world.env.backend.emit = emit


def _drop(event: str, payload: Mapping[str, Any]) -> None:
    del event, payload


async def come_back(world: World) -> list[str]:
    """Start the bot again, as a process does. What it then asked Discord of threads and people."""
    clock = VirtualClock()
    clock.env = world.env
    await world.application.close()
    world.application = await compose(world.database, KEYRING, clock, longest_sleep=timedelta(days=1))
    await world.application.heartbeat.begin()
    before = len(world.env.http_requests)
    await world.env.restart_bot(world.application.client)
    return asked(world, before)


def asked(world: World, since: int) -> list[str]:
    paths = [entry.path for entry in world.env.http_requests[since:] if entry.method == "GET"]
    return [path for path in paths if path.endswith("/messages") or "/members/" in path]


async def shown(world: World) -> str:
    await world.later(minutes=10)
    return text_of(world.posts()[-1])


def thread_of(world: World) -> ChannelHandle:
    return world.questions.threads[0]


async def test_what_a_guide_wrote_while_the_bot_was_down_is_led_to(world: World, guide: Person) -> None:
    thread = thread_of(world)
    await world.application.client.get_partial_messageable(thread.id).send("Said by the bot itself.")
    with unheard(world):
        pinned = await guide.actor.send(thread, "Pinned.")
        world.env.backend.messages[thread.id][pinned.id].type = discord.MessageType.pins_add.value
        await world.peer.actor.send(thread, "I waited a year.")
        answer = await guide.actor.send(thread, "Trust grows in small steps.")
        await guide.actor.send(thread, "And one more thing.")
    members = f"/guilds/{world.guild.id}/members"
    assert sorted(await come_back(world)) == sorted(
        [f"/channels/{thread.id}/messages", f"{members}/{world.peer.id}", f"{members}/{guide.id}"]
    )
    words = await shown(world)
    assert f"/{answer.id} · from a guide" in words
    assert words.count("from a guide") == 1


async def test_where_nothing_is_new_nothing_is_asked(world: World, guide: Person) -> None:
    del guide
    assert await come_back(world) == []


async def test_threads_that_are_no_questions_are_not_looked_at(world: World, guide: Person) -> None:
    lounge: Any = world.application.client.get_channel(world.lounge.id)
    await lounge.create_thread(name="Hello", type=discord.ChannelType.public_thread)
    (other,) = world.lounge.threads
    with unheard(world):
        await guide.actor.send(world.lounge, "Hello.")
        await guide.actor.send(other, "Hello again.")
    assert await come_back(world) == []
    assert "guide" not in await shown(world)


async def test_without_a_role_for_guides_nothing_is_asked(world: World, guide: Person) -> None:
    await world.application.services.settings.choose(world.guild.id, guide_role_id=None)
    with unheard(world):
        await guide.actor.send(thread_of(world), "Trust grows in small steps.")
    assert await come_back(world) == []


async def test_somebody_who_left_meanwhile_is_no_guide_and_holds_nothing_up(world: World, guide: Person) -> None:
    role = next(role for role in world.guild.roles.values() if role.name == "Guides")
    gone = world.guild.add_member(world.env.create_user("greta"), roles=[role])
    with unheard(world):
        await gone.send(thread_of(world), "Goodbye.")
        world.env.backend.remove_member(world.guild.id, gone.id)
        answer = await guide.actor.send(thread_of(world), "Trust grows in small steps.")
    assert len(await come_back(world)) == 3
    words = await shown(world)
    assert f"/{answer.id} · from a guide" in words
    assert words.count("from a guide") == 1


def caught_up(world: World) -> Any:
    """What listens, after Discord has told what each thread's last message is called, as it does where a connection begins."""
    guild: Any = world.application.client.get_guild(world.guild.id)
    for thread in guild.threads:
        thread.last_message_id = world.env.backend.get_channel(thread.id).last_message_id
    return world.application.client.get_cog("Missed")


@pytest.mark.parametrize("resumed", [True, False])
async def test_a_connection_that_was_lost_is_made_good_where_discord_does_not(
    world: World, guide: Person, resumed: bool
) -> None:
    await caught_up(world).on_disconnect()
    await world.later(minutes=10)
    with unheard(world):
        await guide.actor.send(thread_of(world), "Trust grows in small steps.")
    await world.later(minutes=10)
    await caught_up(world).on_disconnect()  # one more attempt that failed
    if resumed:
        await caught_up(world).on_resumed()
    before = len(world.env.http_requests)
    await caught_up(world).on_ready()
    assert ("from a guide" in await shown(world)) is not resumed
    assert len(asked(world, before)) == (0 if resumed else 2)
    await caught_up(world).on_ready()
    assert len(asked(world, before)) == (0 if resumed else 2)  # and once is enough


async def test_no_more_is_asked_than_a_start_can_bear(world: World, guide: Person, monkeypatch: pytest.MonkeyPatch) -> None:
    for name, most in (("THREADS", 2), ("PEOPLE", 1)):
        monkeypatch.setattr(sys.modules["cogs.questions.missed"], name, most)
    for number in range(3):
        await world.publish(title=f"Question {number}")
    threads = world.questions.threads
    await caught_up(world).on_disconnect()
    with unheard(world):
        for thread in threads:
            await guide.actor.send(thread, "Trust grows in small steps.")
            await world.peer.actor.send(thread, "I waited a year.")
    before = len(world.env.http_requests)
    await caught_up(world).on_ready()
    read = [path for path in asked(world, before) if path.endswith("/messages")]
    assert sorted(read) == sorted(f"/channels/{thread.id}/messages" for thread in threads[-2:])
    assert len([path for path in asked(world, before) if "/members/" in path]) == 1


async def test_a_server_that_refuses_holds_nothing_up(world: World, guide: Person) -> None:
    with unheard(world):
        await guide.actor.send(thread_of(world), "Trust grows in small steps.")
    world.env.inject_error("GET", f"/channels/{thread_of(world).id}/messages", status=403, code=50001)
    assert len(await come_back(world)) == 1
    assert "guide" not in await shown(world)
    assert "How do I go on?" in (await world.ask(title="How do I go on?")).text
