"""The process is killed after Discord has taken something and before the bot has noted it: a restart does not repeat it."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

import pytest

from tests.faults.community import CEILING, TOLD_LONG_AGO, Community, in_database, messages_path, nothing_owed
from tests.standin.faults import Fault
from tests.standin.interaction import words
from tests.standin.process import running_bot
from tests.standin.server import Standin

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable
    from pathlib import Path

LATER = "UPDATE deliveries SET attempted_at = attempted_at - 150000 WHERE attempted_at IS NOT NULL RETURNING kind"
"""Two and a half minutes go by: longer than a nonce is trusted."""


@pytest.mark.parametrize("nonce_holds", [True, False], ids=["within the nonce window", "after it"])
async def test_a_crash_between_an_effect_and_its_note_repeats_nothing(tmp_path: Path, *, nonce_holds: bool) -> None:
    """At everything that a question brings to Discord, one after the other."""
    async with Standin.running() as standin, running_bot(standin, tmp_path) as bot:
        place = Community.of(standin)
        await place.set_up()
        preview = await place.preview(notify=True)
        if not nonce_holds:
            standin.world.nonce_seconds = 0

        async def crash_at(method: str, path: str, act: Callable[[], Awaitable[object]] = bot.start) -> None:
            """Do something that leads to this request, and kill the bot when Discord has carried it out."""
            taken = standin.faults.add(method, path, Fault(hold=True, after_effect=True))
            await act()
            await asyncio.wait_for(taken.reached.wait(), CEILING)
            assert await bot.kill() == -9
            standin.faults.clear()
            if not nonce_holds:
                assert in_database(bot.database, LATER)

        async def recover() -> None:
            await bot.start()
            await nothing_owed(bot)

        questions, review = messages_path(place.questions), messages_path(place.review)
        direct = messages_path(standin.world.dm(place.asker.id))
        await crash_at("POST", review, lambda: place.post(preview))
        await recover()
        await crash_at("POST", questions, place.approve)
        await crash_at("POST", rf"{questions}/\d+/threads")
        await recover()
        (post,) = place.posts()
        replies = messages_path(standin.world.channels[post["id"]])
        reply_form = await place.peer.click(post, "Reply anonymously")
        await crash_at("POST", replies, lambda: place.reply(reply_form))
        assert in_database(bot.database, TOLD_LONG_AGO)
        await crash_at("POST", direct)
        await recover()
        withdraw = await place.asker.click((await place.asker.slash("questions mine")).said, "Withdraw Q1")
        await crash_at("PATCH", rf"{questions}/\d+", lambda: place.asker.click(withdraw.said, "Yes, withdraw it"))
        await crash_at("PATCH", f"/channels/{post['id']}")
        await recover()

        assert [len(place.posts()), len(place.replies()), len(place.asker.dms())] == [1, 1, 2]
        await place.post()
        (card,) = await standin.until(place.cards)
        form = await place.moderator.click(card, "Decline")
        await crash_at("PATCH", rf"{review}/\d+", lambda: place.moderator.submit(form, {"reason": ""}))
        await recover()

        settled = [words(one) for one in standin.world.messages[place.review["id"]].values()]
        assert ["took this question back" in settled[0], "Declined" in settled[1], len(settled)] == [True, True, 2]
        thread = place.thread()
        assert thread is not None
        assert (thread["name"], thread["thread_metadata"]["locked"]) == ("Q1 · withdrawn", True)


async def test_a_request_that_arrives_after_the_process_that_sent_it_is_gone_shows_once(tmp_path: Path) -> None:
    """It was on its way while the bot was killed and started again, and the new process has sent it too."""
    async with Standin.running() as standin, running_bot(standin, tmp_path) as bot:
        place = Community.of(standin)
        await place.set_up()
        on_its_way = standin.faults.add("POST", messages_path(place.review), Fault(hold=True))
        await place.post()
        await asyncio.wait_for(on_its_way.reached.wait(), CEILING)
        await bot.kill()
        await bot.start()
        await nothing_owed(bot)
        on_its_way.release()
        sent = [one for one in standin.exchanges if one.path == messages_path(place.review)]
        await standin.until(lambda: all(one.done for one in sent))
        assert len(sent) == 2
        assert len(place.cards()) == 1
