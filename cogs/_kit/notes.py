"""The form of a note to whoever asked a question, wherever moderators open it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import discord

from bot.domain.moderation import NOTE_LIMIT
from bot.words import _
from cogs._kit.forms import show

if TYPE_CHECKING:
    from cogs._kit.context import Interaction


async def open_note_form(interaction: Interaction, question_id: str) -> None:
    """Ask what to write. `cogs.review` takes what is sent."""
    field = discord.ui.TextInput[Any](custom_id="note", style=discord.TextStyle.paragraph, max_length=NOTE_LIMIT)
    label = discord.ui.Label[Any](
        text=_("Your note to whoever asked"),
        description=_("They read it in /questions mine, can answer there, and are not shown who wrote it."),
        component=field,
    )
    await show(interaction, f"note:{question_id}", _("A note to the asker"), [label])


def note_sent_words() -> str:
    """After a note was written."""
    return _("Your note waits for the asker under `/questions mine`. What they answer comes to the review channel.")
