"""How questions and replies look in public. Nothing here has ever seen who wrote them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.domain.publishable import publishable
from bot.domain.question import State
from bot.words import _
from cogs._kit.cards import Card, Line, Row
from cogs._kit.questions import question_parts
from cogs.questions.buttons import ReplyAnonymously

if TYPE_CHECKING:
    from bot.domain.parcel import QuestionGone, QuestionPart, QuestionPost, ReplyPost


def question_card(parcel: QuestionPost) -> Card:
    """A question's message, as it stands at the moment."""
    words = {
        State.RESOLVED: _("-# ✔ The person who asked has what they needed. You can still add something."),
        State.CLOSED: _("-# Closed. It takes no more replies."),
    }.get(parcel.state, _("-# Asked without a name. Answer in the thread as yourself, or here without yours."))
    return Card(
        *question_parts(f"Q{parcel.number} · {publishable(parcel.text.title)}", parcel.text),
        Line(),
        words,
        post_row(parcel.question_id, parcel.state),
    )


def post_row(question_id: str, state: State) -> Row:
    """The buttons of a public question."""
    return Row([] if state is State.CLOSED else [ReplyAnonymously(question_id)])


def part_card(parcel: QuestionPart) -> Card:
    """A later part of a long question."""
    head = _("-# Q{number}, part {part} of {parts}")
    return Card(head.format(number=parcel.number, part=parcel.part, parts=parcel.parts), parcel.story)


def ended_card(parcel: QuestionGone) -> Card:
    """What stands in the place of a question whose text is gone."""
    words = (
        _("The person who asked has taken this question back.")
        if parcel.state is State.WITHDRAWN
        else _("The moderators have removed this question.")
    )
    return Card(f"## Q{parcel.number}", words, accent=None)


def reply_card(parcel: ReplyPost) -> Card:
    """An anonymous reply's message."""
    badge = _("🏮 **The asker**") if parcel.is_asker else _("🍃 **{name}** · anonymous").format(name=parcel.name)
    return Card(badge, publishable(parcel.text))
