"""A server with people in it, and the steps of the whole path as they take them."""

from __future__ import annotations

import asyncio
import sqlite3
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, Final, Self

import discord

from tests.standin.interaction import words

if TYPE_CHECKING:
    from pathlib import Path

    from tests.standin.faults import Fault
    from tests.standin.interaction import Interaction, Json
    from tests.standin.people import Person
    from tests.standin.process import BotProcess
    from tests.standin.server import Standin

TITLE = "How does trust come back after a lie"
STORY = "We sat by the harbour wall until midnight and I still did not believe a word."
REPLY = "It came back to me in very small coins."
JOURNAL = "The kettle sang and I was glad of it."

CEILING = 30.0
"""Seconds after which what a test waits for will not come any more, also on a machine with much else to do."""


@dataclass(eq=False)
class Community:
    """Somebody who asks, somebody who answers, a moderator, and the channels; nothing is set up yet."""

    standin: Standin
    guild: Json
    questions: Json
    review: Json
    asker: Person
    peer: Person
    moderator: Person

    @classmethod
    def of(cls, standin: Standin, name: str = "Harbour") -> Self:
        """A new server."""
        world = standin.world
        guild = world.guild(name)
        lounge, questions, review = (world.channel(guild, one) for one in ("lounge", "questions", "review"))
        moderators = world.role(guild, "Moderators", discord.Permissions(manage_guild=True))
        world.overwrite(review, guild["roles"][0], view_channel=False)
        for one in (moderators, world.bot):
            world.overwrite(review, one, view_channel=True)
        asker, peer = standin.person(guild, "Quinn", lounge), standin.person(guild, "Perry", lounge)
        return cls(standin, guild, questions, review, asker, peer, standin.person(guild, "Morgan", lounge, [moderators]))

    # -- steps

    async def set_up(self) -> None:
        """The moderator chooses the channels, and lets the server live by day."""
        for purpose, channel in (("questions", self.questions), ("review", self.review)):
            assert "is now the channel" in (await self.choose(purpose, channel)).text
        assert "No delay" in (await self.moderator.slash("setup questions", delay_minutes=0)).text
        await self.live_by_day()

    async def live_by_day(self) -> Interaction:
        """The moderator gives the server a zone where it is noon, and a tip in half a day, long after the test.

        The bot as a process has the real clock, and writes to nobody while it is night where the server is.
        """
        hour = datetime.fromtimestamp(self.standin.world.now(), UTC).hour
        zone = f"Etc/GMT{hour - 12:+}"  # in these names the sign is turned round: -5 is east of Greenwich
        seen = await self.moderator.slash("setup tips", time="0:00", timezone=zone)
        assert "every day" in seen.text
        return seen

    async def choose(self, purpose: str, channel: Json) -> Interaction:
        """The moderator chooses one channel."""
        return await self.moderator.slash("setup channel", purpose=purpose, channel=channel)

    async def preview(self, form: Interaction | None = None, **fields: Any) -> Interaction:
        """The asker fills in the form of `/ask`."""
        form = form or await self.asker.slash("ask", topic="trust")
        return await self.asker.submit(form, {"title": TITLE, "story": STORY, **fields})

    async def post(self, preview: Interaction | None = None) -> Interaction:
        """The asker hands the question in."""
        preview = preview or await self.preview()
        return await self.asker.click(preview.said, "Post it")

    async def approve(self) -> Interaction:
        """The moderator approves the newest card, as soon as it is there."""
        card = (await self.standin.until(self.cards))[-1]
        return await self.moderator.click(card, "Approve")

    async def publish(self) -> Json:
        """From asking to the open thread, which is returned."""
        assert "Thank you" in (await self.post()).text
        assert "Approved" in (await self.approve()).text
        thread = await self.standin.until(self.thread)
        assert thread is not None
        return thread

    async def reply(self, form: Interaction | None = None) -> Interaction:
        """The peer answers anonymously."""
        form = form or await self.peer.click(self.posts()[0], "Reply anonymously")
        return await self.peer.submit(form, {"reply": REPLY})

    async def join(self) -> Interaction:
        """The asker begins the habit; what they are shown has the buttons of the first day."""
        consent = await self.asker.slash("reflect")
        zone = await self.asker.submit(await self.asker.click(consent.said, "Choose my time zone"), {"zone": "Berlin"})
        return await self.asker.click(zone.said, "Yes, begin")

    # -- what there is to see

    def cards(self) -> list[Json]:
        """The bot's messages in the review channel on which something can be decided."""
        return [one for one in self._bot_in(self.review) if "waits for review" in words(one)]

    def notices(self) -> list[str]:
        """The bot's words to the moderators about stopped posts."""
        return [words(one) for one in self._bot_in(self.review) if "stopped" in words(one)]

    def posts(self) -> list[Json]:
        """The bot's messages in the questions channel."""
        return self._bot_in(self.questions)

    def thread(self) -> Json | None:
        """The one thread there is, or None; AssertionError for a second one."""
        threads = [one for one in self.standin.world.channels.values() if one.get("parent_id") == self.questions["id"]]
        assert len(threads) < 2
        return threads[0] if threads else None

    def replies(self) -> list[Json]:
        """The bot's messages in the thread."""
        thread = self.thread()
        return self._bot_in(thread) if thread else []

    def _bot_in(self, channel: Json) -> list[Json]:
        world = self.standin.world
        return [one for one in world.messages.get(channel["id"], {}).values() if one["author"]["id"] == world.bot["id"]]

    # -- what goes wrong

    def meets(self, person: Person, *faults: Fault) -> None:
        """Let the first answers to what this person does next meet these faults, one each, whatever others do."""
        tell = self.standin.world.to_bot
        left = list(faults)

        def to_bot(event: str, data: Json) -> None:
            if event == "INTERACTION_CREATE" and data["member"]["user"]["id"] == person.id:
                for fault in left:
                    self.standin.faults.add("POST", f"/interactions/{data['id']}/{data['token']}/callback", fault)
                left.clear()
            tell(event, data)

        self.standin.world.to_bot = to_bot


