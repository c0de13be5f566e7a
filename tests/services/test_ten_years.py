"""Ten years of daily rows: whoever has them waits for no answer that a new member gets at once."""

from __future__ import annotations

import time
from datetime import timedelta
from typing import TYPE_CHECKING, Final

from bot.domain.days import day_of
from bot.domain.standing import Week
from data.times import millis
from tests.machine import in_time
from tests.services.conftest import GUILD, PERRY, QUINN

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable
    from datetime import date

    from bot.domain.practice import Record
    from tests.services.conftest import Bench

ZONE: Final = "America/New_York"
DAYS: Final = 3_650
ROOM: Final = 0.05
"""Seconds of processor time that ten years may cost more: a twentieth of the second within which people are answered."""


async def ten_years(bench: Bench, user_id: int) -> None:
    """Let a member have reflected every day for ten years, in words."""
    services, now = bench.services, bench.clock.now()
    practice = await services.reflections.join(GUILD, user_id, ZONE, now)
    vault = services.reflections._practices.vault  # pyright: ignore[reportPrivateUsage]
    days = [day_of(now - timedelta(days=n), ZONE) for n in range(1, DAYS + 1)]

    def seal(day: str) -> bytes:
        return vault.seal_entry(practice.journal_id, practice.journal_key, day, "A few words for the day. " * 10, "")

    rows = [
        (practice.journal_id, d.date.isoformat(), d.zone, d.utc_offset, millis(d.instant), 1, seal(d.date.isoformat()))
        for d in days
    ]
    sql = (
        "INSERT INTO reflections (journal_id, day, zone, utc_offset, instant, rule_version, entry) VALUES (?, ?, ?, ?, ?, ?, ?)"
    )
    await bench.application.database.write(lambda tx: tx.executemany(sql, rows) and None)


async def test_each_use_of_ten_years_costs_hardly_more_than_that_of_a_first_day(bench: Bench) -> None:
    await ten_years(bench, QUINN)
    services, now = bench.services, bench.clock.now()
    await services.reflections.join(GUILD, PERRY, ZONE, now)
    uses: dict[str, Callable[[int], Awaitable[object]]] = {
        "open the form": lambda user: services.reflections.page(GUILD, user, now, None),
        "mark": lambda user: services.reflections.reflect(GUILD, user, "", now),
        "write": lambda user: services.reflections.reflect(GUILD, user, "Tea.", now),
        "show": lambda user: services.reflections.standing(GUILD, user),
        "explain": lambda user: services.streaks.explain(GUILD, user, now.date(), 10),
        "read the journal": lambda user: services.journal.page(GUILD, user),
    }
    for name, use in uses.items():
        costs: dict[int, float] = {}
        for user in (PERRY, QUINN):
            took: list[float] = []
            for _ in range(5):
                began = time.process_time()
                await use(user)
                took.append(time.process_time() - began)
            costs[user] = min(took)
        assert in_time(costs[QUINN] - costs[PERRY], ROOM), f"{name}: {costs[QUINN]:.3f} s and not {costs[PERRY]:.3f} s"


async def test_marking_a_day_reads_no_more_after_ten_years_than_after_two_months(bench: Bench) -> None:
    await ten_years(bench, QUINN)
    services, now, taken = bench.services, bench.clock.now(), list[tuple[int, int]]()
    week = services.reflections._practices.week  # pyright: ignore[reportPrivateUsage]

    def seen(record: Record, today: date) -> Week:
        taken.append((len(record.days), record.earlier))
        return week(record, today)

    services.reflections._practices.week = seen  # pyright: ignore[reportPrivateUsage]
    credited = await services.reflections.reflect(GUILD, QUINN, "", now)
    ((read, earlier),) = taken
    assert read <= 30
    assert read + earlier == DAYS + 1
    assert credited.week == Week.of((await services.reflections.standing(GUILD, QUINN)).view)


async def test_all_of_it_is_there(bench: Bench) -> None:
    await ten_years(bench, QUINN)
    standing = await bench.services.reflections.standing(GUILD, QUINN)
    assert standing.view.total == DAYS
    assert standing.view.score > 99
    assert len(await bench.services.journal.all(GUILD, QUINN)) == DAYS
    assert (await bench.services.journal.search(GUILD, QUINN, "words", 10)).total == DAYS
