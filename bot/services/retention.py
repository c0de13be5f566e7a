"""Forgetting who asked, and what members erased: on time, at once when wished, and also after an older backup came back.

A question's link to its asker is kept for the days that the server chose, counted from the day of asking, or as long as the
asker wished. Then the tags and the sealed address go; nobody, with any key, can tell any more.

What is forgotten, taken back or erased early is written, as keyed hashes of random ids, into a small file beside the database,
before it is done: a database that is restored from before that moment forgets again when it is opened. A journal, and what a
member keeps of tips, has a new random id after it was erased, so that nothing newer is taken for it, however old the copy is.
What moderators end is written there too, once it is done, and again at start where somebody pulled the plug between the two.
"""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from bot.services.ports import BY_MODERATORS, Grave

if TYPE_CHECKING:
    from collections.abc import Collection

    from bot.domain.question import Question
    from bot.services.ports import Clock, QuestionStore, RetentionStore, Scrubber, Tombstones
    from bot.services.settings import SettingsDesk


class Retention:
    """Erases what links questions and replies to people."""

    def __init__(
        self,
        store: RetentionStore,
        questions: QuestionStore,
        tombstones: Tombstones,
        scrubber: Scrubber,
        settings: SettingsDesk,
        clock: Clock,
    ) -> None:
        self._store = store
        self._questions = questions
        self._tombstones = tombstones
        self._scrubber = scrubber
        self._settings = settings
        self._clock = clock
        self._done: dict[int, tuple[date, int]] = {}

    def known_until(self, question: Question) -> date:
        """The last UTC day on which it can be told whose the question is."""
        by_server = question.asked_on + timedelta(days=self._settings.of(question.guild_id).identity_days)
        return by_server if question.kept_until is None else max(by_server, question.kept_until)

    def from_today(self, guild_id: int) -> date:
        """The last day of a time that begins anew today."""
        return self._clock.now().date() + timedelta(days=self._settings.of(guild_id).identity_days)

    async def forget(self, guild_id: int, question_ids: Collection[str]) -> None:
        """Erase at once, from every file, whatever could tell who asked these."""
        await self._tombstones.add(Grave.FORGOTTEN, question_ids)
        await self._questions.forget(guild_id, question_ids)
        await self._scrubber.scrub()

    async def scrub(self) -> None:
        """Make sure that what was erased a moment ago is in no file any more."""
        await self._scrubber.scrub()

    async def bury(self, grave: Grave, ids: Collection[str]) -> None:
        """Note that these are taken back or forgotten. Before it is done: if the process dies between, the next start does it.

        What moderators end is noted after it is done (`BY_MODERATORS`): if the process dies between, the next start notes it.
        """
        await self._tombstones.add(grave, ids)

    async def forget_due(self) -> int:
        """Erase what is due today, in each server once a day and whenever its days were changed. How many questions."""
        servers = self._settings.everywhere()
        if not servers:
            return 0
        today = self._clock.now().date()
        erased = 0
        for settings in servers:
            now = (today, settings.identity_days)
            if self._done.get(settings.guild_id) == now:
                continue
            erased += await self._store.forget_asked_before(
                settings.guild_id, today - timedelta(days=settings.identity_days), today
            )
            self._done[settings.guild_id] = now
        if erased:
            await self._scrubber.scrub()
        return erased

    async def begin(self) -> None:
        """Once at start: do again what the tombstones say, and what was due while the bot was away.

        The database may be an older one than the tombstones are.
        """
        at_stake = await self._store.at_stake()
        buried = {grave: await self._tombstones.among(grave, ids) for grave, ids in at_stake.items()}
        if any(buried.values()):
            await self._store.obey(buried)
            await self._scrubber.scrub()
        for grave in BY_MODERATORS:
            ended = await self._store.ended(grave)
            await self._tombstones.add(grave, set(ended) - await self._tombstones.among(grave, ended))
        await self.forget_due()


__all__ = ["Retention"]
