"""When somebody may be written to: not at night, and not again and again."""

from __future__ import annotations

from datetime import datetime, time, timedelta
from typing import Final

from bot.domain.days import wall_to_instant
from bot.domain.zones import zone_info

NIGHT_BEGINS: Final = time(22)
NIGHT_ENDS: Final = time(8)
BETWEEN_NOTICES: Final = timedelta(hours=4)
"""At most one notice to a person in this time; what happens meanwhile is told together, afterwards."""


def quiet_until(now: datetime, zone: str) -> datetime | None:
    """The end of the night that it is in `zone` (UTC), or None by day.

    The zone is the server's own. A person's would be one more thing that is kept of them, and a night of their own one more
    thing that tells where they live.
    """
    wall = now.astimezone(zone_info(zone))
    if NIGHT_ENDS <= wall.time() < NIGHT_BEGINS:
        return None
    morning = wall.date() if wall.time() < NIGHT_ENDS else wall.date() + timedelta(days=1)
    return wall_to_instant(datetime.combine(morning, NIGHT_ENDS), zone)
