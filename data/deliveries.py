"""SQL of the outbox. `enqueue`, `mark_done` and `mark_up_to_date` are for the other stores, inside their own transactions."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from bot.domain.delivery import COALESCED, OF_THE_PLACE, PERSONAL, Delivery, DeliveryState, Kind
from data.times import from_millis, millis, start_of_day

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Collection, Iterable, Mapping, Sequence
    from datetime import datetime

    from data.database import Database

_COLUMNS: Final = "id, kind, guild_id, subject_id, occurrence, state, due_at, attempts, attempted_at, fault"


def enqueue(tx: sqlite3.Connection, deliveries: Iterable[Delivery]) -> None:
    """Write what is owed; what is there already under the same idempotency key stays as it is.

    Of a kind in `COALESCED` a row that is still owed is named anew instead, and is due when the earlier one of the two is.
    """
    tx.executemany(
        f"INSERT INTO deliveries ({_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
        [
            (d.id, d.kind, d.guild_id, d.subject_id, d.occurrence, d.state, millis(d.due_at), d.attempts, None, d.fault)
            for d in deliveries
            if d.kind not in COALESCED or not _coalesced(tx, d)
        ],
    )


def _coalesced(tx: sqlite3.Connection, delivery: Delivery) -> bool:
    sql = (
        "UPDATE deliveries SET occurrence = ?, due_at = CASE WHEN due_at < ? THEN due_at ELSE ? END "
        "WHERE kind = ? AND guild_id = ? AND subject_id = ? AND state IN ('waiting', 'stopped')"
    )
    due = millis(delivery.due_at)
    row = (delivery.occurrence, due, due, delivery.kind, delivery.guild_id, delivery.subject_id)
    return tx.execute(sql, row).rowcount > 0


def mark_done(tx: sqlite3.Connection, delivery_id: str, state: DeliveryState = DeliveryState.SENT) -> None:
    """The row is done. Of when it was sent the day alone is kept: the rest is nobody's business afterwards."""
    row = tx.execute("SELECT COALESCE(attempted_at, due_at) FROM deliveries WHERE id = ?", (delivery_id,)).fetchone()
    if row is not None:
        tx.execute(
            "UPDATE deliveries SET state = ?, due_at = ?, attempted_at = NULL, fault = NULL WHERE id = ?",
            (state, start_of_day(row[0]), delivery_id),
        )


def mark_up_to_date(tx: sqlite3.Connection, delivery: Delivery) -> bool:
    """The row of a kind in `COALESCED` is sent as it was read: done; False, and owed still, if it was named anew since."""
    again = "UPDATE deliveries SET attempts = 0, attempted_at = NULL, fault = NULL WHERE id = ? AND occurrence <> ?"
    if tx.execute(again, (delivery.id, delivery.occurrence)).rowcount:
        return False
    mark_done(tx, delivery.id)
    return True


