"""The buttons of the habit."""

from __future__ import annotations

from typing import TYPE_CHECKING

import discord

from bot.domain.days import instant_of_interaction
from bot.domain.refusal import AlreadyDone
from bot.words import _
from cogs._kit.answers import change
from cogs._kit.buttons import PersistentButton
from cogs._kit.cards import Card, Row
from cogs._kit.context import guild_of, services_of
from cogs.reflections import cards
from cogs.reflections.forms import open_reflection_form, open_zone_form

if TYPE_CHECKING:
    from cogs._kit.context import Interaction

ZONE = r"[A-Za-z0-9_+/-]{1,60}"


class ChooseZone(PersistentButton, template=r"reflect:zone"):
    """Goes on to the time zone."""

    def __init__(self, label: str = "") -> None:
        super().__init__("reflect:zone", label or _("Choose my time zone"), style=discord.ButtonStyle.primary)

    async def pressed(self, interaction: Interaction) -> None:
        """Open the form."""
        await open_zone_form(interaction)


class JoinYes(PersistentButton, template=rf"reflect:join:(?P<zone>{ZONE})"):
    """The explicit yes."""

    def __init__(self, zone: str) -> None:
        super().__init__(f"reflect:join:{zone}", _("Yes, begin"), style=discord.ButtonStyle.success)
        self.zone = zone

    async def pressed(self, interaction: Interaction) -> None:
        """Join, and offer to begin."""
        reflections = services_of(interaction).reflections
        at = instant_of_interaction(interaction.id)
        try:
            await reflections.join(guild_of(interaction), interaction.user.id, self.zone, at)
            words = _("### You are in\nWrite a few words, or just mark the day. Three days a week is plenty.")
        except AlreadyDone:
            words = _("### You are in already")
        await change(interaction, Card(words, Row([WriteToday(), MarkToday()])))


class NoThanks(PersistentButton, template=r"reflect:no"):
    """The no, as easy as the yes."""

    def __init__(self) -> None:
        super().__init__("reflect:no", _("No, thank you"))

    async def pressed(self, interaction: Interaction) -> None:
        """Keep nothing."""
        await change(interaction, Card(_("All right. Nothing is kept. `/tip` is there whenever you like.")))


class WriteToday(PersistentButton, template=r"reflect:write"):
    """Opens today's form."""

    def __init__(self) -> None:
        super().__init__("reflect:write", _("Write"), style=discord.ButtonStyle.primary)

    async def pressed(self, interaction: Interaction) -> None:
        """Open it."""
        await open_reflection_form(interaction, None)


class MarkToday(PersistentButton, template=r"reflect:mark"):
    """Marks the day without words."""

    def __init__(self) -> None:
        super().__init__("reflect:mark", _("Just mark today"))

    async def pressed(self, interaction: Interaction) -> None:
        """Credit the day on which this was pressed, by Discord's own time of the press."""
        at = instant_of_interaction(interaction.id)
        reflections = services_of(interaction).reflections
        credited = await reflections.reflect(guild_of(interaction), interaction.user.id, None, "", at)
        await change(interaction, cards.credited_card(credited))


class LeaveYes(PersistentButton, template=r"streak:leave-yes"):
    """Erases the habit."""

    def __init__(self) -> None:
        super().__init__("streak:leave-yes", _("Stop and erase"), style=discord.ButtonStyle.danger)

    async def pressed(self, interaction: Interaction) -> None:
        """Erase it at once."""
        services = services_of(interaction)
        await services.reflections.leave(guild_of(interaction), interaction.user.id)
        await change(interaction, Card(_("Erased. Take good care of yourself.")))


class LeaveNo(PersistentButton, template=r"streak:leave-no"):
    """Leaves everything as it is."""

    def __init__(self) -> None:
        super().__init__("streak:leave-no", _("Stay"))

    async def pressed(self, interaction: Interaction) -> None:
        """Say so."""
        await change(interaction, Card(_("Everything stays as it is.")))
