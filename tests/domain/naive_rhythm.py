"""The rules of the rhythm as they are told, without a thought for speed: what the real ones are held against."""

from __future__ import annotations

import math
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from bot.domain.rhythm import Pause, RhythmView

DAY = timedelta(days=1)


@dataclass(frozen=True)
class Naive:
    """A practice on a day."""

    done: set[date]
    joined: date
    today: date
    goal: int
    pauses: Sequence[Pause]
    excused: Collection[date]

    def dates(self) -> list[date]:
        first, last = min([self.joined, self.today, *self.done]), max([self.today, *self.done])
        return [first + n * DAY for n in range((last - first).days + 1)]

    def is_paused(self, day: date) -> bool:
        return any(p.first <= day and (p.last is None or day <= p.last) for p in self.pauses)

    def stands_still(self, day: date) -> bool:
        return day not in self.done and (self.is_paused(day) or day in self.excused)

    def score(self) -> float:
        lived = [d for d in self.dates() if d in self.done or (d < self.today and not self.stands_still(d))]
        keep = 0.5 ** (math.sqrt(self.goal / 7) / 13)
        score = 0.0
        for n, day in enumerate(lived):
            fortnight = sum(d in self.done for d in lived[max(0, n - 13) : n + 1])
            value = float(day in self.done) if self.goal == 7 else min(1, fortnight / (2 * self.goal))
            score = score * keep + value * (1 - keep)
        return 100 * score

    def steps(self) -> list[tuple[int, int, list[date], bool]]:
        """A day or a week each: how often done, how often asked, on which days one could rest, and is it over."""
        dates = self.dates()
        if self.goal == 7:
            return [(int(d in self.done), 1, [d], d < self.today) for d in dates if not self.stands_still(d)]
        weeks: dict[tuple[int, int], list[date]] = {day.isocalendar()[:2]: [] for day in dates}
        for day in dates + [dates[-1] + n * DAY for n in range(1, 7)]:
            weeks.get(day.isocalendar()[:2], []).append(day)
        steps: list[tuple[int, int, list[date], bool]] = []
        for key, week in weeks.items():
            possible = [d for d in week if not self.stands_still(d)]
            asked = math.floor(self.goal * len(possible) / 7 + 0.5)
            free = [d for d in possible if d not in self.done]
            is_over = key < self.today.isocalendar()[:2]
            steps.append((sum(d in self.done for d in week), asked, free, is_over))
        return steps

    def run(self) -> tuple[int, int, int, set[date]]:
        """Current run, best run, rest days left, and the days rested on."""
        run, best, left, rested = 0, 0, 2.0, set[date]()
        for times, asked, free, is_over in self.steps():
            left = min(2, left + times * 0.4)
            if times and times >= asked:
                run += 1
                best = max(best, run)
            elif is_over and asked and run and left > asked - times - 1e-9:
                left -= asked - times
                rested.update(free[times - asked :])
            elif is_over and asked:
                run, left = 0, 2
        return run, best, math.floor(left + 1e-9), rested

    def state(self, day: date) -> str:
        if day in self.done:
            return "done"
        if day > self.today:
            return "ahead"
        if self.stands_still(day):
            return "paused" if self.is_paused(day) else "excused"
        if day == self.today:
            return "open"
        return "rest" if day in self.run()[3] else "quiet"


def assert_as_naive(view: RhythmView, model: Naive) -> None:
    assert view.score == pytest.approx(model.score())
    assert (view.current_run, view.best_run, view.rest_days_left) == model.run()[:3]
    assert [str(view.state_on(day)) for day in model.dates()] == [model.state(day) for day in model.dates()]
    assert 0 <= view.score <= 100.0001
    assert 0 <= view.current_run <= view.best_run <= len(model.done)
    assert 0 <= view.rest_days_left <= 2
    assert view.total == len(model.done)
    assert view.consistency is None or 0 <= view.consistency <= 1
