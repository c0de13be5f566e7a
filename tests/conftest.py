"""A world to act in: the real bot in a simulated Discord, with a server, its channels and its people."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from datetime import timedelta
from functools import cache
from typing import TYPE_CHECKING, Any

import discord
import pytest
import pytest_asyncio
import simcord
from hypothesis import settings

from bot import composition
from bot.composition import Application, compose
from bot.domain.keyring import Keyring
from bot.domain.refusal import Refusal
from tests.people import Person, Seen

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator
    from datetime import datetime
    from pathlib import Path

    from simcord.builders import ChannelHandle, GuildHandle, RoleHandle

# The same examples each time, so that a test goes red because of what was changed and not by chance. `explore` looks further:
# python -m pytest --hypothesis-profile=explore tests/domain. What it finds is added to the test as an @example.
settings.register_profile("everyday", derandomize=True, deadline=None)
settings.register_profile("explore", max_examples=2000, deadline=None, print_blob=True)
settings.load_profile("everyday")

KEYRING = Keyring([bytes(range(32))])


class VirtualClock:
    """The simulated Discord's clock, once there is one."""

    def __init__(self) -> None:
        self.env: simcord.Env | None = None

    def now(self) -> datetime:
        assert self.env is not None
        return self.env.now()


class QuickEnv(simcord.Env):
    """A simulated Discord that looks every two milliseconds, and not every fifty, whether the bot has come to rest.

    What waits for the database's thread is nothing that it could wait for itself, so nearly each step would take as long.
    Where the machine has much else to do a step may take many seconds: only after a minute is it given up.
    """

    def __init__(self, bot: discord.Client) -> None:
        super().__init__(bot, settle_timeout=60)

    async def _settle_internal(self, **more: Any) -> None:
        more["idle"] = 0.002
        if "_deadline" not in more:
            # A timer beyond this counts as rest. With a minute at once, shorter ones would be waited for in earnest.
            more["timeout"] = 5
            for _again in range(11):
                with suppress(TimeoutError):
                    return await super()._settle_internal(**more)
        return await super()._settle_internal(**more)


@dataclass
class World:
    """A server as a test finds it. `asker` and the others act as people do; `see` is what they can read."""

    env: simcord.Env
    application: Application
    guild: GuildHandle
    questions: ChannelHandle
    review: ChannelHandle
    lounge: ChannelHandle
    moderators: RoleHandle
    asker: Person
    peer: Person
    moderator: Person
    database: Path

    async def set_up(self) -> None:
        """Choose the channels, and that questions appear at once and many fit in a day, as a moderator does."""
        for purpose, channel in (("questions", self.questions), ("review", self.review)):
            seen = await self.moderator.slash("setup channel", purpose=purpose, channel=channel)
            assert "is now the channel" in seen.text
        seen = await self.moderator.slash("setup questions", delay_minutes=0, daily_limit=50)
        assert "No delay" in seen.text

    async def ask(self, who: Person | None = None, **fields: Any) -> Seen:
        """Fill in the form of `/ask`; the preview that comes back."""
        filled = {"title": "How do I trust again?", "story": "It is a long story.", **fields}
        asker = who or self.asker
        return await asker.fill(await asker.slash("ask"), **filled)

    async def publish(self, who: Person | None = None, **fields: Any) -> discord.Message:
        """Ask, post and approve a question; its message in the questions channel."""
        asker = who or self.asker
        await asker.press(await self.ask(asker, **fields), "Post it")
        await self.moderator.press(self.cards()[-1], "Approve")
        return self.posts()[-1]

    async def decide(self, card: discord.Message, label: str, **typed: str) -> Seen:
        """Press a button of a review card, as the moderator, and fill in the form where one opens."""
        seen = await self.moderator.press(card, label)
        return seen if seen.form is None else await self.moderator.fill(seen, **typed)

    def cards(self) -> list[discord.Message]:
        """The bot's messages in the review channel, as everybody there sees them."""
        return [message for message in self.review.history() if not message.flags.ephemeral]

    def posts(self) -> list[discord.Message]:
        """The questions in their channel, or in their forum, as everybody there sees them."""
        if self.env.backend.get_channel(self.questions.id).type == discord.ChannelType.forum.value:
            return [thread.history()[0] for thread in self.questions.threads]
        return [m for m in self.questions.history() if m.components and not m.flags.ephemeral]

    async def later(self, **span: float) -> None:
        """Let time go by."""
        await self.env.advance_time(timedelta(**span).total_seconds())

    async def restart(self) -> None:
        """Stop the bot and start it again on the same database."""
        clock = VirtualClock()
        clock.env = self.env
        await self.application.close()
        self.application = await compose(self.database, KEYRING, clock, longest_sleep=timedelta(days=1))
        await self.env.restart_bot(self.application.client)


@pytest.fixture(scope="session", autouse=True)
def one_library() -> Iterator[None]:
    """Read the library once: nothing changes it, and reading it is most of what a world costs."""
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(composition, "load_library", cache(composition.load_library))
        yield


@pytest_asyncio.fixture
async def world(tmp_path: Path) -> AsyncIterator[World]:
    """A server with a moderator, a member who asks and a member who answers. Nothing is set up yet."""
    clock = VirtualClock()
    database = tmp_path / "porchlight.db"
    # No wall clock runs in a simulated Discord, so the loops need not look at it.
    application = await compose(database, KEYRING, clock, longest_sleep=timedelta(days=1))
    env = QuickEnv(application.client)
    clock.env = env
    await env.start()
    made = make_world(env, application, database)
    try:
        yield made
    finally:
        await env.shutdown()
        await made.application.close()
    # A refusal is an answer like any other; whatever else the bot swallowed fails the test.
    swallowed = [error for error in env.errors if not isinstance(error.__cause__, Refusal)]
    assert not swallowed


def make_world(env: simcord.Env, application: Application, database: Path) -> World:
    """The server, its channels and people."""
    guild = env.create_guild(name="Harbour")
    moderators = guild.create_role("Moderators", permissions=discord.Permissions(manage_guild=True))
    lounge = guild.create_text_channel("lounge")
    questions = guild.create_text_channel("questions")
    hidden = discord.PermissionOverwrite(view_channel=False)
    seen = discord.PermissionOverwrite(view_channel=True)
    assert env.bot.user is not None
    review = guild.create_text_channel("review", overwrites={guild.default_role: hidden, moderators: seen, env.bot.user: seen})
    people = {
        name: Person(env, guild.add_member(env.create_user(name), roles=[moderators] if name == "morgan" else []), lounge)
        for name in ("quinn", "perry", "morgan")
    }
    return World(
        env=env,
        application=application,
        guild=guild,
        questions=questions,
        review=review,
        lounge=lounge,
        moderators=moderators,
        asker=people["quinn"],
        peer=people["perry"],
        moderator=people["morgan"],
        database=database,
    )


__all__ = ["KEYRING", "VirtualClock", "World", "make_world"]
