"""A question as a moderator is shown it: its text's title, its state, the notes, and never who asked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.domain.publishable import publishable
from bot.domain.question import ENDED, PUBLIC, TRANSITIONS, Event, State
from bot.words import _
from cogs._kit.cards import Card, Line, Row
from cogs.moderation.buttons import Block, Close, NoteToAsker, Remove, Reopen, Warn

if TYPE_CHECKING:
    from bot.services.moderating import Moderated

NOTES_SHOWN = 5


def question_card(found: Moderated, guild_id: int, done: str = "") -> Card:
    """The question with all that can be done with it now. `done` says what was done a moment ago."""
    name = f"Q{found.number}" if found.number is not None else _("Not published yet")
    title = publishable(found.title) or _("(text erased)")
    facts = [state_words(found.state)]
    if found.thread_id is not None:
        facts.append(f"https://discord.com/channels/{guild_id}/{found.thread_id}")
    if found.warning:
        facts.append(_("Content warning: {warning}").format(warning=publishable(found.warning)))
    if found.blocked:
        facts.append(_("Whoever asked is blocked. `/moderate blocks` lifts it."))
    parts: list[str | Line | Row] = [done, Line()] if done else []
    parts += [f"### {name} · {title}", "\n".join(facts)]
    if found.notes:
        lines = [
            f"> **{_('The asker') if note.by_asker else _('You moderators')}:** {_in_one_line(note.text)}"
            for note in found.notes[-NOTES_SHOWN:]
        ]
        parts += [Line(), "\n".join([_("**Notes**"), *lines])]
    possible = TRANSITIONS[found.state]
    ended = found.state in ENDED
    live = found.state in PUBLIC or found.state is State.SCHEDULED
    parts.append(
        Row(
            [
                *([Close(found.id)] if Event.CLOSE in possible else []),
                *([Reopen(found.id)] if Event.REOPEN in possible else []),
                *([Warn(found.id)] if live else []),
                *([] if ended else [NoteToAsker(found.id)]),
            ]
        )
    )
    parts.append(
        Row(
            [
                *([Remove(found.id)] if Event.REMOVE in possible else []),
                *([] if found.blocked else [Block(found.id)]),
            ]
        )
    )
    return Card(*parts)


def state_words(state: State) -> str:
    """A question's state for moderators."""
    return {
        State.DRAFT: _("A draft."),
        State.WAITING: _("It waits for one of you; its card is in the review channel."),
        State.RETURNED: _("It is back with the asker: one of you asked for changes."),
        State.SCHEDULED: _("It is approved and appears soon."),
        State.PUBLISHED: _("It is published and takes replies."),
        State.RESOLVED: _("The asker has what they needed; it still takes replies."),
        State.CLOSED: _("It is closed and takes no replies."),
        State.DECLINED: _("It was declined. Its text is erased."),
        State.WITHDRAWN: _("The asker took it back. Its text is erased."),
        State.REMOVED: _("It was removed. Its text is erased."),
    }[state]


def _in_one_line(text: str) -> str:
    return " ".join(publishable(text).split())
