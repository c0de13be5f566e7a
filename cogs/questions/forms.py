"""The forms of asking and replying, as they open. What happens on submission is in submissions.py."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import discord

from bot.domain.question import STORY_LIMIT, TITLE_LIMIT, WARNING_LIMIT, QuestionText
from bot.domain.reply import REPLY_LIMIT
from bot.words import _
from cogs._kit.context import services_of
from cogs._kit.forms import show

if TYPE_CHECKING:
    from cogs._kit.context import Interaction


async def open_ask_form(
    interaction: Interaction, text: QuestionText, *, draft_id: str | None = None, wants_notice: bool = False
) -> None:
    """Show the form of `/ask`, filled with `text`; with `draft_id` it edits that draft."""
    options = [
        discord.SelectOption(label=topic.name, value=topic.id, default=topic.id == text.topic)
        for topic in services_of(interaction).library.topics.values()
    ]
    title = discord.ui.TextInput[Any](
        custom_id="title", max_length=TITLE_LIMIT, default=text.title or None, placeholder=_("How do I ... ?")
    )
    story = discord.ui.TextInput[Any](
        custom_id="story", style=discord.TextStyle.paragraph, max_length=STORY_LIMIT, default=text.story or None
    )
    topic = discord.ui.Select[Any](
        custom_id="topic", options=options, required=False, min_values=0, placeholder=_("If one fits")
    )
    warning = discord.ui.TextInput[Any](
        custom_id="warning", required=False, max_length=WARNING_LIMIT, default=text.warning or None
    )
    notify = discord.ui.Checkbox[Any](custom_id="notify", default=wants_notice)
    fields = [
        discord.ui.Label(text=_("Your question in one line"), component=title),
        discord.ui.Label(
            text=_("Your story"),
            description=_("As much as you like to tell. Leave out names, places and contact details."),
            component=story,
        ),
        discord.ui.Label(text=_("Topic"), component=topic),
        discord.ui.Label(
            text=_("Content warning"),
            description=_("If readers should know before they read, for example: violence, loss."),
            component=warning,
        ),
        discord.ui.Label(
            text=_("Message me when something happens"),
            description=_("Neutral words only. For this your id is kept, sealed, with the question."),
            component=notify,
        ),
    ]
    await show(interaction, f"ask:{draft_id or 'new'}", _("Ask without your name"), fields)


async def open_reply_form(interaction: Interaction, question_id: str, *, reply_id: str | None = None, text: str = "") -> None:
    """Show the form of `Reply anonymously`; with `reply_id` it edits that draft."""
    reply = discord.ui.TextInput[Any](
        custom_id="reply", style=discord.TextStyle.paragraph, max_length=REPLY_LIMIT, default=text or None
    )
    label = discord.ui.Label[Any](
        text=_("Your reply"),
        description=_("It is posted in the thread under a name that is yours there alone."),
        component=reply,
    )
    await show(interaction, f"reply:{question_id}:{reply_id or 'new'}", _("Reply without your name"), [label])
