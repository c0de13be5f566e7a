"""Buttons that outlive a restart, by their custom ids: see `persistent`."""

from __future__ import annotations

import abc
import functools
from typing import TYPE_CHECKING, Any, ClassVar

import discord

from cogs._kit.boundary import guarded
from cogs._kit.persistent import NOTHING, Persistent

if TYPE_CHECKING:
    from cogs._kit.context import Interaction


class PersistentButton(Persistent[discord.ui.Button[Any]], template=NOTHING):
    """The base of every button here. A subclass's `__init__` hands label, style and custom id to this one."""

    in_direct_messages: ClassVar[bool] = False
    """Whether it also works outside of a server. Then its custom id alone has to say what it is about."""

    def __init__(
        self,
        custom_id: str,
        label: str,
        *,
        style: discord.ButtonStyle = discord.ButtonStyle.secondary,
    ) -> None:
        super().__init__(discord.ui.Button(label=label, style=style, custom_id=custom_id))

    async def callback(self, interaction: Interaction) -> None:
        """Run `pressed` inside the error boundary."""
        work, anywhere = functools.partial(self.pressed, interaction), self.in_direct_messages
        await guarded(interaction, type(self).__name__, work, anywhere=anywhere)

    @abc.abstractmethod
    async def pressed(self, interaction: Interaction) -> None:
        """What the button does. Checks anew what the person may do: the message may be months old."""
