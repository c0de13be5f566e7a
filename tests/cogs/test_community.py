"""What a server sees of reflecting: the public prompt, a number from five people up, and milestones that somebody shares."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest_asyncio

from bot.demo.people import text_of
from tests.cogs.habit import join, reflect, reflect_daily, rows
from tests.leaks.walk import press_by_hand
from tests.people import Person, buttons_of

if TYPE_CHECKING:
    from simcord.builders import ChannelHandle

    from tests.conftest import World


@pytest_asyncio.fixture
async def porch(world: World) -> ChannelHandle:
    """The channel for public prompts, with one each day at noon in London."""
    channel = world.guild.create_text_channel("porch")
    await world.moderator.slash("setup channel", purpose="reflections", channel=channel)
    await world.moderator.slash("setup reflections", time="12:00", timezone="Europe/London", days="every day")
    return channel


def posts(channel: ChannelHandle) -> list[str]:
    return [text_of(message) for message in channel.history() if not message.flags.ephemeral]


def neighbours(world: World, count: int) -> list[Person]:
    env = world.env
    return [Person(env, world.guild.add_member(env.create_user(f"neighbour{n}")), world.lounge) for n in range(count)]


async def test_moderators_schedule_it_see_the_next_five_and_end_it(world: World) -> None:
    shown = await world.moderator.slash("setup reflections", time="6 pm", timezone="Berlin", days="Mon, Thu")
    assert "Mon, Thu at 18:00" in shown.text
    assert shown.text.count("<t:") == 5
    assert "No channel is chosen" in shown.text
    changed = await world.moderator.slash("setup reflections", days="every day")
    assert "every day at 18:00" in changed.text
    assert "No more scheduled prompts" in (await world.moderator.slash("setup reflections", time="off")).text
    given: list[dict[str, Any]] = [{}, {"days": "every day"}, {"time": "18:00"}]
    for options in given:
        assert "No prompts are scheduled yet" in (await world.moderator.slash("setup reflections", **options)).text


async def test_the_prompt_is_posted_each_day_once_whatever_restarts(world: World, porch: ChannelHandle) -> None:
    await world.later(hours=11, minutes=58)
    for _minute in range(4):
        await world.restart()
        await world.later(minutes=1)
    assert len(posts(porch)) == 1
    await world.later(days=1)
    first, second = posts(porch)
    assert first != second
    library = world.application.services.library
    kind = [prompt.text for prompt in library.prompts.values() if prompt.after_breakup]
    assert all(any(text in post for text in kind) for post in (first, second))
    assert all("@" not in post for post in (first, second))


async def test_reflect_and_mark_answer_the_presser_alone(world: World, porch: ChannelHandle) -> None:
    await join(world)
    await world.later(hours=12, minutes=1)
    (message,) = porch.history()
    form = await world.asker.press(message, "Reflect")
    assert form.form is not None
    assert form.form["components"][0]["content"] in text_of(message)
    assert "Kept for" in (await world.asker.fill(form, words="Only for me.")).text
    assert "was marked already" in (await world.asker.press(message, "Mark today")).text
    assert "What is kept" in (await world.peer.press(message, "Mark today")).text
    assert "What is kept" in (await world.moderator.press(message, "Reflect")).text
    assert posts(porch) == [text_of(message)]
    assert await rows(world, "SELECT COUNT(*) FROM practices") == [(1,)]


async def test_a_number_is_shown_from_five_people_up_in_steps_and_never_at_once(world: World, porch: ChannelHandle) -> None:
    people = neighbours(world, 6)
    for person in people:
        await join(world, who=person)
    await world.later(hours=12, minutes=1)
    (message,) = porch.history()
    plain = text_of(message)
    for person in people[:4]:
        await person.press(message, "Mark today")
    await world.later(hours=9)
    assert posts(porch) == [plain]  # four are too few to be a number
    await people[4].press(message, "Mark today")
    await people[5].press(message, "Mark today")
    assert posts(porch) == [plain]  # nothing moves when somebody presses
    await world.later(hours=16)
    first, *_rest = posts(porch)
    assert "5 or more people" in first
    assert "6" not in first.replace(plain, "")


async def test_a_milestone_is_private_until_it_is_shared_and_is_shared_once(world: World, porch: ChannelHandle) -> None:
    await world.moderator.slash("setup reflections", time="off")
    await join(world)
    seen = await reflect_daily(world, 3)
    assert "3 days in all" in seen.text
    assert posts(porch) == []
    assert seen.buttons[:2] == ["Share it without my name", "Share it with my name"]
    await world.asker.press(seen, "Share it without my name")
    assert posts(porch) == []  # it does not follow the press of a button
    await world.later(minutes=11)
    (post,) = posts(porch)
    assert "Somebody here" in post
    assert "**3 days**" in post
    assert str(world.asker.id) not in post
    again = await press_by_hand(world, world.asker, "milestone:share:3:named")
    assert "done already" in again.text
    await world.later(minutes=11)
    assert len(posts(porch)) == 1
    assert await rows(world, "SELECT * FROM shared_milestones") == []


async def test_a_milestone_by_name_names_and_pings_nobody(world: World, porch: ChannelHandle) -> None:
    await world.moderator.slash("setup reflections", time="off")
    await join(world)
    seen = await reflect_daily(world, 3)
    await world.asker.press(seen, "Share it with my name")
    (message,) = porch.history()
    assert f"<@{world.asker.id}>" in text_of(message)
    pings = world.application.client.allowed_mentions
    assert pings is not None
    assert pings.to_dict() == {"parse": []}


async def test_what_waits_to_be_posted_with_a_name_goes_when_its_owner_erases_everything(
    world: World, porch: ChannelHandle
) -> None:
    await world.moderator.slash("setup reflections", time="off")
    await join(world)
    seen = await reflect_daily(world, 3)
    world.env.inject_error("POST", f"/channels/{porch.id}/messages", status=403, code=50013)
    await world.asker.press(seen, "Share it with my name")
    await world.later(minutes=1)
    ((address,),) = await rows(world, "SELECT address FROM shared_milestones")
    assert await rows(world, "SELECT state FROM deliveries WHERE kind = 'milestone post'") == [("stopped",)]
    await world.asker.press(await world.asker.slash("streak leave"), "Stop and erase")
    assert await rows(world, "SELECT * FROM shared_milestones") == []
    assert address not in world.database.read_bytes()
    await world.moderator.slash("setup channel", purpose="reflections", channel=porch)
    await world.later(minutes=1)
    assert posts(porch) == []


async def test_nobody_shares_what_they_have_not_reached(world: World, porch: ChannelHandle) -> None:
    await world.moderator.slash("setup reflections", time="off")
    await join(world)
    await reflect(world)
    for milestone in ("3", "100", "4", "99999"):
        await press_by_hand(world, world.asker, f"milestone:share:{milestone}:anonymous")
    await press_by_hand(world, world.peer, "milestone:share:1:anonymous")
    await world.later(minutes=15)
    assert posts(porch) == []


async def test_without_a_channel_sharing_is_not_offered(world: World) -> None:
    await join(world)
    seen = await reflect_daily(world, 3)
    assert not [label for label in seen.buttons if "Share" in label]
    assert "no longer there" in (await press_by_hand(world, world.asker, "milestone:share:3:named")).text


async def test_a_prompt_that_was_deleted_by_hand_bothers_nobody(world: World, porch: ChannelHandle) -> None:
    people = neighbours(world, 5)
    await world.later(hours=12, minutes=1)
    (message,) = porch.history()
    for person in people:
        await join(world, who=person)
        await person.slash("reflect")
        await person.press(message, "Mark today")
    await message.delete()
    await world.later(hours=50)
    assert await rows(world, "SELECT COUNT(*) FROM deliveries WHERE state = 'stopped'") == [(0,)]
    assert all(list(buttons_of(one)) == ["Reflect", "Mark today"] for one in porch.history())
