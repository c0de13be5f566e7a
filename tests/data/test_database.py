"""The connection: what is asserted at start, what holds when things fail, and that what is deleted is gone."""

from __future__ import annotations

import asyncio
import os
import sqlite3
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from data import database as module
from data.database import PRAGMAS, Database, DatabaseFault, inspect, migrations

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

ROOT = Path(__file__).parents[2]
WORDS = "I read her messages and cannot sleep"

posix = pytest.mark.skipif(os.name != "posix", reason="file modes and flock are POSIX's")


def keep(guild_id: int, number: int = 0) -> Callable[[sqlite3.Connection], None]:
    """Work that writes a row of settings."""

    def work(tx: sqlite3.Connection) -> None:
        tx.execute("INSERT INTO guild_settings (guild_id, last_number) VALUES (?, ?)", (guild_id, number))

    return work


async def kept(database: Database) -> list[int]:
    sql = "SELECT guild_id FROM guild_settings ORDER BY guild_id"
    return await database.read(lambda c: [row[0] for row in c.execute(sql)])


async def tables(database: Database) -> set[str]:
    return await database.read(lambda c: {row[0] for row in c.execute("SELECT name FROM sqlite_master WHERE type = 'table'")})


def in_any_file(folder: Path, text: str) -> list[str]:
    return [file.name for file in folder.iterdir() if text.encode() in file.read_bytes()]


# What is asserted at start


@pytest.mark.parametrize(
    ("pragma", "expected"),
    [("journal_mode", "wal"), ("synchronous", 2), ("foreign_keys", 1), ("secure_delete", 1), ("trusted_schema", 0)],
)
async def test_a_pragma_is_as_it_must_be(database: Database, pragma: str, expected: object) -> None:
    assert await database.read(lambda c: c.execute(f"PRAGMA {pragma}").fetchone()) == (expected,)


@pytest.mark.parametrize("pragma", PRAGMAS)
async def test_a_pragma_that_did_not_take_stops_the_start(path: Path, monkeypatch: pytest.MonkeyPatch, pragma: str) -> None:
    monkeypatch.setitem(PRAGMAS, pragma, (PRAGMAS[pragma][0], "something else"))
    with pytest.raises(DatabaseFault, match=f"PRAGMA {pragma}"):
        await Database.open(path)
    monkeypatch.undo()
    async with await Database.open(path):
        """It was closed again, lock and all."""


async def test_an_sqlite_that_is_too_old_is_refused_before_anything_is_made(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sqlite3, "sqlite_version_info", (3, 36, 0))
    with pytest.raises(DatabaseFault, match=r"too old; this needs 3\.37\.0"):
        await Database.open(path)
    assert not path.parent.exists()


async def test_every_table_is_strict_and_what_is_about_people_keeps_no_order(database: Database) -> None:
    """WITHOUT ROWID under a random key: the order of rows tells nothing of the order of events."""
    rows = await database.read(lambda c: c.execute("PRAGMA table_list").fetchall())
    found = {name: (bool(without_rowid), bool(strict)) for _, name, kind, _, without_rowid, strict in rows if kind == "table"}
    found = {name: flags for name, flags in found.items() if not name.startswith("sqlite_")}
    assert all(strict for _, strict in found.values())
    assert {name for name, (without_rowid, _) in found.items() if not without_rowid} == {
        "guild_settings",
        "key_check",
        "schema_migrations",
    }


@pytest.mark.parametrize("made_as", ["a folder", "another file"])
async def test_what_is_no_database_is_named(path: Path, made_as: str) -> None:
    path.parent.mkdir()
    if made_as == "a folder":
        path.mkdir()
    else:
        path.write_text("Dear diary, " * 500, encoding="utf-8")
    with pytest.raises(DatabaseFault, match=r"porchlight\.db"):
        await Database.open(path)
    if made_as == "another file":
        assert path.read_text(encoding="utf-8").startswith("Dear diary, ")


# Files


@posix
async def test_every_file_is_private_from_the_first_moment(path: Path) -> None:
    os.umask(0)
    async with await Database.open(path) as database:
        await database.write(keep(1))
        modes = {file.name: file.stat().st_mode & 0o777 for file in path.parent.iterdir()}
    assert modes == {f"porchlight.db{end}": 0o600 for end in ("", "-wal", "-shm", ".lock")}
    assert path.parent.stat().st_mode & 0o777 == 0o700


