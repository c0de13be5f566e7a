"""Review: a person looks at a question before it is public, without ever learning who asked."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from bot.domain.delivery import OPEN_TO_ALL, Delivery, Kind
from bot.domain.keyring import Purpose
from bot.domain.moderation import NoteKind
from bot.domain.parcel import NoticeReason, Parcel, Receipt, ReviewCard, ReviewSettled
from bot.domain.question import WARNING_LIMIT, Event, ImpossibleMove, Place, Question, State, after
from bot.domain.refusal import AlreadyDone, FieldFault, ForModeratorsAlone, NoLongerThere, NothingWritten
from bot.domain.screening import screen
from bot.domain.settings import ChannelPurpose
from bot.services.ports import Grave, Move, Standing

if TYPE_CHECKING:
    from bot.domain.question import QuestionText
    from bot.services.blocks import Blocks
    from bot.services.notes import Notes
    from bot.services.outbox import Outbox
    from bot.services.ports import DeliveryStore, NoteStore, QuestionStore, Randomness
    from bot.services.retention import Retention
    from bot.services.settings import SettingsDesk
    from bot.services.vault import Vault


class Reviewing:
    """The reviewer's use cases. Whoever calls has checked that the person may review.

    Each decision is made on a card: the one on which its button was pressed. It raises:
        NoLongerThere: no such question in this server.
        AlreadyDone: another reviewer was first, the asker took it back, or the card shows an earlier text.
    """

    def __init__(
        self,
        store: QuestionStore,
        settings: SettingsDesk,
        notes: Notes,
        blocks: Blocks,
        vault: Vault,
        outbox: Outbox,
        randomness: Randomness,
        retention: Retention,
    ) -> None:
        self._store = store
        self._settings = settings
        self._notes = notes
        self._blocks = blocks
        self._retention = retention
        self._vault = vault
        self._outbox = outbox
        self._randomness = randomness

    async def warning_of(self, guild_id: int, question_id: str, card: Place | None) -> str:
        """The asker's own content warning of a question that waits. Raises as a decision does, before anybody types."""
        question, _decided = await self._waiting(guild_id, question_id, Event.APPROVE, card)
        return self._vault.open_question(question_id, question.content).warning if question.content else ""

    async def approve(
        self,
        guild_id: int,
        question_id: str,
        reviewer_id: int,
        warning: str | None = None,
        *,
        in_danger: str | None = None,
        card: Place | None = None,
    ) -> None:
        """Let it be published, with `warning` as its content warning. It appears at a random moment within the server's delay.

        Where `warning` is None the asker's own stays; a text without one that points to danger gets `in_danger`.

        Raises:
            NothingWritten, FieldFault: a warning that is empty or too long.
            ForModeratorsAlone: whoever wrote it wishes for a private note.
        """
        question, decided = await self._waiting(guild_id, question_id, Event.APPROVE, card)
        if question.content:
            text = self._vault.open_question(question_id, question.content)
            if text.private:
                raise ForModeratorsAlone
            if warning is None and not text.warning.strip() and screen(text.fields()).at_risk:
                warning = in_danger
        move = Move(guild_id, question_id, question.state, decided, reviewer_id=reviewer_id)
        if warning is not None:
            move = replace(move, content=warned(self._vault, question, warning))
        wait = self._settings.of(guild_id).publication_wait(self._randomness.fraction())
        await self._decide(move, [self._outbox.owed(Kind.QUESTION_POST, guild_id, question_id, wait=wait)])

    async def ask_for_changes(
        self, guild_id: int, question_id: str, reviewer_id: int, what: str, *, card: Place | None = None
    ) -> None:
        """Give it back to the asker with a note about what to change. Raises NothingWritten, FieldFault for the note."""
        question, decided = await self._waiting(guild_id, question_id, Event.ASK_FOR_CHANGES, card)
        note = self._notes.written(question_id, NoteKind.CHANGES, what, reviewer_id)
        move = Move(guild_id, question_id, question.state, decided, reviewer_id=reviewer_id, note=note)
        await self._decide(move, self._notes.notice(question, NoticeReason.RETURNED, note))

    async def read(self, guild_id: int, question_id: str) -> QuestionText:
        """The text of a question that a reviewer looks at. Raises NoLongerThere once it is erased, or in another server."""
        question = await self._store.get(guild_id, question_id)
        if question is None or question.state is State.DRAFT or question.content is None:
            raise NoLongerThere
        return self._vault.open_question(question_id, question.content)

    async def decline(
        self, guild_id: int, question_id: str, reviewer_id: int, reason: str = "", *, card: Place | None = None
    ) -> None:
        """Do not publish it, and erase its text; the asker reads the reason, if there is one. FieldFault: it is too long."""
        question, decided = await self._waiting(guild_id, question_id, Event.DECLINE, card)
        move = Move(guild_id, question_id, question.state, decided, reviewer_id=reviewer_id, erase_content=True)
        if reason.strip():
            move = replace(move, note=self._notes.written(question_id, NoteKind.DECLINED, reason, reviewer_id))
        await self._decide(move, self._declined(question))

    async def block(self, guild_id: int, question_id: str, reviewer_id: int) -> None:
        """Decline it, and block whoever asked, whom nobody learns. Raises NobodyToBlock if that is forgotten."""
        question, decided = await self._waiting(guild_id, question_id, Event.DECLINE)
        block = self._blocks.of_question(question, reviewer_id)
        move = Move(guild_id, question_id, question.state, decided, reviewer_id=reviewer_id, erase_content=True, block=block)
        await self._decide(move, self._declined(question))

    async def heal(self, guild_id: int, question_id: str, card: Place) -> None:
        """Somebody pressed a button that should be gone: bring that card of the review channel up to date."""
        question = await self._store.get(guild_id, question_id)
        if question is None or question.state is State.DRAFT:
            return
        if question.review_card in (card, None):
            owed = self._outbox.owed(Kind.REVIEW_CARD, guild_id, question_id)
        elif card.channel_id in (self._settings.of(guild_id).review_channel_id, question.review_card.channel_id):
            once = f"{card.channel_id}:{card.message_id}:{question.state}"
            owed = self._outbox.owed(Kind.STRAY_CARD, guild_id, question_id, occurrence=once)
        else:
            return
        await self._outbox.add([owed])

    async def _waiting(
        self, guild_id: int, question_id: str, event: Event, card: Place | None = None
    ) -> tuple[Question, State]:
        question = await self._store.get(guild_id, question_id)
        if question is None:
            raise NoLongerThere
        own = question.review_card
        if card is not None and own is not None and card.channel_id == own.channel_id and card != own:
            raise AlreadyDone
        try:
            return question, after(question.state, event)
        except ImpossibleMove as error:
            raise AlreadyDone from error

    async def _decide(self, move: Move, owed: list[Delivery]) -> None:
        card = self._outbox.owed(Kind.REVIEW_CARD, move.guild_id, move.question_id)
        if not await self._store.move(move, [card, *owed]):
            raise AlreadyDone
        if move.block is not None:
            self._blocks.remember(move.block)
        self._outbox.wake()
        if move.erase_content:
            await self._retention.bury(Grave.DECLINED, [move.question_id])

    def _declined(self, question: Question) -> list[Delivery]:
        if question.address is None:
            return []
        owed = self._outbox.owed
        return [owed(Kind.ASKER_NOTICE, question.guild_id, question.id, occurrence=NoticeReason.DECLINED)]


