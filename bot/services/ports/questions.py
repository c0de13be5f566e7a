"""Stores of questions, from the draft to what is found of them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence
    from datetime import date, datetime

    from bot.domain.delivery import Delivery
    from bot.domain.moderation import Block, Note, Use
    from bot.domain.question import Place, PostPart, Question, State, ThreadLock
    from bot.domain.search import IndexedQuestion, PublishedQuestion, QuestionHit


@dataclass(frozen=True, slots=True)
class Move:
    """A change of a question's state, done only if it still is in `before`: the first one wins.

    What belongs to it is kept in the same transaction or not at all.
    """

    guild_id: int
    question_id: str
    before: State
    after: State
    reviewer_id: int | None = None
    erase_content: bool = False
    content: bytes | None = None
    """The sealed text that it has from then on, where that changes."""
    note: Note | None = None
    block: Block | None = None
    use: Use | None = None
    """Where it is one of what a person may do in a day: if they did as many already, EnoughForToday is raised."""


class QuestionStore(Protocol):
    """Questions. Each method is one transaction, and each read by id asks for the server too."""

    async def save_draft(self, draft: Question) -> Sequence[tuple[str, bytes]]:
        """Insert a draft, or replace the words of the draft, or of the returned question, with that id.

        A question that is neither any more is left alone. Gives what `owner_tags` gives then.
        """
        ...

    async def discard(self, guild_id: int, question_id: str) -> bool:
        """Delete a draft, row and all; False if it is no draft any more."""
        ...

    async def get(self, guild_id: int, question_id: str) -> Question | None:
        """The question, or None: also for one of another server."""
        ...

    async def at(self, guild_id: int, channel_id: int, message_id: int | None = None) -> Question | None:
        """The question whose thread that channel is, or whose post that message is; None where there is none."""
        ...

    async def numbered(self, guild_id: int, number: int) -> Question | None:
        """The question with that number, or None."""
        ...

    async def in_state(self, guild_id: int, state: State) -> Sequence[Question]:
        """All questions of the server in that state. Their order says nothing of when one was asked."""
        ...

    async def owner_tags(self, guild_id: int) -> Sequence[tuple[str, bytes]]:
        """The id and owner tag of each question of the server whose tag is still there."""
        ...

    async def some(self, guild_id: int, question_ids: Collection[str]) -> Sequence[Question]:
        """These questions, newest number first. The order says nothing of when one was asked."""
        ...

    async def move(self, move: Move, deliveries: Sequence[Delivery] = ()) -> bool:
        """Change the state and write what is owed for it. False, and nothing written, if somebody was faster."""
        ...

    async def reserve_number(self, guild_id: int, question_id: str) -> int:
        """The question's number, counted up for it the first time."""
        ...

    async def carded(self, guild_id: int, question_id: str, card: Place, delivery: Delivery) -> None:
        """Keep where the review card stands; its delivery is done, or still owed if it was named anew since it was read."""
        ...

    async def posted(
        self,
        move: Move,
        post: Place,
        delivery_id: str,
        if_moved: Sequence[Delivery],
        if_not: Sequence[Delivery],
        thread_id: int | None = None,
    ) -> None:
        """Keep where the post stands and make the move; its delivery is done. What is owed then depends on whether it moved.

        `thread_id` is there where the post came with its thread.
        """
        ...

    async def threaded(
        self, guild_id: int, question_id: str, thread_id: int, delivery_id: str, owed: Sequence[Delivery] = ()
    ) -> None:
        """Keep the thread; its delivery is done, and others are owed."""
        ...

    async def drop_address(self, guild_id: int, question_id: str) -> None:
        """Forget where notices went."""
        ...

    async def keep_address(self, guild_id: int, question_id: str, address: bytes) -> None:
        """Keep where notices go, sealed, unless it was forgotten meanwhile who asked."""
        ...

    async def drafts(self, guild_id: int) -> Sequence[Question]:
        """All drafts of the server, the one with the latest end first."""
        ...

    async def addressed(self) -> Sequence[tuple[int, str, bytes]]:
        """Server, id and owner tag of each question, of all servers, for which notices are sent."""
        ...

    async def told_since(self, moment: datetime) -> Sequence[tuple[str, bytes, datetime]]:
        """Id and owner tag of each question, of all servers, of which a notice was sent since the UTC day of `moment` began.

        And the beginning of the day on which it was sent.
        """
        ...

    async def told_and_asked_between(self, first: date, last: date) -> Sequence[tuple[int, str]]:
        """Server and id of each public question, of all servers, asked on one of these days, for which notices are sent."""
        ...

    async def keep_until(self, guild_id: int, question_id: str, until: date) -> None:
        """Keep the link to whoever asked up to that day, if it is there still."""
        ...

    async def forget(self, guild_id: int, question_ids: Collection[str]) -> None:
        """Erase the owner tags, the voice tags of the askers and the addresses of these questions."""
        ...

    async def purge_drafts(self, now: datetime) -> int:
        """Delete the drafts whose hour is over; how many they were."""
        ...


class PostParts(Protocol):
    """What stands in a question's thread. Each method asks for the server too."""

    async def of(self, guild_id: int, question_id: str) -> Sequence[PostPart]:
        """The parts that stand there, in order."""
        ...

    async def posted(
        self,
        guild_id: int,
        question_id: str,
        part: PostPart,
        delivery_id: str,
        if_public: Sequence[Delivery],
        if_not: Sequence[Delivery],
    ) -> None:
        """Keep where a part stands; its delivery is done. What is owed then depends on whether the question is still public."""
        ...

    async def covered(self, guild_id: int, question_id: str, *, covered: bool) -> None:
        """They all stand there covered now, or open."""
        ...

    async def locked(self, guild_id: int, question_id: str, lock: ThreadLock, owed: Sequence[Delivery] = ()) -> None:
        """Keep whether the thread is locked, and who did it."""
        ...

    async def thread_gone(self, guild_id: int, question_id: str) -> None:
        """The thread was deleted, and all that stood in it."""
        ...

    async def gone(self, guild_id: int, question_id: str, delivery_id: str) -> None:
        """They were taken away; the delivery that did it is done."""
        ...


class PublishedQuestions(Protocol):
    """The questions that may be found, where they are kept, and an index of their words, which is in memory alone.

    Whatever the index holds, only what may be found at this moment is found.
    """

    async def some(self, after: tuple[int, str]) -> Sequence[PublishedQuestion]:
        """The next ones of all servers behind (server, id), in that order; empty at the end."""
        ...

    async def one(self, guild_id: int, question_id: str) -> PublishedQuestion | None:
        """That question, or None where it may not be found."""
        ...

    async def add(self, questions: Sequence[IndexedQuestion]) -> None:
        """Take these into the index, each in the place of what was there under its id."""
        ...

    async def remove(self, guild_id: int, question_id: str) -> None:
        """Forget it in the index."""
        ...

    async def search(self, guild_id: int, text: str, limit: int) -> Sequence[QuestionHit]:
        """The server's questions that hold words of `text`, best first."""
        ...

    async def newest(self, guild_id: int, topic: str | None, limit: int, offset: int) -> Sequence[QuestionHit]:
        """The server's questions, of a topic or of all, with the highest numbers first."""
        ...

    async def similar(self, guild_id: int, text: str, limit: int) -> Sequence[QuestionHit]:
        """The server's questions that a draft (title, line break, story) resembles, best first."""
        ...


__all__ = ["Move", "PostParts", "PublishedQuestions", "QuestionStore"]
