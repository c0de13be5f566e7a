"""Finding answered questions by meaning: the shipped library, measured on phrasings that are in none of its files.

The phrasings stand in `corpora/phrasings.toml`. Of the forty that were written last, and that nothing was fitted to, 20 have a
right answer as the first find, 31 among two, 33 among three, 34 among the four that `/faq` offers; by spelling alone
(`bot.domain.matching`) it is 14, 20, 25 and 27.
"""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

import pytest

from bot.domain.shelf import Shelf
from data.library import load_library

PHRASINGS: dict[str, list[dict[str, Any]]] = tomllib.loads(
    (Path(__file__).parent / "corpora/phrasings.toml").read_text("utf-8")
)
SHELF = Shelf.of(load_library())


@pytest.mark.parametrize(("part", "first", "in_four"), [("seen", 185, 220), ("unseen", 20, 34)])
def test_what_people_mean_is_found(part: str, first: int, in_four: int) -> None:
    rows = PHRASINGS[part]
    found = [([faq.id for faq in SHELF.answers(row["text"], 4)], row["fits"]) for row in rows]
    assert len(rows) >= 40
    assert sum(bool(ids) and ids[0] in fits for ids, fits in found) >= first
    assert sum(any(faq_id in fits for faq_id in ids) for ids, fits in found) >= in_four


def test_the_phrasings_are_in_no_file_of_the_library() -> None:
    known = {text.casefold() for faq in SHELF.library.faqs.values() for text in (faq.question, *faq.also)}
    assert not [row["text"] for rows in PHRASINGS.values() for row in rows if row["text"].casefold() in known]


def test_every_question_finds_itself() -> None:
    lost = [faq.id for faq in SHELF.library.faqs.values() if SHELF.answers(faq.question, 1)[0].id != faq.id]
    assert not lost


def test_what_is_about_something_else_finds_nothing() -> None:
    assert SHELF.answers("xylophone quantum zeppelin") == ()
    assert SHELF.tips("xylophone quantum zeppelin") == ()
