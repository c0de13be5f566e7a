"""What a server has chosen, and what a channel must offer."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.settings import (
    DAILY_LIMIT,
    DELAY_MINUTES,
    IDENTITY_DAYS,
    NEEDED,
    ChannelFacts,
    ChannelFault,
    ChannelKind,
    ChannelProblem,
    ChannelPurpose,
    GuildSettings,
    channel_faults,
)
from bot.invite import PERMISSIONS

EVERY_PERMISSION = frozenset(permission for names in NEEDED.values() for permission in names)

permissions = st.frozensets(st.sampled_from(sorted(EVERY_PERMISSION)))


def facts(
    granted: frozenset[str] = EVERY_PERMISSION, *, kind: ChannelKind = ChannelKind.TEXT, public: bool = False
) -> ChannelFacts:
    return ChannelFacts(5, kind, granted, public)


@pytest.mark.parametrize("purpose", ChannelPurpose)
def test_a_private_text_channel_with_all_permissions_serves_every_purpose(purpose: ChannelPurpose) -> None:
    assert channel_faults(purpose, facts()) == ()
    assert channel_faults(purpose, facts(frozenset(NEEDED[purpose]))) == ()


@given(st.sampled_from(ChannelPurpose), permissions)
def test_each_missing_permission_is_named_and_no_other(purpose: ChannelPurpose, granted: frozenset[str]) -> None:
    faults = channel_faults(purpose, facts(granted))
    assert all(fault.problem is ChannelProblem.MISSING_PERMISSION for fault in faults)
    assert [fault.permission for fault in faults] == [name for name in NEEDED[purpose] if name not in granted]


@pytest.mark.parametrize(("purpose", "public"), list(product(ChannelPurpose, [True, False])))
def test_only_a_review_channel_must_be_hidden(purpose: ChannelPurpose, public: bool) -> None:
    refused = ChannelFault(ChannelProblem.EVERYONE_CAN_VIEW) in channel_faults(purpose, facts(public=public))
    assert refused is (public and purpose is ChannelPurpose.REVIEW)


@pytest.mark.parametrize(("purpose", "kind"), list(product(ChannelPurpose, ChannelKind)))
def test_text_channels_serve_any_purpose_and_forums_serve_questions(purpose: ChannelPurpose, kind: ChannelKind) -> None:
    refused = ChannelProblem.WRONG_KIND in {fault.problem for fault in channel_faults(purpose, facts(kind=kind))}
    fits = kind is ChannelKind.TEXT or (kind is ChannelKind.FORUM and purpose is ChannelPurpose.QUESTIONS)
    assert refused is not fits


def test_a_forum_needs_no_permission_to_open_threads_and_must_have_the_tags_that_it_wants() -> None:
    forum = facts(frozenset(NEEDED[ChannelPurpose.QUESTIONS]) - {"create_public_threads"}, kind=ChannelKind.FORUM)
    assert channel_faults(ChannelPurpose.QUESTIONS, forum) == ()
    untagged = replace(forum, tags_missing=True)
    assert channel_faults(ChannelPurpose.QUESTIONS, untagged) == (ChannelFault(ChannelProblem.NO_TAGS),)


def test_all_that_is_wrong_is_said_at_once() -> None:
    faults = channel_faults(ChannelPurpose.REVIEW, facts(frozenset(), kind=ChannelKind.OTHER, public=True))
    assert [fault.problem for fault in faults] == [
        ChannelProblem.WRONG_KIND,
        ChannelProblem.EVERYONE_CAN_VIEW,
        *[ChannelProblem.MISSING_PERMISSION] * len(NEEDED[ChannelPurpose.REVIEW]),
    ]


def test_the_invite_asks_for_every_permission_that_is_needed() -> None:
    assert {permission.name for permission in PERMISSIONS if not permission.optional} >= EVERY_PERMISSION


def test_each_purpose_has_its_own_channel() -> None:
    settings = GuildSettings(1, questions_channel_id=10, review_channel_id=20, tips_channel_id=30, reflections_channel_id=40)
    assert [settings.channel(purpose) for purpose in ChannelPurpose] == [10, 20, 30, 40]
    assert all(GuildSettings(1).channel(purpose) is None for purpose in ChannelPurpose)


@pytest.mark.parametrize(
    ("questions", "review_channel", "review", "can"),
    [
        (None, None, True, False),
        (10, None, True, False),
        (None, 20, True, False),
        (10, 20, True, True),
        (10, None, False, False),
        (10, 20, False, True),
        (None, None, False, False),
    ],
)
def test_questions_need_their_channel_and_a_review_channel_also_while_review_is_off(
    questions: int | None, review_channel: int | None, review: bool, can: bool
) -> None:
    settings = GuildSettings(1, questions_channel_id=questions, review_channel_id=review_channel, review=review)
    assert settings.can_take_questions is can


def test_review_is_on_until_somebody_turns_it_off() -> None:
    assert GuildSettings(1).review


@given(st.integers(*DELAY_MINUTES), st.floats(0, 1))
def test_a_question_waits_a_part_of_the_delay(delay: int, fraction: float) -> None:
    wait = GuildSettings(1, delay_minutes=delay).publication_wait(fraction)
    assert timedelta(0) <= wait <= timedelta(minutes=delay)


def test_what_was_not_chosen_lies_within_what_can_be_chosen() -> None:
    chosen = GuildSettings(1)
    for value, (lowest, highest) in (
        (chosen.delay_minutes, DELAY_MINUTES),
        (chosen.daily_limit, DAILY_LIMIT),
        (chosen.identity_days, IDENTITY_DAYS),
    ):
        assert lowest <= value <= highest
