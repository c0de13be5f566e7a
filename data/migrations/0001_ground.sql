-- The ground: settings, questions with their voices and replies, deliveries, tip bags, reflections.
--
-- No table holds a user id. Whoever a row belongs to is a tag: HMAC under a key that is not in this file.
-- Tables about people are WITHOUT ROWID under random keys, so that the order of rows tells nothing of the order of events.
-- Times of questions are days. Text that is not public is sealed (a BLOB bound to its row).

CREATE TABLE guild_settings (
    guild_id               INTEGER PRIMARY KEY,
    questions_channel_id   INTEGER,
    review_channel_id      INTEGER,
    tips_channel_id        INTEGER,
    reflections_channel_id INTEGER,
    guide_role_id          INTEGER,
    reviewer_role_id       INTEGER,
    review                 INTEGER NOT NULL DEFAULT 1 CHECK (review IN (0, 1)),
    last_number            INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE questions (
    id                TEXT    NOT NULL PRIMARY KEY,
    guild_id          INTEGER NOT NULL,
    state             TEXT    NOT NULL,
    number            INTEGER,              -- counted at publication, so that it tells nothing of when it was asked
    owner_tag         BLOB,                 -- NULL: forgotten
    content           BLOB,                 -- sealed; NULL once nobody needs it
    address           BLOB,                 -- the asker's id, sealed; only where they asked for a notice
    asked_on          TEXT    NOT NULL,     -- a UTC date
    draft_until       INTEGER,              -- Unix milliseconds, for drafts alone
    channel_id        INTEGER,
    message_id        INTEGER,
    thread_id         INTEGER,
    review_channel_id INTEGER,
    review_message_id INTEGER,
    reviewer_id       INTEGER,              -- a moderator acts under their own name
    UNIQUE (guild_id, number)
) STRICT, WITHOUT ROWID;
CREATE INDEX questions_by_guild ON questions (guild_id, state);

CREATE TABLE voices (
    id          TEXT    NOT NULL PRIMARY KEY,
    question_id TEXT    NOT NULL REFERENCES questions (id) ON DELETE CASCADE,
    voice_tag   BLOB,                       -- NULL: forgotten
    name        TEXT    NOT NULL,
    is_asker    INTEGER NOT NULL CHECK (is_asker IN (0, 1)),
    UNIQUE (question_id, name),
    UNIQUE (question_id, voice_tag)
) STRICT, WITHOUT ROWID;

CREATE TABLE replies (
    id          TEXT    NOT NULL PRIMARY KEY,
    question_id TEXT    NOT NULL REFERENCES questions (id) ON DELETE CASCADE,
    voice_id    TEXT    NOT NULL REFERENCES voices (id) ON DELETE CASCADE,
    owner_tag   BLOB,                       -- NULL: forgotten
    state       TEXT    NOT NULL CHECK (state IN ('draft', 'waiting', 'posted', 'dropped')),
    content     BLOB,                       -- sealed until it is posted, then NULL: Discord has it
    draft_until INTEGER,                    -- Unix milliseconds, for drafts alone
    message_id  INTEGER
) STRICT, WITHOUT ROWID;
CREATE INDEX replies_by_question ON replies (question_id);

CREATE TABLE deliveries (
    id           TEXT    NOT NULL PRIMARY KEY,
    kind         TEXT    NOT NULL,
    guild_id     INTEGER NOT NULL,
    subject_id   TEXT    NOT NULL,
    occurrence   TEXT    NOT NULL DEFAULT '',
    state        TEXT    NOT NULL CHECK (state IN ('waiting', 'sent', 'skipped', 'stopped')),
    due_at       INTEGER NOT NULL,          -- Unix milliseconds; the start of its day once the row is done
    attempts     INTEGER NOT NULL DEFAULT 0,
    attempted_at INTEGER,                   -- Unix milliseconds of the first attempt: how old the nonce is
    fault        TEXT,                      -- why it stopped, a short code
    UNIQUE (kind, subject_id, occurrence)   -- the idempotency key
) STRICT, WITHOUT ROWID;
CREATE INDEX deliveries_due ON deliveries (state, due_at);

CREATE TABLE tip_bags (
    guild_id   INTEGER NOT NULL,
    member_tag BLOB    NOT NULL,
    topic      TEXT    NOT NULL,            -- '' for all topics together
    seen       TEXT    NOT NULL,            -- JSON list of tip ids
    last       TEXT,
    PRIMARY KEY (guild_id, member_tag, topic)
) STRICT, WITHOUT ROWID;

CREATE TABLE practices (
    guild_id     INTEGER NOT NULL,
    member_tag   BLOB    NOT NULL,
    joined_on    TEXT    NOT NULL,          -- a date in the member's zone
    zone         TEXT    NOT NULL,
    grace        INTEGER NOT NULL,          -- minutes after midnight at which a day begins
    goal         INTEGER NOT NULL,          -- times a week
    journal_id   TEXT    NOT NULL UNIQUE,   -- random; what the journal key is bound to
    journal_key  BLOB    NOT NULL,          -- the member's own key, sealed
    PRIMARY KEY (guild_id, member_tag)
) STRICT, WITHOUT ROWID;

CREATE TABLE reflections (
    journal_id   TEXT    NOT NULL REFERENCES practices (journal_id) ON DELETE CASCADE,
    day          TEXT    NOT NULL,          -- a date, decided once
    zone         TEXT    NOT NULL,
    utc_offset   INTEGER NOT NULL,          -- seconds
    instant      INTEGER NOT NULL,          -- Unix milliseconds
    rule_version INTEGER NOT NULL,
    prompt_id    TEXT,
    entry        BLOB,                      -- sealed under the member's own key; NULL: marked without words
    PRIMARY KEY (journal_id, day)
) STRICT, WITHOUT ROWID;

CREATE TABLE key_check (
    id     INTEGER NOT NULL PRIMARY KEY CHECK (id = 1),
    sealed BLOB    NOT NULL                 -- a known text: opens only under a key that belongs to this file
) STRICT;
