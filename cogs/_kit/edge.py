"""The Discord edge as the client is given it: the courier started, forms, buttons and menus answered."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

import discord

from cogs._kit import boundary, forms
from cogs._kit.automod import DiscordRules
from cogs._kit.courier import DiscordCourier
from cogs._kit.persistent import used

if TYPE_CHECKING:
    import asyncio
    from collections.abc import Awaitable, Callable, Collection, Mapping

    from bot.domain.parcel import Receipt
    from bot.services.outbox import Outbox
    from cogs._kit.context import HasServices, Interaction
    from cogs._kit.courier import Post


class DiscordEdge:
    """What the client calls."""

    def __init__(self, outbox: Outbox, renderers: Mapping[type[Any], Callable[[Post, Any], Awaitable[Receipt]]]) -> None:
        self._outbox = outbox
        self._renderers = renderers

    async def start(self, client: discord.Client) -> None:
        """Begin to deliver."""
        courier = DiscordCourier(client)
        courier.render(self._renderers)
        cast("HasServices", client).services.automod.start(DiscordRules(client))
        self._outbox.start(courier)

    async def on_interaction(self, interaction: Interaction) -> None:
        """Answer forms, and buttons and menus, also those that this version does not know."""
        if interaction.type is discord.InteractionType.modal_submit:
            await forms.submit(interaction)
        elif interaction.type is discord.InteractionType.component:
            component = used(interaction)
            await (boundary.answer_stale(interaction) if component is None else component.callback(interaction))

    def under_way(self) -> Collection[asyncio.Task[Any]]:
        """Callbacks that have begun and not ended."""
        return tuple(boundary.under_way)
