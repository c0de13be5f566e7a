"""The command of the feature."""

from __future__ import annotations

from typing import Any, cast

import discord
from discord import app_commands
from discord.ext import commands

from bot.words import _
from cogs._kit.answers import answer
from cogs._kit.cards import Card, Line
from cogs._kit.context import Interaction, services_of


class About(commands.Cog):
    """What the bot is."""

    @app_commands.command(name="about", description=_("What I am, and what you can do here"))
    async def about(self, interaction: Interaction) -> None:
        """Show what this person can do."""
        await answer(interaction, about_card(interaction))


def about_card(interaction: Interaction) -> Card:
    """The card."""
    services = services_of(interaction)
    tree: app_commands.CommandTree[Any] = cast("commands.Bot", interaction.client).tree
    usable = [
        command
        for command in sorted(tree.walk_commands(), key=lambda command: command.qualified_name)
        if isinstance(command, app_commands.Command) and _may_use(command, interaction.permissions)
    ]
    listing = "\n".join(f"**/{command.qualified_name}** {command.description}" for command in usable)
    return Card(
        _("# Porchlight"),
        _("A light left on for each other: short tips, questions asked without a name, and a quiet habit of reflecting."),
        Line(),
        _("**What you can do here**") + "\n" + listing,
        Line(),
        _("What is kept about you: `/privacy show`. If things are heavy right now: `/helplines`.")
        + "\n-# "
        + _("Version {version}. I read no conversations: I see only what you type into my commands.").format(
            version=services.version
        ),
    )


def _may_use(command: app_commands.Command[Any, ..., Any], permissions: discord.Permissions) -> bool:
    """Whether the person has what the command, or the group around it, asks for by default."""
    node: Any = command
    while node is not None:
        needed = getattr(node, "default_permissions", None)
        if needed is not None and not permissions.is_superset(needed):
            return False
        node = node.parent
    return True


async def setup(bot: commands.Bot) -> None:
    """Add the feature to the bot."""
    await bot.add_cog(About())


__all__ = ["About", "setup"]
