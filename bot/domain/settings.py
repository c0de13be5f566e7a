"""What a server has chosen, and what a channel must offer for its purpose."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum
from typing import Final, TypedDict


class ChannelPurpose(StrEnum):
    """What a channel is for. The values are what a moderator picks in `/setup channel`."""

    QUESTIONS = "questions"
    REVIEW = "review"
    TIPS = "tips"
    REFLECTIONS = "reflections"


class RolePurpose(StrEnum):
    """What a role is for."""

    GUIDE = "guide"
    REVIEWER = "reviewer"


DELAY_MINUTES: Final = (0, 1_440)
"""The shortest and the longest delay. A day is long enough to hide any hour of asking."""
DAILY_LIMIT: Final = (1, 50)
IDENTITY_DAYS: Final = (7, 365)


@dataclass(frozen=True, slots=True)
class GuildSettings:
    """The choices of one server. A channel or role that is None has not been chosen."""

    guild_id: int
    questions_channel_id: int | None = None
    review_channel_id: int | None = None
    tips_channel_id: int | None = None
    reflections_channel_id: int | None = None
    guide_role_id: int | None = None
    reviewer_role_id: int | None = None
    review: bool = True
    """Whether a person looks at each question before it is public. What points to danger is looked at in any case."""
    delay_minutes: int = 5
    """A question is published after a random part of this, so that the time of its appearing does not tell who asked."""
    daily_limit: int = 3
    """Questions that one person may hand in on one UTC day."""
    identity_days: int = 90
    """Days after which everything that could tell who asked is erased."""
    automod: bool = True
    """Whether the server's own AutoMod rules hold for anonymous texts too."""
    anonymous_replies: bool = True
    """Whether others than the asker may answer without their name."""

    def channel(self, purpose: ChannelPurpose) -> int | None:
        """The channel chosen for `purpose`."""
        return {
            ChannelPurpose.QUESTIONS: self.questions_channel_id,
            ChannelPurpose.REVIEW: self.review_channel_id,
            ChannelPurpose.TIPS: self.tips_channel_id,
            ChannelPurpose.REFLECTIONS: self.reflections_channel_id,
        }[purpose]

    @property
    def can_take_questions(self) -> bool:
        """Whether `/ask` has all that it needs. The review channel belongs to it also where review is off: what points to
        danger waits there for a person, and so do reports."""
        return self.questions_channel_id is not None and self.review_channel_id is not None

    def role(self, purpose: RolePurpose) -> int | None:
        """The role chosen for `purpose`."""
        return {RolePurpose.GUIDE: self.guide_role_id, RolePurpose.REVIEWER: self.reviewer_role_id}[purpose]

    def publication_wait(self, fraction: float) -> timedelta:
        """How long an approved question waits before it is public. `fraction` is a random number from 0 to 1."""
        return timedelta(minutes=self.delay_minutes) * fraction


class Choices(TypedDict, total=False):
    """What can be changed of `GuildSettings` besides its channels. A role that is None is no longer chosen."""

    guide_role_id: int | None
    reviewer_role_id: int | None
    review: bool
    delay_minutes: int
    daily_limit: int
    identity_days: int
    automod: bool
    anonymous_replies: bool


class ChannelKind(StrEnum):
    """The kinds of channel that matter here."""

    TEXT = "text"
    FORUM = "forum"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class ChannelFacts:
    """What a rule needs to know of a channel, read from Discord by the edge."""

    channel_id: int
    kind: ChannelKind
    granted: frozenset[str]
    """The bot's permissions there, by Discord's names in lower case: 'view_channel', 'send_messages' and so on."""
    everyone_can_view: bool
    tags_missing: bool = False
    """Whether it is a forum that wants a tag on each post and has none."""


NEEDED: Final[dict[ChannelPurpose, tuple[str, ...]]] = {
    ChannelPurpose.QUESTIONS: (
        "view_channel",
        "send_messages",
        "embed_links",
        "read_message_history",
        "create_public_threads",
        "send_messages_in_threads",
        "manage_threads",
    ),
    ChannelPurpose.REVIEW: ("view_channel", "send_messages", "embed_links", "read_message_history"),
    ChannelPurpose.TIPS: ("view_channel", "send_messages", "embed_links", "read_message_history"),
    ChannelPurpose.REFLECTIONS: ("view_channel", "send_messages", "embed_links", "read_message_history"),
}
"""Each permission that the bot uses in such a channel. History is read to look for a message that may have arrived."""


NOT_IN_FORUMS: Final = frozenset({"create_public_threads"})
"""What a forum does not ask for: to post there is to send a message (Discord: Start Thread in Forum or Media Channel)."""

KINDS: Final[dict[ChannelPurpose, tuple[ChannelKind, ...]]] = {
    ChannelPurpose.QUESTIONS: (ChannelKind.TEXT, ChannelKind.FORUM),
    ChannelPurpose.REVIEW: (ChannelKind.TEXT,),
    ChannelPurpose.TIPS: (ChannelKind.TEXT,),
    ChannelPurpose.REFLECTIONS: (ChannelKind.TEXT,),
}
"""The kinds of channel that a purpose can have."""


class ChannelProblem(StrEnum):
    """Why a channel cannot serve its purpose."""

    WRONG_KIND = "wrong kind"
    NO_TAGS = "no tags"
    EVERYONE_CAN_VIEW = "everyone can view"
    SHARED_WITH_REVIEW = "shared with review"
    MISSING_PERMISSION = "missing permission"
    GONE = "gone"


@dataclass(frozen=True, slots=True)
class ChannelFault:
    """One thing that is wrong with a channel; `permission` names which, for MISSING_PERMISSION, `kinds` for WRONG_KIND."""

    problem: ChannelProblem
    permission: str = ""
    kinds: tuple[ChannelKind, ...] = ()


def channel_faults(purpose: ChannelPurpose, facts: ChannelFacts) -> tuple[ChannelFault, ...]:
    """All that stops the channel from serving `purpose`; empty when it can.

    A review channel that everyone can read is refused: cards there hold text that is not public yet.
    """
    faults: list[ChannelFault] = []
    if facts.kind not in KINDS[purpose]:
        faults.append(ChannelFault(ChannelProblem.WRONG_KIND, kinds=KINDS[purpose]))
    if facts.tags_missing:
        faults.append(ChannelFault(ChannelProblem.NO_TAGS))
    if purpose is ChannelPurpose.REVIEW and facts.everyone_can_view:
        faults.append(ChannelFault(ChannelProblem.EVERYONE_CAN_VIEW))
    faults += [
        ChannelFault(ChannelProblem.MISSING_PERMISSION, permission)
        for permission in NEEDED[purpose]
        if permission not in facts.granted and not (facts.kind is ChannelKind.FORUM and permission in NOT_IN_FORUMS)
    ]
    return tuple(faults)
