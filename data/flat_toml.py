"""Reads flat TOML that strangers wrote: headings and 'key = value', with the place of everything and every fault.

tomllib stops at the first fault, gives no places, and can be stalled or driven past its recursion limit by a small
file. So the text is first split into headings and values in one pass, in linear time; tomllib then reads each value by
itself, which is never longer than `VALUE_LIMIT` characters and never more than one list deep. Inline tables, lists in
lists and dotted keys are faults. What is read without a fault means what TOML says it means.
"""

from __future__ import annotations

import re
import tomllib
from bisect import bisect_right
from dataclasses import dataclass, field
from itertools import islice
from typing import Final, cast

from bot.domain.library import Problem
from bot.words import _

SIZE_LIMIT: Final = 1024 * 1024
"""Bytes of a file."""
LINE_LIMIT: Final = 50_000
KEY_LIMIT: Final = 100
VALUE_LIMIT: Final = 20_000
"""Characters of a value as it is written, far over any text that is allowed."""
PROBLEM_LIMIT: Final = 200
"""Problems that are listed of a file; after so many, one more says that there are others."""


def _many(piece: str) -> str:
    """A pattern for `piece` as often as it comes, which gives nothing back.

    No possessive repeat of a group: before Python 3.11.5 one can end in the midst of a piece (cpython gh-106052). A thousand
    pieces at a time, since what might be given back is remembered until the end of a group.
    """
    return f"(?>(?>(?:{piece}){{1,1000}})*)"


_TEXT: Final = '"' + _many(r'[^"\\\n]++|\\[^\n]') + '"' + r"|'[^'\n]*+'"
_PART: Final = rf"(?:[A-Za-z0-9_-]++|{_TEXT})"
_NAME: Final = _PART + _many(rf"[ \t]*+\.[ \t]*+{_PART}")
_TEXT_IN_LINES: Final = '"""' + _many(r'[^"\\]++|\\.|"(?!"")') + "\"{3,5}|'''" + _many(r"[^']++|'(?!'')") + "'{3,5}"
_COLON: Final = re.compile(r"[ \t]*+[A-Za-z0-9_-]++[ \t]*+:")
_BLANK: Final = re.compile(r"[ \t]*+(?:#[^\n]*+)?(?:\n|\Z)")
_HEADING: Final = re.compile(rf"[ \t]*+(\[\[?)[ \t]*+({_NAME})[ \t]*+(\]\]?)[ \t]*+(?:#[^\n]*+)?(?=\n|\Z)")
_KEY: Final = re.compile(rf"[ \t]*+({_NAME})[ \t]*+=[ \t]*+")
_LINES: Final = re.compile(_TEXT_IN_LINES, re.DOTALL)
_REST: Final = r"[ \t,]++|\#[^\n]*+|[A-Za-z0-9_.:+-]++"
_IN_LIST: Final = re.compile(
    rf"(?P<text>{_TEXT_IN_LINES}|{_TEXT})"
    rf"|(?P<line>\n)|(?P<open>\[)|(?P<close>\])|(?P<rest>(?:{_REST}){_many(_REST)})",
    re.DOTALL,
)
_NEXT: Final = re.compile(
    r"""^[ \t]*+(?:\[\[[ \t]*+[\w.-]++[ \t]*+\]\]|[A-Za-z0-9_-]++[ \t]*+=[ \t]*+(?:["'\[0-9]|true|false))""",
    re.MULTILINE,
)
"""A line that begins something new: inside a text or list it means that the one before was never closed."""
_RESUME: Final = re.compile(r"^[ \t]*+(?:\[|[A-Za-z0-9_-]++[ \t]*+=)", re.MULTILINE)
_PLAIN: Final = r'"[^"\\\x00-\x08\x0a-\x1f\x7f]*+"'
_PLAIN_TEXT: Final = re.compile(_PLAIN)
_PLAIN_TEXTS: Final = re.compile(r"\[[ \t\n]*+" + _many(rf"{_PLAIN}[ \t\n]*+,[ \t\n]*+") + rf"(?:{_PLAIN}[ \t\n]*+)?\]")
"""Values that mean just what they look like, as nearly all do: tomllib, which goes character by character, is not needed."""
_CONTROL: Final = re.compile(r"[\x00-\x08\x0b-\x1f\x7f]")
_TOMLLIB_PLACE: Final = re.compile(r" \(at (?:line (\d+), column (\d+)|end of document)\)\Z")
_BACKSLASH: Final = "Unescaped '\\'"
_BARE: Final = re.compile(r"[A-Za-z0-9_-]+\Z")
_CLIP: Final = 40

