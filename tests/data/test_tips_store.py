"""SQL of the shuffle bags: one transaction a draw, and a bag that follows its member from key to key."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

import pytest

from bot.domain.bag import BagState, draw
from data.tips import SqlTipStore

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.services.ports import DrawStep
    from data.database import Database

HERE, ELSEWHERE = 11, 22
TIPS = tuple(f"tip-{number}" for number in range(12))
NEW, OLD, OLDER = b"tag under the new key", b"tag under the old key", b"tag under the oldest key"


class First:
    """Dice that always show the first side."""

    def below(self, n: int, /) -> int:
        del n
        return 0


def from_bag(available: Sequence[str] = TIPS) -> DrawStep:
    def step(state: BagState) -> tuple[str, BagState]:
        return draw(state, available, First())

    return step


@pytest.fixture
def store(database: Database) -> SqlTipStore:
    return SqlTipStore(database)


async def draws(
    store: SqlTipStore, count: int, tags: Sequence[bytes] = (NEW,), topic: str = "", guild: int = HERE
) -> list[str]:
    return [await store.draw(guild, tags, topic, from_bag()) for _ in range(count)]


async def test_a_bag_is_remembered_until_it_is_empty(store: SqlTipStore) -> None:
    assert sorted(await draws(store, 12)) == sorted(TIPS)
    assert await store.count(HERE, [NEW]) == 12
    again = await draws(store, 12)
    assert sorted(again) == sorted(TIPS)


async def test_draws_at_once_never_give_the_same_tip(store: SqlTipStore) -> None:
    drawn = await asyncio.gather(*(store.draw(HERE, [NEW], "", from_bag()) for _ in range(12)))
    assert sorted(drawn) == sorted(TIPS)


async def test_bags_of_members_topics_and_servers_are_their_own(store: SqlTipStore) -> None:
    assert await draws(store, 2) == ["tip-0", "tip-1"]
    assert await draws(store, 1, tags=[b"somebody else"]) == ["tip-0"]
    assert await draws(store, 1, topic="trust") == ["tip-0"]
    assert await draws(store, 1, guild=ELSEWHERE) == ["tip-0"]
    assert await draws(store, 1) == ["tip-2"]


async def test_a_draw_that_fails_changes_nothing(store: SqlTipStore) -> None:
    await draws(store, 3)
    with pytest.raises(ValueError, match="nothing to draw"):
        await store.draw(HERE, [NEW], "", from_bag(()))
    assert await store.count(HERE, [NEW]) == 3


async def test_a_tip_of_two_bags_counts_once(store: SqlTipStore) -> None:
    await draws(store, 2)
    await draws(store, 3, topic="trust")
    assert await store.count(HERE, [NEW]) == 3


async def test_erasing_takes_every_bag_of_the_member_and_no_other(store: SqlTipStore) -> None:
    await draws(store, 2)
    await draws(store, 2, topic="trust")
    await draws(store, 1, guild=ELSEWHERE)
    await draws(store, 1, tags=[b"somebody else"])
    assert await store.erase(HERE, [NEW]) == 2
    assert await store.erase(HERE, [NEW]) == 0
    assert await store.count(HERE, [NEW]) == 0
    assert await store.count(ELSEWHERE, [NEW]) == 1
    assert await store.count(HERE, [b"somebody else"]) == 1


# A new key


async def tags_in_use(database: Database) -> set[bytes]:
    return await database.read(lambda c: {row[0] for row in c.execute("SELECT member_tag FROM tip_bags")})


async def test_a_bag_goes_on_under_a_new_key(store: SqlTipStore, database: Database) -> None:
    await draws(store, 2, tags=[OLDER])
    await draws(store, 2, tags=[OLDER], topic="trust")
    assert await store.count(HERE, [NEW, OLD, OLDER]) == 2
    assert await draws(store, 1, tags=[NEW, OLD, OLDER]) == ["tip-2"]
    assert await tags_in_use(database) == {NEW}
    assert await draws(store, 1, tags=[NEW], topic="trust") == ["tip-2"]


async def test_only_the_members_own_bags_follow(store: SqlTipStore, database: Database) -> None:
    await draws(store, 1, tags=[OLD], guild=ELSEWHERE)
    await draws(store, 1, tags=[b"somebody else"])
    await draws(store, 1, tags=[NEW, OLD])
    assert await tags_in_use(database) == {NEW, OLD, b"somebody else"}


async def test_erasing_finds_what_older_keys_tagged(store: SqlTipStore, database: Database) -> None:
    await draws(store, 1, tags=[OLD])
    await draws(store, 1, tags=[OLDER], topic="trust")
    assert await store.erase(HERE, [NEW, OLD, OLDER]) == 2
    assert await tags_in_use(database) == set()
