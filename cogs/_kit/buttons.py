"""Buttons that outlive a restart: each finds its way by its custom id, and each press is checked anew.

The manner is RoboDanny's (https://github.com/Rapptz/RoboDanny/blob/rewrite/cogs/mod.py): a DynamicItem whose template holds the
row's key. A custom id holds random row keys and fixed words only: everybody who sees the message can read it.
"""

from __future__ import annotations

import abc
import functools
from typing import TYPE_CHECKING, Any, ClassVar, Final, Self

import discord

from cogs._kit.boundary import guarded

if TYPE_CHECKING:
    import re

    from cogs._kit.context import Interaction

ROW_KEY: Final = "[A-Za-z0-9_-]{22}"
"""The pattern of a random row key (`Randomness.token`)."""


class PersistentButton(discord.ui.DynamicItem[discord.ui.Button[Any]], abc.ABC, template=r"(?!)"):
    """The base of every button here. A subclass has a template with a named group for each argument of its `__init__`.

    `__init__` of the subclass takes these as keyword arguments and hands label, style and custom id to this one.
    """

    known: ClassVar[dict[str, type[discord.ui.DynamicItem[Any]]]] = {}
    """All of them by their template, menus too: the client makes them known to the library, and tells stale ones by them."""

    in_direct_messages: ClassVar[bool] = False
    """Whether it also works outside of a server. Then its custom id alone has to say what it is about."""

    def __init_subclass__(cls, *, template: str | re.Pattern[str], **kwargs: Any) -> None:
        super().__init_subclass__(template=template, **kwargs)
        PersistentButton.known[cls.__discord_ui_compiled_template__.pattern] = cls

    def __init__(
        self,
        custom_id: str,
        label: str,
        *,
        style: discord.ButtonStyle = discord.ButtonStyle.secondary,
    ) -> None:
        super().__init__(discord.ui.Button(label=label, style=style, custom_id=custom_id))

    @classmethod
    async def from_custom_id(
        cls, interaction: discord.Interaction[Any], item: discord.ui.Item[Any], match: re.Match[str], /
    ) -> Self:
        """Make the button again from what its custom id holds."""
        del interaction, item
        arguments: dict[str, Any] = match.groupdict()
        return cls(**arguments)

    async def callback(self, interaction: Interaction) -> None:
        """Run `pressed` inside the error boundary."""
        work, anywhere = functools.partial(self.pressed, interaction), self.in_direct_messages
        await guarded(interaction, type(self).__name__, work, anywhere=anywhere)

    @abc.abstractmethod
    async def pressed(self, interaction: Interaction) -> None:
        """What the button does. Checks anew what the person may do: the message may be months old."""


def is_known(custom_id: str) -> bool:
    """Whether any button of this version has that custom id."""
    return any(button.__discord_ui_compiled_template__.fullmatch(custom_id) for button in PersistentButton.known.values())
