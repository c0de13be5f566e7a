"""Reflections: a private habit, joined by an explicit yes, one credit a day, sealed under a key of the member's own."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot.domain.days import LocalDay, day_of
from bot.domain.keyring import Purpose
from bot.domain.practice import DEFAULT_GOAL, DEFAULT_GRACE, ENTRY_LIMIT, Practice, Reflection
from bot.domain.refusal import AlreadyDone, FieldFault, NotJoined, UnknownChoice, UnknownZone
from bot.domain.zones import current_zone

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date, datetime

    from bot.domain.library import Library, Prompt
    from bot.services.ports import Clock, PracticeStore, Randomness
    from bot.services.vault import Vault


@dataclass(frozen=True, slots=True)
class Credited:
    """What came of a reflection."""

    day: date
    is_new: bool
    """Whether the day had none before."""
    practice: Practice
    days: tuple[LocalDay, ...]
    """All days so far, this one included, oldest first."""
    today: date


@dataclass(frozen=True, slots=True)
class Standing:
    """A member's practice as they are shown it."""

    practice: Practice
    days: tuple[LocalDay, ...]
    today: date


class Reflections:
    """The member's use cases."""

    def __init__(self, store: PracticeStore, library: Library, vault: Vault, clock: Clock, randomness: Randomness) -> None:
        self._store = store
        self._library = library
        self._vault = vault
        self._clock = clock
        self._randomness = randomness

    async def practice(self, guild_id: int, user_id: int) -> Practice | None:
        """The member's practice, or None: nothing is kept of anyone who has not said yes."""
        return await self._store.get(guild_id, self._tags(guild_id, user_id))

    async def join(self, guild_id: int, user_id: int, zone: str, at: datetime) -> Practice:
        """Begin, after the member said yes. `at` is when they did (UTC).

        Raises:
            UnknownZone: the time zone is none.
            AlreadyDone: they have joined before.
        """
        if (known := current_zone(zone)) is None:
            raise UnknownZone(zone)
        journal_id = self._randomness.token()
        practice = Practice(
            guild_id=guild_id,
            member_tag=self._tags(guild_id, user_id)[0],
            joined_on=day_of(at, known, DEFAULT_GRACE).date,
            zone=known,
            grace=DEFAULT_GRACE,
            goal=DEFAULT_GOAL,
            journal_id=journal_id,
            journal_key=self._vault.new_journal_key(journal_id),
        )
        if not await self._store.join(practice):
            raise AlreadyDone
        return practice

    async def reflect(self, guild_id: int, user_id: int, prompt_id: str | None, words: str, at: datetime) -> Credited:
        """Keep today's reflection. `at` is when the form was opened (UTC): that is the day that counts.

        Words are optional. A second reflection on a day replaces the words where there are new ones, and is no second credit.

        Raises:
            NotJoined: the member has not said yes.
            FieldFault: the words are too long.
            UnknownChoice: there is no such prompt.
        """
        if prompt_id is not None and prompt_id not in self._library.prompts:
            raise UnknownChoice("prompt")
        practice = await self._joined(guild_id, user_id)
        if len(words) > ENTRY_LIMIT:
            raise FieldFault("words", ENTRY_LIMIT)
        day = day_of(at, practice.zone, practice.grace)
        entry = None
        if words.strip():
            entry = self._vault.seal_entry(practice.journal_id, practice.journal_key, day.date.isoformat(), words)
        is_new = await self._store.credit(practice.journal_id, Reflection(day, prompt_id, entry))
        days = tuple(await self._store.days(practice.journal_id))
        return Credited(day.date, is_new, practice, days, self._today(practice))

    async def standing(self, guild_id: int, user_id: int) -> Standing:
        """The practice and its days. Raises NotJoined."""
        practice = await self._joined(guild_id, user_id)
        return Standing(practice, tuple(await self._store.days(practice.journal_id)), self._today(practice))

    async def leave(self, guild_id: int, user_id: int) -> None:
        """Erase the practice: the days, and with the member's key every word. Raises NotJoined."""
        if not await self._store.leave(guild_id, self._tags(guild_id, user_id)):
            raise NotJoined

    async def words_kept(self, practice: Practice) -> int:
        """How many reflections of a practice hold words."""
        return await self._store.words(practice.journal_id)

    def prompt_for(self, day_number: int) -> Prompt:
        """A prompt for somebody who chose none: another one each day, the same for a day."""
        prompts = self._safe_prompts()
        return prompts[day_number % len(prompts)]

    def _safe_prompts(self) -> Sequence[Prompt]:
        return [prompt for prompt in self._library.prompts.values() if prompt.after_breakup]

    def _tags(self, guild_id: int, user_id: int) -> tuple[bytes, ...]:
        return self._vault.keyring.tags(Purpose.MEMBER_REFLECTIONS, guild_id, user_id)

    async def _joined(self, guild_id: int, user_id: int) -> Practice:
        practice = await self.practice(guild_id, user_id)
        if practice is None:
            raise NotJoined
        return practice

    def _today(self, practice: Practice) -> date:
        return day_of(self._clock.now(), practice.zone, practice.grace).date


__all__ = ["Credited", "Reflections", "Standing"]
