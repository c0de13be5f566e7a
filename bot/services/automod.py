"""The server's own AutoMod rules, held in memory for a few minutes. Discord does not apply them to bots, so we do.

Reading them takes a request, and nobody waits for that longer than half a second: then the rules of before hold, or none do.
"""

from __future__ import annotations

import asyncio
import logging
from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from bot.domain.automod import AutoModRules, Unsupported, compile_rules
from bot.services.ports import RulesUnreadable

if TYPE_CHECKING:
    from datetime import datetime

    from bot.services.ports import Clock, RuleReader
    from bot.services.settings import SettingsDesk

log = logging.getLogger(__name__)

FRESH: Final = timedelta(minutes=5)
"""How long rules are used before they are read again."""
PATIENCE: Final = 0.5
"""Seconds that an answer to a person waits for rules."""
NO_RULES: Final = AutoModRules((), ())


class Reading(StrEnum):
    """What is known of a server's rules."""

    SWITCHED_OFF = "switched off"
    UNREADABLE = "unreadable"
    READ = "read"


@dataclass(frozen=True, slots=True)
class AutoModState:
    """What `/setup check` says: whether the rules are read, how many there are, and what of them cannot be applied here."""

    reading: Reading
    rules: int = 0
    unsupported: tuple[Unsupported, ...] = ()


@dataclass(frozen=True, slots=True)
class _Known:
    rules: AutoModRules
    readable: bool
    at: datetime


class AutoMod:
    """Gives the rules of a server."""

    def __init__(self, settings: SettingsDesk, clock: Clock) -> None:
        self._settings = settings
        self._clock = clock
        self._reader: RuleReader | None = None
        self._known: dict[int, _Known] = {}
        self._reading: dict[int, asyncio.Task[None]] = {}

    def start(self, reader: RuleReader) -> None:
        """Begin to read."""
        self._reader = reader

    def expect(self, guild_id: int) -> None:
        """Somebody has begun to type: read the rules meanwhile, so that nobody waits for them later."""
        if self._applies(guild_id) and not self._is_fresh(guild_id):
            self._read(guild_id)

    async def rules(self, guild_id: int) -> AutoModRules:
        """The rules that hold for anonymous texts: the newest that could be had within `PATIENCE`, or none."""
        if not self._applies(guild_id):
            return NO_RULES
        if not self._is_fresh(guild_id):
            await asyncio.wait({self._read(guild_id)}, timeout=PATIENCE)
        known = self._known.get(guild_id)
        return NO_RULES if known is None else known.rules

    async def state(self, guild_id: int) -> AutoModState:
        """What `/setup check` says. The rules are read anew for it."""
        if not self._applies(guild_id):
            return AutoModState(Reading.SWITCHED_OFF)
        await asyncio.wait({self._read(guild_id)}, timeout=PATIENCE)
        known = self._known.get(guild_id)
        if known is None or not known.readable:
            return AutoModState(Reading.UNREADABLE)
        return AutoModState(Reading.READ, len(known.rules.rules), known.rules.unsupported)

    def _applies(self, guild_id: int) -> bool:
        return self._settings.of(guild_id).automod and self._reader is not None

    def _is_fresh(self, guild_id: int) -> bool:
        known = self._known.get(guild_id)
        return known is not None and self._clock.now() - known.at < FRESH

    def _read(self, guild_id: int) -> asyncio.Task[None]:
        task = self._reading.get(guild_id)
        if task is None:
            task = asyncio.create_task(self._take(guild_id), name="automod: read")
            self._reading[guild_id] = task
            task.add_done_callback(lambda _task: self._reading.pop(guild_id, None))
        return task

    async def _take(self, guild_id: int) -> None:
        assert self._reader is not None  # noqa: S101 -- `_applies` looked
        now = self._clock.now()
        try:
            found = await self._reader.rules(guild_id, self._settings.of(guild_id).questions_channel_id)
            # Thousands of keywords take a while to prepare: on a thread, so that nobody else waits.
            self._known[guild_id] = _Known(await asyncio.to_thread(compile_rules, found), readable=True, at=now)
        except RulesUnreadable:
            before = self._known.get(guild_id)
            self._known[guild_id] = _Known(NO_RULES if before is None else before.rules, readable=False, at=now)
        except Exception as error:  # the boundary of a task of its own: what cannot be read does not hold up anybody
            log.error("AutoMod rules could not be read: %s", type(error).__name__, exc_info=error)  # noqa: TRY400 -- no message text


__all__ = ["AutoMod", "AutoModState", "Reading"]
