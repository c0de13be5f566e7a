"""The outbox on a real database, with a courier that the test decides about."""

from __future__ import annotations

import asyncio
from collections import defaultdict
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from itertools import count
from typing import TYPE_CHECKING

import pytest
import pytest_asyncio

from bot.domain.delivery import NONCE_WINDOW, Delivery, Kind
from bot.domain.parcel import AskerNotice, NoticeReason, Parcel, Receipt
from bot.domain.question import Place
from bot.services import outbox as module
from bot.services.outbox import BATCH, SERVERS_AT_ONCE, Outbox
from bot.services.ports import Passing, Standing
from data.database import Database
from data.deliveries import SqlDeliveryStore, enqueue

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Awaitable, Callable
    from pathlib import Path

HERE, ELSEWHERE = 11, 22
NOW = datetime(2026, 11, 23, 12, tzinfo=UTC)
PARCEL = AskerNotice(1, NoticeReason.PUBLISHED)
RECEIPT = Receipt(Place(1, 2))


@dataclass
class HandClock:
    """A clock that is moved by hand."""

    time: datetime = NOW

    def now(self) -> datetime:
        return self.time


class Chance:
    """The longest wait of its step, and ids that count."""

    def __init__(self) -> None:
        self._ids = count()

    def token(self) -> str:
        return f"{next(self._ids):022}"

    def nonce(self) -> bytes:
        return bytes(12)

    def key(self) -> bytes:
        return bytes(32)

    def below(self, n: int) -> int:
        return n - 1

    def fraction(self) -> float:
        return 1.0


@dataclass
class Attempt:
    """One call of the courier."""

    subject: str
    at: datetime
    look_since: datetime | None


@dataclass
class TestCourier:
    """Brings what it is not told to fail at. `fails` holds what to raise at the next attempts, subject by subject."""

    clock: HandClock
    attempts: list[Attempt] = field(default_factory=list[Attempt])
    fails: dict[str, list[BaseException]] = field(default_factory=lambda: defaultdict(list[BaseException]))
    holds: dict[str, asyncio.Event] = field(default_factory=dict[str, asyncio.Event])

    __test__ = False

    async def send(self, parcel: Parcel, delivery: Delivery, *, look_since: datetime | None) -> Receipt:
        assert parcel is PARCEL
        self.attempts.append(Attempt(delivery.subject_id, self.clock.now(), look_since))
        if delivery.subject_id in self.holds:
            await self.holds[delivery.subject_id].wait()
        if self.fails[delivery.subject_id]:
            raise self.fails[delivery.subject_id].pop(0)
        return RECEIPT

    @property
    def sent(self) -> list[str]:
        return [attempt.subject for attempt in self.attempts]


@dataclass
class TestHandler:
    """Wants everything, unless told otherwise."""

    store: SqlDeliveryStore
    outbox: Outbox
    unwanted: set[str] = field(default_factory=set[str])
    breaks: dict[str, list[BaseException]] = field(default_factory=lambda: defaultdict(list[BaseException]))
    completed: list[str] = field(default_factory=list[str])
    gives_up: bool = False

    __test__ = False

    async def prepare(self, delivery: Delivery) -> Parcel | None:
        if self.breaks[delivery.subject_id]:
            raise self.breaks[delivery.subject_id].pop(0)
        return None if delivery.subject_id in self.unwanted else PARCEL

    async def complete(self, delivery: Delivery, receipt: Receipt) -> None:
        assert receipt is RECEIPT
        self.completed.append(delivery.subject_id)
        await self.store.done(delivery.id)

    async def stopped(self, delivery: Delivery, code: str) -> tuple[Delivery, ...] | None:
        if self.gives_up:
            return None
        return (self.outbox.owed(Kind.STOPPED_NOTICE, delivery.guild_id, "notice", occurrence=f"{delivery.id}:{code}"),)


