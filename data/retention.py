"""SQL of forgetting: everything that could tell who asked or answered, when its time is over, and what somebody erased."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from bot.services.ports import Grave
from data.practices import erase_journal
from data.tips import erase_reader

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Collection, Mapping, Sequence
    from datetime import date

    from data.database import Database

_DUE: Final = "guild_id = ? AND state <> 'draft' AND asked_on < ? AND COALESCE(kept_until, '') < ?"
"""Questions of a server whose time is over: asked before a day, and not wished to be kept up to today."""


_HANDLED_REPORTS: Final = (
    "DELETE FROM reporters WHERE report_id IN (SELECT reports.id FROM reports JOIN questions ON questions.id = question_id "
    f"WHERE handled_by IS NOT NULL AND questions.{_DUE})"
)
"""Who reported something there, once it is handled."""

_TEXTLESS: Final = (Grave.DECLINED, Grave.REMOVED, Grave.WITHDRAWN)
"""Each is also the state of a question that it leaves without its text. The asker's own comes last: it outweighs the others."""

_DROP_UNPOSTED: Final = (
    "UPDATE replies SET state = 'dropped', content = NULL, owner_tag = NULL "
    "WHERE voice_id = ? AND state IN ('draft', 'waiting')"
)

_SPOKEN_BY_ASKER: Final = "question_id = ? AND voice_id IN (SELECT id FROM voices WHERE question_id = ? AND is_asker = 1)"


def unlink_asker(tx: sqlite3.Connection, question_id: str) -> None:
    """Erase whatever could tell who asked: also what the asker said, marked or had not posted yet in the thread.

    A reply of theirs that is on its way still goes out: it was handed in.
    """
    tx.execute("UPDATE questions SET owner_tag = NULL, address = NULL, kept_until = NULL WHERE id = ?", (question_id,))
    tx.execute(f"DELETE FROM replies WHERE state = 'draft' AND {_SPOKEN_BY_ASKER}", (question_id, question_id))
    tx.execute(f"UPDATE replies SET owner_tag = NULL WHERE {_SPOKEN_BY_ASKER}", (question_id, question_id))
    tx.execute("UPDATE voices SET voice_tag = NULL WHERE question_id = ? AND is_asker = 1", (question_id,))
    tx.execute("UPDATE helpful_marks SET mark_tag = NULL WHERE question_id = ? AND by_asker = 1", (question_id,))


class SqlRetentionStore:
    """Each method one transaction."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def forget_asked_before(self, guild_id: int, day: date, today: date) -> int:
        """Erase the links of all questions of a server that were asked before `day`; how many had one.

        Who answered there, and what helped whom, is forgotten with it.
        """
        due = (guild_id, day.isoformat(), today.isoformat())
        linked = f"SELECT id FROM questions WHERE {_DUE} AND (owner_tag IS NOT NULL OR address IS NOT NULL)"

        def work(tx: sqlite3.Connection) -> int:
            questions = [question_id for (question_id,) in tx.execute(linked, due)]
            for question_id in questions:
                unlink_asker(tx, question_id)
            for table, tag in (("voices", "voice_tag"), ("helpful_marks", "mark_tag")):
                there = f"question_id IN (SELECT id FROM questions WHERE {_DUE})"
                tx.execute(f"UPDATE {table} SET {tag} = NULL WHERE {tag} IS NOT NULL AND {there}", due)
            tx.execute(_HANDLED_REPORTS, due)
            return len(questions)

        return await self._database.write(work)

    async def at_stake(self) -> Mapping[Grave, Sequence[str]]:
        """The ids, of all servers, from which a tombstone could still take something. Drafts of questions end by themselves."""
        linked = await self._ids("SELECT id FROM questions WHERE owner_tag IS NOT NULL OR address IS NOT NULL")
        with_text = await self._ids("SELECT id FROM questions WHERE content IS NOT NULL AND state <> 'draft'")
        voices = await self._ids(
            "SELECT id FROM voices WHERE voice_tag IS NOT NULL UNION SELECT voice_id FROM replies WHERE owner_tag IS NOT NULL"
        )
        return {
            Grave.FORGOTTEN: linked,
            Grave.VOICE: voices,
            Grave.MARK: await self._ids("SELECT id FROM helpful_marks WHERE mark_tag IS NOT NULL"),
            Grave.JOURNAL: await self._ids("SELECT journal_id FROM practices"),
            Grave.MILESTONE: await self._ids("SELECT id FROM shared_milestones"),
            Grave.READER: await self._ids("SELECT reader_id FROM tip_readers"),
            **dict.fromkeys(_TEXTLESS, with_text),
        }

    async def ended(self, grave: Grave) -> Sequence[str]:
        """The ids of all questions, of all servers, that moderators ended in that way."""
        return await self._ids("SELECT id FROM questions WHERE state = ?", grave)

    async def obey(self, graves: Mapping[Grave, Collection[str]]) -> None:
        """Erase what a newer database had erased before this older one came back."""

        def work(tx: sqlite3.Connection) -> None:
            for grave in _TEXTLESS:
                gone = [(grave, question_id) for question_id in graves.get(grave, ())]
                tx.executemany("UPDATE questions SET state = ?, content = NULL WHERE id = ?", gone)
            for question_id in {*graves.get(Grave.FORGOTTEN, ()), *graves.get(Grave.WITHDRAWN, ())}:
                unlink_asker(tx, question_id)
            for voice_id in graves.get(Grave.VOICE, ()):
                tx.execute("UPDATE voices SET voice_tag = NULL WHERE id = ?", (voice_id,))
                tx.execute(_DROP_UNPOSTED, (voice_id,))
            for mark_id in graves.get(Grave.MARK, ()):
                tx.execute("UPDATE helpful_marks SET mark_tag = NULL WHERE id = ?", (mark_id,))
            for milestone_id in graves.get(Grave.MILESTONE, ()):
                tx.execute("DELETE FROM shared_milestones WHERE id = ?", (milestone_id,))
            for journal_id in graves.get(Grave.JOURNAL, ()):
                erase_journal(tx, journal_id)
            for reader_id in graves.get(Grave.READER, ()):
                readers = tx.execute("SELECT guild_id, member_tag FROM tip_readers WHERE reader_id = ?", (reader_id,))
                for guild_id, member_tag in readers.fetchall():
                    erase_reader(tx, guild_id, [member_tag])

        await self._database.write(work)

    async def _ids(self, sql: str, *values: str) -> Sequence[str]:
        return await self._database.read(lambda c: [found for (found,) in c.execute(sql, values)])


__all__ = ["SqlRetentionStore"]
