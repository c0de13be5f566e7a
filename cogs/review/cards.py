"""How a review card looks while it waits and when it is settled, and how it gets there."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from bot.domain.parcel import NoteCard, Receipt, ReviewCard, ReviewSettled
from bot.domain.publishable import publishable
from bot.domain.question import State
from bot.domain.screening import screen
from bot.words import _
from cogs._kit.cards import Card, Line, Row
from cogs._kit.findings import finding_names
from cogs._kit.questions import parts_to_check
from cogs.review.buttons import Approve, ApproveWithWarning, AskForChanges, Block, Decline
from cogs.review.deciding import warning_of_danger
from cogs.review.notes import WriteBack
from cogs.review.rest import ReadQuestion

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from cogs._kit.courier import Post


def waiting_card(parcel: ReviewCard) -> Card:
    """A question that waits. Nothing on it says, or hints at, who asked."""
    text, question_id = parcel.text, parcel.question_id
    screening = screen(text.fields())
    noticed = finding_names(screening.findings)
    parts, whole = parts_to_check(text)
    if text.private:
        return Card(
            _("### Somebody asks for a private note"),
            _("They do not wish this to be published. What you write, they read in `/questions mine`, and can answer."),
            *parts,
            Row([] if whole else [ReadQuestion(question_id)]),
            Line(),
            _("Nobody is shown who it is. Numbers to call: `/helplines`."),
            Row([WriteBack(question_id), Decline(question_id), Block(question_id)]),
        )
    asked = [Line(), _("**A reviewer had asked for:** {what}").format(what=publishable(parcel.asked_for))]
    return Card(
        _("### A question waits for review"),
        *parts,
        Row([] if whole else [ReadQuestion(question_id)]),
        *(asked if parcel.asked_for else ()),
        Line(),
        _("Noticed in the text: {names}.").format(names=", ".join(noticed)) if noticed else _("Nothing stood out in the text."),
        *(_on_danger(text.warning) if screening.at_risk else ()),
        Row(
            [
                Approve(question_id),
                ApproveWithWarning(question_id),
                AskForChanges(question_id),
                Decline(question_id),
                Block(question_id),
            ]
        ),
        # Whoever may be in danger should not have to wait for a decision about their text to hear from somebody.
        Row([WriteBack(question_id, _("Note to the asker"))] if screening.at_risk else []),
    )


def _on_danger(warning: str) -> tuple[str, ...]:
    """What a reviewer does about a text that points to danger."""
    details = _("Details of how somebody could come to harm should go first: `Ask for changes`.")
    if warning.strip():
        return (details,)
    covered = _("`Approve` puts the content warning *{warning}* above it, `Approve with warning` one of your own.")
    return (covered.format(warning=warning_of_danger()), details)


def settled_card(parcel: ReviewSettled) -> Card:
    """The same card with the decision in the place of its buttons."""
    by = f"<@{parcel.reviewer_id}>" if parcel.reviewer_id is not None else ""
    declined = (
        _("✖ Declined by {by}, who also blocked whoever asked. Its text is erased.")
        if parcel.blocked
        else _("✖ Declined by {by}. Its text is erased.")
    )
    words = {
        None: _("This card is from an earlier time and decides nothing any more. `/moderate queue` shows what waits."),
        State.RETURNED: _("↩ {by} asked for changes. If the question comes again, it comes on a new card.").format(by=by),
        State.DECLINED: declined.format(by=by),
        State.WITHDRAWN: _("The asker took this question back. Its text is erased."),
        State.REMOVED: _("✔ Approved by {by}, and removed since. Its text is erased.").format(by=by),
    }.get(parcel.state, _("✔ Approved by {by}.").format(by=by))
    parts, _whole = parts_to_check(parcel.text) if parcel.text else ((), True)
    note = [_("**The asker reads:** {note}").format(note=publishable(parcel.note))] if parcel.note else []
    return Card(_("### Review"), *parts, Line(), words, *note, accent=None)


async def post_card(post: Post, parcel: ReviewCard) -> Receipt:
    """Bring a waiting card to the review channel, or up to date there; one that somebody deleted is posted again."""
    card = waiting_card(parcel)
    if parcel.card is not None and await post.change(parcel.card, card):
        return Receipt(parcel.card)
    return Receipt(await post.send(post.hidden_channel(parcel.channel_id), card))


async def settle_card(post: Post, parcel: ReviewSettled) -> Receipt:
    """Take the buttons from a card. A card that somebody deleted needs none taken."""
    await post.change(parcel.card, settled_card(parcel))
    return Receipt(parcel.card)


async def post_note(post: Post, parcel: NoteCard) -> Receipt:
    """Bring what an asker wrote to the moderators."""
    name = f"Q{parcel.number}" if parcel.number is not None else _("a question that is not published")
    title = f" · {publishable(parcel.title)}" if parcel.title else ""
    card = Card(
        _("### A note from whoever asked {name}").format(name=name + title),
        publishable(parcel.text),
        _("-# You can write back. Neither of you learns who the other is."),
        Row([WriteBack(parcel.question_id)]),
    )
    return Receipt(await post.send(post.hidden_channel(parcel.channel_id), card))


RENDERERS: Final[dict[type[Any], Callable[[Post, Any], Awaitable[Receipt]]]] = {
    ReviewCard: post_card,
    ReviewSettled: settle_card,
    NoteCard: post_note,
}
