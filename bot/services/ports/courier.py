"""What a use case needs of Discord: parcels delivered, rules read, and why either failed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime, timedelta

    from bot.domain.automod import AutoModRule
    from bot.domain.delivery import Delivery
    from bot.domain.parcel import Parcel, Receipt


class Courier(Protocol):
    """Carries parcels to Discord."""

    async def send(self, parcel: Parcel, delivery: Delivery, *, look_since: datetime | None) -> Receipt:
        """Bring the parcel there, once. With `look_since` an attempt of then may have arrived, so it is looked for before.

        Raises:
            Passing: it did not work and may work later.
            Standing: it will not work until somebody mends something.
        """
        ...


class Passing(Exception):
    """A delivery failed in a way that may heal by itself. `wait` is how long Discord asked to wait, if it did."""

    def __init__(self, code: str, wait: timedelta | None = None) -> None:
        super().__init__(code)
        self.code = code
        self.wait = wait


class Standing(Exception):
    """A delivery failed in a way that a person must mend: `code` says which, e.g. 'channel gone', 'missing send_messages'."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


class RulesUnreadable(Exception):
    """A server's AutoMod rules cannot be read: a permission is missing, or Discord does not answer."""


class RuleReader(Protocol):
    """Reads AutoMod rules from Discord."""

    async def rules(self, guild_id: int, channel_id: int | None) -> Sequence[AutoModRule]:
        """The rules that would stop a member's message in that channel.

        Raises:
            RulesUnreadable: they cannot be had.
        """
        ...


__all__ = ["Courier", "Passing", "RuleReader", "RulesUnreadable", "Standing"]
