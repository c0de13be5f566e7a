"""Tips: one that this member has not had yet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.domain.bag import BagState, draw
from bot.domain.keyring import Keyring, Purpose
from bot.domain.refusal import UnknownChoice

if TYPE_CHECKING:
    from bot.domain.library import Library, Tip
    from bot.services.ports import Randomness, TipStore


class Tips:
    """Draws tips from a shuffle bag for each member and topic."""

    def __init__(self, store: TipStore, library: Library, keyring: Keyring, randomness: Randomness) -> None:
        self._store = store
        self._library = library
        self._keyring = keyring
        self._randomness = randomness

    async def next(self, guild_id: int, user_id: int, topic: str | None) -> Tip:
        """A tip that the member has not had in this round; what they had is kept under a tag, never under their id.

        Raises:
            UnknownChoice: there is no such topic.
        """
        if topic is not None and not (topic in self._library.topics and self._library.tips_for(topic)):
            raise UnknownChoice("topic")
        available = [tip.id for tip in self._library.tips_for(topic)]

        def step(state: BagState) -> tuple[str, BagState]:
            return draw(state, available, self._randomness)

        tags = self._keyring.tags(Purpose.MEMBER_TIPS, guild_id, user_id)
        return self._library.tip(await self._store.draw(guild_id, tags, topic or "", step))

    async def count(self, guild_id: int, user_id: int) -> int:
        """How many tips are kept as had by the member."""
        return await self._store.count(guild_id, self._keyring.tags(Purpose.MEMBER_TIPS, guild_id, user_id))

    async def erase_all(self, guild_id: int, user_id: int) -> int:
        """Delete the member's bags; how many they were."""
        return await self._store.erase(guild_id, self._keyring.tags(Purpose.MEMBER_TIPS, guild_id, user_id))
