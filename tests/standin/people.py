"""People who use the bot as Discord's client lets them, and who see what it would show them."""

from __future__ import annotations

import asyncio
import copy
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, cast

import discord

from tests.standin.callbacks import FIRST_ANSWER_SECONDS
from tests.standin.interaction import Interaction, items, walk
from tests.standin.world import DM, THREADS

if TYPE_CHECKING:
    from tests.standin.interaction import Json
    from tests.standin.world import World

STRING, INTEGER, BOOLEAN, USER, CHANNEL, ROLE, NUMBER, ATTACHMENT = 3, 4, 5, 6, 7, 8, 10, 11
BUTTON, TEXT_INPUT, FILE_UPLOAD, RADIO_GROUP, CHECKBOX = 2, 4, 19, 21, 23
RESOLVED = {USER: "users", CHANNEL: "channels", ROLE: "roles", ATTACHMENT: "attachments"}
SELECT_RESOLVES = {5: "users", 6: "roles", 8: "channels"}


class ClientRefuses(Exception):
    """Discord's client would not let the person do this."""


@dataclass(eq=False)
class Person:
    """Somebody in a server. `channel` is where they are: commands and messages go there.

    A deferred answer is waited for at most `patience` seconds. What each action returns is that person's view alone.
    """

    world: World
    user: Json
    guild: Json
    channel: Json
    patience: float = 5

    @property
    def id(self) -> str:
        """The person's user id."""
        return self.user["id"]

    # -- what they do

    async def slash(self, command: str, /, **options: Any) -> Interaction:
        """Use a command, e.g. slash('setup channel', purpose='tips', channel=channel).

        Users, channels and roles are given as payloads, a file as (name, bytes). ClientRefuses for what the client
        would not offer or send.
        """
        top, path, leaf = await self._command(command)
        declared = items(leaf, "options")
        if missing := {one["name"] for one in declared if one.get("required")} - set(options):
            raise ClientRefuses(f"/{command}: {missing} must be filled in")
        if unknown := set(options) - {one["name"] for one in declared}:
            raise ClientRefuses(f"/{command} has no option {unknown}")
        resolved: Json = {}
        chosen = [self._option(one, options[one["name"]], resolved) for one in declared if one["name"] in options]
        return await self._interact(2, self._command_data(top, path, chosen) | ({"resolved": resolved} if resolved else {}))

    async def autocomplete(self, command: str, option: str, typed: str, /, **others: Any) -> list[Json]:
        """The choices offered while `typed` stands in an option: name and value of each."""
        top, path, leaf = await self._command(command)
        declared = {one["name"]: one for one in items(leaf, "options")}
        if not declared.get(option, {}).get("autocomplete"):
            raise ClientRefuses(f"/{command}: {option} offers no choices")
        chosen: list[Json] = [self._option(declared[name], value, {}) for name, value in others.items()]
        chosen.append({"name": option, "type": declared[option]["type"], "value": typed, "focused": True})
        return (await self._interact(4, self._command_data(top, path, chosen))).choices

    async def menu(self, name: str, message: Json) -> Interaction:
        """Use a command of a message's context menu."""
        top, _, _ = await self._command(name, kind=3)
        target = {message["id"]: self._seen(message)}
        data: Json = {
            "id": top["id"],
            "name": name,
            "type": 3,
            "target_id": message["id"],
            "resolved": {"messages": target},
        }
        return await self._interact(2, data)

    async def click(self, message: Json, button: str) -> Interaction:
        """Press a button, named by its label or custom id."""
        message = self._seen(message)
        part = _find(message["components"], button)
        if part["type"] != BUTTON or part.get("disabled") or "custom_id" not in part:
            raise ClientRefuses(f"{button!r} cannot be pressed")
        return await self._interact(3, {"custom_id": part["custom_id"], "component_type": BUTTON}, message)

    async def choose(self, message: Json, select: str, *values: Any) -> Interaction:
        """Choose in a select menu, named by its custom id or placeholder: values, or payloads of users, roles, channels."""
        message = self._seen(message)
        part = _find(message["components"], select)
        if part.get("disabled") or not part.get("min_values", 1) <= len(values) <= part.get("max_values", 1):
            raise ClientRefuses(f"{select!r} cannot be answered with {len(values)} values")
        data: Json = {"custom_id": part["custom_id"], "component_type": part["type"]}
        return await self._interact(3, data | self._chosen(part, list(values)), message)

    async def submit(self, shown: Interaction, fields: dict[str, Any]) -> Interaction:
        """Send the modal that an interaction showed; fields are named by custom id or label, the others keep their default."""
        modal = shown.modal
        if modal is None:
            raise ClientRefuses("there is no modal")
        left = dict(fields)
        resolved: Json = {}
        components = [self._filled(part, left, resolved) for part in modal["components"]]
        if left:
            raise ClientRefuses(f"the modal has no {', '.join(left)}")
        data: Json = {"custom_id": modal["custom_id"], "components": components, "resolved": resolved}
        return await self._interact(5, data, shown.message, shown)

    def write(self, text: str) -> Json:
        """Write a message where the person is."""
        allowed = self.world.permissions(self.id, self.channel)
        if not (allowed.send_messages_in_threads if self.channel["type"] in THREADS else allowed.send_messages):
            raise ClientRefuses("the person may not write here")
        return self.world.post(self.channel, self.user, {"content": text})

    # -- what they see

    def reads(self, channel: Json | None = None) -> list[Json]:
        """The messages in a channel (where the person is, by default), their ephemeral ones included, oldest first."""
        channel = channel or self.channel
        if not self.world.may_view(self.id, channel):
            raise ClientRefuses("the person cannot see this channel")
        own = [one for user, one in self.world.ephemeral.values() if user == self.id and one["channel_id"] == channel["id"]]
        return copy.deepcopy(sorted([*self.world.messages[channel["id"]].values(), *own], key=lambda one: int(one["id"])))

    def dms(self) -> list[Json]:
        """Their direct messages with the bot."""
        return self.reads(self.world.dm(self.id))

    # -- commands

    async def _command(self, name: str, kind: int = 1) -> tuple[Json, list[Json], Json]:
        """A command as registered, the subcommands on the way, and the one at the end."""
        first, *rest = name.split() if kind == 1 else [name]
        everywhere = [*self.world.commands.get("", []), *self.world.commands.get(self.guild["id"], [])]
        top = next((one for one in everywhere if one["name"] == first and one["type"] == kind), None)
        if top is None:
            raise ClientRefuses(f"there is no command {first!r}")
        allowed = self.world.permissions(self.id, self.channel)
        needed = discord.Permissions(int(top["default_member_permissions"] or 0))
        if not (needed <= allowed or (self.id, first) in self.world.granted):
            raise ClientRefuses(f"{first!r} is not shown to this person")
        if not (allowed.view_channel and allowed.use_application_commands):
            raise ClientRefuses("the person may not use commands here")
        if self.channel["type"] in THREADS and self.channel["thread_metadata"]["archived"]:
            raise ClientRefuses("commands cannot be used in an archived thread")
        path: list[Json] = []
        leaf = top
        for part in rest:
            leaf = next((one for one in items(leaf, "options") if one["name"] == part and one["type"] in (1, 2)), None)
            if leaf is None:
                raise ClientRefuses(f"there is no command {name!r}")
            path.append(leaf)
        return top, path, leaf

    def _command_data(self, top: Json, path: list[Json], options: list[Json]) -> Json:
        for part in reversed(path):
            options = [{"name": part["name"], "type": part["type"], "options": options}]
        data: Json = {"id": top["id"], "name": top["name"], "type": top["type"], "options": options}
        return data | ({"guild_id": top["guild_id"]} if "guild_id" in top else {})

    def _option(self, declared: Json, value: Any, resolved: Json) -> Json:
        name, kind = declared["name"], declared["type"]
        if kind in RESOLVED:
            value = self._resolve(RESOLVED[kind], value, resolved)
        elif type(value) not in {STRING: (str,), BOOLEAN: (bool,), INTEGER: (int,)}.get(kind, (int, float)):
            raise ClientRefuses(f"{name}: {value!r} is of the wrong type")
        if (choices := declared.get("choices")) and value not in [one["value"] for one in choices]:
            raise ClientRefuses(f"{name}: {value!r} is not one of the choices")
        size = len(value) if kind == STRING else value
        low, high = ("min_length", "max_length") if kind == STRING else ("min_value", "max_value")
        if (low in declared and size < declared[low]) or (high in declared and size > declared[high]):
            raise ClientRefuses(f"{name}: {value!r} is too small or too large")
        return {"name": name, "type": kind, "value": value}

    def _resolve(self, kind: str, value: Any, resolved: Json) -> str:
        """Put a user, channel, role or file into `resolved`, and give its id."""
        if kind == "attachments":
            name, content = value
            attachment_id = self.world.snowflake()
            path = f"/attachments/{self.channel['id']}/{attachment_id}/{name}"
            self.world.files[path] = content
            address = self.world.files_at + path
            value = {"id": attachment_id, "filename": name, "size": len(content), "url": address, "proxy_url": address}
        found = cast("Json", value)
        if kind == "users":
            member = self.guild["members"][found["id"]]
            resolved.setdefault("members", {})[found["id"]] = self._member_payload(member, self.channel, with_user=False)
        if kind == "channels":
            allowed = str(self.world.permissions(self.id, found).value)
            found = {key: found[key] for key in found if key not in ("joined", "permission_overwrites")} | {
                "permissions": allowed
            }
        resolved.setdefault(kind, {})[found["id"]] = found
        return found["id"]

    # -- components

    def _seen(self, message: Json) -> Json:
        """The message as it is now, of which the person may hold an older copy."""
        user, own = self.world.ephemeral.get(message["id"], ("", None))
        current = own if user == self.id else self.world.messages.get(message["channel_id"], {}).get(message["id"])
        if current is None or not self.world.may_view(self.id, self.world.channels[message["channel_id"]]):
            raise ClientRefuses("the person does not see this message")
        return current

    def _chosen(self, part: Json, values: list[Any]) -> Json:
        if part["type"] not in SELECT_RESOLVES:
            if unknown := set(values) - {one["value"] for one in items(part, "options")}:
                raise ClientRefuses(f"{unknown} is not among the options")
            return {"values": values}
        resolved: Json = {}
        return {
            "values": [self._resolve(SELECT_RESOLVES[part["type"]], one, resolved) for one in values],
            "resolved": resolved,
        }

    def _filled(self, part: Json, fields: dict[str, Any], resolved: Json) -> Json:
        """A component of a modal, as it is sent back."""
        sent: Json = {key: part[key] for key in ("type", "id", "custom_id") if key in part}
        if "components" in part:
            return sent | {"components": [self._filled(one, fields, resolved) for one in part["components"]]}
        if "component" in part:
            inner: Json = part["component"]
            if part["label"] in fields:
                fields[inner["custom_id"]] = fields.pop(part["label"])
            return sent | {"component": self._filled(inner, fields, resolved)}
        if "custom_id" not in part:
            return sent
        value = fields.pop(part["custom_id"], None)
        return sent | self._entered(part, _preset(part) if value is None else value, resolved)

    def _entered(self, part: Json, value: Any, resolved: Json) -> Json:
        """The value or values of a field, as they are sent."""
        kind: int = part["type"]
        if part.get("required", True) and kind != CHECKBOX and not value:
            raise ClientRefuses(f"{part['custom_id']} must be filled in")
        if kind == TEXT_INPUT and value and not (part.get("min_length") or 0) <= len(value) <= (part.get("max_length") or 4000):
            raise ClientRefuses(f"{part['custom_id']} has {len(value)} characters")
        if kind in (TEXT_INPUT, CHECKBOX):
            return {"value": value}
        if kind == RADIO_GROUP:
            return {"value": self._chosen(part, [value])["values"][0] if value else None}
        if kind == FILE_UPLOAD:
            return {"values": [self._resolve("attachments", one, resolved) for one in value]}
        chosen = self._chosen(part, value)
        for key, found in chosen.pop("resolved", {}).items():
            resolved.setdefault(key, {}).update(found)
        return chosen

    # -- the interaction

    async def _interact(
        self, kind: int, data: Json, message: Json | None = None, showed_modal: Interaction | None = None
    ) -> Interaction:
        world = self.world
        channel = self.channel if message is None else world.channels[message["channel_id"]]
        number = world.snowflake()
        interaction = Interaction(number, f"token-{number}", kind, self.id, channel, world.now(), message, showed_modal)
        world.interactions[interaction.token] = interaction
        payload: Json = {"id": number, "application_id": world.bot["id"], "type": kind, "token": interaction.token}
        payload |= {
            "version": 1,
            "locale": "en-US",
            "entitlements": [],
            "attachment_size_limit": 10 << 20,
            "data": data,
        }
        payload |= {"channel_id": channel["id"], "entitlement_sku_ids": []}
        payload["channel"] = {key: channel[key] for key in channel if key not in ("joined", "permission_overwrites")}
        payload["app_permissions"] = str(world.permissions(world.bot["id"], channel).value)
        if channel["type"] == DM:
            payload |= {"user": self.user, "context": 1, "authorizing_integration_owners": {"0": "0"}}
        else:
            guild_id = channel["guild_id"]
            payload["member"] = self._member_payload(self.guild["members"][self.id], channel)
            payload |= {"guild_id": guild_id, "guild": {"id": guild_id, "locale": "en-US", "features": []}}
            payload |= {"guild_locale": "en-US", "context": 0, "authorizing_integration_owners": {"0": guild_id}}
        if message is not None:
            payload["message"] = message
        world.to_bot("INTERACTION_CREATE", payload)
        world.changed()
        try:
            async with asyncio.timeout(FIRST_ANSWER_SECONDS):
                await interaction.acknowledged.wait()
            async with asyncio.timeout(self.patience):
                await interaction.settled.wait()
        except TimeoutError:
            pass  # the person reads 'did not respond', or goes on reading 'thinking'
        return interaction

    def _member_payload(self, member: Json, channel: Json, *, with_user: bool = True) -> Json:
        allowed = str(self.world.permissions(member["user"]["id"], channel).value)
        return {key: member[key] for key in member if with_user or key != "user"} | {"permissions": allowed}


def _preset(part: Json) -> Any:
    """What a field of a modal holds before the person touches it."""
    chosen = [one["value"] for one in items(part, "options") if one.get("default")]
    if part["type"] == RADIO_GROUP:
        return chosen[0] if chosen else None
    return {TEXT_INPUT: part.get("value") or "", CHECKBOX: part.get("default", False)}.get(part["type"], chosen)


def _find(components: list[Json], named: str) -> Json:
    for part in walk(components):
        if named in (part.get("custom_id"), part.get("label"), part.get("placeholder")):
            return part
    labels = [part.get("label") or part.get("custom_id") for part in walk(components) if "type" in part]
    raise ClientRefuses(f"there is no {named!r} among {labels}")