_NOT_TEXT: Final = (b"PK\x03\x04", b"\xd0\xcf\x11\xe0", b"{\\rtf", b"%PDF")
"""How the files of word processors begin."""

UNREADABLE: Final = object()
"""The value of an entry that is there and could not be read; its fault is listed."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A 'key = value'. Offsets are into the document's text; `items` are those of the texts in a list."""

    key: str
    value: object
    at: int
    start: int
    end: int
    items: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Table:
    """A heading and what stands under it. `many`: it was written with two brackets."""

    name: str
    many: bool
    at: int
    entries: dict[str, Entry] = field(default_factory=dict[str, Entry])


@dataclass(slots=True)
class Document:
    """A file as it was read, with the faults found in it so far."""

    file: str
    text: str = ""
    tables: list[Table] = field(default_factory=list[Table])
    problems: list[Problem] = field(default_factory=list[Problem])
    is_markdown: bool = False
    """Whether it is Markdown: examples in messages are then written so."""
    is_cut_short: bool = False
    """Whether it was too long or no text, so that there is nothing to read in it."""
    _line_starts: list[int] = field(init=False)

    def __post_init__(self) -> None:
        self._line_starts = [0, *(match.end() for match in re.finditer(r"\n", self.text))]

    def place(self, offset: int) -> tuple[int, int]:
        """Line and column of an offset, from 1; the column counts characters."""
        line = bisect_right(self._line_starts, offset)
        return line, offset - self._line_starts[line - 1] + 1

    @property
    def is_full(self) -> bool:
        """Whether so many problems are listed that looking for more is no help to anyone."""
        return len(self.problems) > PROBLEM_LIMIT

    def blame(self, offset: int, message: str) -> None:
        """List a problem, unless there are too many of them already."""
        if len(self.problems) < PROBLEM_LIMIT:
            self.problems.append(Problem(self.file, *self.place(offset), message))
        elif not self.is_full:
            message = _("There are more problems than these. Mend these first, then check again.")
            self.problems.append(Problem(self.file, len(self._line_starts), None, message))


def shown(text: str) -> str:
    """A piece of the file as a message may quote it: short, in quotes, without what is invisible."""
    clipped = text if len(text) <= _CLIP else text[: _CLIP - 1] + "…"
    return "'" + "".join(c if c.isprintable() else "�" for c in clipped) + "'"


def read(data: bytes, file: str) -> Document:
    """Split a file into its tables. What cannot be read is listed in `problems`, and reading goes on behind it."""
    document = opened(data, file)
    if document.text and not document.is_cut_short:
        _Reader(document).read()
    return document


def opened(data: bytes, file: str) -> Document:
    """A file as text, still without tables; without all its text where that is too long or no text."""
    if len(data) > SIZE_LIMIT or data.count(b"\n") >= LINE_LIMIT:
        document = Document(file, is_cut_short=True)
        document.blame(0, _("The file is larger than 1 MiB or 50,000 lines. Split it into several files."))
        return document
    if data.startswith(_NOT_TEXT):
        document = Document(file, is_cut_short=True)
        message = _("This is a file of a word processor. Copy its words into a plain text editor, and save them there.")
        document.blame(0, message)
        return document
    try:
        text = data.decode("utf-8").removeprefix("\ufeff").replace("\r\n", "\n")
    except UnicodeDecodeError as fault:
        before = data[: fault.start].decode("utf-8")
        document = Document(file, before, is_cut_short=True)
        document.blame(len(before), _("This character is not UTF-8. Save the file again with the encoding UTF-8."))
        return document
    document = Document(file, _CONTROL.sub(" ", text))
    for match in islice(_CONTROL.finditer(text), PROBLEM_LIMIT):
        document.blame(match.start(), _("There is an invisible control character here. Delete it."))
    return document


