"""How questions and replies get to where everybody reads them, are kept up to date there, and go again."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING, Any, Final

import discord

from bot.domain.parcel import (
    QuestionEdit,
    QuestionGone,
    QuestionPart,
    QuestionPost,
    QuestionThread,
    Receipt,
    ReplyPost,
)
from bot.domain.question import Place, State, thread_name
from bot.services.ports import Standing
from bot.services.threads import POST_GONE
from bot.words import _
from cogs._kit.courier import THREAD_EXISTS, UNKNOWN_MESSAGE
from cogs.questions.forum import A_WEEK, post_in_forum
from cogs.questions.post_cards import ended_card, part_card, question_card, reply_card
from cogs.questions.threads import changeable, find_thread, send_in_thread

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from cogs._kit.courier import Post

ANNOUNCED_WITHIN: Final = 25
"""Messages after a question among which the announcement of its thread is looked for."""


async def post_question(post: Post, parcel: QuestionPost) -> Receipt:
    """Bring the question to its channel or forum."""
    channel = post.client.get_channel(parcel.channel_id) or await post.client.fetch_channel(parcel.channel_id)
    if isinstance(channel, discord.ForumChannel):
        return await post_in_forum(post, channel, parcel)
    return Receipt(await post.send(post.channel(parcel.channel_id), question_card(parcel)))


async def post_part(post: Post, parcel: QuestionPart) -> Receipt:
    """Bring a later part of a question to its thread."""
    place = await send_in_thread(post, parcel.thread_id, part_card(parcel))
    return Receipt(place, covered=parcel.story.startswith("||"))


async def edit_question(post: Post, parcel: QuestionEdit) -> Receipt:
    """Bring the question's message up to date, and its thread where that is to be locked or opened.

    What somebody deleted by hand stays deleted.
    """
    later = {Place(parcel.thread_id or 0, message_id): part_card(part) for message_id, part in parcel.parts}
    inside = parcel.thread_id if later or parcel.lock is not None or parcel.post.channel_id == parcel.thread_id else None
    async with changeable(post, inside) as thread:
        stands = await post.change(parcel.post, question_card(parcel.shown))
        for place, card in later.items():
            await post.change(place, card)
        if thread is not None and parcel.lock is not None:
            await thread.edit(locked=parcel.lock)
    warned = bool(parcel.shown.text.warning.strip())
    return Receipt(parcel.post, covered=warned, locked=parcel.lock if thread else None, gone=not stands)


async def open_thread(post: Post, parcel: QuestionThread) -> Receipt:
    """Open the thread of a question's message. It has the message's id, so one that is there already is the same one."""
    # The library's own `PartialMessage.create_thread` refuses before it has heard of the server.
    open_below = post.client.http.start_thread_with_message
    try:
        await open_below(parcel.post.channel_id, parcel.post.message_id, name=parcel.name, auto_archive_duration=A_WEEK)
    except discord.HTTPException as error:
        if error.code == UNKNOWN_MESSAGE:
            raise Standing(POST_GONE) from error
        if error.code != THREAD_EXISTS:
            raise
    return Receipt(thread_id=parcel.post.message_id)


async def take_away(post: Post, parcel: QuestionGone) -> Receipt:
    """Replace the text of a question that ended, and close its thread under a name that says nothing of it.

    What somebody deleted by hand needs no replacing.
    """
    words = _("withdrawn") if parcel.state is State.WITHDRAWN else _("removed")
    thread = await find_thread(post, parcel.thread_id)
    if thread is not None and thread.archived:
        await thread.edit(archived=False)
    channel = post.channel(parcel.post.channel_id)
    message = channel.get_partial_message(parcel.post.message_id)
    if await post.change(parcel.post, ended_card(parcel)):
        # Where Discord announced the thread in its channel, the announcement holds the title.
        async for near in channel.history(limit=ANNOUNCED_WITHIN, after=message, oldest_first=True):
            if near.type is discord.MessageType.thread_created and _announces(near, parcel.post.message_id):
                await near.delete()
    if thread is not None:
        for part in parcel.parts:
            with contextlib.suppress(discord.NotFound):
                await thread.get_partial_message(part).delete()
        await thread.edit(name=thread_name(parcel.number, words), locked=True, archived=True)
    return Receipt(parcel.post)


def _announces(message: discord.Message, thread_id: int) -> bool:
    """Whether a system message is about the thread, which has the id of the message it hangs on."""
    reference = message.reference
    return reference is not None and thread_id in (reference.channel_id, reference.message_id)


async def post_reply(post: Post, parcel: ReplyPost) -> Receipt:
    """Bring an anonymous reply to its thread."""
    return Receipt(await send_in_thread(post, parcel.thread_id, reply_card(parcel)))


RENDERERS: Final[dict[type[Any], Callable[[Post, Any], Awaitable[Receipt]]]] = {
    QuestionPost: post_question,
    QuestionPart: post_part,
    QuestionEdit: edit_question,
    QuestionThread: open_thread,
    QuestionGone: take_away,
    ReplyPost: post_reply,
}
