"""SQL of reports. Who reported a message is a tag that shares nothing with that of any other message."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from bot.domain.moderation import Report
from bot.domain.question import Place
from data.deliveries import enqueue, mark_up_to_date
from data.limits import count

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Sequence

    from bot.domain.delivery import Delivery
    from bot.domain.moderation import Use
    from data.database import Database

_COLUMNS = "id, guild_id, question_id, channel_id, message_id, reported_on, handled_by, card_channel_id, card_message_id"


class SqlReportStore:
    """Reports, each method one transaction."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def of_message(self, guild_id: int, message_id: int) -> Report | None:
        """The report of a message, or None."""
        sql = f"SELECT {_COLUMNS} FROM reports WHERE message_id = ? AND guild_id = ?"
        row = await self._database.read(lambda c: c.execute(sql, (message_id, guild_id)).fetchone())
        return None if row is None else _report(row)

    async def add(
        self, report: Report, tags: Sequence[bytes], reason: bytes | None, use: Use, deliveries: Sequence[Delivery]
    ) -> bool:
        """Keep that one more person reported a message; False if they had. One that was handled opens again."""
        marks = ", ".join("?" * len(tags))
        had = f"SELECT 1 FROM reporters WHERE report_id = ? AND tag IN ({marks})"
        insert = f"INSERT INTO reports ({_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, NULL, NULL, NULL) ON CONFLICT DO NOTHING"
        again = (
            "UPDATE reports SET handled_by = NULL, card_message_id = CASE WHEN handled_by IS NULL THEN card_message_id END "
            "WHERE id = ? AND guild_id = ?"
        )
        row = (
            report.id,
            report.guild_id,
            report.question_id,
            report.message.channel_id,
            report.message.message_id,
            report.reported_on.isoformat(),
        )

        def work(tx: sqlite3.Connection) -> bool:
            tx.execute(insert, row)
            if tx.execute("SELECT 1 FROM reports WHERE id = ?", (report.id,)).fetchone() is None:
                return False  # somebody else was the first to report it, in this very moment: asked again it is theirs
            if tx.execute(had, (report.id, *tags)).fetchone() is not None:
                return False
            count(tx, use)
            tx.execute("INSERT INTO reporters (report_id, tag, reason) VALUES (?, ?, ?)", (report.id, tags[0], reason))
            tx.execute(again, (report.id, report.guild_id))
            enqueue(tx, deliveries)
            return True

        return await self._database.write(work)

    async def get(self, guild_id: int, report_id: str) -> tuple[Report, Sequence[bytes | None]] | None:
        """A report with a reason (or None) for each person who made it. Their order says nothing."""
        sql = f"SELECT {_COLUMNS} FROM reports WHERE id = ? AND guild_id = ?"
        reasons = "SELECT reason FROM reporters WHERE report_id = ? ORDER BY tag"

        def work(connection: sqlite3.Connection) -> tuple[Report, Sequence[bytes | None]] | None:
            row = connection.execute(sql, (report_id, guild_id)).fetchone()
            if row is None:
                return None
            return _report(row), [reason for (reason,) in connection.execute(reasons, (report_id,))]

        return await self._database.read(work)

    async def open(self, guild_id: int) -> Sequence[Report]:
        """All reports of a server that nobody has handled."""
        sql = f"SELECT {_COLUMNS} FROM reports WHERE guild_id = ? AND handled_by IS NULL ORDER BY id"
        return await self._database.read(lambda c: [_report(row) for row in c.execute(sql, (guild_id,))])

    async def handle(self, guild_id: int, report_id: str, moderator_id: int, deliveries: Sequence[Delivery]) -> bool:
        """Somebody took care of it: what was written as reasons goes. False if somebody did before."""
        sql = "UPDATE reports SET handled_by = ? WHERE id = ? AND guild_id = ? AND handled_by IS NULL"

        def work(tx: sqlite3.Connection) -> bool:
            if tx.execute(sql, (moderator_id, report_id, guild_id)).rowcount == 0:
                return False
            tx.execute("UPDATE reporters SET reason = NULL WHERE report_id = ?", (report_id,))
            enqueue(tx, deliveries)
            return True

        return await self._database.write(work)

    async def carded(self, guild_id: int, report_id: str, card: Place, delivery: Delivery) -> None:
        """Keep where the card stands; its delivery is done, unless it was named anew since."""
        sql = "UPDATE reports SET card_channel_id = ?, card_message_id = ? WHERE id = ? AND guild_id = ?"
        row = (card.channel_id, card.message_id, report_id, guild_id)

        def work(tx: sqlite3.Connection) -> None:
            tx.execute(sql, row)
            mark_up_to_date(tx, delivery)

        await self._database.write(work)

    async def purge(self, guild_id: int, before: date) -> None:
        """Delete the reports of a server from days before `before`, with who made them."""
        sql = "DELETE FROM reports WHERE guild_id = ? AND reported_on < ?"
        await self._database.write(lambda tx: tx.execute(sql, (guild_id, before.isoformat())) and None)


def _report(row: tuple[Any, ...]) -> Report:
    report_id, guild_id, question_id, channel_id, message_id, reported_on, handled_by, card_channel, card_message = row
    return Report(
        id=report_id,
        guild_id=guild_id,
        question_id=question_id,
        message=Place(channel_id, message_id),
        reported_on=date.fromisoformat(reported_on),
        handled_by=handled_by,
        card=None if card_message is None else Place(card_channel, card_message),
    )
