"""The demo's page: simcord's preview behind a small server of our own, which adds a toolbar, the list of channels and the days.

The preview shows one channel, and its page may neither be framed nor load anything from elsewhere. So this server, on
the loopback alone, hands the preview's page on under its own address with a style sheet and a script of ours in it.
Whoever has the address has the key to the simulation: it stands in the fragment, where browsers keep it to themselves,
and comes back in a header.
"""

from __future__ import annotations

import asyncio
import hmac
import json
import logging
from importlib.resources import files
from typing import TYPE_CHECKING, Final, Self
from urllib.parse import urlsplit

import aiohttp
from aiohttp import web

from bot.demo.places import find_place, overview
from bot.demo.world import A_DAY
from bot.words import _

if TYPE_CHECKING:
    from collections.abc import Mapping

    from aiohttp.typedefs import Handler
    from simcord import ChannelHandle, Preview

    from bot.demo.world import World

log = logging.getLogger(__name__)

LOOPBACK: Final = "127.0.0.1"
KEY_HEADER: Final = "X-Simcord-Capability"
"""The header in which the preview's own page sends the key."""
CONTEXT_HEADER: Final = "X-Simcord-Context"
"""Names the open page (a browser tab's view of one channel) that a request belongs to."""
PLACE_HEADER: Final = "X-Porch-Place"
"""Names the channel that a page is to be opened on; bar.js sends it."""

ONE_MOMENT: Final = 5.0
"""Seconds that a day waits for what somebody is doing just now."""
BODY_LIMIT: Final = 27 * 1024 * 1024
"""Bytes of a request: the preview's own limit for a form with files, and a little more."""
PAGES_KEPT: Final = 64
QUIET_KINDS: Final = frozenset({"autocomplete_command", "browse_messages", "browse_candidates", "configure_presentation"})
"""What a page does for itself alone: nothing changes for the others."""

_HEAD: Final = (
    '<link rel="icon" href="/demo/lamp.svg"><link rel="stylesheet" href="/demo/bar.css">'
    '<script src="/demo/bar.js"></script></head>'
)
_STATIC: Final = {"bar.css": "text/css", "bar.js": "text/javascript", "lamp.svg": "image/svg+xml"}
_HOP: Final = frozenset(
    {"connection", "content-length", "content-encoding", "keep-alive", "transfer-encoding", "date", "server"}
)


