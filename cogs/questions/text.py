"""The feature's longer words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.domain.question import State
from bot.words import _
from cogs._kit.context import guild_of, services_of

if TYPE_CHECKING:
    from bot.domain.reply import Voice
    from cogs._kit.context import Interaction


def reply_sent_words(voice: Voice) -> str:
    """After a reply was handed in."""
    if voice.is_asker:
        return _("On its way. In the thread it stands under the badge of **the asker**, without your name.")
    return _("On its way. In this thread you are **{name}**, and nowhere else.").format(name=voice.name)


async def lost_replies(interaction: Interaction) -> list[str]:
    """What is said, once, to whoever wrote a reply that could not be posted."""
    numbers = await services_of(interaction).replies.lost(guild_of(interaction), interaction.user.id)
    words = _(
        "🍂 A reply that you wrote under Q{number} could not be posted: its thread is gone. Nobody has read it, and its words "
        "are erased. I am sorry about that."
    )
    return [words.format(number=number) for number in numbers]


def state_words(state: State) -> str:
    """A question's state for the person who asked it."""
    return {
        State.DRAFT: _("a draft, not posted; kept for an hour"),
        State.WAITING: _("waits for a reviewer"),
        State.RETURNED: _("came back to you: a reviewer asks for a change"),
        State.SCHEDULED: _("on its way to the channel"),
        State.PUBLISHED: _("published"),
        State.RESOLVED: _("resolved"),
        State.CLOSED: _("closed by the moderators"),
        State.DECLINED: _("not published; its text is erased"),
        State.WITHDRAWN: _("withdrawn by you"),
        State.REMOVED: _("removed by the moderators"),
    }[state]
