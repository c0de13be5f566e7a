"""Discord's HTTP API, as far as the bot uses it: a table of routes, and what each does to the world.

A request to any other route is noted as a breach: add a line to the table and a method here. Interactions are in callbacks.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from tests.standin.callbacks import with_files
from tests.standin.interaction import HAS_THREAD
from tests.standin.world import DM, FORUM, THREADS, Refused

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.standin.interaction import Json
    from tests.standin.rest import Exchange
    from tests.standin.world import World

UNCHANGING = {"id", "type", "guild_id", "owner_id", "joined", "thread_metadata"}


class Routes:
    """A method a route; its arguments after the exchange are the ids of the path, under Discord's names."""

    def __init__(self, world: World) -> None:
        self.world = world

    # -- finding things, as Discord refuses them

    def _channel(self, channel_id: str, *needed: str) -> Json:
        channel = self.world.channels.get(channel_id)
        if channel is None:
            raise Refused(404, 10003, "Unknown Channel")
        if not self.world.bot_sees(channel):
            raise Refused(403, 50001, "Missing Access")
        allowed = self.world.permissions(self.world.bot["id"], channel)
        if not all(getattr(allowed, name) for name in needed):
            raise Refused(403, 50013, "Missing Permissions")
        return channel

    def _message(self, channel: Json, message_id: str) -> Json:
        message = self.world.messages[channel["id"]].get(message_id)
        if message is None:
            raise Refused(404, 10008, "Unknown Message")
        return message

    def _guild(self, guild_id: str) -> Json:
        if guild_id not in self.world.guilds:
            raise Refused(404, 10004, "Unknown Guild")
        return self.world.guilds[guild_id]

    # -- the application and its people

    def me(self, _exchange: Exchange) -> Json:
        return self.world.bot

    def application(self, _exchange: Exchange) -> Json:
        bot = self.world.bot
        app: Json = {"id": bot["id"], "name": bot["global_name"], "icon": None, "description": "", "bot": bot}
        app |= {"bot_public": True, "bot_require_code_grant": False, "verify_key": "0" * 64, "flags": 0, "team": None}
        return app | {"owner": bot, "interactions_endpoint_url": None, "rpc_origins": [], "install_params": None}

    def gateway(self, _exchange: Exchange) -> Json:
        limit = {"total": 1000, "remaining": 999, "reset_after": 0, "max_concurrency": 1}
        return {
            "url": self.world.files_at.replace("http", "ws") + "/gateway",
            "shards": 1,
            "session_start_limit": limit,
        }

    def user(self, _exchange: Exchange, user_id: str) -> Json:
        if user_id not in self.world.users:
            raise Refused(404, 10013, "Unknown User")
        return self.world.users[user_id]

    def get_commands(self, _exchange: Exchange, guild_id: str = "", **_ids: str) -> list[Json]:
        return self.world.commands.get(guild_id, [])

    def put_commands(self, exchange: Exchange, application_id: str, guild_id: str = "") -> list[Json]:
        kept = {(one["type"], one["name"]): one["id"] for one in self.world.commands.get(guild_id, [])}
        commands: list[Json] = []
        for body in exchange.body:
            command: Json = {"type": 1, "default_member_permissions": None, "nsfw": False, **body}
            command["integration_types"] = body.get("integration_types") or [0]
            command["id"] = kept.get((command["type"], command["name"])) or self.world.snowflake()
            command |= {"application_id": application_id, "version": self.world.snowflake()}
            command |= {"default_permission": True, **({"guild_id": guild_id} if guild_id else {})}
            bits = command["default_member_permissions"]
            commands.append(command | {"default_member_permissions": None if bits is None else str(bits)})
        self.world.commands[guild_id] = commands
        return commands

    def open_dm(self, exchange: Exchange) -> Json:
        return self.world.dm(self.user(exchange, str(exchange.body["recipient_id"]))["id"])

    # -- servers

    def guild_member(self, _exchange: Exchange, guild_id: str, user_id: str) -> Json:
        if user_id not in self._guild(guild_id)["members"]:
            raise Refused(404, 10007, "Unknown Member")
        return self.world.guilds[guild_id]["members"][user_id]

    def automod_rules(self, _exchange: Exchange, guild_id: str) -> list[Json]:
        guild = self._guild(guild_id)
        place: Json = {"type": 0, "guild_id": guild["id"], "permission_overwrites": []}
        if not self.world.permissions(self.world.bot["id"], place).manage_guild:
            raise Refused(403, 50013, "Missing Permissions")
        return self.world.automod.get(guild_id, [])

    # -- channels and threads

    def get_channel(self, _exchange: Exchange, channel_id: str) -> Json:
        return self.world.channel_payload(self._channel(channel_id))

    def patch_channel(self, exchange: Exchange, channel_id: str) -> Json:
        channel = self._channel(channel_id)
        body: Json = exchange.body
        is_thread = channel["type"] in THREADS
        if is_thread and channel["thread_metadata"]["archived"] and body.get("archived") is not False:
            raise Refused(400, 50083, "Thread is archived")
        own = is_thread and channel["owner_id"] == self.world.bot["id"] and "locked" not in body
        self._channel(channel_id, *([] if own else ["manage_threads" if is_thread else "manage_channels"]))
        if is_thread:
            state = ("archived", "locked", "auto_archive_duration", "invitable")
            channel["thread_metadata"] |= {key: body[key] for key in state if key in body}
        channel |= {key: body[key] for key in body if key in channel and key not in UNCHANGING}
        payload = self.world.channel_payload(channel)
        self.world.emit("THREAD_UPDATE" if is_thread else "CHANNEL_UPDATE", payload, channel=channel)
        return payload

    def thread_from_message(self, exchange: Exchange, channel_id: str, message_id: str) -> Json:
        channel = self._channel(channel_id, "create_public_threads")
        message = self._message(channel, message_id)
        if message_id in self.world.channels:
            raise Refused(400, 160004, "A thread has already been created for this message")
        thread = self._new_thread(channel, exchange.body, thread_id=message_id)
        message["flags"] |= HAS_THREAD
        message["thread"] = {key: thread[key] for key in thread if key != "joined"}
        self.world.updated(message)
        return self.world.channel_payload(thread)

    def start_thread(self, exchange: Exchange, channel_id: str) -> Json:
        body: Json = exchange.body
        channel = self.world.channels.get(channel_id, {})
        if channel.get("type") != FORUM:
            # Without a type Discord makes a private thread.
            needed = "create_public_threads" if body.get("type") == 11 else "create_private_threads"
            return self.world.channel_payload(
                self._new_thread(self._channel(channel_id, needed), body, type=body.get("type", 12))
            )
        self._channel(channel_id, "send_messages")
        if channel["flags"] & 1 << 4 and not body.get("applied_tags"):
            raise Refused(400, 40067, "A tag is required to create a forum post in this channel")
        thread = self._new_thread(channel, body, applied_tags=list(map(str, body.get("applied_tags") or ())))
        starter = with_files(self.world, exchange, body["message"], thread["id"])
        message = self.world.post(thread, self.world.bot, starter, id=thread["id"])
        return self.world.channel_payload(thread) | {"message": message}

    def active_threads(self, _exchange: Exchange, guild_id: str) -> Json:
        return self._threads(lambda thread: thread["guild_id"] == self._guild(guild_id)["id"], archived=False)

    def archived_threads(self, _exchange: Exchange, channel_id: str) -> Json:
        channel = self._channel(channel_id, "read_message_history")
        return self._threads(lambda thread: thread["parent_id"] == channel["id"], archived=True) | {"has_more": False}

    def _threads(self, wanted: Callable[[Json], bool], *, archived: bool) -> Json:
        threads = [
            self.world.channel_payload(one)
            for one in self.world.channels.values()
            if one["type"] in THREADS and wanted(one) and one["thread_metadata"]["archived"] is archived
        ]
        return {"threads": threads, "members": []}

    def _new_thread(self, channel: Json, body: Json, **more: Any) -> Json:
        thread = self.world.thread(channel, body["name"], self.world.bot["id"], **more)
        thread["thread_metadata"]["auto_archive_duration"] = body.get("auto_archive_duration") or 4320
        return thread

    # -- messages

    def get_messages(self, exchange: Exchange, channel_id: str) -> list[Json]:
        channel = self._channel(channel_id)
        if not self.world.permissions(self.world.bot["id"], channel).read_message_history:
            return []
        limit = int(exchange.query.get("limit", 50))
        ids = sorted(self.world.messages[channel_id], key=int)
        if before := exchange.query.get("before"):
            ids = [one for one in ids if int(one) < int(before)]
        if after := exchange.query.get("after"):
            ids = [one for one in ids if int(one) > int(after)][:limit]
        if around := exchange.query.get("around"):
            ids = sorted(sorted(ids, key=lambda one: abs(int(one) - int(around)))[:limit], key=int)
        return [self.world.for_bot(self.world.messages[channel_id][one]) for one in reversed(ids[-limit:])]

    def get_message(self, _exchange: Exchange, channel_id: str, message_id: str) -> Json:
        return self.world.for_bot(self._message(self._channel(channel_id, "read_message_history"), message_id))

    def create_message(self, exchange: Exchange, channel_id: str) -> Json:
        body: Json = exchange.body
        is_thread = self.world.channels.get(channel_id, {}).get("type") in THREADS
        channel = self._channel(channel_id, "send_messages_in_threads" if is_thread else "send_messages")
        if channel["type"] == FORUM:
            raise Refused(400, 50008, "Cannot send messages in a non-text channel")
        if channel["type"] == DM and channel["recipients"][0]["id"] in self.world.closed_dms:
            raise Refused(403, 50007, "Cannot send messages to this user")
        if is_thread and channel["thread_metadata"]["locked"]:
            self._channel(channel_id, "manage_threads")
        nonce = str(body.get("nonce") or "")
        if nonce and body.get("enforce_nonce"):
            sent_at, place, message_id = self.world.nonces.get(nonce, (float("-inf"), "", ""))
            if self.world.now() - sent_at < self.world.nonce_seconds:
                # Gone since then: Discord answers that it is unknown, and sends nothing.
                return self._message(self._channel(place), message_id)
        message = self.world.post(channel, self.world.bot, with_files(self.world, exchange, body, channel_id))
        if nonce:
            self.world.nonces[nonce] = (self.world.now(), channel_id, message["id"])
        return message

    def patch_message(self, exchange: Exchange, channel_id: str, message_id: str) -> Json:
        channel = self._channel(channel_id)
        message = self._message(channel, message_id)
        if message["author"]["id"] != self.world.bot["id"]:
            raise Refused(403, 50005, "Cannot edit a message authored by another user")
        if channel["type"] in THREADS and channel["thread_metadata"]["archived"]:
            raise Refused(400, 50083, "Thread is archived")
        self.world.rewrite(message, with_files(self.world, exchange, exchange.body, channel_id))
        message["edited_timestamp"] = self.world.timestamp()
        self.world.updated(message)
        return message

    def delete_message(self, _exchange: Exchange, channel_id: str, message_id: str) -> None:
        message = self._message(self._channel(channel_id), message_id)
        self._channel(channel_id, *([] if message["author"]["id"] == self.world.bot["id"] else ["manage_messages"]))
        self.world.delete_message(message)


