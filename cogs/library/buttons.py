"""The buttons and the menu of `/library`. Each press asks again whether this person may manage the server."""

from __future__ import annotations

from typing import TYPE_CHECKING

import discord

from bot.words import _
from cogs._kit.answers import change
from cogs._kit.buttons import PersistentButton
from cogs._kit.cards import Card
from cogs._kit.context import managed_guild, services_of
from cogs._kit.menus import PersistentMenu
from cogs._kit.persistent import ROW_KEY
from cogs.library import cards

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cogs._kit.context import Interaction

SLUG = "[a-z0-9-]{1,60}"


class LookThrough(PersistentButton, template=rf"library:look:(?P<key>{ROW_KEY}):(?P<page>\d{{1,4}})"):
    """Shows a page of what was checked, as members would see it."""

    def __init__(self, key: str, page: str, label: str = "") -> None:
        super().__init__(f"library:look:{key}:{page}", label or _("Look through it"), style=discord.ButtonStyle.primary)
        self.key = key
        self.page = int(page)

    async def pressed(self, interaction: Interaction) -> None:
        """Show it."""
        services = services_of(interaction)
        article = await services.libraries.proposed(managed_guild(interaction).id, self.key)
        await change(interaction, cards.look_card(article, services.library.topics, self.key, self.page))


class AcceptImport(PersistentButton, template=rf"library:add:(?P<key>{ROW_KEY})"):
    """Takes in what was checked."""

    def __init__(self, key: str) -> None:
        super().__init__(f"library:add:{key}", _("Yes, add it"), style=discord.ButtonStyle.success)
        self.key = key

    async def pressed(self, interaction: Interaction) -> None:
        """Take it in."""
        article = await services_of(interaction).libraries.accept(managed_guild(interaction).id, self.key)
        words = _("“{title}” is in this server's library now: `/article` opens it, and `/tip` draws from it.")
        await change(interaction, Card(_("### Added"), words.format(title=article.title)))


class DeclineImport(PersistentButton, template=rf"library:no:(?P<key>{ROW_KEY})"):
    """Forgets what was checked."""

    def __init__(self, key: str) -> None:
        super().__init__(f"library:no:{key}", _("No"))
        self.key = key

    async def pressed(self, interaction: Interaction) -> None:
        """Forget it."""
        await services_of(interaction).libraries.decline(managed_guild(interaction).id, self.key)
        await change(interaction, Card(_("Nothing was added, and nothing of the file is kept.")))


class RemoveArticle(PersistentButton, template=rf"library:remove:(?P<article_id>{SLUG})"):
    """Removes an own article, after the question."""

    def __init__(self, article_id: str) -> None:
        super().__init__(f"library:remove:{article_id}", _("Yes, remove it"), style=discord.ButtonStyle.danger)
        self.article_id = article_id

    async def pressed(self, interaction: Interaction) -> None:
        """Remove it."""
        gone = await services_of(interaction).libraries.remove(managed_guild(interaction).id, self.article_id)
        await change(interaction, Card(_("“{title}” is removed from this server's library.").format(title=gone.title)))


class KeepArticle(PersistentButton, template="library:keep"):
    """Leaves an article where it is."""

    def __init__(self) -> None:
        super().__init__("library:keep", _("No, keep it"))

    async def pressed(self, interaction: Interaction) -> None:
        """Change nothing."""
        managed_guild(interaction)
        await change(interaction, Card(_("Everything stays as it is.")))


class SwitchArticle(PersistentMenu, template="library:switch"):
    """Switches a shipped article off, or on again."""

    def __init__(self, options: Sequence[discord.SelectOption] = ()) -> None:
        super().__init__("library:switch", _("Switch one off or on"), options)

    async def chosen(self, interaction: Interaction, value: str) -> None:
        """Switch it, and show the list as it is then."""
        guild_id = managed_guild(interaction).id
        libraries = services_of(interaction).libraries
        await libraries.switch(guild_id, value)
        await change(interaction, cards.list_card(libraries.listed(guild_id)))
