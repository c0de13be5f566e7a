"""The forms of the habit, as they open."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import discord

from bot.domain.practice import ENTRY_LIMIT
from bot.words import _
from cogs._kit.context import services_of
from cogs._kit.forms import show

if TYPE_CHECKING:
    from cogs._kit.context import Interaction

NO_PROMPT = "-"


async def open_reflection_form(interaction: Interaction, prompt_id: str | None) -> None:
    """Show today's form. It carries the id of the interaction that opened it: the day of opening is the day that counts."""
    services = services_of(interaction)
    prompt = (
        services.library.prompts[prompt_id]
        if prompt_id is not None
        else services.reflections.prompt_for(services.clock.now().toordinal())
    )
    words = discord.ui.TextInput[Any](
        custom_id="words", style=discord.TextStyle.paragraph, max_length=ENTRY_LIMIT, required=False
    )
    fields: list[discord.ui.Item[Any]] = [
        discord.ui.TextDisplay(prompt.text),
        discord.ui.Label(
            text=_("Your words, if you like"),
            description=_("Only you can read them. Leave it empty to just mark the day."),
            component=words,
        ),
    ]
    await show(interaction, f"reflect:{prompt.id}:{interaction.id}", _("Today's reflection"), fields)


async def open_zone_form(interaction: Interaction) -> None:
    """Ask for the time zone."""
    zone = discord.ui.TextInput[Any](custom_id="zone", max_length=60, placeholder="Europe/Berlin")
    label = discord.ui.Label[Any](
        text=_("Your time zone"),
        description=_("A place in it will do, for example Berlin, Kolkata, New York."),
        component=zone,
    )
    await show(interaction, "reflect-zone", _("When does your day begin?"), [label])
