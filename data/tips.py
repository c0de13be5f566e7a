"""SQL of members' tips: their shuffle bags, what they saved, what was for them, and where they are in an article.

A member is a tag in all of it (`data.tags`). Whatever is written first moves rows of older tags to the newest, and gives what a
member keeps a random name, under which it is noted when it is erased (`bot.services.retention`).
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Final

from bot.domain.bag import BagState
from bot.domain.reading import SAVED_LIMIT, Kept, Marks
from data.tags import adopt, one_of

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Mapping, Sequence

    from bot.services.ports import DrawStep
    from data.database import Database

_TABLES: Final = ("tip_bags", "saved_tips", "tip_opinions", "reading_places")
_READERS: Final = "tip_readers"
_NAME: Final = (
    "INSERT INTO tip_readers (guild_id, member_tag, reader_id) VALUES (?, ?, lower(hex(randomblob(16)))) "
    "ON CONFLICT (guild_id, member_tag) DO NOTHING"
)
_COUNTED: Final = (("saved_tips", "tip_id"), ("tip_opinions", "tip_id"), ("reading_places", "article_id"))


def erase_reader(tx: sqlite3.Connection, guild_id: int, member_tags: Sequence[bytes]) -> int:
    """Delete all that a member keeps of tips and articles; how many rows it was, without the name of it."""
    where, key = f"WHERE guild_id = ? AND member_tag IN ({one_of(member_tags)})", (guild_id, *member_tags)
    tx.execute(f"DELETE FROM tip_readers {where}", key)
    return sum(tx.execute(f"DELETE FROM {table} {where}", key).rowcount for table in _TABLES)


class SqlTipStore:
    """Each method is one transaction."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def draw(self, guild_id: int, member_tags: Sequence[bytes], topic: str, step: DrawStep) -> tuple[str, Marks]:
        """Draw from the bag and store what is left: two draws at once never give the same tip. With the member's marks."""
        key = (guild_id, member_tags[0], topic)
        unwanted = "SELECT tip_id FROM tip_opinions WHERE guild_id = ? AND member_tag = ? AND helpful = 0"

        def work(tx: sqlite3.Connection) -> tuple[str, Marks]:
            _settle(tx, guild_id, member_tags)
            row = tx.execute(
                "SELECT seen, last FROM tip_bags WHERE guild_id = ? AND member_tag = ? AND topic = ?", key
            ).fetchone()
            state = BagState() if row is None else BagState(seen=tuple(json.loads(row[0])), last=row[1])
            tip_id, left = step(state, frozenset(found for (found,) in tx.execute(unwanted, key[:2])))
            tx.execute(
                "INSERT INTO tip_bags (guild_id, member_tag, topic, seen, last) VALUES (?, ?, ?, ?, ?) "
                "ON CONFLICT (guild_id, member_tag, topic) DO UPDATE SET seen = excluded.seen, last = excluded.last",
                (*key, json.dumps(sorted(left.seen)), left.last),
            )
            return tip_id, _marks(tx, guild_id, member_tags, tip_id)

        return await self._database.write(work)

    async def marks(self, guild_id: int, member_tags: Sequence[bytes], tip_id: str) -> Marks:
        """What the member has said of a tip."""
        return await self._database.read(lambda c: _marks(c, guild_id, member_tags, tip_id))

    async def save(self, guild_id: int, member_tags: Sequence[bytes], tip_id: str, *, saved: bool) -> Marks | None:
        """Save a tip, or take it from what is saved. None, and nothing is changed, where no more fit."""
        key = (guild_id, member_tags[0])
        counted = "SELECT COUNT(*), COALESCE(MAX(position), 0) FROM saved_tips WHERE guild_id = ? AND member_tag = ?"
        insert = (
            "INSERT INTO saved_tips (guild_id, member_tag, tip_id, position) VALUES (?, ?, ?, ?) "
            "ON CONFLICT (guild_id, member_tag, tip_id) DO NOTHING"
        )
        delete = "DELETE FROM saved_tips WHERE guild_id = ? AND member_tag = ? AND tip_id = ?"

        def work(tx: sqlite3.Connection) -> Marks | None:
            _settle(tx, guild_id, member_tags)
            if saved:
                count, last = tx.execute(counted, key).fetchone()
                if count >= SAVED_LIMIT and not _marks(tx, guild_id, member_tags, tip_id).saved:
                    return None
                tx.execute(insert, (*key, tip_id, last + 1))
            else:
                tx.execute(delete, (*key, tip_id))
            return _marks(tx, guild_id, member_tags, tip_id)

        return await self._database.write(work)

    async def judge(self, guild_id: int, member_tags: Sequence[bytes], tip_id: str, *, helpful: bool | None) -> Marks:
        """Keep what the member says of a tip; None takes it back."""
        key = (guild_id, member_tags[0], tip_id)
        insert = (
            "INSERT INTO tip_opinions (guild_id, member_tag, tip_id, helpful) VALUES (?, ?, ?, ?) "
            "ON CONFLICT (guild_id, member_tag, tip_id) DO UPDATE SET helpful = excluded.helpful"
        )
        delete = "DELETE FROM tip_opinions WHERE guild_id = ? AND member_tag = ? AND tip_id = ?"

        def work(tx: sqlite3.Connection) -> Marks:
            _settle(tx, guild_id, member_tags)
            if helpful is None:
                tx.execute(delete, key)
            else:
                tx.execute(insert, (*key, helpful))
            return _marks(tx, guild_id, member_tags, tip_id)

        return await self._database.write(work)

    async def saved(self, guild_id: int, member_tags: Sequence[bytes]) -> Sequence[str]:
        """The ids of all saved tips, newest first."""
        sql = (
            f"SELECT tip_id FROM saved_tips WHERE guild_id = ? AND member_tag IN ({one_of(member_tags)}) ORDER BY position DESC"
        )
        rows = await self._database.read(lambda c: c.execute(sql, (guild_id, *member_tags)).fetchall())
        return tuple(dict.fromkeys(tip_id for (tip_id,) in rows))

    async def remember(self, guild_id: int, member_tags: Sequence[bytes], article_id: str, section_id: str) -> None:
        """The member is reading that section."""
        sql = (
            "INSERT INTO reading_places (guild_id, member_tag, article_id, section_id) VALUES (?, ?, ?, ?) "
            "ON CONFLICT (guild_id, member_tag, article_id) DO UPDATE SET section_id = excluded.section_id"
        )

        def work(tx: sqlite3.Connection) -> None:
            _settle(tx, guild_id, member_tags)
            tx.execute(sql, (guild_id, member_tags[0], article_id, section_id))

        await self._database.write(work)

    async def places(self, guild_id: int, member_tags: Sequence[bytes]) -> Mapping[str, str]:
        """Where the member is: {article: section}."""
        sql = f"SELECT article_id, section_id FROM reading_places WHERE guild_id = ? AND member_tag IN ({one_of(member_tags)})"
        return dict(await self._database.read(lambda c: c.execute(sql, (guild_id, *member_tags)).fetchall()))

    async def erase(self, guild_id: int, member_tags: Sequence[bytes]) -> int:
        """Delete all of it; how many rows it was."""
        return await self._database.write(lambda tx: erase_reader(tx, guild_id, member_tags))

    async def reader_ids(self, guild_id: int, member_tags: Sequence[bytes]) -> Sequence[str]:
        """The random name of what the member keeps; nothing where they keep nothing."""
        sql = f"SELECT reader_id FROM tip_readers WHERE guild_id = ? AND member_tag IN ({one_of(member_tags)})"
        rows = await self._database.read(lambda c: c.execute(sql, (guild_id, *member_tags)).fetchall())
        return [reader_id for (reader_id,) in rows]

    async def kept(self, guild_id: int, member_tags: Sequence[bytes]) -> Kept:
        """How much of it there is."""
        where = f"WHERE guild_id = ? AND member_tag IN ({one_of(member_tags)})"
        counted = ", ".join(f"(SELECT COUNT(DISTINCT {column}) FROM {table} {where})" for table, column in _COUNTED)
        key = (guild_id, *member_tags)

        def work(c: sqlite3.Connection) -> Kept:
            bags = c.execute(f"SELECT seen FROM tip_bags {where}", key).fetchall()
            had = {tip_id for (seen,) in bags for tip_id in json.loads(seen)}
            return Kept(len(had), *c.execute(f"SELECT {counted}", key * len(_COUNTED)).fetchone())

        return await self._database.read(work)


def _settle(tx: sqlite3.Connection, guild_id: int, member_tags: Sequence[bytes]) -> None:
    """Before anything is written: everything stands under the newest tag, and has its name."""
    for table in (*_TABLES, _READERS):
        adopt(tx, table, guild_id, member_tags)
    tx.execute(_NAME, (guild_id, member_tags[0]))


def _marks(connection: sqlite3.Connection, guild_id: int, member_tags: Sequence[bytes], tip_id: str) -> Marks:
    where = f"WHERE guild_id = ? AND member_tag IN ({one_of(member_tags)}) AND tip_id = ?"
    key = (guild_id, *member_tags, tip_id)
    saved = connection.execute(f"SELECT 1 FROM saved_tips {where}", key).fetchone() is not None
    opinion = connection.execute(f"SELECT helpful FROM tip_opinions {where}", key).fetchone()
    return Marks(saved, None if opinion is None else bool(opinion[0]))
