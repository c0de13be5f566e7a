"""Reading from Discord what the rules about channels need to know."""

from __future__ import annotations

from typing import cast

import discord

from bot.domain.settings import NEEDED, ChannelFacts, ChannelKind

_NAMES = frozenset(name for names in NEEDED.values() for name in names)


def channel_facts(guild: discord.Guild, channel_id: int) -> ChannelFacts | None:
    """The facts of a channel of this server, or None if it is gone. Read from what the gateway keeps current: no request."""
    channel = guild.get_channel(channel_id)
    if channel is None:
        return None
    if isinstance(channel, discord.TextChannel) and not channel.is_news():
        kind = ChannelKind.TEXT
    elif isinstance(channel, discord.ForumChannel) and not channel.is_media():
        kind = ChannelKind.FORUM
    else:
        kind = ChannelKind.OTHER
    # Where the gateway has not told of the bot itself, nothing is known to be missing: a delivery will tell.
    me = cast("discord.Member | None", guild.me)
    mine = channel.permissions_for(me) if me is not None else discord.Permissions.all()
    return ChannelFacts(
        channel_id=channel_id,
        kind=kind,
        granted=frozenset(name for name in _NAMES if getattr(mine, name)),
        tags_missing=isinstance(channel, discord.ForumChannel) and channel.flags.require_tag and not channel.available_tags,
        everyone_can_view=channel.permissions_for(guild.default_role).view_channel,
    )