class DemoPage:
    """Serves a world's preview with the demo's toolbar. An async context manager."""

    def __init__(self, world: World, preview: Preview, port: int) -> None:
        self._world = world
        self._preview = preview
        self._requested_port = port
        self._behind = urlsplit(preview.url)
        self._places: dict[str, ChannelHandle] = {}
        self._turn = asyncio.Lock()
        """One thing at a time: the simulation refuses operations that overlap."""
        self._overview: bytes | None = None
        self._session = aiohttp.ClientSession(auto_decompress=False)
        application = web.Application(client_max_size=BODY_LIMIT, middlewares=[self._guard])
        application.add_routes(
            [
                web.get("/", self._index),
                web.get("/demo/state", self._state),
                web.post("/demo/day", self._day),
                web.get("/demo/{name}", self._static),
                web.post("/api/pages", self._open),
                web.post("/api/action", self._act),
                web.delete("/api/pages/{context}", self._leave),
                web.get("/{path:.*}", self._hand_on),
            ]
        )
        self._runner = web.AppRunner(application, access_log=None, shutdown_timeout=2)
        self.port = 0

    @property
    def url(self) -> str:
        """The address with the key in it, for a browser on this machine."""
        return f"http://{LOOPBACK}:{self.port}/#{self._preview.capability}"

    async def __aenter__(self) -> Self:
        """Begin to serve.

        Raises:
            OSError: the port is taken.
        """
        try:
            await self._runner.setup()
            await web.TCPSite(self._runner, LOOPBACK, self._requested_port).start()
        except BaseException:
            await self.__aexit__()
            raise
        self.port = int(self._runner.addresses[0][1])
        return self

    async def __aexit__(self, *_error: object) -> None:
        """Stop serving."""
        await self._runner.cleanup()
        await self._session.close()

    @web.middleware
    async def _guard(self, request: web.Request, handler: Handler) -> web.StreamResponse:
        """Refuse whoever reached this port under another name, or from another page: that is how a foreign site would try."""
        hosts = {f"{LOOPBACK}:{self.port}", f"localhost:{self.port}"}
        origin = request.headers.get("Origin")
        if request.host not in hosts or (origin is not None and origin.removeprefix("http://") not in hosts):
            raise web.HTTPForbidden
        return await handler(request)

    def _must_have_key(self, request: web.Request) -> None:
        if not hmac.compare_digest(request.headers.get(KEY_HEADER, "").encode(), self._preview.capability.encode()):
            raise web.HTTPUnauthorized

    async def _index(self, request: web.Request) -> web.Response:
        response = await self._forward(request)
        page = _body(response).decode()
        return web.Response(text=page.replace("</head>", _HEAD, 1), content_type="text/html", headers=_plain(response.headers))

    async def _static(self, request: web.Request) -> web.Response:
        kind = _STATIC.get(request.match_info["name"])
        if kind is None:
            raise web.HTTPNotFound
        body = (files("bot.demo") / "static" / request.match_info["name"]).read_bytes()
        return web.Response(
            body=body, content_type=kind, headers={"X-Content-Type-Options": "nosniff", "Cache-Control": "no-cache"}
        )

    async def _state(self, request: web.Request) -> web.Response:
        self._must_have_key(request)
        if self._overview is None:
            async with self._turn:
                self._overview = json.dumps(overview(self._world)).encode()
        return web.Response(body=self._overview, content_type="application/json", headers={"Cache-Control": "no-store"})

    async def _day(self, request: web.Request) -> web.Response:
        self._must_have_key(request)
        try:
            async with asyncio.timeout(ONE_MOMENT):
                await self._turn.acquire()
        except TimeoutError:
            return web.json_response({"words": _("One moment: something is still going on. Try again.")}, status=409)
        try:
            await self._world.env.advance_time(A_DAY.total_seconds())
            await self._preview.refresh()
        except TimeoutError:
            log.exception("a day took too long")
            return web.json_response({"words": _("The day took too long. Try again.")}, status=503)
        finally:
            self._overview = None
            self._turn.release()
        return await self._state(request)

    async def _open(self, request: web.Request) -> web.Response:
        """Open a page on the channel that is asked for."""
        self._must_have_key(request)
        async with self._turn:
            place = find_place(self._world, request.headers.get(PLACE_HEADER, "")) or self._world.welcome
            response = await self._forward(request, on=place)
            if response.status == web.HTTPOk.status_code:
                context = json.loads(_body(response))["context"]["id"]
                self._places[context] = place
                while len(self._places) > PAGES_KEPT:
                    self._places.pop(next(iter(self._places)))
            return response

    async def _leave(self, request: web.Request) -> web.Response:
        self._must_have_key(request)
        self._places.pop(request.match_info["context"], None)
        return await self._forward(request)

    async def _act(self, request: web.Request) -> web.Response:
        """Do what a page asks for, in that page's channel, then show the others what came of it."""
        self._must_have_key(request)
        quiet = request.content_type == "application/json" and _kind(await request.read()) in QUIET_KINDS
        async with self._turn:
            place = self._places.get(request.headers.get(CONTEXT_HEADER, ""), self._world.welcome)
            response = await self._forward(request, on=place)
            if not quiet:
                self._overview = None
                if len(self._places) > 1:
                    await self._refresh()
            return response

    async def _refresh(self) -> None:
        try:
            await self._preview.refresh()
        except TimeoutError:
            log.warning("the open pages could not be refreshed")

    async def _hand_on(self, request: web.Request) -> web.Response:
        response = await self._forward(request)
        if request.path.startswith(("/fonts/", "/vendor/")):
            # They are large and never change; without this each look at another channel loads them again.
            response.headers["Cache-Control"] = "private, max-age=86400, immutable"
            response.headers.popall("Pragma", None)
        return response

    async def _forward(self, request: web.Request, *, on: ChannelHandle | None = None) -> web.Response:
        """Ask the preview, as its own page would. `on` is the channel that is meant; whoever gives it holds the turn."""
        if on is not None:
            # A preview is made for one channel, and an environment has one preview at a time. But each open page keeps
            # the channel that it was opened on; this attribute is read when a page opens or acts, so setting it in
            # between moves from channel to channel. simcord has no call for that.
            self._preview.channel = on
        headers = {name: value for name, value in request.headers.items() if name.lower() not in _HOP | {"host", "origin"}}
        if "Origin" in request.headers:
            headers["Origin"] = f"{self._behind.scheme}://{self._behind.netloc}"
        address = f"{self._behind.scheme}://{self._behind.netloc}{request.raw_path}"
        body = await request.read() if request.body_exists else None
        async with self._session.request(request.method, address, headers=headers, data=body) as answer:
            return web.Response(status=answer.status, body=await answer.read(), headers=_plain(answer.headers, keep_type=True))


def _body(response: web.Response) -> bytes:
    """What a response that was read whole holds."""
    body = response.body
    return bytes(body) if isinstance(body, bytes | bytearray) else b""


def _plain(headers: Mapping[str, str], *, keep_type: bool = False) -> dict[str, str]:
    leave_out = _HOP if keep_type else _HOP | {"content-type"}
    return {name: value for name, value in headers.items() if name.lower() not in leave_out}


def _kind(body: bytes) -> str:
    try:
        return str(json.loads(body)["kind"])
    except (ValueError, TypeError, KeyError):
        return ""
