"""A journal once it is open: search, and files that other programs read."""

from __future__ import annotations

import json
import re
from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from bot.domain.journal import Entry, as_calendar, as_json, as_markdown, matches

DAY = date(2026, 11, 23)
STAMP = "20261123T101500Z"
KETTLE = Entry(DAY, "What was all right today?", "The kettle sang; Müller, twice.\nAnd rain.")
MARKED = Entry(date(2026, 11, 24), "", "")


def events(text: str) -> list[dict[str, str]]:
    """A reader of iCalendar that knows as much as it needs (RFC 5545, 3.1 and 3.3.11)."""
    assert all(len(line.encode()) <= 75 for line in text.split("\r\n"))
    lines = text.replace("\r\n ", "").split("\r\n")
    assert lines[0] == "BEGIN:VCALENDAR"
    assert lines[-2:] == ["END:VCALENDAR", ""]
    found: list[dict[str, str]] = []
    for line in lines:
        name, _, value = line.partition(":")
        if line == "BEGIN:VEVENT":
            found.append({})
        elif found:
            found[-1][name] = re.sub(r"\\(.)", lambda m: "\n" if m[1] == "n" else m[1], value)
    return found


def test_a_calendar_has_an_event_a_day_that_keeps_its_name() -> None:
    text = as_calendar([KETTLE, MARKED], "journal", "Reflection", STAMP)
    first, second = events(text)
    assert first["DTSTART;VALUE=DATE"] == "20261123"
    assert first["DTEND;VALUE=DATE"] == "20261124"
    assert first["DESCRIPTION"] == "What was all right today?\n\nThe kettle sang; Müller, twice.\nAnd rain."
    assert first["CLASS"] == "PRIVATE"
    assert "DESCRIPTION" not in second
    again = events(as_calendar([KETTLE], "journal", "Reflection", "20270101T000000Z"))
    assert again[0]["UID"] == first["UID"] != second["UID"]
    assert events(as_calendar([KETTLE], "another", "Reflection", STAMP))[0]["UID"] != first["UID"]


@given(st.text(alphabet=st.characters(exclude_categories=["Cs", "Cc"]) | st.sampled_from("\n\\;,:\U0001f375é"), max_size=400))
def test_whatever_is_written_a_calendar_says_it_and_is_not_broken_by_it(words: str) -> None:
    (event,) = events(as_calendar([Entry(DAY, "", words)], "journal", "Reflection", STAMP))
    assert event.get("DESCRIPTION", "") == "\n".join(words.splitlines())


def test_words_that_look_like_a_calendar_stay_words() -> None:
    words = "END:VEVENT\r\nBEGIN:VEVENT\r\nSUMMARY:not mine"
    (event,) = events(as_calendar([Entry(DAY, "", words)], "journal", "Reflection", STAMP))
    assert event["SUMMARY"] == "Reflection"


def test_json_and_markdown_hold_every_day() -> None:
    assert json.loads(as_json([KETTLE, MARKED])) == [
        {"day": "2026-11-23", "prompt": KETTLE.prompt, "words": KETTLE.words},
        {"day": "2026-11-24", "prompt": None, "words": None},
    ]
    text = as_markdown([KETTLE, MARKED])
    assert text.startswith("## 2026-11-23\n\n> What was all right today?\n\nThe kettle sang")
    assert "## 2026-11-24\n" in text


def test_a_search_finds_each_word_or_its_beginning_in_words_prompt_or_date() -> None:
    entries = [KETTLE, MARKED]
    for text in ("kettle", "KETT", "muller", "twice rain", "right today", "november", "2026 11 23"):
        assert KETTLE in matches(entries, text), text
    for text in ("ettle", "kettle snow", "", "  "):
        assert KETTLE not in matches(entries, text), text
