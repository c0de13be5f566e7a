"""`/saved`: the member's list, its pages, taking one out, and the list as a file."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING, Any, Final

import discord

from bot.domain.reading import written_out
from bot.domain.search import excerpt
from bot.words import _, ngettext
from cogs._kit.answers import answer, change
from cogs._kit.buttons import PersistentButton
from cogs._kit.cards import Card, Line, Pick, Row
from cogs._kit.context import guild_of, services_of
from cogs._kit.menus import PersistentMenu, option
from cogs.tips.menus import OpenTip

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.domain.library import Tip
    from cogs._kit.context import Interaction

TIPS_A_PAGE: Final = 5
EXCERPT: Final = 140
"""Characters of a tip in the list: on a phone five of them are a screen. Opened, it is whole."""


def saved_card(tips: Sequence[Tip], page: int) -> Card:
    """A page (from 0) of the member's saved tips."""
    if not tips:
        return Card(_("### Nothing saved yet"), _("Press **Save** below a tip, and you will find it here."))
    pages = -(-len(tips) // TIPS_A_PAGE)
    page = max(0, min(page, pages - 1))
    shown = tips[page * TIPS_A_PAGE : (page + 1) * TIPS_A_PAGE]
    head = ngettext("### {count} tip that you saved", "### {count} tips that you saved", len(tips)).format(count=len(tips))
    turns: list[discord.ui.Item[Any]] = []
    if page > 0:
        turns.append(SavedPage(str(page - 1), _("Newer")))
    if page < pages - 1:
        turns.append(SavedPage(str(page + 1), _("Older")))
    return Card(
        head,
        *(f"**{tip.title}**\n{excerpt(tip.text, EXCERPT)}" for tip in shown),
        Line(),
        Pick(OpenTip([option(tip.title, tip.id) for tip in shown])),
        Pick(TakeOut(str(page), [option(tip.title, tip.id) for tip in shown])),
        Row([*turns, ExportSaved()]),
    )


class SavedPage(PersistentButton, template=r"saved:page:(?P<page>\d{1,3})"):
    """Turns the page."""

    def __init__(self, page: str, label: str = "") -> None:
        super().__init__(f"saved:page:{page}", label or _("Page"))
        self.page = int(page)

    async def pressed(self, interaction: Interaction) -> None:
        """Show that page."""
        tips = await services_of(interaction).tips.saved(guild_of(interaction), interaction.user.id)
        await change(interaction, saved_card(tips, self.page))


class TakeOut(PersistentMenu, template=r"saved:out:(?P<page>\d{1,3})"):
    """Takes a tip out of the list."""

    def __init__(self, page: str, options: Sequence[discord.SelectOption] = ()) -> None:
        super().__init__(f"saved:out:{page}", _("Take one out"), options)
        self.page = int(page)

    async def chosen(self, interaction: Interaction, value: str) -> None:
        """Take it out, and show what is left."""
        tips = await services_of(interaction).tips.forget(guild_of(interaction), interaction.user.id, value)
        await change(interaction, saved_card(tips, self.page))


class ExportSaved(PersistentButton, template="saved:export"):
    """Gives the list as a file."""

    def __init__(self) -> None:
        super().__init__("saved:export", _("As a file"))

    async def pressed(self, interaction: Interaction) -> None:
        """Answer with the file, beside the list."""
        services, guild_id = services_of(interaction), guild_of(interaction)
        tips = await services.tips.saved(guild_id, interaction.user.id)
        text = written_out(tips, services.libraries.of(guild_id), _("Saved tips"))
        words = _("All of your saved tips. The file is Markdown; every text editor opens it.")
        await answer(interaction, words, file=discord.File(io.BytesIO(text.encode()), "saved-tips.md"))
