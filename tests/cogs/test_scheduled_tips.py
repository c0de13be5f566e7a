"""`/setup tips`: a tip for everyone, when it is due, once; its buttons answer whoever presses them, alone."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

import pytest

from bot.demo.people import text_of
from tests.handmade import press_anothers

if TYPE_CHECKING:
    import discord
    from simcord.builders import ChannelHandle

    from tests.conftest import World

BERLIN, AUCKLAND = ZoneInfo("Europe/Berlin"), ZoneInfo("Pacific/Auckland")


async def choose(world: World, **options: Any) -> str:
    return (await world.moderator.slash("setup tips", **options)).text


def posted(channel: ChannelHandle) -> list[discord.Message]:
    return [message for message in channel.history() if not message.flags.ephemeral]


def titles(channel: ChannelHandle) -> list[str]:
    return [text_of(message).splitlines()[0].removeprefix("### ") for message in posted(channel)]


async def until(world: World, moment: datetime) -> None:
    await world.later(seconds=max(0.0, (moment - world.env.now()).total_seconds()))


async def test_the_answer_says_what_stands_and_the_next_five_in_each_readers_time(world: World) -> None:
    channel = world.guild.create_text_channel("tips")
    told = await choose(world, time="9 am", timezone="Berlin", days="Mon-Fri", topic="repair", channel=channel)
    assert "### A tip for everyone: Monday to Friday at 09:00" in told
    assert f"Europe/Berlin. It goes to <#{channel.id}>." in told
    shown = [int(line.removeprefix("- <t:").removesuffix(":F>")) for line in told.splitlines() if line.startswith("- <t:")]
    assert len(shown) == 5
    moments = [datetime.fromtimestamp(stamp, UTC).astimezone(BERLIN) for stamp in shown]
    assert all((moment.hour, moment.minute) == (9, 0) and moment.weekday() < 5 for moment in moments)
    assert moments[0] > world.env.now()
    assert told == await choose(world)
    changed = await choose(world, days="the weekend", topic="everything")
    assert "the weekend at 09:00" in changed
    assert "About everything" in changed


@pytest.mark.parametrize(
    ("options", "said"),
    [
        ({}, "No tips are scheduled yet"),
        ({"time": "9:00"}, "I need a time of day and a time zone"),
        ({"time": "25:00", "timezone": "Berlin"}, "time"),
        ({"time": "9:00", "timezone": "Nowhere at all xyz"}, "do not know that time zone"),
        ({"time": "9:00", "timezone": "Atlantis"}, "Did you mean one of these?"),
        ({"time": "9:00", "timezone": "UTC+1"}, "- `Europe/Berlin`"),
        ({"time": "9:00", "timezone": "Berlin", "days": "someday"}, "days"),
        ({"time": "9:00", "timezone": "Berlin", "topic": "gossip"}, "topic"),
    ],
)
async def test_what_is_missing_or_unknown_is_named_and_nothing_is_scheduled(
    world: World, options: dict[str, str], said: str
) -> None:
    told = await choose(world, **options)
    assert said in told
    assert "A tip for everyone" not in told
    rows = await world.application.database.read(lambda c: c.execute("SELECT COUNT(*) FROM guild_schedules").fetchone())
    assert rows == (0,)


async def test_without_a_channel_it_says_so_and_posts_nothing(world: World) -> None:
    told = await world.moderator.slash("setup tips", time="9:00", timezone="Berlin")
    assert "No channel is chosen for it yet" in told.text
    assert "Post one now" not in told.buttons
    await world.later(days=2)


async def test_one_is_posted_now_and_a_double_click_is_one(world: World) -> None:
    channel = world.guild.create_text_channel("tips")
    seen = await world.moderator.slash("setup tips", time="9:00", timezone="Berlin", channel=channel)
    assert f"on its way to <#{channel.id}>" in (await world.moderator.press(seen, "Post one now")).text
    again = await world.moderator.press(seen, "Post one now")
    assert "done already" in again.text
    assert len(posted(channel)) == 1
    await world.later(minutes=1)
    await world.moderator.press(seen, "Post one now")
    first, second = titles(channel)
    assert first != second


async def test_the_buttons_of_a_public_tip_answer_alone_and_change_nothing_that_all_see(world: World) -> None:
    await world.set_up()
    channel = world.guild.create_text_channel("tips")
    seen = await world.moderator.slash("setup tips", time="9:00", timezone="Berlin", channel=channel)
    await world.moderator.press(seen, "Post one now")
    (message,) = posted(channel)
    before = text_of(message)
    saved = await world.peer.press(message, "Save")
    assert "Saved. `/saved` has your list." in saved.text
    assert titles(channel)[0] in (await world.peer.slash("saved")).text
    assert "Nothing saved yet" in (await world.asker.slash("saved")).text
    assert "Page" in (await world.peer.press(message, "Read the article")).text
    assert "Why it helps" in (await world.peer.press(message, "A tip just for me")).text
    assert (await world.peer.press(message, "Ask the community")).form is not None
    reflect = await world.asker.press(message, "Reflect on this")
    assert reflect.form is not None or reflect.text
    (after,) = posted(channel)
    assert text_of(after) == before
    assert after.interaction_metadata is None


async def test_off_ends_it(world: World) -> None:
    channel = world.guild.create_text_channel("tips")
    await choose(world, time="9:00", timezone="Berlin", channel=channel)
    assert "No more scheduled tips" in await choose(world, time="off")
    await world.later(days=3)
    assert posted(channel) == []


async def test_members_schedule_nothing(world: World) -> None:
    root = world.env.backend.find_command("setup", None, type=1)
    assert root is not None
    world.guild.set_command_permissions(int(root["id"]), {world.asker.actor: True})
    seen = await world.asker.slash("setup tips", time="9:00", timezone="Berlin")
    assert "role or permission" in seen.text


async def test_a_month_over_a_change_of_clocks_and_of_zone_with_restarts(world: World) -> None:
    """Each day one tip, whatever happens, and none again before all of its topic were shown."""
    channel = world.guild.create_text_channel("tips")
    start = datetime(2027, 3, 14, 12, tzinfo=BERLIN)  # clocks go forward on the 28th, in Auckland back on 4 April
    await until(world, start)
    topic = "repair"
    many = len(world.application.services.library.tips_for(topic))
    await choose(world, time="9:00", timezone="Europe/Berlin", topic=topic, channel=channel)
    for day in range(1, 31):
        if day == 20:
            await choose(world, timezone="Auckland")
        if day % 4 == 0:
            await world.restart()
        if day == 9:  # it sleeps through the morning
            await world.application.close()
            await world.later(hours=23)
            await world.restart()
            await world.later(hours=1)
        else:
            await until(world, start + timedelta(days=day))
    zones = {True: BERLIN, False: AUCKLAND}
    changed = start + timedelta(days=19)
    moments = [(m.created_at.astimezone(zones[m.created_at < changed])) for m in posted(channel)]
    days = [moment.date() for moment in moments]
    assert len(set(days)) == len(days)
    assert all(moment.hour == 9 for moment in moments if moment.date() != (start + timedelta(days=9)).date())
    assert len(days) == 30
    shown = titles(channel)
    for first in range(0, len(shown), many):
        a_round = shown[first : first + many]
        assert len(set(a_round)) == len(a_round)


async def test_a_channel_that_is_gone_is_told_once_and_mended_with_another(world: World) -> None:
    await world.set_up()
    channel = world.guild.create_text_channel("tips")
    await choose(world, time="9:00", timezone="Europe/Berlin", channel=channel)
    world.env.backend.delete_channel(channel.id)
    await world.env.settle()
    await world.later(days=3)
    told = [text_of(message) for message in world.cards() if "stopped (tips)" in text_of(message)]
    assert len(told) == 1
    assert "/setup channel" in told[0]
    another = world.guild.create_text_channel("more-tips")
    assert f"<#{another.id}>" in await choose(world, channel=another)
    await world.later(days=2)
    days = [message.created_at.date() for message in posted(another)]
    assert len(days) in {2, 3}
    assert len(set(titles(another))) == len(days)


async def test_only_who_may_manage_the_server_posts_one_now(world: World) -> None:
    channel = world.guild.create_text_channel("tips")
    seen = await world.moderator.slash("setup tips", time="9:00", timezone="Berlin", channel=channel)
    assert "role or permission" in (await press_anothers(world.peer, seen, "Post one now")).text
    assert posted(channel) == []
