"""The gateway: a websocket that tells the bot what happens, with sessions that can be resumed."""

from __future__ import annotations

import asyncio
import importlib
import json
import zlib
from collections import deque
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from aiohttp import WSMsgType, web

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.standin.interaction import Json
    from tests.standin.world import World

HEARTBEAT_MS = 41_250
REMEMBERED = 10_000  # events kept for a RESUME
GUILDS, MEMBERS, GUILD_MESSAGES, DIRECT_MESSAGES = 1 << 0, 1 << 1, 1 << 9, 1 << 12
PRIVILEGED = MEMBERS | 1 << 8 | 1 << 15  # members, presences, message content


@dataclass(slots=True, eq=False)
class Session:
    """What an IDENTIFY began. It outlives its connection until the bot closes it with 1000 or 1001."""

    id: str
    intents: int
    sequence: int = 0
    sent: deque[Json] = field(default_factory=lambda: deque(maxlen=REMEMBERED))
    connection: Connection | None = None


class Connection:
    """One websocket, with a queue so that events leave in their order."""

    def __init__(self, socket: web.WebSocketResponse, compression: str | None) -> None:
        self.socket = socket
        self.queue: asyncio.Queue[Json | int] = asyncio.Queue()
        self.closing = False
        self._compress = COMPRESSIONS[compression]() if compression else None

    async def write(self) -> None:
        """Send what is queued until an integer comes: the code to close with."""
        while not isinstance(payload := await self.queue.get(), int):
            data = json.dumps(payload)
            if self._compress is None:
                await self.socket.send_str(data)
            else:
                await self.socket.send_bytes(self._compress(data.encode()))
        self.closing = True
        await self.socket.close(code=payload)


