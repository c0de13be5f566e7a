"""What a reviewer presses. Who may is checked at every press: a card stays when a role goes."""

from __future__ import annotations

from typing import TYPE_CHECKING

import discord

from bot.domain.refusal import AlreadyDone, NotAllowed
from bot.words import _
from cogs._kit.answers import answer
from cogs._kit.buttons import ROW_KEY, PersistentButton
from cogs._kit.context import guild_of, is_reviewer, services_of

if TYPE_CHECKING:
    from cogs._kit.context import Interaction


def _must_review(interaction: Interaction) -> None:
    if not is_reviewer(interaction):
        raise NotAllowed


class Approve(PersistentButton, template=rf"review:approve:(?P<question_id>{ROW_KEY})"):
    """Lets a question be published."""

    def __init__(self, question_id: str) -> None:
        super().__init__(f"review:approve:{question_id}", _("Approve"), style=discord.ButtonStyle.success)
        self.question_id = question_id

    async def pressed(self, interaction: Interaction) -> None:
        """Approve; the first press of all reviewers counts."""
        _must_review(interaction)
        reviewing = services_of(interaction).reviewing
        try:
            await reviewing.approve(guild_of(interaction), self.question_id, interaction.user.id)
        except AlreadyDone:
            await answer(interaction, decided_before())
            return
        await answer(interaction, _("Approved. It goes to the questions channel now."))


class Decline(PersistentButton, template=rf"review:decline:(?P<question_id>{ROW_KEY})"):
    """Turns a question down."""

    def __init__(self, question_id: str) -> None:
        super().__init__(f"review:decline:{question_id}", _("Decline"), style=discord.ButtonStyle.danger)
        self.question_id = question_id

    async def pressed(self, interaction: Interaction) -> None:
        """Decline; the first press of all reviewers counts."""
        _must_review(interaction)
        reviewing = services_of(interaction).reviewing
        try:
            await reviewing.decline(guild_of(interaction), self.question_id, interaction.user.id)
        except AlreadyDone:
            await answer(interaction, decided_before())
            return
        await answer(
            interaction,
            _("Declined. It will not be published, and its text is erased. The asker sees that under `/questions mine`."),
        )


def decided_before() -> str:
    """For whoever was second."""
    return _("Somebody decided this a moment before you, or the asker took it back. Nothing changed.")
