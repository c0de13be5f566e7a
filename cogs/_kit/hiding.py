"""`Hide`: blanks a private answer at once, because somebody may be looking at the screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.words import _
from cogs._kit.answers import change
from cogs._kit.buttons import PersistentButton
from cogs._kit.cards import Card

if TYPE_CHECKING:
    from cogs._kit.context import Interaction


class Hide(PersistentButton, template=r"private:hide"):
    """Stands on private answers that one may not want to be seen."""

    def __init__(self) -> None:
        super().__init__("private:hide", _("Hide"))

    async def pressed(self, interaction: Interaction) -> None:
        """Leave nothing to read."""
        await change(interaction, Card("…", accent=None))
