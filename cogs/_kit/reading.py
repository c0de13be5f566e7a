"""How tips, sections and answers read, wherever they are shown: to members, in public, and before they are taken in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.words import _

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.domain.library import Article, Faq, Tip


def tip_parts(tip: Tip, topics: Sequence[str]) -> list[str]:
    """A tip: itself, why it helps, something to try today, a caveat where it needs one, its topics by name."""
    parts = [
        f"### {tip.title}\n{tip.text}",
        _("**Why it helps**") + f"\n{tip.why}",
        _("**Try this today**") + f"\n{tip.today}",
    ]
    if tip.caveat:
        parts.append(_("**Take care**") + f"\n{tip.caveat}")
    parts.append(f"-# {' · '.join(topics)}")
    return parts


def section_parts(article: Article, page: int) -> list[str]:
    """One section of an article (`page` from 0); the first one with what the article is about."""
    section = article.sections[page]
    about = [f"*{article.summary}*"] if page == 0 else []
    return [f"-# {article.title}\n### {section.title}", *about, section.text]


def faq_parts(faq: Faq) -> list[str]:
    """An answered question, with several views where people disagree."""
    parts = [f"### {faq.question}\n{faq.answer}"]
    if faq.views:
        parts.append(_("**People see this differently**") + "\n" + "\n".join(f"- {view}" for view in faq.views))
    if faq.caveat:
        parts.append(_("**Take care**") + f"\n{faq.caveat}")
    return parts


def from_article(article: Article) -> str:
    """Where a tip or an answer is from, in small letters."""
    return "-# " + _("From “{article}”").format(article=article.title)
