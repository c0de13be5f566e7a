"""Lines 1, 12, 13, 18 and 20 for the habit of reflecting: what a server and a lock screen get to see of it."""

from __future__ import annotations

from itertools import count
from typing import TYPE_CHECKING, Any

import pytest_asyncio

from bot.demo.people import text_of
from bot.services.community import LONGEST_DELAY
from tests.leaks.walk import join, press_by_hand, reflect
from tests.leaks.witness import is_public, leaks, rows_of, seen_by_others
from tests.people import Person

if TYPE_CHECKING:
    from simcord.builders import ChannelHandle

    from tests.conftest import World
    from tests.leaks.walk import Walk

NEW: count[int] = count()


@pytest_asyncio.fixture
async def meadow(caged: Walk) -> ChannelHandle:
    """The channel for reflections, with a prompt every day."""
    world = caged.world
    channel = world.guild.create_text_channel("meadow")
    assert "is now the channel" in (await world.moderator.slash("setup channel", purpose="reflections", channel=channel)).text
    await world.moderator.slash("setup reflections", time="18:00", timezone="Europe/Berlin", days="every day")
    return channel


def newcomer(world: World) -> Person:
    """One more member."""
    return Person(world.env, world.guild.add_member(world.env.create_user(f"newcomer-{next(NEW)}")), world.lounge)


def posted(world: World, channel: ChannelHandle) -> list[str]:
    """What stands in the channel."""
    return [text_of(message) for message in channel.history(viewer=world.peer.actor)]


async def test_line_01_a_milestone_that_is_shared_without_a_name_tells_of_nobody(caged: Walk, meadow: ChannelHandle) -> None:
    world, canary = caged.world, caged.canary
    await reflect(caged)
    assert "without your name" in (await press_by_hand(world, canary, "milestone:share:1:anonymous")).text
    await world.later(minutes=LONGEST_DELAY)
    assert [text.startswith("Somebody here has taken") for text in posted(world, meadow)] == [True]
    assert leaks(seen_by_others(world.env, canary.id), caged.needles, whole=caged.whole) == []
    assert rows_of(world.database)["shared_milestones"] == []


async def test_line_13_such_a_milestone_comes_at_a_moment_of_its_own(caged: Walk, meadow: ChannelHandle) -> None:
    del meadow
    world = caged.world
    people = [newcomer(world) for _ in range(6)]
    for who in people:
        await join(who, "Berlin")
        await press_by_hand(world, who, "reflect:mark")
        await press_by_hand(world, who, "milestone:share:1:anonymous")
    pressed_at = world.env.now().timestamp() * 1_000
    due: list[Any] = [row["due_at"] for row in rows_of(world.database)["deliveries"] if row["kind"] == "milestone post"]
    waits = {round(at - pressed_at) for at in due if at > pressed_at}
    assert len(waits) >= 2  # six in the same second by chance: once in 10^13
    assert max(waits) <= LONGEST_DELAY * 60_000


async def test_line_20_a_prompt_counts_nobody_below_five_and_moves_at_set_times_only(
    caged: Walk, meadow: ChannelHandle
) -> None:
    world = caged.world
    await world.later(hours=24)
    assert [text.startswith("### A quiet minute") for text in posted(world, meadow)] == [True]
    for _ in range(4):
        who = newcomer(world)
        await join(who, "Berlin")
        await press_by_hand(world, who, "prompt:mark")
    await world.later(hours=9)
    assert "people" not in posted(world, meadow)[0]
    last = newcomer(world)
    await join(last, "Berlin")
    before = posted(world, meadow)
    await press_by_hand(world, last, "prompt:mark")
    await world.later(minutes=30)
    assert posted(world, meadow) == before  # nothing moves because somebody reflected
    await world.later(hours=24)
    assert "5 or more people" in posted(world, meadow)[0]


async def test_line_12_asking_and_reading_move_nothing_under_a_prompt(caged: Walk, meadow: ChannelHandle) -> None:
    world = caged.world
    await world.later(hours=24)
    for _ in range(5):
        who = newcomer(world)
        await world.ask(who, title="How do I go on?")
        await who.slash("tip")
        await join(who, "Berlin")
    await world.later(hours=50)
    assert "people" not in "".join(posted(world, meadow))


async def test_line_18_a_reminder_says_nothing_on_a_lock_screen(caged: Walk) -> None:
    world, canary = caged.world, caged.canary
    await reflect(caged)
    await canary.slash("streak settings", reminder="20:00")
    await world.later(days=2)
    found = list(world.env.backend.messages[world.env.backend.dm_channels[canary.id]].values())
    assert len(found) >= 1
    telling = ("reflect", "journal", "streak", "habit", "question", "anonym", "trust", "diary", world.guild.name.lower())
    for message in found:
        assert [word for word in telling if word in str(message.components).lower()] == []
        assert (message.content, message.embeds, message.attachments) == ("", [], [])
    assert [m for m in found if is_public(m) and m.interaction_metadata is not None] == []
    assert leaks(seen_by_others(world.env, canary.id), caged.needles, whole=caged.whole) == []


async def test_line_18_a_closed_door_ends_reminders_and_nobody_else_is_told(caged: Walk) -> None:
    world, canary = caged.world, caged.canary
    await reflect(caged)
    await canary.slash("streak settings", reminder="20:00")
    dm_channel = world.env.backend.get_dm_channel(canary.id).id
    world.env.inject_error("POST", f"/channels/{dm_channel}/messages", status=403, code=50007)
    cards = len(world.cards())
    await world.later(days=2)
    (practice,) = rows_of(world.database)["practices"]
    assert (practice["address"], practice["reminder_at"]) == (None, None)
    assert len(world.cards()) == cards
    assert leaks(seen_by_others(world.env, canary.id), caged.needles, whole=caged.whole) == []
