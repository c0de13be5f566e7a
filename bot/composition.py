"""Putting the bot together: the one place that sees the core, the Discord edge and the database at once.

`bot.running`, the demo and the tests all start from `compose`, so what is tried is what runs. They differ in the clock alone.
"""

from __future__ import annotations

import logging
import sqlite3
from dataclasses import dataclass
from datetime import timedelta
from importlib.metadata import PackageNotFoundError, version
from typing import TYPE_CHECKING, Final

from bot.client import Porchlight
from bot.domain.delivery import Kind
from bot.domain.schedule import TIP_MAX_LATE
from bot.domain.settings import ChannelPurpose
from bot.services.asking import Asking
from bot.services.bundle import Services
from bot.services.diagnosis import Diagnostics
from bot.services.habit import Habit
from bot.services.helpful import Helpful
from bot.services.libraries import Libraries
from bot.services.loop import SupervisedLoop
from bot.services.moderation import Moderation
from bot.services.notices import Notices
from bot.services.outbox import Outbox
from bot.services.privacy import Privacy
from bot.services.prompts import Prompts
from bot.services.publishing import (
    PublicStores,
    QuestionPostHandler,
    QuestionThreadHandler,
    StoppedNoticeHandler,
)
from bot.services.question_search import Indexed, QuestionSearch
from bot.services.replies import Replies
from bot.services.reply_posts import ReplyPostHandler
from bot.services.retention import Retention
from bot.services.scheduled_tips import ScheduledTips
from bot.services.scheduling import Recurring, Scheduling
from bot.services.settings import SettingsDesk
from bot.services.threads import Threads
from bot.services.tips import Tips
from bot.services.upkeep import QuestionEditHandler, QuestionGoneHandler, QuestionPartHandler
from bot.services.vault import Vault
from bot.system import SystemRandomness
from cogs._kit.boundary import Tree
from cogs._kit.edge import DiscordEdge
from cogs.moderation.cards import RENDERERS as MODERATION_RENDERERS
from cogs.questions.notices import RENDERERS as NOTICE_RENDERERS
from cogs.questions.posts import RENDERERS as QUESTION_RENDERERS
from cogs.reflections.community import RENDERERS as COMMUNITY_RENDERERS
from cogs.reflections.reminders import RENDERERS as REMINDER_RENDERERS
from cogs.review.cards import RENDERERS as REVIEW_RENDERERS
from cogs.setup.notices import RENDERERS as SETUP_RENDERERS
from cogs.tips.posts import RENDERERS as TIP_RENDERERS
from data.database import Database, unusable
from data.deliveries import SqlDeliveryStore
from data.guild_tips import SqlGuildTipStore
from data.habit import SqlHabitStores
from data.helpful import SqlHelpfulStore
from data.keycheck import assert_key
from data.library import load_library
from data.library_files import ArticleFiles
from data.moderation import SqlModerationStores
from data.places import Places
from data.post_parts import SqlPostParts
from data.published import SqlPublishedQuestions
from data.questions import SqlQuestionStore
from data.replies import SqlReplyStore
from data.retention import SqlRetentionStore
from data.schedules import SqlScheduleStore
from data.server_library import SqlLibraryStore
from data.settings import SqlSettingsStore
from data.tips import SqlTipStore
from data.tombstones import FileTombstones, tombstones_of

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable
    from datetime import datetime
    from pathlib import Path

    from bot.domain.keyring import Keyring
    from bot.services.heartbeat import Heartbeat
    from bot.services.ports import Clock

log = logging.getLogger(__name__)

FEATURES: Final = (
    "cogs.about",
    "cogs.helplines",
    "cogs.library",
    "cogs.moderation",
    "cogs.privacy",
    "cogs.questions",
    "cogs.reflections",
    "cogs.review",
    "cogs.setup",
    "cogs.tips",
)

RENDERERS: Final = {
    **QUESTION_RENDERERS,
    **NOTICE_RENDERERS,
    **REVIEW_RENDERERS,
    **MODERATION_RENDERERS,
    **SETUP_RENDERERS,
    **TIP_RENDERERS,
    **COMMUNITY_RENDERERS,
    **REMINDER_RENDERERS,
}
"""How each feature's parcels look."""

