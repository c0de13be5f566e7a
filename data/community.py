"""SQL of what a server sees of reflecting: prompts that were posted, how many reflected, milestones on their way."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from bot.domain.question import Place
from bot.services.ports import PromptPost, SharedMilestone
from data.deliveries import enqueue, mark_done
from data.tags import one_of
from data.times import DAY, from_millis, millis

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Collection, Sequence
    from datetime import datetime

    from bot.domain.delivery import Delivery
    from data.database import Database

_POST: Final = "guild_id, occurrence, prompt_id, channel_id, message_id, posted_at, shown"

_PROMPTS_KEPT: Final = 14 * DAY
"""Milliseconds: longer than their numbers are looked at."""


class SqlCommunityStore:
    """Each method one transaction."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def posted(self, post: PromptPost, delivery_id: str, owed: Sequence[Delivery]) -> None:
        """Keep where a prompt stands; its delivery is done, and its edits are owed. The ones before the last few go."""
        place, at = post.place, millis(post.posted_at)
        row = (post.guild_id, post.occurrence, post.prompt, place.channel_id, place.message_id, at, post.shown)

        def work(tx: sqlite3.Connection) -> None:
            tx.execute(f"INSERT INTO prompt_posts ({_POST}) VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING", row)
            tx.execute("DELETE FROM prompt_posts WHERE guild_id = ? AND posted_at < ?", (post.guild_id, at - _PROMPTS_KEPT))
            mark_done(tx, delivery_id)
            enqueue(tx, owed)

        await self._database.write(work)

    async def post(self, guild_id: int, occurrence: str) -> PromptPost | None:
        """The prompt of that occurrence, or None."""
        sql = f"SELECT {_POST} FROM prompt_posts WHERE guild_id = ? AND occurrence = ?"
        row = await self._database.read(lambda c: c.execute(sql, (guild_id, occurrence)).fetchone())
        if row is None:
            return None
        guild, key, prompt, channel_id, message_id, posted_at, shown = row
        return PromptPost(guild, key, prompt, Place(channel_id, message_id), from_millis(posted_at), shown)

    async def reflected(self, guild_id: int, since: datetime) -> int:
        """How many members of the server reflected since then."""
        sql = (
            "SELECT COUNT(DISTINCT journal_id) FROM reflections JOIN practices USING (journal_id) "
            "WHERE guild_id = ? AND instant >= ?"
        )
        (count,) = await self._database.read(lambda c: c.execute(sql, (guild_id, millis(since))).fetchone())
        return count

    async def counted(self, guild_id: int, occurrence: str, shown: int, delivery_id: str) -> None:
        """The number stands there; its delivery is done."""

        def work(tx: sqlite3.Connection) -> None:
            sql = "UPDATE prompt_posts SET shown = ? WHERE guild_id = ? AND occurrence = ?"
            tx.execute(sql, (shown, guild_id, occurrence))
            mark_done(tx, delivery_id)

        await self._database.write(work)

    async def share(
        self, guild_id: int, member_tags: Sequence[bytes], shared: SharedMilestone, owed: Sequence[Delivery]
    ) -> bool:
        """Keep what is to be posted, once a milestone, for somebody who has come that far."""

        def work(tx: sqlite3.Connection) -> bool:
            taken = tx.execute(
                f"UPDATE practices SET shared = ? WHERE guild_id = ? AND member_tag IN ({one_of(member_tags)}) "
                "AND shared < ? AND left_on IS NULL AND "
                "(SELECT COUNT(*) FROM reflections WHERE journal_id = practices.journal_id) >= ?",
                (shared.milestone, guild_id, *member_tags, shared.milestone, shared.milestone),
            )
            if taken.rowcount != 1:
                return False
            tx.execute(
                "INSERT INTO shared_milestones (id, guild_id, milestone, address) VALUES (?, ?, ?, ?)",
                (shared.id, guild_id, shared.milestone, shared.address),
            )
            enqueue(tx, owed)
            return True

        return await self._database.write(work)

    async def shared(self, guild_id: int, milestone_id: str) -> SharedMilestone | None:
        """What is to be posted, or None."""
        sql = "SELECT id, guild_id, milestone, address FROM shared_milestones WHERE guild_id = ? AND id = ?"
        row = await self._database.read(lambda c: c.execute(sql, (guild_id, milestone_id)).fetchone())
        return None if row is None else SharedMilestone(*row)

    async def named(self, guild_id: int) -> Sequence[SharedMilestone]:
        """Those that wait to be posted with a name."""
        sql = "SELECT id, guild_id, milestone, address FROM shared_milestones WHERE guild_id = ? AND address IS NOT NULL"
        rows = await self._database.read(lambda c: c.execute(sql, (guild_id,)).fetchall())
        return [SharedMilestone(*row) for row in rows]

    async def withdraw(self, guild_id: int, milestone_ids: Collection[str]) -> None:
        """These are not posted after all: a delivery without its row is left out."""
        sql = "DELETE FROM shared_milestones WHERE guild_id = ? AND id = ?"
        keys = [(guild_id, milestone_id) for milestone_id in milestone_ids]
        await self._database.write(lambda tx: tx.executemany(sql, keys) and None)

    async def announced(self, guild_id: int, milestone_id: str, delivery_id: str) -> None:
        """The row goes, and its delivery is done."""

        def work(tx: sqlite3.Connection) -> None:
            tx.execute("DELETE FROM shared_milestones WHERE guild_id = ? AND id = ?", (guild_id, milestone_id))
            mark_done(tx, delivery_id)

        await self._database.write(work)
