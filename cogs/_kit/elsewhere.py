"""Buttons that lead to another feature: only their custom id is known here, what they do stands in that feature."""

from __future__ import annotations

from typing import Any, Final

import discord

from bot.words import _

LABEL_LIMIT: Final = 80
"""Characters of a button's label (Discord: component reference)."""


def show_tip_button(tip_id: str, title: str) -> discord.ui.Button[Any]:
    """Shows a tip to whoever presses it, in the place of a private message or beside a public one (`cogs.tips`).

    Which tips fit what somebody wrote: `(await services.libraries.shelf(guild_id)).tips(text, 3)`, best first, often fewer.
    """
    return discord.ui.Button(label=title[:LABEL_LIMIT], custom_id=f"tip:show:{tip_id}")


def ask_about_button(topic: str) -> discord.ui.Button[Any]:
    """Opens the form of `/ask` with its topic set (`cogs.questions`)."""
    return discord.ui.Button(label=_("Ask the community"), custom_id=f"ask:about:{topic}")
