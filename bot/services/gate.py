"""Who may write without a name now: not somebody who is blocked, and only so often a day."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.domain.keyring import Purpose
from bot.domain.moderation import A_DAY, Limited, Use

if TYPE_CHECKING:
    from bot.domain.keyring import Keyring
    from bot.services.blocks import Blocks
    from bot.services.ports import Clock, LimitStore
    from bot.services.settings import SettingsDesk


class Gate:
    """Asked before anything is kept of what somebody writes without their name."""

    def __init__(self, blocks: Blocks, limits: LimitStore, settings: SettingsDesk, keyring: Keyring, clock: Clock) -> None:
        self._blocks = blocks
        self._limits = limits
        self._settings = settings
        self._keyring = keyring
        self._clock = clock

    def must_be_open(self, guild_id: int, user_id: int) -> None:
        """Say no to somebody who may not write without their name here.

        Raises:
            Blocked
        """
        self._blocks.must_not_be_blocked(guild_id, user_id)

    def one_more(self, what: Limited, guild_id: int, user_id: int) -> Use:
        """One more of what is limited a day, to be counted in the transaction that keeps it.

        The day is that of UTC, for everybody: whose midnight counts would tell where somebody lives.
        """
        day = self._clock.now().date()
        limit = self._settings.of(guild_id).daily_limit if what is Limited.QUESTIONS else A_DAY[what]
        return Use(day, limit, lambda n: self._keyring.tags(Purpose.LIMIT, guild_id, day.isoformat(), what, user_id, n))

    async def purge(self) -> None:
        """Erase what was counted on days that are over, and blocks whose days are."""
        await self._limits.purge(self._clock.now().date())
        await self._blocks.purge()
