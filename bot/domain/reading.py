"""What a member keeps of what they read: saved tips, whether a tip was for them, and where they are in an article."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from bot.domain.library import Article, Library, Tip

SAVED_LIMIT: Final = 500
"""Tips that one member can save in one server."""


@dataclass(frozen=True, slots=True)
class Marks:
    """What a member has said of a tip, to nobody but the bot."""

    saved: bool = False
    helpful: bool | None = None
    """None where they said nothing."""


@dataclass(frozen=True, slots=True)
class Kept:
    """How much is kept of a member's reading: tips of the current rounds, saved ones, opinions, places in articles."""

    had: int = 0
    saved: int = 0
    opinions: int = 0
    places: int = 0


@dataclass(frozen=True, slots=True)
class MarkedTip:
    """A tip as one member sees it."""

    tip: Tip
    article: Article
    marks: Marks

    @property
    def page(self) -> int:
        """The page of its article that it comes from, from 0."""
        return next((n for n, section in enumerate(self.article.sections) if section.id == self.tip.section), 0)


def written_out(tips: tuple[Tip, ...], library: Library, heading: str) -> str:
    """Tips as a Markdown file for whoever saved them."""
    parts = [f"# {heading}"]
    for tip in tips:
        article = library.article_of_tip(tip.id)
        paragraphs = [f"## {tip.title}", tip.text, tip.why, tip.today, f"*{tip.reflection}*"]
        if tip.caveat:
            paragraphs.append(f"> {tip.caveat}")
        parts.append("\n\n".join([*paragraphs, f"({article.title}. {article.attribution}. {article.licence})"]))
    return "\n\n".join(parts) + "\n"
