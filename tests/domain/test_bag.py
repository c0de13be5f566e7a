"""The shuffle bag: each once, then again."""

from __future__ import annotations

import random
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, precondition, rule

from bot.domain.bag import BagState, draw

ITEMS = tuple("abcdefgh")


class Dice:
    """Chance that repeats itself, from a seed."""

    def __init__(self, seed: int) -> None:
        self._random = random.Random(seed)  # noqa: S311 - a test's dice

    def below(self, n: int) -> int:
        return self._random.randrange(n)


class Fixed:
    """Dice that always show the same."""

    def __init__(self, shown: int) -> None:
        self._shown = shown

    def below(self, n: int) -> int:
        return min(self._shown, n - 1)


def draws(count: int, available: tuple[str, ...], dice: Dice) -> list[str]:
    state, drawn = BagState(), list[str]()
    for _ in range(count):
        item, state = draw(state, available, dice)
        drawn.append(item)
    return drawn


@given(st.integers(0, 10_000), st.integers(1, 8), st.integers(1, 5))
def test_each_round_brings_everything_once(seed: int, size: int, rounds: int) -> None:
    available = ITEMS[:size]
    drawn = draws(size * rounds, available, Dice(seed))
    for start in range(0, len(drawn), size):
        assert sorted(drawn[start : start + size]) == list(available)


@given(st.integers(0, 10_000), st.integers(2, 8))
def test_never_the_same_twice_in_a_row(seed: int, size: int) -> None:
    drawn = draws(size * 6, ITEMS[:size], Dice(seed))
    assert all(one != next_one for one, next_one in pairwise(drawn))


def test_a_single_tip_comes_again_and_again() -> None:
    assert draws(3, ("a",), Dice(0)) == ["a", "a", "a"]


def test_everything_can_come_first() -> None:
    assert {draw(BagState(), ITEMS, Fixed(n))[0] for n in range(len(ITEMS))} == set(ITEMS)


def test_everything_but_the_last_can_begin_a_new_round() -> None:
    full = BagState(ITEMS, last="c")
    assert {draw(full, ITEMS, Fixed(n))[0] for n in range(len(ITEMS))} == set(ITEMS) - {"c"}


def test_a_new_tip_joins_the_round_that_was_over() -> None:
    item, state = draw(BagState(("a", "b"), last="b"), ("a", "b", "c"), Dice(0))
    assert item == "c"
    assert set(state.seen) == {"a", "b", "c"}


def test_what_is_gone_is_forgotten_and_counts_as_new_when_it_returns() -> None:
    _, state = draw(BagState(("a", "b"), last="b"), ("b", "c"), Dice(0))
    assert set(state.seen) == {"b", "c"}
    assert draw(state, ("a", "b", "c"), Dice(0))[0] == "a"


def test_what_came_last_counts_as_seen_even_where_the_store_lost_it() -> None:
    assert draw(BagState((), last="a"), ("a", "b"), Fixed(0))[0] == "b"


@given(st.permutations(ITEMS[:5]), st.integers(0, 4))
def test_the_order_in_which_the_seen_are_stored_does_not_matter(seen: list[str], shown: int) -> None:
    stored = BagState(tuple(sorted(seen)), last="a")
    assert draw(BagState(tuple(seen), last="a"), ITEMS, Fixed(shown)) == draw(stored, ITEMS, Fixed(shown))


def test_nothing_available_is_an_error() -> None:
    with pytest.raises(ValueError, match="nothing to draw"):
        draw(BagState(), (), Dice(0))


class ChangingLibrary(RuleBasedStateMachine):
    """Tips come and go while a member draws; held against a list of what came since the round began."""

    @initialize(seed=st.integers(0, 10_000))
    def begin(self, seed: int) -> None:
        self.dice = Dice(seed)
        self.state = BagState()
        self.available: list[str] = list(ITEMS[:3])
        self.this_round: set[str] = set()
        self.last: str | None = None

    @rule(item=st.sampled_from(ITEMS))
    def add(self, item: str) -> None:
        if item not in self.available:
            self.available.append(item)
            if self.last == item:
                self.last = None

    @rule(item=st.sampled_from(ITEMS))
    def remove(self, item: str) -> None:
        if item in self.available:
            self.available.remove(item)

    @precondition(lambda self: bool(self.available))
    @rule()
    def draw(self) -> None:
        self.this_round &= set(self.available)
        if self.this_round == set(self.available):
            self.this_round = set()
        item, self.state = draw(self.state, self.available, self.dice)
        assert item in self.available
        assert item not in self.this_round
        assert item != self.last or len(self.available) == 1
        self.this_round.add(item)
        self.last = item
        assert set(self.state.seen) == self.this_round
        assert len(self.state.seen) == len(self.this_round)
        assert self.state.last == item


TestChangingLibrary = ChangingLibrary.TestCase
