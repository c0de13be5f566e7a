"""SQL of questions. Every statement about one question asks for its server too.

`question_in` and `OF_SERVER` are for the other stores, inside their own statements and transactions.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any, Final

from bot.domain.question import Place, Question, State, ThreadLock
from data.blocks import add_block
from data.deliveries import enqueue, mark_done, mark_up_to_date
from data.limits import count
from data.notes import add_note
from data.retention import unlink_asker
from data.times import from_millis, millis, start_of_day

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Collection, Sequence
    from datetime import datetime

    from bot.domain.delivery import Delivery
    from bot.services.ports import Move
    from data.database import Database

_COLUMNS: Final = (
    "id, guild_id, state, asked_on, content, owner_tag, address, number, channel_id, message_id, thread_id, "
    "review_channel_id, review_message_id, reviewer_id, draft_until, kept_until, thread_lock"
)
OF_SERVER: Final = "EXISTS (SELECT 1 FROM questions WHERE questions.id = question_id AND questions.guild_id = ?)"
"""Of a table with a `question_id`: the rows of one server. (`IN (SELECT ...)` would gather all its questions each time.)"""


class SqlQuestionStore:
    """Questions, each method one transaction."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def save_draft(self, draft: Question) -> Sequence[tuple[str, bytes]]:
        """Insert a draft, or replace the words of the draft, or of the returned question, with that id. The server's tags."""
        sql = (
            "INSERT INTO questions (id, guild_id, state, asked_on, content, owner_tag, address, draft_until) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET content = excluded.content, "
            "address = excluded.address, "
            "draft_until = CASE questions.state WHEN 'draft' THEN excluded.draft_until END "
            "WHERE questions.state IN ('draft', 'returned') AND questions.guild_id = excluded.guild_id"
        )
        row = (
            draft.id,
            draft.guild_id,
            State.DRAFT,
            draft.asked_on.isoformat(),
            draft.content,
            draft.owner_tag,
            draft.address,
            None if draft.draft_until is None else millis(draft.draft_until),
        )

        def work(tx: sqlite3.Connection) -> Sequence[tuple[str, bytes]]:
            tx.execute(sql, row)
            return _owner_tags(tx, draft.guild_id)

        return await self._database.write(work)

    async def discard(self, guild_id: int, question_id: str) -> bool:
        """Delete a draft, row and all."""
        sql = "DELETE FROM questions WHERE id = ? AND guild_id = ? AND state = 'draft'"
        return await self._database.write(lambda tx: tx.execute(sql, (question_id, guild_id)).rowcount == 1)

    async def get(self, guild_id: int, question_id: str) -> Question | None:
        """The question, or None."""
        return await self._database.read(lambda c: question_in(c, guild_id, question_id))

    async def at(self, guild_id: int, channel_id: int, message_id: int | None = None) -> Question | None:
        """The question whose thread that channel is, or whose post that message is."""
        sql = f"SELECT {_COLUMNS} FROM questions WHERE guild_id = ? AND (thread_id = ? OR (channel_id = ? AND message_id = ?))"
        row = await self._database.read(lambda c: c.execute(sql, (guild_id, channel_id, channel_id, message_id)).fetchone())
        return None if row is None else _question(row)

    async def numbered(self, guild_id: int, number: int) -> Question | None:
        """The question with that number, or None."""
        sql = f"SELECT {_COLUMNS} FROM questions WHERE guild_id = ? AND number = ?"
        row = await self._database.read(lambda c: c.execute(sql, (guild_id, number)).fetchone())
        return None if row is None else _question(row)

    async def in_state(self, guild_id: int, state: State) -> Sequence[Question]:
        """All questions of the server in that state."""
        sql = f"SELECT {_COLUMNS} FROM questions WHERE guild_id = ? AND state = ? ORDER BY id"
        return await self._database.read(lambda c: [_question(row) for row in c.execute(sql, (guild_id, state))])

    async def owner_tags(self, guild_id: int) -> Sequence[tuple[str, bytes]]:
        """The id and owner tag of each question of the server whose tag is still there."""
        return await self._database.read(lambda c: _owner_tags(c, guild_id))

    async def some(self, guild_id: int, question_ids: Collection[str]) -> Sequence[Question]:
        """These questions, newest number first. The order says nothing of when one was asked."""
        marks = ", ".join("?" * len(question_ids))
        sql = f"SELECT {_COLUMNS} FROM questions WHERE guild_id = ? AND id IN ({marks}) ORDER BY number DESC, id"
        return await self._database.read(lambda c: [_question(row) for row in c.execute(sql, (guild_id, *question_ids))])

    async def drafts(self, guild_id: int) -> Sequence[Question]:
        """All drafts of the server, the one with the latest end first."""
        sql = f"SELECT {_COLUMNS} FROM questions WHERE guild_id = ? AND state = 'draft' ORDER BY draft_until DESC, id"
        return await self._database.read(lambda c: [_question(row) for row in c.execute(sql, (guild_id,))])

    async def move(self, move: Move, deliveries: Sequence[Delivery] = ()) -> bool:
        """Change the state if it still is what it was, and write what belongs to it and what is owed for it."""

        def work(tx: sqlite3.Connection) -> bool:
            moved = _move(tx, move)
            if moved:
                if move.note is not None:
                    add_note(tx, move.guild_id, move.note)
                if move.block is not None:
                    add_block(tx, move.block)
                if move.use is not None:
                    count(tx, move.use)
                enqueue(tx, deliveries)
            return moved

        return await self._database.write(work)

    async def reserve_number(self, guild_id: int, question_id: str) -> int:
        """The question's number, counted up for it the first time."""

        def work(tx: sqlite3.Connection) -> int:
            found = tx.execute("SELECT number FROM questions WHERE id = ? AND guild_id = ?", (question_id, guild_id)).fetchone()
            if found[0] is not None:
                return found[0]
            (number,) = tx.execute(
                "INSERT INTO guild_settings (guild_id, last_number) VALUES (?, 1) "
                "ON CONFLICT (guild_id) DO UPDATE SET last_number = last_number + 1 RETURNING last_number",
                (guild_id,),
            ).fetchone()
            tx.execute("UPDATE questions SET number = ? WHERE id = ? AND guild_id = ?", (number, question_id, guild_id))
            return number

        return await self._database.write(work)

    async def carded(self, guild_id: int, question_id: str, card: Place, delivery: Delivery) -> None:
        """Keep where the review card stands; its delivery is done, unless it was named anew since."""
        sql = "UPDATE questions SET review_channel_id = ?, review_message_id = ? WHERE id = ? AND guild_id = ?"
        row = (card.channel_id, card.message_id, question_id, guild_id)

        def work(tx: sqlite3.Connection) -> None:
            tx.execute(sql, row)
            mark_up_to_date(tx, delivery)

        await self._database.write(work)

    async def posted(
        self,
        move: Move,
        post: Place,
        delivery_id: str,
        if_moved: Sequence[Delivery],
        if_not: Sequence[Delivery],
        thread_id: int | None = None,
    ) -> None:
        """Keep where the post stands, and its thread where it came with one, and make the move."""
        sql = "UPDATE questions SET channel_id = ?, message_id = ?, thread_id = ? WHERE id = ? AND guild_id = ?"

        def work(tx: sqlite3.Connection) -> None:
            tx.execute(sql, (post.channel_id, post.message_id, thread_id, move.question_id, move.guild_id))
            enqueue(tx, if_moved if _move(tx, move) else if_not)
            mark_done(tx, delivery_id)

        await self._database.write(work)

    async def threaded(
        self, guild_id: int, question_id: str, thread_id: int, delivery_id: str, owed: Sequence[Delivery] = ()
    ) -> None:
        """Keep the thread."""
        sql = "UPDATE questions SET thread_id = ? WHERE id = ? AND guild_id = ?"

        def work(tx: sqlite3.Connection) -> None:
            tx.execute(sql, (thread_id, question_id, guild_id))
            enqueue(tx, owed)
            mark_done(tx, delivery_id)

        await self._database.write(work)

    async def drop_address(self, guild_id: int, question_id: str) -> None:
        """Forget where notices went."""
        sql = "UPDATE questions SET address = NULL WHERE id = ? AND guild_id = ?"
        await self._database.write(lambda tx: tx.execute(sql, (question_id, guild_id)) and None)

    async def keep_address(self, guild_id: int, question_id: str, address: bytes) -> None:
        """Keep where notices go."""
        sql = "UPDATE questions SET address = ? WHERE id = ? AND guild_id = ? AND owner_tag IS NOT NULL"
        await self._database.write(lambda tx: tx.execute(sql, (address, question_id, guild_id)) and None)

    async def addressed(self) -> Sequence[tuple[int, str, bytes]]:
        """Server, id and owner tag of each question, of all servers, for which notices are sent."""
        sql = "SELECT guild_id, id, owner_tag FROM questions WHERE address IS NOT NULL AND owner_tag IS NOT NULL"
        return await self._database.read(lambda c: c.execute(sql).fetchall())

    async def told_since(self, moment: datetime) -> Sequence[tuple[str, bytes, datetime]]:
        """Id and owner tag of each question, of all servers, of which a notice was sent since the UTC day of `moment` began.

        And the beginning of the day on which it was sent.
        """
        sql = (
            "SELECT questions.id, owner_tag, due_at FROM deliveries JOIN questions ON questions.id = subject_id "
            "WHERE kind = 'asker notice' AND deliveries.state = 'sent' AND due_at >= ? AND owner_tag IS NOT NULL"
        )
        rows = await self._database.read(lambda c: c.execute(sql, (start_of_day(millis(moment)),)).fetchall())
        return [(question_id, tag, from_millis(day)) for question_id, tag, day in rows]

    async def told_and_asked_between(self, first: date, last: date) -> Sequence[tuple[int, str]]:
        """Server and id of each public question, of all servers, asked on one of these days, for which notices are sent."""
        sql = (
            "SELECT guild_id, id FROM questions WHERE address IS NOT NULL AND asked_on BETWEEN ? AND ? "
            "AND state IN ('published', 'resolved')"
        )
        return await self._database.read(lambda c: c.execute(sql, (first.isoformat(), last.isoformat())).fetchall())

    async def keep_until(self, guild_id: int, question_id: str, until: date) -> None:
        """Keep the link to whoever asked up to that day."""
        sql = "UPDATE questions SET kept_until = ? WHERE id = ? AND guild_id = ? AND owner_tag IS NOT NULL"
        await self._database.write(lambda tx: tx.execute(sql, (until.isoformat(), question_id, guild_id)) and None)

    async def forget(self, guild_id: int, question_ids: Collection[str]) -> None:
        """Erase whatever could tell who asked these."""

        here = "SELECT id FROM questions WHERE id = ? AND guild_id = ?"

        def work(tx: sqlite3.Connection) -> None:
            for question_id in question_ids:
                if tx.execute(here, (question_id, guild_id)).fetchone() is not None:
                    unlink_asker(tx, question_id)

        await self._database.write(work)

    async def purge_drafts(self, now: datetime) -> int:
        """Delete the drafts whose hour is over, of questions and of replies."""

        def work(tx: sqlite3.Connection) -> int:
            gone = tx.execute("DELETE FROM questions WHERE state = 'draft' AND draft_until <= ?", (millis(now),)).rowcount
            gone += tx.execute("DELETE FROM replies WHERE state = 'draft' AND draft_until <= ?", (millis(now),)).rowcount
            return gone

        return await self._database.write(work)


