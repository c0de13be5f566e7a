"""Asking: what the person with the question can do. Nobody here learns who they are, not even this code afterwards.

An id of a person comes in with each call and is used to compute a tag or to compare with one. It is never stored
(`bot.domain.keyring`), with one exception that the person asks for: an address for notices, sealed.
"""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from bot.domain.delivery import Delivery, Kind
from bot.domain.moderation import Limited
from bot.domain.question import PUBLIC, Event, ImpossibleMove, Question, QuestionText, State, after, draft_end
from bot.domain.refusal import AlreadyDone, NoLongerThere, NotAsShown, NotSetUp
from bot.services.own_questions import OwnQuestion, OwnQuestions, assert_own, sealed_address
from bot.services.ports import Grave, Move

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import timedelta

    from bot.services.gate import Gate
    from bot.services.outbox import Outbox
    from bot.services.ports import Clock, QuestionStore, Randomness
    from bot.services.previews import Preview, Previews
    from bot.services.retention import Retention
    from bot.services.settings import SettingsDesk
    from bot.services.vault import Vault

IN_HAND = frozenset({State.DRAFT, State.RETURNED})
"""The states in which the asker can change the words."""


@dataclass(frozen=True, slots=True)
class Draft:
    """Words that can still be changed. `notice` is whether the writer wishes for direct messages."""

    id: str
    text: QuestionText
    notice: bool


