"""Names of time zones."""

from __future__ import annotations

import itertools
from datetime import UTC, datetime, timedelta
from importlib import resources
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain import zones
from bot.domain.zones import (
    WIDELY_USED,
    UnknownZoneError,
    current_zone,
    known_zone,
    offset_meant,
    zone_called,
    zone_info,
    zone_matches,
    zones_at,
)


def all_names() -> list[str]:
    lines = (resources.files("tzdata") / "zones").read_text(encoding="utf-8").split()
    return [name for name in lines if name != "Factory"]


def test_all_of_tzdata_is_known_and_loads() -> None:
    assert len(all_names()) > 550
    for name in all_names():
        assert known_zone(name)
        assert zone_info(name).key == name


@pytest.mark.parametrize(
    "name",
    ["", "Factory", "Mars/Olympus", "../../etc/passwd", "/etc/localtime", "Europe", "a" * 5000, "\x00", "\ud800"],
)
def test_what_is_no_zone_is_refused_without_touching_a_file(name: str) -> None:
    assert not known_zone(name)
    assert current_zone(name) is None
    with pytest.raises(UnknownZoneError):
        zone_info(name)


@pytest.mark.parametrize(
    ("old", "today"),
    [
        ("Asia/Calcutta", "Asia/Kolkata"),
        ("Europe/Kiev", "Europe/Kyiv"),
        ("America/Buenos_Aires", "America/Argentina/Buenos_Aires"),
        ("US/Pacific", "America/Los_Angeles"),
        ("Iceland", "Atlantic/Reykjavik"),
        ("Pacific/Truk", "Pacific/Chuuk"),
        ("EST5EDT", "America/New_York"),
        ("Zulu", "UTC"),
        ("GMT", "UTC"),
        ("Europe/Stockholm", "Europe/Stockholm"),
        ("Europe/Amsterdam", "Europe/Amsterdam"),
        ("europe/berlin", "Europe/Berlin"),
        (" America/New York ", "America/New_York"),
    ],
)
def test_a_renamed_zone_is_followed_and_a_place_keeps_its_own_name(old: str, today: str) -> None:
    assert current_zone(old) == today


def test_a_removed_zone_is_asked_about() -> None:
    assert current_zone("Asia/Atlantis") is None


def test_the_american_abbreviations_without_summer_time_are_asked_about() -> None:
    assert current_zone("EST") is None
    assert current_zone("MST") is None
    assert zone_matches("EST")[0] == "America/New_York"
    assert zone_matches("MST")[0] == "America/Denver"


def test_following_a_name_never_moves_the_clock() -> None:
    for name in all_names():
        today = current_zone(name)
        if today is None:
            continue
        assert current_zone(today) == today
        for month in range(1, 13):
            instant = datetime(2026, month, 15, 12, tzinfo=UTC)
            assert instant.astimezone(ZoneInfo(name)).utcoffset() == instant.astimezone(ZoneInfo(today)).utcoffset()


@pytest.mark.parametrize(
    ("query", "zone"),
    [
        ("Berlin", "Europe/Berlin"),
        ("berln", "Europe/Berlin"),
        ("new yrok", "America/New_York"),
        ("los angelas", "America/Los_Angeles"),
        ("sao paolo", "America/Sao_Paulo"),
        ("São Paulo", "America/Sao_Paulo"),
        ("katmandu", "Asia/Kathmandu"),
        ("kathm", "Asia/Kathmandu"),
        ("calcuta", "Asia/Kolkata"),
        ("india", "Asia/Kolkata"),
        ("germany", "Europe/Berlin"),
        ("us/eastern", "America/New_York"),
        ("pst", "America/Los_Angeles"),
        ("Lord How", "Australia/Lord_Howe"),
        ("howe", "Australia/Lord_Howe"),
    ],
)
def test_a_zone_is_found_with_typos_forgiven(query: str, zone: str) -> None:
    assert zone_matches(query)[0] == zone


def test_utc_is_utc_and_not_london() -> None:
    assert zone_matches("UTC")[0] == "UTC"
    assert zone_matches("GMT")[0] == "UTC"
    assert "Europe/London" not in zone_matches("UTC")


def test_nothing_typed_offers_widely_used_zones_from_west_to_east() -> None:
    offered = zone_matches("")
    assert offered == WIDELY_USED
    assert len(set(offered)) == 25
    winter = datetime(2026, 1, 15, tzinfo=UTC)
    offsets = [winter.astimezone(zone_info(name)).utcoffset() or timedelta() for name in offered]
    # Neighbours on the map may be an hour the other way by the clock.
    assert all(b - a >= -timedelta(hours=1) for a, b in itertools.pairwise(offsets))


@given(st.text(max_size=60), st.integers(1, 25))
def test_whatever_is_typed_gives_current_names_and_no_more_than_asked(query: str, limit: int) -> None:
    found = zone_matches(query, limit)
    assert len(found) <= limit
    assert len(set(found)) == len(found)
    assert all(current_zone(name) == name for name in found)


@pytest.mark.parametrize(
    ("text", "minutes"),
    [("UTC+1", 60), ("gmt -3", -180), ("+05:45", 345), ("+0530", 330), ("UTC−8", -480), (" +14 ", 840), ("UTC+0", 0)],
)
def test_an_offset_is_understood(text: str, minutes: int) -> None:
    assert offset_meant(text) == timedelta(minutes=minutes)


@pytest.mark.parametrize("text", ["UTC", "", "Berlin", "UTC+", "5", "+123456", "Etc/GMT+5"])
def test_what_is_no_offset_is_none(text: str) -> None:
    assert offset_meant(text) is None


def test_an_offset_is_what_clocks_show_now() -> None:
    winter, summer = datetime(2026, 1, 15, tzinfo=UTC), datetime(2026, 7, 15, tzinfo=UTC)
    hour = timedelta(hours=1)
    assert zones_at(hour, winter)[0] == "Europe/Berlin"
    assert zones_at(hour, summer)[0] == "Europe/London"
    assert zones_at(timedelta(), summer)[0] == "UTC"
    assert zones_at(timedelta(hours=5, minutes=45), winter) == ("Asia/Kathmandu",)
    assert len(zones_at(hour, winter, 2)) == 2
    assert zones_at(timedelta(hours=23), winter) == ()


def test_a_zone_is_called_by_name_old_name_or_abbreviation() -> None:
    assert zone_called("est") == "America/New_York"
    assert zone_called("us/pacific") == "America/Los_Angeles"
    assert zone_called("utc") == "UTC"
    assert zone_called("Springfield") is None


def test_nothing_close_gives_nothing() -> None:
    assert zone_matches("qqqqqq") == ()
    assert zones.likeness("qqqqqq", "berlin") == 0
