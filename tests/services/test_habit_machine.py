"""Members, zones, clocks and second thoughts on a real database, against a naive model of what each member should see."""

from __future__ import annotations

import asyncio
import tempfile
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, rule

from bot.domain.days import ZoneHistory, ZoneSpan, day_begins, day_of, excused_dates
from bot.domain.delivery import Kind
from bot.domain.keyring import Keyring
from bot.domain.refusal import AlreadyDone, DayNotOpen, NotJoined, Refusal
from bot.domain.rhythm import MILESTONES, Pause
from bot.domain.schedule import TIP_MAX_LATE
from bot.domain.settings import ChannelPurpose
from bot.domain.standing import Week
from bot.services.habit import Habit
from bot.services.libraries import Libraries
from bot.services.outbox import Outbox
from bot.services.prompts import Prompts
from bot.services.retention import Retention
from bot.services.scheduling import Recurring, Scheduling
from bot.services.settings import SettingsDesk
from bot.services.streaks import Wish
from bot.services.vault import Vault
from bot.system import SystemRandomness
from data.database import Database
from data.deliveries import SqlDeliveryStore
from data.habit import SqlHabitStores
from data.library import load_library
from data.library_files import ArticleFiles
from data.questions import SqlQuestionStore
from data.retention import SqlRetentionStore
from data.schedules import SqlScheduleStore
from data.server_library import SqlLibraryStore
from data.settings import SqlSettingsStore
from data.tombstones import FileTombstones, tombstones_of
from tests.domain.naive_rhythm import DAY, Naive, assert_as_naive
from tests.services.conftest import KEY, HandClock

if TYPE_CHECKING:
    from collections.abc import Awaitable, Coroutine

T = TypeVar("T")

GUILD = 11
MEMBERS = (71, 72)
ZONES = (
    "Europe/Berlin",
    "America/New_York",
    "Asia/Kathmandu",
    "Pacific/Apia",
    "Pacific/Kiritimati",
    "Etc/GMT+12",
    "Australia/Lord_Howe",
)
OUTAGE = timedelta(hours=3)
LIBRARY = load_library()


@dataclass
class Told:
    """What one member did, as they would tell it."""

    joined: date
    zones: list[tuple[datetime, str, int]]
    """Since when which zone and grace."""
    days: dict[date, str] = field(default_factory=dict[date, str])
    """Each day with its words."""
    paused: set[date] = field(default_factory=set[date])
    goal: int = 3
    left: date | None = None

    def rule_at(self, at: datetime) -> tuple[datetime, str, int]:
        return [span for span in self.zones if span[0] <= at][-1]

    def day_at(self, at: datetime) -> date:
        _, zone, grace = self.rule_at(at)
        return day_of(at, zone, grace).date

    def wishes(self, at: datetime, zone: str | None = None, grace: int | None = None) -> None:
        """Another zone or grace: from the end of the present day on, in the place of any other wish for that."""
        present = self.rule_at(at)
        new = (zone or self.zones[-1][1], self.zones[-1][2] if grace is None else grace)
        self.zones = self.zones[: self.zones.index(present) + 1]
        if new != present[1:]:
            self.zones.append((day_begins(self.day_at(at) + DAY, *present[1:]), *new))

    def naive(self, now: datetime, outages: list[tuple[datetime, datetime]]) -> Naive:
        today = self.day_at(now)
        history = ZoneHistory(tuple(ZoneSpan(*span) for span in self.zones))
        first = min([today, self.joined, *self.days])
        excused = excused_dates(history, first, today, outages)
        return Naive(set(self.days), self.joined, today, self.goal, [Pause(day, day) for day in self.paused], excused)


