"""The discord.py client: few intents, no caches of people or messages, features as extensions, a stop that loses nothing.

What the bot does not ask Discord for it cannot leak: it sees no member lists, keeps no messages, and reads no message content
(https://discord.com/developers/docs/events/gateway#gateway-intents).
"""

from __future__ import annotations

import asyncio
import logging
import time
from typing import TYPE_CHECKING, Any, Final, Protocol

import aiohttp
import discord
from discord import app_commands
from discord.ext import commands
from discord.gateway import DiscordWebSocket
from discord.http import Route
from yarl import URL

from bot.decoding import decode_leniently
from bot.once import unrepeated

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from bot.services.bundle import Services

log = logging.getLogger(__name__)

STOP_PATIENCE: Final = 4.0
"""Seconds that callbacks which have begun are given at a stop. Containers are killed after ten, and deliveries need some."""

FIRST_LOGIN_WAIT: Final = 1.0
LONGEST_LOGIN_WAIT: Final = 300.0
"""Seconds between attempts to reach Discord at the start."""

LONGEST_RATE_LIMIT: Final = 30.0
"""Seconds that the library may sleep out a rate limit; beyond that the delivery row waits instead, where it can be seen."""


class Edge(Protocol):
    """What the client needs of the Discord edge, without knowing it."""

    async def start(self, client: Porchlight) -> None:
        """The client has logged in: begin to deliver."""
        ...

    async def on_interaction(self, interaction: discord.Interaction[discord.Client]) -> None:
        """An interaction that the library itself does not hand on: a form, or a component that may be unknown."""
        ...

    def under_way(self) -> Collection[asyncio.Task[Any]]:
        """Callbacks that have begun and not ended."""
        ...


class Porchlight(commands.Bot):
    """The bot as Discord knows it."""

    def __init__(
        self, services: Services, edge: Edge, *, tree: type[app_commands.CommandTree[Any]], features: Sequence[str]
    ) -> None:
        decode_leniently()
        intents = discord.Intents.none()
        intents.guilds = True
        intents.guild_messages = True
        discord.VoiceClient.warn_nacl = discord.VoiceClient.warn_dave = False  # voice is not used: nothing to warn of
        super().__init__(
            command_prefix=commands.when_mentioned,  # on_message never looks for one; any other value makes the library warn
            help_command=None,
            tree_cls=tree,
            intents=intents,
            member_cache_flags=discord.MemberCacheFlags.none(),
            max_messages=None,
            chunk_guilds_at_startup=False,
            allowed_mentions=discord.AllowedMentions.none(),
            allowed_contexts=app_commands.AppCommandContext(guild=True, dm_channel=False, private_channel=False),
            allowed_installs=app_commands.AppInstallationType(guild=True, user=False),
            max_ratelimit_timeout=LONGEST_RATE_LIMIT,
            enable_debug_events=False,
        )
        unrepeated(self.http)
        self.services = services
        self._edge = edge
        self._features = features

    async def login(self, token: str) -> None:
        """Log in, as often as it takes: a machine may be up before its network is, or while Discord is down.

        Raises:
            discord.LoginFailure: the token is refused, which trying again does not mend.
        """
        wait = FIRST_LOGIN_WAIT
        while True:
            try:
                return await super().login(token)
            except (aiohttp.ClientError, OSError, discord.DiscordServerError) as error:
                log.warning("Discord cannot be reached (%s): again in %.0f s", type(error).__name__, wait)
            # A session belongs to one attempt, and the connector to the session.
            await self.http.close()
            self.http.connector = discord.utils.MISSING
            await asyncio.sleep(wait)
            wait = min(wait * 2, LONGEST_LOGIN_WAIT)

    async def setup_hook(self) -> None:
        """Load the features, register the commands, begin to deliver."""
        for feature in self._features:
            await self.load_extension(feature)
        try:
            await self.tree.sync()
        except Exception as error:
            # Commands that Discord knows from the last start go on working; a bot that will not start helps nobody.
            log.error("the commands could not be registered: %s", type(error).__name__, exc_info=error)  # noqa: TRY400 -- no message text
        await self._edge.start(self)

    async def on_interaction(self, interaction: discord.Interaction[discord.Client]) -> None:
        """Hand on what the library would drop without a word."""
        await self._edge.on_interaction(interaction)

    async def on_message(self, message: discord.Message, /) -> None:
        """Nothing: nobody's messages are read, and no command begins with a prefix."""

    async def on_guild_channel_update(self, _before: object, after: discord.abc.GuildChannel) -> None:
        """A channel's permissions may have been mended: try again what was stopped there."""
        await self.services.outbox.resume(after.guild.id)

    async def on_guild_role_update(self, _before: object, after: discord.Role) -> None:
        """A role's permissions may have been mended: try again what was stopped there."""
        await self.services.outbox.resume(after.guild.id)

    async def on_error(self, event_method: str, /, *_args: Any, **_kwargs: Any) -> None:
        """Log a failed event by its name and the error's type: its arguments hold what people wrote."""
        import sys  # noqa: PLC0415 -- the only way to the exception that this callback is about

        error = sys.exc_info()[1]
        log.error("event %s failed with %s", event_method, type(error).__name__, exc_info=error)

    async def close(self) -> None:
        """Stop gracefully: finish the callbacks that have begun and the delivery under way, then leave."""
        begun = time.monotonic()
        await self._finish_callbacks(until=begun + STOP_PATIENCE)
        await self.services.outbox.stop()
        await self._finish_callbacks(until=begun + STOP_PATIENCE)  # of those who came while deliveries were finished
        await super().close()

    async def _finish_callbacks(self, until: float) -> None:
        me = asyncio.current_task()
        while waiting := [task for task in self._edge.under_way() if task is not me]:
            left = until - time.monotonic()
            if left <= 0:
                log.warning("%d callbacks did not end in time", len(waiting))
                return
            await asyncio.wait(waiting, timeout=left)


def point_at(api_url: str, gateway_url: str | None) -> None:
    """Use another address for Discord: a proxy at scale, a stand-in for tests. The library has these as class attributes."""
    Route.BASE = api_url
    if gateway_url is not None:
        DiscordWebSocket.DEFAULT_GATEWAY = URL(gateway_url)


__all__ = ["Edge", "Porchlight", "point_at"]
