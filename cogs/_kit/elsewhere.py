"""Buttons that lead to another feature: only their custom id is known here, what they do stands in that feature."""

from __future__ import annotations

from typing import Any

import discord

from bot.words import _


def ask_about_button(topic: str) -> discord.ui.Button[Any]:
    """Opens the form of `/ask` with its topic set (`cogs.questions`)."""
    return discord.ui.Button(label=_("Ask the community"), custom_id=f"ask:about:{topic}")
