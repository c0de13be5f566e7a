"""The way from what somebody reads to their own reflection: other features place it, the reflections answer it."""

from __future__ import annotations

from typing import Any, Final

import discord

from bot.words import _

REFLECT_ON: Final = "reflect:tip:"
"""What the custom id of the button begins with; a tip's id follows."""


def reflect_button(tip_id: str) -> discord.ui.Button[Any]:
    """A button that opens the form with what the tip asks. Its press is answered by `cogs.reflections`."""
    return discord.ui.Button(label=_("Reflect on this"), custom_id=f"{REFLECT_ON}{tip_id}")