class Questions:
    """The use cases of asking, of finding one's questions again, and of taking them back."""

    def __init__(
        self,
        store: QuestionStore,
        settings: SettingsDesk,
        vault: Vault,
        outbox: Outbox,
        clock: Clock,
        randomness: Randomness,
        *,
        previews: Previews,
        own: OwnQuestions,
        retention: Retention,
        gate: Gate,
    ) -> None:
        self._store = store
        self._settings = settings
        self._vault = vault
        self._outbox = outbox
        self._previews = previews
        self._shown = own
        self._retention = retention
        self._clock = clock
        self._randomness = randomness
        self._gate = gate

    def must_be_open(self, guild_id: int, user_id: int) -> None:
        """Say no before anybody types a word that cannot go anywhere.

        Raises:
            NotSetUp: a channel that questions need has not been chosen.
            Blocked: the moderators paused it for whoever wrote what this person wrote.
        """
        if not self._settings.of(guild_id).can_take_questions:
            raise NotSetUp
        self._gate.must_be_open(guild_id, user_id)

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
        before = None if draft_id is None else await self._in_hand(guild_id, user_id, draft_id)
        question_id = draft_id or self._randomness.token()
        now = self._clock.now()
        content = self._vault.seal_question(question_id, text)
        draft = Question(
            id=question_id,
            guild_id=guild_id,
            state=State.DRAFT,
            asked_on=now.date(),
            content=content,
            owner_tag=self._vault.keyring.owner_tag(question_id, user_id),
            address=sealed_address(self._vault, question_id, user_id) if wants_notice else None,
            draft_until=draft_end(now),
        )
        # The database does both in one go: the second one is there when it has done the first.
        tagged, similar = await asyncio.gather(self._store.save_draft(draft), self._previews.similar(guild_id, text))
        return await self._previews.of(
            guild_id,
            question_id,
            self._vault.revision_of(content),
            text,
            own_names,
            first=self._is_first(tagged, question_id, user_id),
            returned=before is not None and before.state is State.RETURNED,
            similar=similar,
        )

    async def preview(self, guild_id: int, user_id: int, draft_id: str, own_names: Sequence[str]) -> Preview:
        """The draft as it is kept now. Raises as `open_draft` does."""
        question = await self._in_hand(guild_id, user_id, draft_id)
        content = question.content or b""
        text = self._vault.open_question(draft_id, content)
        return await self._previews.of(
            guild_id,
            draft_id,
            self._vault.revision_of(content),
            text,
            own_names,
            first=self._is_first(await self._store.owner_tags(guild_id), draft_id, user_id),
            returned=question.state is State.RETURNED,
            similar=await self._previews.similar(guild_id, text),
        )

    async def open_draft(self, guild_id: int, user_id: int, draft_id: str) -> tuple[QuestionText, bool]:
        """The text of a draft, or of a question that a reviewer sent back, for its writer to edit, and whether they wish for
        messages.

        Raises:
            NoLongerThere: its hour is over, or it was posted or discarded.
            NotYours: somebody else wrote it.
        """
        question = await self._in_hand(guild_id, user_id, draft_id)
        return self._vault.open_question(draft_id, question.content or b""), question.address is not None

    async def unfinished(self, guild_id: int, user_id: int) -> Draft | None:
        """The person's newest draft, if its hour is not over: what they can go on with."""
        now = self._clock.now()
        for question in await self._store.drafts(guild_id):
            alive = question.draft_until is not None and question.draft_until > now
            tag = question.owner_tag
            if alive and tag is not None and question.content and self._vault.keyring.owns(tag, question.id, user_id):
                text = self._vault.open_question(question.id, question.content)
                return Draft(question.id, text, question.address is not None)
        return None

    async def submit(
        self, guild_id: int, user_id: int, draft_id: str, revision: str | None = None, *, private: bool = False
    ) -> State:
        """Hand the draft in. It is on disk, with what is owed for it, before this returns. The state it is in then.

        `private`: it is for the moderators alone, who answer with a note.

        Raises:
            NoLongerThere, NotYours: as `open_draft` does.
            AlreadyDone: it was handed in before, for example by a double click.
            NotAsShown: it is not the `revision` whose preview they saw, or the server forbids something in it.
            FieldFault: something in it is still missing or too long.
            Blocked, EnoughForToday: they may not ask here (any more), or not today.
            NotSetUp: the server's channels went away since.
        """
        question = await self._own(guild_id, user_id, draft_id)
        if question.state not in IN_HAND:
            raise AlreadyDone
        if question.content is None:
            raise NoLongerThere
        if revision is not None and revision != self._vault.revision_of(question.content):
            raise NotAsShown
        text = self._vault.open_question(draft_id, question.content)
        if (fault := self._previews.fault(guild_id, text)) is not None:
            raise fault
        self.must_be_open(guild_id, user_id)
        if await self._previews.forbids(guild_id, text):
            raise NotAsShown
        again = question.state is State.RETURNED
        reviewed = again or private or await self._previews.needs_review(guild_id, text)
        content = question.content  # what was looked at is what is handed in, whatever was saved meanwhile
        if text.private is not private:
            content = self._vault.seal_question(draft_id, replace(text, private=private))
        state = after(question.state, Event.SUBMIT_FOR_REVIEW if reviewed else Event.SUBMIT)
        owed = (
            self._outbox.owed(Kind.REVIEW_CARD, guild_id, draft_id)
            if reviewed
            else self._outbox.owed(Kind.QUESTION_POST, guild_id, draft_id, wait=self._publication_wait(guild_id))
        )
        use = None if again else self._gate.one_more(Limited.QUESTIONS, guild_id, user_id)
        if not await self._store.move(Move(guild_id, draft_id, question.state, state, use=use, content=content), [owed]):
            raise AlreadyDone
        self._outbox.wake()
        return state

    async def discard(self, guild_id: int, user_id: int, draft_id: str) -> None:
        """Erase a draft at once; a question that was sent back is taken back. Raises as `open_draft` does."""
        question = await self._in_hand(guild_id, user_id, draft_id)
        if question.state is State.RETURNED:
            await self._withdraw(question)
        elif not await self._store.discard(guild_id, draft_id):
            raise AlreadyDone

    async def mine(self, guild_id: int, user_id: int) -> list[OwnQuestion]:
        """The person's own questions in this server, newest number first: every tag of the server is compared with theirs."""
        now = self._clock.now()
        own = await self._store.some(guild_id, await self._mine(guild_id, user_id))
        return [self._shown.shown(question) for question in own if question.draft_until is None or question.draft_until > now]

    async def withdraw(self, guild_id: int, user_id: int, question_id: str) -> None:
        """Take a question back, at whatever point it is: its text is erased here, and in Discord by delivery.

        Raises:
            NoLongerThere, NotYours: as `open_draft` does.
            AlreadyDone: it has ended already, or changed while this was going on.
        """
        await self._withdraw(await self._own(guild_id, user_id, question_id))
        self._outbox.wake()

    async def erase_all(self, guild_id: int, user_id: int) -> int:
        """Withdraw every question of the person in this server and forget that they asked. How many they were."""
        own = await self._mine(guild_id, user_id)
        for question in await self._store.some(guild_id, own):
            try:
                await self._withdraw(question)
            except AlreadyDone:
                continue  # it had ended: what is left of it is forgotten below
        await self._retention.forget(guild_id, own)
        self._outbox.wake()
        return len(own)

    async def purge(self) -> None:
        """Delete drafts whose hour is over."""
        await self._store.purge_drafts(self._clock.now())

    async def _mine(self, guild_id: int, user_id: int) -> list[str]:
        return list(self._vault.keyring.owned(await self._store.owner_tags(guild_id), user_id))

    async def _own(self, guild_id: int, user_id: int, question_id: str) -> Question:
        question = await self._store.get(guild_id, question_id)
        return assert_own(question, self._vault, user_id, self._clock.now())

    async def _in_hand(self, guild_id: int, user_id: int, draft_id: str) -> Question:
        question = await self._own(guild_id, user_id, draft_id)
        if question.state not in IN_HAND or question.content is None:
            raise NoLongerThere
        return question

    def _is_first(self, tagged: Sequence[tuple[str, bytes]], draft_id: str, user_id: int) -> bool:
        return not any(other != draft_id for other in self._vault.keyring.owned(tagged, user_id))

    def _publication_wait(self, guild_id: int) -> timedelta:
        return self._settings.of(guild_id).publication_wait(self._randomness.fraction())

    async def _withdraw(self, question: Question) -> None:
        owed: list[Delivery] = []
        if question.state is not State.DRAFT:  # the card of a question that was approved still shows its text
            owed.append(self._outbox.owed(Kind.REVIEW_CARD, question.guild_id, question.id))
        if question.state in PUBLIC:
            owed.append(self._outbox.owed(Kind.QUESTION_GONE, question.guild_id, question.id))
        try:
            ended = after(question.state, Event.WITHDRAW)
        except ImpossibleMove as error:
            raise AlreadyDone from error
        await self._retention.bury(Grave.WITHDRAWN, [question.id])
        if not await self._store.move(Move(question.guild_id, question.id, question.state, ended, erase_content=True), owed):
            raise AlreadyDone
        await self._retention.scrub()


__all__ = ["Draft", "OwnQuestion", "Questions"]
