"""The questions that may be found: those that stand in public and are not closed. SQL, and the index of their words.

Nothing may be found that was taken back a moment ago, whatever the index still holds: so the visit to the database that
looks into the index asks which of the finds still stand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from bot.domain.question import Place
from bot.domain.search import FINDABLE, PublishedQuestion
from data.question_index import QuestionIndex

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable, Collection, Sequence

    from bot.domain.search import IndexedQuestion, QuestionHit
    from data.database import Database

_MANY: Final = 500
"""Rows that are read at once."""

_STATES: Final = ", ".join(f"'{state}'" for state in sorted(FINDABLE))
_SELECT: Final = (
    "SELECT guild_id, id, number, content, channel_id, message_id, thread_id FROM questions "
    f"WHERE state IN ({_STATES}) AND content IS NOT NULL AND number IS NOT NULL AND message_id IS NOT NULL"
)


class SqlPublishedQuestions:
    """Reads the database only, and fills the index, which is empty when this is made. `close` it after the database."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self.index = QuestionIndex()

    def close(self) -> None:
        """Let go of the index."""
        self.index.close()

    async def some(self, after: tuple[int, str]) -> Sequence[PublishedQuestion]:
        """The next ones of all servers behind (server, id), in that order; empty at the end."""
        sql = f"{_SELECT} AND (guild_id, id) > (?, ?) ORDER BY guild_id, id LIMIT {_MANY}"
        return await self._database.read(lambda c: [_published(row) for row in c.execute(sql, after)])

    async def one(self, guild_id: int, question_id: str) -> PublishedQuestion | None:
        """That question, or None where it may not be found."""
        sql = f"{_SELECT} AND guild_id = ? AND id = ?"
        row = await self._database.read(lambda c: c.execute(sql, (guild_id, question_id)).fetchone())
        return None if row is None else _published(row)

    async def add(self, questions: Sequence[IndexedQuestion]) -> None:
        """Take these into the index, each in the place of what was there under its id."""
        await self._database.read(lambda _: self.index.add(questions))

    async def remove(self, guild_id: int, question_id: str) -> None:
        """Forget it in the index."""
        await self._database.read(lambda _: self.index.remove(guild_id, [question_id]))

    async def search(self, guild_id: int, text: str, limit: int) -> Sequence[QuestionHit]:
        """The server's questions that hold words of `text`, best first."""
        return await self._found(guild_id, lambda index: index.search(guild_id, text, limit))

    async def newest(self, guild_id: int, topic: str | None, limit: int, offset: int) -> Sequence[QuestionHit]:
        """The server's questions, of a topic or of all, with the highest numbers first."""
        return await self._found(guild_id, lambda index: index.newest(guild_id, topic, limit, offset))

    async def similar(self, guild_id: int, text: str, limit: int) -> Sequence[QuestionHit]:
        """The server's questions that a draft (title, line break, story) resembles, best first."""
        return await self._found(guild_id, lambda index: index.similar(guild_id, text, limit))

    async def _found(self, guild_id: int, look: Callable[[QuestionIndex], Sequence[QuestionHit]]) -> Sequence[QuestionHit]:
        def work(connection: sqlite3.Connection) -> Sequence[QuestionHit]:
            hits = look(self.index)
            if not hits:
                return ()
            found = {hit.question_id for hit in hits}
            standing = among(connection, guild_id, found)
            if gone := found - standing:
                self.index.remove(guild_id, gone)
            return [hit for hit in hits if hit.question_id in standing]

        return await self._database.read(work)


def among(connection: sqlite3.Connection, guild_id: int, question_ids: Collection[str]) -> frozenset[str]:
    """Which of these may be found, at this moment."""
    marks = ", ".join("?" * len(question_ids))
    sql = f"SELECT id FROM questions WHERE guild_id = ? AND id IN ({marks}) AND state IN ({_STATES})"
    return frozenset(question_id for (question_id,) in connection.execute(sql, (guild_id, *question_ids)))


def _published(row: tuple[int, str, int, bytes, int, int, int | None]) -> PublishedQuestion:
    guild_id, question_id, number, content, channel_id, message_id, thread_id = row
    return PublishedQuestion(guild_id, question_id, number, content, Place(channel_id, message_id), thread_id)
