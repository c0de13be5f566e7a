"""The tips that a server posts for all: on its schedule, and when a moderator says 'now'."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Final

from bot.domain.bag import BagState, draw
from bot.domain.delivery import Kind
from bot.domain.parcel import TipPost
from bot.domain.refusal import AlreadyDone, EmptyLibrary, NoChannel, UnknownChoice
from bot.domain.settings import ChannelPurpose
from bot.services.tips import tips_about

if TYPE_CHECKING:
    from bot.domain.delivery import Delivery
    from bot.domain.guild_schedule import GuildSchedule
    from bot.domain.parcel import Parcel, Receipt
    from bot.services.libraries import Libraries
    from bot.services.outbox import Outbox
    from bot.services.ports import Clock, GuildTipStore, Randomness
    from bot.services.scheduling import Scheduling
    from bot.services.settings import SettingsDesk


DOUBLE_CLICK: Final = timedelta(seconds=10)
"""'Now' pressed again within this time, or up to twice as long, is the same wish."""


class ScheduledTips:
    """Draws from a shuffle bag a server and topic: a tip comes again when all of them were shown."""

    def __init__(
        self,
        store: GuildTipStore,
        libraries: Libraries,
        settings: SettingsDesk,
        scheduling: Scheduling,
        outbox: Outbox,
        clock: Clock,
        randomness: Randomness,
    ) -> None:
        self._store = store
        self._libraries = libraries
        self._settings = settings
        self._scheduling = scheduling
        self._outbox = outbox
        self._clock = clock
        self._randomness = randomness

    def has_any(self, guild_id: int, topic: str | None) -> bool:
        """Whether the server's library has a tip of that topic, or any at all."""
        try:
            return bool(tips_about(self._libraries.of(guild_id), topic))
        except (EmptyLibrary, UnknownChoice):
            return False

    async def make(self, schedule: GuildSchedule, channel_id: int, delivery: Delivery) -> Parcel | None:
        """The post of an occurrence; the same at each attempt, as long as the library has it."""
        return await self._post(delivery, channel_id, schedule.topic)

    async def posted(self, delivery: Delivery, receipt: Receipt) -> None:
        """It stands there: its tip counts as seen."""
        del receipt
        await self._store.posted(delivery.guild_id, delivery.id)

    async def post_now(self, guild_id: int) -> None:
        """Post one more, now. Once in `DOUBLE_CLICK` at the most, whoever asks.

        Raises:
            NoChannel: no channel is chosen for tips.
            EmptyLibrary: there is no tip to post.
            AlreadyDone: one was asked for a moment ago.
        """
        if self._settings.of(guild_id).tips_channel_id is None:
            raise NoChannel(ChannelPurpose.TIPS)
        schedule = self._scheduling.of(guild_id, ChannelPurpose.TIPS)
        if not self.has_any(guild_id, schedule.topic if schedule else None):
            raise EmptyLibrary
        moment = int(self._clock.now().timestamp() // DOUBLE_CLICK.total_seconds())
        owed = self._outbox.owed(Kind.TIP_NOW, guild_id, str(guild_id), occurrence=f"T{moment}")
        if not await self._store.owe(owed, unless=f"T{moment - 1}"):
            raise AlreadyDone
        self._outbox.wake()

    async def prepare(self, delivery: Delivery) -> Parcel | None:
        """What 'now' posts (`bot.services.outbox.Handler`)."""
        channel_id = self._settings.of(delivery.guild_id).tips_channel_id
        schedule = self._scheduling.of(delivery.guild_id, ChannelPurpose.TIPS)
        if channel_id is None:
            return None
        return await self._post(delivery, channel_id, schedule.topic if schedule else None)

    async def complete(self, delivery: Delivery, receipt: Receipt) -> None:
        """As `posted`."""
        await self.posted(delivery, receipt)

    async def stopped(self, delivery: Delivery, code: str) -> tuple[Delivery, ...]:
        """One notice to the moderators."""
        return await self._scheduling.stopped(ChannelPurpose.TIPS, delivery, code)

    async def _post(self, delivery: Delivery, channel_id: int, topic: str | None) -> TipPost | None:
        if not self.has_any(delivery.guild_id, topic):
            return None  # its articles were switched off or removed
        library = self._libraries.of(delivery.guild_id)
        available = tips_about(library, topic)

        def step(state: BagState, unwanted: frozenset[str]) -> tuple[str, BagState]:
            return draw(state, [tip_id for tip_id in available if tip_id not in unwanted] or available, self._randomness)

        tip_id = await self._store.draw(delivery.guild_id, topic or "", delivery.id, available, step)
        tip = library.tip(tip_id)
        return TipPost(channel_id, tip, library.article_of_tip(tip_id), library.topic_names(tip))
