"""Menus of channels and roles that outlive a restart, in the manner of `menus`. Discord fills them in with what there is."""

from __future__ import annotations

import abc
from typing import TYPE_CHECKING, Any

import discord

from cogs._kit.boundary import guarded
from cogs._kit.persistent import NOTHING, Persistent

if TYPE_CHECKING:
    from cogs._kit.context import Interaction

Select = discord.ui.ChannelSelect[Any] | discord.ui.RoleSelect[Any]


class PersistentPicker(Persistent[Select], template=NOTHING):
    """The base of every such menu."""

    async def callback(self, interaction: Interaction) -> None:
        """Run `picked` inside the error boundary."""
        values: Any = (interaction.data or {}).get("values") or []
        chosen = int(values[0]) if values and str(values[0]).isdecimal() else None
        await guarded(interaction, type(self).__name__, lambda: self.picked(interaction, chosen))

    @abc.abstractmethod
    async def picked(self, interaction: Interaction, chosen: int | None) -> None:
        """What choosing does, by the id of a channel or role; None where the choice was taken back. Checks anew who may."""
