"""Telling the moderators that something is stopped, once, in words that name what to mend."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from bot.domain.delivery import OPEN_TO_ALL
from bot.domain.parcel import Receipt, StoppedNotice
from bot.words import _
from cogs._kit.cards import Card

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from cogs._kit.courier import Post


def cause_words(fault: str) -> str:
    """Why something is stopped, and what to mend."""
    causes = {
        "channel gone": _("The channel is gone. Choose another one with `/setup channel`."),
        "permission missing": _("I lack a permission there. `/setup check` names it."),
        OPEN_TO_ALL: _(
            "Everyone can read the review channel, and what is there already. Nothing more goes there until you take "
            "**View Channel** from @everyone, or choose another one with `/setup channel`."
        ),
        "tag required": _(
            "The forum wants a tag on each post, and I have none to give. Add one, or turn off **Require tags**."
        ),
        "thread locked": _("The thread of a question is locked and archived. Open it, and what waits is posted there."),
        "no questions channel": _("No channel is chosen for it. `/setup channel`."),
    }
    return causes.get(fault, _("{fault}. If it stays, tell whoever runs this bot.").format(fault=fault))


async def tell_moderators(post: Post, parcel: StoppedNotice) -> Receipt:
    """Post the notice to the review channel."""
    card = Card(
        _("### A post is stopped ({purpose})").format(purpose=parcel.purpose),
        cause_words(parcel.fault),
        _("Nothing is lost: it is sent as soon as this is mended. Then run `/setup check`."),
    )
    return Receipt(await post.send(post.channel(parcel.channel_id), card))


RENDERERS: Final[dict[type[Any], Callable[[Post, Any], Awaitable[Receipt]]]] = {StoppedNotice: tell_moderators}
