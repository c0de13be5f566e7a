"""What a log may say. Everything else never becomes part of a log record.

Libraries log what they handle: discord.py writes whole requests, answers and gateway events at DEBUG, aiosqlite writes
statements with their values, asyncio writes the `repr` of failed tasks. Looking for secrets in such text cannot be
sound, because a person's words look like any other words. So for a library nothing passes but what is listed here:
known sentences, with methods, route templates, status codes and small numbers in their places. Any other line becomes
its place in the source, which is enough to look it up, and in which no value can stand.

This project's own lines say what they say. Their values are plain numbers and names (anything else becomes the name of
its type), and the result is searched for secrets and ids once more.

Of an exception, its type, its numbers (an HTTP status, Discord's error code, errno) and the lines of source pass. Its
message does not: it quotes what was wrong, and that is often what somebody wrote.
"""

from __future__ import annotations

import re
import traceback
from collections.abc import Callable, Mapping
from pathlib import PurePath
from types import MappingProxyType
from typing import TYPE_CHECKING, Final, cast
from urllib.parse import urlsplit

if TYPE_CHECKING:
    from collections.abc import Sequence

OWN: Final = frozenset({"__main__", "bot", "cogs", "data"})
"""The first part of the names of this project's own loggers."""

HIDDEN: Final = "[hidden]"

_METHODS: Final = frozenset({"DELETE", "GET", "PATCH", "POST", "PUT"})
_LARGEST_NUMBER: Final = 10**9
"""Shard numbers, seconds, statuses and error codes are smaller; ids are larger."""

# fmt: off
ROUTE_WORDS: Final = frozenset({
    "@me", "@original", "active", "answers", "applications", "archived", "audit-logs", "auth", "auto-moderation",
    "bans", "bot", "bulk-ban", "bulk-delete", "callback", "channels", "commands", "consume", "crosspost", "emojis",
    "entitlements", "expire", "followers", "gateway", "github", "guilds", "incident-actions", "integrations",
    "interactions", "invites", "logout", "member-counts", "members", "messages", "mfa", "oauth2", "onboarding",
    "permissions", "pins", "polls", "preview", "private", "prune", "public", "reactions", "recipients", "regions",
    "roles", "rules", "scheduled-events", "search", "send-soundboard-sound", "skus", "slack",
    "soundboard-default-sounds", "soundboard-sounds", "stage-instances", "sticker-packs", "stickers", "subscriptions",
    "sync", "templates", "thread-members", "threads", "typing", "users", "vanity-url", "voice", "voice-states",
    "voice-status", "webhooks", "welcome-screen", "widget", "widget.json",
})
# fmt: on
"""The fixed parts of Discord's routes. Anything else in a path is an id, a token or a name."""

_TWO_SECRETS_FOLLOW: Final = frozenset({"interactions", "webhooks"})


def route_of(url: object) -> str:
    """The route template of a request: fixed words, {} for every id, token and name, and no query."""
    parts = [part for part in urlsplit(str(url)).path.split("/") if part]
    version = next((index for index, part in enumerate(parts) if re.fullmatch(r"v\d{1,2}", part)), -1)
    parts = parts[version + 1 :]
    shown = [
        part if part in ROUTE_WORDS and _TWO_SECRETS_FOLLOW.isdisjoint(parts[max(0, index - 2) : index]) else "{}"
        for index, part in enumerate(parts)
    ]
    return "/" + "/".join(shown)


def _method(value: object) -> str:
    return str(value) if value in _METHODS else HIDDEN


def _number(value: object) -> str:
    if not isinstance(value, int | float) or abs(value) >= _LARGEST_NUMBER:
        return HIDDEN
    return f"{value:.2f}" if isinstance(value, float) else str(int(value))


def _name(value: object) -> str:
    """A name out of source code, such as an event's."""
    return value if isinstance(value, str) and re.fullmatch(r"[A-Za-z_][A-Za-z_.]{0,59}", value) else HIDDEN


def _hide(_value: object) -> str:
    return HIDDEN


_Say = Callable[[object], str]

SAYABLE: Final[Mapping[str, tuple[_Say, ...]]] = MappingProxyType(
    {
        # discord.http
        "%s %s with %s has returned %s": (_method, route_of, _hide, _number),
        "%s %s has received %s": (_method, route_of, _hide),
        "%s %s received a 429 despite having %s remaining requests. This is a sub-ratelimit.": (
            _method,
            route_of,
            _number,
        ),
        "We are being rate limited. %s %s responded with 429. Retrying in %.2f seconds.": (_method, route_of, _number),
        "We are being rate limited. %s %s responded with 429. Timeout of %.2f was too long, erroring instead.": (
            _method,
            route_of,
            _number,
        ),
        "Global rate limit has been hit. Retrying in %.2f seconds.": (_number,),
        "Global rate limit is now over.": (),
        # discord.webhook
        "Webhook ID %s with %s %s has returned status code %s": (_hide, _method, route_of, _number),
        "Webhook ID %s is rate limited. Retrying in %.2f seconds.": (_hide, _number),
        # discord.client, discord.shard, discord.ext.tasks
        "logging in using static token": (),
        "Dispatching event %s": (_name,),
        "Ignoring exception in %s": (_name,),
        "Attempting a reconnect in %.2fs": (_number,),
        "Attempting a reconnect for shard ID %s in %.2fs": (_number, _number),
        "Unhandled exception in internal background task %r.": (_name,),
        # discord.gateway
        "Shard ID %s has connected to Gateway (Session ID: %s).": (_number, _hide),
        "Shard ID %s has successfully RESUMED session %s.": (_number, _hide),
        "Shard ID %s session has been invalidated.": (_number,),
        "Shard ID %s has stopped responding to the gateway. Closing and restarting.": (_number,),
        "Shard ID %s heartbeat blocked for more than %s seconds.": (_number, _number),
        "Can't keep up, shard ID %s websocket is %.1fs behind.": (_number, _number),
        "WebSocket in shard ID %s is ratelimited, waiting %.2f seconds": (_number, _number),
        "Websocket closed with %s, attempting a reconnect.": (_number,),
        "Websocket closed with %s, cannot reconnect.": (_number,),
        # asyncio
        "Executing %s took %.3f seconds": (_hide, _number),
    }
)
"""Every sentence of a library that may be said, and what of each of its values."""