class _Reader:
    """Walks through a document's text; each method returns the offset where to go on."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._text = document.text
        self._table: Table | None = None

    def read(self) -> None:
        offset = 0
        while offset < len(self._text) and not self._document.is_full:
            if blank := _BLANK.match(self._text, offset):
                offset = blank.end()
            elif heading := _HEADING.match(self._text, offset):
                self._heading(heading)
                offset = heading.end()
            elif key := _KEY.match(self._text, offset):
                offset = self._entry(key)
            else:
                message = _("This line is neither a heading nor 'name = value'. Is a quote or bracket missing above it?")
                if _COLON.match(self._text, offset):
                    message = _("Write = behind the name, not a colon.")
                offset = self._fault(offset, message)

    def _fault(self, offset: int, message: str, resume: int | None = None) -> int:
        """Blame `offset` and go on at `resume`, or else at the next line that begins something."""
        while self._text[offset : offset + 1] in (" ", "\t"):
            offset += 1
        self._document.blame(offset, message)
        if resume is not None:
            return resume
        following = _RESUME.search(self._text, self._line_end(offset))
        return following.start() if following else len(self._text)

    def _line_end(self, offset: int) -> int:
        end = self._text.find("\n", offset)
        return len(self._text) if end < 0 else end

    def _name(self, written: str) -> str:
        """A key or dotted key with needless quotes taken off."""
        if _BARE.match(written):
            return written
        try:
            nested: object = tomllib.loads(f"{written}=0")
        except tomllib.TOMLDecodeError:
            return written
        parts: list[str] = []
        while isinstance(nested, dict):
            part, nested = next(iter(cast("dict[str, object]", nested).items()))
            parts.append(part if _BARE.match(part) else repr(part))
        return ".".join(parts)

    def _heading(self, match: re.Match[str]) -> None:
        opening, written, closing = match.groups()
        at = match.start(1)
        if len(opening) != len(closing):
            self._document.blame(at, _("This heading has more brackets on one side than on the other."))
        if len(written) > KEY_LIMIT:
            self._document.blame(at, _("This heading is too long."))
            written = "?"
        self._table = Table(self._name(written), many=len(opening) > 1, at=at)
        self._document.tables.append(self._table)

    def _entry(self, match: re.Match[str]) -> int:
        at, start = match.start(1), match.end()
        written = match[1]
        first = self._text[start : start + 1]
        items: list[int] = []
        if first in ("", "\n", "#"):
            value: object = UNREADABLE
            end = self._fault(at, _("There is no value after the '='."), self._line_end(start))
        elif first == "{":
            value = UNREADABLE
            end = self._fault(start, _("Curly brackets are not used here. Give each value a line of its own."))
        elif first == "[":
            value, end = self._list(start, items)
        elif self._text.startswith(('"""', "'''"), start):
            value, end = self._text_in_lines(start)
        else:
            end = self._line_end(start)
            value = self._value(start, end)
        self._keep(Entry(written, value, at, start, end, tuple(items)))
        return end

    def _keep(self, entry: Entry) -> None:
        if len(entry.key) > KEY_LIMIT:
            self._document.blame(entry.at, _("This name is too long."))
            return
        key = self._name(entry.key)
        table = self._table
        if "." in key:
            self._document.blame(entry.at, _("A name before '=' cannot have dots: {name}.").format(name=shown(key)))
        elif table is None:
            message = _("{name} stands above the first heading. Move it under one.").format(name=shown(key))
            self._document.blame(entry.at, message)
        elif key in table.entries:
            line = self._document.place(table.entries[key].at)[0]
            message = _("{name} is here twice; the first is in line {line}. Keep one of them.")
            self._document.blame(entry.at, message.format(name=shown(key), line=line))
        else:
            table.entries[key] = Entry(key, entry.value, entry.at, entry.start, entry.end, entry.items)

    def _text_in_lines(self, start: int) -> tuple[object, int]:
        match = _LINES.match(self._text, start)
        following = _NEXT.search(self._text, start, match.end() if match else len(self._text))
        if match is None or following:
            message = _("The three closing quotes of this text are missing.")
            return UNREADABLE, self._fault(start, message, following.start() if following else None)
        end = self._line_end(match.end())
        return self._value(start, end), end

    def _list(self, start: int, items: list[int]) -> tuple[object, int]:
        offset = start + 1
        while match := _IN_LIST.match(self._text, offset):
            offset = match.end()
            if match["close"]:
                end = self._line_end(offset)
                return self._value(start, end), end
            if match["open"]:
                message = _("A list cannot stand in a list. Use one pair of brackets.")
                return UNREADABLE, self._fault(match.start(), message)
            if match["text"]:
                items.append(match.start())
            elif match["line"] and _NEXT.match(self._text, offset):
                return UNREADABLE, self._fault(start, _("The closing bracket of this list is missing."), offset)
        if offset == len(self._text):
            return UNREADABLE, self._fault(start, _("The closing bracket of this list is missing."))
        message = _("This does not belong in a list. Is a quote missing? Items stand between straight double quotes.")
        return UNREADABLE, self._fault(offset, message)

    def _value(self, start: int, end: int) -> object:
        if end - start > VALUE_LIMIT:
            self._document.blame(start, _("This value is far too long."))
            return UNREADABLE
        written = self._text[start:end]
        if _PLAIN_TEXT.fullmatch(written):
            return written[1:-1]
        if _PLAIN_TEXTS.fullmatch(written):
            return [text[1:-1] for text in _PLAIN_TEXT.findall(written)]
        try:
            return tomllib.loads(f"v={written}")["v"]
        except ValueError as fault:  # TOMLDecodeError, and what int() says of thousands of digits
            self._document.blame(self._blamed(str(fault), start), _in_plain_words(str(fault), self._text[start]))
            return UNREADABLE

    def _blamed(self, fault: str, start: int) -> int:
        """Where tomllib saw the fault of the value at `start`."""
        place = _TOMLLIB_PLACE.search(fault)
        if place is None or place[1] is None:
            return start
        line, column = int(place[1]), int(place[2])
        if fault.startswith(_BACKSLASH):
            column -= len("\\x")  # it has gone past it
        if line == 1:
            return start + column - len("v=") - 1
        for _above in range(line - 1):
            start = self._text.index("\n", start) + 1
        return start + column - 1


def _in_plain_words(fault: str, first: str) -> str:
    """What tomllib said about a value that starts with the character `first`."""
    for start, said, meant in (
        ("\"'", "Unterminated string", _("The closing quote is missing.")),
        (
            "\"'",
            "Expected newline",
            _("Something stands behind the closing quote. Inside a text, use 'single quotes'."),
        ),
        ("\"'[", _BACKSLASH, _("A backslash has a special meaning here. Leave it out.")),
        ("[", "Unclosed array", _("A comma is missing between two items of this list.")),
        ("0123456789", "Invalid date", _("There is no such date. Write it like 2026-01-31.")),
        ("“”„‘’«»", "Invalid value", _('These quotes are curly. Type straight double quotes: "..."')),
    ):
        if first in start and fault.startswith(said):
            return meant
    return _('This value cannot be read. Text stands between straight double quotes: "..."')
