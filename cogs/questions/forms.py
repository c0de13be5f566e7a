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
    interaction: Interaction,
    text: QuestionText,
    *,
    draft_id: str | None = None,
    wants_notice: bool = False,
    again: bool = False,
) -> None:
    """Show the form of `/ask`, filled with `text`; with `draft_id` it edits that draft. `again`: they typed `/ask` anew."""
    options = [
        discord.SelectOption(label=topic.name, value=topic.id, default=topic.id == text.topic)
        for topic in services_of(interaction).library.topics.values()
    ]
    headline = discord.ui.TextInput[Any](
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
        discord.ui.Label(text=_("Your question in one line"), component=headline),
        discord.ui.Label(
            text=_("Your story"),
            description=_("Your draft from before. To begin anew, discard it in /questions mine.")
            if again
            else _("As much as you like. Leave out names and places. Only you see it until you post it."),
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
    title = _("Go on with your draft") if again else _("Ask without your name")
    await show(interaction, f"ask:{draft_id or 'new'}", title, fields)


async def open_reply_form(
    interaction: Interaction,
    question_id: str,
    *,
    reply_id: str | None = None,
    text: str = "",
    update: bool = False,
    how_it_went: bool = False,
) -> None:
    """Show the form of `Reply anonymously`; with `reply_id` it edits that draft. `update`: it is the asker's own."""
    reply = discord.ui.TextInput[Any](
        custom_id="reply", style=discord.TextStyle.paragraph, max_length=REPLY_LIMIT, default=text or None
    )
    title, name = _("Reply without your name"), _("Your reply")
    description = _("It is posted under a name that is yours in this thread alone; if you asked this, as the asker.")
    if update:
        title = _("How did it go?") if how_it_went else _("Your update")
        name = _("As much or as little as you like") if how_it_went else _("What is new")
        description = _("It is posted in the thread under the badge of the asker, without your name.")
    label = discord.ui.Label[Any](text=name, description=description, component=reply)
    await show(interaction, f"reply:{question_id}:{reply_id or 'new'}", title, [label])
