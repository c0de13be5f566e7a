"""A world with a canary in it, before and after its walk."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
import pytest_asyncio

from tests.leaks.walk import Walk, hatch, walk

if TYPE_CHECKING:
    from tests.conftest import World


@pytest_asyncio.fixture
async def caged(world: World) -> Walk:
    """The canary has joined, the channels are chosen, and nothing was asked."""
    await world.set_up()
    return hatch(world)


@pytest_asyncio.fixture
async def walked(caged: Walk) -> Walk:
    """The canary has gone through everything. Nothing is erased yet."""
    await walk(caged)
    return caged


__all__ = ["caged", "pytest", "walked"]
