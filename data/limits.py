"""SQL of what is limited a day. `count` is for the other stores, inside their own transactions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.domain.refusal import EnoughForToday

if TYPE_CHECKING:
    import sqlite3
    from datetime import date

    from bot.domain.moderation import Use
    from data.database import Database


def count(tx: sqlite3.Connection, use: Use) -> None:
    """Note one more use, in the first place of the day that is free.

    Raises:
        EnoughForToday: there is none; the transaction that this belongs to comes to nothing.
    """
    for n in range(use.limit):
        tags = use.tags(n)
        marks = ", ".join("?" * len(tags))
        if tx.execute(f"SELECT 1 FROM daily_uses WHERE tag IN ({marks})", tags).fetchone() is None:
            tx.execute("INSERT INTO daily_uses (tag, day) VALUES (?, ?)", (tags[0], use.day.isoformat()))
            return
    raise EnoughForToday(use.limit, use.day)


class SqlLimitStore:
    """What becomes of the uses of a day when it is over."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def purge(self, today: date) -> int:
        """Delete the uses of all days before `today`; how many they were."""
        sql = "DELETE FROM daily_uses WHERE day < ?"
        return await self._database.write(lambda tx: tx.execute(sql, (today.isoformat(),)).rowcount)
