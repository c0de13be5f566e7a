"""The year as a picture: quick, readable without colours and on any ground, and said in words as well."""

from __future__ import annotations

import io
import sys
import threading
import time
from datetime import date, timedelta
from itertools import combinations
from typing import TYPE_CHECKING

from PIL import Image, ImageChops, ImageStat

from bot.domain.rhythm import DayState, Pause, RhythmView, rhythm
from cogs.reflections import picture
from cogs.reflections.picture import AMBER, BLUE, FAINT, GROUND, TEXT, describe_year, draw_year
from tests.cogs.habit import join, reflect

if TYPE_CHECKING:
    import pytest

    from tests.conftest import World

TODAY = date(2026, 11, 23)
SHOWN = (DayState.DONE, DayState.REST, DayState.PAUSED, DayState.EXCUSED, DayState.QUIET, DayState.OPEN)


def full_year() -> RhythmView:
    start = TODAY - timedelta(days=400)
    days = [start + timedelta(days=n) for n in range(400) if n % 9 not in (3, 4)]
    pause = Pause(date(2026, 6, 1), date(2026, 6, 20))
    kept = [day for day in days if not pause.first <= day <= date(2026, 6, 20) and day != date(2026, 8, 3)]
    return rhythm(kept, joined=start, today=TODAY, goal=7, pauses=[pause], excused=[date(2026, 8, 3)])


def luminance(colour: tuple[int, int, int]) -> float:
    """As WCAG 2.1 defines it."""
    parts = [c / 255 / 12.92 if c / 255 <= 0.04045 else ((c / 255 + 0.055) / 1.055) ** 2.4 for c in colour]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def contrast(one: tuple[int, int, int], other: tuple[int, int, int]) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def test_a_full_year_is_drawn_in_under_fifty_milliseconds() -> None:
    view = full_year()
    draw_year(view)
    took: list[float] = []
    for _ in range(7):
        began = time.thread_time()
        draw_year(view)
        took.append(time.thread_time() - began)
    assert min(took) < 0.05


def test_it_is_small_and_carries_nothing_but_pixels() -> None:
    raw = draw_year(full_year())
    assert len(raw) < 60_000
    image = Image.open(io.BytesIO(raw))
    assert (image.info, image.mode) == ({}, "RGB")  # its own ground: the same on dark and light


def test_each_state_has_a_shape_of_its_own_that_grey_alone_shows() -> None:
    greys = {state: picture._cell(state).convert("L") for state in SHOWN}  # pyright: ignore[reportPrivateUsage]
    for one, other in combinations(SHOWN, 2):
        difference = ImageStat.Stat(ImageChops.difference(greys[one], greys[other])).sum[0]
        assert difference > 3_000, f"{one} looks like {other}"


def test_words_and_shapes_stand_out_from_their_ground() -> None:
    assert contrast(TEXT, GROUND) >= 7
    assert all(contrast(colour, GROUND) >= 3 for colour in (AMBER, BLUE, FAINT))


def test_the_words_say_what_the_picture_shows() -> None:
    view = full_year()
    words = describe_year(view)
    first = TODAY - timedelta(days=TODAY.weekday(), weeks=52)
    days = [day for day, state in view.calendar(first, TODAY) if state is DayState.DONE]
    assert f"Your rhythm is {round(view.score)} of 100" in words
    assert f"reflected on {len(days)} days" in words
    assert f"Jun 2026: {sum(day.month == 6 for day in days)}" in words
    assert "paused: 20, excused: 1" in words
    assert words.endswith(".")
    assert len(words) <= 1_000


async def test_it_is_drawn_off_the_event_loop(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    await join(world)
    await reflect(world)
    threads: list[threading.Thread] = []

    def noted(view: RhythmView) -> bytes:
        threads.append(threading.current_thread())
        return draw_year(view)

    commands = sys.modules["cogs.reflections.streak_commands"]  # as this world loaded it
    monkeypatch.setattr(commands, "draw_year", noted)
    assert (await world.asker.slash("streak show")).files == ["picture.png"]
    assert threads != []
    assert threading.main_thread() not in threads
