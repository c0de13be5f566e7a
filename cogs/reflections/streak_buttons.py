"""The buttons of `/streak`: explain, confirm a zone, leave."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

import discord

from bot.domain.days import instant_of_interaction
from bot.domain.refusal import NotJoined
from bot.services.streaks import Wish
from bot.words import _, ngettext
from cogs._kit.answers import answer, change
from cogs._kit.buttons import PersistentButton
from cogs._kit.cards import Card
from cogs._kit.context import guild_of, services_of
from cogs._kit.zones import ZONE
from cogs.reflections.streak_cards import EXPLAINED, explained_card, paused_words, settings_card
from cogs.reflections.text import DATE

if TYPE_CHECKING:
    from cogs._kit.context import Interaction

SPANS = (3, 7, 14, 30, 90)
"""Days that are offered for a pause."""


class ExplainDays(PersistentButton, template=rf"streak:explain:(?P<last>{DATE})"):
    """Explains some days up to a date."""

    def __init__(self, last: str, label: str = "") -> None:
        super().__init__(f"streak:explain:{last}", label or _("Explain each day"))
        self.last = date.fromisoformat(last)

    async def pressed(self, interaction: Interaction) -> None:
        """Show them: beside the picture, or in the place of the days before."""
        streaks = services_of(interaction).streaks
        days, today = await streaks.explain(guild_of(interaction), interaction.user.id, self.last, EXPLAINED)
        message = interaction.message
        if message is not None and message.attachments:
            await answer(interaction, explained_card(days, today))
        else:
            await change(interaction, explained_card(days, today))


class PauseFor(PersistentButton, template=r"streak:pause:(?P<days>\d{1,3})"):
    """Pauses for some days."""

    def __init__(self, days: str) -> None:
        super().__init__(f"streak:pause:{days}", ngettext("{n} day", "{n} days", int(days)).format(n=days))
        self.days = int(days)

    async def pressed(self, interaction: Interaction) -> None:
        """Pause from today on."""
        services, guild_id = services_of(interaction), guild_of(interaction)
        practice = await services.reflections.practice(guild_id, interaction.user.id)
        if practice is None:
            raise NotJoined
        today = practice.zones.day_of(instant_of_interaction(interaction.id)).date
        last = await services.streaks.pause(guild_id, interaction.user.id, today + timedelta(days=self.days))
        await change(interaction, Card(paused_words(last)))


class UseZone(PersistentButton, template=rf"streak:zone:(?P<zone>{ZONE})"):
    """Takes the zone that was understood."""

    def __init__(self, zone: str) -> None:
        super().__init__(f"streak:zone:{zone}", _("Yes, use it"), style=discord.ButtonStyle.success)
        self.zone = zone

    async def pressed(self, interaction: Interaction) -> None:
        """Take it from the next day on."""
        at = instant_of_interaction(interaction.id)
        streaks = services_of(interaction).streaks
        settings = await streaks.choose(guild_of(interaction), interaction.user.id, Wish(zone=self.zone), at)
        await change(interaction, settings_card(settings))


class LeaveKeep(PersistentButton, template=r"streak:leave-keep"):
    """Ends the habit and keeps the journal."""

    def __init__(self) -> None:
        super().__init__("streak:leave-keep", _("Stop and keep my journal"))

    async def pressed(self, interaction: Interaction) -> None:
        """Stop, and keep what was written."""
        await services_of(interaction).reflections.leave_and_keep(guild_of(interaction), interaction.user.id)
        words = _("Stopped. `/journal` still shows what you wrote, and `/reflect` begins again. Take good care of yourself.")
        await change(interaction, Card(words))


class LeaveYes(PersistentButton, template=r"streak:leave-yes"):
    """Erases the habit."""

    def __init__(self) -> None:
        super().__init__("streak:leave-yes", _("Stop and erase"), style=discord.ButtonStyle.danger)

    async def pressed(self, interaction: Interaction) -> None:
        """Erase it at once."""
        await services_of(interaction).reflections.leave(guild_of(interaction), interaction.user.id)
        await change(interaction, Card(_("Erased. Take good care of yourself.")))


class LeaveNo(PersistentButton, template=r"streak:leave-no"):
    """Leaves everything as it is."""

    def __init__(self) -> None:
        super().__init__("streak:leave-no", _("Stay"))

    async def pressed(self, interaction: Interaction) -> None:
        """Say so."""
        await change(interaction, Card(_("Everything stays as it is.")))
