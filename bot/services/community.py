"""What a server sees of reflecting: the scheduled prompt, a rounded number of people, and milestones that somebody shares."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, Final

from bot.domain.delivery import Delivery, Kind
from bot.domain.keyring import Purpose, SealBroken
from bot.domain.parcel import MilestoneShared, Parcel, PromptPosted, Receipt
from bot.domain.refusal import AlreadyDone, NoLongerThere
from bot.domain.rhythm import MILESTONES
from bot.domain.settings import ChannelPurpose
from bot.services.ports import Grave, PromptPost, SharedMilestone

if TYPE_CHECKING:
    from bot.domain.guild_schedule import GuildSchedule
    from bot.services.outbox import Outbox
    from bot.services.ports import Clock, CommunityStore, Randomness
    from bot.services.practices import Practices
    from bot.services.prompts import Prompts
    from bot.services.retention import Retention
    from bot.services.scheduling import Scheduling
    from bot.services.settings import SettingsDesk

FEWEST: Final = 5
"""People below whom no number is shown; and it is shown in steps of so many."""

COUNTED_AFTER: Final = (timedelta(hours=8), timedelta(hours=24), timedelta(hours=48))
"""When the number is looked at again: at set times after the post, never because somebody reflected."""

LONGEST_DELAY: Final = 10
"""Minutes: a milestone appears at a random time within these, so that it does not follow the press of a button."""


class Prompting:
    """The scheduled prompt (a `MakeParcel` and an `AfterPost`)."""

    def __init__(self, store: CommunityStore, prompts: Prompts, outbox: Outbox, clock: Clock) -> None:
        self._store = store
        self._prompts = prompts
        self._outbox = outbox
        self._clock = clock

    async def make(self, schedule: GuildSchedule, channel_id: int, delivery: Delivery) -> Parcel:
        """The prompt of the day: the same at each attempt."""
        del schedule
        prompt = self._prompts.public(date.fromisoformat(delivery.occurrence))
        return PromptPosted(channel_id, prompt, self._prompts.text(delivery.guild_id, prompt))

    async def posted(self, delivery: Delivery, receipt: Receipt) -> None:
        """Keep where it stands; it is edited at set times."""
        assert receipt.place is not None  # noqa: S101 -- a post is a message
        prompt = self._prompts.public(date.fromisoformat(delivery.occurrence))
        post = PromptPost(delivery.guild_id, delivery.occurrence, prompt, receipt.place, self._clock.now())
        owed = [
            self._outbox.owed(
                Kind.PROMPT_COUNT, delivery.guild_id, str(delivery.guild_id), occurrence=f"{delivery.occurrence}.{n}", wait=wait
            )
            for n, wait in enumerate(COUNTED_AFTER)
        ]
        await self._store.posted(post, delivery.id, owed)


class CountHandler:
    """Writes the number of people under a prompt, coarsely (a `Handler`)."""

    def __init__(self, store: CommunityStore, prompts: Prompts) -> None:
        self._store = store
        self._prompts = prompts
        self._shown: dict[str, int] = {}
        """By delivery, what is on its way: somebody may reflect meanwhile."""

    async def prepare(self, delivery: Delivery) -> Parcel | None:
        """The post with the number, if that has grown by a whole step."""
        post = await self._store.post(delivery.guild_id, delivery.occurrence.partition(".")[0])
        if post is None:
            return None
        reflected = await self._store.reflected(delivery.guild_id, post.posted_at)
        rounded = reflected - reflected % FEWEST
        text = self._prompts.text(post.guild_id, post.prompt)
        if rounded <= post.shown or not text:
            return None
        self._shown[delivery.id] = rounded
        return PromptPosted(post.place.channel_id, post.prompt, text, post.place, rounded)

    async def complete(self, delivery: Delivery, receipt: Receipt) -> None:
        """The number stands there."""
        del receipt
        occurrence = delivery.occurrence.partition(".")[0]
        await self._store.counted(delivery.guild_id, occurrence, self._shown.pop(delivery.id), delivery.id)

    async def stopped(self, delivery: Delivery, code: str) -> None:
        """The post is gone: nobody needs to mend that."""
        del code
        self._shown.pop(delivery.id, None)


class Milestones:
    """Sharing a milestone, and the handler that posts it."""

    def __init__(
        self,
        practices: Practices,
        store: CommunityStore,
        settings: SettingsDesk,
        scheduling: Scheduling,
        outbox: Outbox,
        randomness: Randomness,
        retention: Retention,
    ) -> None:
        self._practices = practices
        self._store = store
        self._settings = settings
        self._scheduling = scheduling
        self._outbox = outbox
        self._randomness = randomness
        self._retention = retention

    def can_share(self, guild_id: int) -> bool:
        """Whether the server has a channel for it."""
        return self._settings.of(guild_id).channel(ChannelPurpose.REFLECTIONS) is not None

    async def share(self, guild_id: int, user_id: int, milestone: int, *, by_name: bool) -> None:
        """Post it to the reflections channel; without the name it appears within some minutes.

        Raises:
            NoLongerThere: there is no such channel.
            AlreadyDone: it was shared before, or the member has not come that far.
        """
        if not self.can_share(guild_id) or milestone not in MILESTONES:
            raise NoLongerThere
        row_id = self._randomness.token()
        vault = self._practices.vault
        address = vault.seal_text(Purpose.ADDRESS, row_id, f"{user_id:020}") if by_name else None
        wait = timedelta(seconds=0 if by_name else self._randomness.below(LONGEST_DELAY * 60))
        owed = self._outbox.owed(Kind.MILESTONE_POST, guild_id, row_id, wait=wait)
        shared = SharedMilestone(row_id, guild_id, milestone, address)
        if not await self._store.share(guild_id, self._practices.tags(guild_id, user_id), shared, [owed]):
            raise AlreadyDone
        self._outbox.wake()

    async def prepare(self, delivery: Delivery) -> Parcel | None:
        """The post, if there is a channel for it."""
        shared = await self._store.shared(delivery.guild_id, delivery.subject_id)
        channel_id = self._settings.of(delivery.guild_id).channel(ChannelPurpose.REFLECTIONS)
        if shared is None:
            return None
        user_id = self._owner(shared)
        if channel_id is None or (user_id is None and shared.address is not None):
            await self._store.withdraw(delivery.guild_id, [shared.id])
            return None
        return MilestoneShared(channel_id, shared.milestone, user_id)

    async def withdraw(self, guild_id: int, user_id: int) -> None:
        """Whatever waits to be posted with their name is not posted any more."""
        theirs = [shared.id for shared in await self._store.named(guild_id) if self._owner(shared) == user_id]
        if theirs:
            await self._retention.bury(Grave.MILESTONE, theirs)
            await self._store.withdraw(guild_id, theirs)

    def _owner(self, shared: SharedMilestone) -> int | None:
        """Whose name it is posted with; None for nobody's, or where the operator took the key away."""
        if shared.address is None:
            return None
        try:
            return int(self._practices.vault.open_text(Purpose.ADDRESS, shared.id, shared.address))
        except SealBroken:
            return None

    async def complete(self, delivery: Delivery, receipt: Receipt) -> None:
        """It is posted: nothing of it is kept."""
        del receipt
        await self._store.announced(delivery.guild_id, delivery.subject_id, delivery.id)

    async def stopped(self, delivery: Delivery, code: str) -> tuple[Delivery, ...]:
        """One notice to the moderators."""
        return await self._scheduling.stopped(ChannelPurpose.REFLECTIONS, delivery, code)
