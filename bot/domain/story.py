"""A story as it is published: in parts that each fit a message with room to spare, and covered where readers are warned."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from bot.domain.publishable import publishable, split_message

if TYPE_CHECKING:
    from bot.domain.question import QuestionText

BAR: Final = r"\|"
"""A bar that is text. Before the bars that end a cover it would end it a sign too early."""
PART_LIMIT: Final = 2_400
"""Characters of a part. Its message may show 4,000 in all (Discord: components reference): the rest is for title, warning and
answers."""


def story_parts(text: QuestionText) -> tuple[str, ...]:
    """The story, ready to be published: one part, or several. With a content warning each stays covered until it is touched.

    Where it is cut does not depend on the warning, so that one that is added later covers the parts that stand there.
    """
    parts = tuple(split_message(publishable(text.story), PART_LIMIT))
    return tuple(map(_covered, parts)) if text.warning.strip() else parts


def uncovered_parts(text: QuestionText) -> tuple[str, ...]:
    """The same parts for those who read them before they are public."""
    return tuple(split_message(publishable(text.story), PART_LIMIT))


def _covered(part: str) -> str:
    """All of it as one spoiler. The writer's own marks become broken bars: taken out they could join what must stay apart."""
    return f"||{part.replace('||', '¦').replace(BAR, '¦')}||"
