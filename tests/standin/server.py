"""The stand-in as a whole: one local server for Discord's HTTP API, gateway and CDN."""

from __future__ import annotations

import asyncio
import time
import traceback
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING, TypeVar

from aiohttp import web

from tests.standin.gateway import Gateway
from tests.standin.people import Person
from tests.standin.rest import Exchange, Rest
from tests.standin.world import World

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Callable, Iterable

    from aiohttp.typedefs import Handler

    from tests.standin.faults import Faults
    from tests.standin.interaction import Json

T = TypeVar("T")


class Standin:
    """A Discord that a bot in another process can use. `now`: its clock, in seconds since 1970."""

    token = "stand-in.token.of-no-worth"

    def __init__(self, now: Callable[[], float] = time.time) -> None:
        self.world = World(now)
        self.world.changed = self._changed
        self.gateway = Gateway(self.world, self.token)
        self.world.to_bot = self.gateway.dispatch
        self._rest = Rest(self.world, self.token)
        self._change: asyncio.Future[None] | None = None

    @classmethod
    @asynccontextmanager
    async def running(cls, now: Callable[[], float] = time.time) -> AsyncGenerator[Standin, None]:
        """Serve on a free port; at the end, AssertionError if the bot broke Discord's rules."""
        standin = cls(now)
        app = web.Application(client_max_size=100 << 20, middlewares=[standin._note_crash])
        app.router.add_get("/gateway", standin.gateway.serve)
        standin._rest.add_to(app)
        runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.2)
        await runner.setup()
        site = web.TCPSite(runner, "127.0.0.1", 0)
        await site.start()
        host, port = runner.addresses[0][:2]
        standin.world.files_at = f"http://{host}:{port}"
        standin.gateway.address = f"ws://{host}:{port}/gateway"
        try:
            yield standin
            standin.check()
        finally:
            standin.faults.clear()
            standin.gateway.close(1001)
            await runner.cleanup()

    @property
    def api_url(self) -> str:
        """For DISCORD_API_URL."""
        return f"{self.world.files_at}/api/v10"

    @property
    def gateway_url(self) -> str:
        """For DISCORD_GATEWAY_URL."""
        return self.gateway.address

    @property
    def faults(self) -> Faults:
        """The faults that requests are to meet."""
        return self._rest.faults

    @property
    def exchanges(self) -> list[Exchange]:
        """Every request with its answer, in the order of arrival."""
        return self._rest.exchanges

    @property
    def breaches(self) -> list[str]:
        """What the bot sent against Discord's rules."""
        return [*self._rest.breaches, *self.gateway.breaches]

    def take_breaches(self) -> list[str]:
        """The same, and forget them: for a test that provokes one."""
        taken = self.breaches
        self._rest.breaches.clear()
        self.gateway.breaches.clear()
        return taken

    def check(self) -> None:
        """AssertionError if there are breaches."""
        if self.breaches:
            raise AssertionError("against Discord's rules:\n" + "\n".join(self.breaches))

    def person(self, guild: Json, name: str, channel: Json, roles: Iterable[Json] = ()) -> Person:
        """A new member of a server, who is in this channel."""
        user = self.world.user(name)
        self.world.member(guild, user, roles)
        return Person(self.world, user, guild, channel)

    def visible_to(self, person: Person) -> bytes:
        """All bytes that ever reached this person's client, one payload a line: also what was edited or deleted since."""
        return self.world.visible_to(person.id)

    async def until(self, holds: Callable[[], T], seconds: float = 30) -> T:
        """Wait until `holds()` is true, and give what it returned. TimeoutError after `seconds`."""
        async with asyncio.timeout(seconds):
            while not (found := holds()):
                if self._change is None:
                    self._change = asyncio.get_running_loop().create_future()
                await asyncio.shield(self._change)
            return found

    @web.middleware
    async def _note_crash(self, request: web.Request, handler: Handler) -> web.StreamResponse:
        try:
            return await handler(request)
        except Exception:
            self.gateway.breaches.append(f"the stand-in failed at {request.path}:\n{traceback.format_exc()}")
            raise

    def _changed(self) -> None:
        if self._change is not None and not self._change.done():
            self._change.set_result(None)
        self._change = None
