"""How a question reads, wherever it is shown: in the preview, on the review card, in public."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.domain.publishable import publishable
from bot.words import _

if TYPE_CHECKING:
    from bot.domain.question import QuestionText


def question_parts(heading: str, text: QuestionText, *, spoiler: bool = True) -> tuple[str, ...]:
    """Heading, content warning and story. In public a story with a warning stays covered until it is touched."""
    story = publishable(text.story)
    warned = bool(text.warning.strip())
    if warned and spoiler:
        story = f"||{story.replace('||', '')}||"
    parts = [f"## {heading}"]
    if warned:
        parts.append(_("**Content warning:** {warning}").format(warning=publishable(text.warning)))
    parts.append(story)
    return tuple(parts)
