"""Full-text search over published questions, in memory alone: no word of a question stands in plain in any file.

An FTS5 table in a ':memory:' database of its own (https://sqlite.org/fts5.html), with stems of English words, ranked by
bm25, a word in a title counting three times as much as one in a story. Each row begins with a token of its server, so
that a search meets rows of that server alone. A word that the server's questions do not hold is taken for the nearest
ones that they do.

Everything here is for the thread of the database: who looks for questions asks the database too which of them still
stand (`data.published`), and one visit does both.
"""

from __future__ import annotations

import re
import sqlite3
from collections import Counter, defaultdict
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, Final

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
    from collections.abc import Generator, Iterable, Sequence

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


class QuestionIndex:
    """The index, empty when it is made."""

    def __init__(self, synonyms: Synonyms | None = None) -> None:
        # Made and let go of by the thread of the event loop, before and after that of the database does the rest.
        self._db = sqlite3.connect(":memory:", isolation_level=None, check_same_thread=False)
        for statement in _SCHEMA:
            self._db.execute(statement)
        self._synonyms = synonyms or Synonyms()
        self._vocabulary: defaultdict[int, Counter[str]] = defaultdict(Counter)
        self._count: Counter[int] = Counter()

    def close(self) -> None:
        """Let go of everything."""
        self._db.close()

    def add(self, questions: Iterable[IndexedQuestion]) -> None:
        """Take these in, each in the place of what was there under its id."""
        with self._in_one():
            for question in questions:
                self._drop(question.guild_id, question.question_id)
                self._take(question)

    def remove(self, guild_id: int, question_ids: Iterable[str]) -> None:
        """Forget these; one that is not there is no matter."""
        with self._in_one():
            for question_id in question_ids:
                self._drop(guild_id, question_id)

    def search(self, guild_id: int, text: str, limit: int = 10) -> Sequence[QuestionHit]:
        """The server's questions that hold words of `text`, best first; nothing where it holds none that say something."""
        typed = text[:QUERY_LIMIT]
        meant = self._synonyms.meant(typed)
        wanted = [other for others in meant.values() for other in others]
        for word in telling_words(typed):
            wanted += [word] if stem(word) in meant else self._alternatives(guild_id, word, begun=True)
        return self._find(guild_id, wanted, limit)

    def similar(self, guild_id: int, text: str, limit: int = 3) -> Sequence[QuestionHit]:
        """The server's questions that a draft (its title, a line break, its story) resembles, best first; often none."""
        if not self._count[guild_id]:
            return ()
        in_title = telling_words(text.partition("\n")[0])
        words = self._rarest(guild_id, (*in_title, *telling_words(text)))
        groups = {word: self._alternatives(guild_id, word, begun=False) for word in words}
        shared: defaultdict[int, float] = defaultdict(float)
        matched: Counter[int] = Counter()
        for word, group in groups.items():
            for rowid in self._holding(guild_id, group):
                shared[rowid] += self._weight(guild_id, word) * (2 if word in in_title else 1)
                matched[rowid] += 1
        whole = sum(2 * self._weight(guild_id, word) for word in in_title)
        near = [
            (weight, rowid)
            for rowid, weight in shared.items()
            if weight >= whole * _SHARED and matched[rowid] >= min(_SHARED_WORDS, len(in_title))
        ]
        rows = [rowid for _weight, rowid in sorted(near, reverse=True)[:limit]]
        return self._shown(guild_id, [word for group in groups.values() for word in group], rows)

    def newest(self, guild_id: int, topic: str | None, limit: int, offset: int = 0) -> Sequence[QuestionHit]:
        """The server's questions, of a topic or of all, with the highest numbers first."""
        sql = (
            "SELECT q.question_id, q.number, w.title, '', q.topic, q.channel_id, q.message_id, q.thread_id "
            "FROM questions q JOIN words w ON w.rowid = q.id WHERE q.guild_id = ? AND (? IS NULL OR q.topic = ?) "
            "ORDER BY q.number DESC LIMIT ? OFFSET ?"
        )
        values = (guild_id, topic, topic, limit, offset)
        return [_hit(row) for row in self._db.execute(sql, values)]

    def count(self, guild_id: int) -> int:
        """How many questions of the server are in it."""
        return self._count[guild_id]

    @contextmanager
    def _in_one(self) -> Generator[None]:
        self._db.execute("BEGIN")
        try:
            yield
        finally:
            self._db.execute("COMMIT")

    def _take(self, question: IndexedQuestion) -> None:
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
        inserted = self._db.execute(
            "INSERT INTO questions (guild_id, question_id, number, topic, covered, channel_id, message_id, thread_id) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            row,
        )
        sql = "INSERT INTO words (rowid, server, title, story) VALUES (?, ?, ?, ?)"
        self._db.execute(sql, (inserted.lastrowid, _server(question.guild_id), title, story))
        self._vocabulary[question.guild_id].update(set(fold(f"{title} {story}").split()))
        self._count[question.guild_id] += 1

    def _drop(self, guild_id: int, question_id: str) -> None:
        sql = (
            "SELECT q.id, w.title, w.story FROM questions q JOIN words w ON w.rowid = q.id "
            "WHERE q.guild_id = ? AND q.question_id = ?"
        )
        found = self._db.execute(sql, (guild_id, question_id)).fetchone()
        if found is None:
            return
        rowid, title, story = found
        self._db.execute("DELETE FROM words WHERE rowid = ?", (rowid,))
        self._db.execute("DELETE FROM questions WHERE id = ?", (rowid,))
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

    def _holding(self, guild_id: int, words: Iterable[str]) -> list[int]:
        sql = "SELECT rowid FROM words WHERE words MATCH ?"
        return [rowid for (rowid,) in self._db.execute(sql, (_match(guild_id, words),))]

    def _find(self, guild_id: int, words: Sequence[str], limit: int) -> Sequence[QuestionHit]:
        if not words:
            return ()
        found = self._db.execute(_FIND, (_match(guild_id, words), limit)).fetchall()
        return self._shown(guild_id, words, [rowid for (rowid,) in found])

    def _shown(self, guild_id: int, words: Sequence[str], rows: Sequence[int]) -> Sequence[QuestionHit]:
        if not rows:
            return ()
        match = _match(guild_id, words)
        return [_hit(self._db.execute(_SHOW, (match, row, guild_id)).fetchone()) for row in rows]


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


__all__ = ["QuestionIndex"]
