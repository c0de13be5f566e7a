"""Checks what the bot sends: against Discord's OpenAPI description, and against limits that it leaves out.

The description is read from the file named in DISCORD_OPENAPI. Where there is none, that half is skipped, with a note.
The limits are those of Discord's documentation of messages, components, modals and commands.
"""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import TYPE_CHECKING, Any

import jsonschema_rs

from tests.standin.interaction import COMPONENTS_V2, items, walk

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.standin.interaction import Json

ROW, BUTTON, STRING_SELECT, TEXT_INPUT, TEXT_DISPLAY, LABEL = 1, 2, 3, 4, 10, 18
V2_ONLY = {9, 10, 11, 12, 13, 14, 17}
LINK_STYLE, PREMIUM_STYLE = 5, 6
# The longest that each text of a component may be; others have no text, or one that is counted elsewhere.
LENGTHS: dict[int, dict[str, int]] = {
    BUTTON: {"custom_id": 100, "label": 80},
    LABEL: {"label": 45, "description": 100},
    TEXT_INPUT: {"custom_id": 100, "label": 45, "placeholder": 100, "value": 4000},
    **{kind: {"custom_id": 100, "placeholder": 150} for kind in (STRING_SELECT, 5, 6, 7, 8)},
}


class Contract:
    """Says what is wrong with a request; in a good one nothing is found."""

    def __init__(self) -> None:
        path = os.environ.get("DISCORD_OPENAPI")
        self._description: Json = _relaxed(json.loads(Path(path).read_text(encoding="utf-8"))) if path else {}
        self._validators: dict[tuple[str, str], Any] = {}
        if not path:
            print("stand-in: DISCORD_OPENAPI is not set, so requests are held to the limits only")  # noqa: T201

    def check(self, method: str, template: str, body: Any, flags: int) -> list[str]:
        """What is wrong with a JSON body sent to a path of the description; `flags`: those of the message that it edits."""
        found = [
            f"{'/'.join(map(str, one.instance_path))} …{one.message[-200:]}" for one in self._errors(method, template, body)
        ]
        if template.endswith("/callback"):
            return found + callback_faults(body["type"], body.get("data") or {}, flags)
        if template.endswith("/commands"):
            return found + command_faults(body)
        if "{webhook_token}" in template or "/messages" in template:
            new = method == "POST"
            return found + message_faults(body, 0 if new else flags, new=new and not template.endswith("/threads"))
        if template.endswith("/threads") and body.get("message"):
            return found + message_faults(body["message"], 0, new=True)
        return found

    def _errors(self, method: str, template: str, body: Any) -> Iterator[Any]:
        operation: Json = self._description.get("paths", {}).get(template, {}).get(method.lower(), {})
        if "requestBody" not in operation:
            return iter(())
        key = (method, template)
        if key not in self._validators:
            schema = operation["requestBody"]["content"]["application/json"]["schema"]
            components = self._description["components"]
            self._validators[key] = jsonschema_rs.validator_for({**schema, "components": components})
        return self._validators[key].iter_errors(body)


def _relaxed(description: Json) -> Json:
    """The description without its known false alarms: snowflakes as integers, permissions as strings, media channels (16)."""
    schemas: dict[str, Json] = description["components"]["schemas"]
    schemas["ChannelTypes"]["oneOf"].append({"const": 16})
    schemas["SnowflakeType"]["type"] = ["string", "integer"]
    overwrites = description["paths"]["/channels/{channel_id}/permissions/{overwrite_id}"]["put"]["requestBody"]
    for schema in [*schemas.values(), overwrites["content"]["application/json"]["schema"]]:
        for name in ("allow", "deny", "permissions", "default_member_permissions"):
            field: Json = schema.get("properties", {}).get(name, {})
            if field.get("type") == ["integer", "null"]:
                field["type"] = ["integer", "string", "null"]
    return description


def callback_faults(kind: int, data: Json, flags: int) -> list[str]:
    """What is wrong with the answer to an interaction."""
    if kind == 8:
        choices: list[Json] = data["choices"]
        sizes = [len(text) for choice in choices for text in (choice["name"], str(choice["value"]))]
        wrong = len(choices) > 25 or not all(0 < size <= 100 for size in sizes)
        return ["autocomplete: more than 25 choices, or one that is not 1 to 100 characters"] if wrong else []
    if kind == 9:
        return modal_faults(data)
    return message_faults(data, flags if kind == 7 else 0, new=kind == 4)