HOUSEKEEPING: Final = timedelta(minutes=1)
"""How often the house is put in order: what was erased is out of every file within this."""
DELIVERIES_KEPT: Final = timedelta(days=30)
"""How long a finished delivery is kept: longer than anything that could ask for it again."""


@dataclass(frozen=True, slots=True)
class Application:
    """A bot, ready to connect."""

    client: Porchlight
    services: Services
    database: Database
    housekeeping: SupervisedLoop
    published: SqlPublishedQuestions
    heartbeat: Heartbeat
    places: Places

    async def begin(self) -> None:
        """Once, before it connects: note an absence, plan what a crash left open, recall who was written to, keep house."""
        await self.heartbeat.begin()
        await self.services.reminders.begin()
        await self.services.notices.begin()
        self.housekeeping.start()

    async def close(self) -> None:
        """Stop the client and everything behind it, in the order that loses nothing."""
        if not self.client.is_closed():
            await self.client.close()
        await self.housekeeping.stop()
        await self.database.close()
        self.published.close()
        await self.places.close()


async def compose(
    database_path: Path, keyring: Keyring, clock: Clock, *, longest_sleep: timedelta = timedelta(seconds=30)
) -> Application:
    """Open the database and put the bot together. Call it inside the event loop that the bot will run in.

    Raises:
        DatabaseFault: the database cannot be used, or belongs to another key.
    """
    randomness = SystemRandomness()
    library = load_library()
    database = await Database.open(database_path)
    published = SqlPublishedQuestions(database)
    try:
        await assert_key(database, keyring, randomness.nonce())
        question_store, reply_store, delivery_store, post_parts, helpful_store = (
            SqlQuestionStore(database),
            SqlReplyStore(database),
            SqlDeliveryStore(database),
            SqlPostParts(database),
            SqlHelpfulStore(database),
        )
        vault = Vault(keyring, randomness)
        outbox = Outbox(delivery_store, clock, randomness, longest_sleep=longest_sleep)
        settings = SettingsDesk(SqlSettingsStore(database), outbox)
        await settings.load()
        retention = Retention(
            SqlRetentionStore(database),
            question_store,
            FileTombstones(tombstones_of(database_path), keyring),
            database,
            settings,
            clock,
        )
        await retention.begin()
        scheduling = Scheduling(SqlScheduleStore(database), delivery_store, settings, outbox, clock)
        scheduling.register(ChannelPurpose.TIPS, Recurring(Kind.SCHEDULED_TIP, TIP_MAX_LATE))
        scheduling.register(ChannelPurpose.REFLECTIONS, Recurring(Kind.SCHEDULED_PROMPT, TIP_MAX_LATE))
        await scheduling.load()
        question_search = QuestionSearch(published, vault)
        await question_search.fill()
        moderation = await Moderation.of(
            SqlModerationStores(database),
            question_store,
            reply_store,
            delivery_store,
            vault,
            settings,
            outbox,
            clock=clock,
            randomness=randomness,
            retention=retention,
        )
        libraries = Libraries(SqlLibraryStore(database), library, ArticleFiles(), clock, randomness)
        await libraries.load()
    except BaseException as error:
        await database.close()
        published.close()
        if isinstance(error, sqlite3.DatabaseError):
            raise unusable(database_path, error) from error
        raise
    asking = Asking.of(
        question_store,
        settings,
        vault,
        outbox,
        clock,
        randomness,
        libraries=libraries,
        search=question_search,
        retention=retention,
        gate=moderation.gate,
    )
    replies = Replies(
        reply_store,
        question_store,
        settings,
        vault,
        outbox,
        clock,
        randomness,
        screener=asking.screener,
        gate=moderation.gate,
        retention=retention,
    )
    tips = Tips(SqlTipStore(database), libraries, keyring, randomness, retention)
    scheduled_tips = ScheduledTips(SqlGuildTipStore(database), libraries, settings, scheduling, outbox, clock, randomness)
    threads, helpful = (
        Threads(question_store, post_parts, helpful_store, settings, outbox),
        Helpful(
            helpful_store, question_store, post_parts, reply_store, settings, keyring, outbox, randomness, retention=retention
        ),
    )
    in_public = (
        PublicStores(question_store, post_parts, helpful_store, delivery_store),
        settings,
        vault,
        outbox,
        library,
        threads,
    )
    habit = Habit.of(
        SqlHabitStores(database),
        Prompts(library, libraries),
        vault,
        settings,
        scheduling,
        outbox,
        clock,
        randomness,
        retention=retention,
    )
    places = Places(database_path.with_name("places.db"))
    notices = Notices(question_store, delivery_store, vault, scheduling, outbox, clock)
    outbox.handle(
        {
            Kind.QUESTION_POST: Indexed(QuestionPostHandler(*in_public), question_search),
            Kind.QUESTION_THREAD: Indexed(QuestionThreadHandler(*in_public), question_search),
            Kind.QUESTION_PART: QuestionPartHandler(*in_public),
            Kind.QUESTION_EDIT: Indexed(QuestionEditHandler(*in_public), question_search),
            Kind.QUESTION_GONE: Indexed(QuestionGoneHandler(*in_public), question_search),
            Kind.REPLY_POST: ReplyPostHandler(reply_store, question_store, threads, vault, outbox),
            Kind.ASKER_NOTICE: notices,
            Kind.STOPPED_NOTICE: StoppedNoticeHandler(settings, delivery_store),
            Kind.SCHEDULED_TIP: scheduling.handler(ChannelPurpose.TIPS, scheduled_tips.make, scheduled_tips.posted),
            Kind.TIP_NOW: scheduled_tips,
            **habit.handlers,
            **moderation.handlers,
        }
    )
    services = Services(
        settings=settings,
        scheduling=scheduling,
        diagnostics=Diagnostics(settings, delivery_store, outbox),
        questions=asking.questions,
        own_questions=asking.own,
        automod=asking.automod,
        retention=retention,
        notices=notices,
        question_search=question_search,
        replies=replies,
        helpful=helpful,
        threads=threads,
        reviewing=moderation.reviewing,
        notes=moderation.notes,
        blocks=moderation.blocks,
        gate=moderation.gate,
        reports=moderation.reports,
        moderating=moderation.moderating,
        tips=tips,
        scheduled_tips=scheduled_tips,
        libraries=libraries,
        reflections=habit.reflections,
        streaks=habit.streaks,
        journal=habit.journal,
        reminders=habit.reminders,
        milestones=habit.milestones,
        prompts=habit.prompts,
        places=places,
        privacy=Privacy(asking.questions, replies, helpful, tips, habit.reflections, database),
        library=library,
        outbox=outbox,
        clock=clock,
        heartbeat=habit.heartbeat,
        version=installed_version(),
    )
    edge = DiscordEdge(outbox, RENDERERS)
    client = Porchlight(services, edge, tree=Tree, features=FEATURES)

    keep_house = _in_turn(
        clock,
        habit.heartbeat.beat,
        asking.questions.purge,
        moderation.gate.purge,
        moderation.reports.purge,
        libraries.purge,
        retention.forget_due,
        notices.ask_how_it_went,
        lambda: delivery_store.purge(clock.now() - DELIVERIES_KEPT),
        database.scrub,
    )
    housekeeping = SupervisedLoop("housekeeping", keep_house, clock, longest_sleep=max(longest_sleep, HOUSEKEEPING))
    return Application(client, services, database, housekeeping, published, habit.heartbeat, places)


def _in_turn(clock: Clock, *jobs: Callable[[], Awaitable[object]]) -> Callable[[], Awaitable[datetime]]:
    """A step of the housekeeping loop: all jobs, one after the other. When the next step is due."""

    async def step() -> datetime:
        for job in jobs:
            await job()
        return clock.now() + HOUSEKEEPING

    return step


def installed_version() -> str:
    """The version of the installed package; 'source' when it runs from a folder that was never installed."""
    try:
        return version("porchlight")
    except PackageNotFoundError:
        return "source"


__all__ = ["Application", "compose", "installed_version"]
