"""Stores of anonymous replies and of what helped."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Sequence

    from bot.domain.delivery import Delivery
    from bot.domain.helpful import Mark, MarkCount
    from bot.domain.moderation import Use
    from bot.domain.question import Question
    from bot.domain.reply import Reply, Voice


class ReplyStore(Protocol):
    """Anonymous replies and the voices that speak them. Each method by id asks for the server too."""

    async def save_draft(self, guild_id: int, question_id: str, voice_tags: Sequence[bytes], step: WriteStep) -> Reply:
        """Let `step` write a reply in a question's thread, and keep it as a draft, with its voice if that is new.

        `voice_tags` are the writer's there, newest first. A reply that is no draft any more is left alone.

        Raises:
            NoLongerThere: there is no such question in the server.
            Whatever `step` does: then nothing is kept.
        """
        ...

    async def hand_in(
        self,
        guild_id: int,
        question_id: str,
        voice_tags: Sequence[bytes],
        step: WriteStep,
        deliveries: Sequence[Delivery],
        use: Use,
    ) -> Reply:
        """`save_draft` and `submit` in one.

        Raises:
            As `save_draft` does.
            AlreadyDone: there is such a reply, and it is no draft any more.
            EnoughForToday: `use` was one too many; nothing is kept.
        """
        ...

    async def get(self, guild_id: int, reply_id: str) -> Reply | None:
        """The reply with its voice, or None."""
        ...

    async def spoken(self, guild_id: int, question_id: str, message_id: int) -> Voice | None:
        """The voice that a message in a question's thread is spoken by; None where it is no anonymous reply."""
        ...

    async def submit(self, guild_id: int, reply_id: str, deliveries: Sequence[Delivery], use: Use | None = None) -> bool:
        """Turn the draft into a reply that waits for its delivery. False if it is no draft any more.

        Raises:
            EnoughForToday: `use` was one too many; it stays a draft.
        """
        ...

    async def posted(
        self, guild_id: int, reply_id: str, message_id: int, delivery_id: str, tell: Callable[[str], Delivery]
    ) -> None:
        """It stands in the thread: keep where, erase the sealed text and the tag of who wrote it; its delivery is done.

        What `tell` makes of the question's id is owed where it was not the asker who wrote it.
        """
        ...

    async def drop(self, guild_id: int, reply_id: str, *, lost: bool = False) -> None:
        """Erase a reply that will not be posted; one that is `lost` is not so by the wish of whoever wrote it."""
        ...

    async def lost(self, guild_id: int) -> Sequence[tuple[str, int, Voice]]:
        """Of each lost reply of which nobody was told, while it is known whose it is: id, number of the question, voice."""
        ...

    async def told(self, guild_id: int, reply_ids: Collection[str]) -> None:
        """Whoever wrote these knows that they are lost."""
        ...

    async def forget_voices(self, guild_id: int, voice_ids: Collection[str]) -> None:
        """Erase the tags of these voices: their names stay, nobody can link them any more."""
        ...

    async def tagged_replies(self, guild_id: int) -> Sequence[tuple[str, bytes]]:
        """The id and owner tag of each reply of the server that is not posted yet."""
        ...

    async def tagged_voices(self, guild_id: int) -> Sequence[Voice]:
        """All voices of the server that still carry a tag."""
        ...


class WriteStep(Protocol):
    """Writes a reply: pure, run inside the store's transaction, so that two at once never speak under one name."""

    def __call__(self, question: Question, own: Voice | None, taken: Collection[str], /) -> Reply:
        """The reply, spoken by the writer's `own` voice, or by a new one whose name is not `taken` where there is none."""
        ...


class HelpfulStore(Protocol):
    """What was found helpful, and what guides wrote. Each method asks for the server too."""

    async def mark(self, guild_id: int, mark: Mark, tags: Sequence[bytes], owed: Sequence[Delivery]) -> tuple[str, bool]:
        """Keep a mark, once a person: the id of the one that stands, and whether it is new. `tags` are theirs, newest first."""
        ...

    async def get(self, guild_id: int, mark_id: str) -> Mark | None:
        """The mark, or None."""
        ...

    async def unmark(self, guild_id: int, mark_id: str, owed: Sequence[Delivery]) -> bool:
        """Take a mark back; False if it was gone."""
        ...

    async def marks(self, guild_id: int, question_id: str) -> Sequence[MarkCount]:
        """What was marked in a question's thread."""
        ...

    async def guides(self, guild_id: int, question_id: str) -> frozenset[int]:
        """The messages of guides in a question's thread."""
        ...

    async def guide_wrote(self, guild_id: int, question_id: str, message_id: int, owed: Sequence[Delivery]) -> bool:
        """Keep that a guide wrote a message; False if that is known."""
        ...

    async def messages_gone(
        self, guild_id: int, question_id: str, message_ids: Collection[int], owed: Sequence[Delivery]
    ) -> None:
        """Forget deleted messages; what is owed where something was known of them."""
        ...

    async def tagged(self, guild_id: int) -> Sequence[Mark]:
        """All marks of the server that still carry a tag."""
        ...

    async def forget(self, guild_id: int, mark_ids: Collection[str]) -> None:
        """Erase the tags of these marks. The marks stay, and nobody can link them any more."""
        ...


__all__ = ["HelpfulStore", "ReplyStore", "WriteStep"]
