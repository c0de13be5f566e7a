"""The private cards of asking and replying: what a person is shown before anything is posted."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from bot.domain.publishable import publishable
from bot.domain.question import State
from bot.domain.screening import RISKS, FindingKind, marked
from bot.domain.story import PART_LIMIT
from bot.words import _, ngettext
from cogs._kit.cards import Card, Line, Pick, Row
from cogs._kit.faults import refusal_words
from cogs._kit.findings import finding_names
from cogs._kit.helplines import risk_words
from cogs._kit.hiding import Hide
from cogs._kit.honesty import who_can_learn_what, who_can_learn_what_shortly
from cogs._kit.questions import parts_to_check
from cogs.questions import buttons
from cogs.questions.rest import ReadDraft
from cogs.questions.similar import similar_parts

if TYPE_CHECKING:
    from datetime import date

    from bot.domain.library import Library
    from bot.domain.screening import Screening
    from bot.services.previews import Preview
    from bot.services.replies import ReplyPreview


STORY_ROOM: Final = 3_500
"""Characters of a preview without title and content warning, of the 4,000 that it may show (Discord: components reference)."""


def preview_card(preview: Preview, library: Library, locale: str, today: date, guild_id: int) -> Card:
    """A question before it goes anywhere. Where something points to danger, help comes first."""
    parts: list[str | Line | Row | Pick] = []
    at_risk = preview.screening.at_risk
    if at_risk:
        parts += [risk_words(library, locale, today), Line()]
    edit, discard = buttons.EditQuestion(preview.draft_id), buttons.DiscardQuestion(preview.draft_id)
    if preview.fault is not None:
        row = [edit] if preview.returned else [edit, discard]
        parts += [_("### Not quite yet"), refusal_words(preview.fault), Row(row)]
        return Card(*parts)
    after: list[str | Line | Row | Pick] = []
    fields = preview.text.fields()
    if preview.screening.findings:
        after += [Line(), noticed_words(preview.screening, fields)]
    after += [] if at_risk else similar_parts(preview, guild_id)
    after += [Line(), who_can_learn_what() if preview.first else who_can_learn_what_shortly()]
    after.append(kept_words(preview))
    post = [buttons.PostQuestion(preview.draft_id, preview.revision)] if preview.can_be_posted else []
    # To discard what was sent back would take the whole question back: `/questions mine` asks first.
    after.append(Row([*post, edit] if preview.returned else [*post, edit, discard]))
    if at_risk:  # somebody who is not safe may be watched, and may not want to be read by all
        private = [buttons.AskPrivately(preview.draft_id, preview.revision)] if preview.can_be_posted else []
        after += [_("You can also keep it to yourself, or ask a moderator alone."), Row([*private, Hide()])]
    room = min(PART_LIMIT, STORY_ROOM - sum(len(part) for part in (*parts, *after) if isinstance(part, str)))
    story, whole = parts_to_check(preview.text, room)
    parts += [_("### This is how others will read it"), *story]
    parts.append(Row([] if whole else [ReadDraft(preview.draft_id)]))
    return Card(*parts, *after)


def kept_words(preview: Preview) -> str:
    """How long what was written is kept, and where it is found again."""
    if preview.returned:
        return _("-# Your changes are kept. The reviewers see them when you press **Post it**. `/questions mine` has it too.")
    return _("-# Nothing is posted yet. This draft is kept for an hour, for you alone: `/ask` goes on with it.")


def posted_card(state: State, delay_minutes: int) -> Card:
    """After a question was handed in."""
    if state is State.WAITING:
        then = _("A person looks at it before it is public. Nobody is shown who asked.")
    elif delay_minutes:
        then = ngettext(
            "It appears in the questions channel within {count} minute. When exactly is left to chance, "
            "so that the time does not tell that it was you.",
            "It appears in the questions channel within {count} minutes. When exactly is left to chance, "
            "so that the time does not tell that it was you.",
            delay_minutes,
        ).format(count=delay_minutes)
    else:
        then = _("It will appear in the questions channel in a moment.")
    return Card(
        _("### Thank you for asking"), then, _("You find it, and can take it back at any time, with `/questions mine`.")
    )


def reply_preview_card(preview: ReplyPreview, library: Library, locale: str, today: date) -> Card:
    """A reply in which something was noticed."""
    parts: list[str | Line | Row | Pick] = []
    if preview.screening.at_risk:
        parts += [risk_words(library, locale, today), Line()]
    row = [
        buttons.PostReply(preview.reply_id),
        buttons.EditReply(preview.reply_id),
        buttons.DiscardReply(preview.reply_id),
    ]
    if preview.fault is not None:
        parts += [_("### Not quite yet"), refusal_words(preview.fault)]
        row = row[1:]
    else:
        parts += [_("### Before it is posted"), publishable(preview.text), Line()]
        parts.append(noticed_words(preview.screening, {"reply": preview.text}))
        row = row[1:] if preview.screening.must_change else row
    parts.append(Row(row))
    return Card(*parts)


def noticed_words(screening: Screening, fields: dict[str, str]) -> str:
    """What was noticed, with the words marked. It is pointed out and left to the person."""
    names = ", ".join(finding_names(screening.findings))
    if all(finding.kind in RISKS for finding in screening.findings):
        lines = [_("**I noticed:** {names}. You do not have to change any of it.").format(names=names)]
    else:
        lines = [_("**I noticed:** {names}. Links, invites and mentions are taken out when it is posted.").format(names=names)]
    if screening.must_change:
        lines.append(_("Some of these words this server does not allow, from anybody. Please change them: press **Edit**."))
    elif any(finding.kind is FindingKind.FULL_NAME for finding in screening.findings):
        lines.append(_("Would you like to take real names out? 'My friend' or 'A.' tells the same. The rest is up to you."))
    elif any(finding.kind not in RISKS for finding in screening.findings):
        lines.append(_("The rest is up to you: would you like to change something?"))
    for field, text in fields.items():
        found = [finding for finding in screening.findings if finding.field == field]
        if found:
            lines.append("> " + marked(text, found))
    return "\n".join(lines)
