"""Libraries of servers, where two things happen at once or there is too much of something."""

from __future__ import annotations

import asyncio
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from bot.domain.refusal import LibraryFull, NoLongerThere
from bot.domain.shelf import OWN_TIPS
from data.server_library import WAITING_LIMIT
from tests.data.imports import GOOD, MARKDOWN
from tests.services.conftest import ELSEWHERE, GUILD, KEY

if TYPE_CHECKING:
    from bot.services.libraries import Checked
    from tests.services.conftest import Bench

SOUND = MARKDOWN.replace("Tips: kept-word\n", "")


def numbered(number: int) -> bytes:
    """The same article under another id, with other ids in it."""
    text = SOUND.replace("saying-sorry", f"sorry-{number}").replace("Leave out", f"Leave {number} out")
    return text.replace("What if they do", f"What if {number} do").encode()


async def check(bench: Bench, raw: bytes, guild_id: int = GUILD, name: str = "a.md") -> Checked:
    checked = await bench.services.libraries.check(guild_id, raw, name)
    assert checked.problems == ()
    return checked


async def test_of_two_yes_at_once_the_second_must_still_have_room(bench: Bench) -> None:
    _name, content = GOOD["two thousand tips"]
    assert isinstance(content, str)
    libraries = bench.services.libraries
    full = await check(bench, content.encode(), name="a.toml")
    other = await check(bench, numbered(1))
    done = await asyncio.gather(libraries.accept(GUILD, full.key), libraries.accept(GUILD, other.key), return_exceptions=True)
    assert [type(result) for result in done].count(LibraryFull) == 1
    own = [entry.article for entry in libraries.listed(GUILD) if entry.own]
    assert sum(len(article.tips) for article in own) <= OWN_TIPS


async def test_one_import_is_accepted_once(bench: Bench) -> None:
    checked = await check(bench, numbered(1))
    accept = bench.services.libraries.accept
    done = await asyncio.gather(*(accept(GUILD, checked.key) for _ in range(4)), return_exceptions=True)
    assert sorted(isinstance(result, NoLongerThere) for result in done) == [False, True, True, True]


async def test_what_is_switched_at_once_is_all_switched_and_stays_so(bench: Bench) -> None:
    ids = list(bench.services.library.articles)
    await asyncio.gather(*(bench.services.libraries.switch(GUILD, article_id) for article_id in ids))
    assert dict(bench.services.libraries.of(GUILD).articles) == {}
    await bench.restart(KEY)
    assert dict(bench.services.libraries.of(GUILD).articles) == {}
    assert list(bench.services.libraries.of(ELSEWHERE).articles) == ids


async def test_an_import_of_another_server_is_none_of_ones_business(bench: Bench) -> None:
    checked = await check(bench, numbered(1))
    for call in (bench.services.libraries.accept, bench.services.libraries.proposed):
        with pytest.raises(NoLongerThere):
            await call(ELSEWHERE, checked.key)
    await bench.services.libraries.decline(ELSEWHERE, checked.key)
    await bench.services.libraries.accept(GUILD, checked.key)
    with pytest.raises(NoLongerThere):
        await bench.services.libraries.remove(ELSEWHERE, "sorry-1")
    with pytest.raises(NoLongerThere):
        bench.services.libraries.export(ELSEWHERE, "sorry-1")


async def test_ids_that_were_taken_meanwhile_are_found_at_the_yes(bench: Bench) -> None:
    libraries = bench.services.libraries
    first = await check(bench, numbered(1))
    second = await check(bench, numbered(1).replace(b"id: sorry-1", b"id: sorry-2"))
    await libraries.accept(GUILD, first.key)
    with pytest.raises(NoLongerThere):
        await libraries.accept(GUILD, second.key)


async def test_only_so_many_imports_wait_and_each_for_an_hour(bench: Bench) -> None:
    keys: list[str] = []
    for number in range(WAITING_LIMIT + 3):
        bench.clock.time += timedelta(seconds=1)
        keys.append((await check(bench, numbered(number))).key)
    assert len(await bench.rows("SELECT id FROM library_imports")) == WAITING_LIMIT
    with pytest.raises(NoLongerThere):
        await bench.services.libraries.accept(GUILD, keys[0])
    await bench.services.libraries.accept(GUILD, keys[-1])
    bench.clock.time += timedelta(hours=1)
    await bench.services.libraries.purge()
    assert await bench.rows("SELECT id FROM library_imports") == []


async def test_a_shelf_is_made_once_however_many_ask_and_anew_after_a_change(bench: Bench) -> None:
    libraries = bench.services.libraries
    await libraries.accept(GUILD, (await check(bench, numbered(1))).key)
    shelves = await asyncio.gather(*(libraries.shelf(GUILD) for _ in range(5)))
    assert len({id(shelf) for shelf in shelves}) == 1
    assert shelves[0] is await libraries.shelf(GUILD)
    assert [tip.title for tip in shelves[0].tips("leave 1 out", 1)] == ["Leave 1 out the 'but'"]
    await libraries.remove(GUILD, "sorry-1")
    assert await libraries.shelf(GUILD) is await libraries.shelf(ELSEWHERE)


async def test_everything_is_there_again_after_a_restart(bench: Bench) -> None:
    libraries = bench.services.libraries
    for number in (1, 2):
        await libraries.accept(GUILD, (await check(bench, numbered(number))).key)
    before = libraries.listed(GUILD)
    await bench.restart(KEY)
    after = bench.services.libraries.listed(GUILD)
    assert after == before
