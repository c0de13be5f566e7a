"""What somebody may have meant: search over short texts that forgives typos, for autocomplete.

Words are compared one by one (Jaro-Winkler, which forgives endings more than beginnings: 'cuddles' finds 'cuddling'),
and a word that few candidates have counts for more than one that all have.
"""

from __future__ import annotations

import math
from bisect import bisect_left, bisect_right
from collections import defaultdict
from dataclasses import dataclass, field
from itertools import accumulate, takewhile
from typing import TYPE_CHECKING, Final, NamedTuple

from rapidfuzz import process
from rapidfuzz.distance import JaroWinkler, Prefix

from bot.domain.zones import simplify

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from collections.abc import Set as AbstractSet

ALIKE: Final = 0.86
"""How alike (0 to 1) two words must be to count as the same one, mistyped or with another ending."""
QUERY_LIMIT: Final = 100
"""Characters of a query that are looked at."""

_BEGUN: Final = 0.9
"""What a word that is only begun counts for, and the most that a mistyped one counts for."""
_LETTERS_TO_BEGIN: Final = 3
"""A word before the last one must have this many letters to count as begun; the last one is still being typed."""
_LETTERS_TO_MISTYPE: Final = 4
_COVERAGE: Final = 0.6
"""How much it matters that the query's words are found; the rest is for little else standing beside them."""
_SAME_START: Final = 0.2
"""What a text that begins with all of the query would get for that; less for a shorter beginning."""
_FAINT: Final = 0.1
_NEAR_THE_BEST: Final = 0.45
"""What scores less than this share of the best one is left out."""
_BEGINNINGS: Final = 300
"""First letters for which what fits is kept."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """Something to choose: its id, the text that is shown, and other words for it that are searched too."""

    id: str
    text: str
    also: tuple[str, ...] = ()


class _Phrase(NamedTuple):
    candidate: int
    folded: str
    shown: bool
    """Whether it is the candidate's own text."""
    weight: float
    """The weight of all its words together."""


