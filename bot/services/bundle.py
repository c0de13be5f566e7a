"""All use cases together, as the Discord edge is given them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bot.domain.library import Library
    from bot.domain.places import Gazetteer
    from bot.services.automod import AutoMod
    from bot.services.blocks import Blocks
    from bot.services.community import Milestones
    from bot.services.diagnosis import Diagnostics
    from bot.services.gate import Gate
    from bot.services.heartbeat import Heartbeat
    from bot.services.helpful import Helpful
    from bot.services.journal import Journal
    from bot.services.libraries import Libraries
    from bot.services.moderating import Moderating
    from bot.services.notes import Notes
    from bot.services.notices import Notices
    from bot.services.outbox import Outbox
    from bot.services.own_questions import OwnQuestions
    from bot.services.ports import Clock
    from bot.services.privacy import Privacy
    from bot.services.prompts import Prompts
    from bot.services.question_search import QuestionSearch
    from bot.services.questions import Questions
    from bot.services.reflections import Reflections
    from bot.services.reminders import Reminders
    from bot.services.replies import Replies
    from bot.services.reports import Reports
    from bot.services.retention import Retention
    from bot.services.reviewing import Reviewing
    from bot.services.scheduled_tips import ScheduledTips
    from bot.services.scheduling import Scheduling
    from bot.services.settings import SettingsDesk
    from bot.services.streaks import Streaks
    from bot.services.threads import Threads
    from bot.services.tips import Tips


@dataclass(frozen=True, slots=True)
class Services:
    """What a cog may call."""

    settings: SettingsDesk
    scheduling: Scheduling
    diagnostics: Diagnostics
    questions: Questions
    own_questions: OwnQuestions
    automod: AutoMod
    retention: Retention
    notices: Notices
    question_search: QuestionSearch
    replies: Replies
    helpful: Helpful
    threads: Threads
    reviewing: Reviewing
    notes: Notes
    blocks: Blocks
    gate: Gate
    reports: Reports
    moderating: Moderating
    tips: Tips
    scheduled_tips: ScheduledTips
    libraries: Libraries
    reflections: Reflections
    streaks: Streaks
    journal: Journal
    reminders: Reminders
    milestones: Milestones
    prompts: Prompts
    places: Gazetteer
    privacy: Privacy
    library: Library
    outbox: Outbox
    clock: Clock
    heartbeat: Heartbeat
    version: str
