"""The buttons of reflecting: write, mark, fill in, undo."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

import discord

from bot.domain.days import instant_of_interaction
from bot.domain.refusal import NoLongerThere
from bot.domain.standing import Week
from bot.services.prompts import TIP
from bot.words import _
from cogs._kit.answers import answer, change
from cogs._kit.buttons import PersistentButton
from cogs._kit.cards import Card, Row
from cogs._kit.context import guild_of, services_of
from cogs._kit.reflecting import REFLECT_ON
from cogs.reflections import cards
from cogs.reflections.forms import open_reflection_form
from cogs.reflections.text import DATE, date_words

if TYPE_CHECKING:
    from bot.services.reflections import Credited
    from cogs._kit.context import Interaction


async def mark_today(interaction: Interaction) -> Credited:
    """Credit the day on which this was pressed, by Discord's own time of the press."""
    at = instant_of_interaction(interaction.id)
    return await services_of(interaction).reflections.reflect(guild_of(interaction), interaction.user.id, "", at)


class WriteToday(PersistentButton, template=r"reflect:write"):
    """Opens today's form."""

    def __init__(self, label: str = "") -> None:
        super().__init__("reflect:write", label or _("Write"), style=discord.ButtonStyle.primary)

    async def pressed(self, interaction: Interaction) -> None:
        """Open it."""
        await open_reflection_form(interaction, None)


class MarkToday(PersistentButton, template=r"reflect:mark"):
    """Marks the day without words."""

    def __init__(self) -> None:
        super().__init__("reflect:mark", _("Just mark today"))

    async def pressed(self, interaction: Interaction) -> None:
        """Mark it."""
        credited = await mark_today(interaction)
        can_share = services_of(interaction).milestones.can_share(guild_of(interaction))
        card = cards.credited_card(credited, can_share=can_share)
        message = interaction.message
        if message is not None and message.attachments:  # the year's picture stays where it is
            await answer(interaction, card)
        else:
            await change(interaction, card)


class ReflectOn(PersistentButton, template=rf"{REFLECT_ON}(?P<tip_id>[a-z0-9-]{{1,60}})"):
    """Opens the form with what a tip asks. The button itself is made by `cogs._kit.reflecting`."""

    def __init__(self, tip_id: str) -> None:
        super().__init__(f"{REFLECT_ON}{tip_id}", _("Reflect on this"))
        self.tip_id = tip_id

    async def pressed(self, interaction: Interaction) -> None:
        """Open it."""
        prompt = f"{TIP}{self.tip_id}"
        if not services_of(interaction).prompts.text(guild_of(interaction), prompt):
            raise NoLongerThere
        await open_reflection_form(interaction, prompt)


class FillYesterday(PersistentButton, template=r"reflect:yesterday"):
    """Opens the form for the day before today."""

    def __init__(self) -> None:
        super().__init__("reflect:yesterday", _("Fill in yesterday"))

    async def pressed(self, interaction: Interaction) -> None:
        """Open it, for what is yesterday now."""
        services = services_of(interaction)
        at = instant_of_interaction(interaction.id)
        practice = await services.reflections.practice(guild_of(interaction), interaction.user.id)
        day = None if practice is None else practice.zones.day_of(at).date - timedelta(days=1)
        await open_reflection_form(interaction, None, day)


class Undo(PersistentButton, template=rf"reflect:undo:(?P<day>{DATE})"):
    """Takes a day back."""

    def __init__(self, day: str) -> None:
        super().__init__(f"reflect:undo:{day}", _("Undo"))
        self.day = date.fromisoformat(day)

    async def pressed(self, interaction: Interaction) -> None:
        """Take it back, with its words."""
        services = services_of(interaction)
        standing = await services.reflections.undo(guild_of(interaction), interaction.user.id, self.day)
        words = _("### {day} is taken back\nThe mark and its words are gone. You can write again whenever you like.")
        week = cards.week_words(Week.of(standing.view))
        card = Card(words.format(day=date_words(self.day)), week, Row([WriteToday(), MarkToday()]))
        await change(interaction, card)
