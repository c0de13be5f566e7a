"""Stores of what moderators work with."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from bot.domain.delivery import Delivery
    from bot.domain.moderation import Block, Note, Report, Use
    from bot.domain.question import Place


class ReportStore(Protocol):
    """Reports."""

    async def of_message(self, guild_id: int, message_id: int) -> Report | None:
        """The report of a message, or None."""
        ...

    async def add(
        self, report: Report, tags: Sequence[bytes], reason: bytes | None, use: Use, deliveries: Sequence[Delivery]
    ) -> bool:
        """Keep that one more person, whose tags these are, reported a message. False, and nothing kept, if they had.

        Raises:
            EnoughForToday: `use` was one too many.
        """
        ...

    async def get(self, guild_id: int, report_id: str) -> tuple[Report, Sequence[bytes | None]] | None:
        """A report with a sealed reason (or None) for each person who made it. Their order says nothing."""
        ...

    async def open(self, guild_id: int) -> Sequence[Report]:
        """All reports of a server that nobody has handled."""
        ...

    async def handle(self, guild_id: int, report_id: str, moderator_id: int, deliveries: Sequence[Delivery]) -> bool:
        """Somebody took care of it, and the reasons go: one transaction. False if somebody did before."""
        ...

    async def carded(self, guild_id: int, report_id: str, card: Place, delivery: Delivery) -> None:
        """Keep where the card stands; its delivery is done, or still owed if it was named anew since it was read."""
        ...

    async def purge(self, guild_id: int, before: date) -> None:
        """Delete the reports of a server from days before `before`, with who made them."""
        ...


class NoteStore(Protocol):
    """What moderators and the asker of a question write to each other."""

    async def of(self, guild_id: int, question_id: str) -> Sequence[Note]:
        """All notes of a question, oldest first."""
        ...

    async def add(self, guild_id: int, note: Note, deliveries: Sequence[Delivery], use: Use | None = None) -> bool:
        """Keep a note and write what is owed for it: one transaction. False if there is no such question in the server.

        Raises:
            EnoughForToday: `use` was one too many.
        """
        ...


class BlockStore(Protocol):
    """Blocks."""

    async def load(self) -> Sequence[Block]:
        """All blocks of all servers."""
        ...

    async def add(self, block: Block, deliveries: Sequence[Delivery]) -> None:
        """Keep a block and write what is owed for it: one transaction. AlreadyDone if that post earned one before."""
        ...

    async def lift(self, guild_id: int, block_id: str, deliveries: Sequence[Delivery]) -> bool:
        """Delete a block and write what is owed for that; False if it is not there any more."""
        ...

    async def drop(self, block_ids: Sequence[str]) -> None:
        """Delete blocks whose days are over."""
        ...


class LimitStore(Protocol):
    """What was used of a day's limits."""

    async def purge(self, today: date) -> int:
        """Delete the uses of all days before `today`; how many they were."""
        ...


__all__ = ["BlockStore", "LimitStore", "NoteStore", "ReportStore"]
