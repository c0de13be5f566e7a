"""What moderators do without ever learning who asked: notes, blocks by the post that earned them, limits a day, reports."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from bot.domain.question import Place

NOTE_LIMIT: Final = 1_000
"""Characters of a note, a reason or a report as typed: several of them fit one card, also after escaping."""


class NoteKind(StrEnum):
    """Why there is a note. The values are stored."""

    NOTE = "note"
    CHANGES = "changes"
    DECLINED = "declined"
    ANSWER = "answer"
    """The asker wrote it."""


@dataclass(frozen=True, slots=True)
class Note:
    """Something that moderators and the asker of one question write to each other, sealed. Whoever asked stays unnamed."""

    id: str
    question_id: str
    kind: NoteKind
    content: bytes
    moderator_id: int | None = None
    """None: the asker wrote it."""


@dataclass(frozen=True, slots=True)
class Block:
    """Somebody may not write without their name, known by nothing but the tag of the post that earned it.

    One person blocked for two posts is two blocks that share nothing; each is lifted through its own post.
    """

    id: str
    guild_id: int
    question_id: str
    tag: bytes
    counted_from: date
    """The UTC day of the post: the tag is erased when the days for which a server keeps identities are over."""
    moderator_id: int
    voice_id: str = ""
    """The voice that earned it; '' where the question itself did."""
    name: str = ""
    """That voice's name in its thread."""

    def last_day(self, identity_days: int) -> date:
        """The last UTC day on which it holds."""
        return self.counted_from + timedelta(days=identity_days)


class Limited(StrEnum):
    """What is limited a day. The values are part of tags."""

    QUESTIONS = "questions"
    REPLIES = "replies"
    NOTES = "notes"
    REPORTS = "reports"


A_DAY: Final[dict[Limited, int]] = {Limited.REPLIES: 40, Limited.NOTES: 10, Limited.REPORTS: 20}
"""Generous: they stop floods and nobody else. How many questions is each server's own choice."""


@dataclass(frozen=True, slots=True)
class Use:
    """One more use of something that is limited a day.

    `tags(n)` gives the tags under which the use number n + 1 of this person and day would be kept, one for each key. So each
    use is a row of its own that shares nothing with another: a table of counts would show that two questions of a day are by
    one person. They are asked for one by one, since most people are far from the limit.
    """

    day: date
    """UTC."""
    limit: int
    """How many fit in a day."""
    tags: Callable[[int], tuple[bytes, ...]]


class Action(StrEnum):
    """What a moderator did, as the log in the review channel names it. The values are stored."""

    CLOSED = "closed"
    REOPENED = "reopened"
    REMOVED = "removed"
    WARNED = "warned"
    NOTED = "noted"
    BLOCKED = "blocked"
    LIFTED = "lifted"
    HANDLED = "handled"


@dataclass(frozen=True, slots=True)
class Report:
    """All reports of one message together. Who reported it is kept as tags alone."""

    id: str
    guild_id: int
    question_id: str
    message: Place
    reported_on: date
    handled_by: int | None = None
    card: Place | None = None
