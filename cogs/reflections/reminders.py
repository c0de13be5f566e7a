"""The reminder: a direct message that says nothing of what it is about, with buttons that work where it stands."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any, Final

import discord

from bot.domain.parcel import Receipt, ReminderNote
from bot.words import _
from cogs._kit.answers import change
from cogs._kit.buttons import PersistentButton
from cogs._kit.cards import Card, Row
from cogs._kit.context import services_of
from cogs._kit.persistent import ROW_KEY
from cogs.reflections.text import DATE

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from cogs._kit.context import Interaction
    from cogs._kit.courier import Post


class Later(PersistentButton, template=rf"reminder:later:(?P<journal_id>{ROW_KEY}):(?P<day>{DATE})"):
    """Once more in an hour."""

    in_direct_messages = True

    def __init__(self, journal_id: str, day: str) -> None:
        super().__init__(f"reminder:later:{journal_id}:{day}", _("In an hour"))
        self.journal_id = journal_id
        self.day = date.fromisoformat(day)

    async def pressed(self, interaction: Interaction) -> None:
        """Put it off."""
        at = await services_of(interaction).reminders.snooze(interaction.user.id, self.journal_id, self.day)
        words = (
            _("It is late by then. Sleep well; tomorrow is another day.")
            if at is None
            else _("All right, <t:{at}:R>.").format(at=int(at.timestamp()))
        )
        await change(interaction, Card(words, Row([Stop(self.journal_id)])))


class Stop(PersistentButton, template=rf"reminder:stop:(?P<journal_id>{ROW_KEY})"):
    """No more of these."""

    in_direct_messages = True

    def __init__(self, journal_id: str) -> None:
        super().__init__(f"reminder:stop:{journal_id}", _("Stop these messages"))
        self.journal_id = journal_id

    async def pressed(self, interaction: Interaction) -> None:
        """Turn the reminder off."""
        await services_of(interaction).reminders.stop(interaction.user.id, self.journal_id)
        await change(interaction, Card(_("Done. I will not write again by myself.")))


async def remind(post: Post, parcel: ReminderNote) -> Receipt:
    """Send it."""
    channel = await post.client.create_dm(discord.Object(parcel.user_id))
    buttons = [Later(parcel.journal_id, parcel.day), Stop(parcel.journal_id)]
    return Receipt(await post.send(channel, Card(_("A quiet minute for yourself, if you like."), Row(buttons))))


RENDERERS: Final[dict[type[Any], Callable[[Post, Any], Awaitable[Receipt]]]] = {ReminderNote: remind}
