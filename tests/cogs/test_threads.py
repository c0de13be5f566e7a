"""Threads that live a life of their own: guides write, messages go, threads are quiet, locked or deleted by hand."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
import pytest_asyncio

from bot.demo.people import text_of
from bot.domain.delivery import Kind
from bot.domain.question import State
from bot.services.ports import Move
from data.questions import SqlQuestionStore
from tests.people import Person, buttons_of

if TYPE_CHECKING:
    import discord
    from simcord.builders import ChannelHandle

    from tests.conftest import World
    from tests.people import Seen


@pytest_asyncio.fixture
async def thread(world: World) -> ChannelHandle:
    """The thread of a question that was published."""
    await world.set_up()
    await world.publish()
    return world.questions.threads[0]


async def guide_of(world: World) -> Person:
    """Somebody with the role that is chosen for guides."""
    role = world.guild.create_role("Guides")
    guide = world.guild.add_member(world.env.create_user("gwen"), roles=[role])
    await world.moderator.slash("setup role", purpose="guide", role=role)
    return Person(world.env, guide, world.lounge)


async def shown(world: World) -> str:
    await world.later(minutes=10)
    return text_of(world.posts()[-1])


async def reply(who: Person, post: discord.Message, words: str) -> Seen:
    return await who.fill(await who.press(post, "Reply anonymously"), reply=words)


async def mine(world: World) -> str:
    return (await world.asker.slash("questions mine")).text


# Guides


async def test_a_guides_first_answer_is_led_to(world: World, thread: ChannelHandle) -> None:
    guide = await guide_of(world)
    await world.peer.actor.send(thread, "I waited a year.")
    first = await guide.actor.send(thread, "Trust grows in small steps.")
    await guide.actor.send(thread, "And one more thing.")
    words = await shown(world)
    assert f"https://discord.com/channels/{world.guild.id}/{thread.id}/{first.id} · from a guide" in words
    assert words.count("from a guide") == 1


async def test_a_guides_answer_that_helped_says_both(world: World, thread: ChannelHandle) -> None:
    guide = await guide_of(world)
    answer = await guide.actor.send(thread, "Trust grows in small steps.")
    await world.asker.menu("Mark as helpful", answer)
    assert f"/{answer.id} · helped the person who asked · from a guide" in await shown(world)


async def test_what_a_guide_writes_elsewhere_or_anybody_writes_here_is_not_kept(world: World, thread: ChannelHandle) -> None:
    guide = await guide_of(world)
    await guide.actor.send(world.lounge, "Hello.")
    await world.peer.actor.send(thread, "I waited a year.")
    rows = await world.application.database.read(lambda c: c.execute("SELECT * FROM guide_answers").fetchall())
    assert rows == []
    assert "guide" not in await shown(world)


# Messages that are deleted


async def test_nothing_leads_to_an_answer_that_was_deleted(world: World, thread: ChannelHandle) -> None:
    guide = await guide_of(world)
    answers = [await guide.actor.send(thread, "First."), await world.peer.actor.send(thread, "Second.")]
    await world.asker.menu("Mark as helpful", answers[1])
    assert "helped the person" in await shown(world)
    for answer in answers:
        world.env.backend.delete_message(thread.id, answer.id)
    words = await shown(world)
    assert "Answers to begin with" not in words
    assert "It is a long story." in words


async def test_a_question_whose_message_was_deleted_is_closed_and_the_asker_sees_it(
    world: World, thread: ChannelHandle
) -> None:
    world.env.backend.delete_message(world.questions.id, world.posts()[-1].id)
    await world.later(minutes=10)
    assert "closed" in await mine(world)
    metadata = world.env.backend.get_channel(thread.id).thread_metadata
    assert metadata is not None
    assert metadata.locked


# Threads that are locked, quiet or deleted


async def test_a_thread_locked_by_hand_takes_no_replies_until_it_is_opened(world: World, thread: ChannelHandle) -> None:
    world.env.backend.edit_channel(thread.id, {}, thread_metadata={"locked": True})
    assert "has locked the thread" in await shown(world)
    assert "Reply anonymously" not in buttons_of(world.posts()[-1])
    seen = await world.peer.menu("Reply anonymously", world.posts()[-1])
    assert seen.form is None
    assert "does not take replies" in seen.text
    world.env.backend.edit_channel(thread.id, {}, thread_metadata={"locked": False})
    assert "has locked the thread" not in await shown(world)
    assert "On its way" in (await reply(world.peer, world.posts()[-1], "Now.")).text


async def test_a_quiet_thread_is_woken_by_a_reply(world: World, thread: ChannelHandle) -> None:
    world.env.backend.edit_channel(thread.id, {}, thread_metadata={"archived": True})
    path = f"/channels/{thread.id}/messages"
    world.env.inject_error("POST", path, status=400, code=50083, message="Thread is archived")
    assert "On its way" in (await reply(world.peer, world.posts()[-1], "After a while.")).text
    await world.later(minutes=1)
    assert "After a while." in world.asker.reads(thread)[-1]


async def test_what_waits_for_a_locked_and_archived_thread_is_posted_when_it_is_opened(
    world: World, thread: ChannelHandle
) -> None:
    form = await world.peer.press(world.posts()[-1], "Reply anonymously")
    # As if the bot had been away while a moderator did it: nothing told it.
    metadata = world.env.backend.get_channel(thread.id).thread_metadata
    assert metadata is not None
    metadata.archived = metadata.locked = True
    world.env.inject_error("POST", f"/channels/{thread.id}/messages", status=400, code=50083, message="Thread is archived")
    await world.peer.fill(form, reply="Waiting.")
    await world.later(minutes=1)
    (notice,) = [text_of(card) for card in world.cards() if "A post is stopped" in text_of(card)]
    assert "locked and archived" in notice
    world.env.backend.edit_channel(thread.id, {}, thread_metadata={"archived": False, "locked": False})
    await world.moderator.slash("setup check")
    await world.later(minutes=1)
    assert "Waiting." in world.asker.reads(thread)[-1]


async def test_a_thread_deleted_by_hand_closes_its_question_and_the_asker_sees_it(world: World, thread: ChannelHandle) -> None:
    form = await world.peer.press(world.posts()[-1], "Reply anonymously")
    world.env.backend.delete_channel(thread.id)
    assert "Closed" in await shown(world)
    assert "closed" in await mine(world)
    seen = await world.peer.fill(form, reply="Words that took a while.")
    assert "does not take replies" in seen.text
    assert seen.files == ["your-words.txt"]
    asked = await world.asker.press(await world.asker.slash("questions mine"), "Withdraw Q1")
    assert "Withdrawn" in (await world.asker.press(asked, "Yes, withdraw it")).text
    assert "It is a long story." not in await shown(world)


async def test_a_reply_whose_thread_goes_before_it_is_handed_in_stays_a_draft_and_its_writer_is_told(
    world: World, thread: ChannelHandle
) -> None:
    preview = await world.peer.fill(await world.peer.press(world.posts()[-1], "Reply anonymously"), reply="Me: me@example.org")
    world.env.backend.delete_channel(thread.id)
    assert "does not take replies" in (await world.peer.press(preview, "Post it")).text
    rows = await world.application.database.read(lambda c: c.execute("SELECT state, content IS NULL FROM replies").fetchall())
    assert rows == [("draft", 0)]


async def test_a_thread_deleted_while_the_bot_was_away_is_noticed_at_the_next_delivery(
    world: World, thread: ChannelHandle
) -> None:
    world.env.inject_error("POST", f"/channels/{thread.id}/messages", status=404, code=10003, message="Unknown Channel")
    assert "On its way" in (await reply(world.peer, world.posts()[-1], "Into nothing.")).text
    await world.later(minutes=1)
    assert "closed" in await mine(world)
    rows = await world.application.database.read(lambda c: c.execute("SELECT state, content FROM replies").fetchall())
    assert rows == [("dropped", None)]
    assert [text_of(card) for card in world.cards() if "stopped" in text_of(card)] == []


@pytest.mark.parametrize("how", ["questions mine", "another reply", "a reply after a second look"])
async def test_whoever_wrote_a_reply_that_was_lost_is_told_once_when_they_come_by(
    world: World, thread: ChannelHandle, how: str
) -> None:
    lost = "A reply that you wrote under Q1 could not be posted"
    world.env.inject_error("POST", f"/channels/{thread.id}/messages", status=404, code=10003, message="Unknown Channel")
    await reply(world.peer, world.posts()[-1], "Into nothing.")
    await world.later(minutes=1)
    other = await world.publish(world.asker, title="Another one")

    async def comes_by(who: Person) -> str:
        if how == "questions mine":
            return (await who.slash("questions mine")).text
        if how == "another reply":
            return (await reply(who, other, "Trust grows in small steps.")).text
        return (await who.press(await reply(who, other, "Write to me@example.org"), "Post it")).text

    assert lost not in await comes_by(world.asker)
    assert lost in await comes_by(world.peer)
    assert lost not in await comes_by(world.peer)


async def test_a_reply_for_which_there_will_be_no_thread_is_told_of_too(world: World) -> None:
    await world.set_up()
    await world.asker.press(await world.ask(), "Post it")
    world.env.inject_error("POST", f"/channels/{world.questions.id}/messages/*/threads", status=403, code=50013)
    await world.moderator.press(world.cards()[-1], "Approve")
    await reply(world.peer, world.posts()[-1], "Too early.")
    mine = await world.asker.slash("questions mine")
    await world.asker.press(await world.asker.press(mine, "Withdraw Q1"), "Yes, withdraw it")
    await world.later(hours=2)
    assert "under Q1 could not be posted" in (await world.peer.slash("questions mine")).text


async def test_who_erased_everything_is_not_told_of_a_reply_that_was_lost(world: World, thread: ChannelHandle) -> None:
    """Nobody knows any more that it was theirs."""
    world.env.inject_error("POST", f"/channels/{thread.id}/messages", status=404, code=10003, message="Unknown Channel")
    await reply(world.peer, world.posts()[-1], "Into nothing.")
    await world.later(minutes=1)
    await world.peer.press(await world.peer.slash("privacy erase"), "Erase everything")
    assert "could not be posted" not in (await world.peer.slash("questions mine")).text


async def test_closed_by_the_moderators_a_thread_is_locked_and_opened_again_with_the_question(
    world: World, thread: ChannelHandle
) -> None:
    question_id = buttons_of(world.posts()[-1])["Reply anonymously"].rpartition(":")[2]
    store, outbox = SqlQuestionStore(world.application.database), world.application.services.outbox

    async def move(before: State, then: State) -> bool:
        edit = outbox.owed(Kind.QUESTION_EDIT, world.guild.id, question_id)
        assert await store.move(Move(world.guild.id, question_id, before, then), [edit])
        outbox.wake()
        await world.later(minutes=1)
        metadata = world.env.backend.get_channel(thread.id).thread_metadata
        assert metadata is not None
        return metadata.locked

    assert await move(State.PUBLISHED, State.CLOSED)
    assert not await move(State.CLOSED, State.PUBLISHED)
    assert "On its way" in (await reply(world.peer, world.posts()[-1], "Again.")).text


async def test_a_question_that_is_opened_again_after_its_thread_was_deleted_gets_another(world: World) -> None:
    await world.set_up()
    story = " ".join(f"Sentence {number} of a long story about trust." for number in range(80))
    post = await world.publish(story=story)
    question_id = buttons_of(post)["Reply anonymously"].rpartition(":")[2]
    world.env.backend.delete_channel(world.questions.threads[0].id)
    await world.later(minutes=1)
    store, outbox = SqlQuestionStore(world.application.database), world.application.services.outbox
    edit = outbox.owed(Kind.QUESTION_EDIT, world.guild.id, question_id)
    assert await store.move(Move(world.guild.id, question_id, State.CLOSED, State.PUBLISHED), [edit])
    outbox.wake()
    await world.later(minutes=1)
    (thread,) = world.questions.threads
    assert "Sentence 79" in text_of(thread.history()[-1])
    assert "On its way" in (await reply(world.peer, world.posts()[-1], "Again.")).text
    assert "Again." in world.asker.reads(thread)[-1]


async def test_a_thread_that_is_late_is_opened_once(world: World) -> None:
    await world.set_up()
    story = " ".join(f"Sentence {number} of a long story about trust." for number in range(80))
    await world.asker.press(await world.ask(story=story), "Post it")
    world.env.inject_error("POST", f"/channels/{world.questions.id}/messages/*/threads", status=403, code=50013)
    await world.moderator.press(world.cards()[-1], "Approve")
    assert world.questions.threads == []
    question_id = buttons_of(world.posts()[-1])["Reply anonymously"].rpartition(":")[2]
    store, outbox = SqlQuestionStore(world.application.database), world.application.services.outbox
    edit = outbox.owed(Kind.QUESTION_EDIT, world.guild.id, question_id)
    assert await store.move(Move(world.guild.id, question_id, State.PUBLISHED, State.RESOLVED), [edit])
    outbox.wake()
    await world.later(minutes=1)
    await world.moderator.slash("setup check")
    await world.later(minutes=1)
    (thread,) = world.questions.threads
    assert len([message for message in thread.history() if "Sentence 79" in text_of(message)]) == 1
