"""What somebody sees who marks an answer as helpful, and how they take it back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.words import _
from cogs._kit.answers import change
from cogs._kit.buttons import PersistentButton
from cogs._kit.cards import Card, Row
from cogs._kit.context import guild_of, services_of
from cogs._kit.persistent import ROW_KEY

if TYPE_CHECKING:
    from bot.services.helpful import Marked
    from cogs._kit.context import Interaction


class TakeBack(PersistentButton, template=rf"helpful:undo:(?P<mark_id>{ROW_KEY})"):
    """Takes a mark back."""

    def __init__(self, mark_id: str) -> None:
        super().__init__(f"helpful:undo:{mark_id}", _("Take it back"))
        self.mark_id = mark_id

    async def pressed(self, interaction: Interaction) -> None:
        """Take it back."""
        await services_of(interaction).helpful.undo(guild_of(interaction), interaction.user.id, self.mark_id)
        await change(interaction, Card(_("Taken back. It is as if you had never marked it.")))


def marked_card(marked: Marked) -> Card:
    """Told to whoever marked an answer, and to nobody else."""
    head = _("### Marked as helpful") if marked.is_new else _("### You have marked this one already")
    words = (
        _("Soon the question itself says that this answer helped the person who asked. Your name stays out of it.")
        if marked.by_asker
        else _("Thank you. The question leads others to the answers that helped most. Nobody is shown who marked them.")
    )
    return Card(head, words, Row([TakeBack(marked.mark_id)]))
