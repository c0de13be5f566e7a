"""A member's rhythm: everything that is shown about a practice, recomputed from its rows and never counted up.

The score is that of Loop Habit Tracker (https://github.com/iSoron/uhabits, Score.kt and ScoreList.kt): an exponential
mean that one quiet day dents and a few days mend. For a goal below daily, a day's value is the share of the goal done
in the last fourteen days, as it is there, which smooths out weeks that fall differently.

A run counts days for a daily goal, and for any other the ISO weeks (Monday to Sunday) that met it: nobody who chose
three times a week should see a run of days end every other evening. Rest days bridge a run by themselves, and leave the
score alone. Seven days with two emergency skips were kept up better than strict or easy goals (Sharif and Shu, 2017,
https://doi.org/10.1509/jmr.15.0231), so five reflections earn two rest days, two at most are kept, and each new run
begins with two.

Paused and excused days stop the clock: they neither help nor hurt. Today is open until it is over.
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from itertools import chain, repeat
from math import sqrt
from typing import TYPE_CHECKING, Final

from bot.domain.practice import DEFAULT_GOAL

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

WEEK: Final = 7
SCORE_WINDOW: Final = 2 * WEEK
"""Days over which a goal below daily is averaged: twice its interval, as Loop Habit Tracker does."""

MOST_REST_DAYS: Final = 2
_EARNED: Final = 2
_REST_DAY: Final = 5
_FULL: Final = MOST_REST_DAYS * _REST_DAY
"""A reflection earns two points and a rest day takes five: five reflections, two rest days."""

COURSE: Final = 366
"""Days whose scores are kept to be drawn."""

RECENT: Final = 4 * WEEK
"""Days that consistency looks back on."""

MILESTONES: Final = (1, 3, 7, 15, 30, 50, 75, 100, 150, 200, 300, 365, 500, 750, 1000, 1500, 2000, 3000)
"""Reflections in all: once reached they stay, whatever the run does."""


class DayState(StrEnum):
    """What a day was, for a calendar."""

    BEFORE_JOINING = "before joining"
    DONE = "done"
    REST = "rest"
    PAUSED = "paused"
    EXCUSED = "excused"
    QUIET = "quiet"
    """Nothing was written, and that is all that it says."""
    OPEN = "open"
    """Today, still to come."""
    AHEAD = "ahead"


class RunUnit(StrEnum):
    """What a run counts."""

    DAY = "day"
    WEEK = "week"


@dataclass(frozen=True, slots=True)
class Pause:
    """Days on which the practice stands still, both ends included. `last` is None while it goes on."""

    first: date
    last: date | None = None


@dataclass(frozen=True, slots=True)
class RhythmView:
    """What a member is shown. It knows days and no instants; a date is done once at most."""

    score: float
    """0 to 100."""
    run_unit: RunUnit
    current_run: int
    best_run: int
    rest_days_left: int
    total: int
    recent_done: int
    recent_goal: int
    """How often the goal asks in the last four weeks, less what was paused or excused, and from the first day on."""
    week_done: int
    week_goal: int
    """The same for the present ISO week."""
    welcome_back: bool
    """Today is done, after twice the usual time away."""
    milestone: int | None
    """The milestone that today reached."""
    milestones: tuple[int, ...]
    today: date
    first: date
    done: frozenset[int]
    """Ordinals, as are `paused`, `excused` and `rested`."""
    paused: frozenset[int]
    excused: frozenset[int]
    rested: frozenset[int]
    course: tuple[tuple[int, float], ...]
    """The score after each day (an ordinal) that counted, oldest first, for the last year; in it, days that stand still are
    left out."""

    @property
    def consistency(self) -> float | None:
        """The share of the goal met in the last four weeks, 0 to 1; None while it is too early to say."""
        return min(1.0, self.recent_done / self.recent_goal) if self.recent_goal else None

    def state_on(self, day: date) -> DayState:
        """What that day was, or is. A reflection outshines all, and a pause wins over a rest day."""
        ordinal = day.toordinal()
        if ordinal in self.done:
            return DayState.DONE
        if day > self.today:
            return DayState.AHEAD
        if day < self.first:
            return DayState.BEFORE_JOINING
        for days, state in (
            (self.paused, DayState.PAUSED),
            (self.excused, DayState.EXCUSED),
            (self.rested, DayState.REST),
        ):
            if ordinal in days:
                return state
        return DayState.OPEN if day == self.today else DayState.QUIET

    def calendar(self, first: date, last: date) -> tuple[tuple[date, DayState], ...]:
        """Each date from `first` to `last` with its state."""
        dates = (date.fromordinal(n) for n in range(first.toordinal(), last.toordinal() + 1))
        return tuple((day, self.state_on(day)) for day in dates)


def rhythm(
    days: Iterable[date],
    *,
    joined: date,
    today: date,
    goal: int = DEFAULT_GOAL,
    pauses: Iterable[Pause] = (),
    excused: Iterable[date] = (),
) -> RhythmView:
    """The rhythm of a member on `today`, all dates being days of theirs as `bot.domain.days` decided them.

    A day that was filled in from before `joined` counts. A day after `today` counts as well (the clock stepped back, or
    they flew west), and what lies between is not judged.

    Raises:
        ValueError: the goal is not from 1 to 7.
    """
    if not 1 <= goal <= WEEK:
        raise ValueError(f"a goal is 1 to {WEEK} times a week, not {goal}")
    done = frozenset(day.toordinal() for day in days)
    ordered = sorted(done)
    now = today.toordinal()
    first = min([now, joined.toordinal(), *ordered[:1]])
    last = max([now, *ordered[-1:]])
    paused = frozenset(_paused(pauses, first, last + WEEK))
    off = frozenset(day.toordinal() for day in excused)
    span = _Span(first, last, now, done, (paused | off) - done)
    run = _run_of_days(span) if goal == WEEK else _run_of_weeks(span, goal)
    recent_done, recent_goal = _recent(span, goal)
    week = _week_of(now)
    total = len(done)
    course = _scores(span, goal)
    return RhythmView(
        score=course[-1][1] if course else 0.0,
        run_unit=RunUnit.DAY if goal == WEEK else RunUnit.WEEK,
        current_run=run.current,
        best_run=run.best,
        rest_days_left=run.points // _REST_DAY,
        total=total,
        recent_done=recent_done,
        recent_goal=recent_goal,
        week_done=len(span.done_in(week)),
        week_goal=_in_proportion(goal, len(span.possible_in(week))),
        welcome_back=_is_return(ordered, now, off, goal),
        milestone=total if total in MILESTONES and now in done else None,
        milestones=MILESTONES[: bisect_right(MILESTONES, total)],
        today=today,
        first=date.fromordinal(first),
        done=done,
        paused=paused,
        excused=off,
        rested=frozenset(run.rested),
        course=tuple(course[-COURSE:]),
    )


@dataclass(frozen=True, slots=True)
class _Span:
    """All that runs and scores are computed from, as ordinals."""

    first: int
    last: int
    now: int
    done: frozenset[int]
    still: frozenset[int]
    """Days that stand still: paused or excused, and not done all the same."""

    def done_in(self, week: range) -> list[int]:
        return [day for day in week if day in self.done]

    def possible_in(self, week: range) -> list[int]:
        return [day for day in week if day >= self.first and day not in self.still]


@dataclass(slots=True)
class _Run:
    current: int = 0
    best: int = 0
    points: int = _FULL
    rested: set[int] = field(default_factory=set[int])

    def reflected(self, times: int) -> None:
        self.points = min(_FULL, self.points + times * _EARNED)

    def goes_on(self) -> None:
        self.current += 1
        self.best = max(self.best, self.current)

    def rests_or_ends(self, days: list[int]) -> None:
        """Spend a rest day on each of `days` where a run can be bridged by it; otherwise the next run begins."""
        cost = len(days) * _REST_DAY
        if self.current and cost <= self.points:
            self.points -= cost
            self.rested.update(days)
        else:
            self.current = 0
            self.points = _FULL


def _run_of_days(span: _Span) -> _Run:
    run = _Run()
    for day in range(span.first, span.last + 1):
        if day in span.done:
            run.reflected(1)
            run.goes_on()
        elif day < span.now and day not in span.still:
            run.rests_or_ends([day])
    return run


def _run_of_weeks(span: _Span, goal: int) -> _Run:
    run = _Run()
    this_week = _week_of(span.now)
    for monday in range(_week_of(span.first).start, span.last + 1, WEEK):
        week = range(monday, monday + WEEK)
        done, possible = span.done_in(week), span.possible_in(week)
        asked = _in_proportion(goal, len(possible))
        run.reflected(len(done))
        if done and len(done) >= asked:
            run.goes_on()
        elif monday < this_week.start and asked:
            # The last free days of the week are those that were rested on.
            free = [day for day in possible if day not in span.done]
            run.rests_or_ends(free[len(done) - asked :])
    return run


def _scores(span: _Span, goal: int) -> list[tuple[int, float]]:
    multiplier = 0.5 ** (sqrt(goal / WEEK) / 13)
    window, full = (1, 1) if goal == WEEK else (SCORE_WINDOW, 2 * goal)
    days = [day for day in range(span.first, span.last + 1) if day in span.done or (day < span.now and day not in span.still)]
    values = [day in span.done for day in days]
    score, times, course = 0.0, 0, list[tuple[int, float]]()
    # Days that stand still are out of the window too: after a pause the score goes on as if there had been none.
    for day, done, dropped in zip(days, values, chain(repeat(0, window), values), strict=False):
        times += done - dropped
        score = score * multiplier + min(1.0, times / full) * (1 - multiplier)
        course.append((day, 100 * score))
    return course


def _recent(span: _Span, goal: int) -> tuple[int, int]:
    """Done and asked in the last four weeks: up to today, or up to yesterday while today is open."""
    last = span.last if span.last in span.done else span.now - 1
    days = range(last - RECENT + 1, last + 1)
    return len(span.done_in(days)), _in_proportion(goal, len(span.possible_in(days)))


def _in_proportion(goal: int, possible: int) -> int:
    """What the goal asks of that many days, to the nearest whole: of five days, three times a week asks for two."""
    return (2 * goal * possible + WEEK) // (2 * WEEK)


def _week_of(day: int) -> range:
    """The ISO week as ordinals: ordinal 1 was a Monday."""
    monday = day - (day - 1) % WEEK
    return range(monday, monday + WEEK)


def _paused(pauses: Iterable[Pause], first: int, last: int) -> Iterator[int]:
    for pause in pauses:
        until = last if pause.last is None else min(last, pause.last.toordinal())
        yield from range(max(first, pause.first.toordinal()), until + 1)


def _is_return(ordered: list[int], now: int, excused: frozenset[int], goal: int) -> bool:
    """Whether today is done after twice the usual gap. Days that the bot or a journey took do not count."""
    place = bisect_right(ordered, now)
    if place <= 1 or ordered[place - 1] != now:
        return False
    before = ordered[place - 2]
    away = now - before - sum(before < day < now for day in excused)
    return away >= 2 * -(-WEEK // goal)
