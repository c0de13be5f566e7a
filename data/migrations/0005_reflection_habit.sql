-- The reflection habit, whole: a member's zones, pauses and reminders, the bot's own absences, and what a server sees of it.

-- What a member chose beyond joining. `zone` and `grace` of a practice are those of the first day; changes are in practice_zones.
ALTER TABLE practices ADD COLUMN hide_run    INTEGER NOT NULL DEFAULT 0;
ALTER TABLE practices ADD COLUMN gentle      INTEGER NOT NULL DEFAULT 0;  -- only prompts that are kind after a separation
ALTER TABLE practices ADD COLUMN left_on     TEXT;                        -- a date: left, and the journal was kept
ALTER TABLE practices ADD COLUMN reminder_at INTEGER;                     -- wall time, minutes after midnight; NULL: none
ALTER TABLE practices ADD COLUMN address     BLOB;                        -- the member's id, sealed; only with a reminder
ALTER TABLE practices ADD COLUMN door_closed INTEGER NOT NULL DEFAULT 0;  -- direct messages were closed: to be said once
ALTER TABLE practices ADD COLUMN shared      INTEGER NOT NULL DEFAULT 0;  -- the highest milestone that was shared

-- What was thought about is as private as the words: it is sealed with them.
ALTER TABLE reflections DROP COLUMN prompt_id;
CREATE INDEX reflections_by_instant ON reflections (instant);

CREATE TABLE practice_zones (
    journal_id TEXT    NOT NULL REFERENCES practices (journal_id) ON DELETE CASCADE,
    since      INTEGER NOT NULL,            -- Unix milliseconds: the boundary at which it took effect
    zone       TEXT    NOT NULL,
    grace      INTEGER NOT NULL,
    PRIMARY KEY (journal_id, since)
) STRICT, WITHOUT ROWID;

CREATE TABLE pauses (
    journal_id TEXT NOT NULL REFERENCES practices (journal_id) ON DELETE CASCADE,
    first      TEXT NOT NULL,               -- a date
    last       TEXT,                        -- a date, included; NULL: until they come back
    PRIMARY KEY (journal_id, first)
) STRICT, WITHOUT ROWID;

CREATE TABLE reminded (
    journal_id TEXT NOT NULL REFERENCES practices (journal_id) ON DELETE CASCADE,
    day        TEXT NOT NULL,               -- a day of the member on which a reminder was sent
    PRIMARY KEY (journal_id, day)
) STRICT, WITHOUT ROWID;

-- When the bot was there: a coarse sign of life, and the times when there was none for hours.
CREATE TABLE heartbeat (
    id INTEGER NOT NULL PRIMARY KEY CHECK (id = 1),
    at INTEGER NOT NULL                     -- Unix milliseconds
) STRICT, WITHOUT ROWID;

CREATE TABLE outages (
    began INTEGER NOT NULL PRIMARY KEY,     -- Unix milliseconds
    ended INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE prompt_posts (
    guild_id   INTEGER NOT NULL,
    occurrence TEXT    NOT NULL,            -- a date
    prompt_id  TEXT    NOT NULL,
    channel_id INTEGER NOT NULL,
    message_id INTEGER NOT NULL,
    posted_at  INTEGER NOT NULL,            -- Unix milliseconds
    shown      INTEGER NOT NULL DEFAULT 0,  -- how many people stand on it, 0 for none
    PRIMARY KEY (guild_id, occurrence)
) STRICT, WITHOUT ROWID;

CREATE TABLE shared_milestones (
    id        TEXT    NOT NULL PRIMARY KEY, -- random; leads to no practice
    guild_id  INTEGER NOT NULL,
    milestone INTEGER NOT NULL,
    address   BLOB                          -- the member's id, sealed; only where they share it by name. The row goes once posted
) STRICT, WITHOUT ROWID;
