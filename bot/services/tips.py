"""Tips and articles as a member reads them: one tip that is new to them, what they saved, and where they are in an article.

What a member keeps stands under a tag of theirs, never under their id, and nobody else is ever shown it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.domain.bag import BagState, draw
from bot.domain.keyring import Keyring, Purpose
from bot.domain.reading import MarkedTip
from bot.domain.refusal import EmptyLibrary, NoLongerThere, TooManySaved, UnknownChoice
from bot.services.ports import Grave

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from bot.domain.library import Article, Library, Tip
    from bot.domain.reading import Kept, Marks
    from bot.services.libraries import Libraries
    from bot.services.ports import Randomness, TipStore
    from bot.services.retention import Retention


class Tips:
    """A member's tips, each call for one member of one server."""

    def __init__(
        self, store: TipStore, libraries: Libraries, keyring: Keyring, randomness: Randomness, retention: Retention
    ) -> None:
        self._store = store
        self._libraries = libraries
        self._keyring = keyring
        self._randomness = randomness
        self._retention = retention

    async def next(self, guild_id: int, user_id: int, topic: str | None) -> MarkedTip:
        """A tip that the member has not had in this round of their shuffle bag. What was not for them stays out of it.

        Raises:
            EmptyLibrary, UnknownChoice: as `tips_about` does.
        """
        library = self._libraries.of(guild_id)
        available = tips_about(library, topic)

        def step(state: BagState, unwanted: frozenset[str]) -> tuple[str, BagState]:
            return draw(state, [tip_id for tip_id in available if tip_id not in unwanted] or available, self._randomness)

        tip_id, marks = await self._store.draw(guild_id, self._tags(guild_id, user_id), topic or "", step)
        return _marked(library, tip_id, marks)

    async def show(self, guild_id: int, user_id: int, tip_id: str) -> MarkedTip:
        """One tip, as the member sees it.

        Raises:
            NoLongerThere: the server's library has no such tip (any more).
        """
        library = self._library_with(guild_id, tip_id)
        return _marked(library, tip_id, await self._store.marks(guild_id, self._tags(guild_id, user_id), tip_id))

    async def save(self, guild_id: int, user_id: int, tip_id: str, *, saved: bool) -> MarkedTip:
        """Save a tip, or take it from what is saved. Raises TooManySaved, and NoLongerThere as `show` does."""
        library = self._library_with(guild_id, tip_id)
        marks = await self._store.save(guild_id, self._tags(guild_id, user_id), tip_id, saved=saved)
        if marks is None:
            raise TooManySaved
        return _marked(library, tip_id, marks)

    async def judge(self, guild_id: int, user_id: int, tip_id: str, *, helpful: bool | None) -> MarkedTip:
        """Keep what the member says of a tip, for them alone; None takes it back. Raises as `show` does."""
        library = self._library_with(guild_id, tip_id)
        marks = await self._store.judge(guild_id, self._tags(guild_id, user_id), tip_id, helpful=helpful)
        return _marked(library, tip_id, marks)

    async def saved(self, guild_id: int, user_id: int) -> tuple[Tip, ...]:
        """All saved tips that the server's library still has, newest first."""
        library = self._libraries.of(guild_id)
        tip_ids = await self._store.saved(guild_id, self._tags(guild_id, user_id))
        return tuple(library.tips[tip_id] for tip_id in tip_ids if tip_id in library.tips)

    async def forget(self, guild_id: int, user_id: int, tip_id: str) -> tuple[Tip, ...]:
        """Take a tip from what is saved, whether the library still has it or not; what is left then."""
        await self._store.save(guild_id, self._tags(guild_id, user_id), tip_id, saved=False)
        return await self.saved(guild_id, user_id)

    async def read(self, guild_id: int, user_id: int, article: Article, page: int) -> None:
        """The member is at that page (from 0) of an article."""
        section = article.sections[page]
        await self._store.remember(guild_id, self._tags(guild_id, user_id), article.id, section.id)

    async def places(self, guild_id: int, user_id: int) -> Mapping[str, str]:
        """Where the member is in articles: {article: section}."""
        return await self._store.places(guild_id, self._tags(guild_id, user_id))

    async def kept(self, guild_id: int, user_id: int) -> Kept:
        """How much is kept of the member's reading."""
        return await self._store.kept(guild_id, self._tags(guild_id, user_id))

    async def erase_all(self, guild_id: int, user_id: int) -> int:
        """Delete all that is kept of the member's reading; how many rows it was."""
        tags = self._tags(guild_id, user_id)
        await self._retention.bury(Grave.READER, await self._store.reader_ids(guild_id, tags))
        return await self._store.erase(guild_id, tags)

    def _tags(self, guild_id: int, user_id: int) -> Sequence[bytes]:
        return self._keyring.tags(Purpose.MEMBER_TIPS, guild_id, user_id)

    def _library_with(self, guild_id: int, tip_id: str) -> Library:
        library = self._libraries.of(guild_id)
        if tip_id not in library.tips:
            raise NoLongerThere
        return library


def tips_about(library: Library, topic: str | None) -> tuple[str, ...]:
    """The ids of the tips of a topic, or of all.

    Raises:
        EmptyLibrary: there are no tips at all.
        UnknownChoice: there is no such topic, or no tip about it.
    """
    if not library.tips:
        raise EmptyLibrary
    found = () if topic is not None and topic not in library.topics else library.tips_for(topic)
    if not found:
        raise UnknownChoice("topic")
    return tuple(tip.id for tip in found)


def _marked(library: Library, tip_id: str, marks: Marks) -> MarkedTip:
    return MarkedTip(library.tip(tip_id), library.article_of_tip(tip_id), marks)
