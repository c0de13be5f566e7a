"""Components that outlive a restart: each finds its way by its custom id, and each use is checked anew.

The manner is RoboDanny's (https://github.com/Rapptz/RoboDanny/blob/rewrite/cogs/mod.py): a DynamicItem whose template holds the
row's key. A custom id holds random row keys and fixed words only: everybody who sees the message can read it.

The library is not told of them. To find one it would make a view of the whole message again, and of one that it does not find
it says nothing to anybody.
"""

from __future__ import annotations

import abc
from typing import TYPE_CHECKING, Any, Final, TypeVar, cast

import discord

if TYPE_CHECKING:
    import re
    from collections.abc import Iterable, Mapping

ROW_KEY: Final = "[A-Za-z0-9_-]{22}"
"""The pattern of a random row key (`Randomness.token`)."""

KNOWN: Final[dict[str, type[Persistent[Any]]]] = {}
"""All of them by their template."""

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


def used(interaction: discord.Interaction[Any]) -> Persistent[Any] | None:
    """The component that was used, made again from what its custom id holds; None where this version knows no such one, and
    where its message holds none.
    """
    data = cast("Mapping[str, Any]", interaction.data or {})
    kind, custom_id = data.get("component_type"), str(data.get("custom_id", ""))
    if interaction.message is None or not _holds(interaction.message.components, kind, custom_id):
        return None
    for item in KNOWN.values():
        if match := item.__discord_ui_compiled_template__.fullmatch(custom_id):
            arguments: dict[str, Any] = match.groupdict()
            try:
                return item(**arguments)
            except ValueError:  # it looks right and means nothing, such as the 45th of a month
                return None
    return None


def _holds(components: Iterable[Any], kind: object, custom_id: str) -> bool:
    for component in components:
        if component.type.value == kind and getattr(component, "custom_id", None) == custom_id:
            return True
        accessory = getattr(component, "accessory", None)
        if _holds([*getattr(component, "children", ()), *([accessory] if accessory else [])], kind, custom_id):
            return True
    return False
