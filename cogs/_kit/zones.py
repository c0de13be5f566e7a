"""Time zones as people name them: by city, country or zone, as choices and as typed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from discord import app_commands

from bot.domain.places import find_zones
from bot.domain.refusal import UnknownZone
from bot.domain.zones import current_zone
from cogs._kit.context import services_of

if TYPE_CHECKING:
    from bot.domain.places import Suggestion
    from cogs._kit.context import Interaction

ZONE = r"[A-Za-z0-9_+/-]{1,60}"
"""The pattern of a zone's name, as custom ids hold it."""


async def suggestions_for(interaction: Interaction, typed: str, limit: int = 25) -> tuple[Suggestion, ...]:
    """The zones that were meant, best first."""
    services = services_of(interaction)
    return await find_zones(typed, services.places, services.clock.now(), limit)


async def zone_choices(interaction: Interaction, typed: str) -> list[app_commands.Choice[str]]:
    """The same as choices of a command, each with the place and the time there."""
    now = services_of(interaction).clock.now()
    found = await suggestions_for(interaction, typed)
    return [app_commands.Choice(name=suggestion.label(now), value=suggestion.zone) for suggestion in found]


async def zone_meant(interaction: Interaction, typed: str) -> str:
    """The one zone that was picked or, typed in full, can only be meant. Raises UnknownZone."""
    if (exact := current_zone(typed)) is not None:
        return exact
    found = await suggestions_for(interaction, typed, 1)
    if not found:
        raise UnknownZone(typed)
    return found[0].zone
