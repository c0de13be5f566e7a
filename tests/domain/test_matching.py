"""Search that forgives typos."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.matching import Candidate, Candidates, best

QUESTIONS = Candidates.of(
    (
        Candidate("how-long", "How long does it take for someone to let their guard down?", ("when will they open up",)),
        Candidate("hurt", "Can someone who was hurt before learn to trust again?", ("dating someone with trust issues",)),
        Candidate("never", "What if they never let me in?", ("he won't talk about his feelings", "she shuts me out")),
        Candidate("touch", "Does getting physical help someone open up?", ("does cuddling help",)),
        Candidate("patient", "How do I stay patient while I wait?", ("tired of waiting",)),
        Candidate("broken", "Can trust come back after it was broken?", ("he lied to me", "rebuilding trust")),
        Candidate("cafe", "Über Nähe im Café reden?", ()),
        Candidate("japanese", "心を開くまで、どのくらい待てばいいですか", ()),
    )
)


def found(query: str, limit: int = 25) -> list[str]:
    return [candidate.id for candidate in best(query, QUESTIONS, limit)]


@pytest.mark.parametrize(
    ("query", "first"),
    [
        ("how long untill he opens up", "how-long"),  # a typo, another ending, another person
        ("How LONG", "how-long"),
        ("long", "how-long"),
        ("let there gaurd down", "how-long"),
        ("wont talk about feelings", "never"),  # no apostrophe
        ("he won’t talk", "never"),  # a typographic one
        ("cuddles", "touch"),
        ("patiense", "patient"),
        ("trsut issues", "hurt"),
        ("lied", "broken"),
        ("rebild trust", "broken"),
        ("uber nahe", "cafe"),  # accents left out
        ("CAFE", "cafe"),
        ("待てば", "japanese"),  # a script without spaces
    ],
)
def test_finds_what_was_meant(query: str, first: str) -> None:
    assert found(query)[0] == first


def test_the_other_words_are_not_needed() -> None:
    alone = Candidates.of(Candidate(candidate.id, candidate.text) for candidate in QUESTIONS.all)
    assert "how-long" in [candidate.id for candidate in best("how long untill he opens up", alone, limit=2)]


def test_text_that_begins_as_typed_comes_first_then_other_words_that_do() -> None:
    them = Candidates.of(
        (
            Candidate("inside", "Is trust enough?"),
            Candidate("other-words", "Relying on someone", ("trust",)),
            Candidate("text", "Trust and time"),
        )
    )
    assert [candidate.id for candidate in best("trust", them)] == ["text", "other-words", "inside"]


def test_a_word_that_few_have_counts_for_more_than_one_that_all_have() -> None:
    them = Candidates.of((Candidate("common", "How do I trust"), Candidate("rare", "I feel jealous"), Candidate("c", "How")))
    assert best("how do i feel jealous", them)[0].id == "rare"


def test_apostrophes_are_not_needed() -> None:
    them = Candidates.of((Candidate("jealous", "I'm jealous"),))
    assert best("im", them) == them.all
    assert best("i’m", them) == them.all


def test_an_empty_query_gives_the_first_in_their_own_order() -> None:
    assert found("", 3) == ["how-long", "hurt", "never"]
    assert found("  ?! ", 2) == ["how-long", "hurt"]


def test_nothing_fits_nonsense() -> None:
    assert found("xyzzy") == []
    assert best("how", Candidates.of(())) == ()


@given(st.text(max_size=300), st.integers(0, 25))
def test_any_text_gives_at_most_the_limit_each_once(query: str, limit: int) -> None:
    them = found(query, limit)
    assert len(them) <= limit
    assert len(set(them)) == len(them)


@given(st.sampled_from(QUESTIONS.all), st.integers(2, 60))
def test_typing_a_text_from_its_start_always_offers_it(candidate: Candidate, letters: int) -> None:
    assert candidate in best(candidate.text[:letters], QUESTIONS)


def test_what_fits_a_beginning_is_the_same_when_it_is_typed_again_and_nothing_else_is_kept() -> None:
    candidates = Candidates.of(QUESTIONS.all)
    typed = ("c", "can s", "can some of it be mended", "he l", "xyzzy", "a", "trust")
    first = [best(query, candidates) for query in typed]
    assert [best(query, candidates) for query in typed] == first == [best(query, QUESTIONS) for query in typed]
    assert set(candidates._begun) == {"c", "can s", "he l"}  # pyright: ignore[reportPrivateUsage]
