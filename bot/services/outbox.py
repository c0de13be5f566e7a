"""The outbox: sends what is owed to Discord, once each, whatever fails and whenever the process dies.

A row is due, its handler says what to send (or that it is not wanted any more), the courier sends it, the handler stores what
came of it together with 'done'. Between the attempt and 'done' the process may die: the nonce, or a look at the channel, keeps
the second attempt from showing twice (`bot.domain.delivery`).

One server's rows go one after the other, so that a thread never opens before its message; servers do not wait for each other.
"""

from __future__ import annotations

import asyncio
import logging
from datetime import timedelta
from typing import TYPE_CHECKING, Final, Protocol

from bot.domain.delivery import COALESCED, Delivery, Kind, is_too_late, look_since, wait_before_retry
from bot.services.loop import SupervisedLoop
from bot.services.ports import Passing, Standing

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime

    from bot.domain.parcel import Parcel, Receipt
    from bot.services.ports import Clock, Courier, DeliveryStore, Randomness

log = logging.getLogger(__name__)

BATCH: Final = 50
SERVERS_AT_ONCE: Final = 16
LONGEST_ATTEMPT: Final = timedelta(seconds=90)
"""A single attempt: discord.py's own five tries of a request take 25 s of waiting, a rate limit up to 30 s."""

STOP_PATIENCE: Final = timedelta(seconds=4)
"""For attempts under way at a stop: with those of callbacks before, it stays under the ten seconds that containers get."""


class Handler(Protocol):
    """What one kind of delivery means."""

    async def prepare(self, delivery: Delivery) -> Parcel | None:
        """What to send, read now and not when it was written; None when it is not wanted any more."""
        ...

    async def complete(self, delivery: Delivery, receipt: Receipt) -> None:
        """Store what came of it and mark the row done, in one transaction. What is owed by that is looked for right after."""
        ...

    async def stopped(self, delivery: Delivery, code: str) -> tuple[Delivery, ...] | None:
        """What is owed because it cannot be sent until somebody mends `code`; None when it is given up instead."""
        ...


class Outbox:
    """The loop over the deliveries table."""

    def __init__(
        self,
        store: DeliveryStore,
        clock: Clock,
        randomness: Randomness,
        *,
        longest_sleep: timedelta = timedelta(seconds=30),
    ) -> None:
        self._store = store
        self._clock = clock
        self._randomness = randomness
        self._handlers: dict[Kind, Handler] = {}
        self._courier: Courier | None = None
        self._busy: dict[int, asyncio.Task[None]] = {}
        self._loop = SupervisedLoop("outbox", self._step, clock, longest_sleep=longest_sleep)

    def handle(self, handlers: Mapping[Kind, Handler]) -> None:
        """Say what kinds mean."""
        self._handlers.update(handlers)

    def start(self, courier: Courier) -> None:
        """Begin to send."""
        self._courier = courier
        self._loop.start()

    def wake(self) -> None:
        """Something was written that may be due already."""
        self._loop.wake()

    async def stop(self) -> None:
        """Finish what is under way, then end. What takes too long is cut off: the next start looks after it."""
        await self._loop.stop()
        if self._busy:
            _ended, late = await asyncio.wait(self._busy.values(), timeout=STOP_PATIENCE.total_seconds())
            for task in late:
                task.cancel()
            await asyncio.gather(*late, return_exceptions=True)

    def owed(
        self, kind: Kind, guild_id: int, subject_id: str, *, occurrence: str = "", wait: timedelta = timedelta(0)
    ) -> Delivery:
        """A new row, to be written with the fact that causes it, due after `wait`. Kinds in `COALESCED` need no occurrence."""
        new_id = self._randomness.token()
        return Delivery(
            id=new_id,
            kind=kind,
            guild_id=guild_id,
            subject_id=subject_id,
            occurrence=new_id if kind in COALESCED else occurrence,
            due_at=self._clock.now() + wait,
        )

    async def add(self, owed: Sequence[Delivery]) -> None:
        """Write what is owed for no other reason than that somebody asks for it, and send it."""
        await self._store.add(owed)
        self.wake()

    async def resume(self, guild_id: int) -> int:
        """Try the stopped rows of a server again: something was mended there. How many they are."""
        resumed = await self._store.resume(guild_id, self._clock.now())
        if resumed:
            self.wake()
        return resumed

    async def _step(self) -> datetime | None:
        free = SERVERS_AT_ONCE - len(self._busy)
        if free <= 0:
            return None  # a server's task wakes the loop when it ends
        rows, following = await self._store.due(self._clock.now(), self._busy.keys(), BATCH)
        by_guild: dict[int, list[Delivery]] = {}
        for row in rows:
            by_guild.setdefault(row.guild_id, []).append(row)
        for guild_id, guild_rows in list(by_guild.items())[:free]:
            task = asyncio.create_task(self._send_all(guild_rows), name="outbox: one server")
            self._busy[guild_id] = task
            task.add_done_callback(lambda task, guild_id=guild_id: self._ended(guild_id, task))
        return following  # of those that are being served the next row is looked for when their task ends

    def _ended(self, guild_id: int, task: asyncio.Task[None]) -> None:
        self._busy.pop(guild_id, None)
        if task.cancelled() or (error := task.exception()) is None:
            self._loop.wake()
        else:  # the database itself fails: no wake, so that it is asked again at the loop's own pace
            log.error("a server's deliveries broke off with %s", type(error).__name__, exc_info=error)

    async def _send_all(self, rows: list[Delivery]) -> None:
        for row in rows:
            try:
                await self._send(row)
            except Exception as error:  # the boundary around each row: one that breaks must not hold up the others
                log.error("delivery %s failed with %s", row.kind, type(error).__name__, exc_info=error)  # noqa: TRY400 -- no message text
                await self._postpone(row, "unexpected " + type(error).__name__, None)

    async def _send(self, row: Delivery) -> None:
        assert self._courier is not None  # noqa: S101 -- start() gave it
        now = self._clock.now()
        handler = self._handlers[row.kind]
        try:
            parcel = None if is_too_late(row, now) else await handler.prepare(row)
            if parcel is None:
                await self._store.done(row.id, skipped=True)
                return
            await self._store.attempted(row.id, now)
            async with asyncio.timeout(LONGEST_ATTEMPT.total_seconds()):
                receipt = await self._courier.send(parcel, row, look_since=look_since(row, now))
        except Passing as error:
            await self._postpone(row, error.code, error.wait)
        except TimeoutError:
            await self._postpone(row, "no answer in time", None)
        except Standing as error:
            owed = await handler.stopped(row, error.code)
            if owed is None:
                await self._store.done(row.id, skipped=True)
            else:
                log.warning("delivery %s stopped: %s", row.kind, error.code)
                await self._store.stop(row.id, error.code, owed)
        else:
            await handler.complete(row, receipt)

    async def _postpone(self, row: Delivery, code: str, asked: timedelta | None) -> None:
        wait = wait_before_retry(row.attempts + 1, self._randomness.fraction())
        if asked is not None:
            wait = max(wait, asked)
        log.info("delivery %s again in %.0f s: %s", row.kind, wait.total_seconds(), code)
        await self._store.postpone(row.id, self._clock.now() + wait, code)
