"""Menus that outlive a restart, in the manner of `buttons`: each finds its way by its custom id.

What was chosen comes from Discord with the click and is not confined to what was offered: `chosen` checks it.
"""

from __future__ import annotations

import abc
from typing import TYPE_CHECKING, Any, Final, Self

import discord

from bot.domain.refusal import NoLongerThere
from cogs._kit.boundary import guarded
from cogs._kit.buttons import PersistentButton

if TYPE_CHECKING:
    import re
    from collections.abc import Sequence

    from cogs._kit.context import Interaction

OPTION_LIMIT: Final = 25
LABEL_LIMIT: Final = 100
"""Characters of an option's label and description (Discord: component reference)."""


class PersistentMenu(discord.ui.DynamicItem[discord.ui.Select[Any]], abc.ABC, template=r"(?!)"):
    """The base of every menu here. A subclass has a template with a named group for each argument of its `__init__`.

    All arguments but these have defaults: what a menu offers is known when it is sent, and not needed when it is used.
    """

    def __init_subclass__(cls, *, template: str | re.Pattern[str], **kwargs: Any) -> None:
        super().__init_subclass__(template=template, **kwargs)
        PersistentButton.known[cls.__discord_ui_compiled_template__.pattern] = cls

    def __init__(self, custom_id: str, placeholder: str, options: Sequence[discord.SelectOption]) -> None:
        super().__init__(discord.ui.Select(custom_id=custom_id, placeholder=placeholder, options=[*options][:OPTION_LIMIT]))

    @classmethod
    async def from_custom_id(
        cls, interaction: discord.Interaction[Any], item: discord.ui.Item[Any], match: re.Match[str], /
    ) -> Self:
        """Make the menu again from what its custom id holds."""
        del interaction, item
        arguments: dict[str, Any] = match.groupdict()
        return cls(**arguments)

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
