"""A world with a canary in it, before and after its walk."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
import pytest_asyncio

from tests.leaks.walk import Walk, hatch, walk

if TYPE_CHECKING:
    from tests.conftest import World


@pytest.fixture(autouse=True)
def waits_are_virtual(monkeypatch: pytest.MonkeyPatch) -> None:
    """What comes within seconds is waited for in real time by the simulated Discord; a longer wait ends when a test says so."""
    monkeypatch.setattr("bot.domain.delivery.FIRST_WAIT", timedelta(minutes=1))


@pytest_asyncio.fixture
async def caged(world: World, request: pytest.FixtureRequest) -> Walk:
    """The canary has joined, the channels are chosen, and nothing was asked.

    With the parameter 'forum' (`IN_BOTH`), questions live in a forum.
    """
    if getattr(request, "param", "channel") == "forum":
        world.questions = world.guild.create_forum_channel("ask")
    await world.set_up()
    await world.moderator.slash("setup questions", delay_minutes=0, daily_limit=50)
    return hatch(world)


@pytest_asyncio.fixture
async def walked(caged: Walk) -> Walk:
    """The canary has gone through everything. Nothing is erased yet."""
    await walk(caged)
    return caged


__all__ = ["caged", "waits_are_virtual", "walked"]
