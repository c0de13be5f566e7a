"""What only a person can mend stops the one post, is told once, and goes on by itself when it is mended."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

import pytest
import pytest_asyncio

from tests.faults.community import CEILING, REPLY, TITLE, Community, in_database, messages_path, nothing_owed, owed
from tests.standin.faults import Fault
from tests.standin.interaction import words
from tests.standin.process import BotProcess, running_bot
from tests.standin.server import Standin

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from pathlib import Path

LOOP = pytest.mark.asyncio(loop_scope="module")


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def bot(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[BotProcess]:
    async with Standin.running() as standin, running_bot(standin, tmp_path_factory.mktemp("mending")) as running:
        yield running


@LOOP
async def test_a_deleted_channel_stops_the_post_until_another_is_chosen(bot: BotProcess) -> None:
    place = Community.of(bot.standin)
    await place.set_up()
    await place.post()
    await bot.standin.until(place.cards)
    bot.standin.world.delete_channel(place.questions)
    await place.approve()
    (notice,) = await bot.standin.until(place.notices)
    assert "/setup channel" in notice
    place.questions = bot.standin.world.channel(place.guild, "questions again")
    assert "is now the channel" in (await place.choose("questions", place.questions)).text
    assert await bot.standin.until(place.thread)
    await nothing_owed(bot, place)
    assert (len(place.posts()), len(place.notices())) == (1, 1)


@LOOP
@pytest.mark.parametrize("permission", ["send_messages", "view_channel", "create_public_threads", "send_messages_in_threads"])
async def test_a_removed_permission_stops_what_needs_it_and_giving_it_back_is_all_it_takes(
    bot: BotProcess, permission: str
) -> None:
    world, place = bot.standin.world, Community.of(bot.standin)
    await place.set_up()
    await place.post()
    await bot.standin.until(place.cards)
    if permission == "send_messages_in_threads":
        await place.approve()
        await bot.standin.until(place.thread)
        await nothing_owed(bot, place)
    world.overwrite(place.questions, world.bot, **{permission: False})
    if permission == "send_messages_in_threads":
        await place.reply()
    else:
        await place.approve()
    (notice,) = await bot.standin.until(place.notices)
    assert "permission" in notice
    check = await place.moderator.slash("setup check")
    assert permission.replace("_", " ").title() in check.text
    assert TITLE not in notice + check.text
    world.overwrite(place.questions, world.bot, **{permission: True})
    assert await bot.standin.until(place.replies if permission == "send_messages_in_threads" else place.thread)
    await nothing_owed(bot, place)
    assert (len(place.posts()), len(place.notices())) == (1, 1)


@LOOP
@pytest.mark.parametrize(
    ("status", "code", "reason"),
    [
        (403, 50013, "I lack a permission there"),
        (404, 10003, "The channel is gone"),
        (400, 50035, "Discord refused it (50035)"),
    ],
)
async def test_what_discord_refuses_stops_the_one_post_and_setup_check_says_why(
    bot: BotProcess, status: int, code: int, reason: str
) -> None:
    place = Community.of(bot.standin)
    await place.set_up()
    await place.post()
    await bot.standin.until(place.cards)
    refused = bot.standin.faults.add("POST", messages_path(place.questions), Fault(status=status, code=code))
    await place.approve()
    (notice,) = await bot.standin.until(place.notices)
    assert reason in notice
    await settled(bot, place)
    assert [(state, attempts) for _, state, attempts, _ in owed(bot.database, place)] == [("stopped", 0)]
    assert reason in (await place.moderator.slash("setup check")).text
    assert await bot.standin.until(place.thread)
    await nothing_owed(bot, place)
    assert (refused.hits, len(place.posts()), len(place.notices())) == (1, 1, 1)


@LOOP
async def test_what_is_mended_in_vain_is_not_told_again(bot: BotProcess) -> None:
    """A change of the channel that does not help, and `/setup check`, are no reason for another notice."""
    world, place = bot.standin.world, Community.of(bot.standin)
    await place.set_up()
    await place.post()
    await bot.standin.until(place.cards)
    world.overwrite(place.questions, world.bot, send_messages=False)
    await place.approve()
    await bot.standin.until(place.notices)
    tried = requests(place)
    for number in (1, 2):
        world.overwrite(place.questions, world.bot, send_messages=False, add_reactions=bool(number % 2))
        await bot.standin.until(lambda number=number: requests(place) == tried + number)
        assert "stopped" in (await place.moderator.slash("setup check")).text
    world.overwrite(place.questions, world.bot)
    await bot.standin.until(place.thread)
    await nothing_owed(bot, place)
    assert (len(place.posts()), len(place.notices())) == (1, 1)


@LOOP
async def test_a_person_who_takes_no_direct_messages_is_asked_no_more(bot: BotProcess) -> None:
    world, place = bot.standin.world, Community.of(bot.standin)
    await place.set_up()
    world.closed_dms.add(place.asker.id)
    await place.post(await place.preview(notify=True))
    await place.approve()
    await bot.standin.until(place.thread)
    await nothing_owed(bot, place)
    direct = messages_path(world.dm(place.asker.id))
    assert "On its way" in (await place.reply()).text
    await bot.standin.until(place.replies)
    await nothing_owed(bot, place)
    assert [one.status for one in bot.standin.exchanges if one.path == direct] == [403]
    assert place.notices() == []


async def test_a_long_rate_limit_is_waited_out_in_the_table_and_not_in_a_request(tmp_path: Path) -> None:
    """Opening threads has a hidden limit of minutes: other posts of the server go on meanwhile."""
    async with Standin.running() as standin, running_bot(standin, tmp_path) as bot:
        place = Community.of(standin)
        await place.set_up()
        limit = Fault(status=429, retry_after=250)
        standin.faults.add("POST", rf"{messages_path(place.questions)}/\d+/threads", limit)
        await place.post()
        await place.approve()
        await asyncio.wait_for(limit.reached.wait(), CEILING)
        await place.post()
        await standin.until(place.cards)
        assert await bot.terminate() == 0
        ((kind, state, _attempts, fault),) = owed(bot.database)
        assert (kind, state, fault) == ("question thread", "waiting", "rate limit")
        sql = "SELECT due_at - attempted_at FROM deliveries WHERE fault = 'rate limit'"
        assert in_database(bot.database, sql)[0][0] >= 250_000

        in_database(bot.database, "UPDATE deliveries SET due_at = due_at - 260000 WHERE fault = 'rate limit'")
        await bot.start()
        await standin.until(place.thread)
        await nothing_owed(bot, place)
        assert "On its way" in (await place.reply()).text
        assert REPLY in words((await standin.until(place.replies))[0])


async def settled(bot: BotProcess, place: Community) -> None:
    """Wait until nothing waits to be sent in a server: what is left is stopped."""
    async with asyncio.timeout(CEILING):
        while any(state == "waiting" for _, state, _, _ in owed(bot.database, place)):  # noqa: ASYNC110 -- another process
            await asyncio.sleep(0.02)


def requests(place: Community) -> int:
    """How often the bot has tried to post a question."""
    return [one.path for one in place.standin.exchanges].count(messages_path(place.questions))
