"""What happens with a question or a reply that was typed into a form."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.domain.question import QuestionText
from bot.domain.reply import Voice
from cogs._kit.answers import answer, change
from cogs._kit.cards import Card
from cogs._kit.context import guild_of, names_of, services_of
from cogs._kit.forms import Submission, Values, choice_of, text_of, tick_of
from cogs._kit.persistent import ROW_KEY
from cogs.questions.cards import preview_card, reply_preview_card
from cogs.questions.text import lost_replies, reply_sent_words

if TYPE_CHECKING:
    from cogs._kit.context import Interaction


class AskSubmission(Submission):
    """Keeps the draft, then shows the preview."""

    template = rf"ask:(?P<draft_id>new|{ROW_KEY})"

    @classmethod
    async def submitted(cls, interaction: Interaction, values: Values, **arguments: str) -> None:
        """Keep the draft and show the preview."""
        draft_id = None if arguments["draft_id"] == "new" else arguments["draft_id"]
        services = services_of(interaction)
        text = QuestionText(
            title=text_of(values, "title"),
            story=text_of(values, "story"),
            topic=choice_of(values, "topic"),
            warning=text_of(values, "warning"),
        )
        guild_id = guild_of(interaction)
        preview = await services.questions.draft(
            guild_id,
            interaction.user.id,
            text,
            own_names=names_of(interaction),
            wants_notice=tick_of(values, "notify"),
            draft_id=draft_id,
        )
        card = preview_card(preview, services.library, str(interaction.locale), services.clock.now().date(), guild_id)
        await (answer(interaction, card) if draft_id is None else change(interaction, card))


class ReplySubmission(Submission):
    """Posts a reply if nothing in it stands out; else shows it first."""

    template = rf"reply:(?P<question_id>{ROW_KEY}):(?P<reply_id>new|{ROW_KEY})"

    @classmethod
    async def submitted(cls, interaction: Interaction, values: Values, **arguments: str) -> None:
        """Hand it in, or show what was noticed."""
        reply_id = None if arguments["reply_id"] == "new" else arguments["reply_id"]
        services = services_of(interaction)
        sent = await services.replies.send(
            guild_of(interaction),
            interaction.user.id,
            arguments["question_id"],
            text_of(values, "reply"),
            own_names=names_of(interaction),
            reply_id=reply_id,
        )
        if isinstance(sent, Voice):
            card = Card(reply_sent_words(sent), *await lost_replies(interaction))
        else:
            card = reply_preview_card(sent, services.library, str(interaction.locale), services.clock.now().date())
        await (answer(interaction, card) if reply_id is None else change(interaction, card))
