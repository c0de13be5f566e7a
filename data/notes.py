"""SQL of the notes between moderators and askers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.domain.moderation import Note, NoteKind
from data.deliveries import enqueue
from data.limits import count

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Sequence

    from bot.domain.delivery import Delivery
    from bot.domain.moderation import Use
    from data.database import Database


def add_note(tx: sqlite3.Connection, guild_id: int, note: Note) -> bool:
    """Keep a note behind those that are there. False if there is no such question in the server."""
    sql = (
        "INSERT INTO notes (id, question_id, position, kind, moderator_id, content) "
        "SELECT ?, questions.id, (SELECT COALESCE(MAX(position), 0) + 1 FROM notes WHERE question_id = questions.id), ?, ?, ? "
        "FROM questions WHERE questions.id = ? AND questions.guild_id = ?"
    )
    row = (note.id, note.kind, note.moderator_id, note.content, note.question_id, guild_id)
    return tx.execute(sql, row).rowcount == 1


class SqlNoteStore:
    """Notes, each method one transaction."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def of(self, guild_id: int, question_id: str) -> Sequence[Note]:
        """All notes of a question, oldest first."""
        sql = (
            "SELECT notes.id, notes.question_id, notes.kind, notes.content, notes.moderator_id FROM notes "
            "JOIN questions ON questions.id = notes.question_id WHERE questions.id = ? AND questions.guild_id = ? "
            "ORDER BY notes.position"
        )
        rows = await self._database.read(lambda c: c.execute(sql, (question_id, guild_id)).fetchall())
        return [Note(note_id, question, NoteKind(kind), content, by) for note_id, question, kind, content, by in rows]

    async def add(self, guild_id: int, note: Note, deliveries: Sequence[Delivery], use: Use | None = None) -> bool:
        """Keep a note and write what is owed for it. False if there is no such question in the server."""

        def work(tx: sqlite3.Connection) -> bool:
            if not add_note(tx, guild_id, note):
                return False
            if use is not None:
                count(tx, use)
            enqueue(tx, deliveries)
            return True

        return await self._database.write(work)
