"""SQL of reminders: which days had one, and the delivery that stands for the next."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from data.deliveries import enqueue, mark_done

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Collection, Sequence
    from datetime import date

    from bot.domain.delivery import Delivery
    from data.database import Database

_WAITING: Final = "kind = 'reminder' AND subject_id = ? AND state = 'waiting' AND attempted_at IS NULL"


class SqlReminderStore:
    """Each method one transaction."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def replan(self, journal_id: str, planned: Collection[Delivery]) -> None:
        """`planned` in the place of what was planned and not tried yet."""

        def work(tx: sqlite3.Connection) -> None:
            tx.execute(f"DELETE FROM deliveries WHERE {_WAITING}", (journal_id,))
            enqueue(tx, planned)

        await self._database.write(work)

    async def sent(self, delivery_id: str, journal_id: str, day: date, planned: Collection[Delivery]) -> None:
        """The member was reminded on `day`: the row is done, and the next is planned."""

        def work(tx: sqlite3.Connection) -> None:
            mark_done(tx, delivery_id)
            if tx.execute("SELECT 1 FROM practices WHERE journal_id = ?", (journal_id,)).fetchone() is None:
                return  # they left while it was on its way
            sql = "INSERT INTO reminded (journal_id, day) VALUES (?, ?) ON CONFLICT DO NOTHING"
            tx.execute(sql, (journal_id, day.isoformat()))
            tx.execute(f"DELETE FROM deliveries WHERE {_WAITING}", (journal_id,))
            enqueue(tx, planned)

        await self._database.write(work)

    async def snooze(self, delivery: Delivery) -> None:
        """Once more, later; one that was put off already stays where it is."""

        def work(tx: sqlite3.Connection) -> None:
            day = delivery.occurrence.partition("~")[0]
            taken = f"SELECT 1 FROM deliveries WHERE {_WAITING} AND occurrence LIKE ?"
            if tx.execute(taken, (delivery.subject_id, f"{day}~%")).fetchone() is None:
                enqueue(tx, [delivery])

        await self._database.write(work)

    async def turn_off(self, journal_id: str, *, door_closed: bool) -> None:
        """No more reminders: the address goes, and what was planned."""

        def work(tx: sqlite3.Connection) -> None:
            tx.execute(
                "UPDATE practices SET reminder_at = NULL, address = NULL, door_closed = ? WHERE journal_id = ?",
                (door_closed, journal_id),
            )
            tx.execute(f"DELETE FROM deliveries WHERE {_WAITING}", (journal_id,))

        await self._database.write(work)

    async def unplanned(self) -> Sequence[str]:
        """The journals with a reminder for which nothing is planned."""
        sql = (
            "SELECT journal_id FROM practices p WHERE reminder_at IS NOT NULL AND left_on IS NULL AND NOT EXISTS ("
            "SELECT 1 FROM deliveries WHERE kind = 'reminder' AND subject_id = p.journal_id AND state = 'waiting')"
        )
        rows = await self._database.read(lambda c: c.execute(sql).fetchall())
        return [journal_id for (journal_id,) in rows]
