"""Review: a person looks at a question before it is public, without ever learning who asked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.domain.delivery import Delivery, Kind
from bot.domain.parcel import NoticeReason, Parcel, Receipt, ReviewCard, ReviewSettled
from bot.domain.question import Event, ImpossibleMove, State, after
from bot.domain.refusal import AlreadyDone, NoLongerThere
from bot.services.ports import Move

if TYPE_CHECKING:
    from bot.domain.question import QuestionText
    from bot.services.outbox import Outbox
    from bot.services.ports import DeliveryStore, QuestionStore
    from bot.services.settings import SettingsDesk
    from bot.services.vault import Vault


class Reviewing:
    """The reviewer's use cases. Whoever calls has checked that the person may review."""

    def __init__(self, store: QuestionStore, vault: Vault, outbox: Outbox) -> None:
        self._store = store
        self._vault = vault
        self._outbox = outbox

    async def approve(self, guild_id: int, question_id: str, reviewer_id: int) -> None:
        """Let it be published.

        Raises:
            NoLongerThere: no such question in this server.
            AlreadyDone: another reviewer was first, or the asker withdrew it.
        """
        await self._decide(guild_id, question_id, reviewer_id, Event.APPROVE, Kind.QUESTION_POST)

    async def decline(self, guild_id: int, question_id: str, reviewer_id: int) -> None:
        """Do not publish it, and erase its text. Raises as `approve` does."""
        await self._decide(guild_id, question_id, reviewer_id, Event.DECLINE, None)

    async def read(self, guild_id: int, question_id: str) -> QuestionText:
        """The text of a question that a reviewer looks at. Raises NoLongerThere once it is erased, or in another server."""
        question = await self._store.get(guild_id, question_id)
        if question is None or question.state is State.DRAFT or question.content is None:
            raise NoLongerThere
        return self._vault.open_question(question_id, question.content)

    async def _decide(self, guild_id: int, question_id: str, reviewer_id: int, event: Event, then: Kind | None) -> None:
        question = await self._store.get(guild_id, question_id)
        if question is None:
            raise NoLongerThere
        try:
            decided = after(question.state, event)
        except ImpossibleMove as error:
            raise AlreadyDone from error
        owed = [self._outbox.owed(Kind.REVIEW_SETTLED, guild_id, question_id)]
        if then is not None:
            owed.append(self._outbox.owed(then, guild_id, question_id))
        elif question.address is not None:
            owed.append(self._outbox.owed(Kind.ASKER_NOTICE, guild_id, question_id, occurrence=NoticeReason.DECLINED))
        erase = event is Event.DECLINE
        move = Move(guild_id, question_id, question.state, decided, reviewer_id=reviewer_id, erase_content=erase)
        if not await self._store.move(move, owed):
            raise AlreadyDone
        self._outbox.wake()


class ReviewCardHandler:
    """Delivers the card of a question that waits."""

    def __init__(self, store: QuestionStore, settings: SettingsDesk, vault: Vault, outbox: Outbox) -> None:
        self._store = store
        self._settings = settings
        self._vault = vault
        self._outbox = outbox

    async def prepare(self, delivery: Delivery) -> Parcel | None:
        """The card, unless the question was withdrawn before."""
        question = await self._store.get(delivery.guild_id, delivery.subject_id)
        channel_id = self._settings.of(delivery.guild_id).review_channel_id
        if question is None or question.state is not State.WAITING or question.content is None or channel_id is None:
            return None
        return ReviewCard(channel_id, question.id, self._vault.open_question(question.id, question.content))

    async def complete(self, delivery: Delivery, receipt: Receipt) -> None:
        """Keep where the card stands, to settle it later, or at once if the asker withdrew while it was being sent."""
        assert receipt.place is not None  # noqa: S101 -- a card is a message
        settled = self._outbox.owed(Kind.REVIEW_SETTLED, delivery.guild_id, delivery.subject_id, occurrence="late")
        await self._store.carded(delivery.guild_id, delivery.subject_id, receipt.place, delivery.id, [settled])

    async def stopped(self, delivery: Delivery, code: str) -> tuple[Delivery, ...]:
        """Nothing: the channel to tell it in is the one that does not work. `/setup check` shows it."""
        del delivery, code
        return ()


class ReviewSettledHandler:
    """Takes the buttons from a card that was decided and says how."""

    def __init__(self, store: QuestionStore, deliveries: DeliveryStore, vault: Vault) -> None:
        self._store = store
        self._deliveries = deliveries
        self._vault = vault

    async def prepare(self, delivery: Delivery) -> Parcel | None:
        """The settled card, if there is a card at all."""
        question = await self._store.get(delivery.guild_id, delivery.subject_id)
        if question is None or question.review_card is None:
            return None
        text = self._vault.open_question(question.id, question.content) if question.content else None
        return ReviewSettled(question.review_card, question.state, question.reviewer_id, text)

    async def complete(self, delivery: Delivery, receipt: Receipt) -> None:
        """Nothing is kept of it."""
        del receipt
        await self._deliveries.done(delivery.id)

    async def stopped(self, delivery: Delivery, code: str) -> tuple[Delivery, ...]:
        """Nothing: see `ReviewCardHandler.stopped`."""
        del delivery, code
        return ()
