"""Reading flat TOML: the same meaning as tomllib, with places, and every fault at once."""

from __future__ import annotations

import tomllib
from typing import cast

import pytest
from hypothesis import given
from hypothesis import strategies as st

from data.flat_toml import KEY_LIMIT, LINE_LIMIT, SIZE_LIMIT, VALUE_LIMIT, Document, read

SOUND = '''\
# A comment with "quotes" and [brackets]
[article]
id = "saying-sorry" # another one
"title" = 'It''s "fine"'
text = """
First line.

A second 'paragraph' with ""two"" quotes""\\" and \\u00e9.\\
   Joined."""

[[section]]
lines = \'\'\'
raw \\n text\'\'\'
  list  = [ # a list
    "one", 'two # not a comment',
    """three
lines""",
  ]
flag = true
checked = 2026-11-23
year = 2024

[[country.line]]
empty = []
'''.replace("It''s", "It is")


def meaning(document: Document) -> list[tuple[str, dict[str, object]]]:
    return [(table.name, {key: entry.value for key, entry in table.entries.items()}) for table in document.tables]


def by_tomllib(text: str) -> list[tuple[str, dict[str, object]]]:
    """What tomllib reads of flat headings, in the order in which each name first comes."""
    tables: list[tuple[str, dict[str, object]]] = []
    for name, value in tomllib.loads(text).items():
        them = cast("list[dict[str, object]]", value if isinstance(value, list) else [value])
        tables.extend((name, table) for table in them)
    return tables


def places(text: str) -> list[tuple[int, int | None, str]]:
    return [(problem.line, problem.column, problem.message) for problem in read(text.encode(), "a.toml").problems]


def test_a_sound_file_means_what_tomllib_says() -> None:
    document = read(SOUND.encode(), "a.toml")
    assert document.problems == []
    tables = dict(meaning(document))
    plain = SOUND.replace("[[country.line]]", "[[line]]")
    assert [tables["article"], tables["section"]] == [table for _, table in by_tomllib(plain)][:2]
    assert tables["country.line"] == {"empty": []}


@pytest.mark.parametrize("ending", ["\n", "\r\n"])
@pytest.mark.parametrize("mark", ["", "\ufeff"])
def test_files_from_windows_read_the_same(ending: str, mark: str) -> None:
    written = mark + SOUND.replace("\n", ending)
    assert places(written) == []
    assert meaning(read(written.encode(), "a.toml")) == meaning(read(SOUND.encode(), "a.toml"))


def test_entries_know_where_they_stand() -> None:
    document = read(SOUND.encode(), "a.toml")
    section = document.tables[1]
    assert document.place(section.at) == (11, 1)
    assert document.place(section.entries["list"].at) == (14, 3)
    assert [document.place(item) for item in section.entries["list"].items] == [(15, 5), (15, 12), (16, 5)]


@pytest.mark.parametrize(
    ("text", "line", "column", "says"),
    [
        ('[a]\nb = "c\nd = 1', 2, 5, "closing quote"),
        ('[a]\nb = "c" d', 2, 9, "behind the closing quote"),
        ('[a]\nb = "say "no" to it"', 2, 11, "behind the closing quote"),
        ("[a]\nb = “c”", 2, 5, "straight double quotes"),
        ("[a]\nb = c", 2, 5, "straight double quotes"),
        ("[a]\nb = 116 123", 2, 9, "straight double quotes"),
        ('[a]\nb = "c\\d"', 2, 7, "backslash"),
        ('[a]\nb = """\nc\n\\d"""', 4, 1, "backslash"),
        ("[a]\nb = 2026-02-30", 2, 5, "no such date"),
        ('[a]\nb = ["c" "d"]', 2, 10, "comma"),
        ('[a]\nb = ["c", “d”]', 2, 11, "does not belong in a list"),
        ('[a]\nb = ["c", ["d"]]', 2, 11, "list cannot stand in a list"),
        ('[a]\nb = ["c",\n', 2, 5, "closing bracket"),
        ('[a]\nb = ["c",\n[[d]]\ne = 1', 2, 5, "closing bracket"),
        ('[a]\nb = """c\n[[d]]\ne = """f"""', 2, 5, "three closing quotes"),
        ('[a]\nb = """c\nd = """e"""', 2, 5, "three closing quotes"),
        ("[a]\nb = '''c", 2, 5, "three closing quotes"),
        ("[a]\nb = {c = 1}", 2, 5, "Curly brackets"),
        ("[a]\nb.c = 1", 2, 1, "cannot have dots"),
        ("[a]\nb =", 2, 1, "no value"),
        ("[a]\nb = # c", 2, 1, "no value"),
        ('[a]\nb "c"', 2, 1, "neither a heading nor"),
        ("[a]\n  some words", 2, 3, "neither a heading nor"),
        ("[a]\nb = 1\nc = 2\nb = 3", 4, 1, "'b' is here twice; the first is in line 2"),
        ("b = 1\n[a]", 1, 1, "above the first heading"),
        ("[a]\n[[b]", 2, 1, "more brackets on one side"),
        ("[a]\nb = '\x07'", 2, 6, "invisible control character"),
        ("[a]\nb = 'c\rd'", 2, 7, "invisible control character"),
        (f"[a]\n{'b' * (KEY_LIMIT + 1)} = 1", 2, 1, "too long"),
        (f"[{'a' * (KEY_LIMIT + 1)}]", 1, 1, "too long"),
        (f'[a]\nb = "{"c" * VALUE_LIMIT}"', 2, 5, "far too long"),
        (f"[a]\nb = {'1' * 5000}", 2, 5, "cannot be read"),
    ],
)
def test_a_fault_is_named_where_it_is(text: str, line: int, column: int, says: str) -> None:
    found = places(text)
    assert [(line, column)] == [place[:2] for place in found]
    assert says in found[0][2]


