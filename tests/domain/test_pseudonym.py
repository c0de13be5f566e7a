"""Names for those who reply without theirs."""

from __future__ import annotations

from math import gcd

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.domain import pseudonym
from bot.domain.pseudonym import CREATURES, QUALITIES, choose

ALL = tuple(f"{quality} {creature}" for quality in QUALITIES for creature in CREATURES)


@given(st.integers(0, len(ALL) - 1), st.sets(st.sampled_from(ALL), max_size=60))
def test_a_name_is_never_one_that_is_taken(start: int, taken: set[str]) -> None:
    name = choose(taken, lambda _n: start)
    assert name in ALL
    assert name not in taken


def test_the_dice_choose_among_all_names() -> None:
    asked: list[int] = []

    def pick(n: int) -> int:
        asked.append(n)
        return n - 1

    choose((), pick)
    assert asked == [len(ALL)] == [2_400]


def test_every_name_can_come_first() -> None:
    assert {choose((), lambda _n, start=start: start) for start in range(len(ALL))} == set(ALL)


def test_capitals_make_no_other_name() -> None:
    first = choose((), lambda _n: 7)
    assert choose([first.upper()], lambda _n: 7) != first


@settings(max_examples=5, deadline=None)
@given(st.integers(0, len(ALL) - 1))
def test_when_every_pair_is_taken_a_number_follows(start: int) -> None:
    name = choose(ALL, lambda _n: start)
    assert name.endswith(" 2")
    assert name.removesuffix(" 2") in ALL
    assert choose([*ALL, *(f"{pair} 2" for pair in ALL)], lambda _n: start).endswith(" 3")


def test_the_last_free_pair_is_found_wherever_the_search_begins() -> None:
    free = ALL[1_234]
    assert {choose(set(ALL) - {free}, lambda _n, start=start: start) for start in range(0, len(ALL), 397)} == {free}


def test_stepping_reaches_every_pair() -> None:
    assert gcd(pseudonym._STRIDE, len(ALL)) == 1  # pyright: ignore[reportPrivateUsage]


@pytest.mark.parametrize("words", [QUALITIES, CREATURES])
def test_each_word_stands_once_and_is_short(words: tuple[str, ...]) -> None:
    assert len({word.casefold() for word in words}) == len(words)
    assert all(word.isalpha() and word.istitle() and len(word) <= 12 for word in words)
