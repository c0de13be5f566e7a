"""A loop that survives: one step after another, asleep until the next is due, whatever a step throws.

discord.py's `tasks.loop` ends for good on an exception that it does not know (its documentation, under 'Recipes'), and a loop
that has ended looks like one with nothing to do.
"""

from __future__ import annotations

import asyncio
import logging
from datetime import timedelta
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable
    from datetime import datetime

    from bot.services.ports import Clock

log = logging.getLogger(__name__)

AFTER_FAILURE: Final = timedelta(seconds=10)


class SupervisedLoop:
    """Calls `step` again and again. A step returns when the next one is due (UTC), or None for 'when woken'.

    It never sleeps longer than `longest_sleep`, so that a clock that was moved (by hand, by NTP, by a sleeping laptop) is
    noticed: due times are wall clock times, and sleeping is not.
    """

    def __init__(
        self,
        name: str,
        step: Callable[[], Awaitable[datetime | None]],
        clock: Clock,
        *,
        longest_sleep: timedelta = timedelta(seconds=30),
    ) -> None:
        self.name = name
        self._step = step
        self._clock = clock
        self._longest_sleep = longest_sleep
        self._awake = False
        self._sleep: asyncio.Task[None] | None = None
        self._task: asyncio.Task[None] | None = None
        self._stopping = False

    def start(self) -> None:
        """Begin, on the running event loop."""
        if self._task is None:
            self._task = asyncio.create_task(self._run(), name=f"loop: {self.name}")

    def wake(self) -> None:
        """Do the next step now: something may be due earlier than was thought."""
        self._awake = True
        if self._sleep is not None:
            self._sleep.cancel()

    async def stop(self) -> None:
        """Finish the step that is under way, then end."""
        self._stopping = True
        self.wake()
        if self._task is not None:
            await asyncio.gather(self._task, return_exceptions=True)
            self._task = None

    async def _run(self) -> None:
        while not self._stopping:
            self._awake = False
            try:
                due = await self._step()
            except Exception as error:
                # The boundary: whatever a job throws, the loop goes on. Its text may hold content, so it is not logged.
                log.error("loop %s: step failed with %s", self.name, type(error).__name__, exc_info=error)  # noqa: TRY400 -- no message text
                due = self._clock.now() + AFTER_FAILURE
            await self._sleep_until(due)

    async def _sleep_until(self, due: datetime | None) -> None:
        longest = self._longest_sleep
        wait = longest if due is None else min(due - self._clock.now(), longest)
        if self._awake or self._stopping or wait <= timedelta(0):
            await asyncio.sleep(0)
            return
        self._sleep = asyncio.create_task(asyncio.sleep(wait.total_seconds()), name=f"sleep: {self.name}")
        try:
            await asyncio.wait({self._sleep})  # being woken cancels the sleep alone; being cancelled ends the loop
        finally:
            self._sleep.cancel()
            self._sleep = None
