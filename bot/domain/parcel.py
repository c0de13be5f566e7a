"""What a delivery carries to Discord, said without Discord: ids, texts and choices. The edge decides how it looks."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bot.domain.helpful import BestAnswer
    from bot.domain.library import Article, Tip
    from bot.domain.moderation import Action
    from bot.domain.question import Place, QuestionText, State
    from bot.domain.settings import ChannelPurpose


@dataclass(frozen=True, slots=True)
class ReviewCard:
    """A question that waits for a reviewer."""

    channel_id: int
    question_id: str
    text: QuestionText
    card: Place | None = None
    """Where it stands already, if nobody deleted it."""
    asked_for: str = ""
    """What a reviewer asked to be changed before, or ''."""


@dataclass(frozen=True, slots=True)
class ReviewSettled:
    """The card of a question that was decided: its buttons go, the decision stands there instead."""

    card: Place
    state: State | None
    """None for a card from an earlier time, which decides nothing any more."""
    reviewer_id: int | None
    text: QuestionText | None
    note: str = ""
    """What the asker is told as the reason, or asked to change."""
    blocked: bool = False


@dataclass(frozen=True, slots=True)
class ReportCard:
    """All reports of one message."""

    channel_id: int
    guild_id: int
    report_id: str
    message: Place
    number: int | None
    times: int
    """How many people reported it."""
    reasons: tuple[str, ...]
    is_question: bool
    """Whether it is the question itself."""
    voice_name: str
    """Where it is an anonymous reply: the name under which it stands; '' otherwise."""
    handled_by: int | None
    card: Place | None


@dataclass(frozen=True, slots=True)
class ModerationLog:
    """What a moderator did with a question, or with the voice of that name in its thread."""

    channel_id: int
    action: Action
    moderator_id: int
    number: int | None
    voice_name: str = ""


@dataclass(frozen=True, slots=True)
class NoteCard:
    """What the asker of a question wrote to the moderators."""

    channel_id: int
    question_id: str
    number: int | None
    title: str
    text: str


@dataclass(frozen=True, slots=True)
class QuestionPost:
    """A question's message in the questions channel."""

    channel_id: int
    question_id: str
    number: int
    text: QuestionText
    state: State
    topic: str = ""
    """The topic's name, or ''."""
    takes_replies: bool = True
    """Whether others than the asker may reply without their name."""
    answers: tuple[BestAnswer, ...] = ()
    """What it leads to, best first."""
    locked: bool = False
    """Whether somebody locked its thread by hand."""


@dataclass(frozen=True, slots=True)
class QuestionPart:
    """A later part of a question that is too long for one message."""

    thread_id: int
    number: int
    part: int
    """From 2: the first stands in the question's own message."""
    parts: int
    story: str
    """Of this part, ready to be published."""


@dataclass(frozen=True, slots=True)
class QuestionEdit:
    """A question's message as it should stand now, and the later parts that must change too, by their message ids."""

    post: Place
    shown: QuestionPost
    thread_id: int | None
    parts: tuple[tuple[int, QuestionPart], ...] = ()
    lock: bool | None = None
    """Whether the thread is to be locked or opened; None where it stays as it is."""


@dataclass(frozen=True, slots=True)
class QuestionThread:
    """The thread below a question's message."""

    post: Place
    name: str


@dataclass(frozen=True, slots=True)
class QuestionGone:
    """A public question whose text goes: the message says so, the thread is renamed and locked. Answers stay."""

    post: Place
    thread_id: int | None
    number: int
    state: State
    parts: tuple[int, ...] = ()
    """The ids of the messages that hold its later parts."""


@dataclass(frozen=True, slots=True)
class ReplyPost:
    """An anonymous reply in a question's thread."""

    thread_id: int
    reply_id: str
    name: str
    is_asker: bool
    text: str


class NoticeReason(StrEnum):
    """Why an asker who wished for it gets a direct message. The words are neutral for each."""

    PUBLISHED = "published"
    DECLINED = "declined"
    REPLIED = "replied"
    RETURNED = "returned"
    NOTED = "noted"
    HOW_IT_WENT = "how it went"


@dataclass(frozen=True, slots=True)
class AskerNotice:
    """A neutral direct message: nothing of the question stands in it."""

    user_id: int
    reason: NoticeReason


@dataclass(frozen=True, slots=True)
class StoppedNotice:
    """Tells the moderators that something could not be delivered, and what to mend."""

    channel_id: int
    purpose: ChannelPurpose
    fault: str


@dataclass(frozen=True, slots=True)
class TipPost:
    """A tip for all who read the channel."""

    channel_id: int
    tip: Tip
    article: Article
    topics: tuple[str, ...]
    """Their names."""


@dataclass(frozen=True, slots=True)
class PromptPosted:
    """A public prompt: new, or with `place` the one that stands there, with how many reflected (0: not shown)."""

    channel_id: int
    prompt: str
    text: str
    place: Place | None = None
    reflected: int = 0


@dataclass(frozen=True, slots=True)
class MilestoneShared:
    """A milestone that a member shares; `user_id` is None where they do it without their name."""

    channel_id: int
    milestone: int
    user_id: int | None


@dataclass(frozen=True, slots=True)
class ReminderNote:
    """A neutral direct message."""

    user_id: int
    journal_id: str
    day: str


Parcel = (
    TipPost
    | ReviewCard
    | ReviewSettled
    | QuestionPost
    | QuestionPart
    | QuestionEdit
    | QuestionThread
    | QuestionGone
    | ReplyPost
    | AskerNotice
    | StoppedNotice
    | NoteCard
    | ReportCard
    | ModerationLog
    | PromptPosted
    | MilestoneShared
    | ReminderNote
)


@dataclass(frozen=True, slots=True)
class Receipt:
    """What Discord gave back: where the message stands, or the thread's id. Empty where there is nothing to keep."""

    place: Place | None = None
    thread_id: int | None = None
    covered: bool = False
    """Whether the story stands there covered."""
    locked: bool | None = None
    """Whether the thread was locked or opened, if it was either."""
    gone: bool = False
    """Whether the message was not there any more."""
