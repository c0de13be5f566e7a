"""What Discord tells of questions' threads by itself: ids and roles. Nobody's words are read; they are not even sent here."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import discord
from discord.ext import commands

if TYPE_CHECKING:
    from bot.services.bundle import Services

WRITTEN: Final = (discord.MessageType.default, discord.MessageType.reply)
"""What somebody wrote, and not what Discord says of what they did."""


class Listening(commands.Cog):
    """Hands on what happened, where it may concern a question."""

    def __init__(self, services: Services) -> None:
        self._settings = services.settings
        self._threads = services.threads

    @commands.Cog.listener()
    async def on_message(self, message: discord.Message) -> None:
        """Somebody wrote: a guide, perhaps."""
        author = message.author
        if message.guild is None or author.bot or not isinstance(author, discord.Member):
            return
        guide = self._settings.of(message.guild.id).guide_role_id
        if guide is None or message.type not in WRITTEN:
            return
        if author.get_role(guide) is not None:
            await self._threads.wrote(message.guild.id, message.channel.id, message.id, {guide})

    @commands.Cog.listener()
    async def on_raw_message_delete(self, event: discord.RawMessageDeleteEvent) -> None:
        """A message is gone."""
        if event.guild_id is not None:
            await self._threads.messages_gone(event.guild_id, event.channel_id, {event.message_id})

    @commands.Cog.listener()
    async def on_raw_bulk_message_delete(self, event: discord.RawBulkMessageDeleteEvent) -> None:
        """Many are gone at once."""
        if event.guild_id is not None:
            await self._threads.messages_gone(event.guild_id, event.channel_id, event.message_ids)

    @commands.Cog.listener()
    async def on_raw_thread_update(self, event: discord.RawThreadUpdateEvent) -> None:
        """A thread was locked or opened, perhaps."""
        locked = event.data["thread_metadata"].get("locked", False)
        await self._threads.changed(event.guild_id, event.thread_id, locked=locked)

    @commands.Cog.listener()
    async def on_raw_thread_delete(self, event: discord.RawThreadDeleteEvent) -> None:
        """A thread is gone."""
        await self._threads.gone(event.guild_id, event.thread_id)
