"""The command of the feature."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, cast

import discord
from discord import app_commands
from discord.ext import commands

from bot.words import _
from cogs._kit.answers import answer
from cogs._kit.cards import Card, Line
from cogs._kit.context import Interaction, services_of

if TYPE_CHECKING:
    from collections.abc import Sequence


class About(commands.Cog):
    """What the bot is."""

    def __init__(self) -> None:
        self._commands: tuple[_Listed, ...] = ()

    @app_commands.command(name="about", description=_("What I am, and what you can do here"))
    async def about(self, interaction: Interaction) -> None:
        """Show what this person can do."""
        # All commands are there once the bot runs, and stay as they are.
        self._commands = self._commands or _listed(cast("commands.Bot", interaction.client).tree)
        permissions = interaction.permissions
        usable = [command.line for command in self._commands if permissions.is_superset(command.needs)]
        await answer(interaction, _about_card(usable, services_of(interaction).version))


@dataclass(frozen=True, slots=True)
class _Listed:
    """A command as it is listed, with all that it and the groups around it ask for by default."""

    line: str
    needs: discord.Permissions


def _listed(tree: app_commands.CommandTree[Any]) -> tuple[_Listed, ...]:
    found = [command for command in tree.walk_commands() if isinstance(command, app_commands.Command)]
    found.sort(key=lambda command: command.qualified_name)
    return tuple(_Listed(f"**/{one.qualified_name}** {one.description}", _needs(one)) for one in found)


def _needs(command: app_commands.Command[Any, ..., Any]) -> discord.Permissions:
    needs = discord.Permissions.none()
    node: Any = command
    while node is not None:
        needs |= getattr(node, "default_permissions", None) or discord.Permissions.none()
        node = node.parent
    return needs


def _about_card(usable: Sequence[str], version: str) -> Card:
    return Card(
        _("# Porchlight"),
        _("A light left on for each other: short tips, questions asked without a name, and a quiet habit of reflecting."),
        Line(),
        _("**What you can do here**") + "\n" + "\n".join(usable),
        Line(),
        _("What is kept about you: `/privacy show`. If things are heavy right now: `/helplines`.")
        + "\n-# "
        + _("Version {version}. I read no conversations: I see only what you type into my commands.").format(version=version),
    )


async def setup(bot: commands.Bot) -> None:
    """Add the feature to the bot."""
    await bot.add_cog(About())


__all__ = ["About", "setup"]
