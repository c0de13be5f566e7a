"""What guides wrote while the bot could not hear it: before a start, or while a connection was lost that was not resumed.

Discord tells with each open thread what its last message is called, and such a name holds its time. Only threads of questions
with something newer than the last sign of life are asked for, and of their messages only who wrote them: Discord sends no words
without the intent for it (https://discord.com/developers/docs/events/gateway#message-content-intent). What is marked is what
would have been heard (`cogs.questions.listening`). A thread that was archived meanwhile is not looked at.
"""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Final

import aiohttp
import discord
from discord.ext import commands

from cogs._kit.courier import CLOCK_DIFFERENCE
from cogs.questions.listening import WRITTEN

if TYPE_CHECKING:
    from datetime import datetime

    from bot.services.bundle import Services

log = logging.getLogger(__name__)

THREADS: Final = 50
"""Of a server, those with the newest messages: a request each."""
MESSAGES: Final = 100
"""Of a thread, the oldest that are new: what one request brings."""
PEOPLE: Final = 100
"""Of a server, whose roles are asked for: a request each."""


class Missed(commands.Cog):
    """Looks through questions' threads after the bot was away."""

    def __init__(self, client: discord.Client, services: Services) -> None:
        self._client = client
        self._services = services
        self._heard_until: datetime | None = None
        self._is_first = True

    @commands.Cog.listener()
    async def on_disconnect(self) -> None:
        """From now on nothing is heard."""
        if self._heard_until is None:
            self._heard_until = self._services.clock.now()

    @commands.Cog.listener()
    async def on_resumed(self) -> None:
        """Discord has told what happened meanwhile."""
        self._heard_until = None

    @commands.Cog.listener()
    async def on_ready(self) -> None:
        """A connection begins anew, and Discord tells nothing of before."""
        since = self._services.heartbeat.before_start if self._is_first else self._heard_until
        self._is_first, self._heard_until = False, None
        if since is None:
            return
        for guild in self._client.guilds:
            guide = self._services.settings.of(guild.id).guide_role_id
            if guide is None:
                continue
            try:
                await self._look(guild, guide, since - CLOCK_DIFFERENCE)
            except (discord.DiscordException, aiohttp.ClientError, OSError) as error:
                log.info("what guides may have written meanwhile could not be looked for: %s", type(error).__name__)

    async def _look(self, guild: discord.Guild, guide: int, since: datetime) -> None:
        newest = sorted(guild.threads, key=lambda thread: thread.last_message_id or 0, reverse=True)
        oldest_id = discord.utils.time_snowflake(since)
        guides: dict[int, bool] = {}
        for thread in newest[:THREADS]:
            if (thread.last_message_id or 0) < oldest_id:
                return
            if not await self._services.threads.is_public(guild.id, thread.id):
                continue
            async for message in thread.history(limit=MESSAGES, after=since, oldest_first=True):
                author = message.author
                if author.bot or message.type not in WRITTEN:
                    continue
                if author.id not in guides and len(guides) < PEOPLE:
                    guides[author.id] = await _has_role(guild, author.id, guide)
                if guides.get(author.id):
                    await self._services.threads.wrote(guild.id, thread.id, message.id, {guide})


async def _has_role(guild: discord.Guild, user_id: int, role_id: int) -> bool:
    """Whether a member has a role now; somebody who left has none."""
    try:
        return (await guild.fetch_member(user_id)).get_role(role_id) is not None
    except discord.NotFound:
        return False
