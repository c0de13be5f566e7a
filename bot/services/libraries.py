"""The library of each server: what is shipped, less what it switched off, and its own. All of it is held in memory."""

from __future__ import annotations

import asyncio
from collections import OrderedDict
from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING, Final

from bot.domain.refusal import LibraryFull, NoLongerThere
from bot.domain.shelf import OWN_ANSWERS, OWN_ARTICLES, OWN_TIPS, Shelf, view

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.domain.library import Article, Library, Problem
    from bot.services.ports import Clock, LibraryFiles, LibraryStore, Randomness

PROPOSAL: Final = timedelta(hours=1)
"""How long an import waits for a yes."""
SHELVES: Final = 32
"""Servers with a library of their own whose shelves are held ready, up to 6 MB each. Making one again takes half a second at
the most, on a thread."""
CHECKED_AT_ONCE: Final = 2


@dataclass(frozen=True, slots=True)
class Checked:
    """What came of looking at a file: either all that is wrong, or the article and the key under which it waits."""

    problems: Sequence[Problem]
    article: Article | None = None
    key: str = ""
    replaces: Article | None = None
    """The article in whose place it would stand."""


@dataclass(frozen=True, slots=True)
class Listed:
    """An article as moderators see it."""

    article: Article
    own: bool
    hidden: bool


