"""Whether the bot was there: a day that it took from people is none that they missed."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from bot.services.ports import Clock, OutageStore

SHORTEST_OUTAGE: Final = timedelta(hours=3)
"""Shorter ones leave time enough on the day."""


class Heartbeat:
    """Signs of life, and the outages between them."""

    def __init__(self, store: OutageStore, clock: Clock) -> None:
        self._store = store
        self._clock = clock
        self.outages: Sequence[tuple[datetime, datetime]] = ()
        """(From, until) in UTC, oldest first. They do not overlap."""
        self.before_start: datetime | None = None
        """The last sign of life before this start (UTC); None where it is the first, or has not begun."""

    async def begin(self) -> None:
        """Once at start: what lies since the last sign of life was an outage."""
        self.before_start = await self._store.last()
        await self._store.beat(self._clock.now(), SHORTEST_OUTAGE)
        self.outages = await self._store.load()

    async def beat(self) -> None:
        """Every few minutes. A gap shows also where the process lived and the machine slept."""
        if await self._store.beat(self._clock.now(), SHORTEST_OUTAGE):
            self.outages = await self._store.load()
