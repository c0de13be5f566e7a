"""The bot as a process whose clock is moved by libfaketime: days, zones and outages as somebody outside would check them.

libfaketime is not needed to work on Porchlight. Where it is installed (the Debian package, the one of PyPI, or the path in
LIBFAKETIME) these tests run; elsewhere they are skipped.
"""

from __future__ import annotations

import asyncio
import os
import time
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.faults.community import Community, in_database
from tests.standin.interaction import words
from tests.standin.process import BotProcess, running_bot
from tests.standin.server import Standin

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator

    from tests.standin.interaction import Interaction


def library() -> Path | None:
    """Where libfaketime is, or None."""
    spec = find_spec("libfaketime")
    folders = [Path(folder) / "vendor/libfaketime/src" for folder in (spec.submodule_search_locations or ())] if spec else []
    found = [Path(os.environ[name]) for name in ("LIBFAKETIME",) if name in os.environ]
    found += [folder / "libfaketime.so.1" for folder in folders]
    found += sorted(Path("/usr/lib").glob("*/faketime/libfaketime.so.1"))
    return next((path for path in found if path.exists()), None)


pytestmark = pytest.mark.skipif(library() is None, reason="libfaketime is not installed here")


class MovedClock:
    """The time for the bot and for Discord alike, moved by an offset that libfaketime reads from a file."""

    def __init__(self, file: Path) -> None:
        self._file = file
        self._offset = 0

    def now(self) -> float:
        return time.time() + self._offset

    def show(self, *parts: int) -> None:
        """Let the clocks show that time (UTC), and go on from there."""
        year, month, day, hour, minute = parts
        wanted = datetime(year, month, day, hour, minute, tzinfo=UTC)
        self._offset = round(wanted.timestamp() - time.time())
        self._file.write_text(f"{self._offset:+d}\n")

    def goes_on(self, span: timedelta) -> None:
        self._offset += round(span.total_seconds())
        self._file.write_text(f"{self._offset:+d}\n")

    @property
    def environment(self) -> dict[str, str]:
        return {
            "LD_PRELOAD": str(library()),
            "FAKETIME_TIMESTAMP_FILE": str(self._file),
            "FAKETIME_NO_CACHE": "1",
            "FAKETIME_DONT_FAKE_MONOTONIC": "1",
        }


class Scene:
    """A bot under a moved clock, and somebody who joined."""

    def __init__(self, clock: MovedClock, bot: BotProcess, place: Community) -> None:
        self.clock, self.bot, self.place = clock, bot, place
        self.asker = place.asker

    async def join(self, zone: str) -> Interaction:
        consent = await self.asker.slash("reflect")
        found = await self.asker.submit(await self.asker.click(consent.said, "Choose my time zone"), {"zone": zone})
        seen = await self.asker.click(found.said, "Yes, begin")
        assert "You are in" in seen.text
        return seen

    async def form(self) -> Interaction:
        """The open form. Where the machine is busy the answer may be that it took too long: then they ask again."""
        seen = await self.asker.slash("reflect")
        for _attempt in range(5):
            if seen.modal is None:
                seen = await self.asker.slash("reflect")
        return seen

    async def reflect(self) -> str:
        return (await self.asker.submit(await self.form(), {"words": ""})).text

    async def explained(self) -> str:
        return (await self.asker.click((await self.asker.slash("streak show")).said, "Explain each day")).text


@asynccontextmanager
async def scene(home: Path, *starts: int) -> AsyncGenerator[Scene, None]:
    """A running bot whose clock shows `starts` (UTC)."""
    clock = MovedClock(home / "clock")
    clock.show(*starts)
    async with Standin.running(clock.now) as standin, running_bot(standin, home, clock.environment) as bot:
        yield Scene(clock, bot, Community.of(standin))


async def test_the_night_clocks_go_back(tmp_path: Path) -> None:
    async with scene(tmp_path, 2026, 10, 31, 16, 0) as here:
        await here.join("New York")
        here.clock.show(2026, 11, 1, 5, 30)  # 01:30 for the first time
        assert "Kept for Saturday, 31 October" in await here.reflect()
        here.clock.show(2026, 11, 1, 6, 30)  # and for the second
        assert "Saturday, 31 October was marked already" in await here.reflect()
        here.clock.show(2026, 11, 1, 8, 30)  # 03:30
        assert "Saturday, 31 October was marked already" in await here.reflect()
        here.clock.show(2026, 11, 1, 9, 1)  # 04:01
        assert "Kept for Sunday, 1 November" in await here.reflect()


async def test_the_night_clocks_go_forward(tmp_path: Path) -> None:
    async with scene(tmp_path, 2026, 3, 7, 16, 0) as here:
        await here.join("New York")
        here.clock.show(2026, 3, 8, 7, 59)  # 03:59, an hour after 01:59
        assert "Kept for Saturday, 7 March" in await here.reflect()
        here.clock.show(2026, 3, 8, 8, 15)  # 04:15
        assert "Kept for Sunday, 8 March" in await here.reflect()


