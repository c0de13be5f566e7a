from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.automod import AutoModRule, compile_rules
from bot.domain.risk import Risk, risks
from bot.domain.screening import FindingKind, marked, screen

CORPORA = Path(__file__).parent / "corpora"


def corpus(name: str) -> list[str]:
    lines = (CORPORA / f"{name}.txt").read_text("utf-8").splitlines()
    return [line for line in lines if line.strip() and not line.startswith("#")]


def kinds(text: str, *own: str) -> set[FindingKind]:
    return {finding.kind for finding in screen({"story": text}, own=own).findings}


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("mail me at anna.b@gmail.com", FindingKind.EMAIL),
        ("anna at gmail dot com is me", FindingKind.EMAIL),
        ("anna (at) mail (dot) org", FindingKind.EMAIL),
        ("call 555-123-4567", FindingKind.PHONE),
        ("+49 170 1234567", FindingKind.PHONE),
        ("(555) 123 4567 any time", FindingKind.PHONE),
        ("0171 2345678", FindingKind.PHONE),
        ("five five five one two three four", FindingKind.PHONE),
        ("join discord.gg/abc", FindingKind.INVITE),
        ("dis cord dot gg/xyz", FindingKind.INVITE),
        ("dіscord.gg/abc", FindingKind.INVITE),  # a Cyrillic і
        ("discord.com/invite/abcd", FindingKind.INVITE),
        ("https://example.com/page", FindingKind.LINK),
        ("www.example.com", FindingKind.LINK),
        ("see example dot com", FindingKind.LINK),
        ("my insta is @cool_girl", FindingKind.HANDLE),
        ("snap: lonely.soul", FindingKind.HANDLE),
        ("add me on telegram", FindingKind.HANDLE),
        ("I am robin#1234", FindingKind.HANDLE),
        ("12 Oak Street", FindingKind.ADDRESS),
        ("Hauptstrasse 5", FindingKind.ADDRESS),
        ("my postcode: SW1A 1AA", FindingKind.ADDRESS),
        ("hey @everyone", FindingKind.MENTION),
        ("<@123456789012345678> did it", FindingKind.MENTION),
        ("look at <#123456789012345678>", FindingKind.MENTION),
        ("it was John Smith who said it", FindingKind.FULL_NAME),
    ],
)
def test_what_leads_to_somebody_is_noticed(text: str, kind: FindingKind) -> None:
    assert kind in kinds(text)


@pytest.mark.parametrize(
    "text",
    [
        "we dated for 10 years and on 12 March 2024 he paid $1,200",
        "He is 35, I am 29, and we have 3 kids since 2010-2015.",
        "I told him. Sarah never called back. Is it me?",
        "We moved to New York in 2019 for his job at 9 in the morning.",
        "It happened 2 times a day, 10 minutes each, on the way to work.",
        "I deleted Instagram and WhatsApp because of the arguments.",
    ],
)
def test_ordinary_stories_are_left_alone(text: str) -> None:
    assert kinds(text) == set()


@pytest.mark.parametrize("text", ["I am Quinn", "q u i n n says hi", "QUINN!", "Q.u.i.n.n here", "ｑｕｉｎｎ wrote this"])
def test_the_writers_own_name_is_noticed_however_it_is_written(text: str) -> None:
    assert FindingKind.OWN_NAME in kinds(text, "quinn")


def test_a_nick_that_is_a_common_word_says_nothing() -> None:
    assert kinds("the moon was out and I felt hope", "moon", "hope", "Al") == set()


def test_what_the_server_forbids_must_change_and_risk_need_not() -> None:
    rules = compile_rules([AutoModRule(1, "no cats", keywords=("cat*",))])
    found = screen({"story": "my category. I want to kill myself"}, automod=rules)
    assert [finding.kind for finding in found.must_change] == [FindingKind.FORBIDDEN]
    assert found.at_risk
    assert not screen({"story": "a dog"}, automod=rules).findings


def test_signs_of_danger_are_found_in_nearly_all_explicit_texts() -> None:
    for name, risk in (("self_harm", Risk.SELF), ("harm", Risk.OTHERS)):
        texts = corpus(name)
        found = [text for text in texts if any(sign.risk is risk for sign in risks(text))]
        assert len(found) >= 0.9 * len(texts)


def test_ordinary_questions_about_relationships_are_seldom_taken_for_danger() -> None:
    texts = corpus("ordinary")
    assert sum(1 for text in texts if risks(text)) <= 0.03 * len(texts)


@given(st.text(max_size=300))
def test_whatever_is_typed_findings_lie_inside_the_text_and_can_be_shown(text: str) -> None:
    found = screen({"story": text}, own=["Quinn", "ö ä"])
    for finding in found.findings:
        assert 0 <= finding.start < finding.end <= len(text)
    assert "\n" not in marked(text, found.findings)
    assert "@everyone" not in marked(text, found.findings)


def test_marked_words_stand_out_with_a_little_around_them() -> None:
    text = "a" * 200 + " write to anna@mail.com please"
    assert marked(text, screen({"story": text}).findings) == "…" + "a" * 70 + " write to **anna＠mail.com** please"


def test_a_sentence_with_a_marked_word_ends_as_it_was_written() -> None:
    text = "My name is Noor. Write to anna@mail.com, or to noor"
    found = screen({"story": text}, own=["Noor"]).findings
    assert marked(text, found) == "My name is **Noor**. Write to **anna＠mail.com**, or to **noor**"
