"""How the tools of the person who asked look. Each sentence says what is still possible, and what not."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from bot.domain.publishable import publishable
from bot.domain.question import ENDED, State
from bot.words import _
from cogs._kit.cards import Card, Line, Row
from cogs.questions import asker, mine
from cogs.questions.buttons import DiscardQuestion, EditQuestion
from cogs.questions.conditions import Condition
from cogs.questions.notes import AnswerNote, notes_words
from cogs.questions.text import state_words

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    import discord

    from bot.services.notes import ReadNote
    from bot.services.own_questions import OwnQuestion


def tools_parts(own: OwnQuestion, guild_id: int, condition: Condition, notes: Sequence[ReadNote]) -> list[str | Line | Row]:
    """All that can be done with one question, and what moderators wrote about it."""
    parts: list[str | Line | Row] = [headline(own, guild_id)]
    if (words := condition_words(own, condition)) is not None:
        parts.append(words)
    if notes:
        parts += [notes_words(notes, returned=own.state is State.RETURNED), Row([AnswerNote(own.id)])]
    if own.state is State.DRAFT:
        parts.append(Row([EditQuestion(own.id), DiscardQuestion(own.id)]))
        return parts
    if own.state is State.RETURNED:
        parts.append(Row([EditQuestion(own.id), mine.Withdraw(own.id)]))
    else:
        parts.append(Row(_of_the_question(own, condition)))
    parts += [Line(), known_words(own.known_until, ended=own.state in ENDED), Row(_of_the_link(own))]
    return parts


def headline(own: OwnQuestion, guild_id: int) -> str:
    """Number, title, state and where it is."""
    without = _("A question of yours") if own.state in ENDED else _("Not numbered yet")
    name = f"Q{own.number}" if own.number is not None else without
    title = publishable(own.title) or _("(text erased)")
    state = _("with the moderators alone, who write to you here") if own.private else state_words(own.state)
    line = f"**{name}** · {title}\n{state}"
    if own.thread_id is not None and own.state not in ENDED:
        line += f" · https://discord.com/channels/{guild_id}/{own.thread_id}"
    return line


def _of_the_question(own: OwnQuestion, condition: Condition) -> list[discord.ui.Item[Any]]:
    buttons: list[discord.ui.Item[Any]] = []
    public = own.state in {State.PUBLISHED, State.RESOLVED}
    if public and condition not in {Condition.LOCKED, Condition.GONE, Condition.NOT_YET}:
        buttons.append(asker.Update(own.id, _("Tell how it went") if own.may_tell else ""))
    if own.state is State.PUBLISHED:
        buttons.append(asker.Resolve(own.id))
    elif own.state is State.RESOLVED:
        buttons.append(asker.Reopen(own.id))
    if own.state not in ENDED:
        buttons.append(mine.Withdraw(own.id, mine.withdraw_label(own)))
    return buttons


def _of_the_link(own: OwnQuestion) -> list[discord.ui.Item[Any]]:
    buttons: list[discord.ui.Item[Any]] = []
    if own.state not in ENDED:
        buttons += [asker.KeepLonger(own.id), asker.TellMe(own.id, "off" if own.told else "on")]
    elif own.told:
        buttons.append(asker.TellMe(own.id, "off"))
    buttons.append(asker.Forget(own.id))
    return buttons


def condition_words(own: OwnQuestion, condition: Condition) -> str | None:
    """What is still possible where the thread is not simply open."""
    if own.state is State.CLOSED and own.thread_id is None:
        condition = Condition.GONE
    elif own.state is State.CLOSED:
        return _("You can still take it back, or have it forgotten that it was you.")
    elif own.state not in {State.PUBLISHED, State.RESOLVED}:
        return None
    return {
        Condition.OPEN: None,
        Condition.QUIET: _("The thread has gone quiet. An update wakes it up."),
        Condition.LOCKED: _(
            "The moderators have locked the thread, so nothing can be added there. You can still mark it as resolved, "
            "take it back, or have it forgotten that it was you."
        ),
        Condition.GONE: _(
            "The thread was deleted, so nothing can be added there. You can still take back what is left of the question, "
            "or have it forgotten that it was you."
        ),
        Condition.NOT_YET: _("Its thread opens in a moment."),
        Condition.UNKNOWN: _("Discord does not tell me at the moment how the thread is."),
    }[condition]


def known_words(until: date | None, *, ended: bool) -> str:
    """Up to when it can be told whose the question is. Of one that `ended` nothing stays."""
    if until is None:
        return ""
    day = f"{until:%d} {_MONTHS[until.month - 1]} {until.year}".lstrip("0")
    if ended:
        return _(
            "Until **{day}** I can recognise you as the person who asked, with my key and only when you come to me. After that "
            "it goes from this list too, and nobody can tell whose it was."
        ).format(day=day)
    return _(
        "Until **{day}** I can recognise you as the person who asked, with my key and only when you come to me. After that it "
        "is erased: the question stays, and nobody can tell whose it was. If you leave this server and come back before then, "
        "you find it here again."
    ).format(day=day)


_MONTHS = (
    _("January"), _("February"), _("March"), _("April"), _("May"), _("June"),
    _("July"), _("August"), _("September"), _("October"), _("November"), _("December"),
)  # fmt: skip


def forget_card(question_id: str) -> Card:
    """Asks before it is forgotten who asked."""
    return Card(
        _("### Forget that this question is yours?"),
        _(
            "The question stays where it is. Your link to it is erased at once: you can no longer add to it as the asker, take "
            "it back or find it here, and you get no more messages about it. This cannot be undone."
        ),
        Row([asker.ForgetYes(question_id), mine.WithdrawNo()]),
    )
