"""Direct messages to an asker who wished for them: neutral, bundled, not at night, and off at the first closed door.

One message says that there is something new. Whatever else happens within the next hours is told together, by one more.
When somebody was written to last is held in memory alone: kept on disk it would tell when who was told what. On disk stands the
day on which a notice of a question was sent; after a start it may have been the last moment of that day, or just now.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Final

from bot.domain.days import DAY
from bot.domain.delivery import Delivery, Kind
from bot.domain.keyring import Purpose
from bot.domain.parcel import AskerNotice, NoticeReason, Parcel, Receipt
from bot.domain.question import State
from bot.domain.quiet import BETWEEN_NOTICES, quiet_until
from bot.domain.settings import ChannelPurpose
from bot.services.own_questions import HOW_IT_WENT
from bot.services.ports import Passing

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from bot.services.outbox import Outbox
    from bot.services.ports import Clock, DeliveryStore, QuestionStore
    from bot.services.scheduling import Scheduling
    from bot.services.vault import Vault

ASKED_ANYWAY: Final = timedelta(days=7)
"""How much later than `HOW_IT_WENT` somebody is still asked how it went, after the bot was away."""
NO_ZONE: Final = "UTC"
"""Whose night it is where a server has chosen no zone for anything."""


class Notices:
    """The handler of `Kind.ASKER_NOTICE`. Others only owe one, with a `NoticeReason` as the beginning of its occurrence."""

    def __init__(
        self,
        store: QuestionStore,
        deliveries: DeliveryStore,
        vault: Vault,
        scheduling: Scheduling,
        outbox: Outbox,
        clock: Clock,
    ) -> None:
        self._store = store
        self._deliveries = deliveries
        self._vault = vault
        self._scheduling = scheduling
        self._outbox = outbox
        self._clock = clock
        self._written: dict[int, datetime] = {}
        self._before: Sequence[tuple[str, bytes, datetime]] = ()
        self._asked_on: date | None = None

    async def begin(self) -> None:
        """Once at start: of which questions a notice may have been sent a few hours ago."""
        now = self._clock.now()
        told = await self._store.told_since(now - BETWEEN_NOTICES)
        self._before = [(question_id, tag, min(now, day + DAY)) for question_id, tag, day in told]

    async def prepare(self, delivery: Delivery) -> Parcel | None:
        """The notice, if there is (still) an address and nothing that was sent a moment ago covers it.

        Raises:
            Passing: it is night, or they were written to a few hours ago.
        """
        question = await self._store.get(delivery.guild_id, delivery.subject_id)
        reason = NoticeReason(delivery.occurrence.partition(":")[0])
        if question is None or question.address is None or question.state is State.WITHDRAWN:
            return None
        if reason is NoticeReason.HOW_IT_WENT and question.state not in (State.PUBLISHED, State.RESOLVED):
            return None
        now = self._clock.now()
        morning = quiet_until(now, self._zone(delivery.guild_id))
        if morning is not None:
            raise Passing("it is night", morning - now)
        user_id = int(self._vault.open_text(Purpose.ADDRESS, question.id, question.address))
        last = self._written.get(user_id)
        if last is not None and last + BETWEEN_NOTICES > now:
            if delivery.due_at <= last and reason is not NoticeReason.HOW_IT_WENT:
                return None  # it was owed before they were written to: that message has told of it
            raise Passing("written to a few hours ago", last + BETWEEN_NOTICES - now)
        latest = self._latest_before_start(user_id, now)
        if latest is not None:  # when it was is not known, so neither whether that message has told of it
            raise Passing("written to a few hours ago", latest + BETWEEN_NOTICES - now)
        return AskerNotice(user_id, reason)

    async def complete(self, delivery: Delivery, receipt: Receipt) -> None:
        """Keep when they were written to; after the last notice of a question that ended, the address goes too."""
        del receipt
        now = self._clock.now()
        self._written = {who: last for who, last in self._written.items() if last + BETWEEN_NOTICES > now}
        question = await self._store.get(delivery.guild_id, delivery.subject_id)
        if question is not None and question.address is not None:
            self._written[int(self._vault.open_text(Purpose.ADDRESS, question.id, question.address))] = now
        if delivery.occurrence == NoticeReason.DECLINED:
            await self._store.drop_address(delivery.guild_id, delivery.subject_id)
        await self._deliveries.done(delivery.id)

    async def stopped(self, delivery: Delivery, code: str) -> None:
        """A closed door is respected at once, for all that they asked here. Nobody is told, also not by a count."""
        del code
        guild_id = delivery.guild_id
        question = await self._store.get(guild_id, delivery.subject_id)
        if question is None or question.address is None:
            return
        await self._store.drop_address(guild_id, question.id)
        user_id = int(self._vault.open_text(Purpose.ADDRESS, question.id, question.address))
        for question_id in self._vault.keyring.owned(await self._store.owner_tags(guild_id), user_id):
            await self._store.drop_address(guild_id, question_id)

    async def stop_all(self, user_id: int) -> None:
        """No more messages to this person, about anything they asked in any server."""
        owns = self._vault.keyring.owns
        for guild_id, question_id, tag in await self._store.addressed():
            if owns(tag, question_id, user_id):
                await self._store.drop_address(guild_id, question_id)

    async def ask_how_it_went(self) -> None:
        """Once a day: ask those who wished for messages, and asked some weeks ago, how it went. Each question once."""
        today = self._clock.now().date()
        if self._asked_on == today:
            return
        newest = today - HOW_IT_WENT
        owed = [
            self._outbox.owed(Kind.ASKER_NOTICE, guild_id, question_id, occurrence=NoticeReason.HOW_IT_WENT)
            for guild_id, question_id in await self._store.told_and_asked_between(newest - ASKED_ANYWAY, newest)
        ]
        await self._deliveries.add(owed)
        self._asked_on = today
        self._outbox.wake()

    def _latest_before_start(self, user_id: int, now: datetime) -> datetime | None:
        """The last moment at which they may have been written to before the bot started, if that is a few hours ago."""
        owns = self._vault.keyring.owns
        recent = [found for found in self._before if found[2] + BETWEEN_NOTICES > now]
        return max((latest for question_id, tag, latest in recent if owns(tag, question_id, user_id)), default=None)

    def _zone(self, guild_id: int) -> str:
        for purpose in (ChannelPurpose.REFLECTIONS, ChannelPurpose.TIPS):
            if (schedule := self._scheduling.of(guild_id, purpose)) is not None:
                return schedule.schedule.zone
        return NO_ZONE


__all__ = ["Notices"]
