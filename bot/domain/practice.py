"""A member's reflection practice: what they chose, and one reflection a day."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Collection
    from datetime import date, time

    from bot.domain.days import LocalDay, ZoneHistory
    from bot.domain.delivery import Delivery
    from bot.domain.rhythm import Pause

DEFAULT_GOAL: Final = 3
"""Times a week. Three are enough for positive journaling (n=70), and an easy goal with room for misses beats a strict one."""

DEFAULT_GRACE: Final = 240
"""Minutes after midnight at which a day begins: what is written at two in the morning belongs to the evening before."""

ENTRY_LIMIT: Final = 3_000
"""Characters of one reflection."""

FILL_IN: Final = 7
"""How many days back a day may be filled in: yesterday as a rule, and a week after an older backup came back."""

LONGEST_PAUSE: Final = 366
"""Days."""


@dataclass(frozen=True, slots=True)
class Reminder:
    """A direct message on days without a reflection, at a wall time."""

    at: time
    address: bytes
    """The member's id, sealed for their journal."""


@dataclass(frozen=True, slots=True)
class Practice:
    """What a member chose. The tag says who only to somebody with the key and a guess."""

    guild_id: int
    member_tag: bytes
    joined_on: date
    """The first day, in the member's zone."""
    zones: ZoneHistory
    goal: int
    """Times a week, 1 to 7."""
    journal_id: str
    """Random; what the journal's key is bound to."""
    journal_key: bytes
    """The member's own key, sealed. Destroying it destroys every word."""
    pauses: tuple[Pause, ...] = ()
    hide_run: bool = False
    gentle: bool = False
    """Only prompts that are kind after a separation."""
    left_on: date | None = None
    """They left, and kept the journal."""
    reminder: Reminder | None = None
    door_closed: bool = False
    """A reminder met closed direct messages, and the member has not been told yet."""
    shared: int = 0
    """The highest milestone that was shared."""
    zone_is_gone: bool = False
    """The zone is not in the zone data any more: the member is asked for another."""


@dataclass(frozen=True, slots=True)
class Record:
    """A practice with its days, as everything shown is computed from."""

    practice: Practice
    days: tuple[date, ...]
    """Oldest first."""
    earlier: int = 0
    """Days before all of `days`, where only the last ones were read."""
    reminded: tuple[date, ...] = ()
    """Days that had a reminder."""


@dataclass(frozen=True, slots=True)
class Reflection:
    """One day of the practice, with or without words."""

    day: LocalDay
    entry: bytes | None
    """Prompt and words, sealed under the member's own key; None when the day was only marked."""


@dataclass(frozen=True, slots=True)
class Change:
    """What is to be written for a practice, all of it or nothing."""

    put: Reflection | None = None
    """A day. One that is there stays as it was decided; its words are replaced where there are new ones."""
    wordless: date | None = None
    """A day whose words go."""
    take: date | None = None
    """A day that goes."""
    practice: Practice | None = None
    """The member's choices as they shall be from now on."""
    reminders: Collection[Delivery] | None = None
    """What is planned from now on, in the place of what was planned and not tried yet; None leaves it."""
