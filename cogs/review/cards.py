"""How a review card looks while it waits and when it is settled."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

import discord

from bot.domain.parcel import Receipt, ReviewCard, ReviewSettled
from bot.domain.publishable import publishable
from bot.domain.question import State
from bot.domain.screening import screen
from bot.words import _
from cogs._kit.cards import Card, Line, Row
from cogs._kit.courier import UNKNOWN_CHANNEL, UNKNOWN_MESSAGE
from cogs._kit.findings import finding_names
from cogs._kit.questions import goes_on, question_parts
from cogs.review.buttons import Approve, Decline
from cogs.review.rest import ReadQuestion

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from bot.domain.question import QuestionText
    from cogs._kit.courier import Post


def waiting_card(question_id: str, text: QuestionText) -> Card:
    """A question that waits. Nothing on it says, or hints at, who asked."""
    noticed = finding_names(screen({"title": text.title, "story": text.story, "warning": text.warning}).findings)
    return Card(
        _("### A question waits for review"),
        *question_parts(publishable(text.title), text, spoiler=False),
        Row([ReadQuestion(question_id)] if goes_on(text) else []),
        Line(),
        _("Noticed in the text: {names}.").format(names=", ".join(noticed)) if noticed else _("Nothing stood out in the text."),
        Row([Approve(question_id), Decline(question_id)]),
    )


def settled_card(parcel: ReviewSettled) -> Card:
    """The same card with the decision in the place of its buttons."""
    by = f"<@{parcel.reviewer_id}>" if parcel.reviewer_id is not None else ""
    words = {
        State.DECLINED: _("✖ Declined by {by}. Its text is erased.").format(by=by),
        State.WITHDRAWN: _("The asker took this question back. Its text is erased."),
    }.get(parcel.state, _("✔ Approved by {by}.").format(by=by))
    parts = question_parts(publishable(parcel.text.title), parcel.text, spoiler=False) if parcel.text else ()
    return Card(_("### Review"), *parts, Line(), words, accent=None)


async def post_card(post: Post, parcel: ReviewCard) -> Receipt:
    """Bring a waiting card to the review channel."""
    place = await post.send(post.channel(parcel.channel_id), waiting_card(parcel.question_id, parcel.text))
    return Receipt(place)


async def settle_card(post: Post, parcel: ReviewSettled) -> Receipt:
    """Take the buttons from a card. A card that somebody deleted needs none taken."""
    message = post.channel(parcel.card.channel_id).get_partial_message(parcel.card.message_id)
    try:
        await message.edit(view=settled_card(parcel), allowed_mentions=discord.AllowedMentions.none())
    except discord.NotFound as error:
        if error.code not in (UNKNOWN_MESSAGE, UNKNOWN_CHANNEL):
            raise
    return Receipt(parcel.card)


RENDERERS: Final[dict[type[Any], Callable[[Post, Any], Awaitable[Receipt]]]] = {
    ReviewCard: post_card,
    ReviewSettled: settle_card,
}
