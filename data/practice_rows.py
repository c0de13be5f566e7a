"""A practice as rows: its own, and those of its zones and pauses."""

from __future__ import annotations

import datetime as dt
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, Any, Final

from bot.domain.days import ZoneHistory, ZoneSpan
from bot.domain.practice import Practice, Reminder
from bot.domain.rhythm import Pause
from bot.domain.zones import UTC_NAME, current_zone
from data.times import from_millis

if TYPE_CHECKING:
    import sqlite3

TABLE: Final = "practices"
PRACTICE: Final = (
    "guild_id, member_tag, joined_on, zone, grace, goal, journal_id, journal_key, "
    "hide_run, gentle, left_on, reminder_at, address, door_closed, shared"
)

SINCE_EVER: Final = datetime(1970, 1, 1, tzinfo=UTC)
"""Since when the first zone is in force: it speaks for all that was before it, too."""


def practice_of(connection: sqlite3.Connection, row: tuple[Any, ...]) -> Practice:
    """The practice of a row of `PRACTICE`. A zone that was renamed is followed; one that is gone is asked about."""
    (guild_id, tag, joined_on, zone, grace, goal, journal_id, journal_key) = row[:8]
    (hide_run, gentle, left_on, reminder_at, address, door_closed, shared) = row[8:]
    later = connection.execute(
        "SELECT since, zone, grace FROM practice_zones WHERE journal_id = ? ORDER BY since", (journal_id,)
    ).fetchall()
    pauses = connection.execute("SELECT first, last FROM pauses WHERE journal_id = ? ORDER BY first", (journal_id,))
    zones = [(SINCE_EVER, zone, grace), *((from_millis(since), name, minutes) for since, name, minutes in later)]
    return Practice(
        guild_id=guild_id,
        member_tag=tag,
        joined_on=date.fromisoformat(joined_on),
        zones=ZoneHistory(tuple(ZoneSpan(since, current_zone(name) or UTC_NAME, minutes) for since, name, minutes in zones)),
        goal=goal,
        journal_id=journal_id,
        journal_key=journal_key,
        pauses=tuple(Pause(date.fromisoformat(f), date.fromisoformat(u) if u else None) for f, u in pauses),
        hide_run=bool(hide_run),
        gentle=bool(gentle),
        left_on=date.fromisoformat(left_on) if left_on else None,
        reminder=None if reminder_at is None else Reminder(dt.time(*divmod(reminder_at, 60)), address),
        door_closed=bool(door_closed),
        shared=shared,
        zone_is_gone=current_zone(zones[-1][1]) is None,
    )


def values_of(practice: Practice) -> tuple[object, ...]:
    """The values of `PRACTICE`, in its order."""
    first = practice.zones.spans[0]
    reminder = practice.reminder
    return (
        practice.guild_id,
        practice.member_tag,
        practice.joined_on.isoformat(),
        first.zone,
        first.grace,
        practice.goal,
        practice.journal_id,
        practice.journal_key,
        practice.hide_run,
        practice.gentle,
        practice.left_on.isoformat() if practice.left_on else None,
        None if reminder is None else reminder.at.hour * 60 + reminder.at.minute,
        None if reminder is None else reminder.address,
        practice.door_closed,
        practice.shared,
    )
