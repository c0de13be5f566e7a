"""All use cases of the reflection habit, put together."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from bot.domain.delivery import Kind
from bot.domain.settings import ChannelPurpose
from bot.services.community import CountHandler, Milestones, Prompting
from bot.services.heartbeat import Heartbeat
from bot.services.journal import Journal
from bot.services.practices import Practices
from bot.services.reflections import Reflections
from bot.services.reminders import Reminders
from bot.services.streaks import Streaks

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bot.services.outbox import Handler, Outbox
    from bot.services.ports import (
        Clock,
        CommunityStore,
        DeliveryStore,
        OutageStore,
        PracticeStore,
        Randomness,
        ReminderStore,
        Scrubber,
    )
    from bot.services.prompts import Prompts
    from bot.services.retention import Retention
    from bot.services.scheduling import Scheduling
    from bot.services.settings import SettingsDesk
    from bot.services.vault import Vault


class HabitStores(Protocol):
    """The stores that the habit rests on."""

    practices: PracticeStore
    reminders: ReminderStore
    outages: OutageStore
    community: CommunityStore
    deliveries: DeliveryStore
    scrubber: Scrubber


@dataclass(frozen=True, slots=True)
class Habit:
    """The use cases, and the handlers of the deliveries that they cause."""

    heartbeat: Heartbeat
    reflections: Reflections
    streaks: Streaks
    journal: Journal
    reminders: Reminders
    milestones: Milestones
    prompts: Prompts
    handlers: Mapping[Kind, Handler]

    @classmethod
    def of(
        cls,
        stores: HabitStores,
        prompts: Prompts,
        vault: Vault,
        settings: SettingsDesk,
        scheduling: Scheduling,
        outbox: Outbox,
        clock: Clock,
        randomness: Randomness,
        *,
        retention: Retention,
    ) -> Habit:
        """The habit on these stores."""
        heartbeat = Heartbeat(stores.outages, clock)
        practices = Practices(stores.practices, vault, outbox, heartbeat, clock)
        reminders = Reminders(practices, stores.reminders, stores.deliveries, outbox, clock)
        milestones = Milestones(practices, stores.community, settings, scheduling, outbox, randomness, retention)
        prompting = Prompting(stores.community, prompts, outbox, clock)
        return cls(
            heartbeat=heartbeat,
            reflections=Reflections(practices, prompts, milestones, clock, randomness, retention),
            streaks=Streaks(practices, clock),
            journal=Journal(practices, prompts, stores.scrubber),
            reminders=reminders,
            milestones=milestones,
            prompts=prompts,
            handlers={
                Kind.SCHEDULED_PROMPT: scheduling.handler(ChannelPurpose.REFLECTIONS, prompting.make, prompting.posted),
                Kind.PROMPT_COUNT: CountHandler(stores.community, prompts),
                Kind.MILESTONE_POST: milestones,
                Kind.REMINDER: reminders,
            },
        )