def question_in(connection: sqlite3.Connection, guild_id: int, question_id: str) -> Question | None:
    """The question, or None."""
    row = connection.execute(
        f"SELECT {_COLUMNS} FROM questions WHERE id = ? AND guild_id = ?", (question_id, guild_id)
    ).fetchone()
    return None if row is None else _question(row)


def _owner_tags(connection: sqlite3.Connection, guild_id: int) -> Sequence[tuple[str, bytes]]:
    sql = "SELECT id, owner_tag FROM questions WHERE guild_id = ? AND owner_tag IS NOT NULL"
    return connection.execute(sql, (guild_id,)).fetchall()


def _move(tx: sqlite3.Connection, move: Move) -> bool:
    sql = (
        "UPDATE questions SET state = ?, draft_until = NULL, reviewer_id = COALESCE(?, reviewer_id), "
        "content = CASE WHEN ? THEN NULL ELSE COALESCE(?, content) END, "
        # Nobody is written to any more about what they took back.
        "address = CASE WHEN ? THEN NULL ELSE address END, "
        # A question that is handed in again gets a card anew, at the end of the channel, where it is seen.
        "review_message_id = CASE WHEN ? THEN NULL ELSE review_message_id END "
        "WHERE id = ? AND guild_id = ? AND state = ?"
    )
    back, waits = move.after is State.WITHDRAWN, move.after is State.WAITING
    row = (move.after, move.reviewer_id, move.erase_content, move.content, back, waits)
    row += (move.question_id, move.guild_id, move.before)
    return tx.execute(sql, row).rowcount == 1


def _question(row: tuple[Any, ...]) -> Question:
    (
        question_id, guild_id, state, asked_on, content, owner_tag, address, number, channel_id, message_id, thread_id,
        review_channel_id, review_message_id, reviewer_id, draft_until, kept_until, thread_lock,
    ) = row  # fmt: skip
    return Question(
        id=question_id,
        guild_id=guild_id,
        state=State(state),
        asked_on=date.fromisoformat(asked_on),
        content=content,
        owner_tag=owner_tag,
        address=address,
        number=number,
        post=None if message_id is None else Place(channel_id, message_id),
        thread_id=thread_id,
        review_card=None if review_message_id is None else Place(review_channel_id, review_message_id),
        reviewer_id=reviewer_id,
        draft_until=None if draft_until is None else from_millis(draft_until),
        kept_until=None if kept_until is None else date.fromisoformat(kept_until),
        thread_lock=ThreadLock(thread_lock),
    )
