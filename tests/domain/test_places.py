"""Zones by the names of cities, given what a gazetteer found."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st

from bot.domain.places import LABEL_LIMIT, Spelling, Suggestion, find_zones, suggest
from bot.domain.zones import WIDELY_USED, current_zone, zone_matches

if TYPE_CHECKING:
    from collections.abc import Sequence

NOW = datetime(2026, 1, 15, 12, tzinfo=UTC)
CITIES = [
    Spelling("san francisco", "San Francisco", "Costa Rica", "America/Costa_Rica", 55_923),
    Spelling("san francisco", "San Francisco", "United States", "America/Los_Angeles", 827_526),
    Spelling("frisco", "San Francisco", "United States", "America/Los_Angeles", 827_526),
    Spelling("bombay", "Mumbai", "India", "Asia/Calcutta", 12_691_836),
    Spelling("washington", "Seattle", "United States", "America/Los_Angeles", 737_015),
    Spelling("washington", "Washington", "United States", "America/New_York", 689_545),
    Spelling("utc", "Utrecht", "The Netherlands", "Europe/Amsterdam", 361_742),
    Spelling("atlantis", "Atlantis", "The Sea", "Asia/Atlantis", 9_999_999),
]


class FewCities:
    """A gazetteer that knows the cities above, and what it was asked."""

    def __init__(self) -> None:
        self.asked: list[str] = []

    async def spellings(self, query: str) -> Sequence[Spelling]:
        self.asked.append(query)
        return CITIES


def zones(query: str) -> list[str]:
    return [suggestion.zone for suggestion in suggest(query, CITIES)]


def test_the_larger_city_of_a_name_comes_first_and_each_zone_once() -> None:
    assert suggest("San Francisco", CITIES)[:2] == (
        Suggestion("America/Los_Angeles", "San Francisco, United States"),
        Suggestion("America/Costa_Rica", "San Francisco, Costa Rica"),
    )
    assert zones("fransisco")[0] == "America/Los_Angeles"
    assert len(zones("san francisco")) == len(set(zones("san francisco")))


def test_an_old_name_leads_to_the_city_and_a_renamed_zone_is_followed() -> None:
    assert suggest("bombay", CITIES)[0] == Suggestion("Asia/Kolkata", "Mumbai, India")


def test_a_city_comes_before_a_state_of_the_same_name() -> None:
    assert zones("Washington")[:2] == ["America/New_York", "America/Los_Angeles"]


def test_utc_is_utc_and_not_the_airport_of_utrecht() -> None:
    assert zones("UTC")[:2] == ["UTC", "Europe/Amsterdam"]


def test_a_city_in_a_zone_that_is_gone_is_left_out() -> None:
    assert "Asia/Atlantis" not in zones("atlantis")


def test_without_cities_zones_are_found_by_their_own_names() -> None:
    assert [s.zone for s in suggest("kathmandu", ())] == ["Asia/Kathmandu"]
    assert tuple(s.zone for s in suggest("", ())) == WIDELY_USED


async def test_nothing_typed_and_an_offset_need_no_gazetteer() -> None:
    gazetteer = FewCities()
    assert tuple(s.zone for s in await find_zones("", gazetteer, NOW)) == WIDELY_USED
    assert (await find_zones("UTC+1", gazetteer, NOW))[0] == Suggestion("Europe/Berlin")
    assert gazetteer.asked == []
    assert (await find_zones("  Bombáy ", gazetteer, NOW))[0].zone == "Asia/Kolkata"
    assert gazetteer.asked == ["bombay"]


def test_what_is_a_name_is_told_from_what_is_merely_like_one() -> None:
    for name in ("bombay", "Bombay ", "kathmandu", "CET", "Japan", "asia/tokyo", "Nepal"):
        assert suggest(name, CITIES)[0].is_exact, name
    for name in ("bombai", "kathm", "tokio", "Neverland"):
        assert not any(suggestion.is_exact for suggestion in suggest(name, CITIES)), name


async def test_a_city_with_its_country_is_looked_for_there_first() -> None:
    gazetteer = FewCities()
    first, second = (await find_zones("San Francisco, Costa Rica", gazetteer, NOW))[:2]
    assert (first.zone, first.is_exact) == ("America/Costa_Rica", True)
    assert (second.zone, second.is_exact) == ("America/Los_Angeles", False)
    assert gazetteer.asked == ["san francisco"]
    assert not any(one.is_exact for one in await find_zones("San Francisco, Nowhere", gazetteer, NOW))


async def test_an_offset_is_no_name_of_a_zone() -> None:
    assert not any(one.is_exact for one in await find_zones("UTC+1", FewCities(), NOW))


def test_a_label_says_place_time_and_zone() -> None:
    assert Suggestion("Asia/Kathmandu", "Kathmandu, Nepal").label(NOW) == "Kathmandu, Nepal · 17:45 · Asia/Kathmandu"
    assert Suggestion("UTC").label(NOW) == "12:00 · UTC"
    long = Suggestion("America/Argentina/ComodRivadavia", "x" * 300).label(NOW)
    assert len(long) == LABEL_LIMIT
    assert long.endswith(" · 09:00 · America/Argentina/ComodRivadavia")


@given(st.text(max_size=120), st.integers(1, 25))
def test_whatever_is_typed_gives_labels_that_discord_takes(query: str, limit: int) -> None:
    found = suggest(query, CITIES, limit)
    assert len(found) <= limit
    assert len({s.zone for s in found}) == len(found)
    assert all(current_zone(s.zone) == s.zone for s in found)
    assert all(1 <= len(s.label(NOW)) <= LABEL_LIMIT for s in found)
    assert {s.zone for s in suggest(query, (), 25)} >= set(zone_matches(query, 25)[:24])
