"""SQL of blocks. A block's tag was copied from the post that earned it, and stands for nobody without the key and a guess."""

from __future__ import annotations

import sqlite3
from datetime import date
from typing import TYPE_CHECKING

from bot.domain.moderation import Block
from bot.domain.refusal import AlreadyDone
from data.deliveries import enqueue

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.domain.delivery import Delivery
    from data.database import Database


def add_block(tx: sqlite3.Connection, block: Block) -> None:
    """Keep a block.

    Raises:
        AlreadyDone: that post earned one before; the transaction that this belongs to comes to nothing.
    """
    sql = (
        "INSERT INTO blocks (id, guild_id, question_id, voice_id, name, tag, counted_from, moderator_id) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?)"
    )
    row = (
        block.id,
        block.guild_id,
        block.question_id,
        block.voice_id,
        block.name,
        block.tag,
        block.counted_from.isoformat(),
        block.moderator_id,
    )
    try:
        tx.execute(sql, row)
    except sqlite3.IntegrityError as error:
        raise AlreadyDone from error


class SqlBlockStore:
    """Blocks, each method one transaction."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def load(self) -> Sequence[Block]:
        """All blocks of all servers. The order says nothing."""
        sql = "SELECT id, guild_id, question_id, tag, counted_from, moderator_id, voice_id, name FROM blocks ORDER BY id"
        rows = await self._database.read(lambda c: c.execute(sql).fetchall())
        return [Block(a, b, c, d, date.fromisoformat(e), f, g, h) for a, b, c, d, e, f, g, h in rows]

    async def add(self, block: Block, deliveries: Sequence[Delivery]) -> None:
        """Keep a block and write what is owed for it. Raises AlreadyDone."""

        def work(tx: sqlite3.Connection) -> None:
            add_block(tx, block)
            enqueue(tx, deliveries)

        await self._database.write(work)

    async def lift(self, guild_id: int, block_id: str, deliveries: Sequence[Delivery]) -> bool:
        """Delete a block and write what is owed for that; False if it is not there any more."""

        def work(tx: sqlite3.Connection) -> bool:
            gone = tx.execute("DELETE FROM blocks WHERE id = ? AND guild_id = ?", (block_id, guild_id)).rowcount == 1
            if gone:
                enqueue(tx, deliveries)
            return gone

        return await self._database.write(work)

    async def drop(self, block_ids: Sequence[str]) -> None:
        """Delete blocks whose days are over."""
        sql = "DELETE FROM blocks WHERE id = ?"
        await self._database.write(lambda tx: tx.executemany(sql, [(block_id,) for block_id in block_ids]) and None)
