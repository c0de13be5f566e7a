"""Every card of reading, filled as far as the rules of content allow, is one that Discord takes."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any, cast

import pytest

from bot.demo.people import texts
from bot.domain.library import Article, Faq, Library, Problem, Section, Tip, Topic
from bot.domain.question import Place
from bot.domain.reading import MarkedTip, Marks
from bot.domain.search import MARK, UNMARK, QuestionHit, Synonyms
from bot.services.libraries import Checked, Listed
from cogs.library.cards import list_card, look_card, preview_card, problems_card, remove_card
from cogs.tips.cards import article_card, faq_card, public_tip_card, shelf_card, tip_card
from cogs.tips.saved import saved_card
from cogs.tips.search import QUESTIONS_SHOWN, search_card
from data.library_rules import CARD_LIMIT, FILES

if TYPE_CHECKING:
    from cogs._kit.cards import Card

GUILD = 2**63 - 1
KEY = "k" * 22


def most(heading: str, name: str) -> str:
    """The longest text that a field takes, in the signs that are worst for a card: each is escaped where texts are."""
    return ("_" * 7 + " ") * (FILES["article"][heading].fields[name].longest // 8)


def long_id(number: int) -> str:
    return f"{'i' * 55}-{number:04}"


TOPICS = [Topic(f"{'t' * 20}-{n}", "T" * 40, "D" * 100) for n in range(3)]
TOPIC_IDS = tuple(topic.id for topic in TOPICS)


def article(number: int, tips: int = 400, sections: int = 200) -> Article:
    def tip(n: int) -> Tip:
        words = {name: most("tip", name) for name in ("title", "text", "why", "today", "reflection", "caveat")}
        return Tip(id=long_id(n), section=long_id(0), topics=TOPIC_IDS, **words)

    head = {name: most("article", name) for name in ("title", "summary", "attribution", "licence")}
    written = tuple(Section(long_id(n), most("section", "title"), most("section", "text")) for n in range(sections))
    faqs = [Faq(long_id(5000 + n), long_id(0), most("faq", "question"), "A" * 1200, TOPIC_IDS) for n in range(4)]
    room = CARD_LIMIT - len(faqs[0].question) - 1200 - 300
    faqs[0] = replace(faqs[0], views=("V" * (room // 6),) * 6, caveat="C" * 300, tips=tuple(long_id(n) for n in range(3)))
    return Article(long_id(number), **head, sections=written, tips=tuple(tip(n) for n in range(tips)), faqs=tuple(faqs))


FULL = article(0)
LIBRARY = Library.of(TOPICS, [FULL], synonyms=Synonyms.of([["word", "other"]]))
TIP = MarkedTip(FULL.tips[0], FULL, Marks(saved=True, helpful=False))
FOUND = f"{MARK}______{UNMARK} "
HIT = QuestionHit("q" * 22, 9999, FOUND * 14, FOUND * 18, None, Place(1, 2), GUILD)
MARKED = " ".join(["_______"] * 25)

CARDS: dict[str, Card] = {
    "a tip": tip_card(LIBRARY, TIP, TOPIC_IDS[0]),
    "a tip for all": public_tip_card(LIBRARY.topic_names(TIP.tip), TIP),
    "the shelf": shelf_card([article(n, 1, 1) for n in range(200)], {long_id(n): long_id(0) for n in range(200)}),
    "the first page": article_card(LIBRARY, FULL, 0),
    "a page in the middle": article_card(LIBRARY, FULL, 100),
    "the last page": article_card(LIBRARY, FULL, 199),
    "an answer": faq_card(LIBRARY, FULL.faqs[0], FULL.faqs[1:]),
    "what is saved": saved_card(FULL.tips, 7),
    "what was found": search_card(MARKED, LIBRARY, FULL.faqs[:3], FULL.tips[:3], [HIT] * QUESTIONS_SHOWN, GUILD),
    "all articles": list_card([Listed(article(n, 1, 1), own=n % 2 == 0, hidden=n % 3 == 0) for n in range(200)]),
    "a preview": preview_card(Checked((), FULL, KEY, FULL), FULL),
    "a section looked through": look_card(FULL, LIBRARY.topics, KEY, 0),
    "a tip looked through": look_card(FULL, LIBRARY.topics, KEY, 300),
    "an answer looked through": look_card(FULL, LIBRARY.topics, KEY, 600),
    "what is wrong": problems_card([Problem("a" * 100, 49_999, 20_000, "_" * 400)] * 201),
    "before it is removed": remove_card(FULL),
}


def parts(components: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """All components, nested ones too."""
    return [found for part in components for found in (part, *parts(part.get("components") or []))]


@pytest.mark.parametrize("name", CARDS)
def test_a_full_card_is_one_that_discord_takes(name: str) -> None:
    """Discord: 4,000 characters of text, 40 components, 5 buttons or a menu a row, and the lengths of each."""
    raw = CARDS[name].to_components()
    everything = parts(raw)
    assert sum(len(text) for text in texts(raw)) <= 4000
    assert len(everything) <= 40
    ids = [part["custom_id"] for part in everything if part.get("custom_id")]
    assert len(set(ids)) == len(ids)
    for part in everything:
        assert len(part.get("custom_id") or "") <= 100
        assert len(part.get("label") or "") <= 80
        assert len(part.get("placeholder") or "") <= 150
        if part["type"] == 1:
            assert 1 <= len(part["components"]) <= 5
        options = cast("list[dict[str, Any]]", part.get("options") or [])
        for option in options:
            assert all(1 <= len(option[key]) <= 100 for key in ("label", "value"))
            assert len(option.get("description") or "") <= 100
        if part["type"] == 3:
            assert 1 <= len(options) <= 25
            assert len({option["value"] for option in options}) == len(options)
