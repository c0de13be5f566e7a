"""`/setup check`: what works in a server, what does not, and how to mend it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot.domain.settings import ChannelFacts, ChannelFault, ChannelProblem, ChannelPurpose, channel_faults

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from bot.services.outbox import Outbox
    from bot.services.ports import DeliveryStore
    from bot.services.settings import SettingsDesk


@dataclass(frozen=True, slots=True)
class ChannelState:
    """One purpose, the channel chosen for it, and all that is wrong there."""

    purpose: ChannelPurpose
    channel_id: int | None
    faults: tuple[ChannelFault, ...]


@dataclass(frozen=True, slots=True)
class Diagnosis:
    """The state of a server."""

    channels: tuple[ChannelState, ...]
    deliveries: Mapping[str, int]
    """How many are waiting, sent, skipped and stopped."""
    stopped_by: Sequence[str]
    """Why deliveries are stopped, or were until now: each cause once, as `Standing` faults name it."""
    resumed: int
    """How many stopped deliveries are being tried again now."""
    can_take_questions: bool


class Diagnostics:
    """Looks at a server."""

    def __init__(self, settings: SettingsDesk, deliveries: DeliveryStore, outbox: Outbox) -> None:
        self._settings = settings
        self._deliveries = deliveries
        self._outbox = outbox

    async def check(self, guild_id: int, look: Callable[[int], ChannelFacts | None]) -> Diagnosis:
        """Check each chosen channel; `look` reads a channel's facts, or gives None if it is gone.

        Where every channel is well, deliveries that were stopped are tried again.
        """
        settings = self._settings.of(guild_id)
        states: list[ChannelState] = []
        for purpose in ChannelPurpose:
            channel_id = settings.channel(purpose)
            faults: tuple[ChannelFault, ...] = ()
            if channel_id is not None:
                facts = look(channel_id)
                gone = (ChannelFault(ChannelProblem.GONE),)
                faults = gone if facts is None else channel_faults(purpose, facts)
            states.append(ChannelState(purpose, channel_id, faults))
        counts = await self._deliveries.counts(guild_id)
        stopped_by = await self._deliveries.faults(guild_id) if counts.get("stopped") else ()
        resumed = 0
        if counts.get("stopped") and not any(state.faults for state in states):
            resumed = await self._outbox.resume(guild_id)
        return Diagnosis(tuple(states), counts, stopped_by, resumed, settings.can_take_questions)
