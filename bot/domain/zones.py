"""Names of time zones: which exist, what an old one is called today, and what somebody may have meant.

Names come from the `tzdata` package alone (`tzdata.zi`, `zone.tab`, `iso3166.tab`), not from the machine. Its links are
of two sorts: a zone that was renamed (Asia/Calcutta), and places that merely share a clock since 1970 (Europe/Stockholm
points at Europe/Berlin). Only the first sort is followed: nobody in Stockholm is told that they live in Berlin.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from datetime import timedelta
from functools import cache
from importlib import resources
from itertools import islice
from typing import TYPE_CHECKING, Final
from zoneinfo import ZoneInfo

from rapidfuzz import fuzz

from bot.domain.normalise import Reduced

if TYPE_CHECKING:
    from datetime import datetime

UTC_NAME: Final = "UTC"

RENAMED: Final[dict[str, str]] = {
    "Africa/Asmera": "Africa/Asmara",
    "Africa/Timbuktu": "Africa/Bamako",
    "America/Coral_Harbour": "America/Atikokan",
    "America/Virgin": "America/St_Thomas",
    "Antarctica/South_Pole": "Antarctica/McMurdo",
    "Atlantic/Jan_Mayen": "Arctic/Longyearbyen",
    "Iceland": "Atlantic/Reykjavik",
    "Pacific/Ponape": "Pacific/Pohnpei",
    "Pacific/Truk": "Pacific/Chuuk",
    "Pacific/Yap": "Pacific/Chuuk",
    "CST6CDT": "America/Chicago",
    "EST5EDT": "America/New_York",
    "MST7MDT": "America/Denver",
    "PST8PDT": "America/Los_Angeles",
}
"""Old names whose link skips the place itself, as the '#=' remarks in tzdata's file `backward` say (`tzdata.zi` leaves
them out), and the four that became links in 2024b."""

UNCLEAR: Final = frozenset({"EST", "MST"})
"""Whoever writes these means New York or Denver, but tzdata gives them no summer time: asked about, never followed."""

SPOKEN: Final[dict[str, tuple[str, ...]]] = {
    "America/New_York": ("EST", "EDT", "ET", "Eastern Time"),
    "America/Chicago": ("CST", "CDT", "CT", "Central Time"),
    "America/Denver": ("MST", "MDT", "MT", "Mountain Time"),
    "America/Los_Angeles": ("PST", "PDT", "PT", "Pacific Time"),
    "Europe/London": ("BST", "UK", "England", "Great Britain"),
    "Europe/Berlin": ("CET", "CEST"),
    "Europe/Athens": ("EET", "EEST"),
    "Asia/Kolkata": ("IST",),
    "Asia/Tokyo": ("JST",),
    "Australia/Sydney": ("AEST", "AEDT"),
}
"""What people call a zone, beyond its names."""

WIDELY_USED: Final = (
    "Pacific/Honolulu", "America/Anchorage", "America/Los_Angeles", "America/Denver", "America/Chicago",
    "America/New_York", "America/Toronto", "America/Halifax", "America/Sao_Paulo", "America/Argentina/Buenos_Aires",
    "Europe/London", "Europe/Berlin", "Africa/Lagos", "Africa/Johannesburg", "Europe/Athens", "Europe/Istanbul",
    "Africa/Nairobi", "Asia/Dubai", "Asia/Kolkata", "Asia/Jakarta", "Asia/Shanghai", "Asia/Manila", "Asia/Tokyo",
    "Australia/Sydney", "Pacific/Auckland",
)  # fmt: skip
"""What is offered before anything is typed, from west to east."""

ALIKE: Final = 72.0
"""How alike (0 to 100) two spellings must be to count as the same word mistyped."""

_LETTERS: Final = str.maketrans({"ø": "o", "ł": "l", "đ": "d", "ð": "d", "æ": "ae", "œ": "oe", "þ": "th", "ı": "i"})
_OFFSET: Final = re.compile(r"(?:utc|gmt)?\s*(?P<sign>[+−-])\s*(?P<hours>\d{1,2})(?::?(?P<minutes>\d{2}))?", re.IGNORECASE)
_TYPED_ENOUGH: Final = 3


class UnknownZoneError(ValueError):
    """There is no such time zone, or not any more: the member is asked for another."""


@dataclass(frozen=True, slots=True)
class _Names:
    all: frozenset[str]
    links: dict[str, str]
    countries: dict[str, str]
    """Each zone that names a place today to the English name of its country, in tzdata's order."""
    clocks: tuple[str, ...]
    """One zone for each clock that differs from all others now."""


@cache
def _names() -> _Names:
    folder = resources.files("tzdata") / "zoneinfo"

    def rows(name: str) -> list[str]:
        return [line for line in (folder / name).read_text(encoding="utf-8").splitlines() if not line.startswith("#")]

    country_names = dict(row.split("\t")[:2] for row in rows("iso3166.tab"))
    countries = {row.split("\t")[2]: country_names[row.split("\t")[0]] for row in rows("zone.tab")}
    clocks = tuple(row.split("\t")[2] for row in rows("zonenow.tab"))
    compiled = rows("tzdata.zi")
    links = {name: target for _, target, name in (row.split() for row in compiled if row.startswith("L "))}
    zones = {row.split()[1] for row in compiled if row.startswith("Z ")} - {"Factory"}
    return _Names(frozenset(zones | links.keys()), links, countries, clocks)


