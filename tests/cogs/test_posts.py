"""A question's message in public: kept up to date by one delivery, whoever changed something."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.demo.people import text_of
from bot.domain.delivery import Kind
from bot.domain.question import Event, State, after
from bot.services.ports import Move
from data.questions import SqlQuestionStore
from tests.people import buttons_of

if TYPE_CHECKING:
    import discord

    from tests.conftest import World


async def happens(world: World, post: discord.Message, event: Event, before: State) -> discord.Message:
    """Something happens to a question, and its message is brought up to date."""
    question_id = buttons_of(post)["Reply anonymously"].rpartition(":")[2]
    outbox = world.application.services.outbox
    store = SqlQuestionStore(world.application.database)
    move = Move(world.guild.id, question_id, before, after(before, event))
    assert await store.move(move, [outbox.owed(Kind.QUESTION_EDIT, world.guild.id, question_id)])
    outbox.wake()
    await world.later(seconds=1)
    return world.posts()[-1]


async def test_a_resolved_question_says_so_and_still_takes_replies(world: World) -> None:
    await world.set_up()
    edited = await happens(world, await world.publish(), Event.RESOLVE, State.PUBLISHED)
    assert "has what they needed" in text_of(edited)
    assert "It is a long story." in text_of(edited)
    assert "Reply anonymously" in buttons_of(edited)


async def test_a_closed_question_has_no_button_to_reply(world: World) -> None:
    await world.set_up()
    edited = await happens(world, await world.publish(), Event.CLOSE, State.PUBLISHED)
    assert "Closed" in text_of(edited)
    assert "Reply anonymously" not in buttons_of(edited)


async def test_a_message_deleted_by_hand_is_not_missed(world: World) -> None:
    await world.set_up()
    post = await world.publish()
    world.env.backend.delete_message(world.questions.id, post.id)
    question_id = buttons_of(post)["Reply anonymously"].rpartition(":")[2]
    outbox = world.application.services.outbox
    store = SqlQuestionStore(world.application.database)
    move = Move(world.guild.id, question_id, State.PUBLISHED, State.RESOLVED)
    assert await store.move(move, [outbox.owed(Kind.QUESTION_EDIT, world.guild.id, question_id)])
    outbox.wake()
    await world.later(seconds=1)
    rows = await world.application.database.read(
        lambda c: c.execute("SELECT state FROM deliveries WHERE kind = 'question edit'").fetchall()
    )
    assert rows == [("sent",)]
