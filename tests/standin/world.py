"""The state of a pretend Discord as plain data, and a log of everything that anybody could see of it.

Payloads are kept in the shape in which Discord sends them (ids are strings), so that routes and gateway pass them on.
"""

from __future__ import annotations

import json
import re
import time
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

import discord

from tests.standin.interaction import COMPONENTS_V2, items, walk
from tests.standin.permissions import BOT_MAY, EVERYONE_MAY, permissions

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from tests.standin.interaction import Interaction, Json

EPOCH_MS = 1_420_070_400_000  # Discord's own, of snowflakes
TEXT, DM, NEWS, PRIVATE_THREAD, FORUM = 0, 1, 5, 12, 15
THREADS = {10, 11, PRIVATE_THREAD}
CHANNEL_OBFUSCATED = 1 << 17


class Refused(Exception):
    """An answer other than success: HTTP status, Discord's error code, its message."""

    def __init__(self, status: int, code: int, message: str) -> None:
        super().__init__(f"{status} ({code}): {message}")
        self.status, self.code, self.message = status, code, message


@dataclass(frozen=True, slots=True)
class Sight:
    """Bytes that reached the clients of `users`, or of all who may view `channel`, as it was at that moment."""

    data: bytes
    users: frozenset[str]
    channel: Json | None


