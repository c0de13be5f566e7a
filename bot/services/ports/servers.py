"""Stores of what a server has chosen and of what is owed to it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence
    from datetime import datetime

    from bot.domain.delivery import Delivery, Kind
    from bot.domain.guild_schedule import GuildSchedule
    from bot.domain.settings import ChannelPurpose, Choices, GuildSettings


class SettingsStore(Protocol):
    """The choices of all servers."""

    async def load(self) -> Sequence[GuildSettings]:
        """All of them."""
        ...

    async def choose_channel(self, guild_id: int, purpose: ChannelPurpose, channel_id: int | None) -> None:
        """Keep the channel for `purpose`."""
        ...

    async def choose(self, guild_id: int, choices: Choices) -> None:
        """Keep what is named."""
        ...

    async def reset(self, guild_id: int) -> None:
        """Keep for everything what a server has that never chose. The numbers of questions go on counting."""
        ...


class ScheduleStore(Protocol):
    """What servers have scheduled, and the deliveries that stand for it. A delivery's subject is the server's id as text."""

    async def load(self) -> Sequence[GuildSchedule]:
        """All schedules whose zone is still known."""
        ...

    async def planned(self, kind: Kind, guild_id: int) -> Collection[str]:
        """The names of all occurrences that have a delivery, in whatever state."""
        ...

    async def handled(self, kind: Kind, guild_id: int) -> Collection[str]:
        """The names of those that were tried or are done."""
        ...

    async def plan(self, delivery: Delivery) -> None:
        """Keep the next occurrence, once."""
        ...

    async def choose(self, chosen: GuildSchedule, kind: Kind, following: Delivery) -> None:
        """Keep the schedule, with `following` in the place of what was planned and not tried yet: one transaction."""
        ...

    async def stop(self, guild_id: int, purpose: ChannelPurpose, kind: Kind) -> bool:
        """End the schedule and what was planned for it; False if there was none."""
        ...


class DeliveryStore(Protocol):
    """The outbox."""

    async def due(self, now: datetime, busy_guilds: Collection[int], limit: int) -> tuple[Sequence[Delivery], datetime | None]:
        """Waiting rows that are due, oldest first, without those of busy servers.

        And when the next waiting row is due in a server that is neither busy nor among the servers of those rows.
        """
        ...

    async def add(self, deliveries: Sequence[Delivery]) -> None:
        """Write rows that belong to no other fact. What is there already under the same key stays."""
        ...

    async def attempted(self, delivery_id: str, now: datetime) -> None:
        """Note durably that an attempt is about to be made."""
        ...

    async def done(self, delivery_id: str, *, skipped: bool = False) -> None:
        """It is sent, or left out for good; the time of day goes from the row."""
        ...

    async def brought_up_to_date(self, delivery: Delivery) -> bool:
        """A row of a kind in `COALESCED` is sent as it was read. Done; or False and still owed if it was named anew since."""
        ...

    async def postpone(self, delivery_id: str, due_at: datetime, fault: str) -> None:
        """Try again at `due_at`: one failure more."""
        ...

    async def stop(self, delivery_id: str, fault: str, owed: Sequence[Delivery]) -> None:
        """Hold it until somebody mended what `fault` names, and write the notice about it."""
        ...

    async def resume(self, guild_id: int, now: datetime) -> int:
        """Make all stopped rows of a server due now; how many they were."""
        ...

    async def faults(self, guild_id: int) -> Sequence[str]:
        """Why rows of a server are stopped: each cause once."""
        ...

    async def counts(self, guild_id: int) -> Mapping[str, int]:
        """How many rows of a server are in each state, without those in `PERSONAL`."""
        ...


__all__ = ["DeliveryStore", "ScheduleStore", "SettingsStore"]
