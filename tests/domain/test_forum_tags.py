"""Which tag of a forum a question gets."""

from __future__ import annotations

import pytest

from bot.domain.forum_tags import ForumTag, tag_for


def tags(*names: str) -> list[ForumTag]:
    return [ForumTag(number, name) for number, name in enumerate(names, start=1)]


@pytest.mark.parametrize(
    ("topic", "offered", "required", "chosen"),
    [
        ("Trust", ("News", "trust"), False, "trust"),
        ("Opening Up", ("opening-up 🌱",), False, "opening-up 🌱"),
        ("Boundaries", ("Boundary", "boundaries!"), False, "boundaries!"),
        ("Trust", ("News", "Help"), False, None),
        ("", ("News", "Help"), False, None),
        ("Trust", ("News", "Help", "Question"), True, "Question"),
        ("", ("News", "Events"), True, "News"),
        ("", (), True, None),
        ("Trust", ("Trust", "TRUST"), True, "Trust"),
    ],
)
def test_the_tag_of_a_question(topic: str, offered: tuple[str, ...], required: bool, chosen: str | None) -> None:
    tag = tag_for(topic, tags(*offered), required=required)
    assert (tag.name if tag else None) == chosen


def test_of_two_tags_with_one_name_the_first_is_taken() -> None:
    assert tag_for("Trust", tags("trust", "Trust"), required=False) == ForumTag(1, "trust")
