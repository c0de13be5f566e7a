"""What the person who asked can do with a question that is out of their hands: look, resolve, keep longer, forget.

Every use case begins with the same test: is the tag of this question theirs? Whoever it is not gets the same refusal whether
the question was never theirs, was forgotten, or was never there.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING, Final

from bot.domain.delivery import Kind
from bot.domain.keyring import Purpose
from bot.domain.question import ENDED, PUBLIC, Event, ImpossibleMove, Question, State, after
from bot.domain.refusal import AlreadyDone, NoLongerThere, NotYours
from bot.services.ports import Move

if TYPE_CHECKING:
    from bot.services.outbox import Outbox
    from bot.services.ports import Clock, QuestionStore
    from bot.services.retention import Retention
    from bot.services.vault import Vault

HOW_IT_WENT: Final = timedelta(days=21)
"""How long after asking somebody is asked how it went."""


@dataclass(frozen=True, slots=True)
class OwnQuestion:
    """A question as the person who asked it is shown it."""

    id: str
    state: State
    number: int | None
    title: str
    channel_id: int | None
    thread_id: int | None
    known_until: date | None = None
    """The last UTC day on which it can still be told that it is theirs; None for a draft."""
    told: bool = False
    """Whether they get a direct message when something happens."""
    private: bool = False
    """Whether it is for the moderators alone."""
    may_tell: bool = False
    """Whether it was long enough ago to ask how it went."""
    draft_until: datetime | None = None
    """UTC; for drafts alone."""


def assert_own(question: Question | None, vault: Vault, user_id: int, now: datetime) -> Question:
    """The question, if this person asked it.

    Raises:
        NoLongerThere: no such question, or a draft whose hour is over.
        NotYours: somebody else asked it, or it is forgotten who did.
    """
    if question is None or (question.draft_until is not None and question.draft_until <= now):
        raise NoLongerThere
    if question.owner_tag is None or not vault.keyring.owns(question.owner_tag, question.id, user_id):
        raise NotYours
    return question


class OwnQuestions:
    """The asker's tools."""

    def __init__(self, store: QuestionStore, vault: Vault, outbox: Outbox, retention: Retention, clock: Clock) -> None:
        self._store = store
        self._vault = vault
        self._outbox = outbox
        self._retention = retention
        self._clock = clock

    async def look(self, guild_id: int, user_id: int, question_id: str) -> OwnQuestion:
        """One question. Raises as `assert_own` does."""
        return self.shown(await self._own(guild_id, user_id, question_id))

    def shown(self, question: Question) -> OwnQuestion:
        """A question of theirs as they are shown it."""
        text = self._vault.open_question(question.id, question.content) if question.content else None
        return OwnQuestion(
            id=question.id,
            state=question.state,
            number=question.number,
            title=text.title if text is not None else "",
            channel_id=question.post.channel_id if question.post else None,
            thread_id=question.thread_id,
            known_until=None if question.state is State.DRAFT else self._retention.known_until(question),
            told=question.address is not None,
            private=text is not None and text.private,
            may_tell=question.state in PUBLIC and self._clock.now().date() >= question.asked_on + HOW_IT_WENT,
            draft_until=question.draft_until,
        )

    async def resolve(self, guild_id: int, user_id: int, question_id: str) -> None:
        """They have what they needed; the post says so, and answers are still welcome.

        Raises:
            NoLongerThere, NotYours: as `assert_own` does.
            AlreadyDone: it is resolved, closed or gone.
        """
        await self._change(guild_id, user_id, question_id, Event.RESOLVE, State.PUBLISHED)

    async def reopen(self, guild_id: int, user_id: int, question_id: str) -> None:
        """It is not resolved after all. What the moderators closed stays closed. Raises as `resolve` does."""
        await self._change(guild_id, user_id, question_id, Event.REOPEN, State.RESOLVED)

    async def keep_longer(self, guild_id: int, user_id: int, question_id: str) -> date:
        """Go on knowing that it is theirs, counted anew from today. The last day of that. Raises as `assert_own` does."""
        question = await self._own(guild_id, user_id, question_id)
        if question.state is State.DRAFT:
            raise NoLongerThere
        until = max(self._retention.known_until(question), self._retention.from_today(guild_id))
        await self._store.keep_until(guild_id, question_id, until)
        return until

    async def forget(self, guild_id: int, user_id: int, question_id: str) -> None:
        """Erase at once whatever could tell that it is theirs. The question itself stays. Raises as `assert_own` does."""
        await self._own(guild_id, user_id, question_id)
        await self._retention.forget(guild_id, [question_id])

    async def tell_me(self, guild_id: int, user_id: int, question_id: str, *, wanted: bool) -> None:
        """Keep, or erase, the sealed address for direct messages about this question.

        Raises:
            NoLongerThere, NotYours: as `assert_own` does.
            AlreadyDone: the question has ended, nothing more will happen to it.
        """
        question = await self._own(guild_id, user_id, question_id)
        if not wanted:
            await self._store.drop_address(guild_id, question_id)
            return
        if question.state in ENDED:
            raise AlreadyDone
        await self._store.keep_address(guild_id, question_id, sealed_address(self._vault, question_id, user_id))

    async def _change(self, guild_id: int, user_id: int, question_id: str, event: Event, only_from: State) -> None:
        question = await self._own(guild_id, user_id, question_id)
        if question.state is not only_from:
            raise AlreadyDone
        try:
            changed = after(question.state, event)
        except ImpossibleMove as error:
            raise AlreadyDone from error
        edit = self._outbox.owed(Kind.QUESTION_EDIT, guild_id, question_id)
        if not await self._store.move(Move(guild_id, question_id, question.state, changed), [edit]):
            raise AlreadyDone
        self._outbox.wake()

    async def _own(self, guild_id: int, user_id: int, question_id: str) -> Question:
        question = await self._store.get(guild_id, question_id)
        return assert_own(question, self._vault, user_id, self._clock.now())


def sealed_address(vault: Vault, question_id: str, user_id: int) -> bytes:
    """A person's id, sealed for one question. Of a fixed width, so that its length tells nothing."""
    return vault.seal_text(Purpose.ADDRESS, question_id, f"{user_id:020}")


__all__ = ["HOW_IT_WENT", "OwnQuestion", "OwnQuestions", "assert_own", "sealed_address"]
