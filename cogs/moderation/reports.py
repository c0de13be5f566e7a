"""Taking care of a report, from its card."""

from __future__ import annotations

from typing import TYPE_CHECKING

import discord

from bot.domain.refusal import AlreadyDone
from bot.words import _
from cogs._kit.answers import answer, change
from cogs._kit.buttons import PersistentButton
from cogs._kit.cards import Card, Row
from cogs._kit.context import guild_of, must_review, services_of
from cogs._kit.persistent import ROW_KEY
from cogs.moderation.buttons import Leave

if TYPE_CHECKING:
    from cogs._kit.context import Interaction


class Handled(PersistentButton, template=rf"report:handled:(?P<report_id>{ROW_KEY})"):
    """Says that somebody took care of a report."""

    def __init__(self, report_id: str) -> None:
        super().__init__(f"report:handled:{report_id}", _("Handled"), style=discord.ButtonStyle.success)
        self.report_id = report_id

    async def pressed(self, interaction: Interaction) -> None:
        """Keep it; the first press counts."""
        must_review(interaction)
        reports = services_of(interaction).reports
        try:
            await reports.handle(guild_of(interaction), self.report_id, interaction.user.id)
        except AlreadyDone:
            await reports.heal(guild_of(interaction), self.report_id)
            await answer(interaction, _("Somebody took care of this a moment before you. Thank you all the same."))
            return
        await answer(interaction, _("Thank you. The card says that you took care of it, and the reasons are erased."))


class BlockWriter(PersistentButton, template=rf"report:block:(?P<report_id>{ROW_KEY})"):
    """Asks whether whoever wrote a reported post without their name is to be blocked."""

    def __init__(self, report_id: str) -> None:
        super().__init__(f"report:block:{report_id}", _("Block who wrote it"), style=discord.ButtonStyle.danger)
        self.report_id = report_id

    async def pressed(self, interaction: Interaction) -> None:
        """Ask first."""
        must_review(interaction)
        words = _(
            "They cannot write here without their name for a while, and are told so when they try. Neither you nor I learn who "
            "it is. The message stays: you can delete it as any other."
        )
        card = Card(_("### Block whoever wrote this?"), words, Row([BlockWriterYes(self.report_id), Leave()]))
        await answer(interaction, card)


class BlockWriterYes(PersistentButton, template=rf"report:block-yes:(?P<report_id>{ROW_KEY})"):
    """Blocks whoever wrote it."""

    def __init__(self, report_id: str) -> None:
        super().__init__(f"report:block-yes:{report_id}", _("Yes, block them"), style=discord.ButtonStyle.danger)
        self.report_id = report_id

    async def pressed(self, interaction: Interaction) -> None:
        """Block them."""
        must_review(interaction)
        await services_of(interaction).reports.block(guild_of(interaction), self.report_id, interaction.user.id)
        await change(interaction, Card(_("✔ Blocked. `/moderate blocks` shows it, by the post that earned it.")))
