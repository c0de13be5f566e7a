"""Faults to order: what Discord, or the network on the way, does wrong, and how often."""

from __future__ import annotations

import asyncio
import re
import socket
import struct
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from aiohttp import web

    from tests.standin.interaction import Json


@dataclass(slots=True, eq=False)
class Fault:
    """What goes wrong with a request.

    `status`, `code`, `message`: the answer; a 429 tells `retry_after` (seconds), or comes from the proxy in front of
    Discord, which tells nothing, where that is None; `everywhere`: the limit is that of all requests together.
    `cut`: no answer, the connection is reset (RST) or closed (FIN). Neither: the true answer. Before that `delay`
    (seconds) or `hold` (until `release()`)
    may pass. `after_effect`: Discord carries the request out first, and only then all this happens.
    `reached` is set as soon as a request has met the fault.
    """

    status: int | None = None
    code: int = 0
    message: str = ""
    after_effect: bool = False
    cut: Literal["reset", "close"] | None = None
    delay: float = 0
    hold: bool = False
    retry_after: float | None = 0
    everywhere: bool = False
    times: int = 1
    hits: int = 0
    reached: asyncio.Event = field(default_factory=asyncio.Event)
    released: asyncio.Event = field(default_factory=asyncio.Event)

    @property
    def spoils(self) -> bool:
        """Whether the bot does not get the true answer."""
        return self.status is not None or self.cut is not None

    def release(self) -> None:
        """Let the requests that are held go on."""
        self.released.set()

    async def wait(self) -> None:
        """Pass the time that this fault takes: before the effect, or after it."""
        self.reached.set()
        if self.delay:
            await asyncio.sleep(self.delay)
        if self.hold:
            await self.released.wait()

    def answer(self) -> tuple[Json, dict[str, str]]:
        """Body and headers that go with `status`."""
        if self.status == 429 and self.retry_after is not None:
            limits: Json = {
                "message": "You are being rate limited.",
                "retry_after": self.retry_after,
                "global": self.everywhere,
            }
            # discord.py takes a 429 without Via for a ban by the proxy in front of Discord.
            headers = {"Via": "1.1 stand-in", "Retry-After": str(self.retry_after)}
            return limits, headers | ({"X-RateLimit-Global": "true"} if self.everywhere else {})
        return {"message": self.message or f"{self.status}: Internal Server Error", "code": self.code}, {}

    def sever(self, request: web.Request) -> None:
        """Cut the connection that the request came on."""
        transport = request.transport
        if transport is None:
            return
        if self.cut == "reset":
            connection: socket.socket = transport.get_extra_info("socket")
            connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        transport.abort()


class Faults:
    """The faults that wait for their request."""

    def __init__(self) -> None:
        self._ordered: list[tuple[str, re.Pattern[str], Fault]] = []

    def add(self, method: str, path: str, fault: Fault) -> Fault:
        """Let the next `fault.times` requests meet it; `path` is a regex for the whole path after /api/v10.

        aiohttp itself repeats a GET, PUT or DELETE whose connection was cut, once: order two then.
        """
        self._ordered.append((method, re.compile(path), fault))
        return fault

    def clear(self) -> None:
        """Forget all, and release what is held."""
        for _, _, fault in self._ordered:
            fault.release()
        self._ordered.clear()

    def take(self, method: str, path: str) -> Fault | None:
        """The first fault for this request that is not used up."""
        for wanted, pattern, fault in self._ordered:
            if wanted == method and fault.hits < fault.times and pattern.fullmatch(path):
                fault.hits += 1
                return fault
        return None
