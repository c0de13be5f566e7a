"""Reads a server's AutoMod rules from Discord: those that would stop a member's message in the questions channel."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import aiohttp
import discord

from bot.domain.automod import AutoModRule
from bot.services.ports import RulesUnreadable

if TYPE_CHECKING:
    from collections.abc import Sequence

STOPS_A_MESSAGE: Final = frozenset({discord.AutoModRuleActionType.block_message, discord.AutoModRuleActionType.timeout})
"""What a rule does that forbids something. A rule that only tells moderators forbids nothing."""


class DiscordRules:
    """Reads with the bot's own token, for which it needs Manage Server."""

    def __init__(self, client: discord.Client) -> None:
        self._client = client

    async def rules(self, guild_id: int, channel_id: int | None) -> Sequence[AutoModRule]:
        """The rules that hold in that channel. Exempt roles are not asked for: a text is judged the same whoever wrote it.

        Raises:
            RulesUnreadable: the permission is missing, or Discord does not answer.
        """
        guild = self._client.get_guild(guild_id)
        if guild is None:
            raise RulesUnreadable
        try:
            found = await guild.fetch_automod_rules()
        except (discord.HTTPException, aiohttp.ClientError, TimeoutError, OSError) as error:
            raise RulesUnreadable from error
        return [
            _read(rule)
            for rule in found
            if rule.enabled
            and rule.event_type is discord.AutoModRuleEventType.message_send
            and any(action.type in STOPS_A_MESSAGE for action in rule.actions)
            and channel_id not in rule.exempt_channel_ids
        ]


def _read(rule: discord.AutoModRule) -> AutoModRule:
    trigger = rule.trigger
    return AutoModRule(
        id=rule.id,
        name=rule.name,
        keywords=tuple(trigger.keyword_filter or ()),
        allow_list=tuple(trigger.allow_list or ()),
        regex_patterns=tuple(trigger.regex_patterns or ()),
        mention_limit=trigger.mention_limit if trigger.type is discord.AutoModRuleTriggerType.mention_spam else None,
        presets=tuple(name for name, used in trigger.presets if used),
    )
