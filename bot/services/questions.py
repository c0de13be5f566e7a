"""Asking: what the person with the question can do. Nobody here learns who they are, not even this code afterwards.

An id of a person comes in with each call and is used to compute a tag or to compare with one. It is never stored
(`bot.domain.keyring`), with one exception that the person asks for: an address for notices, sealed.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot.domain.delivery import Delivery, Kind
from bot.domain.keyring import Purpose
from bot.domain.question import (
    PUBLIC,
    STORY_LIMIT,
    TITLE_LIMIT,
    WARNING_LIMIT,
    Event,
    ImpossibleMove,
    Question,
    QuestionText,
    State,
    after,
    draft_end,
)
from bot.domain.refusal import AlreadyDone, FieldFault, NoLongerThere, NotSetUp, NotYours
from bot.domain.screening import Screening, screen
from bot.services.ports import Move

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.domain.library import Library
    from bot.services.outbox import Outbox
    from bot.services.ports import Clock, QuestionStore, Randomness
    from bot.services.settings import SettingsDesk
    from bot.services.vault import Vault


@dataclass(frozen=True, slots=True)
class Preview:
    """A draft as its writer is shown it before it goes anywhere."""

    draft_id: str
    text: QuestionText
    screening: Screening
    reviewed: bool
    """Whether a person will look at it before it is public."""
    fault: FieldFault | None
    """What must be changed before it can be posted, if anything."""


@dataclass(frozen=True, slots=True)
class OwnQuestion:
    """A line of `/questions mine`."""

    id: str
    state: State
    number: int | None
    title: str
    channel_id: int | None
    thread_id: int | None


class Questions:
    """The asker's use cases."""

    def __init__(
        self,
        store: QuestionStore,
        settings: SettingsDesk,
        vault: Vault,
        outbox: Outbox,
        library: Library,
        clock: Clock,
        randomness: Randomness,
    ) -> None:
        self._store = store
        self._settings = settings
        self._vault = vault
        self._outbox = outbox
        self._library = library
        self._clock = clock
        self._randomness = randomness

    def must_be_open(self, guild_id: int) -> None:
        """Say no before anybody types a word that cannot go anywhere.

        Raises:
            NotSetUp: a channel that questions need has not been chosen.
        """
        if not self._settings.of(guild_id).can_take_questions:
            raise NotSetUp

    async def draft(
        self,
        guild_id: int,
        user_id: int,
        text: QuestionText,
        *,
        own_names: Sequence[str],
        wants_notice: bool,
        draft_id: str | None = None,
    ) -> Preview:
        """Keep what was written for an hour, sealed, and say what was noticed in it. With `draft_id` it replaces that draft.

        It is kept before it is checked: a field that does not fit must not cost anybody their words.

        Raises:
            NotYours, NoLongerThere: as `open_draft` does, for `draft_id`.
        """
        if draft_id is not None:
            await self.open_draft(guild_id, user_id, draft_id)
        question_id = draft_id or self._randomness.token()
        now = self._clock.now()
        await self._store.save_draft(
            Question(
                id=question_id,
                guild_id=guild_id,
                state=State.DRAFT,
                asked_on=now.date(),
                content=self._vault.seal_question(question_id, text),
                owner_tag=self._vault.keyring.owner_tag(question_id, user_id),
                address=self._vault.seal_text(Purpose.ADDRESS, question_id, f"{user_id:020}") if wants_notice else None,
                draft_until=draft_end(now),
            )
        )
        screening = screen(_fields(text), own=own_names)
        return Preview(question_id, text, screening, self._needs_review(guild_id, screening), self._fault(text))

    async def open_draft(self, guild_id: int, user_id: int, draft_id: str) -> tuple[QuestionText, bool]:
        """A draft's text, for its writer to edit, and whether they wished for notices.

        Raises:
            NoLongerThere: its hour is over, or it was posted or discarded.
            NotYours: somebody else wrote it.
        """
        question = await self._own(guild_id, user_id, draft_id)
        if question.state is not State.DRAFT or question.content is None:
            raise NoLongerThere
        return self._vault.open_question(draft_id, question.content), question.address is not None

    async def submit(self, guild_id: int, user_id: int, draft_id: str) -> State:
        """Hand the draft in. It is on disk, with what is owed for it, before this returns. The state it is in then.

        Raises:
            NoLongerThere, NotYours: as `open_draft` does.
            AlreadyDone: it was handed in before, for example by a double click.
            FieldFault: something in it is still missing or too long.
            NotSetUp: the server's channels went away since.
        """
        question = await self._own(guild_id, user_id, draft_id)
        if question.state is not State.DRAFT:
            raise AlreadyDone
        if question.content is None:
            raise NoLongerThere
        text = self._vault.open_question(draft_id, question.content)
        if (fault := self._fault(text)) is not None:
            raise fault
        self.must_be_open(guild_id)
        reviewed = self._needs_review(guild_id, screen(_fields(text)))
        state = after(State.DRAFT, Event.SUBMIT_FOR_REVIEW if reviewed else Event.SUBMIT)
        kind = Kind.REVIEW_CARD if reviewed else Kind.QUESTION_POST
        moved = await self._store.move(
            Move(guild_id, draft_id, State.DRAFT, state), [self._outbox.owed(kind, guild_id, draft_id)]
        )
        if not moved:
            raise AlreadyDone
        self._outbox.wake()
        return state

    async def discard(self, guild_id: int, user_id: int, draft_id: str) -> None:
        """Erase a draft at once. Raises as `open_draft` does."""
        await self.open_draft(guild_id, user_id, draft_id)
        if not await self._store.discard(guild_id, draft_id):
            raise AlreadyDone

    async def mine(self, guild_id: int, user_id: int) -> list[OwnQuestion]:
        """The person's own questions in this server: every tag of the server is compared with theirs, newest number first."""
        owns = self._vault.keyring.owns
        own = [
            question
            for question in await self._store.tagged(guild_id)
            if question.owner_tag is not None and owns(question.owner_tag, question.id, user_id)
        ]
        return [
            OwnQuestion(
                question.id,
                question.state,
                question.number,
                self._vault.open_question(question.id, question.content).title if question.content else "",
                question.post.channel_id if question.post else None,
                question.thread_id,
            )
            for question in own
        ]

    async def withdraw(self, guild_id: int, user_id: int, question_id: str) -> None:
        """Take a question back, at whatever point it is: its text is erased here, and in Discord by delivery.

        Raises:
            NoLongerThere, NotYours: as `open_draft` does.
            AlreadyDone: it has ended already, or changed while this was going on.
        """
        question = await self._own(guild_id, user_id, question_id)
        await self._withdraw(question)
        self._outbox.wake()

    async def erase_all(self, guild_id: int, user_id: int) -> int:
        """Withdraw every question of the person in this server and forget that they asked. How many they were."""
        own = [question.id for question in await self.mine(guild_id, user_id)]
        for question_id in own:
            question = await self._store.get(guild_id, question_id)
            if question is not None:
                try:
                    await self._withdraw(question)
                except AlreadyDone:
                    continue  # it had ended: what is left of it is forgotten below
        await self._store.forget(guild_id, own)
        self._outbox.wake()
        return len(own)

    async def purge(self) -> None:
        """Delete drafts whose hour is over."""
        await self._store.purge_drafts(self._clock.now())

    async def _own(self, guild_id: int, user_id: int, question_id: str) -> Question:
        question = await self._store.get(guild_id, question_id)
        if question is None or (question.draft_until is not None and question.draft_until <= self._clock.now()):
            raise NoLongerThere
        if question.owner_tag is None or not self._vault.keyring.owns(question.owner_tag, question_id, user_id):
            raise NotYours
        return question

    async def _withdraw(self, question: Question) -> None:
        owed: list[Delivery] = []
        if question.state is not State.DRAFT:  # the card of a question that was approved still shows its text
            owed.append(self._outbox.owed(Kind.REVIEW_SETTLED, question.guild_id, question.id, occurrence="withdrawn"))
        if question.state in PUBLIC:
            owed.append(self._outbox.owed(Kind.QUESTION_GONE, question.guild_id, question.id))
        await self._end(question.guild_id, question.id, question.state, owed)

    async def _end(self, guild_id: int, question_id: str, state: State, owed: Sequence[Delivery]) -> None:
        try:
            ended = after(state, Event.WITHDRAW)
        except ImpossibleMove as error:
            raise AlreadyDone from error
        if not await self._store.move(Move(guild_id, question_id, state, ended, erase_content=True), owed):
            raise AlreadyDone

    def _needs_review(self, guild_id: int, screening: Screening) -> bool:
        return self._settings.of(guild_id).review or screening.at_risk

    def _fault(self, text: QuestionText) -> FieldFault | None:
        for field, value, limit in (
            ("title", text.title, TITLE_LIMIT),
            ("story", text.story, STORY_LIMIT),
            ("warning", text.warning, WARNING_LIMIT),
        ):
            if len(value) > limit:
                return FieldFault(field, limit)
            if not value.strip() and field != "warning":
                return FieldFault(field)
        if text.topic is not None and text.topic not in self._library.topics:
            return FieldFault("topic")
        return None


def _fields(text: QuestionText) -> dict[str, str]:
    return {"title": text.title, "story": text.story, "warning": text.warning}


__all__ = ["OwnQuestion", "Preview", "Questions"]
