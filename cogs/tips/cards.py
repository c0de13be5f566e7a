"""How tips, articles and answers look."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.words import _
from cogs._kit.cards import Card, Line, Row
from cogs.tips.buttons import AnotherTip, ReadArticle, ShowTip

if TYPE_CHECKING:
    from bot.domain.library import Faq, Library, Tip


def tip_card(library: Library, tip: Tip, topic: str | None) -> Card:
    """A tip with why it helps, something to try today, and a caveat where it needs one."""
    article = library.article_of_tip(tip.id)
    position = _position(library, article.id, tip.section)
    parts: list[str | Line | Row] = [
        f"### {tip.title}\n{tip.text}",
        _("**Why it helps**") + f"\n{tip.why}",
        _("**Try this today**") + f"\n{tip.today}",
    ]
    if tip.caveat:
        parts.append(_("**Take care**") + f"\n{tip.caveat}")
    names = " · ".join(library.topics[name].name for name in tip.topics)
    parts += [
        Line(),
        f"-# {names}\n-# " + _("From “{article}”").format(article=article.title),
        Row([AnotherTip(topic or "-"), ReadArticle(article.id, str(position))]),
    ]
    return Card(*parts)


def article_card(library: Library, article_id: str, page: int) -> Card:
    """One section of an article, with the way to the ones beside it."""
    article = library.article(article_id)
    page = max(0, min(page, len(article.sections) - 1))
    section = article.sections[page]
    parts: list[str | Line | Row] = [f"-# {article.title}\n### {section.title}"]
    if page == 0:
        parts.append(f"*{article.summary}*")
    parts.append(section.text)
    here = [tip for tip in article.tips if tip.section == section.id]
    if here:
        parts += [Line(), _("**Tips from here**") + "\n" + "\n".join(f"- {tip.title}" for tip in here)]
    count = _("Page {page} of {pages}").format(page=page + 1, pages=len(article.sections))
    parts.append(f"-# {count} · {article.attribution} · {article.licence}")
    turns: list[ReadArticle] = []
    if page > 0:
        turns.append(ReadArticle(article_id, str(page - 1), _("Page before")))
    if page < len(article.sections) - 1:
        turns.append(ReadArticle(article_id, str(page + 1), _("Next page")))
    if turns:
        parts.append(Row(turns))
    return Card(*parts)


def faq_card(library: Library, faq: Faq) -> Card:
    """An answered question, with several views where people disagree, and tips that go with it."""
    article = library.article_of_faq(faq.id)
    parts: list[str | Line | Row] = [f"### {faq.question}\n{faq.answer}"]
    if faq.views:
        parts.append(_("**People see this differently**") + "\n" + "\n".join(f"- {view}" for view in faq.views))
    if faq.caveat:
        parts.append(_("**Take care**") + f"\n{faq.caveat}")
    parts += [Line(), "-# " + _("From “{article}”").format(article=article.title)]
    buttons: list[ShowTip | ReadArticle] = [ShowTip(tip_id, library.tip(tip_id).title) for tip_id in faq.tips]
    buttons.append(ReadArticle(article.id, str(_position(library, article.id, faq.section))))
    parts.append(Row(buttons))
    return Card(*parts)


def _position(library: Library, article_id: str, section_id: str) -> int:
    return next(n for n, section in enumerate(library.article(article_id).sections) if section.id == section_id)
