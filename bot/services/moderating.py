"""What moderators do with a question, by its number. They see its text and its state, and never who asked."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from bot.domain.delivery import Delivery, Kind
from bot.domain.moderation import Action
from bot.domain.parcel import ModerationLog, NoticeReason, Parcel, Receipt
from bot.domain.question import PUBLIC, Event, ImpossibleMove, Place, Question, State, after
from bot.domain.refusal import AlreadyDone, NoLongerThere, NoSuchQuestion
from bot.services.blocks import log_line
from bot.services.ports import Grave, Move
from bot.services.reviewing import warned

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.domain.moderation import Report
    from bot.services.blocks import Blocks
    from bot.services.notes import Notes, ReadNote
    from bot.services.outbox import Outbox
    from bot.services.ports import DeliveryStore, QuestionStore, Randomness
    from bot.services.reports import Reports
    from bot.services.retention import Retention
    from bot.services.settings import SettingsDesk
    from bot.services.vault import Vault

CARDED_AT_ONCE = 10
"""Cards that one look at the queue brings up to date."""


@dataclass(frozen=True, slots=True)
class Moderated:
    """A question as a moderator is shown it."""

    id: str
    state: State
    number: int | None
    title: str
    warning: str
    post: Place | None
    thread_id: int | None
    review_card: Place | None
    blocked: bool
    notes: Sequence[ReadNote] = ()


@dataclass(frozen=True, slots=True)
class Queue:
    """What waits for moderators. The order of none of it says when it came."""

    waiting: Sequence[Moderated]
    on_their_way: Sequence[Moderated]
    reports: Sequence[Report]
    stopped: int
    """How many deliveries are stopped until something is mended."""


class Moderating:
    """The moderator's use cases. Whoever calls has checked that the person may.

    Each that changes something raises:
        NoLongerThere: no such question in this server.
        AlreadyDone: it cannot be done to the question as it is now; somebody may have been faster.
    """

    def __init__(
        self,
        store: QuestionStore,
        deliveries: DeliveryStore,
        notes: Notes,
        blocks: Blocks,
        reports: Reports,
        vault: Vault,
        outbox: Outbox,
        randomness: Randomness,
        *,
        retention: Retention,
    ) -> None:
        self._store = store
        self._deliveries = deliveries
        self._notes = notes
        self._blocks = blocks
        self._reports = reports
        self._vault = vault
        self._outbox = outbox
        self._randomness = randomness
        self._retention = retention

    async def numbered(self, guild_id: int, number: int) -> Moderated:
        """The question with that number. Raises NoSuchQuestion."""
        question = await self._store.numbered(guild_id, number)
        if question is None:
            raise NoSuchQuestion(number)
        return await self._shown(question)

    async def look(self, guild_id: int, question_id: str) -> Moderated:
        """The question with that id. Raises NoLongerThere."""
        return await self._shown(await self._store.get(guild_id, question_id))

    async def queue(self, guild_id: int) -> Queue:
        """What waits. Cards that are missing or show something old are brought up to date on the way."""
        waiting = await self._store.in_state(guild_id, State.WAITING)
        reports = await self._reports.open(guild_id)
        owed = [self._outbox.owed(Kind.REVIEW_CARD, guild_id, one.id) for one in waiting[:CARDED_AT_ONCE]]
        owed += [self._outbox.owed(Kind.REPORT_CARD, guild_id, one.id) for one in reports[:CARDED_AT_ONCE]]
        if owed:
            await self._outbox.add(owed)
        return Queue(
            waiting=[self._plain(one) for one in waiting],
            on_their_way=[self._plain(one) for one in await self._store.in_state(guild_id, State.SCHEDULED)],
            reports=reports,
            stopped=(await self._deliveries.counts(guild_id)).get("stopped", 0),
        )

    async def close(self, guild_id: int, question_id: str, moderator_id: int) -> None:
        """Let it take no more replies. What was written stays."""
        await self._move(guild_id, question_id, moderator_id, Event.CLOSE, Action.CLOSED)

    async def reopen(self, guild_id: int, question_id: str, moderator_id: int) -> None:
        """Let it take replies again."""
        await self._move(guild_id, question_id, moderator_id, Event.REOPEN, Action.REOPENED)

    async def remove(self, guild_id: int, question_id: str, moderator_id: int) -> None:
        """Take it away for good: its text is erased here and in Discord. Answers of others stay."""
        await self._move(guild_id, question_id, moderator_id, Event.REMOVE, Action.REMOVED)

    async def warn(self, guild_id: int, question_id: str, moderator_id: int, warning: str) -> None:
        """Put a content warning above it, or another one. Raises NothingWritten, FieldFault for the warning."""
        question = await self._get(guild_id, question_id)
        if question.state not in PUBLIC and question.state is not State.SCHEDULED:
            raise AlreadyDone
        move = Move(guild_id, question_id, question.state, question.state, content=warned(self._vault, question, warning))
        edit = [self._outbox.owed(Kind.QUESTION_EDIT, guild_id, question_id)] if question.state in PUBLIC else []
        if not await self._store.move(move, [*edit, self._logged(question, Action.WARNED, moderator_id)]):
            raise AlreadyDone
        self._outbox.wake()

    async def block(self, guild_id: int, question_id: str, moderator_id: int) -> None:
        """Block whoever asked, whom nobody learns. Raises NobodyToBlock if that is forgotten."""
        await self._blocks.keep(self._blocks.of_question(await self._get(guild_id, question_id), moderator_id))

    async def _move(self, guild_id: int, question_id: str, moderator_id: int, event: Event, action: Action) -> None:
        question = await self._get(guild_id, question_id)
        try:
            changed = after(question.state, event)
        except ImpossibleMove as error:
            raise AlreadyDone from error
        removed = event is Event.REMOVE
        owed = [self._logged(question, action, moderator_id)]
        if removed:
            owed.append(self._outbox.owed(Kind.REVIEW_CARD, guild_id, question_id))
            if question.address is not None:
                owed.append(self._outbox.owed(Kind.ASKER_NOTICE, guild_id, question_id, occurrence=NoticeReason.DECLINED))
        if question.state in PUBLIC:
            owed.append(self._outbox.owed(Kind.QUESTION_GONE if removed else Kind.QUESTION_EDIT, guild_id, question_id))
        if not await self._store.move(Move(guild_id, question_id, question.state, changed, erase_content=removed), owed):
            raise AlreadyDone
        self._outbox.wake()
        if removed:
            await self._retention.bury(Grave.REMOVED, [question_id])

    def _logged(self, question: Question, action: Action, moderator_id: int) -> Delivery:
        once = self._randomness.token()
        return log_line(self._outbox, question.guild_id, question.id, action, moderator_id, once)

    async def _get(self, guild_id: int, question_id: str) -> Question:
        question = await self._store.get(guild_id, question_id)
        if question is None or question.state is State.DRAFT:
            raise NoLongerThere
        return question

    async def _shown(self, question: Question | None) -> Moderated:
        if question is None or question.state is State.DRAFT:
            raise NoLongerThere
        notes = await self._notes.thread(question.guild_id, question.id)
        return replace(self._plain(question), notes=notes)

    def _plain(self, question: Question) -> Moderated:
        text = self._vault.open_question(question.id, question.content) if question.content else None
        return Moderated(
            id=question.id,
            state=question.state,
            number=question.number,
            title=text.title if text else "",
            warning=text.warning if text else "",
            post=question.post,
            thread_id=question.thread_id,
            review_card=question.review_card,
            blocked=self._blocks.has(question.guild_id, question.id),
        )


class ModerationLogHandler:
    """Tells the review channel what a moderator did, and who it was."""

    def __init__(self, store: QuestionStore, deliveries: DeliveryStore, settings: SettingsDesk) -> None:
        self._store = store
        self._deliveries = deliveries
        self._settings = settings

    async def prepare(self, delivery: Delivery) -> Parcel | None:
        """The line, if there is a channel for it."""
        channel_id = self._settings.of(delivery.guild_id).review_channel_id
        question = await self._store.get(delivery.guild_id, delivery.subject_id)
        if channel_id is None or question is None:
            return None
        action, moderator_id, _once, voice_name = [*delivery.occurrence.split(":", 3), ""][:4]
        return ModerationLog(channel_id, Action(action), int(moderator_id), question.number, voice_name)

    async def complete(self, delivery: Delivery, receipt: Receipt) -> None:
        """Nothing is kept of it."""
        del receipt
        await self._deliveries.done(delivery.id)

    async def stopped(self, delivery: Delivery, code: str) -> tuple[Delivery, ...]:
        """Nothing: the channel to tell it in is the one that does not work. `/setup check` shows it."""
        del delivery, code
        return ()


__all__ = ["Moderated", "Moderating", "ModerationLogHandler", "Queue"]
