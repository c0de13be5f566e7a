"""Reading all of a long story before it is decided about, a page at a time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.domain.refusal import NotAllowed
from bot.words import _
from cogs._kit.answers import answer
from cogs._kit.buttons import PersistentButton
from cogs._kit.context import guild_of, is_reviewer, services_of
from cogs._kit.persistent import ROW_KEY
from cogs._kit.questions import page_card

if TYPE_CHECKING:
    from cogs._kit.context import Interaction


class ReadQuestion(PersistentButton, template=rf"review:read:(?P<question_id>{ROW_KEY}):(?P<page>\d{{1,2}})"):
    """Stands on the review card of a story that is too long for one card."""

    def __init__(self, question_id: str, page: str = "0") -> None:
        super().__init__(f"review:read:{question_id}:{page}", _("Read all of it") if page == "0" else _("Read on"))
        self.question_id = question_id
        self.page = int(page)

    async def pressed(self, interaction: Interaction) -> None:
        """Show that page to a reviewer."""
        if not is_reviewer(interaction):
            raise NotAllowed
        text = await services_of(interaction).reviewing.read(guild_of(interaction), self.question_id)
        await answer(interaction, page_card(text, self.page, [ReadQuestion(self.question_id, str(self.page + 1))]))
