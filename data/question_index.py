"""Full-text search over published questions, in memory alone: no word of a question stands in plain in any file.

An FTS5 table in a ':memory:' database of its own (https://sqlite.org/fts5.html), with stems of English words, ranked by
bm25, a word in a title counting three times as much as one in a story. Each row begins with a token of its server, so
that a search meets rows of that server alone. A word that the server's questions do not hold is taken for the nearest
ones that they do.
"""

from __future__ import annotations

import re
import sqlite3
from collections import Counter, defaultdict
from typing import TYPE_CHECKING, Any, Final, TypeVar, cast

import aiosqlite
from rapidfuzz import process
from rapidfuzz.distance import JaroWinkler

from bot.domain.question import Place
from bot.domain.search import (
    ALIKE,
    LETTERS_TO_MISTYPE,
    MARK,
    QUERY_LIMIT,
    UNMARK,
    WORDS_LIMIT,
    IndexedQuestion,
    QuestionHit,
    Synonyms,
    fold,
    stem,
    telling_words,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Sequence

T = TypeVar("T")

NEAREST: Final = 3
"""How many words a mistyped one may stand for."""
_LETTERS_TO_BEGIN: Final = 3
_EXCERPT_WORDS: Final = 18
_SHARED: Final = 0.34
"""Which part of a draft's title, by the weight of its words, a question must hold to be called similar."""
_SHARED_WORDS: Final = 2
_COMMON: Final = 0.2
"""A word that a larger part of the server's questions has says nothing of what a draft is about."""
_FEW: Final = 20
"""That many questions may always share a word."""
_LOOKED_AT: Final = 100

_SCHEMA: Final = (
    """
    CREATE TABLE questions (
        id INTEGER PRIMARY KEY, guild_id INTEGER NOT NULL, question_id TEXT NOT NULL, number INTEGER NOT NULL, topic TEXT,
        covered INTEGER NOT NULL, channel_id INTEGER NOT NULL, message_id INTEGER NOT NULL, thread_id INTEGER,
        UNIQUE (guild_id, question_id)
    ) STRICT
    """,
    "CREATE VIRTUAL TABLE words USING fts5 (server, title, story, tokenize = 'porter unicode61 remove_diacritics 2')",
)
_FIND: Final = "SELECT rowid FROM words WHERE words MATCH ? ORDER BY bm25(words, 0.0, 3.0, 1.0), rowid DESC LIMIT ?"
_SHOW: Final = (
    f"SELECT q.question_id, q.number, highlight(words, 1, '{MARK}', '{UNMARK}'), "
    f"CASE WHEN q.covered THEN '' ELSE snippet(words, 2, '{MARK}', '{UNMARK}', '…', {_EXCERPT_WORDS}) END, "
    "q.topic, q.channel_id, q.message_id, q.thread_id "
    "FROM words JOIN questions q ON q.id = words.rowid WHERE words MATCH ? AND words.rowid = ? AND q.guild_id = ?"
)
"""Apart from `_FIND`: marking is slow, and in one statement SQLite would mark every row before it sorts."""
_CONTROLS: Final = re.compile(r"[\x00-\x08\x0b-\x1f]")


class _Memory(aiosqlite.Connection):
    """A connection whose work runs whole on its own thread, one piece after the other."""

    async def run(self, work: Callable[[sqlite3.Connection], T]) -> T:
        # aiosqlite leaves this method untyped.
        return cast("T", await self._execute(work, self._conn))  # pyright: ignore[reportUnknownMemberType]


class SqlQuestionIndex:
    """The index. Make it with `open`; `close` it when the bot ends."""

    def __init__(self, connection: _Memory, synonyms: Synonyms) -> None:
        self._connection = connection
        self._synonyms = synonyms
        # Both are touched on the connection's thread alone.
        self._vocabulary: defaultdict[int, Counter[str]] = defaultdict(Counter)
        self._count: Counter[int] = Counter()

    @classmethod
    async def open(cls, synonyms: Synonyms | None = None) -> SqlQuestionIndex:
        """An empty index."""
        connection = _Memory(lambda: sqlite3.connect(":memory:", isolation_level=None), 64)
        await connection

        def prepare(db: sqlite3.Connection) -> None:
            for statement in _SCHEMA:
                db.execute(statement)

        await connection.run(prepare)
        return cls(connection, synonyms or Synonyms())

    async def close(self) -> None:
        """Let go of everything."""
        await self._connection.close()

    async def add(self, questions: Iterable[IndexedQuestion]) -> None:
        """Take these in, each in the place of what was there under its id."""
        taken = tuple(questions)

        def work(db: sqlite3.Connection) -> None:
            for question in taken:
                self._drop(db, question.guild_id, question.question_id)
                self._take(db, question)

        await self._in_one(work)

    async def remove(self, guild_id: int, question_ids: Iterable[str]) -> None:
        """Forget these; one that is not there is no matter."""
        gone = tuple(question_ids)

        def work(db: sqlite3.Connection) -> None:
            for question_id in gone:
                self._drop(db, guild_id, question_id)

        await self._in_one(work)

    async def search(self, guild_id: int, text: str, limit: int = 10) -> Sequence[QuestionHit]:
        """The server's questions that hold words of `text`, best first; nothing where it holds none that say something."""
        typed = text[:QUERY_LIMIT]

        def work(db: sqlite3.Connection) -> Sequence[QuestionHit]:
            meant = self._synonyms.meant(typed)
            wanted = [other for others in meant.values() for other in others]
            for word in telling_words(typed):
                wanted += [word] if stem(word) in meant else self._alternatives(guild_id, word, begun=True)
            return self._find(db, guild_id, wanted, limit)

        return await self._connection.run(work)

    async def similar(self, guild_id: int, text: str, limit: int = 3) -> Sequence[QuestionHit]:
        """The server's questions that a draft (its title, a line break, its story) resembles, best first; often none."""

        def work(db: sqlite3.Connection) -> Sequence[QuestionHit]:
            in_title = telling_words(text.partition("\n")[0])
            words = self._rarest(guild_id, (*in_title, *telling_words(text)))
            groups = {word: self._alternatives(guild_id, word, begun=False) for word in words}
            shared: defaultdict[int, float] = defaultdict(float)
            matched: Counter[int] = Counter()
            for word, group in groups.items():
                for rowid in self._holding(db, guild_id, group):
                    shared[rowid] += self._weight(guild_id, word) * (2 if word in in_title else 1)
                    matched[rowid] += 1
            whole = sum(2 * self._weight(guild_id, word) for word in in_title)
            near = {
                rowid
                for rowid, weight in shared.items()
                if weight >= whole * _SHARED and matched[rowid] >= min(_SHARED_WORDS, len(in_title))
            }
            wanted = [word for group in groups.values() for word in group]
            return self._find(db, guild_id, wanted, limit, among=near) if near else ()

        return await self._connection.run(work)

    async def newest(self, guild_id: int, topic: str | None, limit: int, offset: int = 0) -> Sequence[QuestionHit]:
        """The server's questions, of a topic or of all, with the highest numbers first."""
        sql = (
            "SELECT q.question_id, q.number, w.title, '', q.topic, q.channel_id, q.message_id, q.thread_id "
            "FROM questions q JOIN words w ON w.rowid = q.id WHERE q.guild_id = ? AND (? IS NULL OR q.topic = ?) "
            "ORDER BY q.number DESC LIMIT ? OFFSET ?"
        )
        values = (guild_id, topic, topic, limit, offset)
        return await self._connection.run(lambda db: [_hit(row) for row in db.execute(sql, values)])

    async def count(self, guild_id: int) -> int:
        """How many questions of the server are in it."""
        return await self._connection.run(lambda _db: self._count[guild_id])

    async def _in_one(self, work: Callable[[sqlite3.Connection], None]) -> None:
        def transaction(db: sqlite3.Connection) -> None:
            db.execute("BEGIN")
            try:
                work(db)
            finally:
                db.execute("COMMIT")

        await self._connection.run(transaction)

    def _take(self, db: sqlite3.Connection, question: IndexedQuestion) -> None:
        title, story = (_CONTROLS.sub("", text) for text in (question.title, question.story))
        row = (
            question.guild_id,
            question.question_id,
            question.number,
            question.topic,
            question.warned or "||" in story,
            question.post.channel_id,
            question.post.message_id,
            question.thread_id,
        )
        inserted = db.execute(
            "INSERT INTO questions (guild_id, question_id, number, topic, covered, channel_id, message_id, thread_id) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            row,
        )
        sql = "INSERT INTO words (rowid, server, title, story) VALUES (?, ?, ?, ?)"
        db.execute(sql, (inserted.lastrowid, _server(question.guild_id), title, story))
        self._vocabulary[question.guild_id].update(set(fold(f"{title} {story}").split()))
        self._count[question.guild_id] += 1

    def _drop(self, db: sqlite3.Connection, guild_id: int, question_id: str) -> None:
        sql = (
            "SELECT q.id, w.title, w.story FROM questions q JOIN words w ON w.rowid = q.id "
            "WHERE q.guild_id = ? AND q.question_id = ?"
        )
        found = db.execute(sql, (guild_id, question_id)).fetchone()
        if found is None:
            return
        rowid, title, story = found
        db.execute("DELETE FROM words WHERE rowid = ?", (rowid,))
        db.execute("DELETE FROM questions WHERE id = ?", (rowid,))
        known = self._vocabulary[guild_id]
        known.subtract(set(fold(f"{title} {story}").split()))
        for word in [word for word, count in known.items() if count <= 0]:
            del known[word]
        self._count[guild_id] -= 1

    def _alternatives(self, guild_id: int, word: str, *, begun: bool) -> list[str]:
        """What to look for where somebody typed `word`: itself, or where nobody wrote it the words that are nearest."""
        known = self._vocabulary[guild_id]
        if word in known:
            return [word]
        meant = [word]  # its stem may be there
        if begun and len(word) >= _LETTERS_TO_BEGIN:
            meant.append(word + "*")
        if len(word) >= LETTERS_TO_MISTYPE:
            near = process.extract(
                word, known.keys(), scorer=JaroWinkler.normalized_similarity, score_cutoff=ALIKE, limit=NEAREST
            )
            meant += [other for other, _alike, _place in near]
        return meant

    def _weight(self, guild_id: int, word: str) -> float:
        """1 for a word that one question of the server has (or none), down towards 0 for one that all have."""
        return 1 / (1 + self._vocabulary[guild_id][word] / max(1, self._count[guild_id]) * 4)

    def _rarest(self, guild_id: int, words: Iterable[str]) -> list[str]:
        """The words of a draft that few questions have, as many as are looked for: they say most, and are found fastest."""
        known, many = self._vocabulary[guild_id], self._count[guild_id] * _COMMON
        rare = [word for word in dict.fromkeys(words) if known[word] <= max(many, _FEW)]
        return sorted(rare, key=lambda word: known[word] or _FEW)[:WORDS_LIMIT]

    def _holding(self, db: sqlite3.Connection, guild_id: int, words: Iterable[str]) -> list[int]:
        sql = "SELECT rowid FROM words WHERE words MATCH ?"
        return [rowid for (rowid,) in db.execute(sql, (_match(guild_id, words),))]

    def _find(
        self, db: sqlite3.Connection, guild_id: int, words: Sequence[str], limit: int, among: Collection[int] | None = None
    ) -> Sequence[QuestionHit]:
        if not words:
            return ()
        match = _match(guild_id, words)
        found = db.execute(_FIND, (match, limit if among is None else _LOOKED_AT)).fetchall()
        kept = [row for (row,) in found if among is None or row in among]
        return [_hit(db.execute(_SHOW, (match, row, guild_id)).fetchone()) for row in kept[:limit]]


def _server(guild_id: int) -> str:
    return f"server{guild_id}"


def _match(guild_id: int, words: Iterable[str]) -> str:
    """An FTS5 expression. Words are folded, so that they hold letters and digits alone, and quoted all the same."""
    wanted = " OR ".join(f'"{word[:-1]}" *' if word.endswith("*") else f'"{word}"' for word in dict.fromkeys(words))
    return f"server : {_server(guild_id)} AND {{title story}} : ({wanted})"


def _hit(row: tuple[Any, ...]) -> QuestionHit:
    question_id, number, title, excerpt, topic, channel_id, message_id, thread_id = row
    shown = excerpt if MARK in excerpt else ""
    return QuestionHit(question_id, number, title, shown, topic, Place(channel_id, message_id), thread_id)


__all__ = ["SqlQuestionIndex"]
