"""The stores of moderation, on one database."""

from __future__ import annotations

from typing import TYPE_CHECKING

from data.blocks import SqlBlockStore
from data.limits import SqlLimitStore
from data.notes import SqlNoteStore
from data.reports import SqlReportStore

if TYPE_CHECKING:
    from bot.services.ports import BlockStore, LimitStore, NoteStore, ReportStore
    from data.database import Database


class SqlModerationStores:
    """What `bot.services.moderation` asks for."""

    def __init__(self, database: Database) -> None:
        self.notes: NoteStore = SqlNoteStore(database)
        self.blocks: BlockStore = SqlBlockStore(database)
        self.limits: LimitStore = SqlLimitStore(database)
        self.reports: ReportStore = SqlReportStore(database)
