"""Finding texts by what they say: whole answers and tips, ranked, whatever the endings, spelling and choice of words.

BM25F (Robertson and Zaragoza, 'The Probabilistic Relevance Framework', 2009, section 3.6) over stems, with two additions:
words of one group of synonyms share a term of their own, which counts for a little less than the word itself; and a word
that no text has is taken for the nearest ones that some have.
"""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Final

from rapidfuzz import process
from rapidfuzz.distance import JaroWinkler

from bot.domain.search import ALIKE, LETTERS_TO_MISTYPE, QUERY_LIMIT, Synonyms, fold, stem, telling, telling_words

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

_SATURATION: Final = 2.5
_LENGTH: Final = 0.3
_TITLE: Final = 3.0
_ALSO: Final = 2.0
_BODY: Final = 0.3
_GROUP: Final = 0.9
"""What a shared group of synonyms counts for, beside the word itself."""
_IN_PHRASE: Final = 0.4
"""What a word counts for by itself where it is part of a phrase: 'long' in 'long distance'."""
_MISTYPED: Final = 0.8
_NEAR_THE_BEST: Final = 0.3
"""What scores less than this share of the best one is left out."""


@dataclass(frozen=True, slots=True)
class Text:
    """Something to find: its id, its title, other words for it, and what it says."""

    id: str
    title: str
    also: tuple[str, ...] = ()
    body: str = ""


@dataclass(frozen=True, slots=True)
class Finder:
    """Texts made ready to be searched: about 0.1 ms a text to make, and 0.3 ms a search of a few hundred."""

    texts: Sequence[Text]
    _postings: Mapping[str, Mapping[int, float]]
    _synonyms: Synonyms

    @classmethod
    def of(cls, texts: Iterable[Text], synonyms: Synonyms) -> Finder:
        """Make them ready."""
        everything = tuple(texts)
        stemmed = cache(stem)  # texts of a library share most of their words
        weights: list[Counter[str]] = []
        for text in everything:
            found: Counter[str] = Counter()
            for part, weight in ((text.title, _TITLE), *((also, _ALSO) for also in text.also), (text.body, _BODY)):
                for term in _terms(part, synonyms, stemmed):
                    found[term] += weight  # pyright: ignore[reportArgumentType] -- a sum of weights
            weights.append(found)
        lengths = [sum(found.values()) for found in weights]
        usual = sum(lengths) / max(1, len(lengths))
        postings: defaultdict[str, dict[int, float]] = defaultdict(dict)
        for number, found in enumerate(weights):
            norm = _SATURATION * (1 - _LENGTH + _LENGTH * lengths[number] / usual)
            for term, weight in found.items():
                postings[term][number] = weight / (weight + norm)
        return cls(everything, dict(postings), synonyms)

    def search(self, query: str, limit: int = 10) -> tuple[Text, ...]:
        """Up to `limit` texts that fit, best first; none where no word of the query says anything that some text says."""
        scores: defaultdict[int, float] = defaultdict(float)
        for term, weight in self._wanted(query[:QUERY_LIMIT]).items():
            holding = self._postings[term]
            rarity = math.log(1 + len(self.texts) / len(holding))
            for number, share in holding.items():
                scores[number] += weight * rarity * share
        enough = _NEAR_THE_BEST * max(scores.values(), default=0.0)
        ranked = sorted((number for number, score in scores.items() if score >= enough), key=lambda n: (-scores[n], n))
        return tuple(self.texts[number] for number in ranked[:limit])

    def _wanted(self, query: str) -> Mapping[str, float]:
        wanted: dict[str, float] = {}
        phrases = self._synonyms.phrases_in(query)
        for group in self._synonyms.groups_of(phrases):
            wanted[group] = _GROUP
        in_phrases = {root for phrase in phrases if " " in phrase for root in phrase.split()}
        for word in telling_words(query):
            root = stem(word)
            wanted[root] = _IN_PHRASE if root in in_phrases else 1.0
            if root not in self._postings and not self._synonyms.knows(root) and len(word) >= LETTERS_TO_MISTYPE:
                for term, alike, _place in process.extract(
                    root, self._postings.keys(), scorer=JaroWinkler.normalized_similarity, score_cutoff=ALIKE, limit=3
                ):
                    wanted[term] = max(wanted.get(term, 0.0), _MISTYPED * alike)
                    for group in self._synonyms.groups_in(term):
                        wanted.setdefault(group, _GROUP * _MISTYPED)
        return {term: weight for term, weight in wanted.items() if term in self._postings}


def _terms(text: str, synonyms: Synonyms, stemmed: Callable[[str], str]) -> list[str]:
    words = fold(text).split()
    groups = synonyms.groups_of(synonyms.phrases_among([stemmed(word) for word in words]))
    return [*map(stemmed, telling(words)), *groups]
