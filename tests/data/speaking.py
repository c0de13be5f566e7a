"""Replies that are written already, and the voices that are there then: shared by the tests of replies and of questions."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Collection

    from bot.domain.question import Question
    from bot.domain.reply import Reply, Voice
    from bot.services.ports import WriteStep
    from data.database import Database
    from data.replies import SqlReplyStore


def saying(reply: Reply) -> WriteStep:
    """Write that reply, in the voice that its writer has there already if they have one."""

    def step(question: Question, own: Voice | None, taken: Collection[str]) -> Reply:
        assert reply.question_id == question.id
        assert own is not None or reply.voice.name not in taken
        return replace(reply, voice=own or reply.voice)

    return step


async def keep(store: SqlReplyStore, reply: Reply) -> Reply:
    """Keep it as a draft of whoever's voice it has."""
    return await store.save_draft(reply.guild_id, reply.question_id, tags(reply.voice), saying(reply))


def tags(voice: Voice) -> list[bytes]:
    """The tags of whoever speaks with it, under the one key there is."""
    assert voice.tag is not None
    return [voice.tag]


async def voices(database: Database, question_id: str) -> dict[str, bytes | None]:
    """The voices of a question's thread: name and tag."""
    sql = "SELECT name, voice_tag FROM voices WHERE question_id = ?"
    return await database.read(lambda c: dict(c.execute(sql, (question_id,)).fetchall()))
