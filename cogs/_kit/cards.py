"""Cards: messages made of Discord's components (Components V2), which read well on a phone."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final, cast

import discord

if TYPE_CHECKING:
    from collections.abc import Sequence

LAMP: Final = discord.Colour(0xE8A33D)
"""The porch light. Colour never says anything that words do not say too."""


@dataclass(frozen=True, slots=True)
class Line:
    """A thin line between two parts."""


@dataclass(frozen=True, slots=True)
class Row:
    """Buttons side by side, five at the most; none make no row."""

    buttons: Sequence[discord.ui.Item[Any]]


@dataclass(frozen=True, slots=True)
class Pick:
    """A select menu, alone in its row."""

    select: discord.ui.Item[Any]


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture that is sent along as a file of that name, with words that say the same."""

    file_name: str
    alt: str


class Card(discord.ui.LayoutView):
    """A message of text, lines and buttons in one frame.

    All its buttons are dynamic items, which find their way by custom id. So the view itself is stopped before it is sent: the
    library keeps no copy and no timer of it, and the message works the same after a restart.
    """

    def __init__(self, *parts: str | Line | Row | Pick | Picture, accent: discord.Colour | None = LAMP) -> None:
        super().__init__(timeout=None)
        frame: discord.ui.Container[Any] = discord.ui.Container(accent_colour=accent)
        for part in parts:
            match part:
                case str():
                    frame.add_item(discord.ui.TextDisplay(part))
                case Line():
                    frame.add_item(discord.ui.Separator())
                case Row(buttons):
                    if buttons:
                        frame.add_item(discord.ui.ActionRow(*buttons))
                case Pick(select):
                    frame.add_item(discord.ui.ActionRow(select))
                case Picture(file_name, alt):
                    item = discord.MediaGalleryItem(f"attachment://{file_name}", description=alt)
                    frame.add_item(discord.ui.MediaGallery(item))
        self.add_item(frame)
        self.stop()


def fingerprint(components: Sequence[Any]) -> tuple[str, ...]:
    """What a message of components says and leads to: its texts and custom ids, in order, whatever their nesting.

    Takes components as discord.py parsed them or as plain dictionaries.
    """
    found: list[str] = []

    def walk(parts: Sequence[Any]) -> None:
        for part in parts:
            raw = cast("dict[str, Any]", part if isinstance(part, dict) else part.to_dict())
            found.extend(str(raw[key]) for key in ("content", "custom_id") if raw.get(key))
            walk(raw.get("components") or [])

    walk(components)
    return tuple(found)
