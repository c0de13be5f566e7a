"""The library's look-ups and the rule for helplines."""

from __future__ import annotations

from dataclasses import FrozenInstanceError
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.library import (
    Article,
    Country,
    Faq,
    Helpline,
    Library,
    Problem,
    Prompt,
    Section,
    Tip,
    Topic,
    lines_shown,
)


def tip(tip_id: str, *topics: str) -> Tip:
    return Tip(tip_id, "start", "Title", "Text", "Why", "Today", "Reflection", topics)


def line(checked: date, number: str = "116 123") -> Helpline:
    return Helpline("crisis", "Somebody", number, "somewhere.org", checked)


FIRST = Article(
    "first", "First", "Summary", "Us", "Free",
    sections=(Section("start", "Start", "Text"), Section("end", "End", "Text")),
    tips=(tip("b", "trust"), tip("a", "trust", "space")),
    faqs=(Faq("why", "end", "Why?", "Because.", ("space",)),),
)  # fmt: skip
SECOND = Article("second", "Second", "S", "Us", "Free", (Section("start", "Other start", "T"),), (tip("c", "trust"),))
LIBRARY = Library.of(
    topics=(Topic("trust", "Trust", "..."), Topic("space", "Space", "..."), Topic("repair", "Repair", "...")),
    articles=(FIRST, SECOND),
    prompts=(Prompt("p", "What was good?", ("trust",), after_breakup=True),),
    countries=(Country("NZ", "New Zealand", "111", (line(date(2026, 1, 1)),)),),
)


def test_looks_up_by_id() -> None:
    assert LIBRARY.tip("a") is FIRST.tips[1]
    assert LIBRARY.faq("why") is FIRST.faqs[0]
    assert LIBRARY.article("second") is SECOND
    assert LIBRARY.section("first", "start").title == "Start"
    assert LIBRARY.section("second", "start").title == "Other start"
    assert LIBRARY.article_of_tip("c") is SECOND
    assert LIBRARY.article_of_faq("why") is FIRST
    assert LIBRARY.countries["NZ"].emergency == "111"
    assert list(LIBRARY.topics) == ["trust", "space", "repair"]
    assert LIBRARY.prompts["p"].after_breakup


@pytest.mark.parametrize(
    "look_up",
    [
        lambda: LIBRARY.tip("zzz"),
        lambda: LIBRARY.faq("a"),
        lambda: LIBRARY.article("zzz"),
        lambda: LIBRARY.section("second", "end"),
        lambda: LIBRARY.tips_for("zzz"),
        lambda: LIBRARY.article_of_tip("why"),
        lambda: LIBRARY.article_of_faq("a"),
    ],
)
def test_what_is_not_there_is_a_key_error(look_up: Any) -> None:
    with pytest.raises(KeyError):
        look_up()


def test_tips_keep_the_order_of_the_files() -> None:
    assert [tip.id for tip in LIBRARY.tips_for(None)] == ["b", "a", "c"]
    assert [tip.id for tip in LIBRARY.tips_for("trust")] == ["b", "a", "c"]
    assert [tip.id for tip in LIBRARY.tips_for("space")] == ["a"]
    assert LIBRARY.tips_for("repair") == ()


def test_nothing_can_be_changed() -> None:
    library: Any = LIBRARY
    with pytest.raises(TypeError):
        library.tips["a"] = library.tips["b"]
    with pytest.raises(FrozenInstanceError):
        library.topics = {}
    with pytest.raises(FrozenInstanceError):
        library.tip("a").title = "Another"


@pytest.mark.parametrize(
    ("checked", "last"),
    [
        (date(2026, 11, 23), date(2027, 11, 23)),
        (date(2027, 2, 28), date(2028, 2, 28)),
        (date(2028, 2, 29), date(2029, 2, 28)),
    ],
)
def test_a_line_is_shown_for_twelve_months(checked: date, last: date) -> None:
    country = Country("NZ", "New Zealand", None, (line(checked),))
    assert lines_shown(country, last) == country.lines
    assert lines_shown(country, last + timedelta(days=1)) == ()


@given(st.lists(st.dates(date(2024, 1, 1), date(2027, 1, 1))), st.dates(date(2024, 1, 1), date(2029, 1, 1)))
def test_at_most_three_lines_in_their_order_and_none_too_old(checked: list[date], today: date) -> None:
    country = Country("NZ", "New Zealand", None, tuple(line(day, str(n)) for n, day in enumerate(checked)))
    shown = lines_shown(country, today)
    fresh = [one for one in country.lines if today - one.checked <= timedelta(days=365)]
    assert len(shown) <= 3
    assert [int(one.number) for one in shown] == sorted(int(one.number) for one in shown)
    assert all(today - one.checked <= timedelta(days=366) for one in shown)
    assert len(shown) >= min(3, len(fresh))


def test_an_old_line_makes_room_for_a_fresh_one() -> None:
    days = [date(2025, 1, 1), *[date(2026, 1, 1)] * 3]
    country = Country("NZ", "New Zealand", None, tuple(line(day, str(n)) for n, day in enumerate(days)))
    assert [one.number for one in lines_shown(country, date(2026, 6, 1))] == ["1", "2", "3"]


def test_a_problem_says_where_it_is() -> None:
    assert str(Problem("a.toml", 3, 7, "Mend it.")) == "a.toml:3:7: Mend it."
    assert str(Problem("a.toml", 3, None, "Mend it.")) == "a.toml:3: Mend it."
