"""The buttons of reading. Each works on a private card, which it changes, and on a public tip, which it answers beside."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import discord

from bot.domain.refusal import NoLongerThere
from bot.words import _
from cogs._kit.answers import change
from cogs._kit.buttons import PersistentButton
from cogs._kit.context import guild_of, services_of
from cogs.tips import cards
from cogs.tips.ids import ANY, SLUG, TOPIC

if TYPE_CHECKING:
    from bot.domain.reading import Marks
    from cogs._kit.context import Interaction

LABEL_LIMIT: Final = 80
"""Characters of a button's label (Discord: component reference)."""


class AnotherTip(PersistentButton, template=rf"tip:another:(?P<topic>{TOPIC})"):
    """Draws again."""

    def __init__(self, topic: str, label: str = "") -> None:
        super().__init__(f"tip:another:{topic}", label or _("Another tip"), style=discord.ButtonStyle.primary)
        self.topic = None if topic == ANY else topic

    async def pressed(self, interaction: Interaction) -> None:
        """Show another tip in the place of this one."""
        services, guild_id = services_of(interaction), guild_of(interaction)
        drawn = await services.tips.next(guild_id, interaction.user.id, self.topic)
        await change(interaction, cards.tip_card(services.libraries.of(guild_id), drawn, self.topic))


class SaveTip(PersistentButton, template=rf"tip:(?P<what>save|unsave):(?P<tip_id>{SLUG}):(?P<topic>{TOPIC})"):
    """Saves a tip, or takes it out again."""

    def __init__(self, what: str, tip_id: str, topic: str) -> None:
        super().__init__(f"tip:{what}:{tip_id}:{topic}", _("Save") if what == "save" else _("Saved ✓"))
        self.saving = what == "save"
        self.tip_id = tip_id
        self.topic = None if topic == ANY else topic

    @classmethod
    def of(cls, tip_id: str, topic: str | None, *, saved: bool) -> SaveTip:
        """The button for a tip as it is."""
        return cls("unsave" if saved else "save", tip_id, topic or ANY)

    async def pressed(self, interaction: Interaction) -> None:
        """Save it or take it out, and show the tip so."""
        services, guild_id = services_of(interaction), guild_of(interaction)
        marked = await services.tips.save(guild_id, interaction.user.id, self.tip_id, saved=self.saving)
        await change(interaction, cards.tip_card(services.libraries.of(guild_id), marked, self.topic))


class Judge(PersistentButton, template=rf"tip:(?P<what>good|notme|unsay)(?P<of>[gn]):(?P<tip_id>{SLUG}):(?P<topic>{TOPIC})"):
    """Says that a tip was helpful or not for oneself, to nobody but the bot; pressed again, it is taken back."""

    def __init__(self, what: str, of: str, tip_id: str, topic: str) -> None:
        label = _("Helpful") if of == "g" else _("Not for me")
        said = what == "unsay"
        style = discord.ButtonStyle.success if said else discord.ButtonStyle.secondary
        super().__init__(f"tip:{what}{of}:{tip_id}:{topic}", f"{label} ✓" if said else label, style=style)
        self.helpful = {"good": True, "notme": False}.get(what)
        self.tip_id = tip_id
        self.topic = None if topic == ANY else topic

    @classmethod
    def of(cls, tip_id: str, topic: str | None, marks: Marks, *, helpful: bool) -> Judge:
        """The button that says so, or takes it back where it was said."""
        what = "unsay" if marks.helpful is helpful else "good" if helpful else "notme"
        return cls(what, "g" if helpful else "n", tip_id, topic or ANY)

    async def pressed(self, interaction: Interaction) -> None:
        """Keep it, and show the tip so."""
        services, guild_id = services_of(interaction), guild_of(interaction)
        marked = await services.tips.judge(guild_id, interaction.user.id, self.tip_id, helpful=self.helpful)
        await change(interaction, cards.tip_card(services.libraries.of(guild_id), marked, self.topic))


class ReadArticle(PersistentButton, template=rf"article:(?P<article_id>{SLUG}):(?P<page>\d{{1,3}})"):
    """Opens an article at a page, from 0."""

    def __init__(self, article_id: str, page: str, label: str = "") -> None:
        super().__init__(f"article:{article_id}:{page}", label or _("Read the article"))
        self.article_id = article_id
        self.page = int(page)

    async def pressed(self, interaction: Interaction) -> None:
        """Show that page."""
        await open_page(interaction, self.article_id, self.page)


async def open_page(interaction: Interaction, article_id: str, page: int) -> None:
    """Show a page of an article in the place of what is there, and remember it. Raises NoLongerThere."""
    services, guild_id = services_of(interaction), guild_of(interaction)
    library = services.libraries.of(guild_id)
    article = library.articles.get(article_id)
    if article is None:
        raise NoLongerThere
    page = max(0, min(page, len(article.sections) - 1))
    await services.tips.read(guild_id, interaction.user.id, article, page)
    await change(interaction, cards.article_card(library, article, page))


async def open_where_left(interaction: Interaction, article_id: str) -> None:
    """Show an article where the member left it, or its beginning. Raises NoLongerThere."""
    services, guild_id = services_of(interaction), guild_of(interaction)
    article = services.libraries.of(guild_id).articles.get(article_id)
    if article is None:
        raise NoLongerThere
    place = (await services.tips.places(guild_id, interaction.user.id)).get(article_id)
    page = next((n for n, section in enumerate(article.sections) if section.id == place), 0)
    await open_page(interaction, article_id, page)


class ShowTip(PersistentButton, template=rf"tip:show:(?P<tip_id>{SLUG})"):
    """Shows one tip."""

    def __init__(self, tip_id: str, label: str = "") -> None:
        super().__init__(f"tip:show:{tip_id}", (label or _("Show the tip"))[:LABEL_LIMIT])
        self.tip_id = tip_id

    async def pressed(self, interaction: Interaction) -> None:
        """Show it."""
        await open_tip(interaction, self.tip_id)


async def open_tip(interaction: Interaction, tip_id: str) -> None:
    """Show a tip in the place of what is there. Raises NoLongerThere."""
    services, guild_id = services_of(interaction), guild_of(interaction)
    marked = await services.tips.show(guild_id, interaction.user.id, tip_id)
    await change(interaction, cards.tip_card(services.libraries.of(guild_id), marked, None))


async def open_faq(interaction: Interaction, faq_id: str) -> None:
    """Show an answered question in the place of what is there. Raises NoLongerThere."""
    library = services_of(interaction).libraries.of(guild_of(interaction))
    if faq_id not in library.faqs:
        raise NoLongerThere
    await change(interaction, cards.faq_card(library, library.faq(faq_id)))
