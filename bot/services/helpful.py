"""Marking answers as helpful: once a person and message, unseen by others, and shown on the question's own message."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot.domain.delivery import Kind
from bot.domain.helpful import Mark
from bot.domain.keyring import Purpose
from bot.domain.question import PUBLIC
from bot.domain.refusal import AlreadyDone, NoLongerThere, NotAnAnswer, NotAQuestion, NotYours, OwnAnswer
from bot.services.ports import Grave

if TYPE_CHECKING:
    from bot.domain.delivery import Delivery
    from bot.domain.keyring import Keyring
    from bot.domain.question import Question
    from bot.services.outbox import Outbox
    from bot.services.ports import HelpfulStore, PostParts, QuestionStore, Randomness, ReplyStore
    from bot.services.retention import Retention
    from bot.services.settings import SettingsDesk


@dataclass(frozen=True, slots=True)
class Pointed:
    """A message that somebody points at."""

    channel_id: int
    message_id: int
    is_persons: bool
    """Whether a person wrote it under their own name."""
    is_own: bool
    """Whether that was the one who points."""


@dataclass(frozen=True, slots=True)
class Marked:
    """What came of it."""

    mark_id: str
    by_asker: bool
    is_new: bool


class Helpful:
    """The use cases of whoever was helped."""

    def __init__(
        self,
        store: HelpfulStore,
        questions: QuestionStore,
        parts: PostParts,
        replies: ReplyStore,
        settings: SettingsDesk,
        keyring: Keyring,
        outbox: Outbox,
        randomness: Randomness,
        *,
        retention: Retention,
    ) -> None:
        self._store = store
        self._questions = questions
        self._parts = parts
        self._replies = replies
        self._settings = settings
        self._keyring = keyring
        self._outbox = outbox
        self._randomness = randomness
        self._retention = retention

    async def mark(self, guild_id: int, user_id: int, pointed: Pointed) -> Marked:
        """Keep that a message helped this person.

        Raises:
            NotAQuestion: it is not in a question's thread.
            NotAnAnswer: it is the question itself, the asker's own word, or no message of a person at all.
            OwnAnswer: they wrote it.
            NoLongerThere: the question was withdrawn or removed.
        """
        question = await self._questions.at(guild_id, pointed.channel_id, pointed.message_id)
        if question is None:
            raise NotAQuestion
        if question.state not in PUBLIC:
            raise NoLongerThere
        await self._must_be_answer(question, user_id, pointed)
        by_asker = question.owner_tag is not None and self._keyring.owns(question.owner_tag, question.id, user_id)
        tags = self._keyring.tags(Purpose.HELPFUL, question.id, pointed.message_id, user_id)
        mark = Mark(self._randomness.token(), question.id, pointed.message_id, tags[0], by_asker)
        mark_id, is_new = await self._store.mark(guild_id, mark, tags, [self._edit(guild_id, question.id)])
        self._outbox.wake()
        return Marked(mark_id, by_asker, is_new)

    async def undo(self, guild_id: int, user_id: int, mark_id: str) -> None:
        """Take a mark back.

        Raises:
            AlreadyDone: it was taken back before, or its message is gone.
            NotYours: it is somebody else's, or nobody can tell whose any more.
        """
        mark = await self._store.get(guild_id, mark_id)
        if mark is None:
            raise AlreadyDone
        parts = (mark.question_id, mark.message_id, user_id)
        if mark.tag is None or not self._keyring.matches(mark.tag, Purpose.HELPFUL, *parts):
            raise NotYours
        if not await self._store.unmark(guild_id, mark_id, [self._edit(guild_id, mark.question_id)]):
            raise AlreadyDone
        self._outbox.wake()

    async def count(self, guild_id: int, user_id: int) -> int:
        """How many answers the person has marked here."""
        return len(await self._own(guild_id, user_id))

    async def erase_all(self, guild_id: int, user_id: int) -> int:
        """Forget which marks were this person's; the marks stay. How many they were."""
        own = await self._own(guild_id, user_id)
        await self._retention.bury(Grave.MARK, own)
        await self._store.forget(guild_id, own)
        return len(own)

    async def _own(self, guild_id: int, user_id: int) -> list[str]:
        return [
            mark.id
            for mark in await self._store.tagged(guild_id)
            if mark.tag is not None
            and self._keyring.matches(mark.tag, Purpose.HELPFUL, mark.question_id, mark.message_id, user_id)
        ]

    async def _must_be_answer(self, question: Question, user_id: int, pointed: Pointed) -> None:
        if pointed.channel_id != question.thread_id or (question.post and question.post.message_id == pointed.message_id):
            raise NotAnAnswer
        if any(part.message_id == pointed.message_id for part in await self._parts.of(question.guild_id, question.id)):
            raise NotAnAnswer
        if pointed.is_own:
            raise OwnAnswer
        if pointed.is_persons:
            return
        voice = await self._replies.spoken(question.guild_id, question.id, pointed.message_id)
        if voice is None:
            raise NotAnAnswer
        if voice.tag is not None and self._keyring.matches(voice.tag, Purpose.VOICE, question.id, user_id):
            raise OwnAnswer
        if voice.is_asker:
            raise NotAnAnswer

    def _edit(self, guild_id: int, question_id: str) -> Delivery:
        """After a random wait, as publication has one: when a mark shows does not tell who was there to make it."""
        wait = self._settings.of(guild_id).publication_wait(self._randomness.fraction())
        return self._outbox.owed(Kind.QUESTION_EDIT, guild_id, question_id, wait=wait)
