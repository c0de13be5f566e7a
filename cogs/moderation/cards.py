"""What stands in the review channel: reports, and the log of what moderators did."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from bot.domain.moderation import Action
from bot.domain.parcel import ModerationLog, Receipt, ReportCard
from bot.domain.publishable import publishable
from bot.words import _, ngettext
from cogs._kit.cards import Card, Line, Row
from cogs.moderation.reports import BlockWriter, Handled

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from cogs._kit.courier import Post

REASONS_SHOWN: Final = 3
"""So many of the longest allowed fit one card; the others are counted."""


def report_card(parcel: ReportCard) -> Card:
    """All reports of one message. Nothing on it says who reported it."""
    name = f"Q{parcel.number}" if parcel.number is not None else _("a question")
    if parcel.is_question:
        what = _("{name} itself").format(name=name)
    elif parcel.voice_name:
        what = _("an anonymous reply in {name}, by {voice}").format(name=name, voice=parcel.voice_name)
    else:
        what = _("a message in the thread of {name}").format(name=name)
    place = parcel.message
    times = ngettext("{n} person", "{n} people", parcel.times).format(n=parcel.times)
    by_whom = _("By {times}.").format(times=times) if parcel.times else _("It is forgotten who reported it.")
    link = f"https://discord.com/channels/{parcel.guild_id}/{place.channel_id}/{place.message_id}"
    parts: list[str | Line | Row] = [
        _("### Reported: {what}").format(what=what),
        f"{by_whom} {link}",
    ]
    parts += [f"> {' '.join(publishable(reason).split())}" for reason in parcel.reasons[:REASONS_SHOWN]]
    if (more := len(parcel.reasons) - REASONS_SHOWN) > 0:
        parts.append(ngettext("-# and {n} more reason", "-# and {n} more reasons", more).format(n=more))
    if parcel.handled_by is not None:
        parts += [Line(), _("✔ <@{by}> took care of it.").format(by=parcel.handled_by)]
        return Card(*parts, accent=None)
    anonymous = parcel.is_question or parcel.voice_name
    parts.append(Row([Handled(parcel.report_id), *([BlockWriter(parcel.report_id)] if anonymous else [])]))
    return Card(*parts)


def log_card(parcel: ModerationLog) -> Card:
    """One line of the log."""
    name = f"Q{parcel.number}" if parcel.number is not None else _("a question that is not published")
    whom = (
        _("whoever writes as {voice} in {name}").format(voice=parcel.voice_name, name=name)
        if parcel.voice_name
        else _("whoever asked {name}").format(name=name)
    )
    words = {
        Action.CLOSED: _("{by} closed {name}."),
        Action.REOPENED: _("{by} reopened {name}."),
        Action.REMOVED: _("{by} removed {name}."),
        Action.WARNED: _("{by} put a content warning on {name}."),
        Action.NOTED: _("{by} wrote a note to {whom}."),
        Action.BLOCKED: _("{by} blocked {whom}."),
        Action.LIFTED: _("{by} lifted the block of {whom}."),
    }[parcel.action]
    return Card("-# " + words.format(by=f"<@{parcel.moderator_id}>", name=name, whom=whom), accent=None)


async def post_report(post: Post, parcel: ReportCard) -> Receipt:
    """Bring a report's card to the review channel, or up to date there; one that somebody deleted is posted again."""
    card = report_card(parcel)
    if parcel.card is not None:
        stands = await post.change(parcel.card, card)
        if stands or parcel.handled_by is not None:
            return Receipt(parcel.card)
    return Receipt(await post.send(post.hidden_channel(parcel.channel_id), card))


async def post_log(post: Post, parcel: ModerationLog) -> Receipt:
    """Bring a line of the log to the review channel."""
    return Receipt(await post.send(post.hidden_channel(parcel.channel_id), log_card(parcel)))


RENDERERS: Final[dict[type[Any], Callable[[Post, Any], Awaitable[Receipt]]]] = {
    ReportCard: post_report,
    ModerationLog: post_log,
}
