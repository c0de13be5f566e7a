"""Line 10, the other half: what whoever holds database and key together can guess, and that it ends."""

from __future__ import annotations

import base64
import shutil
from itertools import permutations
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import pytest

from bot.domain.keyring import TAG_BYTES, Purpose
from bot.services.ports import Grave
from data.tombstones import tombstones_of
from tests.conftest import KEYRING
from tests.leaks.canary import Needles
from tests.leaks.test_stolen import keep_house
from tests.leaks.walk import OTHERS_REPLY, PUBLISHED, REPLIED, erase, fill_reply, mark, published, reflect, reply
from tests.leaks.witness import on_disk, rows_of

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from tests.conftest import World
    from tests.leaks.walk import Walk

GUESSED_BY: Final = (Purpose.MEMBER_TIPS, Purpose.MEMBER_REFLECTIONS)
"""Tags of what is a member's own: kept until they erase it, and of no question."""


def guesses(database: Path, user_id: int, but: Collection[Purpose] = GUESSED_BY) -> Iterator[tuple[str, bytes]]:
    """Every tag in any table that stands for this person, by trying each purpose with what stands in the same row."""
    for table, rows in rows_of(database).items():
        for row in rows:
            parts = [value for value in row.values() if isinstance(value, str | int)]
            tried = [(), *((part,) for part in parts), *permutations(parts, 2)]
            for column, value in row.items():
                if isinstance(value, bytes) and len(value) == TAG_BYTES:
                    for purpose in set(Purpose) - set(but):
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


async def backed_up(world: World) -> Path:
    """A copy of the database, as an operator keeps one."""
    await world.application.database.scrub()
    return Path(shutil.copy(world.database, world.database.with_name("backup")))


async def brought_back(world: World, backup: Path) -> None:
    """The copy comes back in the place of the database."""
    await world.application.close()
    backup.replace(world.database)
    for beside in ("-wal", "-shm"):
        world.database.with_name(world.database.name + beside).unlink(missing_ok=True)
    await world.restart()


@pytest.mark.parametrize("how", ["forget", "withdraw", "erase"])
async def test_line_09_a_backup_that_comes_back_forgets_again(caged: Walk, how: str) -> None:
    world, canary = caged.world, caged.canary
    found = await linked(caged)
    backup = await backed_up(world)
    if how == "forget":
        seen = await canary.press(world.posts()[-1], "For the asker")
        await canary.press(await canary.press(seen, "Forget me now"), "Yes, forget it")
    elif how == "withdraw":
        await canary.press(await canary.press(await canary.slash("questions mine"), "Withdraw Q1"), "Yes, withdraw it")
    else:
        await erase(caged)
    await brought_back(world, backup)
    left: list[Any] = list(guesses(world.database, canary.id))
    assert left == []
    assert on_disk(world.database, needles(found)) == []


OWN: Final = {
    "practices": "member_tag",
    "reflections": "entry",
    "tip_bags": "member_tag",
    "saved_tips": "member_tag",
    "tip_opinions": "member_tag",
    "helpful_marks": "mark_tag",
}
"""Where something of a member's own stands that no question leads to, and the tag or seal in it."""


async def kept(walk: Walk) -> None:
    """The canary reflects, saves a tip and says that it helped, and marks what somebody answered to somebody else."""
    world, canary = walk.world, walk.canary
    await world.publish(world.asker)
    await reply(walk, world.peer, OTHERS_REPLY)
    await mark(walk, canary, OTHERS_REPLY)
    await reflect(walk)
    tip = await canary.slash("tip")
    for label in ("Save", "Helpful"):
        await canary.press(tip, label)


@pytest.mark.parametrize("how", ["privacy erase", "streak leave"])
async def test_line_09_what_a_member_erased_is_in_no_file_after_a_backup_came_back(caged: Walk, how: str) -> None:
    world, canary = caged.world, caged.canary
    await kept(caged)
    gone = OWN if how == "privacy erase" else {"practices": "journal_key", "reflections": "entry"}
    before = {table: rows for table, rows in rows_of(world.database).items() if table in gone}
    values = {f"{table}.{column}": row[column] for table, column in gone.items() for row in before[table]}
    assert len(values) == len(gone)
    backup = await backed_up(world)
    if how == "privacy erase":
        await erase(caged)
    else:
        await canary.press(await canary.slash("streak leave"), "Stop and erase")
    await brought_back(world, backup)
    assert on_disk(world.database, needles(values)) == []
    assert "You have not started a reflection habit" in (await canary.slash("journal")).text
    shown = (await canary.slash("privacy show")).text
    assert "**Reflections:** none" in shown
    if how == "privacy erase":
        assert "had:** 0, saved: 0, with your opinion: 0" in shown
        assert "**Answers you marked as helpful:** 0" in shown
        assert list(guesses(world.database, canary.id, but=())) == []
    else:
        assert "had:** 1, saved: 1, with your opinion: 1" in shown


async def test_line_09_what_a_member_kept_since_is_not_taken_for_what_they_erased(caged: Walk) -> None:
    world, canary = caged.world, caged.canary
    await kept(caged)
    await erase(caged)
    await reflect(caged)
    await canary.press(await canary.slash("tip"), "Save")
    backup = await backed_up(world)
    await world.later(days=1)
    await brought_back(world, backup)
    shown = (await canary.slash("privacy show")).text
    assert "**Reflections:** 1 day, 1 with words" in shown
    assert "had:** 1, saved: 1" in shown


async def test_line_09_beside_the_database_stands_a_count_of_erasures_and_no_more(caged: Walk) -> None:
    """Without the key a line is like any other, whoever erased whatever; with it no guess of a person finds one."""
    await kept(caged)
    mark_and_journal_and_reader = 3
    await erase(caged)
    lines = tombstones_of(caged.world.database).read_text("ascii").split()
    assert len(lines) == mark_and_journal_and_reader
    assert lines == sorted(lines)
    tags = [base64.urlsafe_b64decode(line) for line in lines]
    assert {len(tag) for tag in tags} == {TAG_BYTES}
    known = [(), (caged.world.guild.id,), *((grave,) for grave in Grave), *((grave, caged.world.guild.id) for grave in Grave)]
    for tag in tags:
        assert not any(KEYRING.matches(tag, purpose, *parts, caged.canary.id) for purpose in Purpose for parts in known)
