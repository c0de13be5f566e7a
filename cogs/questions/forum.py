"""A question as a forum's post: message and thread in one, with a tag, and never made twice."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from bot.domain.forum_tags import ForumTag, tag_for
from bot.domain.parcel import Receipt
from bot.domain.publishable import title_line
from bot.domain.question import TITLE_LIMIT, Place, thread_name
from cogs._kit.courier import CLOCK_DIFFERENCE
from cogs.questions.post_cards import question_card

if TYPE_CHECKING:
    from datetime import datetime

    import discord

    from bot.domain.parcel import QuestionPost
    from cogs._kit.courier import Post

A_WEEK: Final = 10_080
"""Minutes without a message after which a thread goes quiet: the longest that Discord offers."""

LATEST_ARCHIVED: Final = 50
"""Archived posts that are looked through for one that may have been made. It is young, or the whole server was quiet."""


async def post_in_forum(post: Post, forum: discord.ForumChannel, parcel: QuestionPost) -> Receipt:
    """Make the forum's post. It has no nonce: after any earlier attempt it is looked for first, however short ago that was."""
    if post.delivery.attempted_at is not None:
        found = await _found(post, forum, parcel.number, post.delivery.attempted_at)
        if found is not None:
            return Receipt(Place(found.id, found.id), found.id)
    offered = [ForumTag(tag.id, tag.name) for tag in forum.available_tags]
    chosen = tag_for(parcel.topic, offered, required=forum.flags.require_tag)
    made = await forum.create_thread(
        name=thread_name(parcel.number, title_line(parcel.text.title, TITLE_LIMIT)),
        view=question_card(parcel),
        applied_tags=[tag for tag in forum.available_tags if chosen is not None and tag.id == chosen.id],
        auto_archive_duration=A_WEEK,
    )
    return Receipt(Place(made.thread.id, made.message.id), made.thread.id)


async def _found(post: Post, forum: discord.ForumChannel, number: int, since: datetime) -> discord.Thread | None:
    """The post that an earlier attempt made. Its number is given once in a server, so that its name tells."""
    me = post.client.user

    def is_it(thread: discord.Thread) -> bool:
        young = thread.created_at is None or thread.created_at >= since - CLOCK_DIFFERENCE
        ours = me is not None and thread.owner_id == me.id
        return thread.parent_id == forum.id and ours and young and thread.name.startswith(f"Q{number} · ")

    for thread in await forum.guild.active_threads():
        if is_it(thread):
            return thread
    async for thread in forum.archived_threads(limit=LATEST_ARCHIVED):
        if is_it(thread):
            return thread
    return None
