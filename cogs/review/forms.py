"""What a reviewer types: a warning, what to change, a reason, a note. Who may is checked again when a form is sent."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import discord

from bot.domain.moderation import NOTE_LIMIT
from bot.domain.question import WARNING_LIMIT
from bot.words import _
from cogs._kit.answers import answer
from cogs._kit.context import guild_of, place_of_card, services_of
from cogs._kit.forms import Submission, Values, show, text_of
from cogs._kit.persistent import ROW_KEY
from cogs.review.deciding import approved_words, first_wins

if TYPE_CHECKING:
    from cogs._kit.context import Interaction


async def open_warning_form(interaction: Interaction, question_id: str, warning: str) -> None:
    """Ask for a content warning."""
    field = discord.ui.TextInput[Any](
        custom_id="warning", max_length=WARNING_LIMIT, default=warning or None, placeholder=_("For example: violence, loss")
    )
    label = discord.ui.Label[Any](
        text=_("Content warning"),
        description=_("It stands above the story, which stays covered until somebody touches it."),
        component=field,
    )
    await show(interaction, f"review:warn:{question_id}", _("Approve with a content warning"), [label])


async def open_changes_form(interaction: Interaction, question_id: str) -> None:
    """Ask what should change."""
    field = discord.ui.TextInput[Any](
        custom_id="changes",
        style=discord.TextStyle.paragraph,
        max_length=NOTE_LIMIT,
        placeholder=_("For example: please leave out the name of the school"),
    )
    label = discord.ui.Label[Any](
        text=_("What should change?"),
        description=_("The asker reads it in /questions mine, not who wrote it, and can send the question again."),
        component=field,
    )
    await show(interaction, f"review:changes:{question_id}", _("Ask for changes"), [label])


async def open_decline_form(interaction: Interaction, question_id: str) -> None:
    """Ask for a reason, which may be left out."""
    field = discord.ui.TextInput[Any](
        custom_id="reason", style=discord.TextStyle.paragraph, max_length=NOTE_LIMIT, required=False
    )
    label = discord.ui.Label[Any](
        text=_("A reason, if you like"),
        description=_("The asker reads it in /questions mine, and not who wrote it. The question's text is erased."),
        component=field,
    )
    await show(interaction, f"review:decline:{question_id}", _("Decline this question"), [label])


class WarningSubmission(Submission):
    """Approves with a warning."""

    template = rf"review:warn:(?P<question_id>{ROW_KEY})"

    @classmethod
    async def submitted(cls, interaction: Interaction, values: Values, **arguments: str) -> None:
        """Approve, if nobody decided meanwhile."""
        question_id, card = arguments["question_id"], place_of_card(interaction)
        reviewing, warning = services_of(interaction).reviewing, text_of(values, "warning")
        async with first_wins(interaction, question_id):
            await reviewing.approve(guild_of(interaction), question_id, interaction.user.id, warning, card=card)
            await answer(interaction, approved_words(services_of(interaction).settings.of(guild_of(interaction))))


class ChangesSubmission(Submission):
    """Gives the question back."""

    template = rf"review:changes:(?P<question_id>{ROW_KEY})"

    @classmethod
    async def submitted(cls, interaction: Interaction, values: Values, **arguments: str) -> None:
        """Give it back with the note, if nobody decided meanwhile."""
        question_id, card = arguments["question_id"], place_of_card(interaction)
        reviewing, what = services_of(interaction).reviewing, text_of(values, "changes")
        async with first_wins(interaction, question_id):
            await reviewing.ask_for_changes(guild_of(interaction), question_id, interaction.user.id, what, card=card)
            await answer(
                interaction,
                _("It is back with the asker, with your note. If they change it and send it again, a new card comes."),
            )


class DeclineSubmission(Submission):
    """Turns the question down."""

    template = rf"review:decline:(?P<question_id>{ROW_KEY})"

    @classmethod
    async def submitted(cls, interaction: Interaction, values: Values, **arguments: str) -> None:
        """Decline it, if nobody decided meanwhile."""
        question_id, card = arguments["question_id"], place_of_card(interaction)
        reviewing, reason = services_of(interaction).reviewing, text_of(values, "reason")
        async with first_wins(interaction, question_id):
            await reviewing.decline(guild_of(interaction), question_id, interaction.user.id, reason, card=card)
            await answer(
                interaction,
                _("Declined. It will not be published, and its text is erased. The asker sees that under `/questions mine`."),
            )
