"""Publishing: the handlers that bring an approved question to its channel and open its thread, and the notices about it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot.domain.delivery import Delivery, Kind
from bot.domain.helpful import best_answers
from bot.domain.parcel import (
    NoticeReason,
    Parcel,
    QuestionPart,
    QuestionPost,
    QuestionThread,
    Receipt,
    StoppedNotice,
)
from bot.domain.publishable import title_line
from bot.domain.question import PUBLIC, TITLE_LIMIT, Event, State, ThreadLock, after, thread_name
from bot.domain.settings import ChannelPurpose
from bot.domain.story import story_parts
from bot.services.ports import Move, Standing
from bot.services.threads import POST_GONE, THREAD_GONE

if TYPE_CHECKING:
    from bot.domain.library import Library
    from bot.domain.question import Question
    from bot.services.outbox import Outbox
    from bot.services.ports import DeliveryStore, HelpfulStore, PostParts, QuestionStore
    from bot.services.settings import SettingsDesk
    from bot.services.threads import Threads
    from bot.services.vault import Vault

CLOSED_DOOR = "direct messages closed"
"""The code of a Standing fault that says that a person takes no direct messages (Discord: 50007)."""


@dataclass(frozen=True, slots=True)
class PublicStores:
    """Where it is kept what stands in public."""

    questions: QuestionStore
    parts: PostParts
    helpful: HelpfulStore
    deliveries: DeliveryStore


class InPublic:
    """What the handlers of public questions share: how a question stands, and what happens when a delivery is stopped."""

    def __init__(
        self, stores: PublicStores, settings: SettingsDesk, vault: Vault, outbox: Outbox, library: Library, threads: Threads
    ) -> None:
        self._store = stores.questions
        self._parts = stores.parts
        self._helpful = stores.helpful
        self._deliveries = stores.deliveries
        self._settings = settings
        self._vault = vault
        self._outbox = outbox
        self._library = library
        self._threads = threads

    async def shown(self, question: Question, channel_id: int, number: int, state: State) -> QuestionPost | None:
        """The question as it stands in public in that state; None where its text is gone."""
        if question.content is None:
            return None
        text = self._vault.open_question(question.id, question.content)
        topic = self._library.topics.get(text.topic or "")
        marks = await self._helpful.marks(question.guild_id, question.id)
        guides = await self._helpful.guides(question.guild_id, question.id)
        return QuestionPost(
            channel_id,
            question.id,
            number,
            text,
            state,
            topic=topic.name if topic else "",
            takes_replies=self._settings.of(question.guild_id).anonymous_replies,
            answers=best_answers(marks, guides, question.guild_id, question.thread_id),
            locked=question.thread_lock is ThreadLock.THEIRS,
        )

    def later_parts(self, question: Question) -> dict[int, QuestionPart]:
        """The parts after the first, by their number; none where all of it fits one message, or the text is gone."""
        if question.content is None or question.thread_id is None or question.number is None:
            return {}
        stories = story_parts(self._vault.open_question(question.id, question.content))
        return {
            part: QuestionPart(question.thread_id, question.number, part, len(stories), story)
            for part, story in enumerate(stories[1:], start=2)
        }

    def next_part(self, question: Question | None, before: int, thread: str = "") -> list[Delivery]:
        """The part after `before`, owed when that one stands there: so they come in order. `thread` names a second thread."""
        if question is None or question.content is None:
            return []
        parts = len(story_parts(self._vault.open_question(question.id, question.content)))
        if before >= parts:
            return []
        return [
            self._outbox.owed(Kind.QUESTION_PART, question.guild_id, question.id, occurrence=f"{before + 1} {thread}".rstrip())
        ]

    async def stopped(self, delivery: Delivery, code: str) -> tuple[Delivery, ...] | None:
        """One notice to the moderators. Given up where the post or thread that it belongs to was deleted by hand."""
        if code in (POST_GONE, THREAD_GONE):
            question = await self._store.get(delivery.guild_id, delivery.subject_id)
            if question is not None and code == THREAD_GONE and question.thread_id is not None:
                await self._threads.gone(delivery.guild_id, question.thread_id)
            elif question is not None:
                await self._threads.close(question)
            return None
        notice = self._outbox.owed(
            Kind.STOPPED_NOTICE, delivery.guild_id, ChannelPurpose.QUESTIONS, occurrence=f"{delivery.id}:{code}"
        )
        return (notice,)


class QuestionPostHandler(InPublic):
    """Delivers a question's message."""

    async def prepare(self, delivery: Delivery) -> Parcel | None:
        """The post, with its number, unless the question was taken back before."""
        question = await self._store.get(delivery.guild_id, delivery.subject_id)
        channel_id = self._settings.of(delivery.guild_id).questions_channel_id
        if question is None or question.state is not State.SCHEDULED or question.content is None:
            return None
        if channel_id is None:
            raise Standing("no questions channel")
        number = await self._store.reserve_number(delivery.guild_id, question.id)
        return await self.shown(question, channel_id, number, after(State.SCHEDULED, Event.PUBLISH))

    async def complete(self, delivery: Delivery, receipt: Receipt) -> None:
        """It is public: its thread is owed, and a notice where one was wished for. Withdrawn meanwhile: its end is owed.

        A forum's post is its own thread.
        """
        assert receipt.place is not None  # noqa: S101 -- a post is a message
        guild_id, question_id = delivery.guild_id, delivery.subject_id
        owed = self._outbox.owed
        following = [owed(Kind.QUESTION_THREAD, guild_id, question_id)]
        if receipt.thread_id is not None:
            following = self.next_part(await self._store.get(guild_id, question_id), 1)
        await self._store.posted(
            Move(guild_id, question_id, State.SCHEDULED, after(State.SCHEDULED, Event.PUBLISH)),
            receipt.place,
            delivery.id,
            if_moved=[
                *following,
                owed(Kind.ASKER_NOTICE, guild_id, question_id, occurrence=NoticeReason.PUBLISHED),
            ],
            if_not=[owed(Kind.QUESTION_GONE, guild_id, question_id)],
            thread_id=receipt.thread_id,
        )


