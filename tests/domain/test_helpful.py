"""Which answers a question leads to."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from bot.domain.helpful import MOST_SHOWN, STEPS, MarkCount, best_answers, coarse

many_marks = st.lists(
    st.builds(MarkCount, st.integers(1, 99), by_asker=st.booleans(), others=st.integers(0, 80)),
    unique_by=lambda marks: marks.message_id,
)


def ids(marks: list[MarkCount], guides: frozenset[int] = frozenset()) -> list[int]:
    return [int(answer.address.rpartition("/")[2]) for answer in best_answers(marks, guides, 7, 8)]


def test_what_helped_the_asker_comes_first_then_what_helped_most_then_the_older() -> None:
    marks = [MarkCount(1, False, 30), MarkCount(2, True, 0), MarkCount(3, False, 26), MarkCount(4, False, 60)]
    assert ids(marks) == [2, 4, 1]


def test_a_guides_first_answer_is_led_to_also_where_nobody_marked_it() -> None:
    assert ids([], frozenset({9, 5})) == [5]
    assert ids([MarkCount(1, True, 0)], frozenset({9, 5})) == [1, 5]
    (answer,) = best_answers([MarkCount(9, True, 0)], frozenset({9, 5}), 7, 8)
    assert (answer.by_guide, answer.address) == (True, "https://discord.com/channels/7/8/9")


def test_without_a_thread_there_is_nowhere_to_lead() -> None:
    assert best_answers([MarkCount(1, True, 3)], frozenset({2}), 7, None) == ()


def test_a_count_says_no_more_than_it_must() -> None:
    counts = {count: coarse(count) for count in (0, 1, 2, 3, 4, 5, 9, 10, 24, 25, 49, 50, 999)}
    assert counts == {0: 0, 1: 1, 2: 1, 3: 1, 4: 1, 5: 5, 9: 5, 10: 10, 24: 10, 25: 25, 49: 25, 50: 50, 999: 50}


@given(many_marks, st.frozensets(st.integers(1, 99), max_size=5))
def test_it_leads_to_few_and_tells_no_exact_count(marks: list[MarkCount], guides: frozenset[int]) -> None:
    answers = best_answers(marks, guides, 7, 8)
    assert len(answers) <= MOST_SHOWN + 1
    assert len({answer.address for answer in answers}) == len(answers)
    assert all(answer.others in {0, 1, *STEPS} for answer in answers)
    assert any(answer.by_guide for answer in answers) == bool(guides)