class Members(RuleBasedStateMachine):
    """Two members for some months. After each step the one who acted sees what the model says, at the end all do."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        self.runner = asyncio.Runner()
        self.clock = HandClock(datetime(2026, 9, 20, 9, 15, tzinfo=UTC))
        self.told: dict[int, Told] = {}
        self.outages: list[tuple[datetime, datetime]] = []

    # -- the world

    @initialize()
    def the_bot_starts(self) -> None:
        self.run(self.start())
        self.alive = self.clock.time

    async def start(self) -> None:
        self.database = await Database.open(Path(self.folder.name) / "porchlight.db")
        randomness, deliveries = SystemRandomness(), SqlDeliveryStore(self.database)
        outbox = Outbox(deliveries, self.clock, randomness)
        desk = SettingsDesk(SqlSettingsStore(self.database), outbox)
        scheduling = Scheduling(SqlScheduleStore(self.database), deliveries, desk, outbox, self.clock)
        scheduling.register(ChannelPurpose.REFLECTIONS, Recurring(Kind.SCHEDULED_PROMPT, TIP_MAX_LATE))
        vault = Vault(Keyring([KEY]), randomness)
        stores = SqlHabitStores(self.database)
        libraries = Libraries(SqlLibraryStore(self.database), LIBRARY, ArticleFiles(), self.clock, randomness)
        prompts = Prompts(LIBRARY, libraries)
        tombstones = FileTombstones(tombstones_of(self.database.path), vault.keyring)
        questions, links = SqlQuestionStore(self.database), SqlRetentionStore(self.database)
        retention = Retention(links, questions, tombstones, self.database, desk, self.clock)
        self.habit = Habit.of(stores, prompts, vault, desk, scheduling, outbox, self.clock, randomness, retention=retention)
        await self.habit.heartbeat.begin()

    def teardown(self) -> None:
        if hasattr(self, "habit"):
            for member in MEMBERS:
                self.sees(member)
            self.run(self.database.close())
        self.runner.close()
        self.folder.cleanup()

    def run(self, work: Coroutine[Any, Any, T]) -> T:
        return self.runner.run(work)

    def outcome(self, work: Coroutine[Any, Any, T]) -> T | type[Refusal]:
        """What came of it, or the type of the refusal."""
        try:
            return self.run(work)
        except Refusal as refusal:
            return type(refusal)

    def beat(self) -> None:
        absent = self.clock.time - self.alive
        began = max([self.alive, *(ended for _, ended in self.outages)])
        if absent >= OUTAGE and began < self.clock.time:
            self.outages.append((began, self.clock.time))
        self.alive = self.clock.time

    @rule(hours=st.integers(1, 80))
    def time_goes_by(self, hours: int) -> None:
        for _ in range(0, hours, 2):
            self.clock.time += timedelta(hours=2)
            self.run(self.habit.heartbeat.beat())
            self.beat()

    @rule(hours=st.integers(1, 30))
    def the_clock_steps_back(self, hours: int) -> None:
        self.clock.time -= timedelta(hours=hours)
        self.run(self.habit.heartbeat.beat())
        self.beat()

    @rule(hours=st.integers(0, 90))
    def the_bot_is_away(self, hours: int) -> None:
        self.run(self.database.close())
        self.clock.time += timedelta(hours=hours)
        self.run(self.start())
        self.beat()

    # -- what members do

    @rule(member=st.sampled_from(MEMBERS), zone=st.sampled_from(ZONES))
    def joins(self, member: int, zone: str) -> None:
        now, told = self.clock.time, self.told.get(member)
        outcome = self.outcome(self.habit.reflections.join(GUILD, member, zone, now))
        if told is None:
            self.told[member] = Told(day_of(now, zone).date, [(datetime.min.replace(tzinfo=UTC), zone, 240)])
        elif told.left is None:
            assert outcome is AlreadyDone
        else:
            today = told.day_at(now)
            if told.left < today:
                away = {told.left + n * DAY for n in range(1, (today - told.left).days)}
                told.paused = {day for day in told.paused | away if day < today}
            told.wishes(now, zone, told.rule_at(now)[2])
            told.left = None
        self.sees(member)

    @rule(member=st.sampled_from(MEMBERS), words=st.sampled_from(["", "One.", "Two."]), minutes=st.integers(0, 600))
    def reflects(self, member: int, words: str, minutes: int) -> None:
        """Some write for hours: the form's opening decides the day."""
        at = self.clock.time - timedelta(minutes=minutes)
        outcome = self.outcome(self.habit.reflections.reflect(GUILD, member, words, at))
        self.did(member, outcome, None if self.gone(member) else self.told[member].day_at(at), words)

    @rule(member=st.sampled_from(MEMBERS))
    def clicks_twice_at_once(self, member: int) -> None:
        reflect = self.habit.reflections.reflect

        async def both() -> list[Any]:
            clicks: list[Awaitable[Any]] = [reflect(GUILD, member, "", self.clock.time) for _ in range(2)]
            return await asyncio.gather(*clicks, return_exceptions=True)

        first, second = self.run(both())
        if self.gone(member):
            assert isinstance(first, NotJoined)
            return
        day = self.told[member].day_at(self.clock.time)
        assert (first.is_new, second.is_new) == (day not in self.told[member].days, False)
        self.did(member, first, day, "")

    @rule(member=st.sampled_from(MEMBERS), back=st.integers(-1, 9), words=st.sampled_from(["", "Later."]))
    def fills_in(self, member: int, back: int, words: str) -> None:
        now = self.clock.time
        if self.gone(member):
            return
        day = self.told[member].day_at(now) - back * DAY
        outcome = self.outcome(self.habit.reflections.reflect(GUILD, member, words, now, day=day))
        if not 0 <= back <= 7:
            assert outcome is DayNotOpen
        else:
            self.did(member, outcome, day, words)

    def did(self, member: int, outcome: Any, day: date | None, words: str) -> None:
        if day is None:
            assert outcome is NotJoined
            return
        told = self.told[member]
        assert outcome.day == day
        is_new = day not in told.days
        told.days[day] = words or told.days.get(day, "")
        total = len(told.days)
        assert outcome.milestone == (total if is_new and total in MILESTONES else None)
        standing = self.run(self.habit.reflections.standing(GUILD, member))
        if outcome.week.today == standing.view.today:  # a form that was opened yesterday tells of yesterday
            assert outcome.week == Week.of(standing.view)
        self.sees(member)

    @rule(member=st.sampled_from(MEMBERS), back=st.integers(0, 5))
    def undoes(self, member: int, back: int) -> None:
        if self.gone(member):
            return
        told = self.told[member]
        day = told.day_at(self.clock.time) - back * DAY
        outcome = self.outcome(self.habit.reflections.undo(GUILD, member, day))
        assert (outcome is AlreadyDone) == (day not in told.days)
        told.days.pop(day, None)
        self.sees(member)

    @rule(member=st.sampled_from(MEMBERS), back=st.integers(0, 5))
    def erases_the_words_of_a_day(self, member: int, back: int) -> None:
        if self.gone(member):
            return
        told = self.told[member]
        day = told.day_at(self.clock.time) - back * DAY
        outcome = self.outcome(self.habit.journal.erase(GUILD, member, day))
        assert (outcome is AlreadyDone) == (day not in told.days)
        if day in told.days:
            told.days[day] = ""
        self.sees(member)

    @rule(
        member=st.sampled_from(MEMBERS),
        zone=st.none() | st.sampled_from(ZONES),
        grace=st.none() | st.sampled_from([0, 240, 330]),
        goal=st.none() | st.integers(1, 7),
        reminder=st.booleans(),
    )
    def chooses(self, member: int, zone: str | None, grace: int | None, goal: int | None, *, reminder: bool) -> None:
        starts = None if grace is None else time(grace // 60, grace % 60)
        wish = Wish(zone=zone, day_starts_at=starts, goal=goal, reminder=time(20) if reminder else None)
        outcome = self.outcome(self.habit.streaks.choose(GUILD, member, wish, self.clock.time))
        if self.gone(member):
            assert outcome is NotJoined
            return
        told = self.told[member]
        if zone is not None or grace is not None:
            told.wishes(self.clock.time, zone, grace)
        told.goal = goal or told.goal
        self.sees(member)

    @rule(member=st.sampled_from(MEMBERS), length=st.integers(0, 12))
    def pauses(self, member: int, length: int) -> None:
        if self.gone(member):
            return
        told = self.told[member]
        today = told.day_at(self.clock.time)
        self.run(self.habit.streaks.pause(GUILD, member, today + length * DAY))
        told.paused = {day for day in told.paused if day < today} | {today + n * DAY for n in range(length + 1)}
        self.sees(member)

    @rule(member=st.sampled_from(MEMBERS))
    def resumes(self, member: int) -> None:
        if self.gone(member):
            return
        told = self.told[member]
        today = told.day_at(self.clock.time)
        outcome = self.outcome(self.habit.streaks.resume(GUILD, member))
        assert (outcome is AlreadyDone) == (today not in told.paused)
        if outcome is not AlreadyDone:
            told.paused = {day for day in told.paused if day < today}
        self.sees(member)

    @rule(member=st.sampled_from(MEMBERS), keeps=st.booleans())
    def leaves(self, member: int, *, keeps: bool) -> None:
        leave = self.habit.reflections.leave_and_keep if keeps else self.habit.reflections.leave
        gone = self.gone(member) if keeps else member not in self.told
        outcome = self.outcome(leave(GUILD, member))
        assert (outcome is NotJoined) == gone
        if keeps and not gone:
            self.told[member].left = self.told[member].day_at(self.clock.time)
        elif not keeps:
            self.told.pop(member, None)
        self.sees(member)

    @rule(member=st.sampled_from(MEMBERS), hours=st.integers(20, 200), zone=st.sampled_from(ZONES))
    def leaves_for_a_while(self, member: int, hours: int, zone: str) -> None:
        self.leaves(member=member, keeps=True)
        self.time_goes_by(hours=hours)
        self.joins(member=member, zone=zone)

    # -- what members see

    def gone(self, member: int) -> bool:
        return member not in self.told or self.told[member].left is not None

    def sees(self, member: int) -> None:
        standing = self.outcome(self.habit.reflections.standing(GUILD, member))
        entries = self.outcome(self.habit.journal.all(GUILD, member))
        if member not in self.told:
            assert (standing, entries) == (NotJoined, NotJoined)
            return
        told = self.told[member]
        assert isinstance(entries, tuple)
        assert [(entry.day, entry.words) for entry in entries] == sorted(told.days.items())
        if told.left is not None:
            assert standing is NotJoined
            return
        assert not isinstance(standing, type)
        assert_as_naive(standing.view, told.naive(self.clock.time, self.outages))


TestMembers = Members.TestCase
TestMembers.settings = settings(max_examples=10, stateful_step_count=40, deadline=None, derandomize=True)
