"""How slow the machine is, for tests that hold a limit of time."""

from __future__ import annotations

import time

from bot.domain.zones import likeness

USUAL = 0.012
"""Seconds of the processor's time that `_work` takes on a machine on which the limits were chosen."""


def in_time(took: float, limit: float) -> bool:
    """Whether something took less than `limit` seconds of the processor's time, or of what would be that elsewhere.

    Where the limit is passed, the machine is asked how slow it is at this moment: it may be an old one, have much else to do,
    or measure coverage, and whatever runs on it then takes as many times as long.
    """
    return took < limit or took < limit * slowness()


def slowness() -> float:
    """How many times as long as usual things take here and now."""
    return min(_work() for _ in range(5)) / USUAL


def _work() -> float:
    began = time.process_time()
    for _ in range(20_000):
        likeness("sao tome", "sao paulo")
    return time.process_time() - began
