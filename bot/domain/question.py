"""A question's life, and the only table that changes its state.

The life of a question, as one table of transitions: what state it is in, what happened, what state it is in then. Nothing else
anywhere assigns a state; a use case asks `after(state, event)` and stores the answer. The manner is h11's
(https://github.com/python-hyper/h11/blob/master/h11/_state.py): a reader sees every move at once, and a move that is not in
the table is a fault with a name, never a silent write.

             SUBMIT_FOR_REVIEW            APPROVE               PUBLISH               RESOLVE
    DRAFT --------------------> WAITING ----------> SCHEDULED ----------> PUBLISHED ----------> RESOLVED
      |                         |  |  ^               ^   |                |   ^                 |
      +-------------------------|--|--|---------------+   |                |   +-----------------+
      |      SUBMIT             |  |  |                   |                |        REOPEN
      |                 DECLINE |  |  |                   |                | CLOSE
      |                         v  |  |                   |                v
      |                  DECLINED  |  | SUBMIT_FOR_REVIEW |              CLOSED
      |            ASK_FOR_CHANGES v  |                   |
      |                          RETURNED                 |
      |                                                   |
      +---- WITHDRAW is possible in every state that is not an end, and leads to WITHDRAWN;
            REMOVE (by a moderator) is possible from SCHEDULED on, and leads to REMOVED.

Ends are DECLINED, WITHDRAWN and REMOVED: nothing leads out of them, and the text of a question there is erased.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

TITLE_LIMIT: Final = 80
"""Characters of a title. 'Q12345 · ' and a title must fit a thread's name, which holds 100 (Discord: channel resource)."""

STORY_LIMIT: Final = 4_000
"""Characters of a story as typed: as many as a field of a form takes (Discord: text input). A long one becomes several messages
(`bot.domain.story`)."""

WARNING_LIMIT: Final = 80
DRAFT_HOURS: Final = 1
DRAFT_ROUNDING: Final = timedelta(minutes=15)
"""A draft's end is kept to the quarter hour, so that it does not say to the second when somebody was typing."""


class State(StrEnum):
    """Where a question is in its life. The values are stored."""

    DRAFT = "draft"
    WAITING = "waiting"
    RETURNED = "returned"
    SCHEDULED = "scheduled"
    PUBLISHED = "published"
    RESOLVED = "resolved"
    CLOSED = "closed"
    DECLINED = "declined"
    WITHDRAWN = "withdrawn"
    REMOVED = "removed"


class Event(StrEnum):
    """What can happen to a question."""

    SUBMIT_FOR_REVIEW = "submit for review"
    SUBMIT = "submit"
    APPROVE = "approve"
    DECLINE = "decline"
    ASK_FOR_CHANGES = "ask for changes"
    PUBLISH = "publish"
    RESOLVE = "resolve"
    REOPEN = "reopen"
    CLOSE = "close"
    WITHDRAW = "withdraw"
    REMOVE = "remove"


TRANSITIONS: Final[Mapping[State, Mapping[Event, State]]] = MappingProxyType(
    {
        State.DRAFT: {
            Event.SUBMIT_FOR_REVIEW: State.WAITING,
            Event.SUBMIT: State.SCHEDULED,
            Event.WITHDRAW: State.WITHDRAWN,
        },
        State.WAITING: {
            Event.APPROVE: State.SCHEDULED,
            Event.DECLINE: State.DECLINED,
            Event.ASK_FOR_CHANGES: State.RETURNED,
            Event.WITHDRAW: State.WITHDRAWN,
        },
        State.RETURNED: {
            Event.SUBMIT_FOR_REVIEW: State.WAITING,
            Event.WITHDRAW: State.WITHDRAWN,
        },
        State.SCHEDULED: {
            Event.PUBLISH: State.PUBLISHED,
            Event.WITHDRAW: State.WITHDRAWN,
            Event.REMOVE: State.REMOVED,
        },
        State.PUBLISHED: {
            Event.RESOLVE: State.RESOLVED,
            Event.CLOSE: State.CLOSED,
            Event.WITHDRAW: State.WITHDRAWN,
            Event.REMOVE: State.REMOVED,
        },
        State.RESOLVED: {
            Event.REOPEN: State.PUBLISHED,
            Event.CLOSE: State.CLOSED,
            Event.WITHDRAW: State.WITHDRAWN,
            Event.REMOVE: State.REMOVED,
        },
        State.CLOSED: {
            Event.REOPEN: State.PUBLISHED,
            Event.WITHDRAW: State.WITHDRAWN,
            Event.REMOVE: State.REMOVED,
        },
        State.DECLINED: {},
        State.WITHDRAWN: {},
        State.REMOVED: {},
    }
)

