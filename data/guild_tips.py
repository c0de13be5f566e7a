"""SQL of the tips that servers post: a shuffle bag a server and topic, and which tip a post got."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from bot.domain.bag import BagState
from data.deliveries import enqueue, mark_done

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Collection

    from bot.domain.delivery import Delivery
    from bot.services.ports import DrawStep
    from data.database import Database


class SqlGuildTipStore:
    """A tip is drawn for a delivery, and counts as seen once that was posted."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def draw(self, guild_id: int, topic: str, delivery_id: str, available: Collection[str], step: DrawStep) -> str:
        """The tip of that delivery: the one that it was given before, or else one that `step` draws."""
        given = "SELECT tip_id FROM guild_tip_draws WHERE delivery_id = ? AND guild_id = ?"
        others = "SELECT tip_id FROM guild_tip_draws WHERE guild_id = ?"
        keep = (
            "INSERT INTO guild_tip_draws (delivery_id, guild_id, topic, tip_id) VALUES (?, ?, ?, ?) "
            "ON CONFLICT (delivery_id) DO UPDATE SET tip_id = excluded.tip_id"
        )

        def work(tx: sqlite3.Connection) -> str:
            _settle(tx, guild_id)
            row = tx.execute(given, (delivery_id, guild_id)).fetchone()
            if row is not None and row[0] in available:
                return row[0]
            under_way = frozenset(tip_id for (tip_id,) in tx.execute(others, (guild_id,)))
            tip_id, _left = step(_bag(tx, guild_id, topic), under_way)
            tx.execute(keep, (delivery_id, guild_id, topic, tip_id))
            return tip_id

        return await self._database.write(work)

    async def posted(self, guild_id: int, delivery_id: str) -> None:
        """The delivery is done, and its tip counts as seen."""

        def work(tx: sqlite3.Connection) -> None:
            _count_as_seen(tx, guild_id, delivery_id)
            mark_done(tx, delivery_id)

        await self._database.write(work)

    async def owe(self, delivery: Delivery, *, unless: str) -> bool:
        """Write a post that is owed; False if the same one, or the one of occurrence `unless`, is owed or done already."""
        before = "SELECT 1 FROM deliveries WHERE kind = ? AND subject_id = ? AND guild_id = ? AND occurrence = ?"

        def work(tx: sqlite3.Connection) -> bool:
            if tx.execute(before, (delivery.kind, delivery.subject_id, delivery.guild_id, unless)).fetchone() is not None:
                return False
            enqueue(tx, [delivery])
            return tx.execute("SELECT 1 FROM deliveries WHERE id = ?", (delivery.id,)).fetchone() is not None

        return await self._database.write(work)


def _bag(tx: sqlite3.Connection, guild_id: int, topic: str) -> BagState:
    sql = "SELECT seen, last FROM guild_tip_bags WHERE guild_id = ? AND topic = ?"
    row = tx.execute(sql, (guild_id, topic)).fetchone()
    return BagState() if row is None else BagState(tuple(json.loads(row[0])), row[1])


def _count_as_seen(tx: sqlite3.Connection, guild_id: int, delivery_id: str) -> None:
    """The tip of a delivery is out. A round in which it was seen already is over, and a new one begins with it."""
    given = "DELETE FROM guild_tip_draws WHERE delivery_id = ? AND guild_id = ? RETURNING topic, tip_id"
    keep = (
        "INSERT INTO guild_tip_bags (guild_id, topic, seen, last) VALUES (?, ?, ?, ?) "
        "ON CONFLICT (guild_id, topic) DO UPDATE SET seen = excluded.seen, last = excluded.last"
    )
    for topic, tip_id in tx.execute(given, (delivery_id, guild_id)).fetchall():
        seen = _bag(tx, guild_id, topic).seen
        now_seen = [tip_id] if tip_id in seen else sorted((*seen, tip_id))
        tx.execute(keep, (guild_id, topic, json.dumps(now_seen), tip_id))


def _settle(tx: sqlite3.Connection, guild_id: int) -> None:
    """Of posts that were given up nobody knows whether they arrived: their tips count as seen, so that none comes twice."""
    sql = (
        "SELECT delivery_id FROM guild_tip_draws WHERE guild_id = ? "
        "AND delivery_id NOT IN (SELECT id FROM deliveries WHERE guild_id = ? AND state IN ('waiting', 'stopped'))"
    )
    for (delivery_id,) in tx.execute(sql, (guild_id, guild_id)).fetchall():
        _count_as_seen(tx, guild_id, delivery_id)
