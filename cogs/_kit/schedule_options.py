"""The options of what recurs: a time of day and weekdays, as people type them, and the schedule in words."""

from __future__ import annotations

import contextlib
import datetime as dt
import re
from typing import TYPE_CHECKING, Final

from discord import app_commands

from bot.domain.refusal import UnknownChoice
from bot.domain.schedule import WEEKDAYS
from bot.words import _

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from bot.domain.schedule import Occurrence

_TIME: Final = re.compile(r"(?P<hours>\d{1,2})(?:[:.h ]?(?P<minutes>\d{2}))?\s*(?P<half>[ap])?\.?(?:m\.?)?", re.IGNORECASE)
_NOON: Final = 12
_LAST_HOUR: Final = 23
_LAST_MINUTE: Final = 59
CHOICES: Final = 25
OFF: Final = "off"
_TOKEN: Final = re.compile(r"[^\W\d_]+|[-–]|\S")

WORKDAYS: Final = frozenset(range(5))
WEEKEND: Final = frozenset({5, 6})


def parse_time(typed: str, option: str) -> dt.time:
    """A wall time from '20:30', '8', '8.30', '8 pm'. Raises UnknownChoice for `option`."""
    match = _TIME.fullmatch(typed.strip())
    if match is None:
        raise UnknownChoice(option)
    hours, minutes = int(match["hours"]), int(match["minutes"] or 0)
    if match["half"]:
        if not 1 <= hours <= _NOON:
            raise UnknownChoice(option)
        hours = hours % _NOON + (_NOON if match["half"].lower() == "p" else 0)
    if hours > _LAST_HOUR or minutes > _LAST_MINUTE:
        raise UnknownChoice(option)
    return dt.time(hours, minutes)


def time_choices(typed: str, hours: Sequence[int]) -> list[app_commands.Choice[str]]:
    """Times that go on from what was typed: the one that it says, and full and half hours of `hours`."""
    times = [dt.time(hour, minute) for hour in hours for minute in (0, 30)]
    with contextlib.suppress(UnknownChoice):
        times.insert(0, parse_time(typed, ""))
    names = dict.fromkeys(f"{time:%H:%M}" for time in times)
    wanted = typed.strip()
    fitting = [name for name in names if name.startswith((wanted, f"0{wanted}"))] or list(names)
    return [app_commands.Choice(name=name, value=name) for name in fitting[:CHOICES]]


def is_off(typed: str | None) -> bool:
    """Whether somebody typed that there shall be none."""
    return typed is not None and typed.strip().casefold() in {OFF, "none", "no", _("off").casefold()}


def off_choice() -> app_commands.Choice[str]:
    """The choice that there be none."""
    return app_commands.Choice(name=_("off"), value=OFF)


def day_names() -> tuple[str, ...]:
    """The weekdays from Monday, short."""
    return (_("Mon"), _("Tue"), _("Wed"), _("Thu"), _("Fri"), _("Sat"), _("Sun"))


def _full_day_names() -> tuple[str, ...]:
    return (_("Monday"), _("Tuesday"), _("Wednesday"), _("Thursday"), _("Friday"), _("Saturday"), _("Sunday"))


def day_sets() -> dict[str, frozenset[int]]:
    """Sets of weekdays that have a name."""
    return {
        _("every day"): frozenset(WEEKDAYS),
        _("Monday to Friday"): WORKDAYS,
        _("the weekend"): WEEKEND,
        _("Mon, Wed, Fri"): frozenset({0, 2, 4}),
        _("Tue, Thu"): frozenset({1, 3}),
        _("Mon, Thu"): frozenset({0, 3}),
    }


def parse_days(typed: str, option: str = "days") -> frozenset[int]:
    """Weekdays (0 is Monday) from a named set, names or a span: 'Mon, Wed', 'tuesdays', 'Fri to Mon'.

    Raises:
        UnknownChoice: for `option`, where any word is no weekday.
    """
    wanted = typed.strip().casefold()
    others = {_("daily"): frozenset(WEEKDAYS), _("weekdays"): WORKDAYS, _("weekend"): WEEKEND, _("weekends"): WEEKEND}
    for name, days in (day_sets() | others).items():
        if name.casefold() == wanted:
            return days
    found: list[int] = []
    spans = False
    for token in _TOKEN.findall(wanted):
        if token in {",", ";", "+", "&", "/", ".", _("and")}:
            continue
        if token in {"-", "–", _("to")} and found:
            spans = True
            continue
        day = _day_meant(token, option)
        first = found[-1] if spans else day
        found += [(first + step) % 7 for step in range((day - first) % 7 + 1)]
        spans = False
    if spans or not found:
        raise UnknownChoice(option)
    return frozenset(found)


def _day_meant(word: str, option: str) -> int:
    """A weekday by its name, in the plural, or begun with two letters at the least."""
    for day, name in enumerate(_full_day_names()):
        full = name.casefold()
        if (len(word) > 1 and full.startswith(word)) or word == f"{full}s":
            return day
    raise UnknownChoice(option)


def day_choices(typed: str) -> list[app_commands.Choice[str]]:
    """Sets of weekdays, and each weekday, that fit what was typed."""
    wanted = typed.strip().casefold()
    names = [*day_sets(), *day_names()]
    with contextlib.suppress(UnknownChoice):
        names.insert(0, days_in_words(parse_days(typed)))
    fitting = [name for name in dict.fromkeys(names) if wanted in name.casefold()] or names
    return [app_commands.Choice(name=name, value=name) for name in dict.fromkeys(fitting)]


def days_in_words(days: Collection[int]) -> str:
    """'every day', 'Mon, Wed, Fri'."""
    chosen = frozenset(days)
    for name, named in day_sets().items():
        if named == chosen:
            return name
    return ", ".join(day_names()[day] for day in sorted(chosen))


def preview_in_words(occurrences: Sequence[Occurrence]) -> str:
    """The next times, each reader's own."""
    return "\n".join(f"- <t:{int(occurrence.due.timestamp())}:F>" for occurrence in occurrences)