class QuestionThreadHandler(InPublic):
    """Opens the thread below a question's message."""

    async def prepare(self, delivery: Delivery) -> Parcel | None:
        """The thread, unless there is one, or the question was taken back before."""
        question = await self._store.get(delivery.guild_id, delivery.subject_id)
        if question is None or question.state not in PUBLIC or question.post is None or question.number is None:
            return None
        if question.content is None or question.thread_id is not None:
            return None
        title = self._vault.open_question(question.id, question.content).title
        return QuestionThread(question.post, thread_name(question.number, title_line(title, TITLE_LIMIT)))

    async def complete(self, delivery: Delivery, receipt: Receipt) -> None:
        """Keep the thread."""
        assert receipt.thread_id is not None  # noqa: S101 -- that is what was asked for
        following = self.next_part(await self._store.get(delivery.guild_id, delivery.subject_id), 1, delivery.occurrence)
        await self._store.threaded(delivery.guild_id, delivery.subject_id, receipt.thread_id, delivery.id, following)


class StoppedNoticeHandler:
    """Tells the moderators, in the review channel alone, what to mend."""

    def __init__(self, settings: SettingsDesk, deliveries: DeliveryStore) -> None:
        self._settings = settings
        self._deliveries = deliveries

    async def prepare(self, delivery: Delivery) -> Parcel | None:
        """The notice, if there is a review channel."""
        channel_id = self._settings.of(delivery.guild_id).review_channel_id
        if channel_id is None:
            return None
        _row, _colon, code = delivery.occurrence.partition(":")
        return StoppedNotice(channel_id, ChannelPurpose(delivery.subject_id), code)

    async def complete(self, delivery: Delivery, receipt: Receipt) -> None:
        """Nothing is kept of it."""
        del receipt
        await self._deliveries.done(delivery.id)

    async def stopped(self, delivery: Delivery, code: str) -> tuple[Delivery, ...]:
        """Nothing: `/setup check` shows it."""
        del delivery, code
        return ()
