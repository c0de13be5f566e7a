"""Finding a time zone by the name of a city or country. What cities there are, the gazetteer knows (`data.places`)."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from math import log10
from typing import TYPE_CHECKING, Final, Protocol

from bot.domain.zones import (
    current_zone,
    is_name_of,
    likeness,
    offset_meant,
    simplify,
    zone_called,
    zone_info,
    zone_matches,
    zones_at,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import datetime

POPULATION_WEIGHT: Final = 4.0
"""Points of likeness for each tenfold in people: who types 'San Francisco' seldom means the town in Costa Rica."""

OWN_NAME: Final = 10.0
"""Points for a city's (or country's) own name over what others call it: 'Washington' is a city before it is a state."""

LABEL_LIMIT: Final = 100
"""Characters of a choice's name (Discord: application commands, choice structure)."""


@dataclass(frozen=True, slots=True)
class Spelling:
    """A city by one of its names, or by that of its country or state."""

    spelled: str
    """As `bot.domain.zones.simplify` leaves it."""
    city: str
    country: str
    zone: str
    population: int


class Gazetteer(Protocol):
    """Knows names of cities."""

    async def spellings(self, query: str) -> Sequence[Spelling]:
        """What could be meant by a simplified `query`: some hundred at most, the right one among them, in no order."""
        ...


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A zone to choose, and the place that it was found by, such as 'Mumbai, India'; '' when by its own name."""

    zone: str
    place: str = ""
    is_exact: bool = field(default=False, compare=False)
    """Whether what was typed is a name of it, not merely like one."""

    def label(self, now: datetime) -> str:
        """What to show: place, the time there at `now` (24 hours), zone. At most `LABEL_LIMIT` characters."""
        rest = f"{now.astimezone(zone_info(self.zone)):%H:%M} · {self.zone}"
        if not self.place:
            return rest
        return f"{self.place[: LABEL_LIMIT - len(rest) - 3]} · {rest}"


async def find_zones(query: str, gazetteer: Gazetteer, now: datetime, limit: int = 25) -> tuple[Suggestion, ...]:
    """Up to `limit` zones for whatever was typed, best first, each zone once: by name, city or country, typos forgiven.

    An offset such as 'UTC+5:45' or '-3' gives zones that have it at `now` (aware): it is what a clock shows, no zone.
    'Paris, France' gives what Paris gives, those in France first.
    """
    offset = offset_meant(query)
    if offset is not None:
        return tuple(Suggestion(zone) for zone in zones_at(offset, now, limit))
    if "," in query:
        city, _comma, country = query.partition(",")
        return in_country(country, await find_zones(city, gazetteer, now, limit))
    wanted = simplify(query)
    return suggest(query, await gazetteer.spellings(wanted) if wanted else (), limit)


def in_country(country: str, found: Sequence[Suggestion]) -> tuple[Suggestion, ...]:
    """The suggestions with those in that country first; what is elsewhere is not exactly what was typed."""
    wanted = simplify(country)
    there = [one for one in found if wanted and simplify(one.place.rpartition(",")[2]) == wanted]
    elsewhere = [replace(one, is_exact=False) for one in found if one not in there]
    return (*there, *elsewhere)


def suggest(query: str, spellings: Iterable[Spelling], limit: int = 25) -> tuple[Suggestion, ...]:
    """The zones that a query may mean, given what the gazetteer found for it.

    The exact name of a zone or abbreviation comes first ('UTC' is also an airport's code), then cities by likeness and
    size, then zones whose names are alike.
    """
    wanted = simplify(query)
    exact = zone_called(query)
    found = {exact: Suggestion(exact, is_exact=True)} if exact else {}
    for spelling in sorted(spellings, key=lambda spelling: -_score(wanted, spelling)):
        zone = current_zone(spelling.zone)
        if zone and _score(wanted, spelling):
            found.setdefault(zone, Suggestion(zone, f"{spelling.city}, {spelling.country}", spelling.spelled == wanted))
    for zone in zone_matches(query, limit):
        found.setdefault(zone, Suggestion(zone, is_exact=is_name_of(query, zone)))
    return tuple(found.values())[:limit]


def _score(query: str, spelling: Spelling) -> float:
    alike = likeness(query, spelling.spelled)
    if not alike:
        return 0.0
    is_own = spelling.spelled in (simplify(spelling.city), simplify(spelling.country))
    return alike + POPULATION_WEIGHT * log10(max(1, spelling.population)) + OWN_NAME * is_own