class Libraries:
    """Reads and changes what servers have."""

    def __init__(
        self, store: LibraryStore, shipped: Library, files: LibraryFiles, clock: Clock, randomness: Randomness
    ) -> None:
        self._store = store
        self._shipped = shipped
        self._files = files
        self._clock = clock
        self._randomness = randomness
        self._own: dict[int, tuple[Article, ...]] = {}
        self._hidden: dict[int, frozenset[str]] = {}
        self._views: dict[int, Library] = {}
        self._shelf = Shelf.of(shipped)
        self._shelves: OrderedDict[int, Shelf] = OrderedDict()
        self._checking = asyncio.Semaphore(CHECKED_AT_ONCE)
        self._making = asyncio.Lock()
        self._changing = asyncio.Lock()

    async def load(self) -> None:
        """Read everything into memory, once at start."""
        own, hidden = await self._store.load()
        self._own = {guild_id: tuple(articles) for guild_id, articles in own.items()}
        self._hidden = dict(hidden)
        for guild_id in {*own, *hidden}:
            self._look_again(guild_id)

    def of(self, guild_id: int) -> Library:
        """The library as the server sees it."""
        return self._views.get(guild_id, self._shipped)

    async def shelf(self, guild_id: int) -> Shelf:
        """The same, ready to be searched."""
        if guild_id not in self._views:
            return self._shelf
        if (ready := self._ready(guild_id)) is not None:
            return ready
        async with self._making:  # of many who ask at once, the first makes it
            if (ready := self._ready(guild_id)) is not None:
                return ready
            shelf = await asyncio.to_thread(Shelf.of, self.of(guild_id))
            self._shelves[guild_id] = shelf
            while len(self._shelves) > SHELVES:
                self._shelves.popitem(last=False)
            return shelf

    def _ready(self, guild_id: int) -> Shelf | None:
        shelf = self._shelves.get(guild_id)
        if shelf is None or shelf.library is not self.of(guild_id):
            return None
        self._shelves.move_to_end(guild_id)
        return shelf

    def listed(self, guild_id: int) -> tuple[Listed, ...]:
        """All articles of a server, its own ones last, those that it switched off too."""
        own = {article.id: article for article in self._own.get(guild_id, ())}
        hidden = self._hidden.get(guild_id, frozenset())
        shipped = [
            Listed(article, own=False, hidden=article.id in hidden)
            for article in self._shipped.articles.values()
            if article.id not in own
        ]
        return (*shipped, *(Listed(article, own=True, hidden=False) for article in own.values()))

    async def check(self, guild_id: int, raw: bytes, name: str) -> Checked:
        """Look at a file, all of it, and keep it for an hour if it is in order: nothing is in the library before a yes.

        Raises:
            LibraryFull: it is in order, and with it the server would have more than it can.
        """
        async with self._checking:
            article, problems = await asyncio.to_thread(self._files.read, raw, name, self._whole(guild_id))
        if article is None:
            return Checked(problems)
        self._must_have_room(guild_id, article)
        key = self._randomness.token()
        await self._store.propose(guild_id, key, article, self._clock.now() + PROPOSAL)
        return Checked((), article, key, self._whole(guild_id).articles.get(article.id))

    async def accept(self, guild_id: int, key: str) -> Article:
        """Take in what was checked.

        Raises:
            NoLongerThere: its hour is over, it was declined, or the library changed so that it does not fit any more.
            LibraryFull: as `check` does.
        """
        async with self._changing:  # of two files at once, the second is held against a library with the first in it
            article = await self.proposed(guild_id, key)
            if not self._still_fits(guild_id, article):
                raise NoLongerThere
            self._must_have_room(guild_id, article)
            if not await self._store.accept(guild_id, key):
                raise NoLongerThere
            own = {kept.id: kept for kept in self._own.get(guild_id, ())}
            self._own[guild_id] = tuple({**own, article.id: article}.values())
            self._look_again(guild_id)
            return article

    async def proposed(self, guild_id: int, key: str) -> Article:
        """What was checked and waits for a yes. Raises NoLongerThere."""
        article = await self._store.proposed(guild_id, key, self._clock.now())
        if article is None:
            raise NoLongerThere
        return article

    async def decline(self, guild_id: int, key: str) -> None:
        """Forget what was checked."""
        await self._store.drop(guild_id, key)

    async def remove(self, guild_id: int, article_id: str) -> Article:
        """Delete an own article; what it stood in place of is there again. Raises NoLongerThere."""
        async with self._changing:
            gone = next((article for article in self._own.get(guild_id, ()) if article.id == article_id), None)
            if gone is None or not await self._store.remove(guild_id, article_id):
                raise NoLongerThere
            self._own[guild_id] = tuple(article for article in self._own[guild_id] if article.id != article_id)
            self._look_again(guild_id)
            return gone

    async def switch(self, guild_id: int, article_id: str) -> bool:
        """Switch a shipped article off, or on if it was off; whether it is on then. Raises NoLongerThere."""
        if article_id not in self._shipped.articles:
            raise NoLongerThere
        async with self._changing:
            hidden = self._hidden.get(guild_id, frozenset())
            is_on = article_id in hidden
            await self._store.hide(guild_id, article_id, hidden=not is_on)
            self._hidden[guild_id] = hidden ^ {article_id}
            self._look_again(guild_id)
            return is_on

    def export(self, guild_id: int, article_id: str) -> bytes:
        """An article as a file that can be imported again. Raises NoLongerThere."""
        article = self._whole(guild_id).articles.get(article_id)
        if article is None:
            raise NoLongerThere
        return self._files.write(article)

    async def purge(self) -> None:
        """Forget what waited too long."""
        await self._store.purge(self._clock.now())

    def _whole(self, guild_id: int) -> Library:
        """Everything, what is switched off too: ids are taken by it all the same, for it may be switched on again."""
        return view(self._shipped, self._own.get(guild_id, ()), ())

    def _look_again(self, guild_id: int) -> None:
        own, hidden = self._own.get(guild_id, ()), self._hidden.get(guild_id, frozenset())
        self._views.pop(guild_id, None)
        self._shelves.pop(guild_id, None)
        if own or hidden:
            self._views[guild_id] = view(self._shipped, own, hidden)

    def _still_fits(self, guild_id: int, article: Article) -> bool:
        """Whether no other article took one of its ids since it was checked."""
        others = [other for other in self._whole(guild_id).articles.values() if other.id != article.id]
        taken = {entry.id for other in others for entry in (*other.tips, *other.faqs)}
        return not any(entry.id in taken for entry in (*article.tips, *article.faqs))

    def _must_have_room(self, guild_id: int, article: Article) -> None:
        own = [kept for kept in self._own.get(guild_id, ()) if kept.id != article.id] + [article]
        for what, count, most in (
            ("tips", sum(len(kept.tips) for kept in own), OWN_TIPS),
            ("questions", sum(len(kept.faqs) for kept in own), OWN_ANSWERS),
            ("articles", len(own), OWN_ARTICLES),
        ):
            if count > most:
                raise LibraryFull(what, most)