def messages_path(channel: Json) -> str:
    """Where messages of a channel or thread are posted."""
    return f"/channels/{channel['id']}/messages"


def given_back(standin: Standin, told: Interaction) -> str:
    """The text of the file that came with an answer."""
    (attachment,) = told.said["attachments"]
    return standin.world.files[attachment["url"].removeprefix(standin.world.files_at)].decode()


def in_database(path: Path, sql: str) -> list[tuple[Any, ...]]:
    """Run a statement on the database of a bot that is down."""
    with closing(sqlite3.connect(path)) as connection, connection:
        return connection.execute(sql).fetchall()


TOLD_LONG_AGO: Final = "UPDATE deliveries SET due_at = due_at - 172800000 WHERE kind = 'asker notice' RETURNING kind"
"""Two days go by since anybody was written to: until then a message to the same person would wait."""


def owed(path: Path, place: Community | None = None) -> list[tuple[Any, ...]]:
    """The deliveries that are not done (in one server, or in all): kind, state, attempts, fault. Not the tip in half a day."""
    sql = (
        "SELECT kind, state, attempts, fault FROM deliveries WHERE state NOT IN ('sent', 'skipped') "
        "AND COALESCE(fault, '') <> 'written to a few hours ago' AND kind <> 'scheduled tip'"
    )
    sql += f" AND guild_id = {place.guild['id']}" if place else ""
    with closing(sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True)) as connection:
        return connection.execute(sql).fetchall()


async def nothing_owed(bot: BotProcess, place: Community | None = None, seconds: float = CEILING) -> None:
    """Wait until a running bot has delivered all that it owes to one server, or to all. TimeoutError after `seconds`."""
    async with asyncio.timeout(seconds):
        while owed(bot.database, place):  # noqa: ASYNC110 -- nothing tells when another process has written
            await asyncio.sleep(0.02)
