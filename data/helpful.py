"""SQL of what was found helpful, and of what guides wrote. Messages stand here by their ids; nothing of them is kept."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from bot.domain.helpful import Mark, MarkCount
from data.deliveries import enqueue
from data.questions import OF_SERVER
from data.tags import one_of

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Collection, Sequence

    from bot.domain.delivery import Delivery
    from data.database import Database

_COLUMNS: Final = "id, question_id, message_id, mark_tag, by_asker"


class SqlHelpfulStore:
    """MarkCount and guides' answers, each method one transaction."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def mark(self, guild_id: int, mark: Mark, tags: Sequence[bytes], owed: Sequence[Delivery]) -> tuple[str, bool]:
        """Keep a mark, once a person: the id of the one that stands, and whether it is new. `tags` are theirs, newest first."""
        find = (
            "SELECT id FROM helpful_marks WHERE question_id = ? AND message_id = ? "
            f"AND mark_tag IN ({one_of(tags)}) AND {OF_SERVER}"
        )
        insert = f"INSERT INTO helpful_marks ({_COLUMNS}) SELECT ?, id, ?, ?, ? FROM questions WHERE id = ? AND guild_id = ?"

        def work(tx: sqlite3.Connection) -> tuple[str, bool]:
            found = tx.execute(find, (mark.question_id, mark.message_id, *tags, guild_id)).fetchone()
            if found is not None:
                return found[0], False
            row = (mark.id, mark.message_id, mark.tag, mark.by_asker, mark.question_id, guild_id)
            is_new = tx.execute(insert, row).rowcount == 1
            enqueue(tx, owed if is_new else ())
            return mark.id, is_new

        return await self._database.write(work)

    async def get(self, guild_id: int, mark_id: str) -> Mark | None:
        """The mark, or None."""
        sql = f"SELECT {_COLUMNS} FROM helpful_marks WHERE id = ? AND {OF_SERVER}"
        row = await self._database.read(lambda c: c.execute(sql, (mark_id, guild_id)).fetchone())
        return None if row is None else _mark(row)

    async def unmark(self, guild_id: int, mark_id: str, owed: Sequence[Delivery]) -> bool:
        """Take a mark back; False if it was gone."""
        sql = f"DELETE FROM helpful_marks WHERE id = ? AND {OF_SERVER}"
        return await self._changed(sql, (mark_id, guild_id), owed)

    async def marks(self, guild_id: int, question_id: str) -> Sequence[MarkCount]:
        """What was marked in a question's thread."""
        sql = (
            f"SELECT message_id, MAX(by_asker), SUM(1 - by_asker) FROM helpful_marks WHERE question_id = ? AND {OF_SERVER} "
            "GROUP BY message_id"
        )
        rows = await self._database.read(lambda c: c.execute(sql, (question_id, guild_id)).fetchall())
        return [MarkCount(message_id, bool(by_asker), others) for message_id, by_asker, others in rows]

    async def guides(self, guild_id: int, question_id: str) -> frozenset[int]:
        """The messages of guides in a question's thread."""
        sql = f"SELECT message_id FROM guide_answers WHERE question_id = ? AND {OF_SERVER}"
        rows = await self._database.read(lambda c: c.execute(sql, (question_id, guild_id)).fetchall())
        return frozenset(message_id for (message_id,) in rows)

    async def guide_wrote(self, guild_id: int, question_id: str, message_id: int, owed: Sequence[Delivery]) -> bool:
        """Keep that a guide wrote a message; False if that is known."""
        sql = (
            "INSERT INTO guide_answers (question_id, message_id) SELECT id, ? FROM questions WHERE id = ? AND guild_id = ? "
            "ON CONFLICT DO NOTHING"
        )
        return await self._changed(sql, (message_id, question_id, guild_id), owed)

    async def messages_gone(
        self, guild_id: int, question_id: str, message_ids: Collection[int], owed: Sequence[Delivery]
    ) -> None:
        """Forget deleted messages; what is owed where something was known of them."""

        def work(tx: sqlite3.Connection) -> None:
            known = 0
            for table in ("helpful_marks", "guide_answers", "question_parts"):
                sql = f"DELETE FROM {table} WHERE question_id = ? AND message_id = ? AND {OF_SERVER}"
                known += tx.executemany(sql, [(question_id, one, guild_id) for one in message_ids]).rowcount
            if known:
                enqueue(tx, owed)

        await self._database.write(work)

    async def tagged(self, guild_id: int) -> Sequence[Mark]:
        """All marks of the server that still carry a tag."""
        sql = f"SELECT {_COLUMNS} FROM helpful_marks WHERE mark_tag IS NOT NULL AND {OF_SERVER}"
        return await self._database.read(lambda c: [_mark(row) for row in c.execute(sql, (guild_id,))])

    async def forget(self, guild_id: int, mark_ids: Collection[str]) -> None:
        """Erase the tags of these marks. The marks stay, and nobody can link them any more."""
        sql = f"UPDATE helpful_marks SET mark_tag = NULL WHERE id = ? AND {OF_SERVER}"
        await self._database.write(lambda tx: tx.executemany(sql, [(one, guild_id) for one in mark_ids]) and None)

    async def _changed(self, sql: str, row: tuple[Any, ...], owed: Sequence[Delivery]) -> bool:
        def work(tx: sqlite3.Connection) -> bool:
            changed = tx.execute(sql, row).rowcount == 1
            if changed:
                enqueue(tx, owed)
            return changed

        return await self._database.write(work)


def _mark(row: tuple[Any, ...]) -> Mark:
    mark_id, question_id, message_id, tag, by_asker = row
    return Mark(mark_id, question_id, message_id, tag, bool(by_asker))
