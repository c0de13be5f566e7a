"""Instants as the database keeps them: whole milliseconds since 1970 in UTC, which every SQL database can compare."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Final

DAY: Final = 86_400_000
"""Milliseconds."""


def millis(instant: datetime) -> int:
    """An aware instant as milliseconds."""
    return round(instant.timestamp() * 1_000)


def from_millis(value: int) -> datetime:
    """Milliseconds as an aware instant in UTC."""
    return datetime.fromtimestamp(value / 1_000, tz=UTC)


def start_of_day(value: int) -> int:
    """The first millisecond of the UTC day of `value`: a time with nothing left to say but its date."""
    return value - value % DAY
