"""What each server has chosen: held in memory, since every command reads it, and written through."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Unpack

from bot.domain.refusal import UnfitChannel
from bot.domain.settings import (
    ChannelFacts,
    ChannelFault,
    ChannelProblem,
    ChannelPurpose,
    Choices,
    GuildSettings,
    channel_faults,
)

if TYPE_CHECKING:
    from collections.abc import Collection

    from bot.services.outbox import Outbox
    from bot.services.ports import SettingsStore


class SettingsDesk:
    """Reads and changes the choices of servers."""

    def __init__(self, store: SettingsStore, outbox: Outbox) -> None:
        self._store = store
        self._outbox = outbox
        self._settings: dict[int, GuildSettings] = {}

    async def load(self) -> None:
        """Read all choices into memory, once at start."""
        self._settings = {settings.guild_id: settings for settings in await self._store.load()}

    def of(self, guild_id: int) -> GuildSettings:
        """The choices of a server; a server that never chose has the defaults."""
        return self._settings.get(guild_id) or GuildSettings(guild_id)

    def everywhere(self) -> Collection[GuildSettings]:
        """The choices of all servers that ever chose."""
        return tuple(self._settings.values())

    async def choose_channel(self, guild_id: int, purpose: ChannelPurpose, facts: ChannelFacts) -> GuildSettings:
        """Use a channel for `purpose`, and try again whatever could not be delivered before.

        Raises:
            UnfitChannel: with all that is wrong, if the channel cannot serve the purpose.
        """
        faults = channel_faults(purpose, facts)
        others = [self.of(guild_id).channel(other) for other in ChannelPurpose if other is not purpose]
        shared = others if purpose is ChannelPurpose.REVIEW else [self.of(guild_id).review_channel_id]
        if facts.channel_id in shared:
            faults += (ChannelFault(ChannelProblem.SHARED_WITH_REVIEW),)
        if faults:
            raise UnfitChannel(purpose, facts.channel_id, faults)
        await self._store.choose_channel(guild_id, purpose, facts.channel_id)
        column = f"{purpose}_channel_id"
        chosen = replace(self.of(guild_id), **{column: facts.channel_id})
        self._settings[guild_id] = chosen
        await self._outbox.resume(guild_id)
        return chosen

    async def choose(self, guild_id: int, **choices: Unpack[Choices]) -> GuildSettings:
        """Change what is named, and nothing else. The choices of the server then."""
        if choices:
            await self._store.choose(guild_id, choices)
        chosen = replace(self.of(guild_id), **choices)
        self._settings[guild_id] = chosen
        return chosen

    async def reset(self, guild_id: int) -> None:
        """Forget all choices of a server: channels, roles, and what was chosen about questions."""
        await self._store.reset(guild_id)
        self._settings[guild_id] = GuildSettings(guild_id)
