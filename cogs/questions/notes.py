"""What moderators and whoever asked write to each other about a question, as whoever asked reads and answers it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

import discord

from bot.domain.moderation import NOTE_LIMIT, NoteKind
from bot.domain.publishable import publishable
from bot.words import _
from cogs._kit.answers import answer
from cogs._kit.buttons import PersistentButton
from cogs._kit.cards import Card
from cogs._kit.context import guild_of, services_of
from cogs._kit.forms import Submission, Values, show, text_of
from cogs._kit.persistent import ROW_KEY

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.services.notes import ReadNote
    from cogs._kit.context import Interaction

SHOWN: Final = 3
"""The newest notes that stand on a card: with the rest of it they must fit into one message."""
ROOM: Final = 600
"""Characters of a note that stand there."""


class AnswerNote(PersistentButton, template=rf"mine:note:(?P<question_id>{ROW_KEY})"):
    """Opens the form of an answer to the moderators."""

    def __init__(self, question_id: str) -> None:
        super().__init__(f"mine:note:{question_id}", _("Answer the moderators"), style=discord.ButtonStyle.primary)
        self.question_id = question_id

    async def pressed(self, interaction: Interaction) -> None:
        """Open it, for the person who asked alone."""
        await services_of(interaction).own_questions.look(guild_of(interaction), interaction.user.id, self.question_id)
        note = discord.ui.TextInput[Any](custom_id="note", style=discord.TextStyle.paragraph, max_length=NOTE_LIMIT)
        label = discord.ui.Label[Any](
            text=_("Your answer"),
            description=_("It comes to the moderators through me. They do not see who you are."),
            component=note,
        )
        await show(interaction, f"mine-note:{self.question_id}", _("To the moderators"), [label])


class NoteSubmission(Submission):
    """Brings the answer to the moderators."""

    template = rf"mine-note:(?P<question_id>{ROW_KEY})"

    @classmethod
    async def submitted(cls, interaction: Interaction, values: Values, **arguments: str) -> None:
        """Keep it; it goes to the review channel as a card that names nobody."""
        notes = services_of(interaction).notes
        await notes.answer(guild_of(interaction), interaction.user.id, arguments["question_id"], text_of(values, "note"))
        await answer(interaction, Card(_("On its way to the moderators, without your name.")))


def notes_words(notes: Sequence[ReadNote], *, returned: bool) -> str:
    """The newest notes, oldest first. A change is asked for while the question is `returned`, and only then."""
    heads = {
        NoteKind.NOTE: _("**The moderators wrote to you:**"),
        NoteKind.CHANGES: _("**A reviewer asks for a change:**") if returned else _("**A reviewer had asked for a change:**"),
        NoteKind.DECLINED: _("**Why it was not published:**"),
        NoteKind.ANSWER: _("**You wrote to the moderators:**"),
    }
    return "\n".join(f"{heads[note.kind]}\n> {_on_a_line(note.text)}" for note in notes[-SHOWN:])


def _on_a_line(text: str) -> str:
    shown = text if len(text) <= ROOM else text[: ROOM - 1] + "…"
    return publishable(shown).replace("\n", "\n> ")
