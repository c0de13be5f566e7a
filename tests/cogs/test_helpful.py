"""Marking answers as helpful: by the asker and by others, once each, unseen."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
import pytest_asyncio

from bot.demo.people import text_of
from bot.domain.refusal import AlreadyDone, NotYours
from tests.people import Person

if TYPE_CHECKING:
    import discord
    from simcord.builders import ChannelHandle

    from tests.conftest import World


@pytest_asyncio.fixture
async def thread(world: World) -> ChannelHandle:
    """The thread of a question that was published."""
    await world.set_up()
    await world.publish()
    return world.questions.threads[0]


async def shown(world: World) -> str:
    """What the question's message says once the longest wait is over."""
    await world.later(minutes=10)
    return text_of(world.posts()[-1])


async def says(who: Person, thread: ChannelHandle, words: str) -> discord.Message:
    return await who.actor.send(thread, words)


async def replies(world: World, who: Person, words: str) -> discord.Message:
    await who.fill(await who.press(world.posts()[-1], "Reply anonymously"), reply=words)
    return world.questions.threads[0].history()[-1]


def others(world: World, count: int) -> list[Person]:
    env = world.env
    return [Person(env, world.guild.add_member(env.create_user(f"member{n}")), world.lounge) for n in range(count)]


async def test_what_helped_the_asker_is_led_to_from_the_question(world: World, thread: ChannelHandle) -> None:
    answer = await says(world.peer, thread, "I waited a year.")
    seen = await world.asker.menu("Mark as helpful", answer)
    assert "### Marked as helpful" in seen.text
    line = f"https://discord.com/channels/{world.guild.id}/{thread.id}/{answer.id} · helped the person who asked"
    assert line in await shown(world)
    assert world.asker.name not in await shown(world)


async def test_a_mark_of_others_is_a_coarse_count(world: World, thread: ChannelHandle) -> None:
    answer = await says(world.peer, thread, "I waited a year.")
    *four, fifth, sixth = others(world, 6)
    for who in four:
        await who.menu("Mark as helpful", answer)
    assert "· helped somebody" in await shown(world)
    for who in (fifth, sixth):
        await who.menu("Mark as helpful", answer)
    assert "· helped 5 people or more" in await shown(world)


async def test_once_a_person_and_taken_back(world: World, thread: ChannelHandle) -> None:
    answer = await says(world.peer, thread, "I waited a year.")
    await world.moderator.menu("Mark as helpful", answer)
    again = await world.moderator.menu("Mark as helpful", answer)
    assert "You have marked this one already" in again.text
    assert "helped somebody" in await shown(world)
    assert "Taken back" in (await world.moderator.press(again, "Take it back")).text
    assert "helped" not in await shown(world)


async def test_nobody_takes_back_what_another_marked(world: World, thread: ChannelHandle) -> None:
    answer = await says(world.peer, thread, "I waited a year.")
    seen = await world.asker.menu("Mark as helpful", answer)
    mark_id = seen.message.components[0]["components"][-1]["components"][0]["custom_id"].rpartition(":")[2]
    helpful = world.application.services.helpful
    with pytest.raises(NotYours):
        await helpful.undo(world.guild.id, world.peer.id, mark_id)
    with pytest.raises(AlreadyDone):
        await helpful.undo(world.guild.id + 1, world.asker.id, mark_id)


async def test_anonymous_answers_can_be_marked_and_ones_own_cannot(world: World, thread: ChannelHandle) -> None:
    anonymous, named = await replies(world, world.peer, "Slowly."), await says(world.peer, thread, "I waited a year.")
    for own in (anonymous, named):
        assert "That one is yours" in (await world.peer.menu("Mark as helpful", own)).text
    assert "### Marked as helpful" in (await world.asker.menu("Mark as helpful", anonymous)).text
    assert f"/{anonymous.id} · helped the person who asked" in await shown(world)


@pytest.mark.usefixtures("thread")
async def test_neither_the_question_nor_what_the_asker_adds_is_an_answer(world: World) -> None:
    thanks = await replies(world, world.asker, "Thank you.")
    assert "That one is yours" in (await world.asker.menu("Mark as helpful", thanks)).text
    for message in (thanks, world.posts()[-1]):
        assert "That is not an answer" in (await world.peer.menu("Mark as helpful", message)).text
    elsewhere = await world.peer.actor.send(world.lounge, "Hello.")
    assert "questions that were asked through me" in (await world.asker.menu("Mark as helpful", elsewhere)).text
    assert "helped" not in await shown(world)


async def test_who_marked_is_in_no_table_and_erasing_leaves_the_mark_alone(world: World, thread: ChannelHandle) -> None:
    answer = await says(world.peer, thread, "I waited a year.")
    await world.moderator.menu("Mark as helpful", answer)
    assert "marked as helpful:** 1" in (await world.moderator.slash("privacy show")).text
    await world.moderator.press(await world.moderator.slash("privacy erase"), "Erase everything")
    rows = await world.application.database.read(lambda c: c.execute("SELECT mark_tag, by_asker FROM helpful_marks").fetchall())
    assert rows == [(None, 0)]
    assert "marked as helpful:** 0" in (await world.moderator.slash("privacy show")).text
    assert "helped somebody" in await shown(world)


async def test_a_withdrawn_question_keeps_no_marks(world: World, thread: ChannelHandle) -> None:
    answer = await says(world.peer, thread, "I waited a year.")
    await world.asker.menu("Mark as helpful", answer)
    asked = await world.asker.press(await world.asker.slash("questions mine"), "Withdraw Q1")
    await world.asker.press(asked, "Yes, withdraw it")
    await world.later(minutes=10)
    rows = await world.application.database.read(lambda c: c.execute("SELECT * FROM helpful_marks").fetchall())
    assert rows == []


async def test_a_mark_outlives_a_restart(world: World, thread: ChannelHandle) -> None:
    answer = await says(world.peer, thread, "I waited a year.")
    seen = await world.asker.menu("Mark as helpful", answer)
    await world.restart()
    assert "helped the person who asked" in await shown(world)
    assert "Taken back" in (await world.asker.press(seen, "Take it back")).text


async def test_links_ping_nobody(world: World, thread: ChannelHandle) -> None:
    await world.asker.menu("Mark as helpful", await says(world.peer, thread, "I waited a year."))
    await shown(world)
    edits = [request for request in world.env.http_requests if request.method == "PATCH" and "/messages/" in request.path]
    assert edits
    for request in edits:
        assert request.json is not None
        assert request.json["allowed_mentions"] == {"parse": []}
