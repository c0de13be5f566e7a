"""`Report` on a question and `Report to moderators` on any message of its thread. Nobody is shown who reported."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import discord

from bot.domain.moderation import NOTE_LIMIT
from bot.domain.question import Place
from bot.words import _
from cogs._kit.answers import answer
from cogs._kit.buttons import PersistentButton
from cogs._kit.context import guild_of, services_of
from cogs._kit.forms import Submission, Values, show, text_of
from cogs._kit.persistent import ROW_KEY

if TYPE_CHECKING:
    from cogs._kit.context import Interaction


class Report(PersistentButton, template=rf"question:report:(?P<question_id>{ROW_KEY})"):
    """Stands on every public question."""

    def __init__(self, question_id: str) -> None:
        super().__init__(f"question:report:{question_id}", _("Report"))
        self.question_id = question_id

    async def pressed(self, interaction: Interaction) -> None:
        """Open the form of a report about the question itself."""
        place = await services_of(interaction).reports.post_of(guild_of(interaction), self.question_id)
        await open_report_form(interaction, place)


async def open_report_form(interaction: Interaction, message: Place) -> None:
    """Ask for a reason, which may be left out."""
    await services_of(interaction).reports.must_be_reportable(guild_of(interaction), message)
    field = discord.ui.TextInput[Any](
        custom_id="reason", style=discord.TextStyle.paragraph, max_length=NOTE_LIMIT, required=False
    )
    label = discord.ui.Label[Any](
        text=_("What is wrong with it, if you like"),
        description=_("The moderators see the message and your reason, and not who you are."),
        component=field,
    )
    await show(interaction, f"report:{message.channel_id}:{message.message_id}", _("Report to the moderators"), [label])


class ReportSubmission(Submission):
    """Tells the moderators."""

    template = r"report:(?P<channel_id>\d{1,20}):(?P<message_id>\d{1,20})"

    @classmethod
    async def submitted(cls, interaction: Interaction, values: Values, **arguments: str) -> None:
        """Keep the report."""
        message = Place(int(arguments["channel_id"]), int(arguments["message_id"]))
        reports = services_of(interaction).reports
        await reports.report(guild_of(interaction), interaction.user.id, message, text_of(values, "reason"))
        await answer(interaction, _("Thank you. The moderators will look at it. Nobody is shown who reported it."))
