"""Upkeep of public questions: their later parts, the edits that bring them up to date, and their end."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.domain.delivery import Kind
from bot.domain.parcel import QuestionEdit, QuestionGone
from bot.domain.question import PUBLIC, PostPart, State, ThreadLock
from bot.services.publishing import InPublic

if TYPE_CHECKING:
    from bot.domain.delivery import Delivery
    from bot.domain.parcel import Parcel, Receipt


class QuestionPartHandler(InPublic):
    """Delivers a later part of a long question. The delivery's occurrence is the part's number and which thread it is for."""

    async def prepare(self, delivery: Delivery) -> Parcel | None:
        """The part, unless the question was taken back before."""
        question = await self._store.get(delivery.guild_id, delivery.subject_id)
        if question is None or question.state not in PUBLIC:
            return None
        return self.later_parts(question).get(int(delivery.occurrence.partition(" ")[0]))

    async def complete(self, delivery: Delivery, receipt: Receipt) -> None:
        """Keep where it stands; the next part is owed, or the end where the question was taken back meanwhile."""
        assert receipt.place is not None  # noqa: S101 -- a part is a message
        guild_id, question_id = delivery.guild_id, delivery.subject_id
        part, thread = int(delivery.occurrence.partition(" ")[0]), delivery.occurrence.partition(" ")[2]
        question = await self._store.get(guild_id, question_id)
        gone = self._outbox.owed(Kind.QUESTION_GONE, guild_id, question_id, occurrence=f"part {delivery.occurrence}")
        await self._parts.posted(
            guild_id,
            question_id,
            PostPart(part, receipt.place.message_id, covered=receipt.covered),
            delivery.id,
            if_public=self.next_part(question, part, thread),
            if_not=[gone],
        )


class QuestionEditHandler(InPublic):
    """Brings a question's message up to date with all that is known of it: its text, its state, its answers.

    Whoever changes any of these owes a `Kind.QUESTION_EDIT`; one edit shows them all.
    """

    async def prepare(self, delivery: Delivery) -> Parcel | None:
        """The message as it should stand now, if there is one."""
        question = await self._store.get(delivery.guild_id, delivery.subject_id)
        if question is None or question.state not in PUBLIC or question.post is None or question.number is None:
            return None
        shown = await self.shown(question, question.post.channel_id, question.number, question.state)
        if shown is None:
            return None
        later, warned = self.later_parts(question), bool(shown.text.warning.strip())
        standing = await self._parts.of(question.guild_id, question.id)
        changed = tuple((one.message_id, later[one.part]) for one in standing if one.covered is not warned)
        closed, lock = question.state is State.CLOSED, None
        if question.thread_id is not None and closed is not (question.thread_lock is ThreadLock.OURS):
            lock = closed if question.thread_lock is not ThreadLock.THEIRS else None
        return QuestionEdit(question.post, shown, question.thread_id, changed, lock)

    async def complete(self, delivery: Delivery, receipt: Receipt) -> None:
        """Done, unless something changed while it was on its way. Whatever it did not find there is known from then on."""
        guild_id, question_id = delivery.guild_id, delivery.subject_id
        await self._parts.covered(guild_id, question_id, covered=receipt.covered)
        if receipt.locked is not None:
            lock = ThreadLock.OURS if receipt.locked else ThreadLock.OPEN
            await self._parts.locked(guild_id, question_id, lock)
        question = await self._store.get(guild_id, question_id)
        if question is not None and receipt.gone:
            await self._threads.close(question)
        elif question is not None and question.thread_id is None and question.state is not State.CLOSED:
            await self._threads.open_again(question, delivery.id)
        await self._deliveries.brought_up_to_date(delivery)


class QuestionGoneHandler(InPublic):
    """Takes the text of a withdrawn or removed question from Discord. The answers of others stay."""

    async def prepare(self, delivery: Delivery) -> Parcel | None:
        """The end of a question that had a post."""
        question = await self._store.get(delivery.guild_id, delivery.subject_id)
        if question is None or question.post is None or question.number is None or question.state in PUBLIC:
            return None
        # The thread of a message has the message's id, also when nobody lived to store it.
        thread_id = question.thread_id or question.post.message_id
        parts = tuple(part.message_id for part in await self._parts.of(question.guild_id, question.id))
        return QuestionGone(question.post, thread_id, question.number, question.state, parts)

    async def complete(self, delivery: Delivery, receipt: Receipt) -> None:
        """Nothing is kept of it."""
        del receipt
        await self._parts.gone(delivery.guild_id, delivery.subject_id, delivery.id)
