"""How questions and replies look in public. Nothing here has ever seen who wrote them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.domain.publishable import publishable
from bot.domain.question import State
from bot.words import _
from cogs._kit.cards import Card, Line, Row
from cogs._kit.questions import question_parts
from cogs.questions.asker import ForTheAsker
from cogs.questions.buttons import ReplyAnonymously
from cogs.questions.reporting import Report

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.domain.helpful import BestAnswer
    from bot.domain.parcel import QuestionGone, QuestionPart, QuestionPost, ReplyPost


def question_card(parcel: QuestionPost) -> Card:
    """A question's message, as it stands at the moment."""
    return Card(
        *question_parts(f"Q{parcel.number} · {publishable(parcel.text.title)}", parcel.text),
        Line(),
        *([answers_words(parcel.answers)] if parcel.answers else []),
        standing_words(parcel),
        post_row(parcel),
    )


def answers_words(answers: Sequence[BestAnswer]) -> str:
    """The answers that a question leads to."""
    return "\n".join([_("**Answers to begin with**"), *(f"- {one.address} · {answer_words(one)}" for one in answers)])


def answer_words(found: BestAnswer) -> str:
    """Whom an answer helped, and whether a guide wrote it."""
    match found.by_asker, found.others:
        case True, 0:
            helped = _("helped the person who asked")
        case True, 1:
            helped = _("helped the person who asked, and somebody else")
        case True, count:
            helped = _("helped the person who asked, and {count} or more others").format(count=count)
        case False, 0:
            helped = ""
        case False, 1:
            helped = _("helped somebody")
        case _, count:
            helped = _("helped {count} people or more").format(count=count)
    guide = _("from a guide") if found.by_guide else ""
    return " · ".join(part for part in (helped, guide) if part)


def standing_words(parcel: QuestionPost) -> str:
    """What a reader can do here."""
    if parcel.state is State.CLOSED:
        return _("-# Closed. It takes no more replies.")
    if parcel.locked:
        return _("-# A moderator has locked the thread for now.")
    if parcel.state is State.RESOLVED:
        return _("-# ✔ The person who asked has what they needed. You can still add something.")
    if not parcel.takes_replies:
        return _("-# Asked without a name. Answer in the thread as yourself.")
    return _("-# Asked without a name. Answer in the thread as yourself, or here without your name.")


def post_row(parcel: QuestionPost) -> Row:
    """The buttons of a public question."""
    takes_replies = parcel.takes_replies and parcel.state is not State.CLOSED and not parcel.locked
    return Row(
        [
            *([ReplyAnonymously(parcel.question_id)] if takes_replies else []),
            ForTheAsker(parcel.question_id),
            Report(parcel.question_id),
        ]
    )


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
