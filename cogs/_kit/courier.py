"""The courier: brings what the outbox sends to Discord, with the bot's own token and never as the answer to an interaction.

An answer to an interaction that others can see names who caused it. So everything public is a plain message of the bot, with a
nonce that is the same at every attempt (Discord then keeps a repeat from showing twice), no pings, and no one's name.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any, Final

import aiohttp
import discord

from bot.domain.delivery import OPEN_TO_ALL, Delivery, nonce
from bot.domain.question import Place
from bot.services.ports import Passing, Standing
from bot.services.publishing import CLOSED_DOOR
from cogs._kit.cards import Card, fingerprint
from cogs._kit.channels import channel_facts

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Mapping

    from bot.domain.parcel import Parcel, Receipt

LOOK_BACK: Final = 100
"""Messages that are looked through for one that may have arrived. More follow within minutes only in a very busy channel."""

CLOCK_DIFFERENCE: Final = timedelta(minutes=2)
"""How far this machine's clock may be from Discord's."""

UNKNOWN_CHANNEL: Final = 10003
UNKNOWN_MESSAGE: Final = 10008
NO_DIRECT_MESSAGES: Final = 50007
THREAD_EXISTS: Final = 160004
THREAD_ARCHIVED: Final = 50083
TAG_REQUIRED: Final = 40067
SERVER_ERROR: Final = 500
TOO_MANY: Final = 429
HEALS: Final = frozenset({30046, 40062, 40333, 130000})
"""Refusals that end by themselves, whatever their status: too many edits of an old message, a limit, an overload, and
Cloudflare before Discord (https://discord.com/developers/docs/topics/opcodes-and-status-codes#json)."""


class Post:
    """One delivery on its way, as a renderer is given it."""

    def __init__(self, client: discord.Client, delivery: Delivery, look_since: datetime | None) -> None:
        self.client = client
        self.delivery = delivery
        self._look_since = look_since

    def channel(self, channel_id: int) -> discord.PartialMessageable:
        """A channel or thread by its id, whether the gateway told of it or not."""
        return self.client.get_partial_messageable(channel_id, guild_id=self.delivery.guild_id)

    def hidden_channel(self, channel_id: int) -> discord.PartialMessageable:
        """The review channel, for what is not public. Raises Standing while everyone can read it, whoever opened it since."""
        guild = self.client.get_guild(self.delivery.guild_id)
        facts = None if guild is None else channel_facts(guild, channel_id)
        if facts is not None and facts.everyone_can_view:
            raise Standing(OPEN_TO_ALL)
        return self.channel(channel_id)

    async def send(self, channel: discord.abc.Messageable, card: Card) -> Place:
        """Send the card once, however often this is called for the same delivery."""
        if self._look_since is not None:
            found = await self._find(channel, card, self._look_since)
            if found is not None:
                return Place(found.channel.id, found.id)
        message = await channel.send(view=card, nonce=nonce(self.delivery.id))
        return Place(message.channel.id, message.id)

    async def change(self, place: Place, card: Card) -> bool:
        """Give a message of the bot another card; False if somebody deleted it by hand."""
        message = self.channel(place.channel_id).get_partial_message(place.message_id)
        try:
            await message.edit(view=card, allowed_mentions=discord.AllowedMentions.none())
        except discord.NotFound as error:
            if error.code not in (UNKNOWN_MESSAGE, UNKNOWN_CHANNEL):
                raise
            return False
        return True

    async def _find(self, channel: discord.abc.Messageable, card: Card, since: datetime) -> discord.Message | None:
        me = self.client.user
        wanted = fingerprint(card.to_components())
        async for message in channel.history(limit=LOOK_BACK, after=since - CLOCK_DIFFERENCE, oldest_first=False):
            if me is not None and message.author.id == me.id and fingerprint(message.components) == wanted:
                return message
        return None


class DiscordCourier:
    """Finds the renderer of a parcel, and tells failures that may pass from those that a person must mend."""

    def __init__(self, client: discord.Client) -> None:
        self._client = client
        self._renderers: dict[type[Any], Callable[[Post, Any], Awaitable[Receipt]]] = {}

    def render(self, renderers: Mapping[type[Any], Callable[[Post, Any], Awaitable[Receipt]]]) -> None:
        """Say how parcels look; each feature says it of its own."""
        self._renderers.update(renderers)

    async def send(self, parcel: Parcel, delivery: Delivery, *, look_since: datetime | None) -> Receipt:
        """Bring the parcel there. Raises Passing or Standing (`bot.services.ports`)."""
        renderer = self._renderers[type(parcel)]
        try:
            return await renderer(Post(self._client, delivery, look_since), parcel)
        except discord.RateLimited as error:
            raise Passing("rate limit", timedelta(seconds=error.retry_after)) from error
        except discord.HTTPException as error:
            raise _judged(error) from error
        except (aiohttp.ClientError, OSError) as error:
            raise Passing(f"connection: {type(error).__name__}") from error


def _judged(error: discord.HTTPException) -> Passing | Standing:
    of_a_proxy = isinstance(error, discord.Forbidden) and not error.code  # before the API, for its own reasons and for a while
    if error.status >= SERVER_ERROR or error.status == TOO_MANY or error.code in HEALS or of_a_proxy:
        return Passing(f"Discord answered {error.status}")
    if error.code == NO_DIRECT_MESSAGES:
        return Standing(CLOSED_DOOR)
    if error.code == UNKNOWN_CHANNEL:
        return Standing("channel gone")
    if error.code == TAG_REQUIRED:
        return Standing("tag required")
    if isinstance(error, discord.Forbidden):
        return Standing("permission missing")
    return Standing(f"Discord refused it ({error.code})")
