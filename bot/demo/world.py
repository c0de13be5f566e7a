"""A small server to try the bot in: its channels, its people, and the unchanged bot with a database and a key of its own."""

from __future__ import annotations

import asyncio
import contextlib
import tempfile
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import discord
import simcord

from bot.composition import compose
from bot.demo.people import Person
from bot.domain.keyring import Keyring
from bot.system import SystemRandomness

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator
    from datetime import datetime

    from simcord.builders import ChannelHandle, GuildHandle

A_DAY: Final = timedelta(days=1)

PATIENCE: Final = 30.0
"""Seconds that the simulation may take to come to rest after an action, on the slowest machine."""

_LAMP = 0xE8A33D
_LEAF = 0x6FBF73


class VirtualClock:
    """The simulated Discord's clock, as the bot reads it."""

    def __init__(self) -> None:
        self.env: simcord.Env | None = None

    def now(self) -> datetime:
        """The simulated instant in UTC."""
        assert self.env is not None  # noqa: S101 -- nothing asks before the simulation stands
        return self.env.now()


@dataclass(frozen=True, slots=True)
class World:
    """The server. Noor, Robin, Ines and Morgan can be played; the others only live there."""

    env: simcord.Env
    guild: GuildHandle
    welcome: ChannelHandle
    questions: ChannelHandle
    review: ChannelHandle
    tips: ChannelHandle
    reflections: ChannelHandle
    noor: Person
    robin: Person
    ines: Person
    morgan: Person
    yara: Person
    tomas: Person

    @property
    def players(self) -> tuple[Person, ...]:
        """Those whom a visitor can be."""
        return (self.noor, self.robin, self.ines, self.morgan)

    @property
    def people(self) -> tuple[Person, ...]:
        """Everybody."""
        return (*self.players, self.yara, self.tomas)

    @property
    def channels(self) -> tuple[ChannelHandle, ...]:
        """The channels, as the server lists them."""
        return (self.welcome, self.questions, self.review, self.tips, self.reflections)

    async def later(self, **span: float) -> None:
        """Let time go by: `hours=3`."""
        await self.env.advance_time(timedelta(**span).total_seconds())


@contextlib.asynccontextmanager
async def open_world(*, cities: bool = False) -> AsyncGenerator[World, None]:
    """A server in which the bot has just arrived: nothing is set up, nothing was written.

    With `cities`, their names are made ready meanwhile, which takes a process of its own some seconds.
    """
    clock = VirtualClock()
    with tempfile.TemporaryDirectory(prefix="porchlight-demo-") as folder:
        keyring = Keyring([SystemRandomness().key()])
        # No wall clock runs in here: a loop that sleeps until the next row is due misses nothing.
        application = await compose(Path(folder) / "demo.db", keyring, clock, longest_sleep=A_DAY)
        env = simcord.Env(application.client, settle_timeout=PATIENCE)
        clock.env = env
        names = asyncio.create_task(application.places.prepare(), name="cities") if cities else None
        try:
            await env.start()
            assert application.client.user is not None  # noqa: S101 -- it is logged in
            await application.client.user.edit(username="Porchlight")
            yield _build(env)
        finally:
            if names is not None:
                names.cancel()
                await asyncio.gather(names, return_exceptions=True)
            await env.shutdown()
            await application.close()


def _build(env: simcord.Env) -> World:
    guild = env.create_guild(name="The Porch", owner=env.create_user("willa", global_name="Willa"))
    moderators = guild.create_role("Moderators", permissions=discord.Permissions(manage_guild=True), color=_LAMP)
    guides = guild.create_role("Guide", color=_LEAF)
    assert env.bot.user is not None  # noqa: S101 -- it is logged in
    closed: dict[Any, discord.PermissionOverwrite] = {
        guild.default_role: discord.PermissionOverwrite(view_channel=False),
        moderators: discord.PermissionOverwrite(view_channel=True),
        env.bot.user: discord.PermissionOverwrite(view_channel=True),
    }
    welcome = guild.create_text_channel("welcome", topic="Come in, sit down, say hello.")
    questions = guild.create_text_channel("questions", topic="Questions without a name, answers with or without one.")
    review = guild.create_text_channel("review", overwrites=closed, topic="Questions wait here until one of us has read them.")
    tips = guild.create_text_channel("tips", topic="What you tried, and how it went.")
    reflections = guild.create_text_channel("reflections", topic="A quiet corner. Your own words stay yours.")

    def person(name: str, part: str, *roles: simcord.RoleHandle) -> Person:
        user = env.create_user(name.lower(), global_name=name, avatar="face")
        return Person(guild.add_member(user, roles=roles), welcome, part)

    return World(
        env=env,
        guild=guild,
        welcome=welcome,
        questions=questions,
        review=review,
        tips=tips,
        reflections=reflections,
        noor=person("Noor", "a new member"),
        robin=person("Robin", "a peer"),
        ines=person("Ines", "a guide", guides),
        morgan=person("Morgan", "a moderator", moderators),
        yara=person("Yara", "a member"),
        tomas=person("Tomas", "a member"),
    )