_PLACEHOLDER: Final = re.compile(r"%[-+# 0]*\d*(?:\.\d+)?[a-zA-Z]")
_ERROR_NUMBERS: Final = ("status", "code", "errno")
_ERROR_NAMES: Final = ("sqlite_errorname",)

_SECRET_LIKE: Final = re.compile(
    r"[\w-]{23,28}\.[\w-]{6,7}\.[\w-]{27,}"  # a bot token
    r"|(?=[\w-]*\d)[\w-]{40,}=?"  # a key, a tag, the token of an interaction
    r"|\d{15,}"  # a snowflake, or several
)
_SHORTEST_SECRET: Final = 8
"""A stand-in's token may be 'x': to hide every x would tell more than it hides."""


class Redaction:
    """What may be said, for one set of secrets (the token and the keys as they are written)."""

    def __init__(self, secrets: Sequence[str]) -> None:
        known = sorted({secret for secret in secrets if len(secret) >= _SHORTEST_SECRET}, key=len, reverse=True)
        self._known = re.compile("|".join(map(re.escape, known))) if known else None

    def text(self, text: str) -> str:
        """Text without secrets, without ids, and without anything that looks like one."""
        if self._known:
            text = self._known.sub(HIDDEN, text)
        return _SECRET_LIKE.sub(HIDDEN, text)

    def message(self, logger: str, template: object, values: object, place: str) -> str:
        """What a record of `logger` says, on one line. `place` is where in the source it was made."""
        try:
            ours = logger.split(".", 1)[0] in OWN
            said = _own(template, values) if ours else _of_library(template, values)
        except (TypeError, ValueError, KeyError):  # values that do not fit their template: what they are stays unsaid
            said = None
        return place if said is None else self.text(said).replace("\r", "\\r").replace("\n", "\\n")

    def traceback(self, error: BaseException) -> str:
        """The way to an exception and to those behind it: types, numbers and lines of source; no message, no value."""
        return self.text("\n".join(_traceback(error, set())))


def describe(error: BaseException) -> str:
    """An exception without its message: its type and its numbers, e.g. 'Forbidden (status 403, code 50013)'."""
    told = [f"{name} {value}" for name in _ERROR_NUMBERS if (value := _number(getattr(error, name, None))) != HIDDEN]
    told += [value for name in _ERROR_NAMES if (value := _name(getattr(error, name, None))) != HIDDEN]
    return type(error).__qualname__ + (f" ({', '.join(told)})" if told else "")


def _own(template: object, values: object) -> str | None:
    if not isinstance(template, str):
        return None
    if isinstance(values, Mapping):
        named = cast("Mapping[str, object]", values)
        return template % {name: _value(value) for name, value in named.items()}
    listed = cast("tuple[object, ...]", values)
    return template % tuple(_value(value) for value in listed) if listed else template


def _value(value: object) -> object:
    if value is None or isinstance(value, str | int | float | PurePath):
        return value
    if isinstance(value, BaseException):
        return describe(value)
    return f"<{type(value).__name__}>"


def _of_library(template: object, values: object) -> str | None:
    says = SAYABLE.get(template) if isinstance(template, str) else None
    if says is None or not isinstance(values, tuple):
        return None
    listed = cast("tuple[object, ...]", values)
    shown = tuple(say(value) for say, value in zip(says, listed, strict=True))
    return _PLACEHOLDER.sub("%s", cast("str", template)) % shown


def _traceback(error: BaseException, seen: set[int]) -> list[str]:
    seen.add(id(error))
    lines: list[str] = []
    before = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
    if before is not None and id(before) not in seen:
        lines += [*_traceback(before, seen), "and from there:"]
    lines += [
        line.rstrip("\n") for line in traceback.StackSummary.from_list(traceback.extract_tb(error.__traceback__)).format()
    ]
    lines.append(describe(error))
    if isinstance(error, BaseExceptionGroup):
        group = cast("BaseExceptionGroup[BaseException]", error)
        for number, inner in enumerate(group.exceptions, start=1):
            if id(inner) not in seen:
                lines += [f"  {number}: {line}" for line in "\n".join(_traceback(inner, seen)).split("\n")]
    return lines
