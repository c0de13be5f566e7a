"""What a reflection costs on the way to its answer: one visit to the database, and nothing woken that has nothing to do."""

from __future__ import annotations

from datetime import time
from typing import TYPE_CHECKING, Any

from bot.services.streaks import Wish
from tests.services.conftest import GUILD, QUINN

if TYPE_CHECKING:
    import pytest

    from tests.services.conftest import Bench


async def test_the_form_opens_after_one_visit_to_the_database(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    services, now = bench.services, bench.clock.now()
    await services.reflections.join(GUILD, QUINN, "Europe/Berlin", now)
    await services.reflections.reflect(GUILD, QUINN, "Tea.", now)
    visits: list[object] = []
    connection = bench.application.database._connection  # pyright: ignore[reportPrivateUsage]
    run = connection.run

    async def counted(work: Any) -> Any:
        visits.append(work)
        return await run(work)

    monkeypatch.setattr(connection, "run", counted)
    page = await services.reflections.page(GUILD, QUINN, now, None)
    assert (page.words, len(visits)) == ("Tea.", 1)


async def test_a_day_wakes_the_outbox_only_where_a_reminder_follows_it(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    services, now = bench.services, bench.clock.now()
    await services.reflections.join(GUILD, QUINN, "Europe/Berlin", now)
    woken: list[bool] = []
    outbox = services.reflections._practices._outbox  # pyright: ignore[reportPrivateUsage]
    monkeypatch.setattr(outbox, "wake", lambda: woken.append(True))
    await services.reflections.reflect(GUILD, QUINN, "", now)
    assert woken == []
    await services.streaks.choose(GUILD, QUINN, Wish(reminder=time(20)), now)
    await services.reflections.reflect(GUILD, QUINN, "", now)
    assert len(woken) == 2
