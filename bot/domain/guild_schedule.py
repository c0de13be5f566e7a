"""What a server has scheduled: a public post that recurs, and which of its occurrences is to be posted next."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING

from bot.domain.days import wall_to_instant
from bot.domain.schedule import Occurrence, Schedule, Timing, catch_up, occurrences, timing, upcoming

if TYPE_CHECKING:
    from collections.abc import Collection

    from bot.domain.settings import ChannelPurpose


@dataclass(frozen=True, slots=True)
class GuildSchedule:
    """One server's schedule for one purpose. Occurrences are named by their dates, whatever the time of day."""

    guild_id: int
    purpose: ChannelPurpose
    schedule: Schedule
    topic: str | None
    changed_at: dt.datetime
    """UTC. Nothing that was due before is owed."""

    def due(self, key: str) -> dt.datetime:
        """When the occurrence of that name is due by the present time of day and zone (UTC)."""
        return wall_to_instant(dt.datetime.combine(dt.date.fromisoformat(key), self.schedule.at), self.schedule.zone)

    def next(self, now: dt.datetime, handled: Collection[str], max_late: int) -> Occurrence:
        """What to post next, given the names of occurrences that were planned before: each is planned once.

        Usually it lies ahead. After an outage it is the newest that was missed, if that is at most `max_late` seconds
        late. With a clock that went back it lies behind the newest that was planned.
        """
        since = max([self.changed_at, *(self.due(key) for key in handled)])
        missed = catch_up(self.schedule, since, now, max_late).send
        if missed is not None and missed.key not in handled:
            return missed
        return next(o for o in occurrences(self.schedule, max(now, since)) if o.key not in handled)

    def is_wanted(self, key: str, now: dt.datetime, max_late: int) -> bool:
        """Whether that occurrence is still to be posted at `now`: on the schedule, not too late, and the newest that is due."""
        day, due = dt.date.fromisoformat(key), self.due(key)
        if day.weekday() not in self.schedule.days or timing(due, now, max_late) is Timing.SKIP:
            return False
        return all(later.due > now for later in islice(occurrences(self.schedule, due), 1))

    def preview(self, now: dt.datetime, n: int = 5) -> tuple[Occurrence, ...]:
        """The next `n` occurrences, for people to see."""
        return upcoming(self.schedule, now, n)
