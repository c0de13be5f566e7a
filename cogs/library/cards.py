"""How a server's library looks to moderators."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from bot.domain.publishable import publishable
from bot.words import _, ngettext
from cogs._kit.cards import Card, Line, Pick, Row
from cogs._kit.menus import OPTION_LIMIT, option
from cogs._kit.reading import faq_parts, section_parts, tip_parts
from cogs.library import buttons

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from bot.domain.library import Article, Problem, Topic
    from bot.services.libraries import Checked, Listed

LISTED: Final = 12
SECTIONS_LISTED: Final = 20
PROBLEMS_LISTED: Final = 12
PROBLEM_LIMIT: Final = 250
"""Characters of a fault as it is shown; the file holds all of it."""


def list_card(listed: Sequence[Listed]) -> Card:
    """All articles, those that are switched off too."""
    lines: list[str] = []
    for entry in listed[:LISTED]:
        state = _("off") if entry.hidden else _("this server's own") if entry.own else _("came with me")
        sign = "◌" if entry.hidden else "●"
        lines.append(f"{sign} **{entry.article.title}** · {state}\n-# {counted(entry.article)} · `{entry.article.id}`")
    if len(listed) > LISTED:
        lines.append(_more(len(listed) - LISTED))
    parts: list[str | Line | Pick] = [_("## What members can read here"), "\n".join(lines)]
    shipped = [entry for entry in listed if not entry.own]
    if shipped:
        options = [
            option(entry.article.title, entry.article.id, _("off: switch it on") if entry.hidden else _("on: switch it off"))
            for entry in shipped[:OPTION_LIMIT]
        ]
        parts.append(Pick(buttons.SwitchArticle(options)))
    parts.append(_("-# `/library import` adds a file, `/library export` gives one back, `/library remove` takes one out."))
    return Card(*parts)


def _more(count: int) -> str:
    return ngettext("-# And {count} more.", "-# And {count} more.", count).format(count=count)


def counted(article: Article) -> str:
    """How much is in an article, in words."""
    sections, tips, faqs = len(article.sections), len(article.tips), len(article.faqs)
    return ", ".join(
        [
            ngettext("{count} section", "{count} sections", sections).format(count=sections),
            ngettext("{count} tip", "{count} tips", tips).format(count=tips),
            ngettext("{count} answered question", "{count} answered questions", faqs).format(count=faqs),
        ]
    )


def preview_card(checked: Checked, article: Article) -> Card:
    """What a sound file would add, before anything is kept."""
    sections = [f"{n}. {section.title}" for n, section in enumerate(article.sections, 1)]
    if len(sections) > SECTIONS_LISTED:
        sections[SECTIONS_LISTED:] = [_more(len(sections) - SECTIONS_LISTED)]
    parts: list[str | Line | Row] = [
        _("### The file is in order. Add it?"),
        f"**{article.title}**\n{article.summary}\n-# {counted(article)}",
        f"-# {article.attribution}\n-# {article.licence}",
        "\n".join(sections),
        Line(),
    ]
    if checked.replaces is not None:
        parts.append(_("It takes the place of “{title}”, which has the same id.").format(title=checked.replaces.title))
    parts.append(_("Only the form of it is checked. Please look through it as your members would. It waits for an hour."))
    parts.append(
        Row([buttons.LookThrough(checked.key, "0"), buttons.AcceptImport(checked.key), buttons.DeclineImport(checked.key)])
    )
    return Card(*parts)


def look_card(article: Article, topics: Mapping[str, Topic], key: str, page: int) -> Card:
    """One page of an article that waits, as members would see it: its sections, its tips, its answered questions."""
    pages = len(article.sections) + len(article.tips) + len(article.faqs)
    page = max(0, min(page, pages - 1))
    tip_at = page - len(article.sections)
    faq_at = tip_at - len(article.tips)
    if tip_at < 0:
        shown = section_parts(article, page)
    elif faq_at < 0:
        tip = article.tips[tip_at]
        shown = [
            *tip_parts(tip, [topics[topic].name for topic in tip.topics]),
            _("**Reflect on this**") + f"\n{tip.reflection}",
        ]
    else:
        shown = faq_parts(article.faqs[faq_at])
    turns: list[buttons.LookThrough] = []
    if page > 0:
        turns.append(buttons.LookThrough(key, str(page - 1), _("Before")))
    if page < pages - 1:
        turns.append(buttons.LookThrough(key, str(page + 1), _("Next")))
    return Card(
        _("-# {page} of {pages}. Nothing is added yet.").format(page=page + 1, pages=pages),
        *shown,
        Line(),
        Row(turns),
        Row([buttons.AcceptImport(key), buttons.DeclineImport(key)]),
    )


def problems_card(problems: Sequence[Problem]) -> Card:
    """What is wrong with a file: the first faults; all of them go with it as a file where there are more."""
    count = len(problems)
    head = ngettext(
        "### Nothing was added: {count} thing to mend", "### Nothing was added: {count} things to mend", count
    ).format(count=count)
    lines = [
        _("Line {line}: {message}").format(line=problem.line, message=_plain(problem.message))
        for problem in problems[:PROBLEMS_LISTED]
    ]
    parts = [head, "\n".join(lines)]
    if count > PROBLEMS_LISTED:
        parts.append(_("-# All of them are in the file below."))
    parts.append(_("-# Mend the file, then import it again."))
    return Card(*parts, accent=None)


def problems_file(problems: Sequence[Problem]) -> str:
    """All faults, a line each."""
    return "\n".join(str(problem) for problem in problems) + "\n"


def _plain(message: str) -> str:
    """A fault as a card may show it: it quotes what somebody wrote, so nothing in it may act."""
    shown = publishable(message)
    return shown if len(shown) <= PROBLEM_LIMIT else shown[: PROBLEM_LIMIT - 1].rstrip("\\") + "…"


def remove_card(article: Article) -> Card:
    """The question before an article goes."""
    words = _("It goes from this server at once, with {what}. `/library export` gives you the file first, if you like.")
    return Card(
        _("### Remove “{title}”?").format(title=article.title),
        words.format(what=counted(article)),
        Row([buttons.RemoveArticle(article.id), buttons.KeepArticle()]),
    )
