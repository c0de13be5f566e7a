"""The stores of the reflection habit, on one database."""

from __future__ import annotations

from typing import TYPE_CHECKING

from data.community import SqlCommunityStore
from data.deliveries import SqlDeliveryStore
from data.outages import SqlOutageStore
from data.practices import SqlPracticeStore
from data.reminders import SqlReminderStore

if TYPE_CHECKING:
    from bot.services.ports import (
        CommunityStore,
        DeliveryStore,
        OutageStore,
        PracticeStore,
        ReminderStore,
        Scrubber,
    )
    from data.database import Database


class SqlHabitStores:
    """What `bot.services.habit` asks for."""

    def __init__(self, database: Database) -> None:
        self.practices: PracticeStore = SqlPracticeStore(database)
        self.reminders: ReminderStore = SqlReminderStore(database)
        self.outages: OutageStore = SqlOutageStore(database)
        self.community: CommunityStore = SqlCommunityStore(database)
        self.deliveries: DeliveryStore = SqlDeliveryStore(database)
        self.scrubber: Scrubber = database
