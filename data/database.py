"""The one connection to SQLite: transactions as functions, pragmas that are asserted, migrations that are atomic.

Every piece of work is a plain function on the raw ``sqlite3.Connection``. It runs whole on aiosqlite's thread, one after the
other, so that thread is the writer lock: no other coroutine's statement can join an open transaction, a cancelled task cannot
leave one half done, and a use case costs one hop to the thread. Datasette's ``execute_write_fn`` is the model
(https://docs.datasette.io/en/stable/internals.html#database-execute-write-fn).

Durability: ``synchronous=FULL``, since killing the process cannot tell it from NORMAL but a power cut can
(https://sqlite.org/pragma.html#pragma_synchronous). Erasure: ``secure_delete`` overwrites what is deleted, and
``scrub`` empties the write-ahead log, where a copy would otherwise wait for the next checkpoint.
"""

from __future__ import annotations

import asyncio
import os
import re
import sqlite3
from importlib import resources
from typing import TYPE_CHECKING, Self, TypeVar, cast

import aiosqlite

try:
    import fcntl
except ImportError:  # not on Windows
    fcntl = None

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path
    from types import TracebackType

T = TypeVar("T")

OLDEST_SQLITE = (3, 37, 0)
"""STRICT tables came with 3.37.0 (https://sqlite.org/stricttables.html)."""

BUSY_TIMEOUT_MS = 5_000

PRAGMAS: dict[str, tuple[str, object]] = {
    # name: (what is set, what must be read back)
    "journal_mode": ("WAL", "wal"),
    "synchronous": ("FULL", 2),
    "foreign_keys": ("ON", 1),
    "secure_delete": ("ON", 1),
    "busy_timeout": (str(BUSY_TIMEOUT_MS), BUSY_TIMEOUT_MS),
    "trusted_schema": ("OFF", 0),
}


class DatabaseFault(Exception):
    """The database cannot be used as it is; the message says why and what to do."""


def unusable(path: Path, error: Exception) -> DatabaseFault:
    """What to say when the file cannot be opened or read."""
    return DatabaseFault(
        f"{path} cannot be used as the database: {error}. "
        "If another program has it open, close that; if it is damaged, restore a backup."
    )


class _Connection(aiosqlite.Connection):
    """aiosqlite's connection, with one public way to run a whole function on its thread."""

    async def run(self, work: Callable[[sqlite3.Connection], T]) -> T:
        # aiosqlite leaves this method untyped.
        return cast("T", await self._execute(work, self._conn))  # pyright: ignore[reportUnknownMemberType]

    async def ended(self) -> None:
        """Wait for the thread: after a connection that could not be opened it may still have a word for the event loop."""
        await asyncio.to_thread(self._thread.join, 5)


class Database:
    """An open database. Make it with `Database.open`; use it as an async context manager or `close` it."""

    def __init__(self, connection: _Connection, path: Path, lock: int | None) -> None:
        self._connection = connection
        self._lock = lock
        self.path = path

    @classmethod
    async def open(cls, path: Path) -> Database:
        """Open or make the file at `path`, private to this user, and bring it to the newest schema.

        Raises:
            DatabaseFault: SQLite is too old, another process has the file, a pragma did not take, the file is no database, or
                it comes from a newer version of the bot.
        """
        if sqlite3.sqlite_version_info < OLDEST_SQLITE:
            wanted = ".".join(map(str, OLDEST_SQLITE))
            raise DatabaseFault(f"SQLite {sqlite3.sqlite_version} is too old; this needs {wanted} or newer.")
        try:
            lock = _prepare(path)
        except OSError as error:
            raise unusable(path, error) from error
        connection = _Connection(lambda: sqlite3.connect(path, isolation_level=None, cached_statements=256), 64)
        database = cls(connection, path, lock)
        try:
            await connection
            await connection.run(_set_pragmas)
            await database.write(_migrate)
        except BaseException as error:
            await database.close()
            await connection.ended()
            if isinstance(error, sqlite3.DatabaseError):
                raise unusable(path, error) from error
            raise
        return database

    async def read(self, work: Callable[[sqlite3.Connection], T]) -> T:
        """Run `work`, which only reads. It sees one consistent state, and never an uncommitted one."""
        return await self._connection.run(work)

    async def write(self, work: Callable[[sqlite3.Connection], T]) -> T:
        """Run `work` in one transaction: all of it is on disk when this returns, or none of it if it raises."""

        def transaction(connection: sqlite3.Connection) -> T:
            connection.execute("BEGIN IMMEDIATE")
            try:
                result = work(connection)
                connection.execute("COMMIT")  # on a full disk, and where a rule is checked at the end, this is what fails
            except BaseException:
                if connection.in_transaction:  # some errors have ended it already
                    connection.execute("ROLLBACK")
                raise
            return result

        return await self._connection.run(transaction)

    async def scrub(self) -> None:
        """Move the write-ahead log into the file and empty it, so that nothing deleted waits there."""
        await self._connection.run(lambda c: c.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall())

    async def close(self) -> None:
        """Finish what is queued, fold the write-ahead log into the file, and close."""
        await self._connection.close()
        if self._lock is not None:
            os.close(self._lock)
            self._lock = None

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, _type: type[BaseException] | None, _error: BaseException | None, _trace: TracebackType | None
    ) -> None:
        await self.close()


