"""Holds a content file against the rules of its kind: one check for all kinds, every fault with its place."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import TYPE_CHECKING, Final, cast

from rapidfuzz import fuzz, process, utils

from bot.words import _
from data.flat_toml import UNREADABLE, shown
from data.library_rules import CARD_LIMIT, FILES, NOT_PLAIN, WHY_NOT_PLAIN

if TYPE_CHECKING:
    from collections.abc import Container, Iterable

    from data.flat_toml import Document, Entry, Table
    from data.library_rules import Field, Heading, Kind

_PARAGRAPH: Final = re.compile(r"\n[ \t]*\n\s*")
_YEARS: Final = range(1990, 2100)
_NEAR: Final = 70
_BELOW_THE_TITLE: Final = frozenset({"text", "answer"})
"""What has no name of its own in Markdown."""


@dataclass(frozen=True, slots=True)
class Row:
    """What stands under one heading, checked: texts are tidied, and only known fields of the right type are there."""

    heading: str
    document: Document
    table: Table
    values: dict[str, object] = field(default_factory=dict[str, object])

    def text(self, name: str) -> str:
        """A required text."""
        return str(self.values[name])

    def perhaps(self, name: str) -> str | None:
        """An optional text."""
        return self.text(name) if name in self.values else None

    def texts(self, name: str) -> tuple[str, ...]:
        """A list; an optional one that is not there is empty."""
        return tuple(cast("list[str]", self.values.get(name, [])))

    def blame(self, name: str, message: str, item: int | None = None) -> None:
        """List a problem at a field, or at an item of its list; at the heading if the field is not there."""
        entry = self.table.entries.get(name)
        if entry is None:
            self.document.blame(self.table.at, message)
        elif item is not None and item < len(entry.items):
            self.document.blame(entry.items[item], message)
        else:
            self.document.blame(entry.start, message)


def near(name: str, known: Iterable[str]) -> str:
    """A sentence that suggests what `name` may have been meant to be; empty where nothing is near."""
    found = process.extractOne(name, list(known), scorer=fuzz.ratio, processor=utils.default_process, score_cutoff=_NEAR)
    return " " + _("Did you mean {name}?").format(name=shown(found[0])) if found else ""


def kind_of(document: Document) -> Kind:
    """What kind of file it is, by its first heading that only one kind has; an article if there is none."""
    for table in document.tables:
        for kind, headings in FILES.items():
            if table.name in headings:
                return kind
    return "article"


def check(document: Document, kind: Kind) -> list[Row]:
    """Hold every table of a file against the rules of its kind; what is wrong goes to the document's problems."""
    headings = FILES[kind]
    rows: list[Row] = []
    before: Counter[str] = Counter()
    for table in document.tables:
        if document.is_full:
            return rows
        heading = headings.get(table.name)
        if heading is None:
            message = _("There is no heading {name} here.").format(name=shown(table.name)) + near(table.name, headings)
            document.blame(table.at, message)
            continue
        row = Row(table.name, document, table)
        _check_heading(row, heading, before)
        _check_fields(row, heading)
        before[row.heading] += 1
        if heading.most is not None and before[row.heading] == heading.most + 1:
            message = _("There are more than {most} of {heading}. This one is too many.")
            row.blame("", message.format(most=heading.most, heading=_written(document, table.name, heading)))
        rows.append(row)
    for name, heading in headings.items():
        if heading.required and name not in before:
            written = _written(document, name, heading)
            document.blame(0, _("There is no {heading} in this file. Add one.").format(heading=written))
    return rows


def _written(document: Document, name: str, heading: Heading) -> str:
    if document.is_markdown:
        return _("section (a line with ## and its title)") if name == "section" else name
    return f"[{name}]" if heading.once else f"[[{name}]]"


def _check_heading(row: Row, heading: Heading, before: Container[str]) -> None:
    written = _written(row.document, row.heading, heading)
    if row.table.many == heading.once:
        row.blame("", _("Write this heading as {heading}.").format(heading=written))
    if heading.once and row.heading in before:
        row.blame("", _("There can be only one {heading} in a file.").format(heading=written))
    if heading.under is not None and heading.under not in before:
        row.blame("", _("A [[{heading}]] must come before this.").format(heading=heading.under))


