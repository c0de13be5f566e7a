"""SQL of anonymous replies and the voices that speak them. Every statement about one of them asks for its server too."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from bot.domain.refusal import AlreadyDone, NoLongerThere
from bot.domain.reply import Reply, ReplyState, Voice
from data.deliveries import enqueue, mark_done
from data.limits import count
from data.questions import OF_SERVER, question_in
from data.tags import one_of
from data.times import from_millis, millis

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable, Collection, Sequence

    from bot.domain.delivery import Delivery
    from bot.domain.moderation import Use
    from bot.services.ports import WriteStep
    from data.database import Database

_VOICE: Final = "voices.id, voices.question_id, voices.voice_tag, voices.name, voices.is_asker"


class SqlReplyStore:
    """Replies and voices, each method one transaction."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def tagged_replies(self, guild_id: int) -> Sequence[tuple[str, bytes]]:
        """The id and owner tag of each reply of the server that is not posted yet."""
        sql = (
            "SELECT replies.id, replies.owner_tag FROM replies JOIN questions ON questions.id = replies.question_id "
            "WHERE questions.guild_id = ? AND replies.owner_tag IS NOT NULL"
        )
        return await self._database.read(lambda c: c.execute(sql, (guild_id,)).fetchall())

    async def tagged_voices(self, guild_id: int) -> Sequence[Voice]:
        """All voices of the server that still carry a tag."""
        sql = (
            f"SELECT {_VOICE} FROM voices JOIN questions ON questions.id = voices.question_id "
            "WHERE questions.guild_id = ? AND voices.voice_tag IS NOT NULL"
        )
        return await self._database.read(lambda c: [_voice(row) for row in c.execute(sql, (guild_id,))])

    async def save_draft(self, guild_id: int, question_id: str, voice_tags: Sequence[bytes], step: WriteStep) -> Reply:
        """Let `step` write a reply, and keep it with its voice: two at once never get one name, nor one person two voices."""
        return await self._database.write(lambda tx: _save_draft(tx, guild_id, question_id, voice_tags, step))

    async def hand_in(
        self,
        guild_id: int,
        question_id: str,
        voice_tags: Sequence[bytes],
        step: WriteStep,
        deliveries: Sequence[Delivery],
        use: Use,
    ) -> Reply:
        """`save_draft` and `submit` in one."""

        def work(tx: sqlite3.Connection) -> Reply:
            reply = _save_draft(tx, guild_id, question_id, voice_tags, step)
            if not _submit(tx, guild_id, reply.id, deliveries, use):
                raise AlreadyDone
            return reply

        return await self._database.write(work)

    async def get(self, guild_id: int, reply_id: str) -> Reply | None:
        """The reply with its voice, or None."""
        sql = (
            "SELECT replies.id, replies.state, replies.content, replies.owner_tag, replies.draft_until, questions.guild_id, "
            f"questions.thread_id, {_VOICE} FROM replies JOIN voices ON voices.id = replies.voice_id "
            "JOIN questions ON questions.id = replies.question_id WHERE replies.id = ? AND questions.guild_id = ?"
        )
        row = await self._database.read(lambda c: c.execute(sql, (reply_id, guild_id)).fetchone())
        return None if row is None else _reply(row)

    async def spoken(self, guild_id: int, question_id: str, message_id: int) -> Voice | None:
        """The voice that a message in a question's thread is spoken by."""
        sql = (
            f"SELECT {_VOICE} FROM replies JOIN voices ON voices.id = replies.voice_id JOIN questions ON "
            "questions.id = replies.question_id WHERE replies.question_id = ? AND replies.message_id = ? AND guild_id = ?"
        )
        row = await self._database.read(lambda c: c.execute(sql, (question_id, message_id, guild_id)).fetchone())
        return None if row is None else _voice(row)

    async def submit(self, guild_id: int, reply_id: str, deliveries: Sequence[Delivery], use: Use | None = None) -> bool:
        """Turn the draft into a reply that waits for its delivery, and count it where that is asked for."""

        return await self._database.write(lambda tx: _submit(tx, guild_id, reply_id, deliveries, use))

    async def posted(
        self, guild_id: int, reply_id: str, message_id: int, delivery_id: str, tell: Callable[[str], Delivery]
    ) -> None:
        """It stands in the thread: erase what the row still knew. The asker is told of it, unless they wrote it."""
        sql = (
            "UPDATE replies SET state = 'posted', message_id = ?, content = NULL, owner_tag = NULL "
            f"WHERE id = ? AND {OF_SERVER} "
            "RETURNING question_id, (SELECT is_asker FROM voices WHERE voices.id = replies.voice_id)"
        )

        def work(tx: sqlite3.Connection) -> None:
            for question_id, is_asker in tx.execute(sql, (message_id, reply_id, guild_id)).fetchall():
                enqueue(tx, () if is_asker else [tell(question_id)])
            mark_done(tx, delivery_id)

        await self._database.write(work)

    async def drop(self, guild_id: int, reply_id: str, *, lost: bool = False) -> None:
        """Erase a reply that will not be posted; one that is `lost` is not so by the wish of whoever wrote it."""
        sql = (
            "UPDATE replies SET state = 'dropped', content = NULL, owner_tag = NULL, lost = ? "
            f"WHERE id = ? AND state IN ('draft', 'waiting') AND {OF_SERVER}"
        )
        await self._database.write(lambda tx: tx.execute(sql, (lost, reply_id, guild_id)) and None)

    async def lost(self, guild_id: int) -> Sequence[tuple[str, int, Voice]]:
        """Of each lost reply of which nobody was told, while it is known whose it is: id, number of the question, voice."""
        sql = (
            f"SELECT replies.id, questions.number, {_VOICE} FROM replies JOIN voices ON voices.id = replies.voice_id "
            "JOIN questions ON questions.id = replies.question_id "
            "WHERE lost = 1 AND guild_id = ? AND voice_tag IS NOT NULL AND questions.number IS NOT NULL"
        )
        rows = await self._database.read(lambda c: c.execute(sql, (guild_id,)).fetchall())
        return [(reply_id, number, _voice(tuple(voice))) for reply_id, number, *voice in rows]

    async def told(self, guild_id: int, reply_ids: Collection[str]) -> None:
        """Whoever wrote these knows that they are lost."""
        sql = f"UPDATE replies SET lost = 0 WHERE id = ? AND {OF_SERVER}"
        await self._database.write(lambda tx: tx.executemany(sql, [(one, guild_id) for one in reply_ids]) and None)

    async def forget_voices(self, guild_id: int, voice_ids: Collection[str]) -> None:
        """Erase the tags of these voices."""
        sql = f"UPDATE voices SET voice_tag = NULL WHERE id = ? AND {OF_SERVER}"
        await self._database.write(lambda tx: tx.executemany(sql, [(v, guild_id) for v in voice_ids]) and None)


