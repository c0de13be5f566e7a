"""A server's view of the library, made ready to be searched: what is shipped, less what it switched off, and its own."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from bot.domain.finding import Finder, Text
from bot.domain.library import Library
from bot.domain.matching import Candidate, Candidates, best
from bot.domain.search import QUERY_LIMIT, fold

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping

    from bot.domain.library import Article, Faq, Tip

WORDS_OF_A_SENTENCE: Final = 4
OWN_TIPS: Final = 2000
OWN_ANSWERS: Final = 1000
OWN_ARTICLES: Final = 200
"""What a server may have of its own. The first is a promise; the others keep one server from filling the memory of all."""


def view(shipped: Library, own: Iterable[Article], hidden: Collection[str]) -> Library:
    """The library as a server sees it. An own article with the id of a shipped one stands in its place."""
    kept = {article.id: article for article in shipped.articles.values() if article.id not in hidden}
    kept.update((article.id, article) for article in own)
    return Library.of(
        shipped.topics.values(), kept.values(), shipped.prompts.values(), shipped.countries.values(), shipped.synonyms
    )


@dataclass(frozen=True, slots=True)
class Shelf:
    """A view with what is needed to find things in it. Making one costs about 0.15 ms for each tip or answer."""

    library: Library
    _articles: Candidates
    _questions: Candidates
    _said: Mapping[str, str]
    """Each question and each other way to ask it, folded, with the id of its answer."""
    _answers: Finder
    _tips: Finder

    @classmethod
    def of(cls, library: Library) -> Shelf:
        """Make it ready."""
        names = library.topics
        return cls(
            library,
            Candidates.of(Candidate(article.id, article.title) for article in library.articles.values()),
            Candidates.of(Candidate(faq.id, faq.question, faq.also) for faq in library.faqs.values()),
            {fold(text): faq.id for faq in library.faqs.values() for text in (*faq.also, faq.question)},
            Finder.of(
                (Text(faq.id, faq.question, faq.also, " ".join((faq.answer, *faq.views))) for faq in library.faqs.values()),
                library.synonyms,
            ),
            Finder.of(
                (
                    Text(
                        tip.id,
                        tip.title,
                        tuple(names[topic].name for topic in tip.topics),
                        " ".join(
                            (tip.text, tip.why, tip.today, tip.reflection, *(w for t in tip.topics for w in names[t].words))
                        ),
                    )
                    for tip in library.tips.values()
                ),
                library.synonyms,
            ),
        )

    def articles(self, typed: str, limit: int = 25) -> tuple[Article, ...]:
        """Articles whose title fits what was typed so far."""
        return tuple(self.library.article(found.id) for found in best(typed, self._articles, limit))

    def questions(self, typed: str, limit: int = 25) -> tuple[Faq, ...]:
        """Answered questions that fit what was typed so far: those that read like it, then those that mean it.

        Of a whole sentence what it means comes first: spelling finds 14 of 40 with their first guess, meaning 20
        (tests/data/test_answers_by_meaning.py).
        """
        spelt = [found.id for found in best(typed, self._questions, limit)]
        meant = [found.id for found in self._answers.search(typed, limit)]
        found = (*meant, *spelt) if len(typed.split()) >= WORDS_OF_A_SENTENCE else (*spelt, *meant)
        return tuple(self.library.faq(faq_id) for faq_id in tuple(dict.fromkeys(found))[:limit])

    def answers(self, query: str, limit: int = 10) -> tuple[Faq, ...]:
        """Answered questions that fit a whole query by meaning, best first."""
        exactly = self._said.get(fold(query[:QUERY_LIMIT]))
        meant = [found.id for found in self._answers.search(query, limit)]
        found = dict.fromkeys((*([exactly] if exactly else ()), *meant))
        return tuple(self.library.faq(faq_id) for faq_id in found)[:limit]

    def tips(self, query: str, limit: int = 10) -> tuple[Tip, ...]:
        """Tips that fit a whole query, or a whole story, best first; often fewer than `limit`, and none where nothing fits."""
        return tuple(self.library.tip(found.id) for found in self._tips.search(query, limit))