def warned(vault: Vault, question: Question, warning: str) -> bytes:
    """The question's text with that content warning, sealed anew.

    Raises:
        NothingWritten, FieldFault: it is empty or too long.
        NoLongerThere: the text is erased.
    """
    if not warning.strip():
        raise NothingWritten
    if len(warning) > WARNING_LIMIT:
        raise FieldFault("warning", WARNING_LIMIT)
    if question.content is None:
        raise NoLongerThere
    return vault.seal_question(question.id, replace(vault.open_question(question.id, question.content), warning=warning))


class ReviewCardHandler:
    """Keeps a question's card as it should stand: there with its buttons while it waits, settled once it is decided.

    Whoever changes the question only owes a `Kind.REVIEW_CARD`. A card that was deleted by hand is posted again if the question
    still waits, and left alone if it does not.
    """

    def __init__(
        self,
        store: QuestionStore,
        notes: NoteStore,
        settings: SettingsDesk,
        blocks: Blocks,
        vault: Vault,
        outbox: Outbox,
    ) -> None:
        self._store = store
        self._notes = notes
        self._settings = settings
        self._blocks = blocks
        self._vault = vault
        self._outbox = outbox

    async def prepare(self, delivery: Delivery) -> Parcel | None:
        """The card as it should stand now."""
        question = await self._store.get(delivery.guild_id, delivery.subject_id)
        if question is None:
            return None
        if question.state is State.WAITING and question.content is not None:
            channel_id = self._settings.of(delivery.guild_id).review_channel_id
            if channel_id is None:
                raise Standing("no review channel")
            text = self._vault.open_question(question.id, question.content)
            # Whoever asks for changes is kept with the question as its reviewer: without one, nobody has.
            asked_for = await self._last(question, NoteKind.CHANGES) if question.reviewer_id is not None else ""
            return ReviewCard(channel_id, question.id, text, question.review_card, asked_for)
        return None if question.review_card is None else await self._settled(question, question.review_card)

    async def complete(self, delivery: Delivery, receipt: Receipt) -> None:
        """Keep where the card stands. Something may have been decided while it was on its way: then it is sent again."""
        assert receipt.place is not None  # noqa: S101 -- a card is a message
        await self._store.carded(delivery.guild_id, delivery.subject_id, receipt.place, delivery)

    async def stopped(self, delivery: Delivery, code: str) -> tuple[Delivery, ...]:
        """A notice where everyone can read the channel. Otherwise it is the one that does not work: `/setup check` shows it."""
        if code != OPEN_TO_ALL:
            return ()
        channel_id = self._settings.of(delivery.guild_id).review_channel_id
        occurrence = f"{channel_id} {delivery.id}:{code}"
        return (self._outbox.owed(Kind.STOPPED_NOTICE, delivery.guild_id, ChannelPurpose.REVIEW, occurrence=occurrence),)

    async def _settled(self, question: Question, card: Place) -> ReviewSettled:
        # A question that went back to its asker may come again on a card of its own, or never: nothing of it stays here.
        shown = question.content is not None and question.state is not State.RETURNED
        text = self._vault.open_question(question.id, question.content) if shown and question.content else None
        kind = NoteKind.DECLINED if question.state is State.DECLINED else NoteKind.CHANGES
        note = await self._last(question, kind) if question.state in (State.DECLINED, State.RETURNED) else ""
        blocked = self._blocks.has(question.guild_id, question.id)
        return ReviewSettled(card, question.state, question.reviewer_id, text, note, blocked)

    async def _last(self, question: Question, kind: NoteKind) -> str:
        notes = [note for note in await self._notes.of(question.guild_id, question.id) if note.kind is kind]
        return self._vault.open_text(Purpose.NOTE, notes[-1].id, notes[-1].content) if notes else ""


class StrayCardHandler:
    """Settles a card that is not the question's card any more."""

    def __init__(self, store: QuestionStore, deliveries: DeliveryStore) -> None:
        self._store = store
        self._deliveries = deliveries

    async def prepare(self, delivery: Delivery) -> Parcel | None:
        """The stray card without buttons and without the question's text."""
        channel_id, message_id, _state = delivery.occurrence.split(":")
        question = await self._store.get(delivery.guild_id, delivery.subject_id)
        if question is None:
            return None
        state = None if question.state is State.WAITING else question.state
        return ReviewSettled(Place(int(channel_id), int(message_id)), state, question.reviewer_id, None)

    async def complete(self, delivery: Delivery, receipt: Receipt) -> None:
        """Nothing is kept of it."""
        del receipt
        await self._deliveries.done(delivery.id)

    async def stopped(self, delivery: Delivery, code: str) -> None:
        """Given up: it is only tidiness."""
        del delivery, code


__all__ = ["ReviewCardHandler", "Reviewing", "StrayCardHandler", "warned"]
