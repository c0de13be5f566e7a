"""SQL of forgetting: everything that could tell who asked or answered, when its time is over."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Collection, Sequence
    from datetime import date

    from data.database import Database

_DUE: Final = "guild_id = ? AND state <> 'draft' AND asked_on < ? AND COALESCE(kept_until, '') < ?"
"""Questions of a server whose time is over: asked before a day, and not wished to be kept up to today."""


_HANDLED_REPORTS: Final = (
    "DELETE FROM reporters WHERE report_id IN (SELECT reports.id FROM reports JOIN questions ON questions.id = question_id "
    f"WHERE handled_by IS NOT NULL AND questions.{_DUE})"
)
"""Who reported something there, once it is handled."""

_SPOKEN_BY_ASKER: Final = "question_id = ? AND voice_id IN (SELECT id FROM voices WHERE question_id = ? AND is_asker = 1)"


def unlink_asker(tx: sqlite3.Connection, question_id: str) -> None:
    """Erase whatever could tell who asked: also what the asker said, marked or had not posted yet in the thread.

    A reply of theirs that is on its way still goes out: it was handed in.
    """
    tx.execute("UPDATE questions SET owner_tag = NULL, address = NULL, kept_until = NULL WHERE id = ?", (question_id,))
    tx.execute(f"DELETE FROM replies WHERE state = 'draft' AND {_SPOKEN_BY_ASKER}", (question_id, question_id))
    tx.execute(f"UPDATE replies SET owner_tag = NULL WHERE {_SPOKEN_BY_ASKER}", (question_id, question_id))
    tx.execute("UPDATE voices SET voice_tag = NULL WHERE question_id = ? AND is_asker = 1", (question_id,))
    tx.execute("UPDATE helpful_marks SET mark_tag = NULL WHERE question_id = ? AND by_asker = 1", (question_id,))


class SqlRetentionStore:
    """Each method one transaction."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def forget_asked_before(self, guild_id: int, day: date, today: date) -> int:
        """Erase the links of all questions of a server that were asked before `day`; how many had one.

        Who answered there, and what helped whom, is forgotten with it.
        """
        due = (guild_id, day.isoformat(), today.isoformat())
        linked = f"SELECT id FROM questions WHERE {_DUE} AND (owner_tag IS NOT NULL OR address IS NOT NULL)"

        def work(tx: sqlite3.Connection) -> int:
            questions = [question_id for (question_id,) in tx.execute(linked, due)]
            for question_id in questions:
                unlink_asker(tx, question_id)
            for table, tag in (("voices", "voice_tag"), ("helpful_marks", "mark_tag")):
                there = f"question_id IN (SELECT id FROM questions WHERE {_DUE})"
                tx.execute(f"UPDATE {table} SET {tag} = NULL WHERE {tag} IS NOT NULL AND {there}", due)
            tx.execute(_HANDLED_REPORTS, due)
            return len(questions)

        return await self._database.write(work)

    async def linked(self) -> Sequence[str]:
        """The ids of all questions, of all servers, that still carry a link to a person."""
        sql = "SELECT id FROM questions WHERE owner_tag IS NOT NULL OR address IS NOT NULL"
        return await self._ids(sql)

    async def with_text(self) -> Sequence[str]:
        """The ids of all questions, of all servers, whose text is still there. Drafts end by themselves."""
        return await self._ids("SELECT id FROM questions WHERE content IS NOT NULL AND state <> 'draft'")

    async def obey(self, forgotten: Collection[str], withdrawn: Collection[str]) -> None:
        """Erase what a newer database had erased before this older one came back."""
        gone = [(question_id,) for question_id in withdrawn]

        def work(tx: sqlite3.Connection) -> None:
            tx.executemany("UPDATE questions SET state = 'withdrawn', content = NULL WHERE id = ?", gone)
            for question_id in {*forgotten, *withdrawn}:
                unlink_asker(tx, question_id)

        await self._database.write(work)

    async def _ids(self, sql: str) -> Sequence[str]:
        return await self._database.read(lambda c: [question_id for (question_id,) in c.execute(sql)])


__all__ = ["SqlRetentionStore"]
