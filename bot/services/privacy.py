"""What is kept of a person in a server, and how all of it goes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot.domain.refusal import NotJoined

if TYPE_CHECKING:
    from bot.domain.reading import Kept as TipsKept
    from bot.services.helpful import Helpful
    from bot.services.ports import Scrubber
    from bot.services.questions import OwnQuestion, Questions
    from bot.services.reflections import Reflections
    from bot.services.replies import Replies
    from bot.services.tips import Tips


@dataclass(frozen=True, slots=True)
class Kept:
    """What is kept of one person in one server, as they are shown it."""

    questions: tuple[OwnQuestion, ...]
    tips: TipsKept
    reflections: int | None
    """Days of the practice; None when the person has not joined."""
    written: int
    """How many of them hold words."""
    marks: int
    """Answers that they marked as helpful."""


class Privacy:
    """Shows and erases."""

    def __init__(
        self, questions: Questions, replies: Replies, helpful: Helpful, tips: Tips, reflections: Reflections, scrubber: Scrubber
    ) -> None:
        self._questions = questions
        self._replies = replies
        self._helpful = helpful
        self._tips = tips
        self._reflections = reflections
        self._scrubber = scrubber

    async def kept(self, guild_id: int, user_id: int) -> Kept:
        """What is kept of the person here."""
        questions = tuple(await self._questions.mine(guild_id, user_id))
        tips = await self._tips.kept(guild_id, user_id)
        days, written = await self._reflections.kept(guild_id, user_id) or (None, 0)
        return Kept(questions, tips, days, written, await self._helpful.count(guild_id, user_id))

    async def erase(self, guild_id: int, user_id: int) -> None:
        """Erase all of it: questions are withdrawn, links to replies forgotten, tips and reflections deleted, files scrubbed.

        Each part is a transaction of its own: if the process dies between them, asking again does the rest.
        """
        await self._replies.erase_all(guild_id, user_id)  # first: a reply on its way is found by its own tag
        await self._questions.erase_all(guild_id, user_id)
        await self._helpful.erase_all(guild_id, user_id)
        await self._tips.erase_all(guild_id, user_id)
        try:
            await self._reflections.leave(guild_id, user_id)
        except NotJoined:
            pass
        finally:
            await self._scrubber.scrub()