async def test_a_form_open_across_the_boundary_and_a_clock_that_steps_back(tmp_path: Path) -> None:
    async with scene(tmp_path, 2026, 11, 9, 16, 0) as here:
        await here.join("London")
        here.clock.show(2026, 11, 10, 3, 55)
        form = await here.form()
        here.clock.show(2026, 11, 10, 4, 5)
        assert "Kept for Monday, 9 November" in (await here.asker.submit(form, {"words": "Late."})).text
        assert "Kept for Tuesday, 10 November" in await here.reflect()
        here.clock.show(2026, 11, 8, 12, 0)
        assert "**In all:** 2 days" in (await here.asker.slash("streak show")).text
        assert "Kept for Sunday, 8 November" in await here.reflect()
        here.clock.show(2026, 11, 10, 12, 0)
        assert "Tuesday, 10 November was marked already" in await here.reflect()
        assert in_database(here.bot.database, "SELECT COUNT(*) FROM reflections") == [(3,)]


async def test_a_journey_west_and_one_across_the_date_line(tmp_path: Path) -> None:
    async with scene(tmp_path, 2026, 11, 9, 20, 0) as here:
        await here.join("Tokyo")
        assert "Kept for Tuesday, 10 November" in await here.reflect()
        changed = await here.asker.slash("streak settings", timezone="America/Los_Angeles")
        assert "when your present day is over" in changed.text
        here.clock.show(2026, 11, 10, 20, 0)  # noon of the same date there
        assert "Tuesday, 10 November was marked already" in await here.reflect()
        await here.asker.slash("streak settings", timezone="Pacific/Auckland")
        here.clock.show(2026, 11, 11, 20, 0)
        assert "Kept for Thursday, 12 November" in await here.reflect()
        assert "**Wed 11 Nov 2026** · excused" in await here.explained()


async def test_three_days_without_the_bot(tmp_path: Path) -> None:
    async with scene(tmp_path, 2026, 11, 9, 12, 0) as here:
        await here.join("London")
        await here.asker.slash("streak settings", goal=7, reminder="20:00")
        assert "Kept for Monday, 9 November" in await here.reflect()
        await here.bot.kill()
        here.clock.show(2026, 11, 12, 21, 30)
        await here.bot.start()
        assert "Kept for Thursday, 12 November" in await here.reflect()
        seen = (await here.asker.slash("streak show")).text
        assert "**In a row:** 2 days" in seen
        assert "2 rest days are saved up" in seen
        assert (await here.explained()).count("excused: I was away") == 2
        assert here.asker.dms() == []


async def test_a_reminder_comes_once_however_often_the_bot_is_killed(tmp_path: Path) -> None:
    async with scene(tmp_path, 2026, 11, 9, 12, 0) as here:
        await here.join("London")
        await here.asker.slash("streak settings", reminder="20:00")
        here.clock.show(2026, 11, 9, 19, 59)
        for _minute in range(4):
            await here.bot.kill()
            here.clock.goes_on(timedelta(minutes=1))
            await here.bot.start()
            await asyncio.sleep(0.5)
        await here.place.standin.until(lambda: len(here.asker.dms()) == 1)
        (letter,) = here.asker.dms()
        assert "A quiet minute" in words(letter)


async def test_two_presses_at_once_and_a_kill_between_press_and_answer(tmp_path: Path) -> None:
    async with scene(tmp_path, 2026, 11, 9, 12, 0) as here:
        joined = await here.join("London")
        both = await asyncio.gather(*(here.asker.click(joined.said, "Just mark today") for _ in range(2)))
        texts = sorted("Kept for" in seen.text or "marked already" in seen.text for seen in both)
        assert texts == [True, True]
        assert in_database(here.bot.database, "SELECT COUNT(*) FROM reflections") == [(1,)]
        for day in range(10, 16):
            here.clock.show(2026, 11, day, 12, 0)
            form = await here.form()
            press = asyncio.create_task(here.asker.submit(form, {"words": "A line."}))
            await asyncio.sleep(0.002 * (day - 10))
            await here.bot.kill()
            answered = await asyncio.gather(press, return_exceptions=True)
            kept = in_database(here.bot.database, f"SELECT COUNT(*) FROM reflections WHERE day = '2026-11-{day}'")
            told = [seen for seen in answered if not isinstance(seen, BaseException) and "Kept for" in seen.text]
            assert kept[0][0] >= len(told), "what was promised is there"
            await here.bot.start()
            again = await here.reflect()
            assert ("was marked already" in again) == bool(kept[0][0])
        assert in_database(here.bot.database, "SELECT COUNT(*) FROM reflections") == [(7,)]
