"""Notes: moderators and an asker write to each other through the bot. Neither side's address is needed for it.

A note is sealed and kept with its question. The asker finds it where their questions are (and by a neutral message, where
they wished for one); their answer comes to the review channel as a card that names nobody.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot.domain.delivery import Delivery, Kind
from bot.domain.keyring import Purpose
from bot.domain.moderation import NOTE_LIMIT, Action, Limited, Note, NoteKind
from bot.domain.parcel import NoteCard, NoticeReason, Parcel, Receipt
from bot.domain.refusal import FieldFault, NobodyToTell, NoLongerThere, NothingWritten, NotYours
from bot.services.blocks import log_line
from bot.services.ports import Standing

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.domain.question import Question
    from bot.services.gate import Gate
    from bot.services.outbox import Outbox
    from bot.services.ports import DeliveryStore, NoteStore, QuestionStore, Randomness
    from bot.services.settings import SettingsDesk
    from bot.services.vault import Vault


@dataclass(frozen=True, slots=True)
class ReadNote:
    """A note, opened for somebody who may read it. Which moderator wrote it is not for the asker."""

    kind: NoteKind
    text: str

    @property
    def by_asker(self) -> bool:
        """Whether the asker wrote it."""
        return self.kind is NoteKind.ANSWER


class Notes:
    """Writing and reading notes."""

    def __init__(
        self, store: NoteStore, questions: QuestionStore, vault: Vault, outbox: Outbox, gate: Gate, randomness: Randomness
    ) -> None:
        self._store = store
        self._questions = questions
        self._vault = vault
        self._outbox = outbox
        self._gate = gate
        self._randomness = randomness

    # -- moderators

    def written(self, question_id: str, kind: NoteKind, text: str, moderator_id: int | None) -> Note:
        """A new note, sealed, to be kept by whoever asked for it.

        Raises:
            NothingWritten, FieldFault: it is empty or too long.
        """
        if not text.strip():
            raise NothingWritten
        if len(text) > NOTE_LIMIT:
            raise FieldFault("note", NOTE_LIMIT)
        note_id = self._randomness.token()
        return Note(note_id, question_id, kind, self._vault.seal_text(Purpose.NOTE, note_id, text), moderator_id)

    def notice(self, question: Question, reason: NoticeReason, note: Note) -> list[Delivery]:
        """A message to the asker that there is a note, where they wished for such messages."""
        if question.address is None:
            return []
        return [self._outbox.owed(Kind.ASKER_NOTICE, question.guild_id, question.id, occurrence=f"{reason}:{note.id}")]

    async def write(self, guild_id: int, question_id: str, moderator_id: int, text: str) -> None:
        """Write to whoever asked. Whoever calls has checked that the person may.

        Raises:
            NoLongerThere: no such question in this server, or it was taken back.
            NobodyToTell: it is forgotten who asked: nobody would ever read it.
            NothingWritten, FieldFault: as `written` does.
        """
        question = await self._questions.get(guild_id, question_id)
        if question is None or question.content is None:
            raise NoLongerThere
        if question.owner_tag is None:
            raise NobodyToTell
        note = self.written(question_id, NoteKind.NOTE, text, moderator_id)
        owed = [
            *self.notice(question, NoticeReason.NOTED, note),
            log_line(self._outbox, guild_id, question_id, Action.NOTED, moderator_id, note.id),
        ]
        if not await self._store.add(guild_id, note, owed):
            raise NoLongerThere
        self._outbox.wake()

    async def thread(self, guild_id: int, question_id: str) -> Sequence[ReadNote]:
        """All notes of a question, oldest first, for moderators."""
        return [self._read(note) for note in await self._store.of(guild_id, question_id)]

    # -- the asker

    async def of_mine(self, guild_id: int, user_id: int, question_id: str) -> Sequence[ReadNote]:
        """All notes of the person's own question, oldest first.

        Raises:
            NoLongerThere: no such question in this server.
            NotYours: somebody else asked it, or it is forgotten who did.
        """
        await self._own(guild_id, user_id, question_id)
        return await self.thread(guild_id, question_id)

    async def answer(self, guild_id: int, user_id: int, question_id: str, text: str) -> None:
        """Write to the moderators about the person's own question, without their name.

        Raises:
            NoLongerThere, NotYours: as `of_mine` does.
            NothingWritten, FieldFault: as `written` does.
            EnoughForToday: they have written as much as fits in a day.
        """
        await self._own(guild_id, user_id, question_id)
        note = self.written(question_id, NoteKind.ANSWER, text, None)
        owed = self._outbox.owed(Kind.NOTE_CARD, guild_id, question_id, occurrence=note.id)
        use = self._gate.one_more(Limited.NOTES, guild_id, user_id)
        if not await self._store.add(guild_id, note, [owed], use):
            raise NoLongerThere
        self._outbox.wake()

    async def _own(self, guild_id: int, user_id: int, question_id: str) -> Question:
        question = await self._questions.get(guild_id, question_id)
        if question is None:
            raise NoLongerThere
        if question.owner_tag is None or not self._vault.keyring.owns(question.owner_tag, question_id, user_id):
            raise NotYours
        return question

    def _read(self, note: Note) -> ReadNote:
        return ReadNote(note.kind, self._vault.open_text(Purpose.NOTE, note.id, note.content))


class NoteCardHandler:
    """Brings what an asker wrote back to the review channel."""

    def __init__(
        self, store: NoteStore, questions: QuestionStore, deliveries: DeliveryStore, settings: SettingsDesk, vault: Vault
    ) -> None:
        self._store = store
        self._questions = questions
        self._deliveries = deliveries
        self._settings = settings
        self._vault = vault

    async def prepare(self, delivery: Delivery) -> Parcel | None:
        """The card, unless the note went with its question."""
        question = await self._questions.get(delivery.guild_id, delivery.subject_id)
        notes = await self._store.of(delivery.guild_id, delivery.subject_id)
        note = next((note for note in notes if note.id == delivery.occurrence), None)
        if question is None or note is None:
            return None
        channel_id = self._settings.of(delivery.guild_id).review_channel_id
        if channel_id is None:
            raise Standing("no review channel")
        text = self._vault.open_text(Purpose.NOTE, note.id, note.content)
        title = self._vault.open_question(question.id, question.content).title if question.content else ""
        return NoteCard(channel_id, question.id, question.number, title, text)

    async def complete(self, delivery: Delivery, receipt: Receipt) -> None:
        """Nothing is kept of it."""
        del receipt
        await self._deliveries.done(delivery.id)

    async def stopped(self, delivery: Delivery, code: str) -> tuple[Delivery, ...]:
        """Nothing: the channel to tell it in is the one that does not work. `/setup check` shows it."""
        del delivery, code
        return ()


__all__ = ["NoteCardHandler", "Notes", "ReadNote"]
