"""Delivering anonymous replies: into the thread, with word to whoever asked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.domain.delivery import Delivery, Kind
from bot.domain.keyring import Purpose
from bot.domain.parcel import NoticeReason, Parcel, Receipt, ReplyPost
from bot.domain.question import State
from bot.domain.reply import ReplyState
from bot.domain.settings import ChannelPurpose
from bot.services.ports import Passing
from bot.services.threads import THREAD_GONE

if TYPE_CHECKING:
    from bot.services.outbox import Outbox
    from bot.services.ports import QuestionStore, ReplyStore
    from bot.services.threads import Threads
    from bot.services.vault import Vault


class ReplyPostHandler:
    """Delivers an anonymous reply."""

    def __init__(self, store: ReplyStore, questions: QuestionStore, threads: Threads, vault: Vault, outbox: Outbox) -> None:
        self._store = store
        self._questions = questions
        self._threads = threads
        self._vault = vault
        self._outbox = outbox

    async def prepare(self, delivery: Delivery) -> Parcel | None:
        """The reply, unless it was taken back before."""
        reply = await self._store.get(delivery.guild_id, delivery.subject_id)
        if reply is None or reply.state is not ReplyState.WAITING or reply.content is None:
            return None
        if reply.thread_id is None:
            question = await self._questions.get(delivery.guild_id, reply.question_id)
            if question is None or question.state not in (State.PUBLISHED, State.RESOLVED):
                await self._store.drop(delivery.guild_id, reply.id, lost=True)  # there will be no thread for it
                return None
            raise Passing("the thread is not open yet")
        text = self._vault.open_text(Purpose.REPLY, reply.id, reply.content)
        return ReplyPost(reply.thread_id, reply.id, reply.voice.name, reply.voice.is_asker, text)

    async def complete(self, delivery: Delivery, receipt: Receipt) -> None:
        """It stands in the thread; the asker hears of it where they wished to, once a day at the most."""
        assert receipt.place is not None  # noqa: S101 -- a reply is a message
        guild_id, once_a_day = delivery.guild_id, f"{NoticeReason.REPLIED}:{delivery.due_at:%Y-%m-%d}"

        def tell(question_id: str) -> Delivery:
            return self._outbox.owed(Kind.ASKER_NOTICE, guild_id, question_id, occurrence=once_a_day)

        await self._store.posted(guild_id, delivery.subject_id, receipt.place.message_id, delivery.id, tell)

    async def stopped(self, delivery: Delivery, code: str) -> tuple[Delivery, ...] | None:
        """One notice to the moderators. Given up, and its text erased, where somebody deleted the thread by hand."""
        if code == THREAD_GONE:
            reply = await self._store.get(delivery.guild_id, delivery.subject_id)
            await self._store.drop(delivery.guild_id, delivery.subject_id, lost=True)
            if reply is not None and reply.thread_id is not None:
                await self._threads.gone(delivery.guild_id, reply.thread_id)
            return None
        occurrence = f"{delivery.id}:{code}"
        return (self._outbox.owed(Kind.STOPPED_NOTICE, delivery.guild_id, ChannelPurpose.QUESTIONS, occurrence=occurrence),)
