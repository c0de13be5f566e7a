-- Moderation: what moderators and askers write to each other, who may not write without a name, limits a day, reports.
--
-- No row says who asked, replied or reported: a tag stands there, and each tag is of one post or one day alone.

CREATE TABLE notes (
    id           TEXT    NOT NULL PRIMARY KEY,
    question_id  TEXT    NOT NULL REFERENCES questions (id) ON DELETE CASCADE,
    position     INTEGER NOT NULL,          -- 1, 2, 3 within the question: no time is kept
    kind         TEXT    NOT NULL,
    moderator_id INTEGER,                   -- NULL: the asker wrote it
    content      BLOB    NOT NULL,          -- sealed
    UNIQUE (question_id, position)
) STRICT, WITHOUT ROWID;

-- Whichever way it is forgotten who asked, or a question is taken back: what was written to them goes in the same moment.
CREATE TRIGGER notes_forgotten AFTER UPDATE OF owner_tag, state ON questions
WHEN NEW.owner_tag IS NULL OR NEW.state = 'withdrawn'
BEGIN
    DELETE FROM notes WHERE question_id = NEW.id;
END;

CREATE TABLE blocks (
    id           TEXT    NOT NULL PRIMARY KEY,
    guild_id     INTEGER NOT NULL,
    question_id  TEXT    NOT NULL REFERENCES questions (id) ON DELETE CASCADE,
    voice_id     TEXT    NOT NULL DEFAULT '',  -- '': the question itself earned it
    name         TEXT    NOT NULL DEFAULT '',  -- the voice's name
    tag          BLOB    NOT NULL,          -- of the post that earned it, as it stood there
    counted_from TEXT    NOT NULL,          -- the UTC date of the post: the tag goes when the server's days are over
    moderator_id INTEGER NOT NULL,          -- a moderator acts under their own name
    UNIQUE (question_id, voice_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE daily_uses (
    tag BLOB NOT NULL PRIMARY KEY,          -- of a server, day, thing, person and the how-manieth: one row shares nothing with another
    day TEXT NOT NULL                       -- a UTC date; the row goes with it
) STRICT, WITHOUT ROWID;

CREATE TABLE reports (
    id              TEXT    NOT NULL PRIMARY KEY,
    guild_id        INTEGER NOT NULL,
    question_id     TEXT    NOT NULL REFERENCES questions (id) ON DELETE CASCADE,
    channel_id      INTEGER NOT NULL,
    message_id      INTEGER NOT NULL UNIQUE,
    reported_on     TEXT    NOT NULL,       -- a UTC date: that of the first report
    handled_by      INTEGER,                -- NULL: open
    card_channel_id INTEGER,
    card_message_id INTEGER
) STRICT, WITHOUT ROWID;

CREATE TABLE reporters (
    report_id TEXT NOT NULL REFERENCES reports (id) ON DELETE CASCADE,
    tag       BLOB NOT NULL,                -- of this message and whoever reported it: unlinkable to any other
    reason    BLOB,                         -- sealed; NULL: none given, or the report is handled
    PRIMARY KEY (report_id, tag)
) STRICT, WITHOUT ROWID;
