"""SQL of the shuffle bags: which tips a member has had."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from bot.domain.bag import BagState
from data.tags import adopt, one_of

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Sequence

    from bot.services.ports import DrawStep
    from data.database import Database


class SqlTipStore:
    """One row a member and topic."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def draw(self, guild_id: int, member_tags: Sequence[bytes], topic: str, step: DrawStep) -> str:
        """Draw from the bag and store what is left, in one transaction: two draws at once never give the same tip."""
        key = (guild_id, member_tags[0], topic)

        def work(tx: sqlite3.Connection) -> str:
            adopt(tx, "tip_bags", guild_id, member_tags)
            row = tx.execute(
                "SELECT seen, last FROM tip_bags WHERE guild_id = ? AND member_tag = ? AND topic = ?", key
            ).fetchone()
            state = BagState() if row is None else BagState(seen=tuple(json.loads(row[0])), last=row[1])
            tip_id, left = step(state)
            tx.execute(
                "INSERT INTO tip_bags (guild_id, member_tag, topic, seen, last) VALUES (?, ?, ?, ?, ?) "
                "ON CONFLICT (guild_id, member_tag, topic) DO UPDATE SET seen = excluded.seen, last = excluded.last",
                (*key, json.dumps(sorted(left.seen)), left.last),
            )
            return tip_id

        return await self._database.write(work)

    async def erase(self, guild_id: int, member_tags: Sequence[bytes]) -> int:
        """Delete all bags of a member."""
        sql = f"DELETE FROM tip_bags WHERE guild_id = ? AND member_tag IN ({one_of(member_tags)})"
        return await self._database.write(lambda tx: tx.execute(sql, (guild_id, *member_tags)).rowcount)

    async def count(self, guild_id: int, member_tags: Sequence[bytes]) -> int:
        """How many tips of the current rounds a member has had."""
        sql = f"SELECT seen FROM tip_bags WHERE guild_id = ? AND member_tag IN ({one_of(member_tags)})"
        rows = await self._database.read(lambda c: c.execute(sql, (guild_id, *member_tags)).fetchall())
        return len({tip for (seen,) in rows for tip in json.loads(seen)})