def known_zone(name: str) -> bool:
    """Whether `name` is exactly an IANA zone, of today or an old one that still works."""
    return name in _names().all


@cache
def _by_simple_name() -> dict[str, str]:
    return {simplify(name): name for name in _names().all}


def current_zone(name: str) -> str | None:
    """What the zone is called today, or None where the member must be asked: it is gone, unclear or no zone at all.

    Capitals, blanks and spaces for underscores are forgiven, because autocomplete does not confine what is sent. All
    names of UTC and Greenwich become 'UTC', never a city that keeps summer time.
    """
    names = _names()
    found = name if name in names.all else _by_simple_name().get(simplify(name))
    if found is None or found in UNCLEAR:
        return None
    if found in names.countries:
        return found
    target = RENAMED.get(found, names.links.get(found, found))
    return UTC_NAME if target in ("Etc/UTC", "Etc/GMT") else target


@cache
def _by_spoken_name() -> dict[str, str]:
    return {simplify(name): zone for zone, names in SPOKEN.items() for name in names}


def zone_called(text: str) -> str | None:
    """The zone of exactly that name, old name or abbreviation, however it is written; None if that is not clear."""
    return _by_spoken_name().get(simplify(text)) or current_zone(text)


@cache
def zone_info(name: str) -> ZoneInfo:
    """The rules of a zone. Kept, because `ZoneInfo` itself holds on to the last eight alone.

    Raises:
        UnknownZoneError: there is none of that name.
    """
    if not known_zone(name):
        raise UnknownZoneError(name)
    return ZoneInfo(name)


def simplify(text: str) -> str:
    """Text as it is compared: no capitals, no accents, single spaces between words, letters of any script."""
    return " ".join(text.translate(_SIMPLE).split())


def _simple(character: str) -> str:
    plain = unicodedata.normalize("NFKD", character.casefold()).translate(_LETTERS)
    return "".join(c if c.isalnum() else " " for c in plain if not unicodedata.combining(c))


_SIMPLE: Final = Reduced(_simple)


def likeness(query: str, name: str) -> float:
    """How well a simplified query fits a simplified name, from 0 (not) to 100 (the same); below `ALIKE` it is 0.

    What is half typed counts as much as what is mistyped: 'kathm' fits, and so does 'katmand'.
    """
    if query == name:
        return 100.0
    if name.startswith(query):
        return 95.0
    if f" {query}" in name:
        return 90.0
    if len(query) < _TYPED_ENOUGH:
        return 0.0
    alike = max(fuzz.ratio(query, name), 0.95 * fuzz.ratio(query, name[: len(query)]))
    return 0.9 * alike if alike >= ALIKE else 0.0


def offset_meant(text: str) -> timedelta | None:
    """The offset east of UTC that was typed ('UTC+5:45', 'gmt -3', '+0530'), or None if it is none."""
    match = _OFFSET.fullmatch(text.strip())
    if match is None:
        return None
    offset = timedelta(hours=int(match["hours"]), minutes=int(match["minutes"] or 0))
    return -offset if match["sign"] != "+" else offset


def zones_at(offset: timedelta, now: datetime, limit: int = 25) -> tuple[str, ...]:
    """Up to `limit` zones whose clocks are `offset` from UTC at `now` (aware), widely used ones first.

    One zone stands for all that have shared its clock lately (tzdata's `zonenow.tab`).
    """
    zones = dict.fromkeys((UTC_NAME, *WIDELY_USED, *_names().clocks))
    return tuple(islice((zone for zone in zones if now.astimezone(zone_info(zone)).utcoffset() == offset), limit))


@cache
def _search_names() -> tuple[tuple[str, tuple[str, ...]], ...]:
    names = _names()
    found = {zone: {zone, names.countries.get(zone, zone), *SPOKEN.get(zone, ())} for zone in (*names.countries, UTC_NAME)}
    for old in names.all:
        today = current_zone(old)
        if today in found:
            found[today].add(old)
    spelled = {zone: {s for name in them for s in (name, name.rpartition("/")[2])} for zone, them in found.items()}
    return tuple((zone, tuple({simplify(s) for s in them})) for zone, them in spelled.items())


def is_name_of(text: str, zone: str) -> bool:
    """Whether a text is one of the names by which `zone_matches` finds the zone, and not merely like it."""
    return simplify(text) in dict(_search_names()).get(zone, ())


def zone_matches(query: str, limit: int = 25) -> tuple[str, ...]:
    """Up to `limit` zones that somebody may have meant, best first: by name, old name or country, typos forgiven.

    Only today's names are given. An empty query gives widely used zones from west to east; cities that name no zone are
    the gazetteer's business (`bot.domain.places`).
    """
    wanted = simplify(query)
    if not wanted:
        return WIDELY_USED[:limit]
    scored = ((max(likeness(wanted, name) for name in spelled), zone) for zone, spelled in _search_names())
    return tuple(zone for score, zone in sorted(scored, key=lambda s: -s[0]) if score)[:limit]
