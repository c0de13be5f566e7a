"""What the articles were made of: each heading and point of a source is carried by entries that exist."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from importlib.resources import files
from itertools import takewhile
from typing import TYPE_CHECKING, Any

import pytest

from data.library import load_library

if TYPE_CHECKING:
    from bot.domain.library import Library


@dataclass(frozen=True)
class Source:
    article: str
    heading: str
    kind: str
    entries: tuple[str, ...]


def sources(article: str) -> list[Source]:
    text = (files("data") / "content" / "coverage" / f"{article}.toml").read_text(encoding="utf-8")
    rows: list[dict[str, Any]] = tomllib.loads(text)["source"]
    return [Source(article, row["heading"], row["kind"], tuple(row["entries"])) for row in rows]


LIBRARY: Library = load_library()
ARTICLES = sorted(LIBRARY.articles)
ROWS = [row for article in ARTICLES for row in sources(article)]

NINE = (
    "emotional-barriers", "safe-environment", "establishing-trust", "showing-vulnerability", "listening-and-empathy",
    "respecting-boundaries", "supportive-network", "emotional-expression", "shared-experiences",
)  # fmt: skip


def exists(entry: str, article: str) -> bool:
    kind, _, name = entry.partition(":")
    if kind == "tip":
        return name in LIBRARY.tips
    if kind == "faq":
        return name in LIBRARY.faqs
    return kind == "section" and name in {section.id for section in LIBRARY.articles[article].sections}


@pytest.mark.parametrize("row", ROWS, ids=lambda row: f"{row.article}: {row.heading}")
def test_each_part_of_a_source_is_carried_by_entries_that_exist(row: Source) -> None:
    assert row.heading.strip()
    assert row.entries
    assert [entry for entry in row.entries if not exists(entry, row.article)] == []


@pytest.mark.parametrize("article", ARTICLES)
def test_each_section_of_an_article_is_named(article: str) -> None:
    named = {entry for row in sources(article) for entry in row.entries}
    assert [s.id for s in LIBRARY.articles[article].sections if f"section:{s.id}" not in named] == []


@pytest.mark.parametrize("section", NINE)
def test_each_of_the_nine_sections_has_three_points(section: str) -> None:
    rows = sources("letting-the-guard-down")
    points = [
        len(list(takewhile(lambda row: row.kind == "point", rows[number + 1 :])))
        for number, row in enumerate(rows)
        if row.kind == "section" and f"section:{section}" in row.entries
    ]
    assert 3 in points


def test_each_of_the_nine_questions_is_answered() -> None:
    questions = [row for row in sources("letting-the-guard-down") if row.kind == "question"]
    assert len(questions) == 9
    assert all(any(entry.startswith("faq:") for entry in row.entries) for row in questions)


def test_there_is_enough_to_read() -> None:
    assert len(LIBRARY.tips) >= 50
    assert len(LIBRARY.faqs) >= 14
