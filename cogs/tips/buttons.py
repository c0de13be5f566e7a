"""The buttons of reading."""

from __future__ import annotations

from typing import TYPE_CHECKING

import discord

from bot.domain.refusal import NoLongerThere
from bot.words import _
from cogs._kit.answers import change
from cogs._kit.buttons import PersistentButton
from cogs._kit.context import guild_of, services_of
from cogs.tips import cards

if TYPE_CHECKING:
    from cogs._kit.context import Interaction

SLUG = "[a-z0-9-]{1,60}"
LABEL_LIMIT = 80
"""Characters of a button's label (Discord: component reference)."""


class AnotherTip(PersistentButton, template=rf"tip:another:(?P<topic>{SLUG})"):
    """Draws again. The topic '-' stands for all topics."""

    def __init__(self, topic: str) -> None:
        super().__init__(f"tip:another:{topic}", _("Another tip"), style=discord.ButtonStyle.primary)
        self.topic = None if topic == "-" else topic

    async def pressed(self, interaction: Interaction) -> None:
        """Show another tip in the place of this one."""
        services = services_of(interaction)
        drawn = await services.tips.next(guild_of(interaction), interaction.user.id, self.topic)
        await change(interaction, cards.tip_card(services.library, drawn, self.topic))


class ReadArticle(PersistentButton, template=rf"article:(?P<article_id>{SLUG}):(?P<page>\d{{1,3}})"):
    """Opens an article at a section."""

    def __init__(self, article_id: str, page: str, label: str = "") -> None:
        super().__init__(f"article:{article_id}:{page}", label or _("Read the article"))
        self.article_id = article_id
        self.page = int(page)

    async def pressed(self, interaction: Interaction) -> None:
        """Show that page."""
        library = services_of(interaction).library
        if self.article_id not in library.articles:
            raise NoLongerThere
        await change(interaction, cards.article_card(library, self.article_id, self.page))


class ShowTip(PersistentButton, template=rf"tip:show:(?P<tip_id>{SLUG})"):
    """Shows one tip."""

    def __init__(self, tip_id: str, label: str = "") -> None:
        super().__init__(f"tip:show:{tip_id}", (label or _("Show the tip"))[:LABEL_LIMIT])
        self.tip_id = tip_id

    async def pressed(self, interaction: Interaction) -> None:
        """Show it."""
        library = services_of(interaction).library
        if self.tip_id not in library.tips:
            raise NoLongerThere
        await change(interaction, cards.tip_card(library, library.tip(self.tip_id), None))
