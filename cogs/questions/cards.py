"""The private cards of asking and replying: what a person is shown before anything is posted."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from bot.domain.publishable import publishable
from bot.domain.screening import marked
from bot.domain.story import PART_LIMIT
from bot.words import _
from cogs._kit.cards import Card, Line, Row
from cogs._kit.faults import refusal_words
from cogs._kit.findings import finding_names
from cogs._kit.helplines import risk_words
from cogs._kit.honesty import who_can_learn_what
from cogs._kit.questions import goes_on, question_parts
from cogs.questions.buttons import (
    DiscardQuestion,
    DiscardReply,
    EditQuestion,
    EditReply,
    PostQuestion,
    PostReply,
)
from cogs.questions.rest import ReadDraft

if TYPE_CHECKING:
    from datetime import date

    from bot.domain.library import Library
    from bot.domain.screening import Screening
    from bot.services.questions import Preview
    from bot.services.replies import ReplyPreview


STORY_ROOM: Final = 3_500
"""Characters of a preview without title and content warning, of the 4,000 that it may show (Discord: components reference)."""


def preview_card(preview: Preview, library: Library, locale: str, today: date) -> Card:
    """A question before it goes anywhere. Where something points to danger, help comes first."""
    parts: list[str | Line | Row] = []
    if preview.screening.at_risk:
        parts += [risk_words(library, locale, today), Line()]
    if preview.fault is not None:
        parts += [_("### Not quite yet"), refusal_words(preview.fault)]
        parts.append(Row([EditQuestion(preview.draft_id), DiscardQuestion(preview.draft_id)]))
        return Card(*parts)
    after: list[str | Line | Row] = []
    if preview.screening.findings:
        after += [Line(), noticed_words(preview.screening, {"title": preview.text.title, "story": preview.text.story})]
    after += [Line(), who_can_learn_what()]
    after.append(Row([PostQuestion(preview.draft_id), EditQuestion(preview.draft_id), DiscardQuestion(preview.draft_id)]))
    room = min(PART_LIMIT, STORY_ROOM - sum(len(part) for part in (*parts, *after) if isinstance(part, str)))
    story = question_parts(publishable(preview.text.title), preview.text, spoiler=False, room=room)
    whole = not goes_on(preview.text) and len(publishable(preview.text.story)) <= room
    parts += [_("### This is how others will read it"), *story]
    parts.append(Row([] if whole else [ReadDraft(preview.draft_id)]))
    return Card(*parts, *after)


def reply_preview_card(preview: ReplyPreview, library: Library, locale: str, today: date) -> Card:
    """A reply in which something was noticed."""
    parts: list[str | Line | Row] = []
    if preview.screening.at_risk:
        parts += [risk_words(library, locale, today), Line()]
    buttons = [PostReply(preview.reply_id), EditReply(preview.reply_id), DiscardReply(preview.reply_id)]
    if preview.fault is not None:
        parts += [_("### Not quite yet"), refusal_words(preview.fault)]
        buttons = buttons[1:]
    else:
        parts += [_("### Before it is posted"), publishable(preview.text), Line()]
        parts.append(noticed_words(preview.screening, {"reply": preview.text}))
    parts.append(Row(buttons))
    return Card(*parts)


def noticed_words(screening: Screening, fields: dict[str, str]) -> str:
    """What was noticed, with the words marked. It is pointed out and left to the person."""
    names = ", ".join(finding_names(screening.findings))
    lines = [_("**I noticed:** {names}. Links, invites and mentions are taken out when it is posted.").format(names=names)]
    lines.append(_("The rest is up to you: would you like to change something?"))
    for field, text in fields.items():
        found = [finding for finding in screening.findings if finding.field == field]
        if found:
            lines.append("> " + marked(text, found))
    return "\n".join(lines)
