"""SQL of what servers have chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from bot.domain.settings import ChannelPurpose, Choices, GuildSettings

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

_SWITCHES: Final = ("review", "automod", "anonymous_replies")
_COLUMNS: Final = (
    *_CHANNEL_COLUMNS.values(),
    "guide_role_id",
    "reviewer_role_id",
    "delay_minutes",
    "daily_limit",
    "identity_days",
    *_SWITCHES,
)
"""Named as the fields of `GuildSettings` are."""


class SqlSettingsStore:
    """One row a server."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def load(self) -> Sequence[GuildSettings]:
        """All of them."""
        sql = f"SELECT guild_id, {', '.join(_COLUMNS)} FROM guild_settings"
        rows = await self._database.read(lambda c: c.execute(sql).fetchall())
        return [_settings(row) for row in rows]

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

    async def choose(self, guild_id: int, choices: Choices) -> None:
        """Keep what is named."""
        columns = [column for column in _COLUMNS if column in choices]
        values: list[int | None] = [choices[column] for column in columns]
        sql = (
            f"INSERT INTO guild_settings (guild_id, {', '.join(columns)}) VALUES (?{', ?' * len(columns)}) "
            f"ON CONFLICT (guild_id) DO UPDATE SET {', '.join(f'{column} = excluded.{column}' for column in columns)}"
        )

        def work(tx: sqlite3.Connection) -> None:
            tx.execute(sql, (guild_id, *values))

        await self._database.write(work)

    async def reset(self, guild_id: int) -> None:
        """Keep for everything what a server has that never chose."""
        fresh = GuildSettings(guild_id)
        values = [getattr(fresh, column) for column in _COLUMNS]
        sql = f"UPDATE guild_settings SET {', '.join(f'{column} = ?' for column in _COLUMNS)} WHERE guild_id = ?"
        await self._database.write(lambda tx: tx.execute(sql, (*values, guild_id)) and None)


def _settings(row: tuple[Any, ...]) -> GuildSettings:
    guild_id, *values = row
    named = dict(zip(_COLUMNS, values, strict=True))
    return GuildSettings(guild_id, **{**named, **{column: bool(named[column]) for column in _SWITCHES}})
