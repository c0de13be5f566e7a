-- Answers: a question's later parts, what was marked as helpful, what guides wrote, and who locked a thread.

ALTER TABLE questions ADD COLUMN thread_lock TEXT NOT NULL DEFAULT '' CHECK (thread_lock IN ('', 'ours', 'theirs'));
CREATE INDEX questions_by_thread ON questions (guild_id, thread_id);

CREATE TABLE question_parts (
    question_id TEXT    NOT NULL REFERENCES questions (id) ON DELETE CASCADE,
    part        INTEGER NOT NULL,           -- from 2: the first stands in the question's own message
    message_id  INTEGER NOT NULL,
    covered     INTEGER NOT NULL CHECK (covered IN (0, 1)),
    PRIMARY KEY (question_id, part)
) STRICT, WITHOUT ROWID;

CREATE TABLE helpful_marks (
    id          TEXT    NOT NULL PRIMARY KEY,
    question_id TEXT    NOT NULL REFERENCES questions (id) ON DELETE CASCADE,
    message_id  INTEGER NOT NULL,
    mark_tag    BLOB,                       -- of this person under this message alone; NULL: forgotten
    by_asker    INTEGER NOT NULL CHECK (by_asker IN (0, 1)),
    UNIQUE (question_id, message_id, mark_tag)
) STRICT, WITHOUT ROWID;

CREATE TABLE guide_answers (
    question_id TEXT    NOT NULL REFERENCES questions (id) ON DELETE CASCADE,
    message_id  INTEGER NOT NULL,           -- whose it is, Discord shows
    PRIMARY KEY (question_id, message_id)
) STRICT, WITHOUT ROWID;
