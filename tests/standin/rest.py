"""The HTTP side: serves the routes, checks and records each exchange, and injects the faults that were ordered."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING, Any, cast
from urllib.parse import unquote

from aiohttp import web

from tests.standin import callbacks
from tests.standin.contract import Contract
from tests.standin.faults import Faults
from tests.standin.routes import ROUTES, Routes
from tests.standin.world import Refused

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.standin.interaction import Json
    from tests.standin.world import World


@dataclass(slots=True, eq=False)
class Exchange:
    """A request and its answer. `status` is None while it is under way, and when the connection was cut."""

    method: str
    path: str  # after /api/v10, without the query
    headers: dict[str, str]
    query: dict[str, str]
    at: float  # seconds since 1970, on the world's clock
    body: Any = None
    files: list[tuple[str, bytes]] = field(default_factory=list[tuple[str, bytes]])
    done: bool = False  # whether it had its effect
    status: int | None = None
    answer: Any = None


class Rest:
    """What the web server calls."""

    def __init__(self, world: World, token: str) -> None:
        self.world = world
        self.faults = Faults()
        self.exchanges: list[Exchange] = []
        self.breaches: list[str] = []
        self._contract = Contract()
        self._authorization = f"Bot {token}"

    def add_to(self, app: web.Application) -> None:
        """Add all routes, the CDN's too."""
        routes = Routes(self.world)
        for row in ROUTES.strip().splitlines():
            method, template, name = row.split()
            handler = getattr(routes, name, None) or partial(getattr(callbacks, name), self.world)
            app.router.add_route(method, f"/api/v10{template}", partial(self._serve, template, handler))
        app.router.add_get("/attachments/{tail:.*}", self._file)
        app.router.add_route("*", "/{tail:.*}", partial(self._serve, "", self._unknown))

    # -- around every request

    async def _serve(self, template: str, handler: Callable[..., Any], request: web.Request) -> web.Response:
        path = request.path.removeprefix("/api/v10")
        exchange = Exchange(request.method, path, dict(request.headers), dict(request.query), self.world.now())
        self.exchanges.append(exchange)
        fault = self.faults.take(request.method, path)
        headers: dict[str, str] = {}
        await self._read(request, exchange)
        if fault is not None and not fault.after_effect:
            await fault.wait()
        if fault is None or fault.after_effect or not fault.spoils:
            exchange.status, exchange.answer = self._carry_out(template, handler, exchange, dict(request.match_info))
            exchange.done = True
        if fault is not None and fault.after_effect:
            self.world.changed()
            await fault.wait()
        if fault is not None and fault.cut:
            exchange.status = None
            fault.sever(request)
        elif fault is not None and fault.status:
            exchange.status = fault.status
            exchange.answer, headers = fault.answer()
        self.world.changed()
        if exchange.status in (None, 204):
            return web.Response(status=204)
        # Not json_response: discord.py wants the type without a charset.
        data = json.dumps(exchange.answer).encode()
        return web.Response(status=exchange.status or 200, body=data, content_type="application/json", headers=headers)

    async def _read(self, request: web.Request, exchange: Exchange) -> None:
        if request.content_type == "multipart/form-data":
            for name, value in (await request.post()).items():
                if isinstance(value, web.FileField):
                    exchange.files.append((value.filename, value.file.read()))
                elif name == "payload_json":
                    exchange.body = json.loads(cast("str", value))
        elif data := await request.read():
            exchange.body = json.loads(data)
            if request.headers.get("Content-Type") != "application/json":
                self.breaches.append(f"{exchange.method} {exchange.path}: Content-Type is not application/json")

    def _carry_out(
        self, template: str, handler: Callable[..., Any], exchange: Exchange, ids: dict[str, str]
    ) -> tuple[int, Any]:
        try:
            self._admit(template, exchange, ids)
            answer = handler(exchange, **ids)
            if reason := exchange.headers.get("X-Audit-Log-Reason"):
                self._audit(unquote(reason), ids)
        except Refused as refused:
            return refused.status, {"message": refused.message, "code": refused.code}
        # A copy, since the world goes on changing its payloads.
        return (204, None) if answer is None else (200, json.loads(json.dumps(answer)))

    def _admit(self, template: str, exchange: Exchange, ids: dict[str, str]) -> None:
        by_token = exchange.path.startswith(("/webhooks/", "/interactions/"))
        if not by_token and exchange.headers.get("Authorization") != self._authorization:
            raise Refused(401, 0, "401: Unauthorized")
        if exchange.body is not None:
            faults = self._contract.check(exchange.method, template, exchange.body, self._flags_before(ids))
            if faults:
                self.breaches += [f"{exchange.method} {exchange.path}: {fault}" for fault in faults]
                raise Refused(400, 50035, f"Invalid Form Body\n{faults}")

    def _flags_before(self, ids: dict[str, str]) -> int:
        """The flags of the message that a request edits, as they bind the edit."""
        message_id = ids.get("message_id", "")
        if interaction := self.world.interactions.get(ids.get("webhook_token") or ids.get("interaction_token") or ""):
            message = interaction.messages.get(message_id) or interaction.original or interaction.message
        else:
            message = self.world.messages.get(ids.get("channel_id", ""), {}).get(message_id)
        return message["flags"] if message else 0

    def _audit(self, reason: str, ids: dict[str, str]) -> None:
        guild_id = ids.get("guild_id") or self.world.channels[ids["channel_id"]]["guild_id"]
        guild = self.world.guilds[guild_id]
        place: Json = {"type": 0, "guild_id": guild_id, "permission_overwrites": []}
        readers = [one for one in guild["members"] if self.world.permissions(one, place).view_audit_log]
        self.world.see({"reason": reason}, users=readers)

    def _unknown(self, exchange: Exchange, **_ids: str) -> None:
        self.breaches.append(f"{exchange.method} {exchange.path}: the stand-in has no such route")
        raise Refused(404, 0, "404: Not Found")

    async def _file(self, request: web.Request) -> web.Response:
        content = self.world.files.get(request.path)
        return web.Response(status=404) if content is None else web.Response(body=content)
