"""The loop that survives: what a step throws, being woken, being stopped, being cancelled."""

from __future__ import annotations

import asyncio
import io
import logging
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from bot import logs
from bot.services.loop import AFTER_FAILURE, SupervisedLoop

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Awaitable, Callable, Iterator

NOW = datetime(2026, 11, 23, 12, tzinfo=UTC)
AT_ONCE = timedelta(0)
NEVER = timedelta(days=1)


class Fixed:
    """A clock that stands still."""

    def now(self) -> datetime:
        return NOW


class Steps:
    """Steps that are counted; each says when the next one is due."""

    def __init__(self, *due: datetime | Exception | None) -> None:
        self._due = list(due)
        self.done = 0
        self._reached: dict[int, asyncio.Event] = {}

    async def __call__(self) -> datetime | None:
        self.done += 1
        self._reached.setdefault(self.done, asyncio.Event()).set()
        due = self._due.pop(0) if self._due else None
        if isinstance(due, Exception):
            raise due
        return due

    async def reached(self, number: int) -> None:
        async with asyncio.timeout(60):
            await self._reached.setdefault(number, asyncio.Event()).wait()


@pytest.fixture
async def run() -> AsyncIterator[Callable[..., SupervisedLoop]]:
    started: list[SupervisedLoop] = []

    def start(step: Callable[[], Awaitable[datetime | None]], longest_sleep: timedelta = NEVER) -> SupervisedLoop:
        loop = SupervisedLoop("test", step, Fixed(), longest_sleep=longest_sleep)
        loop.start()
        started.append(loop)
        return loop

    yield start
    for loop in started:
        await loop.stop()


async def turns(number: int = 20) -> None:
    for _ in range(number):
        await asyncio.sleep(0)


@pytest.fixture
def written() -> Iterator[io.StringIO]:
    """What the log says, set up as it is in `run`."""
    root, factory = logging.getLogger(), logging.getLogRecordFactory()
    handlers, level = root.handlers[:], root.level
    stream = io.StringIO()
    logs.set_up(logging.INFO, "text", [], stream=stream)
    yield stream
    root.handlers[:] = handlers
    root.setLevel(level)
    logging.setLogRecordFactory(factory)


# What a step throws


async def test_a_step_that_throws_does_not_end_the_loop(run: Callable[..., SupervisedLoop]) -> None:
    steps = Steps(ValueError("words"), KeyError("words"), None)
    run(steps, AT_ONCE)
    await steps.reached(3)


async def test_after_a_failure_it_waits_a_little(run: Callable[..., SupervisedLoop], monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[float] = []
    sleep = asyncio.sleep

    async def noted(seconds: float) -> None:
        if seconds:
            asked.append(seconds)
        await sleep(0)

    monkeypatch.setattr("bot.services.loop.asyncio.sleep", noted)
    steps = Steps(ValueError(), None)
    run(steps)
    await steps.reached(2)
    assert asked[0] == AFTER_FAILURE.total_seconds()


async def test_what_it_threw_is_in_the_log_without_its_words(run: Callable[..., SupervisedLoop], written: io.StringIO) -> None:
    steps = Steps(ValueError("I read her messages and cannot sleep"), None)
    run(steps, AT_ONCE)
    await steps.reached(2)
    assert "loop test: step failed with ValueError" in written.getvalue()
    assert "raise due" in written.getvalue()
    assert "sleep" not in written.getvalue().replace("_sleep", "")


# Waking


async def test_woken_from_its_sleep_it_steps_at_once(run: Callable[..., SupervisedLoop]) -> None:
    steps = Steps(None, NOW + NEVER, None)
    loop = run(steps)
    for number in (1, 2, 3):
        await steps.reached(number)
        await turns()
        assert steps.done == number
        loop.wake()
    await steps.reached(4)


async def test_woken_during_a_step_it_steps_again(run: Callable[..., SupervisedLoop]) -> None:
    """What was written while the step was reading is not left until the next sleep ends."""
    under_way, go_on = asyncio.Event(), asyncio.Event()
    done: list[int] = []
    again = asyncio.Event()

    async def step() -> datetime | None:
        under_way.set()
        if not done:
            await go_on.wait()
        else:
            again.set()
        done.append(1)
        return None

    loop = run(step)
    await under_way.wait()
    loop.wake()
    go_on.set()
    async with asyncio.timeout(60):
        await again.wait()
    await turns()
    assert len(done) == 2


async def test_what_is_due_already_is_done_at_once(run: Callable[..., SupervisedLoop]) -> None:
    steps = Steps(NOW, NOW - NEVER, None)
    run(steps)
    await steps.reached(3)


async def test_however_far_off_it_looks_again_within_the_longest_sleep(run: Callable[..., SupervisedLoop]) -> None:
    """The clock may have been moved meanwhile: due times are on the wall, sleep is not."""
    steps = Steps(NOW + timedelta(days=365), None, None)
    run(steps, timedelta(milliseconds=1))
    await steps.reached(3)


async def test_woken_before_it_began_it_begins_as_ever() -> None:
    steps = Steps(None)
    loop = SupervisedLoop("test", steps, Fixed(), longest_sleep=NEVER)
    loop.wake()
    loop.start()
    loop.start()
    await steps.reached(1)
    await turns()
    assert steps.done == 1
    await loop.stop()


# Stopping


async def test_stopped_in_its_sleep_it_ends(run: Callable[..., SupervisedLoop]) -> None:
    steps = Steps(None)
    loop = run(steps)
    await steps.reached(1)
    await turns()
    async with asyncio.timeout(60):
        await loop.stop()
    assert steps.done == 1


async def test_stopped_during_a_step_it_finishes_that_one(run: Callable[..., SupervisedLoop]) -> None:
    under_way, go_on = asyncio.Event(), asyncio.Event()
    finished: list[int] = []

    async def step() -> datetime | None:
        under_way.set()
        await go_on.wait()
        finished.append(1)
        return None

    loop = run(step)
    await under_way.wait()
    stopping = asyncio.create_task(loop.stop())
    await turns()
    assert not stopping.done()
    go_on.set()
    async with asyncio.timeout(60):
        await stopping
    assert finished == [1]


async def test_stopping_what_never_began_is_nothing() -> None:
    await SupervisedLoop("test", Steps(), Fixed()).stop()


# Being cancelled


@pytest.mark.parametrize("asleep", [True, False], ids=["asleep", "in a step"])
async def test_cancelled_it_ends_and_leaves_no_task(asleep: bool) -> None:
    before = asyncio.all_tasks()
    under_way = asyncio.Event()

    async def step() -> datetime | None:
        under_way.set()
        if not asleep:
            await asyncio.Event().wait()
        return None

    SupervisedLoop("test", step, Fixed(), longest_sleep=NEVER).start()
    await under_way.wait()
    await turns()
    (task,) = [task for task in asyncio.all_tasks() - before if task.get_name() == "loop: test"]
    task.cancel()
    async with asyncio.timeout(60):
        await asyncio.gather(task, return_exceptions=True)
    await turns()
    assert task.cancelled()
    assert asyncio.all_tasks() == before
