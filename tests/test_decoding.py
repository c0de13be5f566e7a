"""What Discord sends is read also where a text in it is broken: nobody can end the bot with what they type."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.decoding import decoded


@pytest.mark.parametrize(
    ("text", "value"),
    [
        (r'{"value": "a \ud800 b"}', {"value": "a \ufffd b"}),
        (r'["\udc00\ud800", "\ud83d\ude00"]', ["\ufffd\ufffd", "\N{GRINNING FACE}"]),
        (r'{"n": 918273645546372819, "t": "\ud83d"}', {"n": 918273645546372819, "t": "\ufffd"}),
    ],
)
def test_half_of_a_character_becomes_a_sign(text: str, value: object) -> None:
    assert decoded(text) == value


@given(st.recursive(st.none() | st.booleans() | st.integers(-(2**53), 2**53) | st.text(), st.lists, max_leaves=5))
def test_everything_else_is_read_as_it_is(value: object) -> None:
    assert decoded(json.dumps(value)) == value
    assert decoded(json.dumps(value, ensure_ascii=False).encode()) == value


def test_what_is_no_json_is_a_fault() -> None:
    with pytest.raises(ValueError, match="line 1"):
        decoded("{")