@dataclass(frozen=True, slots=True)
class Candidates:
    """Candidates in their order, made ready to be searched: made once, searched at each key that is pressed."""

    all: tuple[Candidate, ...]
    _phrases: tuple[_Phrase, ...]
    _phrases_with: Mapping[str, tuple[int, ...]]
    _weights: Mapping[str, float]
    _words: tuple[str, ...]
    """All words, sorted."""
    _joined: str
    """All phrases, each after a line break."""
    _begins: tuple[int, ...]
    """Where each phrase begins in that, with its line break; and the end of all."""
    _alike: dict[str, dict[str, float]] = field(default_factory=dict[str, dict[str, float]])
    """For words of the candidates themselves, once looked for: which others they may be. Never what was only typed."""
    _begun: dict[str, tuple[Candidate, ...]] = field(default_factory=dict[str, tuple[Candidate, ...]])
    """For the first letters of the candidates themselves, once typed: what fits. Most of what is typed are those."""

    @classmethod
    def of(cls, candidates: Iterable[Candidate]) -> Candidates:
        """Make them ready: about 8 ms for 100 candidates with five other phrasings each."""
        everything = tuple(candidates)
        texts = [
            (number, _fold(text), shown)
            for number, candidate in enumerate(everything)
            for text, shown in ((candidate.text, True), *((text, False) for text in candidate.also))
        ]
        owners: defaultdict[str, set[int]] = defaultdict(set)
        phrases_with: defaultdict[str, list[int]] = defaultdict(list)
        for place, (number, folded, _shown) in enumerate(texts):
            for word in set(folded.split()):
                owners[word].add(number)
                phrases_with[word].append(place)
        weights = {word: _weight(len(everything), len(them)) for word, them in owners.items()}
        phrases = tuple(
            _Phrase(number, folded, shown, sum(weights[word] for word in set(folded.split())))
            for number, folded, shown in texts
        )
        places = {word: tuple(places) for word, places in phrases_with.items()}
        begins = tuple(accumulate((1 + len(phrase.folded) for phrase in phrases), initial=0))
        joined = "".join(f"\n{phrase.folded}" for phrase in phrases)
        return cls(everything, phrases, places, weights, tuple(sorted(weights)), joined, begins)

    def ranked(self, query: str) -> tuple[Candidate, ...]:
        """The candidates that a folded query fits, best first."""
        if query in self._begun:
            return self._begun[query]
        begun = self._holding(f"\n{query}")
        scores = self._scores(query, begun)
        enough = _NEAR_THE_BEST * min(1.0, max(scores.values(), default=0.0))
        fitting = sorted((number for number, score in scores.items() if score >= enough), key=lambda n: (-scores[n], n))
        ranked = tuple(self.all[number] for number in fitting)
        if begun and len(self._begun) < _BEGINNINGS:
            self._begun[query] = ranked
        return ranked

    def _scores(self, query: str, begun: AbstractSet[int]) -> dict[int, float]:
        """How well a query fits, for each candidate (by its place in `all`) that it fits at all."""
        found, total = self._words_found(query)
        scores: defaultdict[int, float] = defaultdict(float)
        anywhere = self._holding(query) if len(query) > 1 else begun
        for place in found.keys() | anywhere:
            candidate, folded, shown, weight = self._phrases[place]
            score = 0.0
            if (alike := found.get(place)) is not None:
                score = _COVERAGE * alike / total + (1 - _COVERAGE) * 2 * alike / (total + weight)
                if folded.startswith(query[0]):
                    score += _SAME_START * Prefix.normalized_similarity(query, folded)
            if place in begun:
                score += 3 if shown else 2
            elif place in anywhere:
                score += 1
            if score > _FAINT:
                scores[candidate] = max(scores[candidate], score)
        return scores

    def _holding(self, part: str) -> set[int]:
        """The phrases that hold `part`; one that begins with a line break is found at their beginning."""
        places: set[int] = set()
        at = self._joined.find(part)
        while at >= 0:
            place = bisect_right(self._begins, at) - 1
            places.add(place)
            at = self._joined.find(part, self._begins[place + 1])
        return places

    def _words_found(self, query: str) -> tuple[dict[int, float], float]:
        """The weight of the query's words in each phrase that has any of them, and the weight of the query."""
        found: defaultdict[int, float] = defaultdict(float)
        total = 0.0
        words = tuple(dict.fromkeys(query.split()))
        for word in words:
            meant = self._meant(word, still_typed=word == words[-1])
            rarest = max((self._weights[known] for known in meant), default=_weight(len(self.all), 1))
            weight = self._weights.get(word, rarest)
            total += weight
            best: dict[int, float] = {}
            scored = [(alike * min(weight, self._weights[known]), known) for known, alike in meant.items()]
            for score, known in sorted(scored):  # the best comes last, and stays
                best.update(dict.fromkeys(self._phrases_with[known], score))
            for place, score in best.items():
                found[place] += score
        return found, total

    def _meant(self, word: str, *, still_typed: bool) -> dict[str, float]:
        """The known words that `word` may be, each with how alike it is (0 to 1)."""
        if not still_typed and word in self._alike:
            return self._alike[word]
        meant: dict[str, float] = {}
        if len(word) >= _LETTERS_TO_MISTYPE:
            known = process.extract(word, self._words, scorer=JaroWinkler.normalized_similarity, score_cutoff=ALIKE, limit=None)
            meant = {other: _BEGUN * alike for other, alike, _ in known}
        if still_typed or len(word) >= _LETTERS_TO_BEGIN:
            first = bisect_left(self._words, word)
            meant.update(dict.fromkeys(takewhile(lambda other: other.startswith(word), self._words[first:]), _BEGUN))
        if word in self._weights:
            meant[word] = 1.0
            if not still_typed:
                self._alike[word] = meant
        return meant


def best(query: str, candidates: Candidates, limit: int = 25) -> tuple[Candidate, ...]:
    """Up to `limit` candidates that fit, best first: text that begins as typed, other words that do, then the rest.

    An empty query gives the first ones in their own order; one that nothing fits gives nothing.
    """
    wanted = _fold(query[:QUERY_LIMIT])
    if not wanted:
        return candidates.all[:limit]
    return candidates.ranked(wanted)[:limit]


def _fold(text: str) -> str:
    """Text as it is compared: like `simplify`, and without apostrophes, so that 'wont' is "won't"."""
    return simplify(text.replace("'", "").replace("’", ""))


def _weight(candidates: int, having_it: int) -> float:
    """What a word counts for when so many of the candidates have it."""
    return math.log(1 + candidates / max(1, having_it))
