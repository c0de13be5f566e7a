"""SQL of what servers have chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from bot.domain.settings import ChannelPurpose, GuildSettings

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Sequence

    from data.database import Database

_CHANNEL_COLUMNS: Final = {
    ChannelPurpose.QUESTIONS: "questions_channel_id",
    ChannelPurpose.REVIEW: "review_channel_id",
    ChannelPurpose.TIPS: "tips_channel_id",
    ChannelPurpose.REFLECTIONS: "reflections_channel_id",
}


class SqlSettingsStore:
    """One row a server."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def load(self) -> Sequence[GuildSettings]:
        """All of them."""
        sql = (
            "SELECT guild_id, questions_channel_id, review_channel_id, tips_channel_id, reflections_channel_id, "
            "guide_role_id, reviewer_role_id, review FROM guild_settings"
        )
        rows = await self._database.read(lambda c: c.execute(sql).fetchall())
        return [GuildSettings(*row[:-1], review=bool(row[-1])) for row in rows]

    async def choose_channel(self, guild_id: int, purpose: ChannelPurpose, channel_id: int | None) -> None:
        """Keep the channel for `purpose`."""
        column = _CHANNEL_COLUMNS[purpose]
        sql = (
            f"INSERT INTO guild_settings (guild_id, {column}) VALUES (?, ?) "
            f"ON CONFLICT (guild_id) DO UPDATE SET {column} = excluded.{column}"
        )

        def work(tx: sqlite3.Connection) -> None:
            tx.execute(sql, (guild_id, channel_id))

        await self._database.write(work)
