"""SQL of reflection practices and their days."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Final

from bot.domain.days import LocalDay
from bot.domain.practice import Practice, Reflection
from data.tags import adopt, one_of
from data.times import from_millis, millis

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Sequence

    from data.database import Database

_PRACTICE: Final = "guild_id, member_tag, joined_on, zone, grace, goal, journal_id, journal_key"


class SqlPracticeStore:
    """Practices and reflections, each method one transaction."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def get(self, guild_id: int, member_tags: Sequence[bytes]) -> Practice | None:
        """The member's practice, or None."""
        sql = f"SELECT {_PRACTICE} FROM practices WHERE guild_id = ? AND member_tag IN ({one_of(member_tags)})"
        row = await self._database.read(lambda c: c.execute(sql, (guild_id, *member_tags)).fetchone())
        if row is None:
            return None
        guild, tag, joined_on, *rest = row
        return Practice(guild, tag, date.fromisoformat(joined_on), *rest)

    async def join(self, practice: Practice) -> bool:
        """Keep a new practice; False if there is one already."""
        row = (
            practice.guild_id,
            practice.member_tag,
            practice.joined_on.isoformat(),
            practice.zone,
            practice.grace,
            practice.goal,
            practice.journal_id,
            practice.journal_key,
        )
        sql = f"INSERT INTO practices ({_PRACTICE}) VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING"
        return await self._database.write(lambda tx: tx.execute(sql, row).rowcount == 1)

    async def credit(self, journal_id: str, reflection: Reflection) -> bool:
        """Keep the day, or the new words of a day that is there."""
        day = reflection.day
        key = (journal_id, day.date.isoformat())
        row = (
            *key,
            day.zone,
            day.utc_offset,
            millis(day.instant),
            day.rule_version,
            reflection.prompt_id,
            reflection.entry,
        )

        def work(tx: sqlite3.Connection) -> bool:
            is_new = (
                tx.execute(
                    "INSERT INTO reflections (journal_id, day, zone, utc_offset, instant, rule_version, prompt_id, entry) "
                    "VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
                    row,
                ).rowcount
                == 1
            )
            if not is_new and reflection.entry is not None:
                tx.execute(
                    "UPDATE reflections SET entry = ?, prompt_id = ? WHERE journal_id = ? AND day = ?",
                    (reflection.entry, reflection.prompt_id, *key),
                )
            return is_new

        return await self._database.write(work)

    async def days(self, journal_id: str) -> Sequence[LocalDay]:
        """All credited days, oldest first."""
        sql = "SELECT day, zone, utc_offset, instant, rule_version FROM reflections WHERE journal_id = ? ORDER BY day"
        rows = await self._database.read(lambda c: c.execute(sql, (journal_id,)).fetchall())
        return [
            LocalDay(date.fromisoformat(day), zone, offset, from_millis(instant), version)
            for day, zone, offset, instant, version in rows
        ]

    async def words(self, journal_id: str) -> int:
        """How many reflections hold words."""
        sql = "SELECT COUNT(entry) FROM reflections WHERE journal_id = ?"
        (count,) = await self._database.read(lambda c: c.execute(sql, (journal_id,)).fetchone())
        return count

    async def leave(self, guild_id: int, member_tags: Sequence[bytes]) -> bool:
        """Delete the practice; its days and the key of its journal go with it. The log is emptied by the caller's scrub."""
        sql = "DELETE FROM practices WHERE guild_id = ? AND member_tag = ?"

        def work(tx: sqlite3.Connection) -> bool:
            adopt(tx, "practices", guild_id, member_tags)
            return tx.execute(sql, (guild_id, member_tags[0])).rowcount == 1

        return await self._database.write(work)