class Gateway:
    """Counts and steers the bot's connections. READY means: sent, with every server after it."""

    def __init__(self, world: World, token: str) -> None:
        self.address = ""
        self.readies = 0
        self.resumes = 0
        self.refuses_with: int | None = None  # a close code, given to every IDENTIFY and RESUME while it is set
        self.breaches: list[str] = []
        self._world = world
        self._token = token
        self._sessions: dict[str, Session] = {}
        self._connections: set[Connection] = set()

    # -- what a test does

    def close(self, code: int = 4000) -> None:
        """Close every connection with this code."""
        for connection in self._connections:
            connection.queue.put_nowait(code)

    def reconnect(self) -> None:
        """Ask the bot to connect anew and resume (opcode 7)."""
        self._to_all({"op": 7, "d": None})

    def invalidate(self, *, resumable: bool = False) -> None:
        """Declare the sessions invalid (opcode 9); unless resumable, they are forgotten."""
        self._to_all({"op": 9, "d": resumable})
        if not resumable:
            self._sessions.clear()

    @property
    def connected(self) -> bool:
        """Whether a bot listens."""
        return any(session.connection for session in self._sessions.values())

    # -- what the world does

    def dispatch(self, event: str, data: Json) -> None:
        """Send an event to each session whose intents ask for it; one that is cut off gets it when it resumes."""
        if "content" in data:
            data = self._world.for_bot(data)
        for session in self._sessions.values():
            if self._wants(session.intents, event, data):
                self._dispatch(session, event, data)

    @staticmethod
    def _wants(intents: int, event: str, data: Json) -> bool:
        if event == "INTERACTION_CREATE":
            return True
        if event.startswith("MESSAGE_"):
            return bool(intents & (GUILD_MESSAGES if "guild_id" in data else DIRECT_MESSAGES))
        return bool(intents & GUILDS)

    @staticmethod
    def _dispatch(session: Session, event: str, data: Json) -> None:
        session.sequence += 1
        # Through JSON at once: the world goes on changing its payloads.
        payload: Json = {"op": 0, "t": event, "s": session.sequence, "d": json.loads(json.dumps(data))}
        session.sent.append(payload)
        if session.connection is not None:
            session.connection.queue.put_nowait(payload)

    def _to_all(self, payload: Json) -> None:
        for connection in self._connections:
            connection.queue.put_nowait(payload)

    # -- the connection

    async def serve(self, request: web.Request) -> web.WebSocketResponse:
        """Speak to one client until either side closes."""
        socket = web.WebSocketResponse(timeout=2, max_msg_size=0)
        await socket.prepare(request)
        connection = Connection(socket, request.query.get("compress"))
        if request.query.get("encoding") != "json" or request.query.get("v") != "10":
            self.breaches.append(f"gateway: connected with {request.query_string!r} instead of v=10 and encoding=json")
        self._connections.add(connection)
        writer = asyncio.create_task(connection.write())
        connection.queue.put_nowait({"op": 10, "d": {"heartbeat_interval": HEARTBEAT_MS}})
        try:
            async for message in socket:
                if message.type is WSMsgType.TEXT:
                    self._receive(connection, json.loads(message.data))
        finally:
            if not connection.closing:
                writer.cancel()
            await asyncio.wait([writer])
            self._connections.discard(connection)
            for session in [one for one in self._sessions.values() if one.connection is connection]:
                session.connection = None
                if not connection.closing and socket.close_code in (1000, 1001):
                    del self._sessions[session.id]
            self._world.changed()
        return socket

    def _receive(self, connection: Connection, payload: Json) -> None:
        match payload["op"]:
            case 1:
                connection.queue.put_nowait({"op": 11, "d": None})
            case 2:
                self._identify(connection, payload["d"])
            case 6:
                self._resume(connection, payload["d"])
            case 3:
                pass  # a presence, which nothing here shows
            case other:
                self.breaches.append(f"gateway: opcode {other} is unknown to the stand-in")

    def _refuses(self, connection: Connection, token: str) -> bool:
        code = self.refuses_with or (None if token == self._token else 4004)
        if code is not None:
            connection.queue.put_nowait(code)
        return code is not None

    def _identify(self, connection: Connection, asked: Json) -> None:
        if self._refuses(connection, asked["token"]):
            return
        if asked["intents"] & PRIVILEGED:
            connection.queue.put_nowait(4014)
            return
        # A process that was killed never closed its session: it is given up here, as nobody will resume it.
        self._sessions = {key: one for key, one in self._sessions.items() if one.connection is not None}
        session = Session(self._world.snowflake(), asked["intents"], connection=connection)
        self._sessions[session.id] = session
        guilds = self._world.guilds
        ready: Json = {"v": 10, "user": self._world.bot, "session_id": session.id, "resume_gateway_url": self.address}
        ready |= {"application": {"id": self._world.bot["id"], "flags": 0}, "private_channels": []}
        ready["guilds"] = [{"id": guild_id, "unavailable": True} for guild_id in guilds]
        self._dispatch(session, "READY", ready)
        for guild in guilds.values():
            self._dispatch(session, "GUILD_CREATE", self._world.guild_payload(guild))
        self.readies += 1
        self._world.changed()

    def _resume(self, connection: Connection, asked: Json) -> None:
        if self._refuses(connection, asked["token"]):
            return
        session = self._sessions.get(asked["session_id"] or "")
        missed = [] if session is None else [one for one in session.sent if one["s"] > asked["seq"]]
        if session is None or len(missed) != session.sequence - asked["seq"]:
            connection.queue.put_nowait({"op": 9, "d": False})
            return
        session.connection = connection
        for payload in missed:
            connection.queue.put_nowait(payload)
        self._dispatch(session, "RESUMED", {"_trace": []})
        self.resumes += 1
        self._world.changed()


def _zlib_stream() -> Callable[[bytes], bytes]:
    context = zlib.compressobj()
    return lambda data: context.compress(data) + context.flush(zlib.Z_SYNC_FLUSH)


def _zstd_stream() -> Callable[[bytes], bytes]:
    try:
        zstandard: Any = importlib.import_module("zstandard")
    except ModuleNotFoundError:  # Python 3.14 has its own, and discord.py then takes that
        zstd: Any = importlib.import_module("compression.zstd")
        context = zstd.ZstdCompressor()
        return lambda data: context.compress(data, mode=context.FLUSH_BLOCK)
    stream, block = zstandard.ZstdCompressor().compressobj(), zstandard.COMPRESSOBJ_FLUSH_BLOCK
    return lambda data: stream.compress(data) + stream.flush(block)


COMPRESSIONS: dict[str, Callable[[], Callable[[bytes], bytes]]] = {
    "zlib-stream": _zlib_stream,
    "zstd-stream": _zstd_stream,
}
