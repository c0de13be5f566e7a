"""The library: topics, articles with their tips and answered questions, prompts to reflect on, helplines.

All of it is read-only. Texts are plain (no markup, no links), already checked, paragraphs separated by a blank line.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from types import MappingProxyType
from typing import TYPE_CHECKING, Final, Literal, Protocol, TypeVar

from bot.domain.search import Synonyms

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import date

NO_SYNONYMS: Final = Synonyms()
LINES_SHOWN: Final = 3
"""How many helplines are shown at once: a long list is not used."""


@dataclass(frozen=True, slots=True)
class Topic:
    """What a tip or question is about. `words` are what people type when they mean it."""

    id: str
    name: str
    description: str
    words: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Section:
    """A page of an article."""

    id: str
    title: str
    text: str


@dataclass(frozen=True, slots=True)
class Tip:
    """A tip, why it helps, one small thing to try today and a question to reflect on.

    `section` is a section of the tip's own article. `caveat` says for whom the tip is not.
    """

    id: str
    section: str
    title: str
    text: str
    why: str
    today: str
    reflection: str
    topics: tuple[str, ...]
    caveat: str | None = None


@dataclass(frozen=True, slots=True)
class Faq:
    """A question that is asked often, with its answer.

    `views` stand side by side where people disagree; `also` are other ways to ask it; `tips` are ids of tips, in any
    article.
    """

    id: str
    section: str
    question: str
    answer: str
    topics: tuple[str, ...]
    views: tuple[str, ...] = ()
    also: tuple[str, ...] = ()
    tips: tuple[str, ...] = ()
    caveat: str | None = None


@dataclass(frozen=True, slots=True)
class Article:
    """An article with all that was made of it. `attribution` says whose ideas they are, in words."""

    id: str
    title: str
    summary: str
    attribution: str
    licence: str
    sections: tuple[Section, ...]
    tips: tuple[Tip, ...] = ()
    faqs: tuple[Faq, ...] = ()


@dataclass(frozen=True, slots=True)
class Prompt:
    """Something to reflect on. `after_breakup`: it is kind right after a separation, too."""

    id: str
    text: str
    topics: tuple[str, ...]
    after_breakup: bool


@dataclass(frozen=True, slots=True)
class Helpline:
    """A number to call, as dialled in its country, with where it was found and the day that was looked up."""

    kind: Literal["crisis", "abuse"]
    name: str
    number: str
    source: str
    checked: date
    note: str | None = None
    source_year: int | None = None

    @property
    def last_shown(self) -> date:
        """The last day it is shown: twelve months after it was checked. 29 February ends on the 28th."""
        try:
            return self.checked.replace(year=self.checked.year + 1)
        except ValueError:
            return self.checked.replace(year=self.checked.year + 1, day=28)


@dataclass(frozen=True, slots=True)
class Country:
    """A country's numbers. `code` is ISO 3166 alpha-2; `emergency` is None where it is not known."""

    code: str
    name: str
    emergency: str | None = None
    lines: tuple[Helpline, ...] = ()
    also: tuple[str, ...] = ()
    """What else people call it."""


def lines_shown(country: Country, today: date) -> tuple[Helpline, ...]:
    """At most three of the country's helplines, in the order of its file, without those checked too long ago.

    `today` is the date in UTC. One more day or less is no matter here.
    """
    return tuple(line for line in country.lines if today <= line.last_shown)[:LINES_SHOWN]


class _Named(Protocol):
    @property
    def id(self) -> str: ...


_T = TypeVar("_T", bound=_Named)


def _by_id(things: Iterable[_T]) -> Mapping[str, _T]:
    return MappingProxyType({thing.id: thing for thing in things})


@dataclass(frozen=True, slots=True, eq=False)
class Library:
    """The whole, by id (countries by code), each mapping in the order of the files and read-only.

    Its parts are taken to be checked: ids unique, references there. Where two things share an id, the later one stands.
    """

    topics: Mapping[str, Topic]
    articles: Mapping[str, Article]
    prompts: Mapping[str, Prompt]
    countries: Mapping[str, Country]
    synonyms: Synonyms = NO_SYNONYMS
    tips: Mapping[str, Tip] = field(init=False, repr=False)
    faqs: Mapping[str, Faq] = field(init=False, repr=False)
    _article_of_tip: Mapping[str, Article] = field(init=False, repr=False)
    _article_of_faq: Mapping[str, Article] = field(init=False, repr=False)
    _tips_of_topic: Mapping[str, tuple[Tip, ...]] = field(init=False, repr=False)

    def __post_init__(self) -> None:
        articles = self.articles.values()
        tips = _by_id(tip for article in articles for tip in article.tips)
        derived: dict[str, object] = {
            "tips": tips,
            "faqs": _by_id(faq for article in articles for faq in article.faqs),
            "_article_of_tip": {tip.id: article for article in articles for tip in article.tips},
            "_article_of_faq": {faq.id: article for article in articles for faq in article.faqs},
            "_tips_of_topic": {topic: tuple(tip for tip in tips.values() if topic in tip.topics) for topic in self.topics},
        }
        for name, value in derived.items():
            object.__setattr__(self, name, value)

    @classmethod
    def of(
        cls,
        topics: Iterable[Topic] = (),
        articles: Iterable[Article] = (),
        prompts: Iterable[Prompt] = (),
        countries: Iterable[Country] = (),
        synonyms: Synonyms = NO_SYNONYMS,
    ) -> Library:
        """A library of these things, in this order."""
        by_code = MappingProxyType({country.code: country for country in countries})
        return cls(_by_id(topics), _by_id(articles), _by_id(prompts), by_code, synonyms)

    def tip(self, tip_id: str) -> Tip:
        """The tip of that id. Raises KeyError; what somebody typed is looked for in `tips` instead."""
        return self.tips[tip_id]

    def faq(self, faq_id: str) -> Faq:
        """The answered question of that id. Raises KeyError."""
        return self.faqs[faq_id]

    def article(self, article_id: str) -> Article:
        """The article of that id. Raises KeyError."""
        return self.articles[article_id]

    def section(self, article_id: str, section_id: str) -> Section:
        """The section of that id in that article. Raises KeyError."""
        for section in self.articles[article_id].sections:
            if section.id == section_id:
                return section
        raise KeyError(section_id)

    def tips_for(self, topic: str | None) -> tuple[Tip, ...]:
        """The tips of a topic, or all for None, in the order of the files. Raises KeyError for an unknown topic."""
        return tuple(self.tips.values()) if topic is None else self._tips_of_topic[topic]

    def topic_names(self, tip: Tip) -> tuple[str, ...]:
        """The names of a tip's topics."""
        return tuple(self.topics[topic].name for topic in tip.topics)

    def article_of_tip(self, tip_id: str) -> Article:
        """The article that a tip comes from. Raises KeyError."""
        return self._article_of_tip[tip_id]

    def article_of_faq(self, faq_id: str) -> Article:
        """The article that an answered question belongs to. Raises KeyError."""
        return self._article_of_faq[faq_id]


@dataclass(frozen=True, slots=True)
class Problem:
    """What is wrong at one place of a content file, and what to do about it. Lines and columns count from 1."""

    file: str
    line: int
    column: int | None
    message: str

    def __str__(self) -> str:
        place = f"{self.file}:{self.line}" if self.column is None else f"{self.file}:{self.line}:{self.column}"
        return f"{place}: {self.message}"
