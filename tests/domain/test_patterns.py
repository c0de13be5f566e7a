"""Many patterns looked for at once find what each finds by itself."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.patterns import BadPatternError, PatternFilter, PatternSet, compile_pattern

PATTERNS = (
    r"\b(?:hit|hits|slapped)(?: \w+){0,3} (?:me|us) ",
    r"\b(?:want|wants)(?: \w+){0,2} to (?:die|hit) ",
    r"\b(?:im|i am) (?:not )?(?:me|us) ",
    r"\w+ \w+ \w+ ",  # no word that it cannot do without
    r"^(?:die|me)\b",
)
FILTER, SET = PatternFilter(PATTERNS), PatternSet(PATTERNS)
WORDS = st.sampled_from(
    ["hit", "hits", "slapped", "me", "us", "want", "wants", "to", "die", "i", "am", "im", "not", ".", "naïve"]
)


@given(st.lists(WORDS, max_size=14).map(lambda words: "".join(f"{word} " for word in words)) | st.text(max_size=60))
def test_of_many_patterns_those_are_found_that_match_by_themselves(text: str) -> None:
    alone = [number for number, pattern in enumerate(PATTERNS) if compile_pattern(pattern).search(text)]
    assert FILTER.search(text) == SET.search(text) == alone
    assert FILTER.likely(text) >= set(alone)


def test_only_patterns_whose_words_are_there_are_likely() -> None:
    far_apart = "he hit the wall and then left me "
    assert 0 not in FILTER.search(far_apart)
    assert {0, 1, 2} & FILTER.likely(far_apart) == {0}


def test_a_pattern_of_a_filter_tells_where_it_matches() -> None:
    text = "he hit and slapped me and hits us "
    assert [match.span() for match in FILTER[0].finditer(text)] == [(3, 22), (26, 34)]


def test_what_cannot_be_a_pattern_is_refused() -> None:
    for many in (PatternFilter, PatternSet):
        with pytest.raises(BadPatternError):
            many(["good", "(?!bad)"])
