"""Finding texts by what they say, and marking what was found."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.finding import Finder, Text
from bot.domain.search import MARK, UNMARK, Synonyms, excerpt, mark_words, marked, stem, telling_words

SYNONYMS = Synonyms.of(
    [["cheat", "affair", "slept with someone else"], ["partner", "boyfriend", "bf"], ["long distance", "living apart"]]
)
TEXTS = Finder.of(
    (
        Text("cheated", "Can I trust my partner after they cheated?"),
        Text("jealous", "I feel jealous", ("envious of his friends",), "It is no crime to feel it."),
        Text("apart", "Can we be a couple while living apart?"),
        Text("long", "How long does it take?"),
    ),
    SYNONYMS,
)


def found(query: str) -> list[str]:
    return [text.id for text in TEXTS.search(query)]


@pytest.mark.parametrize(
    ("query", "first"),
    [
        ("cheating", "cheated"),  # another ending
        ("he had an affair", "cheated"),  # another word
        ("she slept with someone else", "cheated"),  # a phrase
        ("my bf", "cheated"),
        ("jelous", "jealous"),  # a typo
        ("crime", "jealous"),  # only in what it says
        ("envious", "jealous"),  # only in other words for it
        ("long distance", "apart"),  # the phrase counts for more than its first word
        ("how long", "long"),
    ],
)
def test_finds_what_was_meant(query: str, first: str) -> None:
    assert found(query)[0] == first


def test_nothing_fits_nonsense_or_nothing() -> None:
    assert found("xyzzy") == []
    assert found("") == []
    assert Finder.of((), SYNONYMS).search("anything") == ()


def test_endings_go_alike() -> None:
    for words in (("cheat", "cheats", "cheated", "cheating"), ("jealous", "jealously"), ("hug", "hugs", "hugging", "hugged")):
        assert len({stem(word) for word in words}) == 1, words
    assert stem("is") == "is"


def test_words_that_every_question_has_count_where_there_are_no_others() -> None:
    assert telling_words("How do I trust again?") == ("trust",)
    assert telling_words("How do I?") == ("how", "do", "i")


def test_phrases_with_synonyms_are_found_whole_longest_first() -> None:
    synonyms = Synonyms.of([["long", "lengthy"], ["far", "long way"], ["apart", "long way off"]])
    assert synonyms.phrases_in("A long way") == ("long way", "long")
    assert synonyms.phrases_in("Far, a long way off: how long") == ("long way off", "long way", "far", "long", "long")


def test_marks_stand_around_the_words_that_were_meant() -> None:
    assert marked(mark_words("My boyfriend's jealousy hurts.", "jealousy of my partner", SYNONYMS)) == (
        "My **boyfriend's** **jealousy** hurts."
    )
    assert marked(mark_words("An affair, long ago", "cheated", SYNONYMS)) == "An **affair**, long ago"
    assert marked(mark_words("Freinds", "friends", SYNONYMS)) == "**Freinds**"
    assert marked(mark_words("The end", "the", SYNONYMS)) == "**The** end"


def test_an_excerpt_holds_the_first_mark_and_ends_between_words() -> None:
    text = "word " * 60 + f"{MARK}here{UNMARK} " + "word " * 60
    cut = excerpt(text, 80)
    assert f"{MARK}here{UNMARK}" in cut
    assert cut.startswith("…word")
    assert cut.endswith("word…")
    assert excerpt("short", 80) == "short"


@given(st.text(max_size=200), st.text(max_size=60))
def test_marking_changes_no_letter_and_stays_in_pairs(text: str, query: str) -> None:
    text = re.sub(f"[{MARK}{UNMARK}]", "", text)
    shown = mark_words(text, query, SYNONYMS)
    assert shown.replace(MARK, "").replace(UNMARK, "") == text
    cut = excerpt(shown, 40)
    assert cut.count(MARK) == cut.count(UNMARK)


@given(st.text(max_size=300))
def test_any_text_is_searched(query: str) -> None:
    assert len(TEXTS.search(query, 2)) <= 2