def _prepare(path: Path) -> int | None:
    """Make the file with its folder, private to this user, and take the lock on it."""
    # -wal and -shm take the mode of the database file, and must never exist with a wider one: 0600 from the first moment.
    os.umask(0o077)
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    lock = _lock_for_this_process(path)
    path.touch(mode=0o600)
    path.chmod(0o600)
    return lock


def _lock_for_this_process(path: Path) -> int | None:
    """Hold a lock for as long as the process lives: two bots on one file would both deliver.

    SQLite before 3.51.3 can also corrupt a WAL database that several connections write
    (https://sqlite.org/wal.html). The lock ends with the process. Where the system has no flock, none is taken.
    """
    if fcntl is None:
        return None
    descriptor = os.open(path.with_name(path.name + ".lock"), os.O_RDWR | os.O_CREAT, 0o600)
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as error:
        os.close(descriptor)
        raise DatabaseFault(f"Another Porchlight is using {path}. Stop it first: one bot, one file.") from error
    return descriptor


def _set_pragmas(connection: sqlite3.Connection) -> None:
    for name, (value, _expected) in PRAGMAS.items():
        connection.execute(f"PRAGMA {name} = {value}")
    for name, (_value, expected) in PRAGMAS.items():
        (found,) = connection.execute(f"PRAGMA {name}").fetchone()
        if found != expected:
            raise DatabaseFault(f"SQLite did not accept PRAGMA {name}: it is {found!r} and must be {expected!r}.")


def migrations() -> list[tuple[int, str, str]]:
    """All migrations as (version, name, SQL), in order. Versions count from 1 without a gap."""
    folder = resources.files("data") / "migrations"
    found = sorted((entry for entry in folder.iterdir() if entry.name.endswith(".sql")), key=lambda entry: entry.name)
    result = [(int(entry.name[:4]), entry.name[5:-4], entry.read_text("utf-8")) for entry in found]
    if [version for version, _name, _sql in result] != list(range(1, len(result) + 1)):
        raise DatabaseFault("The migrations that came with this bot are not numbered 1, 2, 3 and so on. Install it again.")
    return result


def _migrate(connection: sqlite3.Connection) -> None:
    """Bring the schema forward, inside the caller's transaction: all that is missing, or nothing.

    `executescript` would commit the open transaction, so statements run one by one.
    """
    connection.execute("CREATE TABLE IF NOT EXISTS schema_migrations (version INTEGER PRIMARY KEY, name TEXT NOT NULL) STRICT")
    (current,) = connection.execute("SELECT COALESCE(MAX(version), 0) FROM schema_migrations").fetchone()
    known = migrations()
    if current > len(known):
        raise DatabaseFault(
            f"The database is at version {current}, and this bot knows versions up to {len(known)}. "
            "Install the newer bot again, or restore a backup from before it."
        )
    for version, name, sql in known[current:]:
        for statement in _statements(sql):
            connection.execute(statement)
        connection.execute("INSERT INTO schema_migrations (version, name) VALUES (?, ?)", (version, name))


def _statements(sql: str) -> list[str]:
    """The single statements of a script, by SQLite's own idea of where one ends (a trigger's body holds semicolons)."""
    result: list[str] = []
    pending = ""
    for piece in re.split("(?<=;)", sql):
        pending += piece
        if sqlite3.complete_statement(pending):
            result.append(pending)
            pending = ""
    if pending.strip():
        result.append(pending)
    return result


async def inspect(path: Path) -> list[tuple[str, bool, str]]:
    """What `doctor` says of the file at `path`: rows of (what was looked at, whether it is well, detail). Never writes."""
    mode, uri = _mode_and_uri(path)
    if mode is None:
        return [("database", True, f"{path} is not there yet; the first start makes it")]
    rows = [("database file", mode & 0o077 == 0, f"{path} has mode {mode:04o}; it should be 0600")]
    async with aiosqlite.connect(f"{uri}?mode=ro", uri=True) as connection:
        cursor = await connection.execute("PRAGMA quick_check")
        verdict = await cursor.fetchone()
        rows.append(("database integrity", verdict == ("ok",), str(verdict[0]) if verdict else "no answer"))
        cursor = await connection.execute("SELECT MAX(version) FROM schema_migrations")
        version = await cursor.fetchone()
        newest = len(migrations())
        at = version[0] if version else None
        rows.append(("database version", at == newest, f"at {at}, newest is {newest} (a start brings it there)"))
    return rows


def _mode_and_uri(path: Path) -> tuple[int | None, str]:
    """The permission bits of the file, None where there is none, and its address for SQLite."""
    return (path.stat().st_mode & 0o777 if path.exists() else None), path.resolve().as_uri()
