"""How a question reads, wherever it is shown: in the preview, on the review card, in public."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.domain.publishable import publishable, split_message
from bot.domain.story import story_parts, uncovered_parts
from bot.words import _
from cogs._kit.cards import Card, Row

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.domain.question import QuestionText
    from cogs._kit.buttons import PersistentButton


def question_parts(heading: str, text: QuestionText) -> tuple[str, ...]:
    """Heading, content warning and the beginning of the story as it stands in public, with a word where it goes on.

    A story with a warning stays covered until it is touched.
    """
    stories = story_parts(text)
    further = _("-# Part 1 of {parts}. The rest follows in the thread.").format(parts=len(stories)) if len(stories) > 1 else ""
    return _parts(heading, text, stories[0] if stories else "", further)


def parts_to_check(text: QuestionText, room: int | None = None) -> tuple[tuple[str, ...], bool]:
    """The same, open, for those who read it before it is public; and whether that is all of it. There may be less `room`."""
    stories = uncovered_parts(text)
    story = stories[0] if stories else ""
    if room is not None:
        story = next(iter(split_message(story, max(room, 16))), "")
    whole = story == "".join(stories)
    further = "" if whole else _("-# It goes on. **Read all of it** shows the rest.")
    return _parts(publishable(text.title), text, story, further), whole


def _parts(heading: str, text: QuestionText, story: str, further: str) -> tuple[str, ...]:
    warned = text.warning.strip()
    warning = _("**Content warning:** {warning}").format(warning=publishable(text.warning)) if warned else ""
    return tuple(part for part in (f"## {heading}", warning, story, further) if part)


def page_card(text: QuestionText, page: int, further: Sequence[PersistentButton]) -> Card:
    """A page of a long story, from 0, for those who read it before it is public; `further` leads to the next one."""
    stories = uncovered_parts(text)
    page = min(page, len(stories) - 1)
    head = _("-# Part {part} of {parts}").format(part=page + 1, parts=len(stories))
    return Card(head, stories[page] if stories else "…", Row(further if page + 1 < len(stories) else []))
