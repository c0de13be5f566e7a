"""The direct message that an asker wished for. Nothing in it says what it is about, and nothing in it leads there.

Whoever holds the phone learns no more from it than whoever sees its lock screen. So its button names no question: it stops
all such messages to the person who presses it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

import discord

from bot.domain.parcel import AskerNotice, NoticeReason, Receipt
from bot.words import _
from cogs._kit.answers import change
from cogs._kit.buttons import PersistentButton
from cogs._kit.cards import Card, Row
from cogs._kit.context import services_of

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from cogs._kit.context import Interaction
    from cogs._kit.courier import Post


class StopNotices(PersistentButton, template=r"notice:stop"):
    """No more of these."""

    in_direct_messages = True

    def __init__(self) -> None:
        super().__init__("notice:stop", _("Stop these messages"))

    async def pressed(self, interaction: Interaction) -> None:
        """Erase every sealed address of whoever presses it."""
        await services_of(interaction).notices.stop_all(interaction.user.id)
        await change(interaction, Card(_("Done. I will not write again by myself.")))


async def notify(post: Post, parcel: AskerNotice) -> Receipt:
    """Send it."""
    words = {
        NoticeReason.REPLIED: _("Somebody wrote something that you may like to read."),
        NoticeReason.HOW_IT_WENT: _("Would you like to tell how it went? Only if you feel like it."),
    }.get(parcel.reason, _("There is news on something you asked to be told about."))
    channel = await post.client.create_dm(discord.Object(parcel.user_id))
    return Receipt(await post.send(channel, Card(words, _("-# It waits for you in the server."), Row([StopNotices()]))))


RENDERERS: Final[dict[type[Any], Callable[[Post, Any], Awaitable[Receipt]]]] = {AskerNotice: notify}