class World:
    """Servers, channels, people and messages. `now` gives seconds since 1970 and stamps every id."""

    def __init__(self, now: Callable[[], float] = time.time) -> None:
        self.now = now
        self.users: dict[str, Json] = {}
        self.guilds: dict[str, Json] = {}
        self.channels: dict[str, Json] = {}  # threads and direct messages too
        self.messages: dict[str, dict[str, Json]] = {}  # channel id -> message id -> message, oldest first
        self.ephemeral: dict[str, tuple[str, Json]] = {}  # message id -> who sees it, message
        self.commands: dict[str, list[Json]] = {}  # guild id, or '' for the global ones
        self.interactions: dict[str, Interaction] = {}  # by token
        self.automod: dict[str, list[Json]] = {}  # guild id -> rules
        self.nonces: dict[str, tuple[float, str, str]] = {}  # nonce -> when, channel id, message id
        self.nonce_seconds = 180.0  # Discord says 'the past few minutes'
        self.granted: set[tuple[str, str]] = set()  # user id, command: allowed in the settings of the server
        self.closed_dms: set[str] = set()  # users who take no direct messages
        self.files: dict[str, bytes] = {}  # URL path -> content
        self.files_at = ""  # the address before those paths
        self.sights: list[Sight] = []
        self.to_bot: Callable[[str, Json], None] = lambda _event, _data: None
        self.changed: Callable[[], None] = lambda: None
        self._count = 0
        self.bot = self.user("Porchlight", bot=True)

    # -- places and people

    def snowflake(self) -> str:
        """A new id, stamped with the time."""
        self._count += 1
        return str(((int(self.now() * 1000) - EPOCH_MS) << 22) | (self._count & 0x3FFFFF))

    def timestamp(self) -> str:
        """The time in the form of Discord's payloads."""
        return datetime.fromtimestamp(self.now(), UTC).isoformat()

    def user(self, name: str, *, bot: bool = False) -> Json:
        """A user in no server yet."""
        user: Json = {"id": self.snowflake(), "username": name.lower(), "global_name": name, "discriminator": "0"}
        user |= {"avatar": None, "bot": bot, "public_flags": 0, "flags": 0, "primary_guild": None}
        self.users[user["id"]] = user
        return user

    def guild(self, name: str, bot_permissions: discord.Permissions = BOT_MAY) -> Json:
        """A server that the bot is in, with a role of the bot's own; the owner is nobody whom a test plays."""
        owner = self.user(f"Owner of {name}")
        guild: Json = {"id": self.snowflake(), "name": name, "owner_id": owner["id"], "roles": [], "members": {}}
        self.role(guild, "@everyone", EVERYONE_MAY, role_id=guild["id"])
        managed = self.role(guild, self.bot["global_name"], bot_permissions)
        self.member(guild, owner, [])
        self.member(guild, self.bot, [managed])
        self.guilds[guild["id"]] = guild
        self.emit("GUILD_CREATE", self.guild_payload(guild))
        return guild

    def role(self, guild: Json, name: str, permissions: discord.Permissions, *, role_id: str | None = None) -> Json:
        """A new role of the server."""
        role: Json = {"id": role_id or self.snowflake(), "name": name, "permissions": str(permissions.value)}
        role |= {"position": len(guild["roles"]), "color": 0, "hoist": False, "managed": False, "mentionable": False}
        role |= {"flags": 0, "icon": None, "unicode_emoji": None}
        role["colors"] = {"primary_color": 0, "secondary_color": None, "tertiary_color": None}
        guild["roles"].append(role)
        if guild["id"] in self.guilds:
            self.emit("GUILD_ROLE_CREATE", {"guild_id": guild["id"], "role": role})
        return role

    def member(self, guild: Json, user: Json, roles: Iterable[Json]) -> Json:
        """Let a user join the server."""
        member: Json = {"user": user, "roles": [role["id"] for role in roles], "joined_at": self.timestamp()}
        member |= {"nick": None, "avatar": None, "banner": None, "premium_since": None, "deaf": False, "mute": False}
        member |= {"flags": 0, "pending": False, "communication_disabled_until": None}
        guild["members"][user["id"]] = member
        return member

    def channel(self, guild: Json, name: str, kind: int = TEXT, **more: Any) -> Json:
        """A channel of the server; `more` are fields of Discord's, such as available_tags or flags."""
        channel: Json = {"id": self.snowflake(), "type": kind, "guild_id": guild["id"], "name": name, "position": 0}
        channel |= {"permission_overwrites": [], "parent_id": None, "topic": None, "nsfw": False, "flags": 0}
        channel |= {"last_message_id": None, "rate_limit_per_user": 0}
        channel |= {"available_tags": []} if kind == FORUM else {}
        channel |= more
        self._keep(channel)
        self.emit("CHANNEL_CREATE", channel, channel=channel)
        return channel

    def dm(self, user_id: str) -> Json:
        """The bot's direct messages with a user."""
        for channel in self.channels.values():
            if channel["type"] == DM and channel["recipients"][0]["id"] == user_id:
                return channel
        channel: Json = {"id": self.snowflake(), "type": DM, "flags": 0, "recipients": [self.users[user_id]]}
        channel["last_message_id"] = None
        self._keep(channel)
        return channel

    def thread(self, parent: Json, name: str, owner: str, *, thread_id: str | None = None, **more: Any) -> Json:
        """A thread that `owner` has joined; its kind is public unless `more` has another type."""
        now = self.timestamp()
        thread: Json = {"id": thread_id or self.snowflake(), "type": 11, "guild_id": parent["guild_id"], "name": name}
        thread |= {"parent_id": parent["id"], "owner_id": owner, "last_message_id": None, "message_count": 0}
        thread |= {"total_message_sent": 0, "member_count": 0, "rate_limit_per_user": 0, "flags": 0, "joined": {}}
        thread["thread_metadata"] = {"archived": False, "auto_archive_duration": 4320, "archive_timestamp": now}
        thread["thread_metadata"] |= {"locked": False, "create_timestamp": now}
        thread |= more
        self._keep(thread)
        self.join(thread, owner)
        self.emit("THREAD_CREATE", self.channel_payload(thread) | {"newly_created": True}, channel=thread)
        return thread

    def join(self, thread: Json, user_id: str) -> None:
        """Put a user on the thread's list of members, which all who see the thread can read."""
        if user_id not in thread["joined"]:
            joined: Json = {"id": thread["id"], "user_id": user_id, "join_timestamp": self.timestamp(), "flags": 0}
            thread["joined"][user_id] = joined
            thread["member_count"] = len(thread["joined"])
            # Not for the bot: without the members intent it hears of its own joining only, from THREAD_CREATE.
            self.see({"id": thread["id"], "added_members": [joined]}, channel=thread)

    def overwrite(self, channel: Json, target: Json, **bits: bool | None) -> None:
        """Set a role's or user's permissions in a channel by name (view_channel=False); None leaves it to the roles."""
        allow, deny = discord.PermissionOverwrite(**bits).pair()  # pyright: ignore[reportArgumentType]
        kind = int(target["id"] in self.users)
        new: Json = {"id": target["id"], "type": kind, "allow": str(allow.value), "deny": str(deny.value)}
        # A new list: the log of sights holds on to the old one.
        others = [entry for entry in channel["permission_overwrites"] if entry["id"] != target["id"]]
        channel["permission_overwrites"] = [*others, new]
        self.emit("CHANNEL_UPDATE", channel, channel=channel)

    def delete_channel(self, channel: Json) -> None:
        """Delete a channel with its threads, or a thread."""
        for thread in [one for one in self.channels.values() if one.get("parent_id") == channel["id"]]:
            self.delete_channel(thread)
        event = "THREAD_DELETE" if channel["type"] in THREADS else "CHANNEL_DELETE"
        self.emit(event, self.channel_payload(channel), channel=channel)
        del self.channels[channel["id"]], self.messages[channel["id"]]

    def _keep(self, channel: Json) -> None:
        self.channels[channel["id"]] = channel
        self.messages[channel["id"]] = {}

    # -- messages

    def post(self, channel: Json, author: Json, body: Json, **more: Any) -> Json:
        """Send a message to a channel or thread, and show it to all who may see it."""
        if channel["type"] in THREADS:
            if channel["thread_metadata"]["archived"]:
                channel["thread_metadata"]["archived"] = False
                self.emit("THREAD_UPDATE", self.channel_payload(channel), channel=channel)
            self.join(channel, author["id"])
            channel["message_count"] += 1
            channel["total_message_sent"] += 1
        message = self.message(channel, author, body, **more)
        self.messages[channel["id"]][message["id"]] = message
        channel["last_message_id"] = message["id"]
        self.emit("MESSAGE_CREATE", message | self._guild_parts(message), channel=channel)
        return message

    def message(self, channel: Json, author: Json, body: Json, **more: Any) -> Json:
        """A message's payload, kept nowhere yet. A nonce is echoed in it, as Discord does."""
        message: Json = {"id": self.snowflake(), "type": 0, "channel_id": channel["id"], "author": author}
        message |= {"timestamp": self.timestamp(), "edited_timestamp": None, "tts": False, "pinned": False}
        message |= {"content": "", "embeds": [], "components": [], "attachments": []}
        message |= {"flags": body.get("flags") or 0, **{key: body[key] for key in ("nonce",) if key in body}, **more}
        return self.rewrite(message, body)

    def rewrite(self, message: Json, body: Json) -> Json:
        """Apply the fields of a create or edit request to a message."""
        message |= {key: body[key] or "" for key in ("content",) if key in body}
        message |= {key: body[key] or [] for key in ("embeds", "components") if key in body}
        if "attachments" in body:
            known = {one["id"]: one for one in message["attachments"]}
            message["attachments"] = [known.get(str(one["id"]), one) for one in items(body, "attachments")]
        message["flags"] |= (body.get("flags") or 0) & COMPONENTS_V2
        for number, component in enumerate(walk(message["components"]), 1):
            component.setdefault("id", number)
        for embed in message["embeds"]:
            embed.setdefault("type", "rich")
        text = "\n".join([message["content"], *(part.get("content", "") for part in walk(message["components"]))])
        allowed: Json = body.get("allowed_mentions") or {"parse": ["users", "roles", "everyone"]}
        parse: list[str] = allowed.get("parse") or []

        def pinged(pattern: str, kind: str) -> list[str]:
            named: list[str] = list(dict.fromkeys(re.findall(pattern, text)))
            return [one for one in named if kind in parse or one in map(str, allowed.get(kind) or [])]

        message["mentions"] = [self.users[one] for one in pinged(r"<@!?(\d+)>", "users") if one in self.users]
        message["mention_roles"] = pinged(r"<@&(\d+)>", "roles")
        message["mention_everyone"] = "everyone" in parse and bool(re.search(r"@(everyone|here)", text))
        return message

    def updated(self, message: Json) -> None:
        """Show a changed message to all who may see it."""
        channel = self.channels[message["channel_id"]]
        self.emit("MESSAGE_UPDATE", message | self._guild_parts(message), channel=channel)

    def delete_message(self, message: Json) -> None:
        """Delete a message of a channel or thread."""
        channel = self.channels[message["channel_id"]]
        del self.messages[channel["id"]][message["id"]]
        gone = {key: message[key] for key in ("id", "channel_id")}
        gone |= {key: channel[key] for key in ("guild_id",) if key in channel}
        self.emit("MESSAGE_DELETE", gone, channel=channel)

    def _guild_parts(self, message: Json) -> Json:
        guild_id: str | None = self.channels[message["channel_id"]].get("guild_id")
        if guild_id is None:
            return {}
        member: Json = self.guilds[guild_id]["members"].get(message["author"]["id"], {})
        return {"guild_id": guild_id, "member": {key: member[key] for key in member if key != "user"}}

    # -- payloads for the bot

    def guild_payload(self, guild: Json) -> Json:
        """A server as GUILD_CREATE gives it without the members intent: of the members, the bot alone."""
        own = [one for one in self.channels.values() if one.get("guild_id") == guild["id"]]
        payload = {key: value for key, value in guild.items() if key != "members"}
        payload |= {"members": [guild["members"][self.bot["id"]]], "member_count": len(guild["members"])}
        channels = [one for one in own if one["type"] not in THREADS]
        payload["channels"] = [one if self.bot_sees(one) else obfuscated(one) for one in channels]
        threads = [one for one in own if one["type"] in THREADS and self.bot_sees(one)]
        payload["threads"] = [self.channel_payload(one) for one in threads if not one["thread_metadata"]["archived"]]
        payload |= {key: [] for key in ("emojis", "stickers", "features", "voice_states", "presences")}
        payload |= {key: [] for key in ("stage_instances", "guild_scheduled_events", "soundboard_sounds")}
        payload |= dict.fromkeys(("verification_level", "default_message_notifications", "nsfw_level"), 0)
        payload |= dict.fromkeys(("explicit_content_filter", "mfa_level", "premium_tier", "system_channel_flags"), 0)
        payload |= {"preferred_locale": "en-US", "afk_timeout": 300, "joined_at": self.timestamp(), "large": False}
        return payload | {"unavailable": False}

    def channel_payload(self, channel: Json) -> Json:
        """A channel as the bot gets it: of a thread's members, itself alone."""
        payload = {key: value for key, value in channel.items() if key != "joined"}
        mine = channel.get("joined", {}).get(self.bot["id"])
        return payload | ({"member": mine} if mine else {})

    def for_bot(self, message: Json) -> Json:
        """A message without what a bot lacking the message content intent is not given."""
        mine = message["author"]["id"] == self.bot["id"] or self.bot in message["mentions"]
        if mine or self.channels[message["channel_id"]]["type"] == DM:
            return message
        return message | {"content": "", "embeds": [], "attachments": [], "components": []}

    # -- who may do and see what

    def permissions(self, user_id: str, channel: Json) -> discord.Permissions:
        """What a user may do in a channel, by roles and overwrites; a thread has its channel's."""
        if channel["type"] == DM:
            mine = user_id in (self.bot["id"], channel["recipients"][0]["id"])
            return discord.Permissions.all() if mine else discord.Permissions.none()
        return permissions(self.guilds[channel["guild_id"]], user_id, self._overwrites(channel))

    def _overwrites(self, channel: Json) -> list[Json]:
        place = channel if "permission_overwrites" in channel else self.channels[channel["parent_id"]]
        return place["permission_overwrites"]

    def may_view(self, user_id: str, channel: Json) -> bool:
        """Whether a user can read a channel or thread."""
        allowed = self.permissions(user_id, channel)
        closed = channel["type"] == PRIVATE_THREAD and user_id not in channel["joined"] and not allowed.manage_threads
        return allowed.view_channel and not closed

    def bot_sees(self, channel: Json) -> bool:
        """Whether the bot can."""
        return self.may_view(self.bot["id"], channel)

    def emit(self, event: str, data: Json, *, channel: Json | None = None) -> None:
        """Tell the bot of an event (little of a channel that it may not view), and all people who may view the channel."""
        if channel is not None:
            self.see(data, channel=channel)
        if channel is None or self.bot_sees(channel):
            self.to_bot(event, data)
        elif event.startswith("CHANNEL_"):
            self.to_bot(event, obfuscated(channel))

    def see(self, data: Json, *, users: Iterable[str] = (), channel: Json | None = None) -> None:
        """Log what reached the clients of these users, or of all who may view the channel at this moment."""
        then: Json | None = None
        if channel is not None:
            then = {key: channel[key] for key in ("type", "guild_id", "recipients") if key in channel}
            then |= {"joined": frozenset(channel["joined"])} if "joined" in channel else {}
            then |= {"permission_overwrites": self._overwrites(channel)} if "guild_id" in channel else {}
        self.sights.append(Sight(json.dumps(data, ensure_ascii=False).encode(), frozenset(users), then))
        self.changed()

    def visible_to(self, user_id: str) -> bytes:
        """Every byte that this user's client was ever sent, one payload a line."""

        def reached(sight: Sight) -> bool:
            return user_id in sight.users or (sight.channel is not None and self.may_view(user_id, sight.channel))

        return b"\n".join(sight.data for sight in self.sights if reached(sight))


def obfuscated(channel: Json) -> Json:
    """A channel that the bot may not view, as the gateway tells of it (Discord: channel resource, Obfuscated Channels)."""
    everyone = {"id": channel["guild_id"], "type": 0, "allow": "0", "deny": str(discord.Permissions(view_channel=True).value)}
    hidden: Json = {"name": "___hidden___", "topic": None, "permission_overwrites": [everyone]}
    return channel | hidden | {"flags": channel["flags"] | CHANNEL_OBFUSCATED}