def _save_draft(tx: sqlite3.Connection, guild_id: int, question_id: str, voice_tags: Sequence[bytes], step: WriteStep) -> Reply:
    question = question_in(tx, guild_id, question_id)
    if question is None:
        raise NoLongerThere
    sql = f"SELECT {_VOICE} FROM voices WHERE question_id = ? AND voice_tag IN ({one_of(voice_tags)})"
    row = tx.execute(sql, (question_id, *voice_tags)).fetchone()
    if row is not None:
        reply = step(question, _voice(row), ())
    else:
        taken = tx.execute("SELECT name FROM voices WHERE question_id = ?", (question_id,))
        reply = step(question, None, [name for (name,) in taken])
        voice = reply.voice
        tx.execute(
            "INSERT INTO voices (id, question_id, voice_tag, name, is_asker) VALUES (?, ?, ?, ?, ?)",
            (voice.id, question_id, voice.tag, voice.name, voice.is_asker),
        )
    sql = (
        "INSERT INTO replies (id, question_id, voice_id, owner_tag, state, content, draft_until) "
        "VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET "
        "content = excluded.content, draft_until = excluded.draft_until "
        "WHERE replies.state = 'draft' AND replies.question_id = excluded.question_id"
    )
    until = None if reply.draft_until is None else millis(reply.draft_until)
    tx.execute(sql, (reply.id, question_id, reply.voice.id, reply.owner_tag, ReplyState.DRAFT, reply.content, until))
    return reply


def _submit(tx: sqlite3.Connection, guild_id: int, reply_id: str, deliveries: Sequence[Delivery], use: Use | None) -> bool:
    sql = f"UPDATE replies SET state = 'waiting', draft_until = NULL WHERE id = ? AND state = 'draft' AND {OF_SERVER}"
    moved = tx.execute(sql, (reply_id, guild_id)).rowcount == 1
    if moved:
        if use is not None:
            count(tx, use)
        enqueue(tx, deliveries)
    return moved


def _voice(row: tuple[Any, ...]) -> Voice:
    voice_id, question_id, tag, name, is_asker = row
    return Voice(voice_id, question_id, tag, name, bool(is_asker))


def _reply(row: tuple[Any, ...]) -> Reply:
    reply_id, state, content, owner_tag, draft_until, guild_id, thread_id, *voice = row
    spoken_by = _voice(tuple(voice))
    return Reply(
        id=reply_id,
        question_id=spoken_by.question_id,
        guild_id=guild_id,
        voice=spoken_by,
        state=ReplyState(state),
        content=content,
        owner_tag=owner_tag,
        thread_id=thread_id,
        draft_until=None if draft_until is None else from_millis(draft_until),
    )