def message_faults(body: Json, flags: int, *, new: bool) -> list[str]:
    """What is wrong with a message, or with an edit of one that has these flags."""
    components = items(body, "components")
    allowed: Json = body.get("allowed_mentions") or {}
    twice = [kind for kind in ("users", "roles") if allowed.get(kind) and kind in (allowed.get("parse") or [])]
    v2 = bool((flags | (body.get("flags") or 0)) & COMPONENTS_V2)
    parts = list(walk(components))
    rules = {
        "content is longer than 2,000": len(body.get("content") or "") > 2000,
        "a message cannot be empty": new
        and not any(body.get(key) for key in ("content", "embeds", "components", "attachments", "poll", "sticker_ids")),
        "nonce is longer than 25": len(str(body.get("nonce") or "")) > 25,
        "more than 10 attachments": len(items(body, "attachments")) > 10,
        f"allowed_mentions: {twice} in parse and as a list": bool(twice),
        "embeds: more than 10, or more than 6,000 characters": _too_many_embeds(items(body, "embeds")),
        "components v2 beside content, embeds or a poll": v2 and any(body.get(key) for key in ("content", "embeds", "poll")),
        "components v2: more than 40": v2 and len(parts) > 40,
        "components v2: more than 4,000 characters": v2
        and sum(len(part["content"]) for part in parts if part["type"] == TEXT_DISPLAY) > 4000,
        "a v2 component without the flag": not v2 and any(part["type"] in V2_ONLY for part in parts),
        "more than 5 rows": not v2 and len(components) > 5,
    }
    return [rule for rule, broken in rules.items() if broken] + component_faults(parts)


def _too_many_embeds(embeds: list[Json]) -> bool:
    texts: list[str | None] = [embed.get(key) for embed in embeds for key in ("title", "description")]
    texts += [
        embed[part].get(key) for embed in embeds for part, key in (("footer", "text"), ("author", "name")) if embed.get(part)
    ]
    texts += [field[key] for embed in embeds for field in items(embed, "fields") for key in ("name", "value")]
    return len(embeds) > 10 or sum(len(text or "") for text in texts) > 6000


def component_faults(parts: list[Json]) -> list[str]:
    """What is wrong with components, given flat, the nested ones too."""
    custom_ids = [part["custom_id"] for part in parts if "custom_id" in part]
    found = ["two components have the same custom_id"] if len(set(custom_ids)) < len(custom_ids) else []
    for part in parts:
        kind: int = part["type"]
        inner = items(part, "components")
        options = items(part, "options")
        sizes = [
            (f"{key} is longer than {limit}", len(part.get(key) or "") > limit) for key, limit in LENGTHS.get(kind, {}).items()
        ]
        rules = {
            **dict(sizes),
            "custom_id is empty": part.get("custom_id") == "",
            "text is empty": kind == TEXT_DISPLAY and not part["content"],
            "a row holds 1 to 5 buttons or one select": kind == ROW
            and not 0 < len(inner) <= (5 if all(one["type"] == BUTTON for one in inner) else 1),
            "a button has exactly one of custom_id, url, sku_id, as its style says": kind == BUTTON
            and [key for key in ("custom_id", "url", "sku_id") if key in part]
            != [{LINK_STYLE: "url", PREMIUM_STYLE: "sku_id"}.get(part["style"], "custom_id")],
            "a button has a label or an emoji": kind == BUTTON and not (part.get("label") or part.get("emoji")),
            "a select has 1 to 25 options": (kind == STRING_SELECT and not options) or len(options) > 25,
            "an option is longer than 100": any(
                len(one.get(key) or "") > 100 for one in options for key in ("label", "value", "description")
            ),
            "two options have the same value": len({one["value"] for one in options}) < len(options),
        }
        found += [f"component {kind}: {rule}" for rule, broken in rules.items() if broken]
    return found


def modal_faults(modal: Json) -> list[str]:
    """What is wrong with a modal."""
    components: list[Json] = modal["components"]
    rules = {
        "modal: title is longer than 45": len(modal["title"]) > 45,
        "modal: custom_id is not 1 to 100": not 0 < len(modal["custom_id"]) <= 100,
        "modal: not 1 to 5 components": not 0 < len(components) <= 5,
        "modal: only rows, texts and labels may stand at the top": any(
            part["type"] not in (ROW, TEXT_DISPLAY, LABEL) for part in components
        ),
    }
    return [rule for rule, broken in rules.items() if broken] + component_faults(list(walk(components)))


def command_faults(commands: list[Json]) -> list[str]:
    """What is wrong with the whole set of commands."""
    found = [
        f"more than {limit} commands of type {kind}"
        for kind, limit in ((1, 100), (2, 5), (3, 5))
        if sum(1 for command in commands if command.get("type", 1) == kind) > limit
    ]
    for command in commands:
        parts = list(_with_options(command))
        choices = [choice for part in parts for choice in items(part, "choices")]
        counted = sum(_longest(part, key) for part in [*parts, *choices] for key in ("name", "description", "value"))
        orders = [[bool(one.get("required")) for one in items(part, "options")] for part in parts]
        rules = {
            "more than 8,000 characters": counted > 8000,
            "more than 25 options": any(len(order) > 25 for order in orders),
            "a required option after an optional one": any(order != sorted(order, reverse=True) for order in orders),
            "a name is not lower case": command.get("type", 1) == 1
            and any(one["name"] != one["name"].lower() for one in parts),
        }
        found += [f"/{command['name']}: {rule}" for rule, broken in rules.items() if broken]
    return found


def _with_options(part: Json) -> Iterator[Json]:
    yield part
    for option in items(part, "options"):
        yield from _with_options(option)


def _longest(part: Json, key: str) -> int:
    translations: dict[str, str] = part.get(f"{key}_localizations") or {}
    return max(len(text) for text in [str(part.get(key) or ""), *translations.values()])
