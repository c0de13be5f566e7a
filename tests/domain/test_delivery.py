"""Rules of deliveries: the nonce, the wait before a repeat, when to look first, and when it is too late."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain import delivery as rules
from bot.domain.delivery import (
    LONGEST_WAIT,
    NONCE_LIMIT,
    NONCE_WINDOW,
    Delivery,
    Kind,
    is_too_late,
    look_since,
    nonce,
    wait_before_retry,
)

NOW = datetime(2026, 11, 23, 12, tzinfo=UTC)
SECOND = timedelta(seconds=1)

WAITED_FOR = (
    Kind.REVIEW_CARD,
    Kind.NOTE_CARD,
    Kind.REPORT_CARD,
    Kind.MODERATION_LOG,
    Kind.QUESTION_POST,
    Kind.QUESTION_THREAD,
    Kind.QUESTION_GONE,
    Kind.REPLY_POST,
    Kind.ASKER_NOTICE,
    Kind.STOPPED_NOTICE,
)

ids = st.text(alphabet="abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-", min_size=22, max_size=22)
spans = st.timedeltas(min_value=timedelta(0), max_value=timedelta(days=3_650))


def owed(kind: Kind = Kind.QUESTION_POST, *, due_at: datetime = NOW, attempted_at: datetime | None = None) -> Delivery:
    return Delivery("x" * 22, kind, 1, "subject", due_at, attempted_at=attempted_at)


# The nonce


@given(ids)
def test_a_nonce_is_the_same_at_every_attempt_and_fits_discord(delivery_id: str) -> None:
    assert nonce(delivery_id) == nonce(delivery_id)
    assert 0 < len(nonce(delivery_id)) <= NONCE_LIMIT == 25
    assert nonce(delivery_id).isalnum()


def test_a_nonce_is_the_same_in_every_version() -> None:
    """A row that was tried by the bot of yesterday is tried again by the bot of today."""
    assert nonce("3q2-7wAAAAAAAAAAAAAAAA") == "52a3e7958cd0cd3f6a905285"


@given(st.sets(ids, min_size=2, max_size=50))
def test_nonces_differ_by_row_and_do_not_show_it(delivery_ids: set[str]) -> None:
    made = {nonce(delivery_id) for delivery_id in delivery_ids}
    assert len(made) == len(delivery_ids)
    assert not any(delivery_id[:8] in made_one for delivery_id in delivery_ids for made_one in made)


# The wait before a repeat


@given(st.integers(1, 10_000), st.floats(0, 1))
def test_a_wait_is_at_least_half_and_at_most_all_of_its_step(attempts: int, jitter: float) -> None:
    step = min(2.0 * 2.0 ** min(attempts - 1, 30), 900.0)
    assert step / 2 <= wait_before_retry(attempts, jitter).total_seconds() <= step
    assert wait_before_retry(attempts, jitter) <= LONGEST_WAIT


def test_waits_double_up_to_a_quarter_of_an_hour() -> None:
    waits = [wait_before_retry(attempts, 1.0).total_seconds() for attempts in range(1, 13)]
    assert waits[:9] == [2, 4, 8, 16, 32, 64, 128, 256, 512]
    assert waits[9:] == [900, 900, 900]


@given(st.integers(1, 1_000), st.floats(0, 1), st.floats(0, 1))
def test_more_chance_is_a_longer_wait(attempts: int, one: float, other: float) -> None:
    low, high = sorted((one, other))
    assert wait_before_retry(attempts, low) <= wait_before_retry(attempts, high)


@given(st.floats(0, 1))
def test_waits_never_shrink_from_one_failure_to_the_next(jitter: float) -> None:
    waits = [wait_before_retry(attempts, jitter) for attempts in range(1, 40)]
    assert all(earlier <= later for earlier, later in pairwise(waits))


# Looking first


def test_what_was_never_tried_is_not_looked_for() -> None:
    assert look_since(owed(), NOW) is None


@given(spans)
def test_what_was_tried_is_looked_for_once_its_nonce_is_too_old(ago: timedelta) -> None:
    first = NOW - ago
    assert look_since(owed(attempted_at=first), NOW) == (first if ago > NONCE_WINDOW else None)


def test_the_edge_of_the_nonce_window() -> None:
    assert look_since(owed(attempted_at=NOW - NONCE_WINDOW), NOW) is None
    assert look_since(owed(attempted_at=NOW - NONCE_WINDOW - SECOND), NOW) == NOW - NONCE_WINDOW - SECOND


def test_a_clock_that_was_set_back_is_no_reason_to_look() -> None:
    assert look_since(owed(attempted_at=NOW + timedelta(hours=1)), NOW) is None


# Lateness


@given(st.sampled_from(WAITED_FOR), spans)
def test_what_a_person_waits_for_is_delivered_however_late(kind: Kind, late: timedelta) -> None:
    assert not is_too_late(owed(kind, due_at=NOW - late), NOW)


@pytest.mark.parametrize(("late", "left_out"), [(timedelta(0), False), (6 * 3600 * SECOND, False), (21_601 * SECOND, True)])
def test_a_kind_with_a_rule_is_left_out_after_it(monkeypatch: pytest.MonkeyPatch, late: timedelta, left_out: bool) -> None:
    monkeypatch.setitem(rules.LATEST, Kind.ASKER_NOTICE, timedelta(hours=6))
    assert is_too_late(owed(Kind.ASKER_NOTICE, due_at=NOW - late), NOW) is left_out
    assert not is_too_late(owed(Kind.QUESTION_POST, due_at=NOW - late), NOW)
