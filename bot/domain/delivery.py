"""What the bot owes Discord: one row an effect, with rules for lateness, repeats and failure.

A delivery is an outbox entry (https://microservices.io/patterns/data/transactional-outbox.html): written in the same
transaction as the fact that causes it, sent by a loop, marked when done. Rules here are plain functions; the loop that
applies them is `bot.services.outbox`.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from hashlib import blake2b
from typing import Final

NONCE_LIMIT: Final = 25
"""Characters of a message's nonce (Discord: message resource, Create Message)."""

NONCE_WINDOW: Final = timedelta(minutes=2)
"""How long a repeated nonce is trusted. Discord promises 'the past few minutes'; after this the message is looked for."""

FIRST_WAIT: Final = timedelta(seconds=2)
LONGEST_WAIT: Final = timedelta(minutes=15)


class Kind(StrEnum):
    """What is to be done in Discord. The values are stored."""

    REVIEW_CARD = "review card"
    QUESTION_POST = "question post"
    QUESTION_THREAD = "question thread"
    QUESTION_PART = "question part"
    QUESTION_EDIT = "question edit"
    QUESTION_GONE = "question gone"
    REPLY_POST = "reply post"
    ASKER_NOTICE = "asker notice"
    STOPPED_NOTICE = "stopped notice"
    STRAY_CARD = "stray card"
    NOTE_CARD = "note card"
    REPORT_CARD = "report card"
    MODERATION_LOG = "moderation log"
    SCHEDULED_TIP = "scheduled tip"
    SCHEDULED_PROMPT = "scheduled prompt"
    TIP_NOW = "tip now"
    PROMPT_COUNT = "prompt count"
    MILESTONE_POST = "milestone post"
    REMINDER = "reminder"


LATEST: Final[dict[Kind, timedelta]] = {Kind.TIP_NOW: timedelta(hours=6)}
"""How late a kind may still be sent. A kind that is not here is delivered however late: a person waits for it."""


PERSONAL: Final = frozenset({Kind.ASKER_NOTICE, Kind.REMINDER})
"""Kinds that concern one person alone. No moderator is shown how many there are: that would tell who wished for messages."""


COALESCED: Final = frozenset({Kind.QUESTION_EDIT, Kind.REVIEW_CARD, Kind.REPORT_CARD})
"""Kinds that bring something up to date: whoever causes one only says so, and one row a subject waits, however many did.

Such a row is named anew by each cause (its occurrence). If that happens while it is being sent, it is sent again.
"""


OPEN_TO_ALL: Final = "everyone can read it"
"""The fault of a review channel that is no longer one: what goes there is not public."""

OF_THE_PLACE: Final = frozenset({"permission missing", "channel gone", "tag required", OPEN_TO_ALL})
"""Faults of the place where posts go, and not of one post: told once, however many posts they hold up."""


class DeliveryState(StrEnum):
    """Where a delivery is. The values are stored."""

    WAITING = "waiting"
    SENT = "sent"
    SKIPPED = "skipped"
    STOPPED = "stopped"


@dataclass(frozen=True, slots=True)
class Delivery:
    """One effect on Discord that is owed. `subject_id` names the row it is about (a question, a reply)."""

    id: str
    kind: Kind
    guild_id: int
    subject_id: str
    due_at: datetime
    """UTC."""
    occurrence: str = ""
    """With kind and subject the idempotency key, for what recurs; '' for what happens once."""
    attempts: int = 0
    """How often it failed and was put off."""
    attempted_at: datetime | None = None
    """When it was first tried (UTC): from then on a repeat may find the message already there."""
    state: DeliveryState = DeliveryState.WAITING
    fault: str | None = None


def nonce(delivery_id: str) -> str:
    """The message nonce of a delivery: the same at every attempt, and meaningless to anyone who reads it."""
    return blake2b(delivery_id.encode(), digest_size=12, person=b"porchlight-nonce").hexdigest()


def look_since(delivery: Delivery, now: datetime) -> datetime | None:
    """From when on a message of this delivery may be there already, where its nonce is too old to prevent a second one."""
    first = delivery.attempted_at
    return first if first is not None and now - first > NONCE_WINDOW else None


def is_too_late(delivery: Delivery, now: datetime) -> bool:
    """Whether the rule of its kind says to leave it out by now."""
    latest = LATEST.get(delivery.kind)
    return latest is not None and now - delivery.due_at > latest


def wait_before_retry(attempts: int, jitter: float) -> timedelta:
    """How long to wait after `attempts` failures: doubling, at most a quarter of an hour, of which half is random.

    `jitter` is a random number from 0 to 1. Equal jitter, after
    https://aws.amazon.com/blogs/architecture/exponential-backoff-and-jitter/.
    """
    whole = min(FIRST_WAIT * 2 ** min(attempts - 1, 20), LONGEST_WAIT)
    return whole / 2 + whole / 2 * jitter
