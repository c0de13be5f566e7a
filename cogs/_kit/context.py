"""What an interaction is here, and how a callback gets at the use cases."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol, cast

import discord

from bot.domain.question import Place
from bot.domain.refusal import NotAllowed, Refusal

if TYPE_CHECKING:
    from bot.services.bundle import Services

Interaction = discord.Interaction[discord.Client]


class NotInServer(Refusal):
    """Everything here belongs to a server."""


class HasServices(Protocol):
    """The client of the bot, as far as the edge knows it."""

    services: Services


def services_of(interaction: Interaction) -> Services:
    """The use cases of the bot that received the interaction."""
    return cast("HasServices", interaction.client).services


def guild_of(interaction: Interaction) -> int:
    """The server that the interaction came from.

    Raises:
        NotInServer: it came from a direct message.
    """
    if interaction.guild_id is None:
        raise NotInServer
    return interaction.guild_id


def names_of(interaction: Interaction) -> list[str]:
    """The names by which the person is known here: used to warn them of their own name in their text, and for nothing else."""
    user = interaction.user
    names = [user.name, user.display_name, user.global_name, getattr(user, "nick", None)]
    return list(dict.fromkeys(name for name in names if name))


def is_moderator(interaction: Interaction) -> bool:
    """Whether the person may manage the server, by what Discord says with this very interaction."""
    permissions = interaction.permissions
    return permissions.manage_guild or permissions.administrator


def managed_guild(interaction: Interaction) -> discord.Guild:
    """The server, for somebody who may manage it: a default permission is only a default, so it is asked again here.

    Raises:
        NotAllowed: they may not (any more).
    """
    if not is_moderator(interaction) or interaction.guild is None:
        raise NotAllowed
    return interaction.guild


def is_reviewer(interaction: Interaction) -> bool:
    """Whether the person may review: a moderator, or somebody who has the reviewer role now."""
    if is_moderator(interaction):
        return True
    role_id = services_of(interaction).settings.of(guild_of(interaction)).reviewer_role_id
    return (
        role_id is not None and isinstance(interaction.user, discord.Member) and interaction.user.get_role(role_id) is not None
    )


def must_review(interaction: Interaction) -> None:
    """Say no to somebody who may not review. Asked at every press: a card stays when a role goes.

    Raises:
        NotAllowed
    """
    if not is_reviewer(interaction):
        raise NotAllowed


def place_of_card(interaction: Interaction) -> Place | None:
    """Where the message stands on which a button was pressed, or from which a form was opened."""
    message = interaction.message
    return None if message is None else Place(message.channel.id, message.id)