def _check_fields(row: Row, heading: Heading) -> None:
    for name, entry in row.table.entries.items():
        if row.document.is_full:
            return
        rule = heading.fields.get(name)
        if rule is None:
            message = _("No {heading} has a field {name}.").format(name=shown(name), heading=row.heading)
            row.document.blame(entry.at, message + near(name, heading.fields))
        elif entry.value is not UNREADABLE:
            _check_value(row, entry, rule)
    for name, rule in heading.fields.items():
        if rule.required and name not in row.table.entries:
            row.blame("", _what_is_missing(row, name, rule))
    if heading.card:
        hidden = ("id", "section", "topics", "tips", "also")
        length = sum(len("".join(row.texts(n) if isinstance(v, list) else row.text(n)))
                     for n, v in row.values.items() if n not in hidden)  # fmt: skip
        if length > CARD_LIMIT:
            message = _("All texts of this {heading} together have {length} characters; at most {most} fit on a card.")
            row.blame("", message.format(heading=row.heading, length=length, most=CARD_LIMIT))


def _what_is_missing(row: Row, name: str, rule: Field) -> str:
    if not row.document.is_markdown:
        line = f"{name} = {rule.example}"
        return _("This {heading} has no {name}. Add a line: {line}").format(heading=row.heading, name=name, line=line)
    heading = _("question") if row.heading == "faq" else row.heading
    if name in _BELOW_THE_TITLE:
        return _("This {heading} has no {name}. Write it below the title.").format(heading=heading, name=name)
    line = f"{name.capitalize()}: ..."
    return _("This {heading} has no {name}. Add a line: {line}").format(heading=heading, name=name, line=line)


def _check_value(row: Row, entry: Entry, rule: Field) -> None:
    value = entry.value
    if rule.most is None:
        if not _is_a(value, rule.type):
            message = _("{name} should look like this: {example}")
            row.blame(entry.key, message.format(name=entry.key, example=rule.example))
        elif isinstance(value, str):
            row.values[entry.key] = _check_text(row, entry, rule, value, 0)
        else:
            if type(value) is int and value not in _YEARS:
                row.blame(entry.key, _("A year is a number like 2024."))
            row.values[entry.key] = value
        return
    items = cast("list[object]", value) if isinstance(value, list) else None
    if items is None or not all(isinstance(item, str) for item in items):
        message = _("{name} is a list of texts: {example}")
        row.blame(entry.key, message.format(name=entry.key, example=rule.example))
        return
    texts = [_check_text(row, entry, rule, str(item), number) for number, item in enumerate(items[: rule.most])]
    for number, text in enumerate(texts):
        if text in texts[:number]:
            row.blame(entry.key, _("{text} is in this list twice.").format(text=shown(text)), number)
    if not rule.least <= len(items) <= rule.most:
        message = _("{name} has {count} items; it must have {least} to {most}.")
        row.blame(entry.key, message.format(name=entry.key, count=len(items), least=rule.least, most=rule.most))
    row.values[entry.key] = texts


def _is_a(value: object, wanted: type) -> bool:
    """Exactly that type: in Python True is a number too, and a moment in time is a date."""
    if wanted is date:
        return isinstance(value, date) and not isinstance(value, datetime)
    return type(value) is wanted


def _check_text(row: Row, entry: Entry, rule: Field, value: str, item: int) -> str:
    """The text tidied: lines of a paragraph joined, paragraphs a blank line apart."""
    paragraphs = [" ".join(part.split()) for part in _PARAGRAPH.split(value.strip())]
    text = "\n\n".join(paragraphs)
    name = entry.key
    if len(text) < rule.shortest:
        if text:
            message = _("{name} has {length} characters; write at least {least}.")
            row.blame(name, message.format(name=name, length=len(text), least=rule.shortest), item)
        elif rule.required:
            row.blame(name, _("{name} is empty. Write something there.").format(name=name), item)
        else:
            row.blame(name, _("{name} is empty. Write something there, or delete it.").format(name=name), item)
    elif len(text) > rule.longest:
        message = _("{name} has {length} characters; at most {most} fit. Shorten it by {over}.")
        over = len(text) - rule.longest
        row.blame(name, message.format(name=name, length=len(text), most=rule.longest, over=over), item)
    elif rule.pattern is not None and rule.target is None and not rule.pattern.fullmatch(text):
        message = _("{text} does not fit: {hint}.")
        row.blame(name, message.format(text=shown(text), hint=rule.hint), item)
    if len(paragraphs) > 1 and not rule.paragraphs:
        message = _("{name} is a single paragraph. Join {second} to the words before it, or leave it out.")
        row.blame(name, message.format(name=name, second=shown(paragraphs[1])), item)
    if rule.pattern is None:
        _check_plain(row, entry, value, item)
    return text


def _check_plain(row: Row, entry: Entry, value: str, item: int) -> None:
    offset = entry.items[item] if item < len(entry.items) else entry.start
    for match in NOT_PLAIN.finditer(value):
        if row.document.is_full:
            return
        written = row.document.text.find(match[0], offset, entry.end)
        if written >= 0:
            offset = written + len(match[0])
        message = WHY_NOT_PLAIN[(match.lastindex or 1) - 1]
        row.document.blame(written if written >= 0 else entry.start, message)
