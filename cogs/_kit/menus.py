"""Menus that outlive a restart, by their custom ids: see `persistent`.

What was chosen comes from Discord with the click and is not confined to what was offered: `chosen` checks it.
"""

from __future__ import annotations

import abc
from typing import TYPE_CHECKING, Any, Final

import discord

from bot.domain.refusal import NoLongerThere
from cogs._kit.boundary import guarded
from cogs._kit.persistent import NOTHING, Persistent

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cogs._kit.context import Interaction

OPTION_LIMIT: Final = 25
LABEL_LIMIT: Final = 100
"""Characters of an option's label and description (Discord: component reference)."""


class PersistentMenu(Persistent[discord.ui.Select[Any]], template=NOTHING):
    """The base of every menu here."""

    def __init__(self, custom_id: str, placeholder: str, options: Sequence[discord.SelectOption]) -> None:
        super().__init__(discord.ui.Select(custom_id=custom_id, placeholder=placeholder, options=[*options][:OPTION_LIMIT]))

    async def callback(self, interaction: Interaction) -> None:
        """Run `chosen` inside the error boundary."""
        values: Any = (interaction.data or {}).get("values") or []

        async def work() -> None:
            if not values:
                raise NoLongerThere
            await self.chosen(interaction, str(values[0]))

        await guarded(interaction, type(self).__name__, work)

    @abc.abstractmethod
    async def chosen(self, interaction: Interaction, value: str) -> None:
        """What choosing does. Checks anew what the person may do, and that there is such a value."""


def option(label: str, value: str, description: str | None = None, *, default: bool = False) -> discord.SelectOption:
    """One line of a menu, cut to what fits."""
    shown = None if description is None else _cut(description)
    return discord.SelectOption(label=_cut(label), value=value, description=shown, default=default)


def _cut(text: str) -> str:
    return text if len(text) <= LABEL_LIMIT else text[: LABEL_LIMIT - 1].rstrip() + "…"
