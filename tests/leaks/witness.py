"""What everybody but one person can get to see: other members, moderators, other bots, and a thief of the database file."""

from __future__ import annotations

import re
import sqlite3
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, cast

from simcord.backend import serializers

from tests.leaks.canary import leaves, spelled

if TYPE_CHECKING:
    from collections.abc import Iterator

    import simcord
    from simcord.backend.models import Message
    from simcord.types import HttpLogEntry

    from tests.leaks.canary import Needles

EPHEMERAL: Final = 1 << 6
"""The flag of a message that one person alone can read."""

TOKEN: Final = re.compile(r"[A-Za-z0-9_-]{22}")
"""A row key, as it stands in a custom id."""

SNOWFLAKE: Final = re.compile(r"\d{17,20}")

COMPONENTS_V2: Final = 1 << 15
"""The flag of a message that is made of components."""


@dataclass(frozen=True, slots=True)
class Sight:
    """Something that others can see, and where."""

    where: str
    what: Any


def is_public(message: Message) -> bool:
    """Whether more than one person can read the message."""
    return not message.flags & EPHEMERAL


def own_requests(env: simcord.Env, user_id: int) -> list[HttpLogEntry]:
    """The bot's answers to what this person did: callbacks, and the webhook of each of their interactions."""
    return [request for request in env.http_requests if _interaction_of(env, request) == user_id]


def other_requests(env: simcord.Env, user_id: int) -> list[HttpLogEntry]:
    """Every other request of the bot."""
    return [request for request in env.http_requests if _interaction_of(env, request) != user_id]


def _interaction_of(env: simcord.Env, request: HttpLogEntry) -> int | None:
    """Whose interaction a request answers."""
    parts = request.path.strip("/").split("/")
    token = parts[2] if parts[0] in {"interactions", "webhooks"} and len(parts) > 2 else None
    interaction_id = env.backend.interaction_tokens.get(token) if token is not None else None
    return None if interaction_id is None else env.backend.interactions[interaction_id].user_id


def messages(env: simcord.Env, user_id: int) -> Iterator[tuple[str, Message]]:
    """Every message that somebody else than `user_id` and the bot can read, with its channel's name."""
    dm_channel = env.backend.dm_channels.get(user_id)
    for channel_id, found in env.backend.messages.items():
        if channel_id == dm_channel:
            continue
        name = env.backend.channels[channel_id].name or "direct messages"
        for message in found.values():
            if is_public(message) or not message.visible_to(user_id):
                yield name, message


def seen_by_others(env: simcord.Env, user_id: int) -> Iterator[Sight]:
    """All that anybody else than `user_id` can see of what the bot did."""
    backend = env.backend
    dm_channel = backend.dm_channels.get(user_id)
    for name, message in messages(env, user_id):
        yield Sight(f"message in {name}", serializers.message_payload(backend, message))
        yield Sight(f"message in {name}, as it is stored", message)
    for channel in backend.channels.values():
        if channel.id != dm_channel:
            yield Sight(f"channel {channel.name}", serializers.channel_payload(backend, channel))
            yield Sight(f"channel {channel.name}, its owner and members", (channel.owner_id, list(channel.thread_members)))
    for guild in backend.guilds.values():
        for entry in guild.audit_log_entries:
            yield Sight(f"audit log of {guild.name}", entry)
    for request in other_requests(env, user_id):
        if request.path != f"/channels/{dm_channel}/messages" and not _opens_dm(request, user_id):
            said = (request.path, request.params, request.json, request.reason)
            yield Sight(f"request {request.method} {request.path}", said)


def _opens_dm(request: HttpLogEntry, user_id: int) -> bool:
    """Opening the direct messages of somebody who asked for them: between the bot, Discord and them."""
    return request.path == "/users/@me/channels" and request.json == {"recipient_id": user_id}


def leaks(sights: Iterator[Sight], needles: Needles, *, whole: frozenset[str] = frozenset()) -> list[str]:
    """What of the needles is in sight, as 'where: what'. `whole`: values too short to be looked for inside others."""
    found: list[str] = []
    for sight in sights:
        found += [f"{sight.where}: {label}" for label in needles.found_in(spelled(sight.what))]
        found += [f"{sight.where}: {leaf!r}" for leaf in leaves(sight.what) if leaf in whole]
    return found


def custom_ids(body: Any) -> Iterator[str]:
    """Every custom id in a request's body."""
    if isinstance(body, dict):
        fields = cast("dict[str, Any]", body)
        if isinstance(fields.get("custom_id"), str):
            yield fields["custom_id"]
        for value in fields.values():
            yield from custom_ids(value)
    elif isinstance(body, list):
        for value in cast("list[Any]", body):
            yield from custom_ids(value)


def masked(value: Any) -> Any:
    """A structure with what differs by chance taken out: row keys, nonces, snowflakes."""
    if isinstance(value, dict):
        fields = cast("dict[str, Any]", value)
        return {key: "nonce" if key == "nonce" else masked(inner) for key, inner in fields.items()}
    if isinstance(value, list | tuple):
        return [masked(inner) for inner in cast("list[Any]", value)]
    return SNOWFLAKE.sub("#", TOKEN.sub("*", value)) if isinstance(value, str) else value


def on_disk(database: Path, needles: Needles) -> list[str]:
    """What of the needles is in any file, as 'file: what'."""
    files = files_of(database)
    assert database.name in files
    return [f"{name}: {label}" for name, content in files.items() for label in needles.found_in(content)]


def files_of(database: Path) -> dict[str, bytes]:
    """All bytes on disk: the database, -wal, -shm and whatever else lies beside it, and open files that were unlinked."""
    found = {path.name: path.read_bytes() for path in database.parent.iterdir() if path.is_file()}
    descriptors = Path("/proc/self/fd")
    if descriptors.exists():
        for descriptor in descriptors.iterdir():
            try:
                target = str(descriptor.readlink())
                if target.endswith(" (deleted)") and target.startswith("/") and not target.startswith(("/memfd:", "/dev/")):
                    found[target] = descriptor.read_bytes()
            except OSError:
                continue  # closed meanwhile, or no file
    return found


def rows_of(database: Path) -> dict[str, list[dict[str, Any]]]:
    """Every row of every table, by column."""
    connection = sqlite3.connect(f"{database.resolve().as_uri()}?mode=ro", uri=True)
    connection.row_factory = sqlite3.Row
    try:
        tables = [name for (name,) in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")]
        return {table: [dict(row) for row in connection.execute(f"SELECT * FROM {table}")] for table in tables}
    finally:
        connection.close()
