"""SQL of the questions that may be found: those that stand in public and are not closed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from bot.domain.question import Place
from bot.domain.search import FINDABLE, PublishedQuestion

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from data.database import Database

_MANY: Final = 500
"""Rows that are read at once."""

_STATES: Final = ", ".join(f"'{state}'" for state in sorted(FINDABLE))
_SELECT: Final = (
    "SELECT guild_id, id, number, content, channel_id, message_id, thread_id FROM questions "
    f"WHERE state IN ({_STATES}) AND content IS NOT NULL AND number IS NOT NULL AND message_id IS NOT NULL"
)


class SqlPublishedQuestions:
    """Reads only."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def some(self, after: tuple[int, str]) -> Sequence[PublishedQuestion]:
        """The next ones of all servers behind (server, id), in that order; empty at the end."""
        sql = f"{_SELECT} AND (guild_id, id) > (?, ?) ORDER BY guild_id, id LIMIT {_MANY}"
        return await self._database.read(lambda c: [_published(row) for row in c.execute(sql, after)])

    async def one(self, guild_id: int, question_id: str) -> PublishedQuestion | None:
        """That question, or None where it may not be found."""
        sql = f"{_SELECT} AND guild_id = ? AND id = ?"
        row = await self._database.read(lambda c: c.execute(sql, (guild_id, question_id)).fetchone())
        return None if row is None else _published(row)

    async def among(self, guild_id: int, question_ids: Collection[str]) -> frozenset[str]:
        """Which of these may be found, at this moment."""
        marks = ", ".join("?" * len(question_ids))
        sql = f"SELECT id FROM questions WHERE guild_id = ? AND id IN ({marks}) AND state IN ({_STATES})"
        rows = await self._database.read(lambda c: c.execute(sql, (guild_id, *question_ids)).fetchall())
        return frozenset(question_id for (question_id,) in rows)


def _published(row: tuple[int, str, int, bytes, int, int, int | None]) -> PublishedQuestion:
    guild_id, question_id, number, content, channel_id, message_id, thread_id = row
    return PublishedQuestion(guild_id, question_id, number, content, Place(channel_id, message_id), thread_id)
