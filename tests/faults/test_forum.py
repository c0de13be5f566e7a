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


async def test_a_forums_post_is_made_once_whatever_happens_to_its_request(tmp_path: Path) -> None:
    async with Standin.running() as standin, running_bot(standin, tmp_path) as bot:
        tags: list[Json] = [
            {"id": standin.world.snowflake(), "name": name, "moderated": False, "emoji_id": None, "emoji_name": None}
            for name in ("News", "Trust")
        ]
        places: dict[str, Community] = {}
        for name in FAULTS:
            place = places[name] = Community.of(standin, name)
            place.questions = standin.world.channel(place.guild, "forum", FORUM, available_tags=tags, flags=WANTS_A_TAG)
        await asyncio.gather(*(place.set_up() for place in places.values()))
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
            assert (name, thread["applied_tags"]) == (name, [tags[1]["id"]])
            (starter,) = place.replies()
            assert (name, starter["id"]) == (name, thread["id"])
            assert STORY in words(starter)
