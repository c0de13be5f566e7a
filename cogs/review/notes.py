"""Writing back to an asker, from the card of their note."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.words import _
from cogs._kit.answers import answer
from cogs._kit.buttons import PersistentButton
from cogs._kit.context import guild_of, must_review, services_of
from cogs._kit.forms import Submission, Values, text_of
from cogs._kit.notes import note_sent_words, open_note_form
from cogs._kit.persistent import ROW_KEY

if TYPE_CHECKING:
    from cogs._kit.context import Interaction


class WriteBack(PersistentButton, template=rf"note:write:(?P<question_id>{ROW_KEY})"):
    """Opens the form of a note to an asker."""

    def __init__(self, question_id: str, label: str = "") -> None:
        super().__init__(f"note:write:{question_id}", label or _("Write back"))
        self.question_id = question_id

    async def pressed(self, interaction: Interaction) -> None:
        """Open the form."""
        must_review(interaction)
        await open_note_form(interaction, self.question_id)


class NoteSubmission(Submission):
    """Sends a note to an asker."""

    template = rf"note:(?P<question_id>{ROW_KEY})"

    @classmethod
    async def submitted(cls, interaction: Interaction, values: Values, **arguments: str) -> None:
        """Keep it for the asker."""
        must_review(interaction)
        notes = services_of(interaction).notes
        await notes.write(guild_of(interaction), arguments["question_id"], interaction.user.id, text_of(values, "note"))
        await answer(interaction, note_sent_words())
