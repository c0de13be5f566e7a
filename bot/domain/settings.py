"""What a server has chosen, and what a channel must offer for its purpose."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Final


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
    """Whether a person looks at each question before it is public."""

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
        """Whether `/ask` has all that it needs."""
        return self.questions_channel_id is not None and (not self.review or self.review_channel_id is not None)


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


class ChannelProblem(StrEnum):
    """Why a channel cannot serve its purpose."""

    WRONG_KIND = "wrong kind"
    EVERYONE_CAN_VIEW = "everyone can view"
    MISSING_PERMISSION = "missing permission"
    GONE = "gone"


@dataclass(frozen=True, slots=True)
class ChannelFault:
    """One thing that is wrong with a channel; `permission` names which, for MISSING_PERMISSION."""

    problem: ChannelProblem
    permission: str = ""


def channel_faults(purpose: ChannelPurpose, facts: ChannelFacts) -> tuple[ChannelFault, ...]:
    """All that stops the channel from serving `purpose`; empty when it can.

    A review channel that everyone can read is refused: cards there hold text that is not public yet.
    """
    faults: list[ChannelFault] = []
    if facts.kind is not ChannelKind.TEXT:
        faults.append(ChannelFault(ChannelProblem.WRONG_KIND))
    if purpose is ChannelPurpose.REVIEW and facts.everyone_can_view:
        faults.append(ChannelFault(ChannelProblem.EVERYONE_CAN_VIEW))
    faults += [
        ChannelFault(ChannelProblem.MISSING_PERMISSION, permission)
        for permission in NEEDED[purpose]
        if permission not in facts.granted
    ]
    return tuple(faults)
