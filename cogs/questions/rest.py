"""Reading all of a long story before it is posted, a page at a time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.words import _
from cogs._kit.answers import answer
from cogs._kit.buttons import PersistentButton
from cogs._kit.context import guild_of, services_of
from cogs._kit.persistent import ROW_KEY
from cogs._kit.questions import page_card

if TYPE_CHECKING:
    from cogs._kit.context import Interaction


class ReadDraft(PersistentButton, template=rf"draft:read:(?P<draft_id>{ROW_KEY}):(?P<page>\d{{1,2}})"):
    """Stands on the preview of a story that is too long for one card."""

    def __init__(self, draft_id: str, page: str = "0") -> None:
        super().__init__(f"draft:read:{draft_id}:{page}", _("Read all of it") if page == "0" else _("Read on"))
        self.draft_id = draft_id
        self.page = int(page)

    async def pressed(self, interaction: Interaction) -> None:
        """Show that page to whoever wrote it."""
        questions = services_of(interaction).questions
        text, _notice = await questions.open_draft(guild_of(interaction), interaction.user.id, self.draft_id)
        await answer(interaction, page_card(text, self.page, [ReadDraft(self.draft_id, str(self.page + 1))]))
