"""The permissions that the bot asks for, each with its reason, and the link that asks for exactly these.

Bits as in https://discord.com/developers/docs/topics/permissions. No Discord library is needed to know them, so the
command line can print the link before anything else is installed or set.
"""

from __future__ import annotations

import base64
import binascii
from typing import Final, NamedTuple
from urllib.parse import urlencode

from bot.words import _

SCOPES: Final = ("bot", "applications.commands")


class Permission(NamedTuple):
    """One permission."""

    name: str
    """As discord.py calls it, e.g. 'manage_threads'."""
    label: str
    """As a moderator reads it in Discord's own settings."""
    bit: int
    why: str
    optional: bool = False
    """Whether all but one named feature works without it."""


PERMISSIONS: Final = (
    Permission("view_channel", _("View Channels"), 1 << 10, _("to see the channels that you choose for it")),
    Permission("send_messages", _("Send Messages"), 1 << 11, _("to post questions, tips and review cards")),
    Permission("embed_links", _("Embed Links"), 1 << 14, _("to show tips and articles as cards")),
    Permission("attach_files", _("Attach Files"), 1 << 15, _("to show calendars and charts, and hand out exports")),
    Permission(
        "read_message_history",
        _("Read Message History"),
        1 << 16,
        _("to look for its own post before it sends it again, and for guides who answered while it was away"),
    ),
    Permission("manage_threads", _("Manage Threads"), 1 << 34, _("to close, reopen and remove a question's thread")),
    Permission("create_public_threads", _("Create Public Threads"), 1 << 35, _("to open a thread for each question")),
    Permission(
        "send_messages_in_threads",
        _("Send Messages in Threads"),
        1 << 38,
        _("to pass on anonymous replies and updates"),
    ),
    Permission(
        "manage_guild",
        _("Manage Server"),
        1 << 5,
        _("to read your AutoMod rules and hold anonymous posts to them; it changes nothing"),
        optional=True,
    ),
)
"""All that the bot may need. Nothing here lets it read conversations: that is an intent, and it does not ask for it."""

REQUIRED: Final = sum(permission.bit for permission in PERMISSIONS if not permission.optional)
WITH_AUTOMOD: Final = sum(permission.bit for permission in PERMISSIONS)


def missing(granted: int) -> tuple[Permission, ...]:
    """The permissions, optional ones included, that the bit field `granted` leaves out."""
    return tuple(permission for permission in PERMISSIONS if not granted & permission.bit)


def invite_link(application_id: int, *, automod: bool = False) -> str:
    """The link that adds the bot to a server with the permissions it needs, and with those for AutoMod if asked to."""
    query = {
        "client_id": application_id,
        "scope": " ".join(SCOPES),
        "permissions": WITH_AUTOMOD if automod else REQUIRED,
        "integration_type": 0,  # to a server, not to a person's own account
    }
    return f"https://discord.com/oauth2/authorize?{urlencode(query)}"


def application_id_of(token: str) -> int | None:
    """The application's id out of its bot's token: the first part is that number in base64. None where it is not.

    A few very old bots have another id than their application; for these the id has to be given.
    """
    first = token.split(".", 1)[0]
    try:
        text = base64.b64decode(first + "=" * (-len(first) % 4), altchars=b"-_", validate=True).decode("ascii")
    except (binascii.Error, ValueError):
        return None
    return int(text) if text.isdecimal() and 15 <= len(text) <= 20 else None  # noqa: PLR2004 -- lengths of a snowflake