@posix
async def test_a_file_that_others_could_read_is_closed_to_them(path: Path) -> None:
    path.parent.mkdir()
    path.touch(mode=0o644)
    async with await Database.open(path):
        assert path.stat().st_mode & 0o777 == 0o600


# One process only


@posix
async def test_a_second_bot_on_the_same_file_is_refused(database: Database, path: Path) -> None:
    with pytest.raises(DatabaseFault, match="Another Porchlight is using"):
        await Database.open(path)
    await database.write(keep(1))
    assert await kept(database) == [1]


@posix
async def test_another_process_is_refused_too_and_may_come_after(path: Path) -> None:
    script = (
        "import asyncio, pathlib, sys\n"
        "from data.database import Database, DatabaseFault\n"
        "async def main():\n"
        "    try:\n"
        "        await (await Database.open(pathlib.Path(sys.argv[1]))).close()\n"
        "    except DatabaseFault as fault:\n"
        "        sys.exit(str(fault))\n"
        "asyncio.run(main())\n"
    )

    async def other() -> subprocess.CompletedProcess[str]:
        command = [sys.executable, "-c", script, str(path)]
        return await asyncio.to_thread(
            subprocess.run, command, capture_output=True, text=True, cwd=ROOT, check=False, timeout=60
        )

    async with await Database.open(path):
        refused = await other()
    assert (refused.returncode, refused.stderr.strip()) == (
        1,
        f"Another Porchlight is using {path}. Stop it first: one bot, one file.",
    )
    assert (await other()).returncode == 0


async def test_where_the_system_has_no_locks_none_is_taken(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "fcntl", None)
    async with await Database.open(path) as database:
        await database.write(keep(1))
    assert not path.with_name("porchlight.db.lock").exists()


# Migrations


def with_migration(monkeypatch: pytest.MonkeyPatch, *scripts: str) -> None:
    known = migrations()
    more = [(len(known) + number, f"more {number}", sql) for number, sql in enumerate(scripts, start=1)]
    monkeypatch.setattr(module, "migrations", lambda: [*known, *more])


async def version(database: Database) -> int:
    return await database.read(lambda c: c.execute("SELECT MAX(version) FROM schema_migrations").fetchone()[0])


async def test_a_new_file_is_at_the_newest_version(database: Database) -> None:
    assert await version(database) == len(migrations())


