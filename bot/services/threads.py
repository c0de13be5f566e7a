"""What happens to a question's thread without the bot: a guide writes, a message goes, somebody locks it or deletes it.

Discord tells of these by ids and roles alone. What guides wrote while the bot was away it looks for when it is back; whatever
else happened meanwhile it learns at its next delivery there.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.domain.delivery import Kind
from bot.domain.question import PUBLIC, Event, ImpossibleMove, State, ThreadLock, after
from bot.services.ports import Move

if TYPE_CHECKING:
    from collections.abc import Collection

    from bot.domain.delivery import Delivery
    from bot.domain.question import Question
    from bot.services.outbox import Outbox
    from bot.services.ports import HelpfulStore, PostParts, QuestionStore
    from bot.services.settings import SettingsDesk

THREAD_GONE = "thread gone"
"""The code of a Standing fault: somebody deleted the thread that this belongs to."""
POST_GONE = "post gone"
"""The same of a question's own message."""
THREAD_LOCKED = "thread locked"
"""The code of a Standing fault: somebody locked and archived the thread, so it takes nothing until they open it."""


class Threads:
    """Keeps what is known of threads true."""

    def __init__(
        self, questions: QuestionStore, parts: PostParts, helpful: HelpfulStore, settings: SettingsDesk, outbox: Outbox
    ) -> None:
        self._questions = questions
        self._parts = parts
        self._helpful = helpful
        self._settings = settings
        self._outbox = outbox

    async def is_public(self, guild_id: int, channel_id: int) -> bool:
        """Whether that is the thread of a question which stands in public."""
        question = await self._questions.at(guild_id, channel_id)
        return question is not None and question.state in PUBLIC

    async def wrote(self, guild_id: int, channel_id: int, message_id: int, role_ids: Collection[int]) -> None:
        """Somebody with these roles wrote a message. Where a guide answers, the question says so."""
        if self._settings.of(guild_id).guide_role_id not in role_ids:
            return
        question = await self._questions.at(guild_id, channel_id)
        if question is None or question.state not in PUBLIC:
            return
        if await self._helpful.guide_wrote(guild_id, question.id, message_id, [self._edit(question)]):
            self._outbox.wake()

    async def messages_gone(self, guild_id: int, channel_id: int, message_ids: Collection[int]) -> None:
        """Messages were deleted. Nothing leads to them any more, and a question whose own message is gone is closed."""
        for message_id in message_ids:
            question = await self._questions.at(guild_id, channel_id, message_id)
            if question is None or question.state not in PUBLIC:
                continue
            if question.post is not None and question.post.message_id == message_id:
                await self.close(question)
            else:
                await self._helpful.messages_gone(guild_id, question.id, [message_id], [self._edit(question)])
                self._outbox.wake()

    async def changed(self, guild_id: int, thread_id: int, *, locked: bool) -> None:
        """A thread was locked or opened by hand, or by the bot itself when it closed the question."""
        question = await self._questions.at(guild_id, thread_id)
        if question is None or question.state not in PUBLIC:
            return
        known = question.thread_lock
        if locked and known is ThreadLock.OPEN and question.state is not State.CLOSED:
            await self._parts.locked(guild_id, question.id, ThreadLock.THEIRS, [self._edit(question)])
            self._outbox.wake()
        elif not locked and known is not ThreadLock.OPEN:
            await self._parts.locked(guild_id, question.id, ThreadLock.OPEN, [self._edit(question)])
            await self._outbox.resume(guild_id)
            self._outbox.wake()

    async def gone(self, guild_id: int, thread_id: int) -> None:
        """A thread was deleted by hand: its question is closed, and whoever asked finds that in their list."""
        question = await self._questions.at(guild_id, thread_id)
        if question is not None and question.thread_id == thread_id:
            await self.close(question)
            await self._parts.thread_gone(guild_id, question.id)

    async def close(self, question: Question) -> None:
        """Close a question whose post or thread somebody deleted by hand; one that has ended stays as it is."""
        try:
            closed = after(question.state, Event.CLOSE)
        except ImpossibleMove:
            return
        await self._questions.move(Move(question.guild_id, question.id, question.state, closed), [self._edit(question)])
        self._outbox.wake()

    async def open_again(self, question: Question, cause: str) -> None:
        """A question that is open lacks its thread: it was closed because somebody deleted that, and is open again now.

        `cause` names the delivery that found it out, so that it leads to one thread.
        """
        again = self._outbox.owed(Kind.QUESTION_THREAD, question.guild_id, question.id, occurrence=cause)
        await self._parts.locked(question.guild_id, question.id, ThreadLock.OPEN, [again])
        self._outbox.wake()

    def _edit(self, question: Question) -> Delivery:
        return self._outbox.owed(Kind.QUESTION_EDIT, question.guild_id, question.id)
