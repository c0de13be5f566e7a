"""Choosing a channel, wherever a moderator does it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.domain.refusal import UnfitChannel
from bot.domain.settings import ChannelFault, ChannelProblem
from cogs._kit.channels import channel_facts
from cogs._kit.context import managed_guild, services_of

if TYPE_CHECKING:
    from bot.domain.settings import ChannelPurpose, GuildSettings
    from cogs._kit.context import Interaction


async def use_channel(interaction: Interaction, purpose: ChannelPurpose, channel_id: int) -> GuildSettings:
    """Use a channel for a purpose. The server's choices then.

    Raises:
        NotAllowed: the person may not manage the server (any more).
        UnfitChannel: with all that stops it.
    """
    guild = managed_guild(interaction)
    facts = channel_facts(guild, channel_id)
    if facts is None:
        raise UnfitChannel(purpose, channel_id, (ChannelFault(ChannelProblem.GONE),))
    return await services_of(interaction).settings.choose_channel(guild.id, purpose, facts)
