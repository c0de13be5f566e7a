"""Words for somebody who may not write without their name now: what they can still do, and when it ends."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from typing import TYPE_CHECKING

from bot.words import _

if TYPE_CHECKING:
    from bot.domain.refusal import Blocked, EnoughForToday


def blocked_words(error: Blocked) -> str:
    """The moderators paused it."""
    return _(
        "The moderators have paused writing without a name for you, because of something that was posted that way. "
        "They do not know who you are, and only you can see this. You can read everything, and write under your own name. "
        "It ends by itself on <t:{then}:D>. If you think it is a mistake: under `/questions mine` you can answer their note, "
        "if they wrote you one."
    ).format(then=_midnight_after(error.last_day))


def enough_words(error: EnoughForToday) -> str:
    """The day's number is used up."""
    return _(
        "That is as much as fits in one day here. You can go on <t:{then}:R>. "
        "Keep a copy of your words if you like: a draft stays for an hour."
    ).format(then=_midnight_after(error.day))


def _midnight_after(day: date) -> int:
    """The end of a UTC day in Unix seconds; Discord shows it in everybody's own zone."""
    return int(datetime.combine(day + timedelta(days=1), time(), UTC).timestamp())
