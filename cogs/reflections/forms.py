"""The form for a day's words, as it opens and as it is sent."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

import discord

from bot.domain.days import counted_instant, instant_of_interaction
from bot.domain.practice import ENTRY_LIMIT
from bot.domain.refusal import NotJoined
from bot.services.prompts import REFERENCE
from bot.words import _
from cogs._kit.answers import answer, form_ahead
from cogs._kit.context import guild_of, services_of
from cogs._kit.forms import Submission, Values, show, text_of
from cogs.reflections.cards import credited_card
from cogs.reflections.joining import offer_to_join
from cogs.reflections.text import DATE, short_date

if TYPE_CHECKING:
    from cogs._kit.context import Interaction

NEW, EDIT = "n", "e"
"""Whether the form opened empty, or with what was written: only then do empty words take the old ones away."""


async def open_reflection_form(interaction: Interaction, prompt: str | None, day: date | None = None) -> None:
    """Show the form for today, or for a `day` to fill in; for somebody who has not joined, what joining means.

    It carries the id of the interaction that opened it: the day of opening is the day that counts.
    """
    form_ahead(interaction)
    services = services_of(interaction)
    at = instant_of_interaction(interaction.id)
    try:
        page = await services.reflections.page(guild_of(interaction), interaction.user.id, at, prompt, day)
    except NotJoined:
        if not await offer_to_join(interaction):
            raise
        return
    words = discord.ui.TextInput[Any](
        custom_id="words",
        style=discord.TextStyle.paragraph,
        max_length=ENTRY_LIMIT,
        required=False,
        default=page.words or None,
    )
    fields: list[discord.ui.Item[Any]] = [
        discord.ui.TextDisplay(
            services.prompts.text(guild_of(interaction), page.prompt) or _("What would you like to keep of this day?")
        ),
        discord.ui.Label(
            text=_("Your words, if you like"),
            description=_("Only you can read them. Leave it empty to just mark the day."),
            component=words,
        ),
    ]
    kind = EDIT if page.words else NEW
    if day is None:
        await show(interaction, f"reflect:{kind}:{page.prompt}:{interaction.id:x}", _("Today's reflection"), fields)
    else:
        await show(interaction, f"reflect-on:{kind}:{page.prompt}:{day.isoformat()}", short_date(day), fields)


class ReflectionSubmission(Submission):
    """Keeps today's reflection."""

    template = rf"reflect:(?P<kind>[ne]):(?P<prompt>{REFERENCE}):(?P<opened>[0-9a-f]{{12,16}})"

    @classmethod
    async def submitted(cls, interaction: Interaction, values: Values, **arguments: str) -> None:
        """Keep it on the day on which the form was opened."""
        services = services_of(interaction)
        credited = await services.reflections.reflect(
            guild_of(interaction),
            interaction.user.id,
            text_of(values, "words"),
            counted_instant(interaction.id, int(arguments["opened"], 16)),
            prompt=arguments["prompt"],
            replaces=arguments["kind"] == EDIT,
        )
        can_share = services.milestones.can_share(guild_of(interaction))
        await answer(interaction, credited_card(credited, can_share=can_share))


class FillInSubmission(Submission):
    """Keeps the reflection of another day."""

    template = rf"reflect-on:(?P<kind>[ne]):(?P<prompt>{REFERENCE}):(?P<day>{DATE})"

    @classmethod
    async def submitted(cls, interaction: Interaction, values: Values, **arguments: str) -> None:
        """Keep it on that day."""
        services = services_of(interaction)
        credited = await services.reflections.reflect(
            guild_of(interaction),
            interaction.user.id,
            text_of(values, "words"),
            instant_of_interaction(interaction.id),
            prompt=arguments["prompt"],
            day=date.fromisoformat(arguments["day"]),
            replaces=arguments["kind"] == EDIT,
        )
        can_share = services.milestones.can_share(guild_of(interaction))
        await answer(interaction, credited_card(credited, can_share=can_share))