ROUTES = """
GET    /users/@me                                                          me
GET    /users/{user_id}                                                    user
POST   /users/@me/channels                                                 open_dm
GET    /applications/@me                                                   application
GET    /oauth2/applications/@me                                            application
GET    /gateway/bot                                                        gateway
GET    /applications/{application_id}/commands                             get_commands
PUT    /applications/{application_id}/commands                             put_commands
GET    /applications/{application_id}/guilds/{guild_id}/commands           get_commands
PUT    /applications/{application_id}/guilds/{guild_id}/commands           put_commands
GET    /guilds/{guild_id}/members/{user_id}                                guild_member
GET    /guilds/{guild_id}/auto-moderation/rules                            automod_rules
GET    /channels/{channel_id}                                              get_channel
PATCH  /channels/{channel_id}                                              patch_channel
POST   /channels/{channel_id}/threads                                      start_thread
GET    /channels/{channel_id}/threads/archived/public                      archived_threads
GET    /guilds/{guild_id}/threads/active                                   active_threads
GET    /channels/{channel_id}/messages                                     get_messages
POST   /channels/{channel_id}/messages                                     create_message
GET    /channels/{channel_id}/messages/{message_id}                        get_message
PATCH  /channels/{channel_id}/messages/{message_id}                        patch_message
DELETE /channels/{channel_id}/messages/{message_id}                        delete_message
POST   /channels/{channel_id}/messages/{message_id}/threads                thread_from_message
POST   /interactions/{interaction_id}/{interaction_token}/callback         callback
POST   /webhooks/{webhook_id}/{webhook_token}                              follow_up
GET    /webhooks/{webhook_id}/{webhook_token}/messages/{message_id}        get_answer
PATCH  /webhooks/{webhook_id}/{webhook_token}/messages/{message_id}        patch_answer
DELETE /webhooks/{webhook_id}/{webhook_token}/messages/{message_id}        delete_answer
"""
