from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.contacts import Contact, contacts
from bot.domain.names import full_names

CORPORA = Path(__file__).parent / "corpora"


def kinds(text: str) -> set[Contact]:
    return {contact for contact, _, _ in contacts(text)}


@pytest.mark.parametrize(
    ("contact", "texts"),
    [
        (Contact.MENTION, ["<@123456789012345678>", "@everyone", "ask <#12>", "<t:1700000000:R>", "</tip:12>"]),
        (
            Contact.INVITE,
            [
                "discord.gg/abc",
                "dis cord dot gg slash abc",
                "discord(.)gg/abc",
                "d1scord.gg/xyz",
                "dіscord.gg/abc",
                "join .gg/coolserver",
                "discordapp.com/invite/abc",
                "d i s c o r d . g g / a b c",
                "dsc.gg/x1",
            ],
        ),
        (
            Contact.LINK,
            [
                "https://example.com/page",
                "hxxps://evil.example/x",
                "www.example.com",
                "example[.]com",
                "see example dot com",
                "bit.ly/abc",
                "[click](http://x.co/y)",
                "t.me/janedoe",
                "paypal.me/jane",
            ],
        ),
        (
            Contact.EMAIL,
            [
                "jane.doe@gmail.com",
                "jane at gmail dot com",
                "jane [at] proton [dot] me",
                "jane(at)mail.co.uk",
                "ｊａｎｅ＠gmail.com",
            ],
        ),
        (
            Contact.PHONE,
            [
                "555-123-4567",
                "(555) 123-4567",
                "555.123.4567",
                "+91 98765 43210",
                "my number is 07700 900123",
                "call 9876543210",
                "+49 170 1234567",
                "five five five one two three four",
                "5 5 5 1 2 3 4",
                "0 7 7 double zero nine zero zero one two",
                "5️⃣5️⃣5️⃣1️⃣2️⃣3️⃣4️⃣5️⃣6️⃣7️⃣",
            ],
        ),
        (
            Contact.HANDLE,
            [
                "my insta is janedoe_99",
                "my insta is jessica",
                "ig: jane.doe",
                "snap me at janeyd",
                "add me on snap janey99",
                "hmu on telegram @janed",
                "robin#1234",
                "discord user jane_d",
                "u/janedoe on reddit",
                "my discord is janed",
                "find me at @jane_d",
                "dm me on insta",
                "123456789012345678",
                "my handle is jd_22",
            ],
        ),
        (
            Contact.ADDRESS,
            [
                "12 Oak Street",
                "I live at 14 Oak Close",
                "221B Baker Street",
                "1600 Pennsylvania Avenue",
                "sw1a 1aa",
                "Hauptstrasse 5",
                "Springfield, IL 62704",
                "my zip is 90210",
                "house no 12, MG Road",
                "PO Box 123",
                "12 Gandhi Nagar",
                "apt 4b",
            ],
        ),
    ],
)
def test_ways_to_reach_somebody_are_found(contact: Contact, texts: list[str]) -> None:
    assert [text for text in texts if contact not in kinds(text)] == []


@pytest.mark.parametrize(
    "text",
    [
        "we dated for 10 years, from 2015-2019 and again in 2020 - 2023",
        "on 12 March 2024, or 12/03/2024 at 10:30",
        "he owes me $1,200 and 15000 rupees, or 1 200 000 in all",
        "I am 5'7 and he is 6'2, 10 out of 10",
        "it was 9.30, 24/7, 50/50, 2.5 hours",
        "2 years in a bad place, 5 minutes down the road, 3 times this way",
        "my 2 best friends drive me crazy, 7 years, 2 kids, 1 dog",
        "my insta is private and his instagram is full of models",
        "I deleted snapchat, my snap streak was 300 days, my discord is broken",
        "she hit me up on insta after two years",
        "the line is thin, is it a signal",
        "he left me.so what. ok.in that case. we said hi.me too",
        "love @ first sight, e4 5am",
        "the 2019 2020 2021 years",
    ],
)
def test_ordinary_stories_hold_none(text: str) -> None:
    assert list(contacts(text)) == []


def test_most_ways_to_reach_somebody_are_found_in_texts_of_all_kinds() -> None:
    """Written in two halves before the patterns were looked at. Found then: 80% and 88%, none flagged; since mended, all."""
    with_one, without = ((CORPORA / f"{name}.txt").read_text("utf-8").splitlines() for name in ("contacts", "no_contacts"))
    assert len(with_one) >= 240
    assert len(without) >= 230
    assert sum(bool(kinds(text)) for text in with_one) >= 0.98 * len(with_one)
    assert sum(bool(kinds(text)) for text in without) <= 0.01 * len(without)


def test_hardly_any_ordinary_question_holds_one() -> None:
    texts = [
        *(CORPORA / "ordinary.txt").read_text("utf-8").splitlines(),
        *(CORPORA / "unseen/ordinary.txt").read_text("utf-8").splitlines(),
    ]
    assert sum(bool(kinds(text)) for text in texts) <= 0.005 * len(texts)
    assert sum(any(True for _ in full_names(text)) for text in texts) <= 0.01 * len(texts)


@pytest.mark.parametrize(
    "text",
    [
        "It was John Smith.",
        "I think Sarah Connor lied",
        "his name is john smith",
        "Anna O’Neil said",
        "Jean de Marne is his boss",
    ],
)
def test_full_names_are_noticed(text: str) -> None:
    assert list(full_names(text))


@pytest.mark.parametrize(
    "text",
    [
        "My Boyfriend Never Texts Me Back",
        "We moved to New York",
        "Happy Birthday to me",
        "I told Sarah. Then John left.",
        "I Love Him But He Lies",
    ],
)
def test_headlines_places_and_single_names_are_not(text: str) -> None:
    assert list(full_names(text)) == []


@given(st.text(max_size=200))
def test_finds_lie_inside_the_text_and_apart(text: str) -> None:
    spans = sorted((start, end) for _, start, end in contacts(text))
    assert all(0 <= start < end <= len(text) for start, end in spans)
    assert all(first[1] <= second[0] for first, second in pairwise(spans))
