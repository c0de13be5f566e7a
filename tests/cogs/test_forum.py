"""Questions in a forum: post and thread in one, with a tag."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from bot.demo.people import text_of
from tests.people import buttons_of

if TYPE_CHECKING:
    import discord
    from simcord.builders import ChannelHandle

    from tests.conftest import World
    from tests.people import Seen


async def forum_of(world: World, *tags: str) -> ChannelHandle:
    """A forum that is chosen for questions."""
    forum = world.guild.create_forum_channel("ask-the-harbour")
    backend = world.env.backend
    backend.get_channel(forum.id).available_tags = [
        {"id": str(backend.snowflake()), "name": name, "moderated": False, "emoji_id": None, "emoji_name": None}
        for name in tags
    ]
    backend.announce_channel_update(forum.id)
    await world.later(seconds=1)
    seen = await world.moderator.slash("setup channel", purpose="questions", channel=forum)
    assert "is now the channel" in seen.text
    await world.moderator.slash("setup channel", purpose="review", channel=world.review)
    await world.moderator.slash("setup questions", delay_minutes=0)
    return forum


async def publish(world: World, forum: ChannelHandle, **fields: Any) -> discord.Message:
    await world.asker.press(await world.ask(**fields), "Post it")
    await world.moderator.press(world.cards()[-1], "Approve")
    return forum.threads[-1].history()[0]


def tags_of(world: World, thread: ChannelHandle) -> list[str]:
    backend = world.env.backend
    names = {
        int(tag["id"]): tag["name"] for tag in backend.get_channel(backend.get_channel(thread.id).parent_id or 0).available_tags
    }
    return [names[tag] for tag in backend.get_channel(thread.id).applied_tags]


async def reply(world: World, post: discord.Message, words: str) -> Seen:
    return await world.peer.fill(await world.peer.press(post, "Reply anonymously"), reply=words)


async def test_a_question_is_a_post_of_the_forum_with_the_tag_of_its_topic(world: World) -> None:
    forum = await forum_of(world, "Announcements", "Trust")
    post = await publish(world, forum, topic=["trust"])
    (thread,) = forum.threads
    assert thread.name == "Q1 · How do I trust again?"
    assert tags_of(world, thread) == ["Trust"]
    assert text_of(post).startswith("## Q1 · How do I trust again?")
    assert post.author.id == world.env.backend.get_channel(thread.id).owner_id


async def test_replies_stand_in_the_post_and_nobody_but_the_bot_is_in_it(world: World) -> None:
    forum = await forum_of(world)
    post = await publish(world, forum)
    assert "On its way" in (await reply(world, post, "Slowly.")).text
    (thread,) = forum.threads
    assert "Slowly." in world.asker.reads(thread)[-1]
    assert world.env.bot.user is not None
    assert list(world.env.backend.get_channel(thread.id).thread_members) == [world.env.bot.user.id]


async def test_an_attempt_that_may_have_arrived_is_looked_for(world: World) -> None:
    forum = await forum_of(world)
    await world.asker.press(await world.ask(), "Post it")
    arrived = world.env.backend.create_forum_post

    def lost(*args: Any, **more: Any) -> Any:
        arrived(*args, **more)
        raise OSError("the connection broke after the effect")

    world.env.backend.create_forum_post = lost  # type: ignore[method-assign]
    await world.moderator.press(world.cards()[-1], "Approve")
    world.env.backend.create_forum_post = arrived  # type: ignore[method-assign]
    await world.later(minutes=1)
    (thread,) = forum.threads
    assert "published" in (await world.asker.slash("questions mine")).text
    assert "On its way" in (await reply(world, thread.history()[0], "Once.")).text
    assert "Once." in world.asker.reads(thread)[-1]


async def test_withdrawn_its_text_goes_and_the_post_is_closed(world: World) -> None:
    forum = await forum_of(world)
    post = await publish(world, forum)
    await reply(world, post, "Slowly.")
    (thread,) = forum.threads
    world.env.backend.edit_channel(thread.id, {}, thread_metadata={"archived": True})
    asked = await world.asker.press(await world.asker.slash("questions mine"), "Withdraw Q1")
    await world.asker.press(asked, "Yes, withdraw it")
    everything = "\n".join(world.peer.reads(thread))
    assert "It is a long story." not in everything
    assert "Slowly." in everything
    metadata = world.env.backend.get_channel(thread.id).thread_metadata
    assert metadata is not None
    assert (forum.threads[0].name, metadata.archived, metadata.locked) == ("Q1 · withdrawn", True, True)


async def test_a_forum_that_wants_a_tag_and_has_none_is_named(world: World) -> None:
    forum = await forum_of(world)
    world.env.inject_error("POST", f"/channels/{forum.id}/threads", status=400, code=40067, message="A tag is required")
    await world.asker.press(await world.ask(), "Post it")
    await world.moderator.press(world.cards()[-1], "Approve")
    (notice,) = [text_of(card) for card in world.cards() if "A post is stopped" in text_of(card)]
    assert "Require tags" in notice
    assert forum.threads == []
    await world.moderator.slash("setup check")
    assert len(forum.threads) == 1
    assert "Reply anonymously" in buttons_of(forum.threads[0].history()[0])
