"""A question's thread, wherever it is in its life: busy, archived after a quiet week, locked, or deleted by hand."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING

import discord

from cogs._kit.courier import UNKNOWN_CHANNEL, UNKNOWN_MESSAGE

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator

    from bot.domain.question import Place
    from cogs._kit.cards import Card
    from cogs._kit.courier import Post


async def find_thread(post: Post, thread_id: int | None) -> discord.Thread | None:
    """The thread; None where there is none, or somebody deleted it by hand."""
    if thread_id is None:
        return None
    known = post.client.get_channel(thread_id)
    if isinstance(known, discord.Thread) and not known.archived:
        return known  # the gateway tells of each change to an active thread
    try:
        found = await post.client.fetch_channel(thread_id)
    except discord.NotFound:
        return None
    return found if isinstance(found, discord.Thread) else None


@contextlib.asynccontextmanager
async def changeable(post: Post, thread_id: int | None) -> AsyncGenerator[None]:
    """Take a thread out of the archive for as long as its messages are changed: in an archived one nothing can be."""
    thread = await find_thread(post, thread_id)
    if thread is None or not thread.archived:
        yield
        return
    await thread.edit(archived=False)
    try:
        yield
    finally:
        await thread.edit(archived=True)


async def change_message(post: Post, place: Place, card: Card) -> bool:
    """Give a message of the bot another card; False if somebody deleted it by hand."""
    message = post.channel(place.channel_id).get_partial_message(place.message_id)
    try:
        await message.edit(view=card, allowed_mentions=discord.AllowedMentions.none())
    except discord.NotFound as error:
        if error.code not in (UNKNOWN_MESSAGE, UNKNOWN_CHANNEL):
            raise
        return False
    return True
