"""The use cases as they are put together in `run`, with a courier in the place of Discord."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from itertools import count
from typing import TYPE_CHECKING, Any

import pytest_asyncio

from bot.composition import Application, compose
from bot.domain.keyring import Keyring
from bot.domain.parcel import Parcel, QuestionThread, Receipt
from bot.domain.question import Place, QuestionText
from bot.domain.settings import NEEDED, ChannelFacts, ChannelKind, ChannelPurpose
from data.deliveries import SqlDeliveryStore

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Awaitable, Callable
    from pathlib import Path

    from bot.domain.delivery import Delivery
    from bot.services.bundle import Services
    from bot.services.questions import Preview

GUILD, ELSEWHERE = 11, 22
QUESTIONS, REVIEW = 501, 502
QUINN, PERRY, MORGAN, MIKA = 71, 72, 73, 74
KEY, NEW_KEY = bytes(range(32)), bytes(range(32, 64))


@dataclass
class HandClock:
    """A clock that is moved by hand."""

    time: datetime = datetime(2026, 11, 23, 12, 7, tzinfo=UTC)

    def now(self) -> datetime:
        return self.time


@dataclass
class Discord:
    """A courier that keeps what it is given. `before` is what happens while a parcel of that type is on its way."""

    parcels: list[Parcel] = field(default_factory=list[Parcel])
    before: dict[type[Any], Callable[[], Awaitable[None]]] = field(default_factory=dict[type[Any], Any])
    ids: count[int] = field(default_factory=lambda: count(9_000))

    async def send(self, parcel: Parcel, delivery: Delivery, *, look_since: datetime | None) -> Receipt:
        del delivery, look_since
        if type(parcel) in self.before:
            await self.before.pop(type(parcel))()
        self.parcels.append(parcel)
        if isinstance(parcel, QuestionThread):
            return Receipt(thread_id=parcel.post.message_id)
        return Receipt(Place(QUESTIONS, next(self.ids)))

    def of(self, kind: type[Any]) -> list[Any]:
        """The parcels of one type, in the order in which they came."""
        return [parcel for parcel in self.parcels if isinstance(parcel, kind)]


@dataclass
class Bench:
    """A bot without a Discord."""

    path: Path
    application: Application
    clock: HandClock
    discord: Discord

    @property
    def services(self) -> Services:
        return self.application.services

    async def choose(self, purpose: ChannelPurpose, channel_id: int, guild_id: int = GUILD) -> None:
        """Choose a channel in which everything is well."""
        facts = ChannelFacts(channel_id, ChannelKind.TEXT, frozenset(NEEDED[purpose]), everyone_can_view=False)
        await self.services.settings.choose_channel(guild_id, purpose, facts)

    async def set_up(self) -> None:
        """Choose the channels for questions, and that these appear at once."""
        await self.choose(ChannelPurpose.QUESTIONS, QUESTIONS)
        await self.choose(ChannelPurpose.REVIEW, REVIEW)
        await self.services.settings.choose(GUILD, delay_minutes=0)

    async def draft(self, user_id: int = QUINN, *, notice: bool = False, **text: Any) -> Preview:
        """Write a question."""
        written: dict[str, Any] = {"title": "How do I trust again?", "story": "It is a long story.", **text}
        return await self.services.questions.draft(GUILD, user_id, QuestionText(**written), own_names=(), wants_notice=notice)

    async def submit(self, user_id: int = QUINN, **more: Any) -> str:
        """Write a question and hand it in; its id."""
        preview = await self.draft(user_id, **more)
        await self.services.questions.submit(GUILD, user_id, preview.draft_id)
        await self.idle()
        return preview.draft_id

    async def publish(self, user_id: int = QUINN, **more: Any) -> str:
        """Write a question and have it published; its id."""
        question_id = await self.submit(user_id, **more)
        await self.services.reviewing.approve(GUILD, question_id, MORGAN)
        await self.idle()
        return question_id

    async def idle(self) -> None:
        """Let everything be delivered that is due."""
        store = SqlDeliveryStore(self.application.database)
        async with asyncio.timeout(60):
            while True:
                waiting = (await store.due(self.clock.now(), (), 1))[0]
                if not waiting and not self.services.outbox._busy:  # pyright: ignore[reportPrivateUsage]
                    return

    async def rows(self, sql: str, *values: object) -> list[tuple[Any, ...]]:
        """What the database holds."""
        return await self.application.database.read(lambda c: c.execute(sql, values).fetchall())

    async def restart(self, *keys: bytes) -> None:
        """Stop and start again, with these keys."""
        await self.application.close()
        self.application = await _start(self.path, self.clock, self.discord, *keys)


async def _start(path: Path, clock: HandClock, discord: Discord, *keys: bytes) -> Application:
    application = await compose(path, Keyring(keys), clock, longest_sleep=timedelta(days=1))
    application.services.outbox.start(discord)
    return application


@pytest_asyncio.fixture
async def bench(tmp_path: Path) -> AsyncIterator[Bench]:
    """A bot without a Discord. Nothing is set up yet."""
    path, clock, discord = tmp_path / "porchlight.db", HandClock(), Discord()
    made = Bench(path, await _start(path, clock, discord, KEY), clock, discord)
    yield made
    async with asyncio.timeout(60):
        await made.application.close()
