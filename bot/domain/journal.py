"""A journal's entries once they are open: pages, search, and the files that a member takes along."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import timedelta
from hashlib import blake2b
from typing import TYPE_CHECKING, Final

from bot.domain.zones import simplify

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date

ON_A_PAGE: Final = 4
FOLD: Final = 75
"""Octets of a line of iCalendar (RFC 5545, 3.1)."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A day with its prompt and words; both '' for a day that was only marked."""

    day: date
    prompt: str
    words: str


@dataclass(frozen=True, slots=True)
class PageOf:
    """Some entries, newest first, and whether there is more on either side."""

    entries: tuple[Entry, ...]
    older: bool
    newer: bool
    written: int
    """Days with words, in all."""
    days: int


def matches(entries: Iterable[Entry], text: str) -> tuple[Entry, ...]:
    """The entries that hold each word of `text`, or its beginning, in words, prompt or date."""
    wanted = simplify(text).split()
    return tuple(entry for entry in entries if wanted and _holds(entry, wanted))


def _holds(entry: Entry, wanted: Sequence[str]) -> bool:
    held = f" {simplify(f'{entry.words} {entry.prompt} {entry.day:%Y %m %d %B}')}"
    return all(f" {word}" in held for word in wanted)


def as_markdown(entries: Iterable[Entry]) -> str:
    """A heading a day, the prompt as a quotation, the words."""
    parts = [f"## {entry.day.isoformat()}\n" + _markdown_of(entry) for entry in entries]
    return "\n".join(parts)


def _markdown_of(entry: Entry) -> str:
    prompt = f"\n> {entry.prompt}\n" if entry.prompt else ""
    return prompt + (f"\n{entry.words}\n" if entry.words else "")


def as_json(entries: Iterable[Entry]) -> str:
    """A list of objects: day (ISO 8601), prompt and words (null where there are none)."""
    rows = [{"day": e.day.isoformat(), "prompt": e.prompt or None, "words": e.words or None} for e in entries]
    return json.dumps(rows, ensure_ascii=False, indent=2) + "\n"


def as_calendar(entries: Iterable[Entry], journal_id: str, summary: str, stamp: str) -> str:
    """An iCalendar file (RFC 5545) with an all-day event a day. `stamp` is when it is made, as 20261123T101500Z.

    An event keeps its UID from one export to the next, so that a calendar takes it in once.
    """
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Porchlight//Journal//EN", "CALSCALE:GREGORIAN"]
    for entry in entries:
        uid = blake2b(f"{journal_id}/{entry.day}".encode(), digest_size=16, person=b"porchlight-event").hexdigest()
        text = "\n\n".join(part for part in (entry.prompt, entry.words) if part)
        lines += [
            "BEGIN:VEVENT",
            f"UID:{uid}",
            f"DTSTAMP:{stamp}",
            f"DTSTART;VALUE=DATE:{entry.day:%Y%m%d}",
            f"DTEND;VALUE=DATE:{entry.day + timedelta(days=1):%Y%m%d}",
            f"SUMMARY:{_escaped(summary)}",
            *([f"DESCRIPTION:{_escaped(text)}"] if text else []),
            "TRANSP:TRANSPARENT",
            "CLASS:PRIVATE",
            "END:VEVENT",
        ]
    return "".join(_folded(line) for line in [*lines, "END:VCALENDAR"])


def _escaped(text: str) -> str:
    plain = "\n".join(text.splitlines())
    return plain.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replace("\n", "\\n")


def _folded(line: str) -> str:
    """The line in pieces of at most `FOLD` octets, never within a character."""
    pieces, piece, size = list[str](), "", 0
    for character in line:
        width = len(character.encode("utf-8", "replace"))
        if size + width > FOLD:
            pieces.append(piece)
            piece, size = " ", 1
        piece += character
        size += width
    return "\r\n".join([*pieces, piece]) + "\r\n"
