"""`/search`: answered questions, tips, and what was asked in this server, together."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from bot.domain.publishable import title_line
from bot.domain.search import excerpt, mark_words, marked
from bot.words import _
from cogs._kit.cards import Card, Line, Pick
from cogs._kit.menus import option
from cogs.tips.menus import OpenFound

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.domain.library import Faq, Library, Tip
    from bot.domain.search import QuestionHit

SHOWN: Final = 3
"""Finds of each kind."""
QUESTIONS_SHOWN: Final = 5
QUERY_SHOWN: Final = 60
EXCERPT: Final = 110
ROOM: Final = 1200
"""Characters for the finds of each kind, of the 4,000 that a card takes: escapes and bold can double what was written."""


def search_card(
    query: str, library: Library, faqs: Sequence[Faq], tips: Sequence[Tip], questions: Sequence[QuestionHit], guild_id: int
) -> Card:
    """What was found, best first in each kind, with the words that were meant in bold."""

    def entry(title: str, text: str) -> str:
        line = marked(mark_words(title, query, library.synonyms))
        return f"- {line}\n-# {marked(excerpt(mark_words(' '.join(text.split()), query, library.synonyms), EXCERPT))}"

    asked = title_line(query, QUERY_SHOWN)
    if not (faqs or tips or questions):
        return Card(
            _("### Nothing found for “{query}”").format(query=asked),
            _("Try other words, or fewer. `/ask` asks the community, without your name."),
        )
    parts: list[str | Line | Pick] = [_("### Found for “{query}”").format(query=asked)]
    if faqs:
        parts.append(_list(_("**Answered questions**"), [entry(faq.question, faq.answer) for faq in faqs]))
    if tips:
        parts.append(_list(_("**Tips**"), [entry(tip.title, tip.text) for tip in tips]))
    options = [
        *(option(faq.question, f"faq:{faq.id}", _("Answered question")) for faq in faqs),
        *(option(tip.title, f"tip:{tip.id}", _("Tip")) for tip in tips),
    ]
    if options:
        parts.append(Pick(OpenFound(options)))
    if questions:
        parts += [Line(), _list(_("**Asked in this server**"), [_question(hit, guild_id) for hit in questions])]
    return Card(*parts)


def _question(hit: QuestionHit, guild_id: int) -> str:
    line = f"- [Q{hit.number}]({hit.address(guild_id)}) {marked(hit.title)}"
    return f"{line}\n-# {marked(' '.join(hit.excerpt.split()))}" if hit.excerpt else line


def _list(heading: str, entries: Sequence[str]) -> str:
    """The entries below their heading, as many as there is room for."""
    lines, room = [heading], ROOM
    for entry in entries:
        room -= len(entry) + 1
        if room < 0:
            break
        lines.append(entry)
    return "\n".join(lines)
