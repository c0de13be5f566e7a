"""What people get wrong in the first file they write: taken where the meaning is clear, and named where it is not."""

from __future__ import annotations

import pytest

from data.library_files import ArticleFiles
from tests.data.imports import MARKDOWN
from tests.data.samples import ARTICLE, LIBRARY, TOPIC_IDS

READ = ArticleFiles().read


def swapped(text: str, old: str, new: str) -> bytes:
    assert text.count(old) == 1
    return text.replace(old, new).encode()


CLEAR = {
    "topics as they are called": ("topics: repair, trust", "topics: Repair, Trust"),
    "a line set in": ("Why: It takes", "    Why: It takes"),
    "a tab behind the colon": ("Why: It takes", "Why:\tIt takes"),
    "a name in bold": ("Why: It takes", "**Why:** It takes"),
    "a space before the colon": ("Why: It takes", "why : It takes"),
    "no space behind the hashes": ("### Tip: Leave", "###Tip: Leave"),
}


@pytest.mark.parametrize("case", CLEAR)
def test_what_is_clear_is_taken_as_it_was_meant(case: str) -> None:
    as_it_should_be, _none = READ(MARKDOWN.encode(), "a.md", LIBRARY)
    assert as_it_should_be is not None
    assert READ(swapped(MARKDOWN, *CLEAR[case]), "a.md", LIBRARY) == (as_it_should_be, [])


IN_MARKDOWN = {
    "no topic of that name": (
        ("topics: repair, trust", "topics: helping"),
        f"7:9: There is no topic 'helping'. The topics are: {', '.join(TOPIC_IDS)}.",
    ),
    "no second line of hyphens": (
        ("trust\n---\n", "trust\n"),
        "9:1: A second line of three hyphens is missing above this.",
    ),
    "a name mistyped": (
        ("Caveat: You owe", "Caveats: You owe"),
        "23:1: There is no 'Caveats:' here. Did you mean 'Caveat:'?",
    ),
    "a question's line in a tip": (
        ("Caveat: You owe", "View: You owe"),
        "23:1: 'View:' does not belong here. A question has View and Also; a tip has Why, Today and Reflection.",
    ),
    "words behind the lines": (
        ("being afraid.\n", "being afraid.\n\nOne more thing.\n"),
        "19:1: text is a single paragraph. Join 'One more thing.' to the words before it, or leave it out.",
    ),
    "a section of a title": (
        (MARKDOWN[MARKDOWN.index("Say what") : MARKDOWN.index("### Tip")], ""),
        "10:1: This section has no text. Write it below the title.",
    ),
    "a question without answer": (
        ("They do not have to.\n\nYou can still change.\n", ""),
        "25:1: This question has no answer. Write it below the title.",
    ),
    "one title twice": (
        ("Question: What if they do not accept it?", "Question: Leave out the 'but'"),
        "25:15: 'leave-out-the-but' is taken already, see a.md:17. Choose another title, or add a line: Id: ...",
    ),
    "bold": (
        ("Stop before", "Stop * before"),
        "19:6: Texts are plain: no bold, lists, quotes or other markup.",
    ),
    "a link": (
        ("Stop before", "See https://example.org/a.html before"),
        "19:10: This reads as a link or invite. Say in words where it can be found.",
    ),
    "a broken letter": (
        ("Stop before", "SchÃ¶n before"),
        "19:4: A letter was broken here by another encoding. Type it again, and save the file as UTF-8.",
    ),
}  # fmt: skip

IN_TOML = {
    "curly quotes": (
        ('title = "Three parts"', "title = “Three parts”"),
        '10:9: These quotes are curly. Type straight double quotes: "..."',
    ),
    "quotes in quotes": (
        ('"Three parts"', '"Three "big" parts"'),
        "10:17: Something stands behind the closing quote. Inside a text, use 'single quotes'.",
    ),
    "a capital": (
        ('["repair", "trust"]', '["REPAIR", "trust"]'),
        "26:11: There is no topic 'REPAIR'. Did you mean 'repair'?",
    ),
    "a colon": (('caveat = "You', 'caveat: "You'), "27:1: Write = behind the name, not a colon."),
}  # fmt: skip


@pytest.mark.parametrize(("file", "case"), [*(("a.md", c) for c in IN_MARKDOWN), *(("a.toml", c) for c in IN_TOML)])
def test_what_is_unclear_is_named_once_with_what_to_do(file: str, case: str) -> None:
    text, (swap, said) = (MARKDOWN, IN_MARKDOWN[case]) if file == "a.md" else (ARTICLE, IN_TOML[case])
    assert [str(problem) for problem in READ(swapped(text, *swap), file, LIBRARY)[1]] == [f"{file}:{said}"]


def test_a_missing_section_is_missed_once() -> None:
    found = READ(swapped(MARKDOWN, "## Three parts\n", ""), "a.md", LIBRARY)[1]
    assert [problem.line for problem in found if "must come before" in problem.message] == [11]
    assert len(found) == 2


def test_bold_is_named_where_it_begins_and_where_it_ends() -> None:
    found = READ(swapped(MARKDOWN, "Stop before", "**Stop** before"), "a.md", LIBRARY)[1]
    assert [(problem.line, problem.column) for problem in found] == [(19, 1), (19, 7)]


@pytest.mark.parametrize("begin", [b"PK\x03\x04\x14\0\x06\0", b"\xd0\xcf\x11\xe0\xa1\xb1", rb"{\rtf1\ansi", b"%PDF-1.7"])
@pytest.mark.parametrize("name", ["a.toml", "a.md", "a.docx"])
def test_a_word_processors_file_is_called_one(begin: bytes, name: str) -> None:
    (problem,) = READ(begin + bytes(range(256)) * 4, name, LIBRARY)[1]
    assert problem.message.startswith("This is a file of a word processor.")
