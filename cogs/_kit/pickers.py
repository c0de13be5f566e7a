"""Menus of channels and roles that outlive a restart, in the manner of `menus`. Discord fills them in with what there is."""

from __future__ import annotations

import abc
from typing import TYPE_CHECKING, Any, Self

import discord

from cogs._kit.boundary import guarded
from cogs._kit.buttons import PersistentButton

if TYPE_CHECKING:
    import re

    from cogs._kit.context import Interaction

Select = discord.ui.ChannelSelect[Any] | discord.ui.RoleSelect[Any]


class PersistentPicker(discord.ui.DynamicItem[Select], abc.ABC, template=r"(?!)"):
    """The base of every such menu. A subclass has a template with a named group for each argument of its `__init__`.

    All arguments but these have defaults: what is chosen at the moment is known when it is sent, and not needed when used.
    """

    def __init_subclass__(cls, *, template: str | re.Pattern[str], **kwargs: Any) -> None:
        super().__init_subclass__(template=template, **kwargs)
        PersistentButton.known[cls.__discord_ui_compiled_template__.pattern] = cls

    @classmethod
    async def from_custom_id(
        cls, interaction: discord.Interaction[Any], item: discord.ui.Item[Any], match: re.Match[str], /
    ) -> Self:
        """Make the menu again from what its custom id holds."""
        del interaction, item
        arguments: dict[str, Any] = match.groupdict()
        return cls(**arguments)

    async def callback(self, interaction: Interaction) -> None:
        """Run `picked` inside the error boundary."""
        values: Any = (interaction.data or {}).get("values") or []
        chosen = int(values[0]) if values and str(values[0]).isdecimal() else None
        await guarded(interaction, type(self).__name__, lambda: self.picked(interaction, chosen))

    @abc.abstractmethod
    async def picked(self, interaction: Interaction, chosen: int | None) -> None:
        """What choosing does, by the id of a channel or role; None where the choice was taken back. Checks anew who may."""