@dataclass
class Post:
    """An outbox with all that is around it."""

    database: Database
    store: SqlDeliveryStore
    clock: HandClock
    courier: TestCourier
    outbox: Outbox
    handler: TestHandler

    async def owe(self, *subjects: str, guild_id: int = HERE, wait: timedelta = timedelta(0)) -> list[str]:
        """Write rows, each a millisecond after the one before; their ids."""
        rows = [
            self.outbox.owed(Kind.REPLY_POST, guild_id, subject, wait=wait + timedelta(milliseconds=number))
            for number, subject in enumerate(subjects)
        ]
        await self.database.write(lambda tx: enqueue(tx, rows))
        self.clock.time += timedelta(milliseconds=len(subjects))
        self.outbox.wake()
        return [row.id for row in rows]

    async def until(self, holds: Callable[[], bool | Awaitable[bool]]) -> None:
        """Let the outbox work until something holds. Each look is a trip to the database's thread."""
        async with asyncio.timeout(60):
            while True:
                held = holds()
                if held if isinstance(held, bool) else await held:
                    return
                await self.store.counts(HERE)

    async def idle(self) -> None:
        """Let the outbox do all that it can do now."""

        async def nothing_due() -> bool:
            return not (await self.store.due(self.clock.now(), (), 1))[0] and not self.outbox._busy  # pyright: ignore[reportPrivateUsage]

        await self.until(nothing_due)

    async def later(self, **span: float) -> None:
        """Let time go by."""
        self.clock.time += timedelta(**span)
        self.outbox.wake()
        await self.idle()

    async def row(self, subject: str) -> tuple[str, int, str | None, datetime]:
        sql = "SELECT state, attempts, fault, due_at FROM deliveries WHERE subject_id = ?"
        found = await self.database.read(lambda c: c.execute(sql, (subject,)).fetchone())
        return (*found[:3], datetime.fromtimestamp(found[3] / 1_000, UTC))


@pytest_asyncio.fixture
async def post(tmp_path: Path) -> AsyncIterator[Post]:
    async with await Database.open(tmp_path / "porchlight.db") as database:
        store, clock = SqlDeliveryStore(database), HandClock()
        courier = TestCourier(clock)
        outbox = Outbox(store, clock, Chance(), longest_sleep=timedelta(days=1))
        handler = TestHandler(store, outbox)
        outbox.handle({Kind.REPLY_POST: handler, Kind.STOPPED_NOTICE: handler})
        outbox.start(courier)
        yield Post(database, store, clock, courier, outbox, handler)
        for held in courier.holds.values():
            held.set()
        async with asyncio.timeout(60):
            await outbox.stop()


# Order


async def test_one_servers_rows_go_one_after_the_other(post: Post) -> None:
    post.courier.holds["first"] = asyncio.Event()
    await post.owe("first", "second", "third")
    await post.until(lambda: post.courier.sent == ["first"])
    post.courier.holds["first"].set()
    await post.idle()
    assert post.courier.sent == ["first", "second", "third"]
    assert post.handler.completed == ["first", "second", "third"]


async def test_servers_do_not_wait_for_each_other(post: Post) -> None:
    post.courier.holds["slow"] = asyncio.Event()
    await post.owe("slow")
    await post.until(lambda: post.courier.sent == ["slow"])
    await post.owe("quick", guild_id=ELSEWHERE)
    await post.until(lambda: post.handler.completed == ["quick"])


async def test_what_comes_while_a_server_is_busy_is_sent_after(post: Post) -> None:
    post.courier.holds["slow"] = asyncio.Event()
    await post.owe("slow")
    await post.until(lambda: post.courier.sent == ["slow"])
    await post.owe("next")
    post.courier.holds["slow"].set()
    await post.idle()
    assert post.handler.completed == ["slow", "next"]


async def test_a_server_with_very_much_to_send_does_not_keep_another_waiting(post: Post) -> None:
    post.courier.holds["0"] = asyncio.Event()
    await post.owe(*(str(number) for number in range(BATCH + 10)))
    await post.owe("theirs", guild_id=ELSEWHERE)
    await post.until(lambda: post.handler.completed == ["theirs"])
    post.courier.holds["0"].set()
    await post.idle()
    assert post.handler.completed == ["theirs", *(str(number) for number in range(BATCH + 10))]


async def test_more_servers_than_can_be_served_at_once_take_turns(post: Post) -> None:
    subjects = [str(number) for number in range(SERVERS_AT_ONCE + 4)]
    for guild_id, subject in enumerate(subjects, start=100):
        post.courier.holds[subject] = asyncio.Event()
        await post.owe(subject, guild_id=guild_id)
    await post.until(lambda: len(post.courier.attempts) == SERVERS_AT_ONCE)
    for held in post.courier.holds.values():
        held.set()
    await post.until(lambda: sorted(post.handler.completed) == sorted(subjects))
    assert sorted(post.courier.sent) == sorted(subjects)


async def test_a_row_is_sent_when_it_is_due_and_not_before(post: Post) -> None:
    await post.owe("later", wait=timedelta(hours=1))
    await post.later(minutes=59)
    assert post.courier.sent == []
    await post.later(minutes=1)
    assert post.courier.sent == ["later"]


async def test_what_is_not_wanted_any_more_is_left_out(post: Post) -> None:
    post.handler.unwanted.add("withdrawn")
    await post.owe("withdrawn", "wanted")
    await post.idle()
    assert post.courier.sent == ["wanted"]
    assert (await post.row("withdrawn"))[0] == "skipped"


