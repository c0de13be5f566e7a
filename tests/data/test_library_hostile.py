"""Content files that mean harm: refused soon, whatever they hold."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from data.library import TIP_LIMIT
from tests.data.samples import ARTICLE, problems
from tests.machine import in_time

MIB = 1024 * 1024
HEAD = ARTICLE[: ARTICLE.index("[[tip]]")]


def filled(piece: str, start: str = "") -> str:
    return start + piece * ((MIB - len(start)) // len(piece.encode()))


def tips(line: str) -> str:
    return HEAD + f"[[tip]]\n{line}\n" * ((MIB - 2000) // (len(line) + 9))


HOSTILE = {
    "brackets": filled("["),
    "a value of brackets": filled("[", "a = "),
    "brackets in every line": filled("[" * 5000 + "\n", "[article]\n"),
    "curly brackets": filled("{a=", "[article]\na = "),
    "a dotted key": filled("a.", "[article]\n") + "a = 1",
    "a dotted heading": filled("a.", "[") + "a]",
    "quotes": filled('"'),
    "quotes in a value": filled('"', "[article]\na = "),
    "texts never closed": filled('a = """x\n'),
    "texts of two kinds never closed": filled("a = '''x\nb = \"\"\"x\n"),
    "escaped quotes": filled('a = \\"""\n'),
    "lists never closed": filled('a = ["""x\n'),
    "half a text": filled('""x', '[article]\na = """'),
    "a list of digits": filled("1,", "[article]\na = ["),
    "digits": filled("1", "[article]\na = "),
    "lines": "\n" * MIB,
    "small keys": "[article]\n" + "".join(f"k{number} = 1\n" for number in range(49_990)),
    "headings": "".join(f"[[x{number}]]\n" for number in range(49_990)),
    "control characters": "\0" * MIB,
    "many items": tips("topics = [" + '"",' * 6000 + "]"),
    "many ids": tips("topics = [" + ",".join(f'"a{number}"' for number in range(2500)) + "]"),
    "many pings": tips('text = "' + "@" * 15_000 + '"'),
    "hidden pings": tips('text = "' + "\\u0040" * 3000 + '"'),
    "half mentions": tips('text = "' + "<a" * 9000 + '"'),
    "dots": tips('text = "' + "a.b" * 6000 + '"'),
    "blank": tips('text = "' + "\\n \\n" * 3000 + 'x"'),
    "emoji": filled("😀"),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_file_is_refused_soon(name: str) -> None:
    data = HOSTILE[name].encode()[:MIB]
    started = time.process_time()
    found = problems(data)
    assert in_time(time.process_time() - started, 3)
    assert 0 < len(found) <= 202


@given(st.binary(max_size=300))
def test_any_bytes_are_survived(data: bytes) -> None:
    assert problems(data)


def test_there_is_a_limit_to_tips() -> None:
    tip = ARTICLE[ARTICLE.index("[[tip]]") : ARTICLE.index("[[faq]]")]
    many = ARTICLE + "".join(tip.replace("no-but", f"tip-{number}") for number in range(TIP_LIMIT))
    ((line, _, message),) = problems(many)
    assert message == "There are more than 2000 tips. This one is too many."
    assert many.splitlines()[line] == f'id = "tip-{TIP_LIMIT - 1}"'
