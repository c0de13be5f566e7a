"""`/setup reset`: back to the beginning, after a question."""

from __future__ import annotations

import discord
from discord import app_commands
from discord.ext import commands

from bot.domain.settings import ChannelPurpose
from bot.words import _
from cogs._kit.answers import answer, change
from cogs._kit.buttons import PersistentButton
from cogs._kit.cards import Card, Row
from cogs._kit.context import Interaction, managed_guild, services_of


class ResetYes(PersistentButton, template=r"setup:reset:yes"):
    """Forgets the server's choices."""

    def __init__(self) -> None:
        super().__init__("setup:reset:yes", _("Yes, reset it"), style=discord.ButtonStyle.danger)

    async def pressed(self, interaction: Interaction) -> None:
        """Do it."""
        guild, services = managed_guild(interaction), services_of(interaction)
        for purpose in (ChannelPurpose.TIPS, ChannelPurpose.REFLECTIONS):
            await services.scheduling.stop(guild.id, purpose)
        await services.settings.reset(guild.id)
        await change(interaction, Card(_("✔ Reset. `/setup panel` begins again.")))


class ResetNo(PersistentButton, template=r"setup:reset:no"):
    """Leaves everything as it is."""

    def __init__(self) -> None:
        super().__init__("setup:reset:no", _("No, keep it"))

    async def pressed(self, interaction: Interaction) -> None:
        """Say so."""
        await change(interaction, Card(_("Nothing changed.")))


class Resets(commands.Cog):
    """The command, for the cog of `/setup`."""

    @app_commands.command(name="reset", description=_("Forget what was chosen here; asks first"))
    async def reset(self, interaction: Interaction) -> None:
        """Ask first."""
        managed_guild(interaction)
        card = Card(
            _("### Forget everything that was chosen here?"),
            _(
                "**What goes:** the channels, the roles, the choices about questions, the schedules. Nobody can ask until "
                "channels are chosen again."
            ),
            _(
                "**What stays:** questions and their answers, blocks, what members keep with me, your own articles. "
                "Questions that wait for review wait on."
            ),
            Row([ResetYes(), ResetNo()]),
        )
        await answer(interaction, card)
