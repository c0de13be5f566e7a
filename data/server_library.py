"""SQL of what is a server's own in the library: its articles, shipped ones that it switched off, imports that wait."""

from __future__ import annotations

import json
from dataclasses import asdict
from typing import TYPE_CHECKING, Any, Final, cast

from bot.domain.library import Article, Faq, Section, Tip
from data.times import millis

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Mapping, Sequence
    from datetime import datetime

    from data.database import Database


WAITING_LIMIT: Final = 8
"""Imports of one server that wait at the same time: each may be of 1 MiB."""


class SqlLibraryStore:
    """Articles stand here as they were checked. Each method is one transaction, and asks for the server."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def load(self) -> tuple[Mapping[int, Sequence[Article]], Mapping[int, frozenset[str]]]:
        """Of every server: its own articles in their order, and the ids of shipped ones that it switched off."""

        def work(c: sqlite3.Connection) -> tuple[Mapping[int, Sequence[Article]], Mapping[int, frozenset[str]]]:
            own: dict[int, list[Article]] = {}
            for guild_id, content in c.execute("SELECT guild_id, content FROM library_articles ORDER BY guild_id, position"):
                own.setdefault(guild_id, []).append(_article(json.loads(content)))
            hidden: dict[int, frozenset[str]] = {}
            for guild_id, article_id in c.execute("SELECT guild_id, article_id FROM library_hidden"):
                hidden[guild_id] = hidden.get(guild_id, frozenset()) | {article_id}
            return own, hidden

        return await self._database.read(work)

    async def propose(self, guild_id: int, import_id: str, article: Article, until: datetime) -> None:
        """Keep a checked article until somebody says yes, and at most until `until`; the oldest of too many make room."""
        make_room = (
            "DELETE FROM library_imports WHERE guild_id = ? AND id NOT IN "
            "(SELECT id FROM library_imports WHERE guild_id = ? ORDER BY until DESC LIMIT ?)"
        )
        sql = "INSERT INTO library_imports (id, guild_id, content, until) VALUES (?, ?, ?, ?)"

        def work(tx: sqlite3.Connection) -> None:
            tx.execute(make_room, (guild_id, guild_id, WAITING_LIMIT - 1))
            tx.execute(sql, (import_id, guild_id, json.dumps(asdict(article), ensure_ascii=False), millis(until)))

        await self._database.write(work)

    async def proposed(self, guild_id: int, import_id: str, now: datetime) -> Article | None:
        """The article that waits, or None if its time is over."""
        sql = "SELECT content FROM library_imports WHERE id = ? AND guild_id = ? AND until > ?"
        row = await self._database.read(lambda c: c.execute(sql, (import_id, guild_id, millis(now))).fetchone())
        return None if row is None else _article(json.loads(row[0]))

    async def drop(self, guild_id: int, import_id: str) -> bool:
        """Forget an import; False if it was gone."""
        sql = "DELETE FROM library_imports WHERE id = ? AND guild_id = ?"
        return await self._database.write(lambda tx: tx.execute(sql, (import_id, guild_id)).rowcount == 1)

    async def accept(self, guild_id: int, import_id: str) -> bool:
        """Make the import the server's own, at its old place if it has one; False, and nothing is kept, if it was gone."""
        take = "DELETE FROM library_imports WHERE id = ? AND guild_id = ? RETURNING content"
        keep = (
            "INSERT INTO library_articles (guild_id, article_id, position, content) "
            "VALUES (?, ?, (SELECT COALESCE(MAX(position), 0) + 1 FROM library_articles WHERE guild_id = ?), ?) "
            "ON CONFLICT (guild_id, article_id) DO UPDATE SET content = excluded.content"
        )

        def work(tx: sqlite3.Connection) -> bool:
            row = tx.execute(take, (import_id, guild_id)).fetchone()
            if row is None:
                return False
            tx.execute(keep, (guild_id, json.loads(row[0])["id"], guild_id, row[0]))
            return True

        return await self._database.write(work)

    async def remove(self, guild_id: int, article_id: str) -> bool:
        """Delete an own article; False if there is none."""
        sql = "DELETE FROM library_articles WHERE guild_id = ? AND article_id = ?"
        return await self._database.write(lambda tx: tx.execute(sql, (guild_id, article_id)).rowcount == 1)

    async def hide(self, guild_id: int, article_id: str, *, hidden: bool) -> None:
        """Switch a shipped article off or on."""
        sql = (
            "INSERT INTO library_hidden (guild_id, article_id) VALUES (?, ?) ON CONFLICT DO NOTHING"
            if hidden
            else "DELETE FROM library_hidden WHERE guild_id = ? AND article_id = ?"
        )
        await self._database.write(lambda tx: tx.execute(sql, (guild_id, article_id)) and None)

    async def purge(self, now: datetime) -> int:
        """Forget imports that waited too long."""
        sql = "DELETE FROM library_imports WHERE until <= ?"
        return await self._database.write(lambda tx: tx.execute(sql, (millis(now),)).rowcount)


def _article(raw: dict[str, Any]) -> Article:
    raw["sections"] = tuple(Section(**section) for section in raw["sections"])
    raw["tips"] = tuple(Tip(**_with_tuples(tip)) for tip in raw["tips"])
    raw["faqs"] = tuple(Faq(**_with_tuples(faq)) for faq in raw["faqs"])
    return Article(**raw)


def _with_tuples(raw: Mapping[str, Any]) -> dict[str, Any]:
    return {key: tuple(cast("list[str]", value)) if isinstance(value, list) else value for key, value in raw.items()}
