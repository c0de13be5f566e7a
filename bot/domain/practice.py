"""A member's reflection practice: what they chose on joining, and one reflection a day."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from datetime import date

    from bot.domain.days import LocalDay

DEFAULT_GOAL: Final = 3
"""Times a week. Three are enough for positive journaling (n=70), and an easy goal with room for misses beats a strict one."""

DEFAULT_GRACE: Final = 240
"""Minutes after midnight at which a day begins: what is written at two in the morning belongs to the evening before."""

ENTRY_LIMIT: Final = 3_000
"""Characters of one reflection."""


@dataclass(frozen=True, slots=True)
class Practice:
    """What a member chose. The tag says who only to somebody with the key and a guess."""

    guild_id: int
    member_tag: bytes
    joined_on: date
    """The first day, in the member's zone."""
    zone: str
    grace: int
    """Minutes."""
    goal: int
    """Times a week, 1 to 7."""
    journal_id: str
    """Random; what the journal's key is bound to."""
    journal_key: bytes
    """The member's own key, sealed. Destroying it destroys every word."""


@dataclass(frozen=True, slots=True)
class Reflection:
    """One day of the practice, with or without words."""

    day: LocalDay
    prompt_id: str | None
    entry: bytes | None
    """Sealed under the member's own key; None when the day was only marked."""
