"""A member's own journal: read a page at a time, searched in memory, taken along as a file."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot.domain.journal import ON_A_PAGE, Entry, PageOf, matches
from bot.domain.practice import Change, Practice, Record
from bot.domain.refusal import AlreadyDone, NotJoined

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from bot.services.ports import Scrubber
    from bot.services.practices import Practices
    from bot.services.prompts import Prompts


@dataclass(frozen=True, slots=True)
class Found:
    """What a search found, newest first."""

    entries: tuple[Entry, ...]
    total: int
    """How many there are; `entries` is cut short."""


class Journal:
    """Opens, searches, exports and erases. A journal that was kept on leaving can be read as well."""

    def __init__(self, practices: Practices, prompts: Prompts, scrubber: Scrubber) -> None:
        self._practices = practices
        self._prompts = prompts
        self._scrubber = scrubber

    async def page(self, guild_id: int, user_id: int, before: date | None = None, after: date | None = None) -> PageOf:
        """The newest page, or the one with what was written `before` or `after` a date. Raises NotJoined."""
        tags = self._practices.tags(guild_id, user_id)
        found = await self._practices.store.written(guild_id, tags, ON_A_PAGE, before=before, after=after)
        if found is None:
            raise NotJoined
        opened = await self._open(found.practice, found.rows)
        older = bool(opened) and found.oldest is not None and found.oldest < opened[-1].day
        newer = bool(opened) and found.newest is not None and found.newest > opened[0].day
        return PageOf(tuple(opened), older, newer, found.written, found.days)

    async def search(self, guild_id: int, user_id: int, text: str, limit: int) -> Found:
        """What holds the words of `text`, in whatever spelling of capitals and accents. Raises NotJoined."""
        practice, rows = await self._rows(guild_id, user_id)
        opened = await self._open(practice, rows)
        found = await asyncio.to_thread(matches, opened, text)
        return Found(found[:limit], len(found))

    async def all(self, guild_id: int, user_id: int) -> tuple[Entry, ...]:
        """Every day, oldest first, with its words where there are any. Raises NotJoined."""
        practice, rows = await self._rows(guild_id, user_id)
        written = {entry.day: entry for entry in await self._open(practice, rows)}
        return tuple(written.get(day, Entry(day, "", "")) for day, _entry in reversed(rows))

    async def erase(self, guild_id: int, user_id: int, day: date) -> None:
        """Erase the words of a day, from the file at once; the day stays. Raises NotJoined, AlreadyDone."""

        def step(record: Record) -> tuple[Change, bool]:
            if day not in record.days:
                raise AlreadyDone
            return Change(wordless=day), True

        await self._practices.change(guild_id, user_id, step, joined=False)
        await self._scrubber.scrub()

    async def _rows(self, guild_id: int, user_id: int) -> tuple[Practice, Sequence[tuple[date, bytes | None]]]:
        found = await self._practices.store.entries(guild_id, self._practices.tags(guild_id, user_id))
        if found is None:
            raise NotJoined
        return found

    async def _open(self, practice: Practice, rows: Sequence[tuple[date, bytes | None]]) -> list[Entry]:
        sealed = [(day, entry) for day, entry in rows if entry is not None]
        keys = [(day.isoformat(), entry) for day, entry in sealed]
        vault = self._practices.vault
        # Ten years of words take a moment to open, which nobody else should wait for.
        written = await asyncio.to_thread(vault.open_entries, practice.journal_id, practice.journal_key, keys)
        return [
            Entry(day, self._prompts.text(practice.guild_id, found.prompt), found.words)
            for (day, _sealed), found in zip(sealed, written, strict=True)
        ]
