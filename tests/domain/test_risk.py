"""How well signs of danger are found: in texts that the signs were made with, and in texts that nobody looked at then.

The texts are made up. `corpora/unseen` (plain words of oneself) and `corpora/oblique` (the same told sideways) are never
learned from; when a sign is changed because of one of their texts, that text moves up to the others and a new one takes its
place. Measured when this was written: all 50 of the plain ones found, 112 of 160 of those told sideways (70%), and 6 of 200
ordinary ones flagged (3%; five of them among figures of speech and near misses). A lower threshold found 84% of those told
sideways, and took 'I can't stop thinking about him' for danger: a card that comes too often is soon not read.
"""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.patterns import compile_pattern
from bot.domain.risk import _SCENES, _SIGNS, Risk, risks  # pyright: ignore[reportPrivateUsage]

CORPORA = Path(__file__).parent / "corpora"


def texts(name: str) -> list[str]:
    return (CORPORA / f"{name}.txt").read_text(encoding="utf-8").splitlines()


def kinds(text: str) -> set[Risk]:
    return {found.risk for found in risks(text)}


def test_all_patterns_of_the_tables_compile_for_they_are_first_used_when_somebody_writes() -> None:
    patterns = {pattern for sign in _SIGNS for pattern in (sign.pattern, sign.unless, sign.unless_before) if pattern}
    assert len(patterns) >= len(_SIGNS)
    for pattern in patterns | {scene.unless for scene in _SCENES if scene.unless}:
        compile_pattern(pattern)


@pytest.mark.parametrize(("name", "risk"), [("self_harm", Risk.SELF), ("harm", Risk.OTHERS)])
def test_explicit_texts_are_found(name: str, risk: Risk) -> None:
    known, unseen = texts(name), texts(f"unseen/{name}")
    assert len(known) >= 1_000
    assert len(unseen) >= 25
    assert sum(risk in kinds(text) for text in known) >= 0.92 * len(known)
    assert sum(risk in kinds(text) for text in unseen) >= 0.9 * len(unseen)


@pytest.mark.parametrize("name", ["self_harm", "harm"])
def test_most_of_what_is_told_sideways_is_found_too(name: str) -> None:
    told = texts(f"oblique/{name}")
    assert len(told) >= 80
    assert sum(bool(risks(text)) for text in told) >= 0.65 * len(told)


def test_ordinary_questions_are_left_alone() -> None:
    known, unseen = texts("ordinary"), texts("unseen/ordinary")
    assert len(known) >= 2_500
    assert sum(bool(risks(text)) for text in known) <= 0.01 * len(known)
    assert sum(bool(risks(text)) for text in unseen) <= 0.03 * len(unseen)


@pytest.mark.parametrize(
    "text",
    [
        "He never hit me.",
        "He has not once hit me, he just lies.",
        "I'm not scared of him.",
        "I'm not suicidal, only tired.",
        "I would never kill myself.",
        "I don't want to die, I want to sleep.",
        "his brother committed suicide last year",
        "it hit me that we never talk",
        "our toddler hits me",
        "5 kms away",
        "cut myself some slack",
        "I don't want to live with his mother",
        "I could kill for a coffee",
        "she threatened to break up with me",
        "Be patient with yourself.",
        "Slowly, and be kind to yourself.",
        "Please be gentle with yourself, you did nothing wrong.",
    ],
)
def test_denials_other_peoples_stories_advice_and_figures_of_speech_are_no_signs(text: str) -> None:
    assert risks(text) == ()


@pytest.mark.parametrize(
    ("text", "risk"),
    [
        ("I never thought he would hit me", Risk.OTHERS),
        ("I don't know if I want to die", Risk.SELF),
        ("he says he will kill himself if I leave", Risk.OTHERS),
        ("I don't want to die but I don't want to live either", Risk.SELF),
        ("trying not to self harm", Risk.SELF),
        ("I'm not scared of him but he hits me", Risk.OTHERS),
        ("my husband hits me and i want to die", Risk.SELF),
        ("my husband hits me and i want to die", Risk.OTHERS),
    ],
)
def test_a_word_of_denial_elsewhere_hides_nothing(text: str, risk: Risk) -> None:
    assert risk in kinds(text)


def test_a_sign_in_a_long_story_is_found_and_pointed_at() -> None:
    ordinary = "We met six years ago. He likes football, and we argue about the dishes. "
    text = ordinary * 20 + "Last night he hit me in the face. " + ordinary * 20
    signs = [text[found.start : found.end] for found in risks(text)]
    assert signs
    assert all("hit me" in sign for sign in signs)


def test_figures_of_speech_far_away_hide_nothing() -> None:
    padding = " and then we talked and talked about work" * 6
    assert Risk.OTHERS in kinds("he hit me" + padding + " and we wrestle for fun")


@given(st.text(max_size=300))
def test_whatever_is_typed_signs_lie_inside_the_text(text: str) -> None:
    assert all(0 <= found.start < found.end <= len(text) for found in risks(text))
