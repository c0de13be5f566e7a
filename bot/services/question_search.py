"""Finding published questions: for `/search`, and for those that a draft resembles.

The index lives in memory and is filled at start from the sealed texts. Whoever changes a question's state calls
`refresh`; and since nothing may be found that was taken back a moment ago, each find is held against the database too.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from bot.domain.keyring import SealBroken
from bot.domain.publishable import disarmed
from bot.domain.search import IndexedQuestion

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.domain.delivery import Delivery
    from bot.domain.parcel import Parcel, Receipt
    from bot.domain.search import PublishedQuestion, QuestionHit
    from bot.services.outbox import Handler
    from bot.services.ports import PublishedQuestions
    from bot.services.vault import Vault


BROWSED: Final = 50
"""Finds among which those of a topic are looked for."""


class QuestionSearch:
    """Searches one server's published questions."""

    def __init__(self, published: PublishedQuestions, vault: Vault) -> None:
        self._published = published
        self._vault = vault

    async def fill(self) -> None:
        """Take in everything that is published, once at start."""
        last = (0, "")
        while some := await self._published.some(last):
            await self._published.add([indexed for question in some if (indexed := self._opened(question)) is not None])
            last = (some[-1].guild_id, some[-1].question_id)

    async def refresh(self, guild_id: int, question_id: str) -> None:
        """Look at a question again: it was published, got its thread, or is not to be found any more. Safe to repeat."""
        question = await self._published.one(guild_id, question_id)
        indexed = None if question is None else self._opened(question)
        if indexed is None:
            await self._published.remove(guild_id, question_id)
        else:
            await self._published.add([indexed])

    async def search(self, guild_id: int, text: str, limit: int = 10) -> Sequence[QuestionHit]:
        """The published questions that hold what was typed, or nearly, best first."""
        return await self._published.search(guild_id, text, limit)

    async def browse(
        self, guild_id: int, topic: str | None, text: str | None, limit: int, offset: int = 0
    ) -> Sequence[QuestionHit]:
        """The published questions with these words, best first (of the first `BROWSED`), or else all, newest first."""
        if text is None or not text.strip():
            return await self._published.newest(guild_id, topic, limit, offset)
        found = await self.search(guild_id, text, BROWSED)
        return [hit for hit in found if topic is None or hit.topic == topic][offset : offset + limit]

    async def similar(self, guild_id: int, title: str, story: str, limit: int = 3) -> Sequence[QuestionHit]:
        """The published questions that a draft resembles, best first; often none."""
        return await self._published.similar(guild_id, f"{title}\n{story}", limit)

    def _opened(self, question: PublishedQuestion) -> IndexedQuestion | None:
        try:
            text = self._vault.open_question(question.question_id, question.content)
        except SealBroken:
            return None
        return IndexedQuestion(
            guild_id=question.guild_id,
            question_id=question.question_id,
            number=question.number,
            title=disarmed(text.title),
            story=disarmed(text.story),
            topic=text.topic,
            warned=bool(text.warning.strip()),
            post=question.post,
            thread_id=question.thread_id,
        )


class Indexed:
    """A handler of a question's deliveries, after each of which the index looks at the question again."""

    def __init__(self, handler: Handler, search: QuestionSearch) -> None:
        self._handler = handler
        self._search = search

    async def prepare(self, delivery: Delivery) -> Parcel | None:
        """As the handler does."""
        return await self._handler.prepare(delivery)

    async def complete(self, delivery: Delivery, receipt: Receipt) -> None:
        """As the handler does; then the question is found, or not any more."""
        await self._handler.complete(delivery, receipt)
        await self._search.refresh(delivery.guild_id, delivery.subject_id)

    async def stopped(self, delivery: Delivery, code: str) -> tuple[Delivery, ...] | None:
        """As the handler does."""
        return await self._handler.stopped(delivery, code)
