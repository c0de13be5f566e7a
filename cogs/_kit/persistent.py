"""Components that outlive a restart: each finds its way by its custom id, and each use is checked anew.

The manner is RoboDanny's (https://github.com/Rapptz/RoboDanny/blob/rewrite/cogs/mod.py): a DynamicItem whose template holds the
row's key. A custom id holds random row keys and fixed words only: everybody who sees the message can read it.
"""

from __future__ import annotations

import abc
from typing import TYPE_CHECKING, Any, Final, Self, TypeVar

import discord

if TYPE_CHECKING:
    import re

ROW_KEY: Final = "[A-Za-z0-9_-]{22}"
"""The pattern of a random row key (`Randomness.token`)."""

KNOWN: Final[dict[str, type[discord.ui.DynamicItem[Any]]]] = {}
"""All of them by their template: the client makes them known to the library, and tells stale ones by them."""

NOTHING: Final = r"(?!)"
"""The template of a base, which fits no custom id."""

ItemT = TypeVar("ItemT", bound=discord.ui.Item[Any])


class Persistent(discord.ui.DynamicItem[ItemT], abc.ABC, template=NOTHING):
    """The base of all of them. A subclass has a template with a named group for each argument of its `__init__`.

    Arguments of `__init__` that are in no group have defaults: they are known when it is sent, and not needed when it is used.
    """

    def __init_subclass__(cls, *, template: str | re.Pattern[str], **kwargs: Any) -> None:
        super().__init_subclass__(template=template, **kwargs)
        if template != NOTHING:
            KNOWN[cls.__discord_ui_compiled_template__.pattern] = cls

    @classmethod
    async def from_custom_id(
        cls, interaction: discord.Interaction[Any], item: discord.ui.Item[Any], match: re.Match[str], /
    ) -> Self:
        """Make it again from what its custom id holds."""
        del interaction, item
        arguments: dict[str, Any] = match.groupdict()
        return cls(**arguments)


def is_known(custom_id: str) -> bool:
    """Whether any component of this version has that custom id."""
    return any(item.__discord_ui_compiled_template__.fullmatch(custom_id) for item in KNOWN.values())