def test_reading_goes_on_behind_each_fault() -> None:
    text = '[a]\nb = "c\nd = """e\n[[f]]\ng = [1,\nh = 2\ni = {}\nj ="k" l\nm = 3\n'
    assert [line for line, _, _ in places(text)] == [2, 3, 5, 7, 8]
    tables = read(text.encode(), "a.toml").tables
    assert [list(table.entries) for table in tables] == [["b", "d"], ["g", "h", "i", "j", "m"]]


@pytest.mark.parametrize(
    ("data", "line", "column"), [(b"[a]\nb = '\xc3\xa9\xff'", 2, 7), ("[a]\n".encode("utf-16"), 1, 1), (b"\xff", 1, 1)]
)
def test_other_encodings_are_refused_where_they_show(data: bytes, line: int, column: int) -> None:
    (problem,) = read(data, "a.toml").problems
    assert (problem.line, problem.column) == (line, column)
    assert "UTF-8" in problem.message


@pytest.mark.parametrize("data", [b"#" * (SIZE_LIMIT + 1), b"\xff" * (SIZE_LIMIT + 1), b"\n" * LINE_LIMIT])
def test_what_is_too_large_is_not_read(data: bytes) -> None:
    (problem,) = read(data, "a.toml").problems
    assert "larger than" in problem.message


def test_problems_are_listed_up_to_a_limit() -> None:
    found = places("x =\n" * 5000)
    assert len(found) == 201
    assert "more problems" in found[-1][2]


def test_messages_quote_no_invisible_characters() -> None:
    (problem,) = read('[a]\n"\u202eb" = 1\n"\u202eb" = 2'.encode(), "a.toml").problems
    assert "\u202e" not in problem.message


@given(st.binary(max_size=400))
def test_any_bytes_are_survived(data: bytes) -> None:
    read(data, "a.toml")


PIECES = [*SOUND.splitlines(keepends=True), '"', "'", '"""', "'''", "[", "]", "[[a]]\n", "=", "#", "\\", ".", "\n", "b = 1\n"]


@given(st.lists(st.sampled_from(PIECES), max_size=12))
def test_what_is_read_without_a_fault_is_what_tomllib_reads(pieces: list[str]) -> None:
    text = "".join(pieces).replace("[[country.line]]", "[[line]]")
    document = read(text.encode(), "a.toml")
    names = [table.name for table in document.tables]
    single = {table.name for table in document.tables if not table.many}
    if document.problems or any(names.count(name) > 1 for name in single) or any("." in name for name in names):
        return  # headings are held against each other elsewhere
    grouped = sorted(meaning(document), key=lambda table: names.index(table[0]))
    assert grouped == by_tomllib(text)


@given(st.lists(st.sampled_from(PIECES), max_size=12))
def test_what_tomllib_refuses_is_never_read_without_a_fault(pieces: list[str]) -> None:
    text = "".join(pieces)
    try:
        tomllib.loads(text)
    except tomllib.TOMLDecodeError as fault:
        about_headings = any(said in str(fault) for said in ("Cannot declare", "Cannot mutate", "Cannot overwrite"))
        document = read(text.encode(), "a.toml")
        assert document.problems or (about_headings and len(document.tables) > 1)
