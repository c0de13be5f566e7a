"""A restart, in good order or not, between each two steps: nothing is lost, and nothing is there twice."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

import pytest

from tests.faults.community import JOURNAL, REPLY, STORY, TITLE, TOLD_LONG_AGO, Community, in_database, nothing_owed, owed
from tests.standin.interaction import words
from tests.standin.process import BotProcess, running_bot
from tests.standin.server import Standin

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable
    from pathlib import Path

    from tests.standin.interaction import Interaction


@pytest.mark.parametrize("end", [BotProcess.terminate, BotProcess.kill], ids=["SIGTERM", "SIGKILL"])
async def test_the_whole_path_survives_a_restart_after_every_step(
    tmp_path: Path, end: Callable[[BotProcess], Awaitable[int]]
) -> None:
    """Each step ends the moment the person has read the answer: whatever it promised is still to be done."""
    async with Standin.running() as standin, running_bot(standin, tmp_path, {"PORCHLIGHT_LOG": "debug"}) as bot:
        place = Community.of(standin)

        async def said(step: Awaitable[Interaction], expected: str) -> Interaction:
            seen = await step
            assert expected in seen.text
            assert not seen.failed
            await end(bot)
            await bot.start()
            return seen

        asker, peer = place.asker, place.peer
        await said(place.choose("questions", place.questions), "is now the channel")
        await said(place.choose("review", place.review), "Questions can be asked now")
        await said(place.moderator.slash("setup questions", delay_minutes=0), "No delay")
        await said(place.live_by_day(), "every day")
        form = await said(asker.slash("ask"), "Your story")
        preview = await said(place.preview(form, notify=True), TITLE)
        await said(place.post(preview), "Thank you")
        await said(place.approve(), "Approved")
        await standin.until(place.thread)
        await standin.until(asker.dms)  # or the reply's message is bundled with it, hours later
        form = await said(peer.click(place.posts()[0], "Reply anonymously"), "Your reply")
        await said(place.reply(form), "On its way")
        await said(place.join(), "You are in")
        form = await said(asker.slash("reflect"), "Only you can read")
        await said(asker.submit(form, {"words": JOURNAL}), "Kept for")
        assert "This week:** 1" in (await asker.slash("streak show")).text
        assert await bot.terminate() == 0
        assert len(asker.dms()) == 1
        assert in_database(bot.database, TOLD_LONG_AGO)
        await bot.start()
        await standin.until(lambda: len(asker.dms()) == 2)
        assert await bot.terminate() == 0

        assert (len(place.cards()), len(place.posts()), len(place.replies())) == (0, 1, 1)
        assert STORY in words(place.posts()[0])
        assert REPLY in words(place.replies()[0])
        assert owed(bot.database) == []

        never_said = (asker.id, peer.id, place.moderator.id, TITLE, STORY, REPLY, JOURNAL, standin.token, "token-")
        assert "/interactions/{}/{}/callback" in bot.log, "the log was not at its most talkative"
        assert [one for one in (*never_said, bot.environment["PORCHLIGHT_KEY"]) if one in bot.log] == []


@pytest.mark.parametrize("end", [BotProcess.terminate, BotProcess.kill], ids=["SIGTERM", "SIGKILL"])
async def test_what_was_acknowledged_is_there_when_the_bot_ends_among_many_submissions(
    tmp_path: Path, end: Callable[[BotProcess], Awaitable[int]]
) -> None:
    """Twelve people press 'Post it' at once, and the bot ends as soon as the first of them is thanked."""
    async with Standin.running() as standin, running_bot(standin, tmp_path) as bot:
        place = Community.of(standin)
        await place.set_up()
        askers = [standin.person(place.guild, f"Member{n}", place.asker.channel) for n in range(12)]
        forms = await asyncio.gather(*(one.slash("ask") for one in askers))
        fields = [{"title": f"Question of member {n}", "story": STORY} for n in range(12)]
        filled = zip(askers, forms, fields, strict=True)
        previews = await asyncio.gather(*(one.submit(form, sent) for one, form, sent in filled))
        pressed = [
            asyncio.create_task(one.click(preview.said, "Post it")) for one, preview in zip(askers, previews, strict=True)
        ]
        await asyncio.wait(pressed, return_when=asyncio.FIRST_COMPLETED)
        await end(bot)
        answers = await asyncio.gather(*pressed)
        thanked = {n for n, answer in enumerate(answers) if "Thank you" in answer.text}
        assert thanked

        (waiting,) = in_database(bot.database, "SELECT COUNT(*) FROM questions WHERE state = 'waiting'")[0]
        assert waiting >= len(thanked)
        await bot.start()
        await nothing_owed(bot)
        assert await bot.terminate() == 0
        cards = [words(one) for one in place.cards()]
        titles = [field["title"] for field in fields]
        shown = [title for card in cards for title in titles if f"{title}\n" in card]
        assert len(shown) == len(set(shown)) == waiting
        assert {titles[n] for n in thanked} <= set(shown)