async def test_what_is_too_late_is_left_out_unread(post: Post, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bot.domain.delivery.LATEST", {Kind.REPLY_POST: timedelta(hours=6)})
    post.handler.breaks["late"].append(AssertionError("it was read"))
    await post.owe("late", wait=timedelta(hours=-7))
    await post.idle()
    assert (await post.row("late"))[0] == "skipped"


# What may heal


async def test_a_passing_failure_backs_off_further_each_time(post: Post) -> None:
    post.courier.fails["r"] = [Passing("Discord answered 502") for _ in range(4)]
    await post.owe("r")
    await post.idle()
    waits: list[float] = []
    for failures in range(1, 5):
        state, attempts, fault, due_at = await post.row("r")
        assert (state, attempts, fault) == ("waiting", failures, "Discord answered 502")
        waits.append((due_at - post.clock.now()).total_seconds())
        await post.later(seconds=waits[-1])
    assert waits == [2, 4, 8, 16]
    assert post.handler.completed == ["r"]
    assert len(post.courier.attempts) == 5


@pytest.mark.parametrize(("asked", "waited"), [(300.0, 300.0), (0.5, 2.0)])
async def test_it_waits_at_least_as_long_as_discord_asked(post: Post, asked: float, waited: float) -> None:
    post.courier.fails["r"] = [Passing("rate limit", timedelta(seconds=asked))]
    await post.owe("r")
    await post.idle()
    *_, due_at = await post.row("r")
    assert due_at - post.clock.now() == timedelta(seconds=waited)


async def test_a_row_that_was_put_off_does_not_hold_up_the_next(post: Post) -> None:
    post.courier.fails["first"] = [Passing("Discord answered 502")]
    await post.owe("first", "second")
    await post.idle()
    assert post.handler.completed == ["second"]
    await post.later(seconds=2)
    assert post.handler.completed == ["second", "first"]


async def test_an_attempt_that_takes_too_long_is_given_up_and_made_again(post: Post, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "LONGEST_ATTEMPT", timedelta(0))
    post.courier.holds["r"] = asyncio.Event()
    await post.owe("r", "next")
    await post.until(lambda: post.handler.completed == ["next"])
    assert (await post.row("r"))[:3] == ("waiting", 1, "no answer in time")
    monkeypatch.undo()
    post.courier.holds["r"].set()
    await post.later(seconds=2)
    assert post.handler.completed == ["next", "r"]


async def test_what_may_have_arrived_is_looked_for_once_the_nonce_is_too_old(post: Post) -> None:
    """The time of the first attempt is on disk before the attempt, so also a killed process leaves it."""
    first = post.clock.now() + timedelta(milliseconds=1)
    post.courier.fails["r"] = [Passing("connection: ServerDisconnectedError"), Passing("rate limit", 2 * NONCE_WINDOW)]
    await post.owe("r")
    await post.idle()
    await post.later(seconds=2)
    await post.later(seconds=2 * NONCE_WINDOW.total_seconds())
    assert [attempt.look_since for attempt in post.courier.attempts] == [None, None, first]


# What a person must mend


async def test_a_standing_failure_stops_the_row_and_tells_once(post: Post) -> None:
    post.courier.fails["r"] = [Standing("permission missing")]
    await post.owe("r", "next")
    await post.idle()
    assert (await post.row("r"))[:3] == ("stopped", 0, "permission missing")
    assert post.handler.completed == ["next", "notice"]
    await post.later(days=30)
    assert post.courier.sent == ["r", "next", "notice"]


async def test_it_resumes_when_it_was_mended(post: Post) -> None:
    post.courier.fails["r"] = [Standing("permission missing")]
    await post.owe("r")
    await post.idle()
    assert await post.outbox.resume(HERE) == 1
    await post.idle()
    assert post.handler.completed == ["notice", "r"]
    assert await post.outbox.resume(HERE) == 0


async def test_resumed_too_early_it_stops_again_and_tells_nobody_twice(post: Post) -> None:
    post.courier.fails["r"] = [Standing("permission missing") for _ in range(3)]
    await post.owe("r")
    await post.idle()
    for _ in range(2):
        await post.outbox.resume(HERE)
        await post.idle()
    assert post.courier.sent == ["r", "notice", "r", "r"]


async def test_another_cause_is_another_word_to_the_moderators(post: Post) -> None:
    post.courier.fails["r"] = [Standing("permission missing"), Standing("channel gone")]
    await post.owe("r")
    await post.idle()
    await post.outbox.resume(HERE)
    await post.idle()
    assert post.courier.sent == ["r", "notice", "r", "notice"]


async def test_mending_one_server_resumes_no_other(post: Post) -> None:
    post.courier.fails["r"] = [Standing("permission missing")]
    await post.owe("r")
    await post.idle()
    assert await post.outbox.resume(ELSEWHERE) == 0
    assert (await post.row("r"))[0] == "stopped"


async def test_after_a_resume_it_backs_off_from_the_beginning(post: Post) -> None:
    post.courier.fails["r"] = [*(Passing("Discord answered 502") for _ in range(3)), Standing("channel gone")]
    await post.owe("r")
    await post.idle()
    for seconds in (2, 4, 8):
        await post.later(seconds=seconds)
    post.courier.fails["r"] = [Passing("Discord answered 502")]
    await post.outbox.resume(HERE)
    await post.idle()
    *_, due_at = await post.row("r")
    assert due_at - post.clock.now() == timedelta(seconds=2)


async def test_what_the_handler_gives_up_is_left_out_and_nobody_is_told(post: Post) -> None:
    post.handler.gives_up = True
    post.courier.fails["r"] = [Standing("direct messages closed")]
    await post.owe("r")
    await post.idle()
    assert (await post.row("r"))[0] == "skipped"
    assert await post.store.counts(HERE) == {"skipped": 1}


async def test_a_handler_can_say_that_something_must_be_mended(post: Post) -> None:
    post.handler.breaks["r"] = [Standing("no questions channel")]
    await post.owe("r")
    await post.idle()
    assert (await post.row("r"))[:3] == ("stopped", 0, "no questions channel")
    assert post.handler.completed == ["notice"]


# What is broken here


@pytest.mark.parametrize("where", ["handler", "courier"])
async def test_what_breaks_does_not_hold_up_others_and_is_tried_again(post: Post, where: str) -> None:
    broken = post.handler.breaks if where == "handler" else post.courier.fails
    broken["r"] = [ZeroDivisionError("words"), ZeroDivisionError("words")]
    await post.owe("r", "next")
    await post.owe("theirs", guild_id=ELSEWHERE)
    await post.idle()
    assert sorted(post.handler.completed) == ["next", "theirs"]
    assert (await post.row("r"))[:3] == ("waiting", 1, "unexpected ZeroDivisionError")
    await post.later(seconds=2)
    assert (await post.row("r"))[1] == 2
    assert (await post.row("r"))[3] - post.clock.now() == timedelta(seconds=4)
    await post.later(seconds=4)
    assert post.handler.completed[-1] == "r"


async def test_a_kind_that_nobody_handles_does_not_hold_up_others(post: Post) -> None:
    """For example a row that a newer bot wrote before somebody went back a version."""
    row = post.outbox.owed(Kind.REVIEW_CARD, HERE, "strange")
    await post.database.write(lambda tx: enqueue(tx, [row]))
    await post.owe("r")
    await post.idle()
    assert post.handler.completed == ["r"]
    assert (await post.row("strange"))[:3] == ("waiting", 1, "unexpected KeyError")


async def test_while_the_database_refuses_to_write_it_is_not_asked_in_a_circle(
    post: Post, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A full disk: nothing can be noted, so nothing is sent, and the loop keeps its pace."""
    asked: list[str] = []

    async def full(delivery_id: str, *_args: object) -> None:
        asked.append(delivery_id)
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patched:
        patched.setattr(post.store, "attempted", full)
        patched.setattr(post.store, "postpone", full)
        await post.owe("r")
        await post.until(lambda: len(asked) == 2)
        for _ in range(50):
            await post.store.counts(HERE)
        assert len(asked) == 2
        assert post.courier.sent == []
    post.outbox.wake()
    await post.idle()
    assert post.handler.completed == ["r"]


# Stopping


async def test_stopping_finishes_what_is_under_way(post: Post) -> None:
    post.courier.holds["r"] = asyncio.Event()
    await post.owe("r")
    await post.until(lambda: post.courier.sent == ["r"])
    stopping = asyncio.create_task(post.outbox.stop())
    for _ in range(10):
        await post.store.counts(HERE)
    assert not stopping.done()
    post.courier.holds["r"].set()
    async with asyncio.timeout(60):
        await stopping
    assert (await post.row("r"))[0] == "sent"


async def test_what_was_owed_before_the_start_is_sent(post: Post) -> None:
    await post.outbox.stop()
    await post.owe("old")
    again = Outbox(post.store, post.clock, Chance(), longest_sleep=timedelta(days=1))
    again.handle({Kind.REPLY_POST: post.handler})
    again.start(post.courier)
    await post.until(lambda: post.handler.completed == ["old"])
    await again.stop()
