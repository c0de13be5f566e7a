"""A forum's post has no nonce: whatever happens to the request that makes it, it is there once."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from tests.faults.community import STORY, Community, nothing_owed
from tests.faults.test_lost_answers import FAULTS
from tests.standin.interaction import words
from tests.standin.process import running_bot
from tests.standin.server import Standin
from tests.standin.world import FORUM

if TYPE_CHECKING:
    from pathlib import Path

    from tests.standin.interaction import Json

WANTS_A_TAG = 1 << 4
"""The channel flag REQUIRE_TAG (Discord: channel resource)."""


async def forum_of(standin: Standin, name: str = "Harbour") -> Community:
    """A server that is set up with a forum which wants a tag on each post."""
    place = Community.of(standin, name)
    tags: list[Json] = [
        {"id": standin.world.snowflake(), "name": tag, "moderated": False, "emoji_id": None, "emoji_name": None}
        for tag in ("News", "Trust")
    ]
    place.questions = standin.world.channel(place.guild, "forum", FORUM, available_tags=tags, flags=WANTS_A_TAG)
    await place.set_up()
    return place


async def test_a_forums_post_is_made_once_whatever_happens_to_its_request(tmp_path: Path) -> None:
    async with Standin.running() as standin, running_bot(standin, tmp_path) as bot:
        made = await asyncio.gather(*(forum_of(standin, name) for name in FAULTS))
        places = dict(zip(FAULTS, made, strict=True))
        met = [
            standin.faults.add("POST", f"/channels/{place.questions['id']}/threads", FAULTS[name]())
            for name, place in places.items()
        ]
        await asyncio.gather(*(place.publish() for place in places.values()))
        await nothing_owed(bot)
        assert [fault.hits for fault in met] == [1] * len(FAULTS)
        for name, place in places.items():
            thread = place.thread()  # fails where there is a second one
            assert thread is not None
            assert (name, thread["applied_tags"]) == (name, [place.questions["available_tags"][1]["id"]])
            (starter,) = place.replies()
            assert (name, starter["id"]) == (name, thread["id"])
            assert STORY in words(starter)


async def test_in_a_quiet_post_everything_can_still_be_changed(tmp_path: Path) -> None:
    """Discord changes nothing in an archived thread: it is opened for that, and is quiet again afterwards."""
    async with Standin.running() as standin, running_bot(standin, tmp_path) as bot:
        place = await forum_of(standin)
        thread = await place.publish()
        await nothing_owed(bot)
        thread["thread_metadata"]["archived"] = True
        mine = await place.asker.slash("questions mine")
        await place.asker.click(mine.said, "Mark as resolved")
        await nothing_owed(bot)
        (starter,) = place.replies()
        assert "has what they needed" in words(starter)
        assert thread["thread_metadata"]["archived"]
        asked = await place.asker.click((await place.asker.slash("questions mine")).said, "Withdraw Q1")
        await place.asker.click(asked.said, "Yes, withdraw it")
        await nothing_owed(bot)
        assert STORY not in words(place.replies()[0])
        assert (thread["name"], thread["thread_metadata"]["archived"], thread["thread_metadata"]["locked"]) == (
            "Q1 · withdrawn",
            True,
            True,
        )
