"""How a practice stands: its rows, seen on a day."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from bot.domain.days import DAY, excused_dates
from bot.domain.rhythm import RECENT, Pause, RhythmView, rhythm

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date, datetime

    from bot.domain.practice import Practice, Record

Outage = tuple["datetime", "datetime"]
"""From and until, UTC."""


@dataclass(frozen=True, slots=True)
class Week:
    """What is said at once after a reflection: the present ISO week, and whether somebody came back."""

    today: date
    done: int
    goal: int
    welcome_back: bool
    """As in `RhythmView`."""

    @classmethod
    def of(cls, view: RhythmView) -> Week:
        """The same of a whole view."""
        return cls(view.today, view.week_done, view.week_goal, view.welcome_back)


def read_from(today: date) -> date:
    """The first day that has to be read for `week_of`, with the last one before it: no more after ten years than now."""
    return today - RECENT * DAY


def week_of(record: Record, today: date, outages: Sequence[Outage] = ()) -> Week:
    """The week of a record that holds at least the days from `read_from(today)` on, and the last one before them.

    It is what `view_of` says of all days.
    """
    practice = record.practice
    recently = replace(practice, joined_on=max(practice.joined_on, read_from(today)))
    return Week.of(view_of(replace(record, practice=recently), today, outages))


def view_of(record: Record, today: date, outages: Sequence[Outage] = ()) -> RhythmView:
    """The rhythm on the member's day `today`, computed from the rows and nothing else."""
    practice = record.practice
    first = min(today, practice.joined_on, *record.days[:1])
    return rhythm(
        record.days,
        joined=practice.joined_on,
        today=today,
        goal=practice.goal,
        pauses=practice.pauses,
        excused=excused_dates(practice.zones, first, today, outages),
    )


def pause_on(practice: Practice, day: date) -> Pause | None:
    """The pause that holds on that day."""
    return next((p for p in practice.pauses if p.first <= day and (p.last is None or day <= p.last)), None)


def paused(practice: Practice, today: date, last: date | None) -> tuple[Pause, ...]:
    """The pauses after a wish on `today` to pause up to and with `last` (None: open): one goes on, or begins."""
    present = pause_on(practice, today)
    first = today if present is None else present.first
    return (*(p for p in practice.pauses if p.first < first), Pause(first, last))


def been_away(practice: Practice, first: date, today: date) -> tuple[Pause, ...]:
    """The pauses of somebody who was away from `first` on and came back on `today`: that time is a pause like any other.

    Pauses that overlap become one: after a clock that stepped back, one may begin where the absence does.
    """
    found: list[Pause] = []
    for pause in sorted((*practice.pauses, Pause(first)), key=lambda pause: pause.first):
        before = found[-1] if found else None
        if before is None or (before.last is not None and before.last < pause.first):
            found.append(pause)
        else:
            last = None if before.last is None or pause.last is None else max(before.last, pause.last)
            found[-1] = Pause(before.first, last)
    return resumed(replace(practice, pauses=tuple(found)), today)


def resumed(practice: Practice, today: date) -> tuple[Pause, ...]:
    """The pauses after coming back on `today`, which counts again."""
    yesterday = today.fromordinal(today.toordinal() - 1)
    ended = [p if p.last is not None and p.last < today else Pause(p.first, yesterday) for p in practice.pauses]
    return tuple(p for p in ended if p.last is not None and p.first <= p.last)