PUBLIC: Final = frozenset({State.PUBLISHED, State.RESOLVED, State.CLOSED})
"""The states in which everybody can read the question."""

ENDED: Final = frozenset(state for state, moves in TRANSITIONS.items() if not moves)


class ImpossibleMove(Exception):
    """`event` cannot happen to a question in `state`: somebody was faster, or the button is from an earlier time."""

    def __init__(self, state: State, event: Event) -> None:
        super().__init__(f"a question that is {state} cannot {event}")
        self.state = state
        self.event = event


def after(state: State, event: Event) -> State:
    """The state that `event` leads to.

    Raises:
        ImpossibleMove: the table has no such move.
    """
    try:
        return TRANSITIONS[state][event]
    except KeyError:
        raise ImpossibleMove(state, event) from None


@dataclass(frozen=True, slots=True)
class QuestionText:
    """What the asker wrote, exactly as typed. `topic` is a topic's id or None, `warning` what a reader is warned of, or ''."""

    title: str
    story: str
    topic: str | None = None
    warning: str = ""
    private: bool = False
    """Whether it is for the moderators alone, who answer with a note: it is never published as it is."""

    def fields(self) -> dict[str, str]:
        """What somebody typed freely, by the fields of the form: what is screened."""
        return {"title": self.title, "story": self.story, "warning": self.warning}


@dataclass(frozen=True, slots=True)
class Place:
    """Where something stands in Discord: the message in its channel."""

    channel_id: int
    message_id: int


class ThreadLock(StrEnum):
    """Whether a question's thread is locked, and who did it. The values are stored."""

    OPEN = ""
    OURS = "ours"
    """The bot, because the question is closed: it opens the thread again with the question."""
    THEIRS = "theirs"
    """A moderator, by hand: it stays so until they open it."""


@dataclass(frozen=True, slots=True)
class PostPart:
    """A later part of a public question: which, where it stands in the thread, and whether it is covered there."""

    part: int
    message_id: int
    covered: bool


@dataclass(frozen=True, slots=True)
class Question:
    """A question as it is stored. It says nothing of who asked: `owner_tag` needs the key and a guess."""

    id: str
    """Random and opaque."""
    guild_id: int
    state: State
    asked_on: date
    """The UTC day of asking. No finer time is kept: timing is an identifier."""
    content: bytes | None = None
    """The sealed `QuestionText`; None once it is erased."""
    owner_tag: bytes | None = None
    """None once it is forgotten."""
    address: bytes | None = None
    """The sealed id of the asker, only where they asked for a notice; None otherwise, and once it is erased."""
    number: int | None = None
    """Counts the published questions of a server from 1; given at publication."""
    post: Place | None = None
    thread_id: int | None = None
    review_card: Place | None = None
    reviewer_id: int | None = None
    draft_until: datetime | None = None
    """UTC; for drafts alone."""
    kept_until: date | None = None
    """The last UTC day up to which the asker wishes the link to be kept; None: as long as the server chose."""
    thread_lock: ThreadLock = ThreadLock.OPEN


def thread_name(number: int, title: str) -> str:
    """'Q12 · title', within the 100 characters of a thread's name (Discord: channel resource)."""
    return f"Q{number} · {title}"[:100].rstrip()


def draft_end(now: datetime) -> datetime:
    """When a draft that is written `now` ends, a question's or a reply's: at the first quarter hour after its hour."""
    step = DRAFT_ROUNDING.total_seconds()
    end = (now + timedelta(hours=DRAFT_HOURS)).timestamp()
    return datetime.fromtimestamp(-(-end // step) * step, tz=now.tzinfo)
