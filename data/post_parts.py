"""SQL of what stands in a question's thread: its later parts, whether it is locked, and that it is gone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.domain.question import PUBLIC, PostPart, ThreadLock
from data.deliveries import enqueue, mark_done
from data.questions import OF_SERVER

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Sequence

    from bot.domain.delivery import Delivery
    from data.database import Database


class SqlPostParts:
    """A row a message; what is deleted with its question."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def of(self, guild_id: int, question_id: str) -> Sequence[PostPart]:
        """The parts that stand there, in order."""
        sql = f"SELECT part, message_id, covered FROM question_parts WHERE question_id = ? AND {OF_SERVER} ORDER BY part"
        rows = await self._database.read(lambda c: c.execute(sql, (question_id, guild_id)).fetchall())
        return [PostPart(part, message_id, bool(covered)) for part, message_id, covered in rows]

    async def posted(
        self,
        guild_id: int,
        question_id: str,
        part: PostPart,
        delivery_id: str,
        if_public: Sequence[Delivery],
        if_not: Sequence[Delivery],
    ) -> None:
        """Keep where a part stands; its delivery is done. What is owed then depends on whether the question is still public."""

        def work(tx: sqlite3.Connection) -> None:
            row = tx.execute("SELECT state FROM questions WHERE id = ? AND guild_id = ?", (question_id, guild_id)).fetchone()
            if row is not None:
                tx.execute(
                    "INSERT INTO question_parts (question_id, part, message_id, covered) VALUES (?, ?, ?, ?) "
                    "ON CONFLICT (question_id, part) DO UPDATE "
                    "SET message_id = excluded.message_id, covered = excluded.covered",
                    (question_id, part.part, part.message_id, part.covered),
                )
                enqueue(tx, if_public if row[0] in PUBLIC else if_not)
            mark_done(tx, delivery_id)

        await self._database.write(work)

    async def covered(self, guild_id: int, question_id: str, *, covered: bool) -> None:
        """They all stand there covered now, or open."""
        sql = f"UPDATE question_parts SET covered = ? WHERE question_id = ? AND {OF_SERVER}"
        await self._database.write(lambda tx: tx.execute(sql, (covered, question_id, guild_id)) and None)

    async def locked(self, guild_id: int, question_id: str, lock: ThreadLock, owed: Sequence[Delivery] = ()) -> None:
        """Keep whether the thread is locked, and who did it."""

        def work(tx: sqlite3.Connection) -> None:
            tx.execute("UPDATE questions SET thread_lock = ? WHERE id = ? AND guild_id = ?", (lock, question_id, guild_id))
            enqueue(tx, owed)

        await self._database.write(work)

    async def thread_gone(self, guild_id: int, question_id: str) -> None:
        """The thread was deleted, and all that stood in it."""

        def work(tx: sqlite3.Connection) -> None:
            _nothing_stands(tx, guild_id, question_id)
            sql = "UPDATE questions SET thread_id = NULL, thread_lock = '' WHERE id = ? AND guild_id = ?"
            tx.execute(sql, (question_id, guild_id))

        await self._database.write(work)

    async def gone(self, guild_id: int, question_id: str, delivery_id: str) -> None:
        """They were taken away, and nothing leads to answers any more; the delivery that did it is done."""

        def work(tx: sqlite3.Connection) -> None:
            _nothing_stands(tx, guild_id, question_id)
            mark_done(tx, delivery_id)

        await self._database.write(work)


def _nothing_stands(tx: sqlite3.Connection, guild_id: int, question_id: str) -> None:
    for table in ("question_parts", "helpful_marks", "guide_answers"):
        tx.execute(f"DELETE FROM {table} WHERE question_id = ? AND {OF_SERVER}", (question_id, guild_id))