class SqlDeliveryStore:
    """The outbox's own statements."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def due(self, now: datetime, busy_guilds: Collection[int], limit: int) -> tuple[Sequence[Delivery], datetime | None]:
        """Waiting rows that are due, oldest first, and when the next one after them is; both without those of busy servers."""
        busy = tuple(busy_guilds)  # as it is now: it may change before the statement runs on the database's thread

        def work(c: sqlite3.Connection) -> tuple[Sequence[Delivery], datetime | None]:
            sql = f"SELECT {_COLUMNS} FROM deliveries WHERE state = 'waiting' AND due_at <= ? AND guild_id NOT IN ({{}})"
            found = c.execute(f"{sql.format(_placeholders(busy))} ORDER BY due_at LIMIT ?", (millis(now), *busy, limit))
            rows = [_delivery(row) for row in found]
            others = tuple({*busy, *(row.guild_id for row in rows)})
            sql = f"SELECT MIN(due_at) FROM deliveries WHERE state = 'waiting' AND guild_id NOT IN ({_placeholders(others)})"
            (following,) = c.execute(sql, others).fetchone()
            return rows, None if following is None else from_millis(following)

        return await self._database.read(work)

    async def add(self, deliveries: Sequence[Delivery]) -> None:
        """Write rows that belong to no other fact."""
        await self._database.write(lambda tx: enqueue(tx, deliveries))

    async def attempted(self, delivery_id: str, now: datetime) -> None:
        """Note an attempt; the first one's time is kept, since that is how old the nonce is."""
        sql = "UPDATE deliveries SET attempted_at = COALESCE(attempted_at, ?) WHERE id = ?"
        await self._database.write(lambda tx: tx.execute(sql, (millis(now), delivery_id)) and None)

    async def done(self, delivery_id: str, *, skipped: bool = False) -> None:
        """It is sent, or left out for good."""
        state = DeliveryState.SKIPPED if skipped else DeliveryState.SENT
        await self._database.write(lambda tx: mark_done(tx, delivery_id, state))

    async def brought_up_to_date(self, delivery: Delivery) -> bool:
        """It is sent as it was when `delivery` was read: done, unless it was named anew since."""
        return await self._database.write(lambda tx: mark_up_to_date(tx, delivery))

    async def postpone(self, delivery_id: str, due_at: datetime, fault: str) -> None:
        """Try again at `due_at`, once more than before."""
        sql = "UPDATE deliveries SET due_at = ?, fault = ?, attempts = attempts + 1 WHERE id = ? AND state = 'waiting'"
        await self._database.write(lambda tx: tx.execute(sql, (millis(due_at), fault, delivery_id)) and None)

    async def stop(self, delivery_id: str, fault: str, owed: Sequence[Delivery]) -> None:
        """Hold it, and write what is owed because of that, unless the place holds up another of its kind already."""
        alike = (
            "SELECT COUNT(*) FROM deliveries AS it JOIN deliveries AS other USING (guild_id, kind) "
            "WHERE it.id = ? AND other.id <> it.id AND other.state = 'stopped' AND other.fault = ?"
        )

        def work(tx: sqlite3.Connection) -> None:
            tx.execute("UPDATE deliveries SET state = 'stopped', fault = ? WHERE id = ?", (fault, delivery_id))
            if fault not in OF_THE_PLACE or tx.execute(alike, (delivery_id, fault)).fetchone() == (0,):
                enqueue(tx, owed)

        await self._database.write(work)

    async def resume(self, guild_id: int, now: datetime) -> int:
        """Make all stopped rows of a server due now."""
        sql = "UPDATE deliveries SET state = 'waiting', due_at = ?, attempts = 0 WHERE guild_id = ? AND state = 'stopped'"
        return await self._database.write(lambda tx: tx.execute(sql, (millis(now), guild_id)).rowcount)

    async def faults(self, guild_id: int) -> Sequence[str]:
        """Why rows of a server are stopped: each cause once."""
        sql = "SELECT DISTINCT fault FROM deliveries WHERE guild_id = ? AND state = 'stopped' AND fault <> '' ORDER BY fault"
        return await self._database.read(lambda c: [fault for (fault,) in c.execute(sql, (guild_id,))])

    async def counts(self, guild_id: int) -> Mapping[str, int]:
        """How many rows of a server are in each state, without those in `PERSONAL`."""
        sql = (
            f"SELECT state, COUNT(*) FROM deliveries WHERE guild_id = ? AND kind NOT IN ({_placeholders(PERSONAL)}) "
            "GROUP BY state"
        )
        return await self._database.read(lambda c: dict(c.execute(sql, (guild_id, *PERSONAL)).fetchall()))

    async def purge(self, before: datetime) -> int:
        """Delete finished rows that were due before `before`: their idempotency keys are needed no more."""
        sql = "DELETE FROM deliveries WHERE state IN ('sent', 'skipped') AND due_at < ?"
        return await self._database.write(lambda tx: tx.execute(sql, (millis(before),)).rowcount)


def _delivery(row: tuple[str, str, int, str, str, str, int, int, int | None, str | None]) -> Delivery:
    delivery_id, kind, guild_id, subject_id, occurrence, state, due_at, attempts, attempted_at, fault = row
    return Delivery(
        id=delivery_id,
        kind=Kind(kind),
        guild_id=guild_id,
        subject_id=subject_id,
        due_at=from_millis(due_at),
        occurrence=occurrence,
        attempts=attempts,
        attempted_at=None if attempted_at is None else from_millis(attempted_at),
        state=DeliveryState(state),
        fault=fault,
    )


def _placeholders(values: Collection[object]) -> str:
    return ", ".join("?" * len(values))


__all__ = ["SqlDeliveryStore", "enqueue", "mark_done", "mark_up_to_date"]
