"""SQL of reflection practices and their days."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Final, TypeVar

from bot.domain.days import LocalDay
from bot.domain.practice import Change, Practice, Record
from bot.services.ports import WrittenDays
from data.deliveries import enqueue
from data.practice_rows import PRACTICE, TABLE, practice_of, values_of
from data.tags import adopt, one_of
from data.times import from_millis, millis

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable, Sequence

    from bot.domain.practice import Reflection
    from data.database import Database

T = TypeVar("T")

_PUT: Final = (
    "INSERT INTO reflections (journal_id, day, zone, utc_offset, instant, rule_version, entry) "
    "VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (journal_id, day) DO UPDATE SET entry = excluded.entry "
    "WHERE excluded.entry IS NOT NULL"
)
_TOTALS: Final = (
    "SELECT COUNT(*), COUNT(entry), MIN(CASE WHEN entry IS NOT NULL THEN day END), "
    "MAX(CASE WHEN entry IS NOT NULL THEN day END) FROM reflections WHERE journal_id = ?"
)
_WITH_WORDS: Final = "SELECT day, entry FROM reflections WHERE journal_id = ? AND entry IS NOT NULL AND"
_JUST_BEFORE: Final = f"{_WITH_WORDS} day < ? ORDER BY day DESC LIMIT ?"
_JUST_AFTER: Final = f"{_WITH_WORDS} day > ? ORDER BY day LIMIT ?"
_LAST_BEFORE: Final = "SELECT MAX(day) FROM reflections WHERE journal_id = ? AND day < ?"
_COUNT_BEFORE: Final = "SELECT COUNT(*) FROM reflections WHERE journal_id = ? AND day < ?"
_WAITING: Final = "subject_id = ? AND guild_id = ? AND kind = 'reminder' AND state = 'waiting' AND attempted_at IS NULL"


def erase_journal(tx: sqlite3.Connection, journal_id: str) -> None:
    """Delete a practice with its days, the key of its journal, and its reminders."""
    tx.execute("DELETE FROM deliveries WHERE subject_id = ?", (journal_id,))
    tx.execute("DELETE FROM practices WHERE journal_id = ?", (journal_id,))


class SqlPracticeStore:
    """Practices and reflections, each method one transaction."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def get(self, guild_id: int, member_tags: Sequence[bytes]) -> Practice | None:
        """The member's practice, or None."""
        return await self._database.read(lambda c: _by_tags(c, guild_id, member_tags))

    async def record(self, guild_id: int, member_tags: Sequence[bytes]) -> Record | None:
        """The practice with its days, or None."""

        def work(connection: sqlite3.Connection) -> Record | None:
            practice = _by_tags(connection, guild_id, member_tags)
            return None if practice is None else _record(connection, practice)

        return await self._database.read(work)

    async def of_journal(self, journal_id: str) -> Record | None:
        """The practice of a journal with its days, or None. Whoever asks has to be checked against its tag."""

        def work(connection: sqlite3.Connection) -> Record | None:
            row = connection.execute(f"SELECT {PRACTICE} FROM {TABLE} WHERE journal_id = ?", (journal_id,)).fetchone()
            return None if row is None else _record(connection, practice_of(connection, row))

        return await self._database.read(work)

    async def details(self, journal_id: str, first: date, last: date) -> Sequence[LocalDay]:
        """The days from `first` to `last` with all that they were decided from, oldest first."""
        sql = (
            "SELECT day, zone, utc_offset, instant, rule_version FROM reflections "
            "WHERE journal_id = ? AND day BETWEEN ? AND ? ORDER BY day"
        )
        key = (journal_id, first.isoformat(), last.isoformat())
        rows = await self._database.read(lambda c: c.execute(sql, key).fetchall())
        return [
            LocalDay(date.fromisoformat(day), zone, offset, from_millis(instant), version)
            for day, zone, offset, instant, version in rows
        ]

    async def entry(
        self, guild_id: int, member_tags: Sequence[bytes], wanted: Callable[[Practice], date]
    ) -> tuple[Practice, date, bytes | None] | None:
        """The practice, the day that is `wanted` of it, and that day's sealed words (None: there are none); None if not joined.

        What `wanted` raises is raised.
        """

        def work(connection: sqlite3.Connection) -> tuple[Practice, date, bytes | None] | None:
            practice = _by_tags(connection, guild_id, member_tags)
            if practice is None:
                return None
            day = wanted(practice)
            sql = "SELECT entry FROM reflections WHERE journal_id = ? AND day = ?"
            row = connection.execute(sql, (practice.journal_id, day.isoformat())).fetchone()
            return practice, day, None if row is None else row[0]

        return await self._database.read(work)

    async def entries(
        self, guild_id: int, member_tags: Sequence[bytes]
    ) -> tuple[Practice, Sequence[tuple[date, bytes | None]]] | None:
        """The practice with all its days and their sealed words, newest first."""

        def work(connection: sqlite3.Connection) -> tuple[Practice, Sequence[tuple[date, bytes | None]]] | None:
            practice = _by_tags(connection, guild_id, member_tags)
            if practice is None:
                return None
            sql = "SELECT day, entry FROM reflections WHERE journal_id = ? ORDER BY day DESC"
            rows = connection.execute(sql, (practice.journal_id,))
            return practice, [(date.fromisoformat(day), entry) for day, entry in rows]

        return await self._database.read(work)

    async def written(
        self, guild_id: int, member_tags: Sequence[bytes], limit: int, *, before: date | None = None, after: date | None = None
    ) -> WrittenDays | None:
        """The newest days with words, those `before` a date or those just `after` one, or None if there is no practice."""

        def work(connection: sqlite3.Connection) -> WrittenDays | None:
            practice = _by_tags(connection, guild_id, member_tags)
            if practice is None:
                return None
            journal = practice.journal_id
            days, written, oldest, newest = connection.execute(_TOTALS, (journal,)).fetchone()
            if after is not None:
                rows = connection.execute(_JUST_AFTER, (journal, after.isoformat(), limit)).fetchall()[::-1]
            else:
                rows = connection.execute(_JUST_BEFORE, (journal, (before or date.max).isoformat(), limit)).fetchall()
            return WrittenDays(
                practice,
                [(date.fromisoformat(day), entry) for day, entry in rows],
                days,
                written,
                None if oldest is None else date.fromisoformat(oldest),
                None if newest is None else date.fromisoformat(newest),
            )

        return await self._database.read(work)

    async def join(self, practice: Practice) -> bool:
        """Keep a new practice; False if there is one already."""
        marks = ", ".join("?" * (PRACTICE.count(",") + 1))
        sql = f"INSERT INTO practices ({PRACTICE}) VALUES ({marks}) ON CONFLICT DO NOTHING"
        return await self._database.write(lambda tx: tx.execute(sql, values_of(practice)).rowcount == 1)

    async def change(
        self,
        guild_id: int,
        member_tags: Sequence[bytes],
        step: Callable[[Record], tuple[Change, T]],
        first: Callable[[Practice], date] | None = None,
    ) -> T | None:
        """Read the record, let `step` decide what to write, and write it: one transaction. None if there is no practice.

        With `first`, only the days from that one on are read, and the last one before it; the others are counted.
        What `step` raises is raised, and nothing is written.
        """

        def work(tx: sqlite3.Connection) -> T | None:
            adopt(tx, "practices", guild_id, member_tags)
            practice = _by_tags(tx, guild_id, member_tags)
            if practice is None:
                return None
            change, result = step(_record(tx, practice, None if first is None else first(practice)))
            _apply(tx, practice, change)
            return result

        return await self._database.write(work)

    async def leave(self, guild_id: int, member_tags: Sequence[bytes]) -> bool:
        """Delete the practice; its days and the key of its journal go with it. The log is emptied by the caller's scrub."""

        def work(tx: sqlite3.Connection) -> bool:
            adopt(tx, "practices", guild_id, member_tags)
            practice = _by_tags(tx, guild_id, member_tags)
            if practice is None:
                return False
            erase_journal(tx, practice.journal_id)
            return True

        return await self._database.write(work)


