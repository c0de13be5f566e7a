"""Dates and times of the habit in words."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from bot.domain.zones import zone_info
from bot.words import _
from cogs._kit.schedule_options import day_names

if TYPE_CHECKING:
    from datetime import date, datetime

DATE: Final = r"\d{4}-\d{2}-\d{2}"
"""The pattern of a date, as custom ids hold it."""


def weekday_name(day: date) -> str:
    """A weekday in full."""
    names = (_("Monday"), _("Tuesday"), _("Wednesday"), _("Thursday"), _("Friday"), _("Saturday"), _("Sunday"))
    return names[day.weekday()]


def month_name(day: date) -> str:
    """A month in full."""
    names = (_("January"), _("February"), _("March"), _("April"), _("May"), _("June"))
    return (*names, _("July"), _("August"), _("September"), _("October"), _("November"), _("December"))[day.month - 1]


def date_words(day: date) -> str:
    """'Thursday, 1 January'."""
    return _("{weekday}, {day} {month}").format(weekday=weekday_name(day), day=day.day, month=month_name(day))


def short_date(day: date) -> str:
    """'Thu 1 Jan 2026'."""
    return f"{day_names()[day.weekday()]} {day.day} {month_name(day)[:3]} {day.year}"


def clock_words(instant: datetime, zone: str) -> str:
    """The wall time there, 24 hours."""
    return f"{instant.astimezone(zone_info(zone)):%H:%M}"


def minutes_words(minutes: int) -> str:
    """Minutes after midnight as a wall time."""
    return f"{minutes // 60:02d}:{minutes % 60:02d}"
