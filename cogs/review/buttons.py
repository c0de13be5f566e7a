"""What a reviewer presses. Who may is checked at every press: a card stays when a role goes."""

from __future__ import annotations

from typing import TYPE_CHECKING

import discord

from bot.domain.refusal import AlreadyDone, NoLongerThere
from bot.words import _
from cogs._kit.answers import answer, change, form_ahead
from cogs._kit.buttons import PersistentButton
from cogs._kit.cards import Card, Row
from cogs._kit.context import guild_of, must_review, place_of_card, services_of
from cogs._kit.persistent import ROW_KEY
from cogs.review.deciding import approved_words, decided_before, first_wins, warning_of_danger
from cogs.review.forms import open_changes_form, open_decline_form, open_warning_form

if TYPE_CHECKING:
    from cogs._kit.context import Interaction


async def _warning(interaction: Interaction, question_id: str) -> str:
    """The asker's own warning, if the question still waits: whoever comes too late is told before they type in a form."""
    form_ahead(interaction)
    reviewing, card = services_of(interaction).reviewing, place_of_card(interaction)
    return await reviewing.warning_of(guild_of(interaction), question_id, card)


class Approve(PersistentButton, template=rf"review:approve:(?P<question_id>{ROW_KEY})"):
    """Lets a question be published."""

    def __init__(self, question_id: str) -> None:
        super().__init__(f"review:approve:{question_id}", _("Approve"), style=discord.ButtonStyle.success)
        self.question_id = question_id

    async def pressed(self, interaction: Interaction) -> None:
        """Approve it as it is; what points to danger gets a content warning if it has none."""
        reviewing, card = services_of(interaction).reviewing, place_of_card(interaction)
        async with first_wins(interaction, self.question_id):
            await reviewing.approve(
                guild_of(interaction), self.question_id, interaction.user.id, in_danger=warning_of_danger(), card=card
            )
            await answer(interaction, approved_words(services_of(interaction).settings.of(guild_of(interaction))))


class ApproveWithWarning(PersistentButton, template=rf"review:warn:(?P<question_id>{ROW_KEY})"):
    """Lets a question be published behind a content warning."""

    def __init__(self, question_id: str) -> None:
        super().__init__(f"review:warn:{question_id}", _("Approve with warning"), style=discord.ButtonStyle.success)
        self.question_id = question_id

    async def pressed(self, interaction: Interaction) -> None:
        """Ask for the warning; the asker's own stands there already."""
        async with first_wins(interaction, self.question_id):
            await open_warning_form(interaction, self.question_id, await _warning(interaction, self.question_id))


class AskForChanges(PersistentButton, template=rf"review:changes:(?P<question_id>{ROW_KEY})"):
    """Gives a question back to whoever asked."""

    def __init__(self, question_id: str) -> None:
        super().__init__(f"review:changes:{question_id}", _("Ask for changes"))
        self.question_id = question_id

    async def pressed(self, interaction: Interaction) -> None:
        """Ask what should change."""
        async with first_wins(interaction, self.question_id):
            await _warning(interaction, self.question_id)
            await open_changes_form(interaction, self.question_id)


class Decline(PersistentButton, template=rf"review:decline:(?P<question_id>{ROW_KEY})"):
    """Turns a question down."""

    def __init__(self, question_id: str) -> None:
        super().__init__(f"review:decline:{question_id}", _("Decline"), style=discord.ButtonStyle.danger)
        self.question_id = question_id

    async def pressed(self, interaction: Interaction) -> None:
        """Ask for a reason, which may be left out."""
        async with first_wins(interaction, self.question_id):
            await _warning(interaction, self.question_id)
            await open_decline_form(interaction, self.question_id)


class Block(PersistentButton, template=rf"review:block:(?P<question_id>{ROW_KEY})"):
    """Turns a question down and keeps whoever asked from asking again."""

    def __init__(self, question_id: str) -> None:
        super().__init__(f"review:block:{question_id}", _("Block"), style=discord.ButtonStyle.danger)
        self.question_id = question_id

    async def pressed(self, interaction: Interaction) -> None:
        """Ask first."""
        days = services_of(interaction).settings.of(guild_of(interaction)).identity_days
        card = Card(
            _("### Decline this question, and block whoever asked?"),
            _(
                "They cannot write here without their name for up to {days} days. They are told so; neither you nor I learn "
                "who it is. The text is erased. `/moderate blocks` lifts it."
            ).format(days=days),
            Row([BlockYes(self.question_id), BlockNo()]),
        )
        async with first_wins(interaction, self.question_id):
            await _warning(interaction, self.question_id)
            await answer(interaction, card)


class BlockYes(PersistentButton, template=rf"review:block-yes:(?P<question_id>{ROW_KEY})"):
    """Declines and blocks."""

    def __init__(self, question_id: str) -> None:
        super().__init__(f"review:block-yes:{question_id}", _("Yes, decline and block"), style=discord.ButtonStyle.danger)
        self.question_id = question_id

    async def pressed(self, interaction: Interaction) -> None:
        """Do it, if nobody decided meanwhile."""
        must_review(interaction)
        try:
            await services_of(interaction).reviewing.block(guild_of(interaction), self.question_id, interaction.user.id)
        except (AlreadyDone, NoLongerThere):
            await change(interaction, Card(decided_before()))
            return
        await change(interaction, Card(_("Declined, and whoever asked is blocked. The text is erased.")))


class BlockNo(PersistentButton, template=r"review:block-no"):
    """Leaves everything as it is."""

    def __init__(self) -> None:
        super().__init__("review:block-no", _("No, go back"))

    async def pressed(self, interaction: Interaction) -> None:
        """Say so."""
        await change(interaction, Card(_("Nothing changed. The question still waits.")))
