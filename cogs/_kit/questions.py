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


def question_parts(heading: str, text: QuestionText, *, spoiler: bool = True, room: int | None = None) -> tuple[str, ...]:
    """Heading, content warning and the beginning of the story, with a word that it goes on where it does.

    In public (`spoiler`) a story with a warning stays covered until it is touched. Elsewhere there may be less `room`.
    """
    stories = story_parts(text) if spoiler else uncovered_parts(text)
    story = stories[0] if stories else ""
    if room is not None:
        story = next(iter(split_message(story, max(room, 16))), "")
    parts = [f"## {heading}"]
    if text.warning.strip():
        parts.append(_("**Content warning:** {warning}").format(warning=publishable(text.warning)))
    parts.append(story)
    if spoiler and len(stories) > 1:
        parts.append(_("-# Part 1 of {parts}. The rest follows in the thread.").format(parts=len(stories)))
    elif story != "".join(stories):
        parts.append(_("-# It goes on. **Read all of it** shows the rest."))
    return tuple(part for part in parts if part)


def goes_on(text: QuestionText) -> bool:
    """Whether a card can show no more than the beginning of the story."""
    return len(uncovered_parts(text)) > 1


def page_card(text: QuestionText, page: int, further: Sequence[PersistentButton]) -> Card:
    """A page of a long story, from 0, for those who read it before it is public; `further` leads to the next one."""
    stories = uncovered_parts(text)
    page = min(page, len(stories) - 1)
    head = _("-# Part {part} of {parts}").format(part=page + 1, parts=len(stories))
    return Card(head, stories[page] if stories else "…", Row(further if page + 1 < len(stories) else []))
