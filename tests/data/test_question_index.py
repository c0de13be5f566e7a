"""Finding published questions: what is found and shown, by whom, and that it is in no file."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.domain.publishable import disarmed
from bot.domain.question import Place
from bot.domain.search import IndexedQuestion, Synonyms, marked
from data.question_index import QuestionIndex

if TYPE_CHECKING:
    from collections.abc import Iterator

HERE, ELSEWHERE = 1, 2


def asked(number: int, title: str, story: str = "", *, guild: int = HERE, warned: bool = False) -> IndexedQuestion:
    return IndexedQuestion(guild, f"q{number}", number, title, story, None, warned, Place(10, 100 + number), None)


QUESTIONS = (
    asked(1, "How do I trust again?", "My partner cheated last year, and now I am jealous of everyone."),
    asked(2, "He never texts me back", "I feel ignored, for days. ||The secret part||"),
    asked(3, "Jealousy over a friend of hers", "She is close to him and I do not trust it."),
    asked(4, "Living apart for a year", "We are in two cities. Is that the end?"),
    asked(5, "Something heavy", "There was violence at home.", warned=True),
    asked(6, "Trust", "Jealous, cheated, texts, violence", guild=ELSEWHERE),
)


@pytest.fixture
def index() -> Iterator[QuestionIndex]:
    index = QuestionIndex(Synonyms.of([["long distance", "living apart"], ["boyfriend", "partner"]]))
    index.add(QUESTIONS)
    yield index
    index.close()


def found(index: QuestionIndex, text: str, guild: int = HERE) -> list[int]:
    return [hit.number for hit in index.search(guild, text)]


def test_a_title_that_holds_the_word_comes_before_a_story_that_does(index: QuestionIndex) -> None:
    assert found(index, "trust") == [1, 3]
    assert found(index, "jealousy") == [3]


def test_other_endings_and_typos_find_the_same(index: QuestionIndex) -> None:
    assert found(index, "cheating") == [1]
    assert set(found(index, "jelous")) == {1, 3}
    assert found(index, "ingored") == [2]
    assert found(index, "IGNÓRED") == [2]


def test_other_words_for_the_same_thing_find_it(index: QuestionIndex) -> None:
    assert found(index, "long distance") == [4]
    assert found(index, "my boyfriend") == [1]


def test_words_that_every_question_has_find_nothing_by_themselves_beside_others(index: QuestionIndex) -> None:
    assert found(index, "how do i bake") == []
    assert found(index, "") == []


def test_only_the_own_server_is_searched(index: QuestionIndex) -> None:
    assert found(index, "jealous cheated texts violence trust", ELSEWHERE) == [6]
    assert 6 not in found(index, "jealous cheated texts violence trust server2")
    assert found(index, "trust", 3) == []


def test_words_are_marked_and_covered_stories_are_not_shown(index: QuestionIndex) -> None:
    (first, *_) = index.search(HERE, "trust")
    assert marked(first.title) == "How do I **trust** again?"
    (spoiler,) = index.search(HERE, "secret")
    assert (spoiler.number, spoiler.excerpt) == (2, "")
    (warned,) = index.search(HERE, "violence")
    assert (warned.number, warned.excerpt) == (5, "")


def test_a_draft_finds_what_it_resembles_and_no_more(index: QuestionIndex) -> None:
    hits = index.similar(HERE, "Can I trust him after he cheated?\nIt was last year. I am jealous all the time.")
    assert [hit.number for hit in hits] == [1]
    assert index.similar(HERE, "How do I tell my mother that I quit my job?\nShe will be angry with me.") == ()


def test_what_is_removed_or_replaced_is_found_no_more(index: QuestionIndex) -> None:
    index.remove(HERE, ["q1", "never there"])
    assert found(index, "trust") == [3]
    index.remove(ELSEWHERE, ["q3"])
    assert found(index, "trust") == [3]
    index.add([asked(3, "Another title")])
    assert found(index, "trust") == []
    assert found(index, "another title") == [3]
    assert index.count(HERE) == 4


@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(text=st.text(max_size=120) | st.text(alphabet='"*:^(){}-+ ANDORNEARtrust\x02\x03', max_size=60))
def test_nothing_that_is_typed_breaks_the_search(index: QuestionIndex, text: str) -> None:
    index.search(HERE, text)
    index.similar(HERE, text)


ACTS = re.compile(r"<[@#:/at]|@|https?://\S|discord\.gg/\w")


@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(
    words=st.lists(
        st.sampled_from(
            ["<@123>", "@everyone", "https://evil.example/x", "discord.gg/abc", "**bold**", "# head", "abc", "123"]
        ),
        min_size=1,
        max_size=8,
    )
)
def test_nothing_that_was_found_acts_when_it_is_shown(index: QuestionIndex, words: list[str]) -> None:
    text = disarmed(" ".join(words))
    index.add([asked(9, text, text)])
    for hit in index.search(HERE, "123 abc everyone evil discord gg bold head example"):
        for shown in (marked(hit.title), marked(hit.excerpt)):
            assert not ACTS.search(shown)
            assert shown.count("**") % 2 == 0