async def test_a_migration_keeps_what_is_there(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    async with await Database.open(path) as database:
        await database.write(keep(7))
        before = await version(database)
    with_migration(monkeypatch, "ALTER TABLE guild_settings ADD COLUMN motto TEXT NOT NULL DEFAULT 'be kind';")
    async with await Database.open(path) as database:
        assert await version(database) == before + 1
        assert await database.read(lambda c: c.execute("SELECT guild_id, motto FROM guild_settings").fetchall()) == [
            (7, "be kind")
        ]
    async with await Database.open(path) as database:
        assert await version(database) == before + 1


async def test_a_migration_that_fails_leaves_nothing(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    async with await Database.open(path) as database:
        await database.write(keep(7))
        before = await tables(database), await version(database)
    with_migration(
        monkeypatch,
        "CREATE TABLE fine (id INTEGER PRIMARY KEY) STRICT;",
        "CREATE TABLE half (id INTEGER PRIMARY KEY) STRICT; DELETE FROM guild_settings; INSERT INTO nowhere VALUES (1);",
    )
    with pytest.raises((sqlite3.OperationalError, DatabaseFault), match="nowhere"):
        await Database.open(path)
    monkeypatch.undo()
    async with await Database.open(path) as database:
        assert (await tables(database), await version(database)) == before
        assert await kept(database) == [7]


async def test_a_first_migration_that_fails_leaves_an_empty_file(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with_migration(monkeypatch, "INSERT INTO nowhere VALUES (1)")
    with pytest.raises((sqlite3.OperationalError, DatabaseFault)):
        await Database.open(path)
    with sqlite3.connect(path) as connection:
        assert connection.execute("SELECT name FROM sqlite_master").fetchall() == []
    connection.close()


async def test_a_trigger_with_semicolons_is_one_statement(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with_migration(
        monkeypatch,
        "-- counts; oddly\nCREATE TRIGGER twice AFTER INSERT ON guild_settings BEGIN\n"
        "  UPDATE guild_settings SET last_number = last_number + 1 WHERE guild_id = NEW.guild_id;\n"
        "  UPDATE guild_settings SET last_number = last_number + 1 WHERE guild_id = NEW.guild_id;\n"
        "END;\nCREATE VIEW numbers AS SELECT last_number FROM guild_settings",
    )
    async with await Database.open(path) as database:
        await database.write(keep(1, 40))
        assert await database.read(lambda c: c.execute("SELECT * FROM numbers").fetchall()) == [(42,)]


async def test_a_file_of_a_newer_bot_is_refused_and_left_alone(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    newest = len(migrations())
    with_migration(monkeypatch, "CREATE TABLE later (id INTEGER PRIMARY KEY) STRICT;")
    async with await Database.open(path) as database:
        await database.write(keep(7))
    monkeypatch.undo()
    with pytest.raises(DatabaseFault, match=f"at version {newest + 1}, and this bot knows versions up to {newest}"):
        await Database.open(path)
    with_migration(monkeypatch, "CREATE TABLE later (id INTEGER PRIMARY KEY) STRICT;")
    async with await Database.open(path) as database:
        assert await kept(database) == [7]


def test_migrations_are_numbered_without_a_gap(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = tmp_path / "migrations"
    folder.mkdir()
    for name in ("0001_one.sql", "0003_three.sql"):
        (folder / name).write_text("SELECT 1;", encoding="utf-8")

    def files(_package: str) -> Path:
        return tmp_path

    monkeypatch.setattr(module.resources, "files", files)
    with pytest.raises(DatabaseFault, match="not numbered 1, 2, 3"):
        migrations()
    (folder / "0002_two.sql").write_text("SELECT 2;", encoding="utf-8")
    assert [(number, name) for number, name, _sql in migrations()] == [(1, "one"), (2, "two"), (3, "three")]


# Transactions


async def test_writers_at_once_never_join_each_others_transactions(database: Database) -> None:
    """Each writer puts two rows; every third breaks off between them. Only whole pairs of the others are there."""

    def pair(number: int) -> Callable[[sqlite3.Connection], None]:
        def work(tx: sqlite3.Connection) -> None:
            keep(2 * number)(tx)
            if number % 3 == 0:
                raise ValueError(number)
            keep(2 * number + 1)(tx)

        return work

    results = await asyncio.gather(*(database.write(pair(number)) for number in range(60)), return_exceptions=True)
    assert [isinstance(result, ValueError) for result in results] == [number % 3 == 0 for number in range(60)]
    assert await kept(database) == [row for number in range(60) if number % 3 for row in (2 * number, 2 * number + 1)]


async def test_a_write_that_fails_leaves_nothing_and_the_next_one_works(database: Database) -> None:
    def broken(tx: sqlite3.Connection) -> None:
        keep(1)(tx)
        keep(1)(tx)

    with pytest.raises(sqlite3.IntegrityError):
        await database.write(broken)
    await database.write(keep(2))
    assert await kept(database) == [2]


async def test_a_commit_that_fails_leaves_nothing_open(tmp_path: Path) -> None:
    """As on a full disk. Here a rule that is checked at the end is broken: SQLite then keeps the transaction open."""

    def work(tx: sqlite3.Connection) -> None:
        tx.execute("PRAGMA defer_foreign_keys = ON")
        tx.execute("CREATE TABLE above (id INTEGER PRIMARY KEY)")
        tx.execute("CREATE TABLE below (id INTEGER REFERENCES above)")
        tx.execute("INSERT INTO below VALUES (1)")

    async with await Database.open(tmp_path / "porchlight.db") as database:
        with pytest.raises(sqlite3.IntegrityError):
            await database.write(work)
        await database.write(keep(1))
        assert await kept(database) == [1]
        assert "below" not in await tables(database)


async def test_a_read_between_two_writes_sees_no_half(database: Database) -> None:
    def pair(tx: sqlite3.Connection) -> None:
        keep(1)(tx)
        keep(2)(tx)

    _, seen, _ = await asyncio.gather(database.write(pair), kept(database), database.write(keep(3)))
    assert seen in ([], [1, 2])


@pytest.mark.parametrize("turns", [0, 1, 2, 5, 50])
async def test_a_cancelled_writer_writes_all_or_nothing(database: Database, turns: int) -> None:
    def pair(tx: sqlite3.Connection) -> None:
        keep(1)(tx)
        keep(2)(tx)

    writer = asyncio.create_task(database.write(pair))
    for _ in range(turns):
        await asyncio.sleep(0)
    writer.cancel()
    await asyncio.gather(writer, return_exceptions=True)
    assert await kept(database) in ([], [1, 2])
    await database.write(keep(3))
    assert (await kept(database))[-1] == 3


async def test_what_a_write_returned_is_in_the_file(database: Database, path: Path) -> None:
    """Another connection sees it at once: it was committed before the caller went on."""
    await database.write(keep(7))
    with sqlite3.connect(path.as_uri() + "?mode=ro", uri=True) as other:
        assert other.execute("SELECT guild_id FROM guild_settings").fetchall() == [(7,)]
    other.close()


async def test_foreign_keys_hold(database: Database) -> None:
    orphan = "INSERT INTO voices (id, question_id, name, is_asker) VALUES ('v', 'no such question', 'Calm Wren', 0)"
    with pytest.raises(sqlite3.IntegrityError, match="FOREIGN KEY"):
        await database.write(lambda tx: tx.execute(orphan))


# What is deleted is gone


def note(text: str | None) -> Callable[[sqlite3.Connection], None]:
    def work(tx: sqlite3.Connection) -> None:
        if text is None:
            tx.execute("DELETE FROM tip_bags")
        else:
            tx.execute("INSERT INTO tip_bags (guild_id, member_tag, topic, seen) VALUES (1, x'00', '', ?)", (text,))

    return work


async def test_scrub_empties_the_log(database: Database, path: Path) -> None:
    log = path.with_name("porchlight.db-wal")
    await database.write(keep(1))
    assert log.stat().st_size > 0
    await database.scrub()
    assert log.stat().st_size == 0
    assert await kept(database) == [1]


@pytest.mark.parametrize("length", [1, 1_000], ids=["a line", "many pages"])
async def test_deleted_words_are_in_no_file(database: Database, path: Path, length: int) -> None:
    await database.write(note(WORDS * length))
    await database.scrub()
    assert in_any_file(path.parent, WORDS) == ["porchlight.db"]
    await database.write(note(None))
    await database.scrub()
    assert in_any_file(path.parent, WORDS) == []


async def test_words_that_were_only_in_the_log_are_gone_too(database: Database, path: Path) -> None:
    await database.write(note(WORDS))
    await database.write(note(None))
    assert in_any_file(path.parent, WORDS) == ["porchlight.db-wal"]
    await database.scrub()
    assert in_any_file(path.parent, WORDS) == []


async def test_closing_folds_the_log_into_the_file(path: Path) -> None:
    async with await Database.open(path) as database:
        await database.write(keep(7))
    assert {file.name for file in path.parent.iterdir()} == {"porchlight.db", "porchlight.db.lock"}
    async with await Database.open(path) as database:
        assert await kept(database) == [7]


# What doctor says


def well(rows: Sequence[tuple[str, bool, str]]) -> dict[str, bool]:
    return {what: is_well for what, is_well, _detail in rows}


async def test_doctor_finds_nothing_wrong_with_no_file_or_a_good_one(path: Path) -> None:
    assert well(await inspect(path)) == {"database": True}
    async with await Database.open(path):
        found = await inspect(path)
    assert well(found) == {"database file": True, "database integrity": True, "database version": True}


@posix
async def test_doctor_names_a_file_that_others_can_read(path: Path) -> None:
    async with await Database.open(path):
        path.chmod(0o644)
        assert well(await inspect(path))["database file"] is False


async def test_doctor_names_an_older_version(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    async with await Database.open(path):
        with_migration(monkeypatch, "SELECT 1;")
        assert well(await inspect(path))["database version"] is False
