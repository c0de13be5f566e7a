"""A question's life: the table is the diagram, nothing leaves an end, and nobody else changes a state."""

from __future__ import annotations

import ast
import re
from datetime import UTC, datetime, timedelta
from itertools import product
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.question import (
    DRAFT_HOURS,
    DRAFT_ROUNDING,
    ENDED,
    PUBLIC,
    TITLE_LIMIT,
    TRANSITIONS,
    Event,
    ImpossibleMove,
    State,
    after,
    draft_end,
    thread_name,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).parents[2]

DIAGRAM = """
    draft      submit for review  waiting
    draft      submit             scheduled
    draft      withdraw           withdrawn
    waiting    approve            scheduled
    waiting    decline            declined
    waiting    ask for changes    returned
    waiting    withdraw           withdrawn
    returned   submit for review  waiting
    returned   withdraw           withdrawn
    scheduled  publish            published
    scheduled  withdraw           withdrawn
    scheduled  remove             removed
    published  resolve            resolved
    published  close              closed
    published  withdraw           withdrawn
    published  remove             removed
    resolved   reopen             published
    resolved   close              closed
    resolved   withdraw           withdrawn
    resolved   remove             removed
    closed     reopen             published
    closed     withdraw           withdrawn
    closed     remove             removed
"""
"""Written down a second time, from the design: a move that is added or lost by accident shows here."""

MOVES = {
    (State(before), Event(event)): State(then)
    for before, event, then in (re.split(r"\s{2,}", line.strip()) for line in DIAGRAM.strip().splitlines())
}


@pytest.mark.parametrize(("state", "event"), list(product(State, Event)), ids=lambda value: value.replace(" ", "-"))
def test_every_event_in_every_state_moves_by_the_table_or_is_impossible(state: State, event: Event) -> None:
    if (state, event) in MOVES:
        assert after(state, event) is MOVES[state, event]
    else:
        with pytest.raises(ImpossibleMove) as raised:
            after(state, event)
        assert (raised.value.state, raised.value.event) == (state, event)
        assert str(raised.value) == f"a question that is {state} cannot {event}"


def test_ends_are_ends() -> None:
    assert {State.DECLINED, State.WITHDRAWN, State.REMOVED} == ENDED
    for state, event in product(ENDED, Event):
        with pytest.raises(ImpossibleMove):
            after(state, event)


def test_every_state_has_its_line_and_can_be_reached() -> None:
    assert set(TRANSITIONS) == set(State)
    reached = {State.DRAFT}
    while new := {then for state in reached for then in TRANSITIONS[state].values()} - reached:
        reached |= new
    assert reached == set(State)


@given(st.lists(st.sampled_from(Event), max_size=30))
def test_whatever_happens_in_whatever_order(events: list[Event]) -> None:
    """Nothing is public that was not published, nothing is published that waits for a person, and ends hold."""
    state, happened, ended = State.DRAFT, set[Event](), False
    for event in events:
        try:
            then = after(state, event)
        except ImpossibleMove:
            continue
        assert not ended
        if then in PUBLIC and state not in PUBLIC:
            assert (state, event) == (State.SCHEDULED, Event.PUBLISH)
        if state is State.WAITING:
            assert event in {Event.APPROVE, Event.DECLINE, Event.ASK_FOR_CHANGES, Event.WITHDRAW}
        happened.add(event)
        state, ended = then, then in ENDED
    if state in PUBLIC and Event.SUBMIT_FOR_REVIEW in happened:
        assert Event.APPROVE in happened


def test_the_asker_can_always_take_it_back() -> None:
    assert {state for state in State if Event.WITHDRAW in TRANSITIONS[state]} == set(State) - ENDED


# Nobody else changes a state


def _other_modules() -> list[Path]:
    found = [path for folder in ("bot", "cogs", "data") for path in (ROOT / folder).rglob("*.py")]
    return [path for path in found if path != ROOT / "bot" / "domain" / "question.py"]


def _state_named(node: ast.expr) -> str | None:
    if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and node.value.id == "State":
        return node.attr
    return None


def _states_written(tree: ast.Module) -> Iterator[int]:
    """The lines that give a question a state of their own choice. The draft's is the one that comes from no table."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Assign | ast.AnnAssign | ast.AugAssign):
            targets = node.targets if isinstance(node, ast.Assign) else [node.target]
            if any(isinstance(target, ast.Attribute) and target.attr == "state" for target in targets):
                yield node.lineno
        if isinstance(node, ast.Call):
            if isinstance(node.func, ast.Name) and node.func.id == "Move" and any(map(_state_named, node.args[3:4])):
                yield node.lineno
            for keyword in node.keywords:
                state = _state_named(keyword.value)
                if state and (keyword.arg == "after" or (keyword.arg == "state" and state != "DRAFT")):
                    yield node.lineno


def test_no_other_module_chooses_a_state() -> None:
    written = {
        path.relative_to(ROOT).as_posix(): lines
        for path in _other_modules()
        if (lines := list(_states_written(ast.parse(path.read_text("utf-8")))))
    }
    assert not written


def test_no_statement_has_a_state_of_its_own() -> None:
    """The one that moves a question, and the one that does again what an older backup has forgotten."""
    changing = re.compile(r"UPDATE questions SET(?:(?!WHERE)[^;])*?\bstate = (\S+?)[, ]")
    found = [
        (path.relative_to(ROOT).as_posix(), match[1])
        for path in _other_modules()
        for match in changing.finditer(path.read_text("utf-8"))
    ]
    assert sorted(found) == [("data/questions.py", "?"), ("data/retention.py", "?")]


# A thread's name


@given(st.integers(1, 10**7), st.text(max_size=200))
def test_a_thread_name_fits_discord(number: int, title: str) -> None:
    name = thread_name(number, title)
    assert len(name) <= 100
    assert name.startswith(f"Q{number} ·")
    assert name == name.rstrip()


def test_a_title_of_the_full_length_is_not_cut() -> None:
    title = "t" * TITLE_LIMIT
    assert thread_name(12_345, title) == f"Q12345 · {title}"


@given(st.timedeltas(timedelta(0), timedelta(days=20_000)))
def test_a_draft_lasts_its_hour_and_ends_with_a_quarter(since: timedelta) -> None:
    now = datetime(2026, 1, 1, tzinfo=UTC) + since
    end = draft_end(now)
    assert timedelta(hours=DRAFT_HOURS) <= end - now < timedelta(hours=DRAFT_HOURS) + DRAFT_ROUNDING
    assert end.timestamp() % DRAFT_ROUNDING.total_seconds() == 0
    assert end.utcoffset() == timedelta(0)
