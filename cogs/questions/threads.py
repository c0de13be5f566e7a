"""A question's thread, wherever it is in its life: busy, archived after a quiet week, locked, or deleted by hand."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING

import discord

from bot.services.ports import Standing
from bot.services.threads import THREAD_GONE, THREAD_LOCKED
from cogs._kit.courier import THREAD_ARCHIVED, UNKNOWN_CHANNEL

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator

    from bot.domain.question import Place
    from cogs._kit.cards import Card
    from cogs._kit.courier import Post


async def find_thread(post: Post, thread_id: int | None) -> discord.Thread | None:
    """The thread as Discord has it now, since the gateway may have been away; None where somebody deleted it by hand."""
    if thread_id is None:
        return None
    try:
        found = await post.client.fetch_channel(thread_id)
    except discord.NotFound:
        return None
    return found if isinstance(found, discord.Thread) else None


@contextlib.asynccontextmanager
async def changeable(post: Post, thread_id: int | None) -> AsyncGenerator[discord.Thread | None]:
    """Take a thread out of the archive for as long as it is changed: in an archived one nothing can be."""
    thread = await find_thread(post, thread_id)
    if thread is None or not thread.archived:
        yield thread
        return
    await thread.edit(archived=False)
    try:
        yield thread
    finally:
        await thread.edit(archived=True)


async def send_in_thread(post: Post, thread_id: int, card: Card) -> Place:
    """Send a card to a thread once. An archived one wakes up by it, unless somebody locked it.

    Raises:
        Standing: the thread is gone, or locked and archived.
    """
    try:
        return await post.send(post.channel(thread_id), card)
    except discord.HTTPException as error:
        if error.code == UNKNOWN_CHANNEL:
            raise Standing(THREAD_GONE) from error
        if error.code != THREAD_ARCHIVED:
            raise
    thread = await find_thread(post, thread_id)
    if thread is None:
        raise Standing(THREAD_GONE)
    if thread.locked:
        raise Standing(THREAD_LOCKED)
    await thread.edit(archived=False)
    return await post.send(thread, card)
