"""Reads an article written in Markdown with front matter: made into the same tables, with places, as one in TOML.

    ---
    id: saying-sorry
    title: Saying sorry so that it lands
    summary: A short apology often does more than a long one.
    attribution: Written by members of this community
    licence: Same terms as the rest of Porchlight
    topics: repair, honesty
    ---

    ## Three parts of a good apology          a section; its paragraphs follow

    ### Tip: Leave the 'but' out of it        a tip of that section; its text follows, then its fields
    Why: ...
    Today: ...
    Reflection: ...
    Caveat: ...

    ### Question: What if they do not accept it?
    View: ...
    Also: ...

Headings and 'Name: value' lines are all the markup there is. A field goes on until an empty line or the next field. `Topics`
stand in the front matter for the whole article and may stand in an entry. An `Id` is made of the title where none is given.
One pass over the lines, in linear time.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING, Final

from rapidfuzz import fuzz, process

from bot.domain.zones import simplify
from bot.words import _
from data.flat_toml import UNREADABLE, VALUE_LIMIT, Document, Entry, Table, opened, shown

if TYPE_CHECKING:
    from collections.abc import Iterator

_FENCE: Final = re.compile(r"-{3,}[ \t]*")
_FIELD: Final = re.compile(r"[ \t]*(?:\*\*)?([A-Za-z]{2,20})(?:\*\*)?[ \t]*:(?:\*\*)?[ \t]*(\S.*)?")
"""Also indented, or with its name in bold, as people and programs like to write it."""
_HEADING: Final = re.compile(r"(#{2,6}|#(?=[ \t]))[ \t]*([^#\s].*)")
_ENTRY: Final = re.compile(r"(tip|question|faq)[ \t]*:[ \t]*(.*)", re.IGNORECASE)
_IDS: Final = frozenset({"topics", "tips"})
"""Fields that hold ids with commas between them."""
_REPEATED: Final = {"view": "views", "also": "also"}
"""Fields of which there may be several."""
_SEVERAL: Final = frozenset(_REPEATED.values())
_FIELDS: Final = {
    "tip": {"id", "why", "today", "reflection", "caveat", "topics"},
    "faq": {"id", "view", "also", "caveat", "topics", "tips"},
    "section": {"id"},
}
_NAMES: Final = _FIELDS["tip"] | _FIELDS["faq"]
_NEAR: Final = 80
_ID_LIMIT: Final = 60
_TITLE_LOOKED_AT: Final = 200
_SECTION_LEVEL: Final = 2


def is_markdown(data: bytes, name: str) -> bool:
    """Whether a file is meant to be Markdown: by its name, or by how it begins."""
    return name.lower().endswith((".md", ".markdown")) or data.removeprefix(b"\xef\xbb\xbf").lstrip().startswith(b"---")


def read_markdown(data: bytes, file: str) -> Document:
    """The tables of an article. What cannot be read is listed in `problems`, and reading goes on behind it."""
    document = opened(data, file)
    document.is_markdown = True
    if document.text and not document.is_cut_short:
        _Reader(document).read()
    return document


@dataclass(slots=True)
class _Written:
    """A field as it is being read. An empty line ends a paragraph."""

    key: str
    at: int
    start: int
    end: int
    lines: list[str]

    def go_on(self, offset: int, line: str) -> None:
        self.lines.append(line)
        self.end = offset + len(line)


class _Reader:
    def __init__(self, document: Document) -> None:
        self._document = document
        self._lines = list(_lines_of(document.text))
        self._topics: Entry | None = None
        self._section: str | None = None
        self._table: Table | None = None
        self._fields: list[_Written] = []
        self._current: _Written | None = None
        """The field that the next line goes on with, where it is not the text itself."""
        self._text: _Written | None = None
        """The text of the table that is being read: a tip's, an answer, a section's."""

    def read(self) -> None:
        begin = self._front_matter()
        if begin is None:
            return
        for offset, line in self._lines[begin:]:
            if self._document.is_full:
                return
            if heading := _HEADING.fullmatch(line):
                self._close()
                self._heading(heading, offset)
            elif self._table is None:
                if line:
                    self._needs_section(offset)
            else:
                self._line(self._table, offset, line)
        self._close()

    def _front_matter(self) -> int | None:
        """Read what stands between the two lines of hyphens; the number of the line behind them, or None."""
        first = next((number for number, (_at, line) in enumerate(self._lines) if line), 0)
        at, line = self._lines[first]
        if not _FENCE.fullmatch(line):
            message = _("The file begins with a line of three hyphens, then id, title, summary, attribution and licence.")
            self._document.blame(at, message)
            return None
        self._open("article", at)
        for number in range(first + 1, len(self._lines)):
            offset, line = self._lines[number]
            field = _FIELD.fullmatch(line)
            if is_over := _FENCE.fullmatch(line) or _HEADING.fullmatch(line):
                table = self._close()
                self._topics = table.entries.pop("topics", None)
                if is_over.re is _FENCE:
                    return number + 1
                self._document.blame(offset, _("A second line of three hyphens is missing above this."))
                return number
            if field is not None:
                self._add(field[1].lower(), field[2] or "", offset, line)
            elif line:
                self._document.blame(offset, _("Here each line is a name, a colon and words."))
        self._document.blame(at, _("A second line of three hyphens is missing, below the licence."))
        return None

    def _heading(self, heading: re.Match[str], offset: int) -> None:
        title = heading[2].rstrip("# \t")
        entry = _ENTRY.fullmatch(title)
        line = heading[0]
        if entry is not None:
            name = "tip" if entry[1].lower() == "tip" else "faq"
            self._needs_section(offset)
            table = self._open(name, offset)
            table.entries["section"] = Entry("section", self._section or UNREADABLE, offset, offset, offset)
            self._add("title" if name == "tip" else "question", entry[2], offset, line)
        else:
            if len(heading[1]) > _SECTION_LEVEL:
                message = _("Write ## for a section, and '### Tip: ...' or '### Question: ...' for what belongs to it.")
                self._document.blame(offset, message)
            self._section = _id_of(title)
            self._open("section", offset)
            self._add("title", title, offset, line)
        self._current = None

    def _needs_section(self, offset: int) -> None:
        """Say once, at the first thing that needs one, that no section has begun."""
        if self._section is None:
            self._document.blame(offset, _("A section must come before this: a line with ## and its title."))
            self._section = ""

    def _line(self, table: Table, offset: int, line: str) -> None:
        field = _FIELD.fullmatch(line)
        name = field[1].lower() if field else ""
        if field is not None and name in _FIELDS[table.name]:
            self._add(_REPEATED.get(name, name), field[2] or "", offset, line)
            if table.name == "section":
                self._section = field[2] or ""
                self._current = None
        else:
            if field is not None and table.name != "section":
                self._wrong_name(table, offset, field[1])
            if line and self._current is not None:
                self._current.go_on(offset, line)
            else:
                self._current = None
                self._body(table, offset, line)

    def _wrong_name(self, table: Table, offset: int, name: str) -> None:
        """Blame a line that was meant as a field of this entry and would be taken for words."""
        known = _FIELDS[table.name]
        near = process.extractOne(name.lower(), known, scorer=fuzz.ratio, score_cutoff=_NEAR)
        if near:
            message = _("There is no {name} here. Did you mean {known}?")
            self._document.blame(offset, message.format(name=shown(f"{name}:"), known=shown(f"{near[0].capitalize()}:")))
        elif name.lower() in _NAMES:
            message = _("{name} does not belong here. A question has View and Also; a tip has Why, Today and Reflection.")
            self._document.blame(offset, message.format(name=shown(f"{name}:")))

    def _body(self, table: Table, offset: int, line: str) -> None:
        if self._text is not None:
            self._text.go_on(offset, line)
        elif line:
            key = "answer" if table.name == "faq" else "text"
            self._text = _Written(key, offset, offset, offset + len(line), [line])
            self._fields.append(self._text)

    def _open(self, name: str, at: int) -> Table:
        self._table = Table(name, many=name != "article", at=at)
        self._document.tables.append(self._table)
        return self._table

    def _add(self, key: str, value: str, offset: int, line: str) -> None:
        start = offset + (line.rfind(value) if value else len(line))
        self._current = _Written(key, offset, start, offset + len(line), [value])
        self._fields.append(self._current)

    def _close(self) -> Table:
        """Turn the fields of the table that ends into its entries."""
        table, fields = self._table, self._fields
        self._table, self._fields, self._current, self._text = None, [], None, None
        if table is None:
            return Table("", many=False, at=0)
        for key, of_key in groupby(sorted(fields, key=lambda field: field.key), key=lambda field: field.key):
            first, *others = of_key
            written = [first, *others] if key in _SEVERAL else [first]
            for other in () if key in _SEVERAL else others:
                self._document.blame(other.at, _("{name} is here twice. Keep one of them.").format(name=key))
            end = written[-1].end
            table.entries[key] = Entry(key, self._value(written), first.at, first.start, end, tuple(f.start for f in written))
        self._complete(table)
        return table

    def _value(self, written: list[_Written]) -> object:
        """What was written for one name: a text, or a list."""
        for field in written:
            if field.end - field.start > VALUE_LIMIT:
                self._document.blame(field.start, _("This value is far too long."))
                return UNREADABLE
        if written[0].key in _SEVERAL:
            return ["\n".join(field.lines) for field in written]
        if written[0].key in _IDS:
            return [_id_of(item) for item in " ".join(written[0].lines).split(",") if item.strip()]
        return "\n".join(written[0].lines)

    def _complete(self, table: Table) -> None:
        """Give the table what nobody has to write: an id made of its title, and the topics of the whole article."""
        if table.name == "article":
            return
        entries = table.entries
        title = entries["question" if table.name == "faq" else "title"]
        made = _id_of(title.value if isinstance(title.value, str) else "")
        entries.setdefault("id", Entry("id", made, title.at, title.start, title.end))
        if table.name != "section" and "topics" not in entries and self._topics is not None:
            entries["topics"] = self._topics


def _lines_of(text: str) -> Iterator[tuple[int, str]]:
    offset = 0
    for line in text.split("\n"):
        yield offset, line.rstrip()
        offset += len(line) + 1


def _id_of(title: str) -> str:
    """A title as an id: its words in small Latin letters."""
    words = re.findall(r"[a-z0-9]+", simplify(title[:_TITLE_LOOKED_AT].replace("'", "").replace("’", "")))
    made = ""
    for word in words:
        if len(made) + len(word) >= _ID_LIMIT:
            break
        made += f"-{word}" if made else word
    return made or "untitled"
