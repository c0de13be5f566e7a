"""SQL of members' tips: one transaction a draw, what they saved and said, and that all of it follows them from key to key."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

import pytest

from bot.domain.bag import BagState, draw
from bot.domain.reading import SAVED_LIMIT, Kept, Marks
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
    def step(state: BagState, unwanted: frozenset[str]) -> tuple[str, BagState]:
        return draw(state, [tip for tip in available if tip not in unwanted], First())

    return step


@pytest.fixture
def store(database: Database) -> SqlTipStore:
    return SqlTipStore(database)


async def draws(
    store: SqlTipStore, count: int, tags: Sequence[bytes] = (NEW,), topic: str = "", guild: int = HERE
) -> list[str]:
    return [(await store.draw(guild, tags, topic, from_bag()))[0] for _ in range(count)]


async def test_a_bag_is_remembered_until_it_is_empty(store: SqlTipStore) -> None:
    assert sorted(await draws(store, 12)) == sorted(TIPS)
    assert (await store.kept(HERE, [NEW])).had == 12
    again = await draws(store, 12)
    assert sorted(again) == sorted(TIPS)


async def test_draws_at_once_never_give_the_same_tip(store: SqlTipStore) -> None:
    drawn = await asyncio.gather(*(store.draw(HERE, [NEW], "", from_bag()) for _ in range(12)))
    assert sorted(tip for tip, _marks in drawn) == sorted(TIPS)


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
    assert (await store.kept(HERE, [NEW])).had == 3


async def test_a_tip_of_two_bags_counts_once(store: SqlTipStore) -> None:
    await draws(store, 2)
    await draws(store, 3, topic="trust")
    assert (await store.kept(HERE, [NEW])).had == 3


async def test_erasing_takes_every_bag_of_the_member_and_no_other(store: SqlTipStore) -> None:
    await draws(store, 2)
    await draws(store, 2, topic="trust")
    await draws(store, 1, guild=ELSEWHERE)
    await draws(store, 1, tags=[b"somebody else"])
    assert await store.erase(HERE, [NEW]) == 2
    assert await store.erase(HERE, [NEW]) == 0
    assert (await store.kept(HERE, [NEW])).had == 0
    assert (await store.kept(ELSEWHERE, [NEW])).had == 1
    assert (await store.kept(HERE, [b"somebody else"])).had == 1


# A new key


async def tags_in_use(database: Database) -> set[bytes]:
    return await database.read(lambda c: {row[0] for row in c.execute("SELECT member_tag FROM tip_bags")})


async def test_a_bag_goes_on_under_a_new_key(store: SqlTipStore, database: Database) -> None:
    await draws(store, 2, tags=[OLDER])
    await draws(store, 2, tags=[OLDER], topic="trust")
    assert (await store.kept(HERE, [NEW, OLD, OLDER])).had == 2
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


# What a member keeps


async def test_saved_tips_come_newest_first_and_once(store: SqlTipStore) -> None:
    for tip in ("tip-1", "tip-2", "tip-3", "tip-1"):
        assert await store.save(HERE, [NEW], tip, saved=True) == Marks(saved=True)
    assert await store.saved(HERE, [NEW]) == ("tip-3", "tip-2", "tip-1")
    assert await store.save(HERE, [NEW], "tip-2", saved=False) == Marks()
    assert await store.saved(HERE, [NEW]) == ("tip-3", "tip-1")
    assert await store.saved(ELSEWHERE, [NEW]) == ()
    assert await store.saved(HERE, [b"somebody else"]) == ()


async def test_no_more_is_saved_than_fits(store: SqlTipStore) -> None:
    for number in range(SAVED_LIMIT):
        await store.save(HERE, [NEW], f"tip-{number}", saved=True)
    assert await store.save(HERE, [NEW], "one-too-many", saved=True) is None
    assert await store.save(HERE, [NEW], "tip-7", saved=True) == Marks(saved=True)
    assert len(await store.saved(HERE, [NEW])) == SAVED_LIMIT


async def test_what_was_not_for_somebody_is_drawn_for_others_only(store: SqlTipStore) -> None:
    assert await store.judge(HERE, [NEW], "tip-0", helpful=False) == Marks(helpful=False)
    assert await draws(store, 1) == ["tip-1"]
    assert await draws(store, 1, tags=[b"somebody else"]) == ["tip-0"]
    assert await store.judge(HERE, [NEW], "tip-0", helpful=None) == Marks()
    assert await draws(store, 1) == ["tip-0"]
    assert await store.judge(HERE, [NEW], "tip-0", helpful=True) == Marks(helpful=True)


async def test_a_draw_says_what_the_member_said_of_the_tip(store: SqlTipStore) -> None:
    await store.save(HERE, [NEW], "tip-0", saved=True)
    await store.judge(HERE, [NEW], "tip-0", helpful=True)
    assert await store.draw(HERE, [NEW], "", from_bag()) == ("tip-0", Marks(saved=True, helpful=True))


async def test_the_place_in_an_article_is_the_last_one(store: SqlTipStore) -> None:
    await store.remember(HERE, [NEW], "article", "one")
    await store.remember(HERE, [NEW], "article", "two")
    await store.remember(HERE, [NEW], "other", "begin")
    assert await store.places(HERE, [NEW]) == {"article": "two", "other": "begin"}
    assert await store.places(HERE, [b"somebody else"]) == {}


async def test_everything_follows_to_a_new_key_and_is_erased_under_any(store: SqlTipStore) -> None:
    await store.save(HERE, [OLD], "tip-1", saved=True)
    await store.judge(HERE, [OLD], "tip-1", helpful=True)
    await store.remember(HERE, [OLD], "article", "two")
    assert await store.marks(HERE, [NEW, OLD], "tip-1") == Marks(saved=True, helpful=True)
    await store.save(HERE, [NEW, OLD], "tip-2", saved=True)
    assert await store.saved(HERE, [NEW]) == ("tip-2", "tip-1")
    assert await store.places(HERE, [NEW]) == {"article": "two"}
    await draws(store, 2, tags=[OLD], topic="trust")
    assert await store.kept(HERE, [NEW, OLD]) == Kept(had=2, saved=2, opinions=1, places=1)
    assert await store.kept(ELSEWHERE, [NEW, OLD]) == Kept()
    assert await store.erase(HERE, [OLDER, OLD, NEW]) == 5
    assert await store.kept(HERE, [NEW, OLD]) == Kept()
    assert await store.saved(HERE, [NEW, OLD]) == ()
    assert await store.marks(HERE, [NEW, OLD], "tip-1") == Marks()
