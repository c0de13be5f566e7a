"""Answering without a name: a voice for each person in each thread, and replies that go out through the outbox."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot.domain.delivery import Kind
from bot.domain.keyring import Purpose
from bot.domain.moderation import Limited
from bot.domain.pseudonym import choose
from bot.domain.question import Question, State, ThreadLock, draft_end
from bot.domain.refusal import (
    AlreadyDone,
    FieldFault,
    ForbiddenWords,
    NoLongerThere,
    NotAQuestion,
    NotYours,
    RepliesOff,
    ThreadNotOpen,
)
from bot.domain.reply import REPLY_LIMIT, Reply, ReplyState, Voice
from bot.services.ports import Grave

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from bot.domain.screening import Screening
    from bot.services.gate import Gate
    from bot.services.outbox import Outbox
    from bot.services.ports import Clock, QuestionStore, Randomness, ReplyStore, WriteStep
    from bot.services.retention import Retention
    from bot.services.screening import Screener
    from bot.services.settings import SettingsDesk
    from bot.services.vault import Vault


@dataclass(frozen=True, slots=True)
class ReplyPreview:
    """A reply before it goes out, as its writer is shown it."""

    reply_id: str
    text: str
    voice_name: str
    is_asker: bool
    screening: Screening
    fault: FieldFault | None
    """What must be changed before it can be posted, if anything."""


class Replies:
    """The use cases of those who answer, and of the asker answering under their badge."""

    def __init__(
        self,
        store: ReplyStore,
        questions: QuestionStore,
        settings: SettingsDesk,
        vault: Vault,
        outbox: Outbox,
        clock: Clock,
        randomness: Randomness,
        *,
        screener: Screener,
        gate: Gate,
        retention: Retention,
    ) -> None:
        self._store = store
        self._questions = questions
        self._settings = settings
        self._vault = vault
        self._outbox = outbox
        self._clock = clock
        self._randomness = randomness
        self._screener = screener
        self._gate = gate
        self._retention = retention

    async def must_be_open(self, guild_id: int, user_id: int, question_id: str) -> None:
        """Say no before anybody types a word that cannot go anywhere.

        Raises:
            NoLongerThere, ThreadNotOpen: the question, or its thread, cannot take a reply.
            RepliesOff: the server has it that only the asker replies without their name.
            Blocked: the moderators paused it for whoever wrote what this person wrote.
        """
        self._gate.must_be_open(guild_id, user_id)
        await self._open_question(guild_id, user_id, question_id)

    async def question_at(self, guild_id: int, user_id: int, channel_id: int, message_id: int) -> str:
        """The question that somebody points at: its post, or any message in its thread.

        Raises:
            NotAQuestion: there is none.
            NoLongerThere, ThreadNotOpen, RepliesOff: as `must_be_open` does.
        """
        question = await self._questions.at(guild_id, channel_id, message_id)
        if question is None:
            raise NotAQuestion
        self._gate.must_be_open(guild_id, user_id)
        self._must_be_open(question, user_id)
        return question.id

    async def draft(
        self,
        guild_id: int,
        user_id: int,
        question_id: str,
        text: str,
        *,
        own_names: Sequence[str],
        reply_id: str | None = None,
        screening: Screening | None = None,
    ) -> ReplyPreview:
        """Keep a reply for an hour, sealed, and say what was noticed in it. With `reply_id` it replaces that draft.

        `screening` is there where the text was looked at already.

        Raises:
            NoLongerThere, ThreadNotOpen, RepliesOff: as `must_be_open` does.
            NotYours: somebody else wrote that draft.
        """
        if screening is None:
            screening = await self._screener.screen(guild_id, {"reply": text}, own_names)
        kept_id = await self._place(guild_id, user_id, reply_id)
        tags = self._vault.keyring.tags(Purpose.VOICE, question_id, user_id)
        reply = await self._store.save_draft(guild_id, question_id, tags, self._step(user_id, kept_id, text, tags))
        return ReplyPreview(reply.id, text, reply.voice.name, reply.voice.is_asker, screening, _fault(text))

    async def send(
        self, guild_id: int, user_id: int, question_id: str, text: str, *, own_names: Sequence[str], reply_id: str | None = None
    ) -> Voice | ReplyPreview:
        """Hand a reply in if nothing in it stands out, and say whose voice it is; else keep it as `draft` does.

        What is handed in is on disk, with its delivery, before this returns.

        Raises:
            As `draft` and `submit` do.
        """
        screening = await self._screener.screen(guild_id, {"reply": text}, own_names)
        if screening.findings or _fault(text) is not None:
            return await self.draft(
                guild_id, user_id, question_id, text, own_names=own_names, reply_id=reply_id, screening=screening
            )
        self._gate.must_be_open(guild_id, user_id)
        use = self._gate.one_more(Limited.REPLIES, guild_id, user_id)

        kept_id = await self._place(guild_id, user_id, reply_id)
        tags = self._vault.keyring.tags(Purpose.VOICE, question_id, user_id)
        owed = self._outbox.owed(Kind.REPLY_POST, guild_id, kept_id)
        reply = await self._store.hand_in(guild_id, question_id, tags, self._step(user_id, kept_id, text, tags), [owed], use)
        self._outbox.wake()
        return reply.voice

    async def open_draft(self, guild_id: int, user_id: int, reply_id: str) -> tuple[str, str]:
        """A draft's question and text, for its writer to edit.

        Raises:
            NoLongerThere: its hour is over, or it was posted or discarded.
            NotYours: somebody else wrote it.
        """
        reply = await self._own(guild_id, user_id, reply_id)
        if reply.state is not ReplyState.DRAFT or reply.content is None:
            raise NoLongerThere
        return reply.question_id, self._vault.open_text(Purpose.REPLY, reply_id, reply.content)

    async def submit(self, guild_id: int, user_id: int, reply_id: str) -> Voice:
        """Hand the reply in; it is on disk, with its delivery, before this returns. Whose voice it is.

        Raises:
            NoLongerThere, NotYours, ThreadNotOpen, RepliesOff: as above.
            AlreadyDone: it was handed in before, for example by a double click.
            FieldFault: it is empty or too long.
            ForbiddenWords: the server forbids something in it.
            Blocked, EnoughForToday: they may not write without their name here (any more), or not today.
        """
        reply = await self._own(guild_id, user_id, reply_id)
        if reply.state is not ReplyState.DRAFT:
            raise AlreadyDone
        if reply.content is None:
            raise NoLongerThere
        text = self._vault.open_text(Purpose.REPLY, reply_id, reply.content)
        if (fault := _fault(text)) is not None:
            raise fault
        await self._open_question(guild_id, user_id, reply.question_id)
        if await self._screener.forbids(guild_id, {"reply": text}):
            raise ForbiddenWords
        self._gate.must_be_open(guild_id, user_id)
        use = self._gate.one_more(Limited.REPLIES, guild_id, user_id)
        if not await self._store.submit(guild_id, reply_id, [self._outbox.owed(Kind.REPLY_POST, guild_id, reply_id)], use):
            raise AlreadyDone
        self._outbox.wake()
        return reply.voice

    async def discard(self, guild_id: int, user_id: int, reply_id: str) -> None:
        """Erase a draft at once. Raises as `open_draft` does."""
        await self.open_draft(guild_id, user_id, reply_id)
        await self._store.drop(guild_id, reply_id)

    async def lost(self, guild_id: int, user_id: int) -> tuple[int, ...]:
        """The numbers of the questions under which a reply of this person could not be posted: to be said now, once.

        No address is kept of them: their voice in that thread is known by its tag, as long as that is kept.
        """
        theirs = [
            (reply_id, number)
            for reply_id, number, voice in await self._store.lost(guild_id)
            if voice.tag is not None and self._vault.keyring.matches(voice.tag, Purpose.VOICE, voice.question_id, user_id)
        ]
        if theirs:
            await self._store.told(guild_id, [reply_id for reply_id, _number in theirs])
        return tuple(sorted({number for _reply_id, number in theirs}))

    async def erase_all(self, guild_id: int, user_id: int) -> int:
        """Erase what is not posted yet, and forget which voices were this person's. How many voices they were.

        What they posted stays in the threads, and nobody can link it to them any more.
        """
        matches = self._vault.keyring.matches
        own = [
            voice.id
            for voice in await self._store.tagged_voices(guild_id)
            if voice.tag is not None and matches(voice.tag, Purpose.VOICE, voice.question_id, user_id)
        ]
        await self._retention.bury(Grave.VOICE, own)
        for reply_id, tag in await self._store.tagged_replies(guild_id):
            if matches(tag, Purpose.REPLY, reply_id, user_id):
                await self._store.drop(guild_id, reply_id)
        await self._store.forget_voices(guild_id, own)
        return len(own)

    async def _own(self, guild_id: int, user_id: int, reply_id: str) -> Reply:
        reply = await self._store.get(guild_id, reply_id)
        if reply is None or (reply.draft_until is not None and reply.draft_until <= self._clock.now()):
            raise NoLongerThere
        if reply.owner_tag is None:
            raise AlreadyDone  # posted or discarded: the row knows nothing of its writer any more
        if not self._vault.keyring.matches(reply.owner_tag, Purpose.REPLY, reply_id, user_id):
            raise NotYours
        return reply

    async def _place(self, guild_id: int, user_id: int, reply_id: str | None) -> str:
        """The id under which a reply is kept: that of a draft which it replaces, or a new one."""
        if reply_id is None:
            return self._randomness.token()
        await self.open_draft(guild_id, user_id, reply_id)
        return reply_id

    def _step(self, user_id: int, reply_id: str, text: str, voice_tags: Sequence[bytes]) -> WriteStep:
        """What the store is to keep: these words under that id, if the question takes a reply of this person."""
        content = self._vault.seal_text(Purpose.REPLY, reply_id, text)
        owner_tag = self._vault.keyring.tag(Purpose.REPLY, reply_id, user_id)

        def write(question: Question, own: Voice | None, taken: Collection[str]) -> Reply:
            self._must_be_open(question, user_id)
            voice = own or Voice(
                id=self._randomness.token(),
                question_id=question.id,
                tag=voice_tags[0],
                name=choose(taken, self._randomness.below),
                is_asker=self._asked(question, user_id),
            )
            return Reply(
                id=reply_id,
                question_id=question.id,
                guild_id=question.guild_id,
                voice=voice,
                state=ReplyState.DRAFT,
                content=content,
                owner_tag=owner_tag,
                draft_until=draft_end(self._clock.now()),
            )

        return write

    async def _open_question(self, guild_id: int, user_id: int, question_id: str) -> Question:
        question = await self._questions.get(guild_id, question_id)
        if question is None:
            raise NoLongerThere
        self._must_be_open(question, user_id)
        return question

    def _must_be_open(self, question: Question, user_id: int) -> None:
        if question.state not in (State.PUBLISHED, State.RESOLVED) or question.thread_lock is ThreadLock.THEIRS:
            raise ThreadNotOpen
        if not self._settings.of(question.guild_id).anonymous_replies and not self._asked(question, user_id):
            raise RepliesOff

    def _asked(self, question: Question, user_id: int) -> bool:
        return question.owner_tag is not None and self._vault.keyring.owns(question.owner_tag, question.id, user_id)


def _fault(text: str) -> FieldFault | None:
    if len(text) > REPLY_LIMIT:
        return FieldFault("reply", REPLY_LIMIT)
    return None if text.strip() else FieldFault("reply")
