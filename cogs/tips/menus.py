"""The menus of reading."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.domain.refusal import NoLongerThere
from bot.words import _
from cogs._kit.menus import PersistentMenu
from cogs.tips import buttons
from cogs.tips.ids import SLUG

if TYPE_CHECKING:
    from collections.abc import Sequence

    import discord

    from cogs._kit.context import Interaction


class OpenArticle(PersistentMenu, template="articles:open"):
    """Opens an article where the member left it."""

    def __init__(self, options: Sequence[discord.SelectOption] = ()) -> None:
        super().__init__("articles:open", _("Open an article"), options)

    async def chosen(self, interaction: Interaction, value: str) -> None:
        """Open it."""
        await buttons.open_where_left(interaction, value)


class OpenSection(PersistentMenu, template=rf"pages:(?P<article_id>{SLUG})"):
    """Goes to a section of an article."""

    def __init__(self, article_id: str, options: Sequence[discord.SelectOption] = ()) -> None:
        super().__init__(f"pages:{article_id}", _("Go to a section"), options)
        self.article_id = article_id

    async def chosen(self, interaction: Interaction, value: str) -> None:
        """Show its page."""
        if not value.isdecimal() or len(value) > 3:  # noqa: PLR2004 -- as many digits as a page can have
            raise NoLongerThere
        await buttons.open_page(interaction, self.article_id, int(value))


class OpenTip(PersistentMenu, template="tips:open"):
    """Shows a tip."""

    def __init__(self, options: Sequence[discord.SelectOption] = ()) -> None:
        super().__init__("tips:open", _("Open a tip"), options)

    async def chosen(self, interaction: Interaction, value: str) -> None:
        """Show it."""
        await buttons.open_tip(interaction, value)


class OpenFound(PersistentMenu, template="found:open"):
    """Shows what was found: values are 'tip:<id>' and 'faq:<id>'."""

    def __init__(self, options: Sequence[discord.SelectOption] = (), placeholder: str = "") -> None:
        super().__init__("found:open", placeholder or _("Open one of these"), options)

    async def chosen(self, interaction: Interaction, value: str) -> None:
        """Show it."""
        kind, _colon, found = value.partition(":")
        await (buttons.open_faq if kind == "faq" else buttons.open_tip)(interaction, found)
