"""What may answer a draft already: questions of others as links, tips to be read without leaving the draft."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.domain.refusal import NoLongerThere
from bot.domain.search import marked
from bot.words import _
from cogs._kit.answers import answer
from cogs._kit.cards import Card, Line, Pick
from cogs._kit.context import guild_of, services_of
from cogs._kit.menus import PersistentMenu, option

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.domain.library import Tip
    from bot.services.previews import Preview
    from cogs._kit.context import Interaction


class TipsThatMayFit(PersistentMenu, template=r"draft:tips"):
    """Shows a tip beside the preview, which stays where it is."""

    def __init__(self, tips: Sequence[Tip] = ()) -> None:
        options = [option(tip.title, tip.id) for tip in tips]
        super().__init__("draft:tips", _("A tip that may help already"), options)

    async def chosen(self, interaction: Interaction, value: str) -> None:
        """Show that tip."""
        library = services_of(interaction).libraries.of(guild_of(interaction))
        if value not in library.tips:
            raise NoLongerThere
        tip = library.tip(value)
        parts = [f"### {tip.title}\n{tip.text}", _("**Try this today**") + f"\n{tip.today}"]
        if tip.caveat:
            parts.append(_("**Take care**") + f"\n{tip.caveat}")
        await answer(interaction, Card(*parts))


def similar_parts(preview: Preview, guild_id: int) -> list[str | Line | Pick]:
    """Questions and tips that answer something close, each a way there. Nothing where nothing is close."""
    parts: list[str | Line | Pick] = []
    if preview.similar:
        lines = [f"- {marked(hit.title)} · Q{hit.number} {hit.address(guild_id)}" for hit in preview.similar]
        parts.append("\n".join([_("**Others have asked something close**"), *lines]))
    if preview.tips:
        parts.append(Pick(TipsThatMayFit(preview.tips)))
    return [Line(), *parts] if parts else []
