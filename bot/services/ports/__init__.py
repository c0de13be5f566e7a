"""What the use cases need from outside, as Protocols: stores, clock, randomness, courier.

`data` implements the stores, the Discord edge the courier. A use case never learns which.
"""

from __future__ import annotations

from bot.services.ports.answers import HelpfulStore, ReplyStore, WriteStep
from bot.services.ports.courier import Courier, Passing, RuleReader, RulesUnreadable, Standing
from bot.services.ports.forgetting import BY_MODERATORS, Grave, RetentionStore, Tombstones
from bot.services.ports.moderation import BlockStore, LimitStore, NoteStore, ReportStore
from bot.services.ports.questions import Move, PostParts, PublishedQuestions, QuestionStore
from bot.services.ports.reading import DrawStep, GuildTipStore, LibraryFiles, LibraryStore, TipStore
from bot.services.ports.reflecting import (
    CommunityStore,
    OutageStore,
    PracticeStore,
    PromptPost,
    ReminderStore,
    SharedMilestone,
    WrittenDays,
)
from bot.services.ports.servers import DeliveryStore, ScheduleStore, SettingsStore
from bot.services.ports.surroundings import Clock, Randomness, Scrubber

__all__ = [
    "BY_MODERATORS",
    "BlockStore",
    "Clock",
    "CommunityStore",
    "Courier",
    "DeliveryStore",
    "DrawStep",
    "Grave",
    "GuildTipStore",
    "HelpfulStore",
    "LibraryFiles",
    "LibraryStore",
    "LimitStore",
    "Move",
    "NoteStore",
    "OutageStore",
    "Passing",
    "PostParts",
    "PracticeStore",
    "PromptPost",
    "PublishedQuestions",
    "QuestionStore",
    "Randomness",
    "ReminderStore",
    "ReplyStore",
    "ReportStore",
    "RetentionStore",
    "RuleReader",
    "RulesUnreadable",
    "ScheduleStore",
    "Scrubber",
    "SettingsStore",
    "SharedMilestone",
    "Standing",
    "TipStore",
    "Tombstones",
    "WriteStep",
    "WrittenDays",
]
