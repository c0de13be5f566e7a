"""Who may do what: Discord's rules of roles and overwrites."""

from __future__ import annotations

from typing import TYPE_CHECKING

import discord

if TYPE_CHECKING:
    from tests.standin.interaction import Json

EVERYONE_MAY = discord.Permissions(
    view_channel=True,
    send_messages=True,
    send_messages_in_threads=True,
    create_public_threads=True,
    embed_links=True,
    attach_files=True,
    read_message_history=True,
    use_application_commands=True,
)
BOT_MAY = EVERYONE_MAY | discord.Permissions(manage_threads=True, manage_messages=True, pin_messages=True)


def permissions(guild: Json, user_id: str, overwrites: list[Json]) -> discord.Permissions:
    """What a user may do in a channel of the server that has these overwrites: nothing, if they are not a member."""
    if user_id not in guild["members"]:
        return discord.Permissions.none()
    roles: set[str] = {guild["id"], *guild["members"][user_id]["roles"]}
    value = 0
    for role in guild["roles"]:
        value |= int(role["permissions"]) if role["id"] in roles else 0
    if user_id == guild["owner_id"] or discord.Permissions(value).administrator:
        return discord.Permissions.all()
    for layer in ({guild["id"]}, roles - {guild["id"]}, {user_id}):
        entries = [entry for entry in overwrites if entry["id"] in layer]
        for entry in entries:
            value &= ~int(entry["deny"])
        for entry in entries:
            value |= int(entry["allow"])
    return discord.Permissions(value)
