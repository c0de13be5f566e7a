"""How a question's thread is: what somebody who asked can still do depends on it."""

from __future__ import annotations

import asyncio
from enum import Enum, auto
from typing import TYPE_CHECKING, Final

import aiohttp
import discord

if TYPE_CHECKING:
    from bot.services.own_questions import OwnQuestion
    from cogs._kit.context import Interaction

PATIENCE: Final = 0.4
"""Seconds that an answer waits for Discord to say how a thread is."""


class Condition(Enum):
    """How a thread is."""

    OPEN = auto()
    QUIET = auto()
    """Archived: the next message wakes it."""
    LOCKED = auto()
    GONE = auto()
    NOT_YET = auto()
    UNKNOWN = auto()
    """Discord did not say in time."""


async def condition_of(interaction: Interaction, own: OwnQuestion) -> Condition:
    """Read it from what the gateway keeps current; only of a thread that is not active there Discord is asked."""
    if own.thread_id is None:
        return Condition.NOT_YET
    thread = interaction.guild.get_thread(own.thread_id) if interaction.guild is not None else None
    if thread is None:
        try:
            async with asyncio.timeout(PATIENCE):
                fetched = await interaction.client.fetch_channel(own.thread_id)
        except discord.NotFound:
            return Condition.GONE
        except (discord.HTTPException, aiohttp.ClientError, TimeoutError, OSError):
            return Condition.UNKNOWN
        if not isinstance(fetched, discord.Thread):
            return Condition.UNKNOWN
        thread = fetched
    if thread.locked:
        return Condition.LOCKED
    return Condition.QUIET if thread.archived else Condition.OPEN
