"""Time zones as people name them: by city, country or zone, as choices and as typed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from discord import app_commands

from bot.domain.places import find_zones
from bot.domain.refusal import UnknownZone
from bot.domain.zones import current_zone
from bot.words import _
from cogs._kit.context import services_of

if TYPE_CHECKING:
    from bot.domain.places import Suggestion
    from cogs._kit.context import Interaction

ZONE = r"[A-Za-z0-9_+/-]{1,60}"
"""The pattern of a zone's name, as custom ids hold it."""

NEAR: Final = 3
"""Zones that are named where it is unclear which one is meant."""


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
    """The zone that was picked, or that comes nearest to what was typed, to be confirmed. Raises UnknownZone."""
    if (exact := current_zone(typed)) is not None:
        return exact
    found = await suggestions_for(interaction, typed, 1)
    if not found:
        raise UnknownZone(typed)
    return found[0].zone


async def zone_named(interaction: Interaction, typed: str) -> str:
    """The zone that was picked or is called what was typed. Raises UnknownZone, with what may be meant."""
    if (exact := current_zone(typed)) is not None:
        return exact
    found = await suggestions_for(interaction, typed, NEAR)
    if not found or not found[0].is_exact:
        raise UnknownZone(typed, [(suggestion.zone, suggestion.place) for suggestion in found])
    return found[0].zone


def unknown_zone_words(error: UnknownZone) -> str:
    """What is said where no zone, or more than one, may be meant."""
    if not error.near:
        return _("I do not know that time zone. Type a city or a country, and pick from the list.")
    near = [f"- {place}: `{zone}`" if place else f"- `{zone}`" for zone, place in error.near]
    head = _("I am not sure where that is. Did you mean one of these? Nothing was changed.")
    return "\n".join([head, *near, _("Pick one from the list while you type, or write a time zone as it stands here.")])
