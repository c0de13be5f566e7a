"""SQL of the bot's own presence: a coarse sign of life, and the hours without one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from data.times import from_millis, millis

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Sequence
    from datetime import datetime, timedelta

    from data.database import Database


class SqlOutageStore:
    """One row for the sign of life, and one an outage."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def load(self) -> Sequence[tuple[datetime, datetime]]:
        """All outages as (from, until) in UTC, oldest first."""
        rows = await self._database.read(lambda c: c.execute("SELECT began, ended FROM outages ORDER BY began").fetchall())
        return [(from_millis(began), from_millis(ended)) for began, ended in rows]

    async def last(self) -> datetime | None:
        """The last sign of life, or None."""
        row = await self._database.read(lambda c: c.execute("SELECT at FROM heartbeat").fetchone())
        return None if row is None else from_millis(row[0])

    async def beat(self, now: datetime, shortest: timedelta) -> bool:
        """Give a sign of life; an absence of `shortest` or more since the last one becomes an outage. Whether it did."""

        def work(tx: sqlite3.Connection) -> bool:
            row = tx.execute("SELECT at FROM heartbeat").fetchone()
            tx.execute("INSERT INTO heartbeat VALUES (1, ?) ON CONFLICT (id) DO UPDATE SET at = excluded.at", (millis(now),))
            if row is None or now - from_millis(row[0]) < shortest:
                return False
            # A clock that went back and forth again can begin an outage within one that is known.
            latest = tx.execute("SELECT MAX(ended) FROM outages").fetchone()[0]
            began = max(row[0], latest or 0)
            if began >= millis(now):
                return False
            tx.execute("INSERT INTO outages (began, ended) VALUES (?, ?)", (began, millis(now)))
            return True

        return await self._database.write(work)
