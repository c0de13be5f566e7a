"""Line 10, the other half: what whoever holds database and key together can guess, and that it ends."""

from __future__ import annotations

import shutil
from itertools import permutations
from typing import TYPE_CHECKING, Any, Final

import pytest

from bot.domain.keyring import TAG_BYTES, Purpose
from tests.conftest import KEYRING
from tests.leaks.canary import Needles
from tests.leaks.test_stolen import keep_house
from tests.leaks.walk import OTHERS_REPLY, PUBLISHED, REPLIED, fill_reply, mark, published, reply
from tests.leaks.witness import on_disk, rows_of

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.leaks.walk import Walk

GUESSED_BY: Final = (Purpose.MEMBER_TIPS, Purpose.MEMBER_REFLECTIONS)
"""Tags of what is a member's own: kept until they erase it, and of no question."""


def guesses(database: Path, user_id: int) -> Iterator[tuple[str, bytes]]:
    """Every tag in any table that stands for this person, by trying each purpose with what stands in the same row."""
    for table, rows in rows_of(database).items():
        for row in rows:
            parts = [value for value in row.values() if isinstance(value, str | int)]
            tried = [(), *((part,) for part in parts), *permutations(parts, 2)]
            for column, value in row.items():
                if isinstance(value, bytes) and len(value) == TAG_BYTES:
                    for purpose in set(Purpose) - set(GUESSED_BY):
                        if any(KEYRING.matches(value, purpose, *known, user_id) for known in tried):
                            yield f"{table}.{column}", value


async def linked(walk: Walk) -> dict[str, bytes]:
    """The canary asks, replies, marks, and leaves a draft; every link to it that a guess confirms."""
    canary = walk.canary
    await published(walk, *PUBLISHED, notify=True)
    await reply(walk, canary, REPLIED)
    await reply(walk, walk.world.peer, OTHERS_REPLY)
    await mark(walk, canary, OTHERS_REPLY)
    await fill_reply(walk, canary, "Write to me@example.org")
    found = dict(guesses(walk.world.database, canary.id))
    assert set(found) >= {"questions.owner_tag", "voices.voice_tag", "replies.owner_tag", "helpful_marks.mark_tag"}
    return found


def needles(found: dict[str, bytes]) -> Needles:
    searched = Needles()
    for where, value in found.items():
        searched.add(value[-16:], where)
    return searched


@pytest.mark.parametrize("how", ["its time is over", "its time is over while the bot is away", "at once"])
async def test_line_10_what_is_forgotten_cannot_be_guessed_by_anybody(caged: Walk, how: str) -> None:
    world = caged.world
    found = await linked(caged)
    if how == "at once":
        seen = await caged.canary.press(world.posts()[-1], "For the asker")
        await caged.canary.press(await caged.canary.press(seen, "Forget me now"), "Yes, forget it")
    else:
        await world.later(days=91)
        await (keep_house(caged) if how == "its time is over" else world.restart())
    assert list(guesses(world.database, caged.canary.id)) == []
    assert on_disk(world.database, needles(found)) == []


@pytest.mark.parametrize("how", ["forget", "withdraw", "erase"])
async def test_line_09_a_backup_that_comes_back_forgets_again(caged: Walk, how: str) -> None:
    world, canary = caged.world, caged.canary
    found = await linked(caged)
    backup = world.database.with_name("backup")
    await world.application.database.scrub()
    shutil.copy(world.database, backup)
    if how == "forget":
        seen = await canary.press(world.posts()[-1], "For the asker")
        await canary.press(await canary.press(seen, "Forget me now"), "Yes, forget it")
    elif how == "withdraw":
        await canary.press(await canary.press(await canary.slash("questions mine"), "Withdraw Q1"), "Yes, withdraw it")
    else:
        await canary.press(await canary.slash("privacy erase"), "Erase everything")
    await world.application.close()
    backup.replace(world.database)
    for beside in ("-wal", "-shm"):
        world.database.with_name(world.database.name + beside).unlink(missing_ok=True)
    await world.restart()
    left: list[Any] = list(guesses(world.database, canary.id))
    assert left == []
    assert on_disk(world.database, needles(found)) == []
