"""The feature has buttons and forms and no commands of its own; importing them makes them known."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cogs.review import buttons, forms, notes

if TYPE_CHECKING:
    from discord.ext import commands


async def setup(bot: commands.Bot) -> None:
    """Add the feature to the bot."""
    del bot


__all__ = ["buttons", "forms", "notes", "setup"]