def _by_tags(connection: sqlite3.Connection, guild_id: int, member_tags: Sequence[bytes]) -> Practice | None:
    sql = f"SELECT {PRACTICE} FROM {TABLE} WHERE guild_id = ? AND member_tag IN ({one_of(member_tags)})"
    row = connection.execute(sql, (guild_id, *member_tags)).fetchone()
    return None if row is None else practice_of(connection, row)


def _record(connection: sqlite3.Connection, practice: Practice, first: date | None = None) -> Record:
    journal, since, earlier = practice.journal_id, "", 0
    if first is not None:
        (last_before,) = connection.execute(_LAST_BEFORE, (journal, first.isoformat())).fetchone()
        if last_before is not None:
            since = last_before
            (earlier,) = connection.execute(_COUNT_BEFORE, (journal, since)).fetchone()
    days = connection.execute("SELECT day FROM reflections WHERE journal_id = ? AND day >= ? ORDER BY day", (journal, since))
    reminded = connection.execute("SELECT day FROM reminded WHERE journal_id = ? ORDER BY day", (journal,))
    return Record(
        practice,
        tuple(date.fromisoformat(day) for (day,) in days),
        earlier,
        tuple(date.fromisoformat(day) for (day,) in reminded),
    )


def _apply(tx: sqlite3.Connection, before: Practice, change: Change) -> None:
    journal = before.journal_id
    if change.put is not None:
        tx.execute(_PUT, _row(journal, change.put))
    if change.wordless is not None:
        tx.execute(
            "UPDATE reflections SET entry = NULL WHERE journal_id = ? AND day = ?", (journal, change.wordless.isoformat())
        )
    if change.take is not None:
        tx.execute("DELETE FROM reflections WHERE journal_id = ? AND day = ?", (journal, change.take.isoformat()))
    if change.practice is not None:
        _keep(tx, before, change.practice)
    if change.reminders is not None:
        tx.execute(f"DELETE FROM deliveries WHERE {_WAITING}", (journal, before.guild_id))
        enqueue(tx, change.reminders)


def _row(journal: str, reflection: Reflection) -> tuple[object, ...]:
    day = reflection.day
    return (journal, day.date.isoformat(), day.zone, day.utc_offset, millis(day.instant), day.rule_version, reflection.entry)


def _keep(tx: sqlite3.Connection, before: Practice, after: Practice) -> None:
    marks = ", ".join("?" * (PRACTICE.count(",") + 1))
    tx.execute(
        f"UPDATE practices SET ({PRACTICE}) = ({marks}) WHERE guild_id = ? AND member_tag = ?",
        (*values_of(after), before.guild_id, before.member_tag),
    )
    if after.zones != before.zones:
        tx.execute("DELETE FROM practice_zones WHERE journal_id = ?", (before.journal_id,))
        tx.executemany(
            "INSERT INTO practice_zones (journal_id, since, zone, grace) VALUES (?, ?, ?, ?)",
            [(before.journal_id, millis(span.since), span.zone, span.grace) for span in after.zones.spans[1:]],
        )
    if after.pauses != before.pauses:
        tx.execute("DELETE FROM pauses WHERE journal_id = ?", (before.journal_id,))
        tx.executemany(
            "INSERT INTO pauses (journal_id, first, last) VALUES (?, ?, ?)",
            [(before.journal_id, p.first.isoformat(), p.last.isoformat() if p.last else None) for p in after.pauses],
        )
