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
    return Card(
        *question_parts(f"Q{parcel.number} · {publishable(parcel.text.title)}", parcel.text),
        Line(),
        standing_words(parcel),
        post_row(parcel),
    )


def standing_words(parcel: QuestionPost) -> str:
    """What a reader can do here."""
    if parcel.state is State.RESOLVED:
        return _("-# ✔ The person who asked has what they needed. You can still add something.")
    if parcel.state is State.CLOSED:
        return _("-# Closed. It takes no more replies.")
    if not parcel.takes_replies:
        return _("-# Asked without a name. Answer in the thread as yourself.")
    return _("-# Asked without a name. Answer in the thread as yourself, or here without yours.")


def post_row(parcel: QuestionPost) -> Row:
    """The buttons of a public question."""
    takes_replies = parcel.takes_replies and parcel.state is not State.CLOSED
    return Row([ReplyAnonymously(parcel.question_id)] if takes_replies else [])


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
