"""`/moderate queue`: what waits. Its order says nothing of when anything came."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from bot.domain.publishable import publishable
from bot.words import _, ngettext
from cogs._kit.cards import Card, Line, Row
from cogs.moderation.buttons import Open

if TYPE_CHECKING:
    from bot.domain.question import Place
    from bot.services.moderating import Queue

SHOWN = 10
"""Of each thing; a card holds 40 parts."""


def queue_card(queue: Queue, guild_id: int) -> Card:
    """What waits, each with a link to its card."""
    parts: list[str | Line | Row] = [_("### What waits for you")]
    if queue.waiting:
        lines = [f"- {_title(one.title)}{_link(guild_id, one.review_card)}" for one in queue.waiting[:SHOWN]]
        parts.append("\n".join([_("**Questions to review ({n})**").format(n=len(queue.waiting)), *lines]))
    if queue.reports:
        lines = [f"- {_('a reported message')}{_link(guild_id, report.card)}" for report in queue.reports[:SHOWN]]
        parts.append("\n".join([_("**Reports ({n})**").format(n=len(queue.reports)), *lines]))
    if queue.waiting or queue.reports:
        parts.append(_("-# Cards that are missing or out of date are put right in a moment."))
    if queue.on_their_way:
        lines = [f"- {_title(one.title)}" for one in queue.on_their_way[:SHOWN]]
        parts += [Line(), "\n".join([_("**Approved, and soon in their channel**"), *lines])]
        buttons: list[Any] = [Open(one.id, _title(one.title)[:80]) for one in queue.on_their_way[:5]]
        parts.append(Row(buttons))
    if queue.stopped:
        words = ngettext(
            "✖ {n} post is stopped. `/setup check` says why, and how to mend it.",
            "✖ {n} posts are stopped. `/setup check` says why, and how to mend it.",
            queue.stopped,
        )
        parts += [Line(), words.format(n=queue.stopped)]
    if len(parts) == 1:
        parts.append(_("Nothing. No question waits, nothing is reported, and every post has arrived."))
    return Card(*parts)


def _title(title: str) -> str:
    return publishable(title) or _("(text erased)")


def _link(guild_id: int, card: Place | None) -> str:
    if card is None:
        return " · " + _("its card comes in a moment")
    return f" · https://discord.com/channels/{guild_id}/{card.channel_id}/{card.message_id}"
