"""Stores of the library and of what members keep of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence
    from datetime import datetime

    from bot.domain.bag import BagState
    from bot.domain.delivery import Delivery
    from bot.domain.library import Article, Library, Problem
    from bot.domain.reading import Kept, Marks


class TipStore(Protocol):
    """Members' tips: bags, what they saved, what was for them, and where they are in an article."""

    async def draw(self, guild_id: int, member_tags: Sequence[bytes], topic: str, step: DrawStep) -> tuple[str, Marks]:
        """Let `step` draw from the bag, without what was not for the member, and store what is left: one transaction."""
        ...

    async def marks(self, guild_id: int, member_tags: Sequence[bytes], tip_id: str) -> Marks:
        """What the member has said of a tip."""
        ...

    async def save(self, guild_id: int, member_tags: Sequence[bytes], tip_id: str, *, saved: bool) -> Marks | None:
        """Save a tip, or take it from what is saved. None, and nothing is changed, where no more fit."""
        ...

    async def judge(self, guild_id: int, member_tags: Sequence[bytes], tip_id: str, *, helpful: bool | None) -> Marks:
        """Keep what the member says of a tip; None takes it back."""
        ...

    async def saved(self, guild_id: int, member_tags: Sequence[bytes]) -> Sequence[str]:
        """The ids of all saved tips, newest first."""
        ...

    async def remember(self, guild_id: int, member_tags: Sequence[bytes], article_id: str, section_id: str) -> None:
        """The member is reading that section."""
        ...

    async def places(self, guild_id: int, member_tags: Sequence[bytes]) -> Mapping[str, str]:
        """Where the member is: {article: section}."""
        ...

    async def erase(self, guild_id: int, member_tags: Sequence[bytes]) -> int:
        """Delete all of it; how many rows it was."""
        ...

    async def reader_ids(self, guild_id: int, member_tags: Sequence[bytes]) -> Sequence[str]:
        """The random name of what the member keeps, another one after it was erased; nothing where they keep nothing."""
        ...

    async def kept(self, guild_id: int, member_tags: Sequence[bytes]) -> Kept:
        """How much of it there is."""
        ...


class GuildTipStore(Protocol):
    """The tips that servers post."""

    async def draw(self, guild_id: int, topic: str, delivery_id: str, available: Collection[str], step: DrawStep) -> str:
        """The tip of that delivery: the one that it was given before if it is `available`, or else one that `step` draws."""
        ...

    async def posted(self, guild_id: int, delivery_id: str) -> None:
        """The delivery is done, and its tip counts as seen."""
        ...

    async def owe(self, delivery: Delivery, *, unless: str) -> bool:
        """Write a post that is owed; False if the same one, or the one of occurrence `unless`, is owed or done already."""
        ...


class DrawStep(Protocol):
    """A draw from a bag: pure, run inside the store's transaction."""

    def __call__(self, state: BagState, unwanted: frozenset[str]) -> tuple[str, BagState]:
        """The tip's id, not one of `unwanted` if there is any other, and what is left."""
        ...


class LibraryStore(Protocol):
    """What is a server's own in the library."""

    async def load(self) -> tuple[Mapping[int, Sequence[Article]], Mapping[int, frozenset[str]]]:
        """Of every server: its own articles in their order, and the ids of shipped ones that it switched off."""
        ...

    async def propose(self, guild_id: int, import_id: str, article: Article, until: datetime) -> None:
        """Keep a checked article until somebody says yes, and at most until `until`."""
        ...

    async def proposed(self, guild_id: int, import_id: str, now: datetime) -> Article | None:
        """The article that waits, or None if its time is over."""
        ...

    async def drop(self, guild_id: int, import_id: str) -> bool:
        """Forget an import; False if it was gone."""
        ...

    async def accept(self, guild_id: int, import_id: str) -> bool:
        """Make the import the server's own; False, and nothing is kept, if it was gone."""
        ...

    async def remove(self, guild_id: int, article_id: str) -> bool:
        """Delete an own article; False if there is none."""
        ...

    async def hide(self, guild_id: int, article_id: str, *, hidden: bool) -> None:
        """Switch a shipped article off or on."""
        ...

    async def purge(self, now: datetime) -> int:
        """Forget imports that waited too long."""
        ...


class LibraryFiles(Protocol):
    """Reads and writes articles as files."""

    def read(self, raw: bytes, name: str, library: Library) -> tuple[Article | None, Sequence[Problem]]:
        """The article in a file, or None and all that is wrong. Slow: up to a second for the worst file. Never raises."""
        ...

    def write(self, article: Article) -> bytes:
        """The article as a file that `read` takes."""
        ...


__all__ = ["DrawStep", "GuildTipStore", "LibraryFiles", "LibraryStore", "TipStore"]
