"""SQL of what servers have scheduled, and of the delivery that stands for its next occurrence."""

from __future__ import annotations

import datetime as dt
import logging
from typing import TYPE_CHECKING, Final

from bot.domain.guild_schedule import GuildSchedule
from bot.domain.schedule import WEEKDAYS, Schedule
from bot.domain.settings import ChannelPurpose
from bot.domain.zones import current_zone
from data.deliveries import enqueue
from data.times import from_millis, millis

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Collection, Sequence

    from bot.domain.delivery import Delivery, Kind
    from data.database import Database

log = logging.getLogger(__name__)

_COLUMNS: Final = "guild_id, purpose, days, at_minutes, zone, topic, changed_at"
_CHOOSE: Final = (
    f"INSERT INTO guild_schedules ({_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (guild_id, purpose) DO UPDATE SET "
    "days = excluded.days, at_minutes = excluded.at_minutes, zone = excluded.zone, topic = excluded.topic, "
    "changed_at = excluded.changed_at"
)
_UNTOUCHED: Final = "kind = ? AND subject_id = ? AND guild_id = ? AND state = 'waiting' AND attempted_at IS NULL"


class SqlScheduleStore:
    """One row a server and purpose."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def load(self) -> Sequence[GuildSchedule]:
        """All schedules. One whose zone is gone from the zone data is left out: a moderator has to choose another."""
        rows = await self._database.read(lambda c: c.execute(f"SELECT {_COLUMNS} FROM guild_schedules").fetchall())
        found = [_schedule(row) for row in rows]
        return [schedule for schedule in found if schedule is not None]

    async def planned(self, kind: Kind, guild_id: int) -> Collection[str]:
        """The names of all occurrences that have a delivery, in whatever state."""
        sql = "SELECT occurrence FROM deliveries WHERE kind = ? AND subject_id = ?"
        rows = await self._database.read(lambda c: c.execute(sql, (kind, str(guild_id))).fetchall())
        return {key for (key,) in rows}

    async def handled(self, kind: Kind, guild_id: int) -> Collection[str]:
        """The names of those that were tried or are done: they stay when the schedule changes."""
        sql = (
            "SELECT occurrence FROM deliveries WHERE kind = ? AND subject_id = ? "
            "AND NOT (state = 'waiting' AND attempted_at IS NULL)"
        )
        rows = await self._database.read(lambda c: c.execute(sql, (kind, str(guild_id))).fetchall())
        return {key for (key,) in rows}

    async def plan(self, delivery: Delivery) -> None:
        """Keep the next occurrence; one that is planned already stays as it is."""
        await self._database.write(lambda tx: enqueue(tx, [delivery]))

    async def choose(self, chosen: GuildSchedule, kind: Kind, following: Delivery) -> None:
        """Keep the schedule, with `following` in the place of what was planned and not tried yet."""
        schedule = chosen.schedule
        row = (
            chosen.guild_id,
            chosen.purpose,
            sum(1 << day for day in schedule.days),
            schedule.at.hour * 60 + schedule.at.minute,
            schedule.zone,
            chosen.topic or "",
            millis(chosen.changed_at),
        )

        def work(tx: sqlite3.Connection) -> None:
            tx.execute(_CHOOSE, row)
            tx.execute(f"DELETE FROM deliveries WHERE {_UNTOUCHED}", (kind, str(chosen.guild_id), chosen.guild_id))
            enqueue(tx, [following])

        await self._database.write(work)

    async def stop(self, guild_id: int, purpose: ChannelPurpose, kind: Kind) -> bool:
        """End the schedule and what was planned for it; False if there was none."""

        def work(tx: sqlite3.Connection) -> bool:
            tx.execute(f"DELETE FROM deliveries WHERE {_UNTOUCHED}", (kind, str(guild_id), guild_id))
            sql = "DELETE FROM guild_schedules WHERE guild_id = ? AND purpose = ?"
            return tx.execute(sql, (guild_id, purpose)).rowcount == 1

        return await self._database.write(work)


def _schedule(row: tuple[int, str, int, int, str, str, int]) -> GuildSchedule | None:
    guild_id, purpose, days, minutes, zone, topic, changed_at = row
    known = current_zone(zone)
    if known is None:
        log.warning("a schedule for %s rests: its time zone %s is not in the zone data any more", purpose, zone)
        return None
    return GuildSchedule(
        guild_id,
        ChannelPurpose(purpose),
        Schedule(frozenset(day for day in WEEKDAYS if days >> day & 1), dt.time(*divmod(minutes, 60)), known),
        topic or None,
        from_millis(changed_at),
    )
