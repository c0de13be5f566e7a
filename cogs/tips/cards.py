"""How tips, articles and answers look."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from bot.words import _, ngettext
from cogs._kit.cards import Card, Line, Pick, Row
from cogs._kit.elsewhere import ask_about_button
from cogs._kit.hiding import Hide
from cogs._kit.menus import OPTION_LIMIT, option
from cogs._kit.reading import faq_parts, from_article, section_parts, tip_parts
from cogs._kit.reflecting import reflect_button
from cogs.tips import buttons, menus
from cogs.tips.ids import ANY

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    import discord

    from bot.domain.library import Article, Faq, Library
    from bot.domain.reading import MarkedTip

TIPS_LISTED: Final = 8
"""Titles of tips below a page of an article; a server's own article may have hundreds."""
ARTICLES_LISTED: Final = 6


def tip_card(library: Library, marked: MarkedTip, topic: str | None) -> Card:
    """A tip for one member, with what they have said of it."""
    tip, marks = marked.tip, marked.marks
    parts: list[str | Line | Row | Pick] = [*tip_parts(tip, library.topic_names(tip)), from_article(marked.article), Line()]
    if marks.helpful is False:
        parts.append(_("-# Noted, and nobody else sees it: this tip will not come to you again."))
    elif marks.helpful:
        parts.append(_("-# Good to know. Nobody else sees this."))
    if marks.saved:
        parts.append(_("-# Saved. `/saved` has your list."))
    parts += [
        Row([buttons.AnotherTip(topic or ANY), buttons.SaveTip.of(tip.id, topic, saved=marks.saved), _read(marked)]),
        Row([reflect_button(tip.id), ask_about_button(tip.topics[0])]),
        Row(
            [
                buttons.Judge.of(tip.id, topic, marks, helpful=True),
                buttons.Judge.of(tip.id, topic, marks, helpful=False),
                *_hide(tip.caveat),
            ]
        ),
    ]
    return Card(*parts)


def public_tip_card(topics: Sequence[str], marked: MarkedTip) -> Card:
    """A tip for all who read a channel. Its buttons answer whoever presses them, alone."""
    tip = marked.tip
    save = buttons.SaveTip.of(tip.id, None, saved=False)
    return Card(
        *tip_parts(tip, topics),
        from_article(marked.article),
        Line(),
        Row([save, _read(marked), reflect_button(tip.id)]),
        Row([ask_about_button(tip.topics[0]), buttons.AnotherTip(ANY, _("A tip just for me"))]),
    )


def _hide(caveat: str | None) -> list[Hide]:
    """Where a caveat speaks to somebody who is not safe: they may be watched."""
    return [Hide()] if caveat else []


def _read(marked: MarkedTip) -> buttons.ReadArticle:
    return buttons.ReadArticle(marked.article.id, str(marked.page))


def shelf_card(articles: Sequence[Article], places: Mapping[str, str]) -> Card:
    """All articles, with where the member is in each."""
    parts: list[str | Line | Row | Pick] = [_("### What there is to read")]
    for article in articles[:ARTICLES_LISTED]:
        lines = [f"**{article.title}**", article.summary]
        here = next((section.title for section in article.sections if section.id == places.get(article.id)), None)
        if here is not None:
            lines.append(_("-# You are at “{section}”.").format(section=here))
        parts.append("\n".join(lines))
    if len(articles) > ARTICLES_LISTED:
        parts.append(_("-# And more: type a name after `/article` to find one."))
    parts.append(Pick(menus.OpenArticle([option(article.title, article.id) for article in articles[:OPTION_LIMIT]])))
    return Card(*parts)


def article_card(library: Library, article: Article, page: int) -> Card:
    """One section of an article (`page` from 0), with the way to the others and to its tips."""
    section = article.sections[page]
    parts: list[str | Line | Row | Pick] = [*section_parts(article, page)]
    here = [tip for tip in article.tips if tip.section == section.id and tip.id in library.tips]
    if here:
        titles = "\n".join(f"- {tip.title}" for tip in here[:TIPS_LISTED])
        parts += [Line(), _("**Tips from here**") + f"\n{titles}"]
        if len(here) > TIPS_LISTED:
            parts.append(_more(len(here) - TIPS_LISTED))
        parts.append(Pick(menus.OpenTip([option(tip.title, tip.id) for tip in here[:OPTION_LIMIT]])))
    last = len(article.sections) - 1
    parts.append("-# " + _("Page {page} of {pages}").format(page=page + 1, pages=last + 1))
    if page in {0, last}:
        parts.append(f"-# {article.attribution}\n-# {article.licence}")
    turns: list[discord.ui.Item[Any]] = []
    if page > 0:
        turns.append(buttons.ReadArticle(article.id, str(page - 1), _("Page before")))
    if page < last:
        turns.append(buttons.ReadArticle(article.id, str(page + 1), _("Next page")))
    if turns:
        parts.append(Row(turns))
        first = min(max(0, page - OPTION_LIMIT // 2), max(0, len(article.sections) - OPTION_LIMIT))
        shown = list(enumerate(article.sections))[first : first + OPTION_LIMIT]
        options = [option(f"{n + 1}. {each.title}", str(n), default=n == page) for n, each in shown]
        parts.append(Pick(menus.OpenSection(article.id, options)))
    return Card(*parts)


def _more(count: int) -> str:
    return ngettext("-# And {count} more.", "-# And {count} more.", count).format(count=count)


def faq_card(library: Library, faq: Faq, others: Sequence[Faq] = ()) -> Card:
    """An answered question, with several views where people disagree, tips that go with it, and others that are near."""
    article = library.article_of_faq(faq.id)
    parts: list[str | Line | Row | Pick] = [*faq_parts(faq), from_article(article), Line()]
    page = next(n for n, section in enumerate(article.sections) if section.id == faq.section)
    tips = [buttons.ShowTip(tip_id, library.tip(tip_id).title) for tip_id in faq.tips if tip_id in library.tips]
    parts.append(Row([*tips, buttons.ReadArticle(article.id, str(page)), *_hide(faq.caveat)]))
    if others:
        options = [option(other.question, f"faq:{other.id}") for other in others]
        parts.append(Pick(menus.OpenFound(options, _("Not what you meant? These are near"))))
    return Card(*parts)
