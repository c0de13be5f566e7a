-- Tips and articles, whole: what members saved and read, what servers post, and the library that is a server's own.
--
-- Members stand here as tags alone. An own article has been checked before it is kept (data/library_check.py).

CREATE TABLE saved_tips (
    guild_id   INTEGER NOT NULL,
    member_tag BLOB    NOT NULL,
    tip_id     TEXT    NOT NULL,
    position   INTEGER NOT NULL,            -- counts up within a member's list; no time is kept
    PRIMARY KEY (guild_id, member_tag, tip_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE tip_opinions (
    guild_id   INTEGER NOT NULL,
    member_tag BLOB    NOT NULL,
    tip_id     TEXT    NOT NULL,
    helpful    INTEGER NOT NULL CHECK (helpful IN (0, 1)),
    PRIMARY KEY (guild_id, member_tag, tip_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE reading_places (
    guild_id   INTEGER NOT NULL,
    member_tag BLOB    NOT NULL,
    article_id TEXT    NOT NULL,
    section_id TEXT    NOT NULL,
    PRIMARY KEY (guild_id, member_tag, article_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE guild_tip_bags (
    guild_id INTEGER NOT NULL,
    topic    TEXT    NOT NULL,              -- '' for all topics together
    seen     TEXT    NOT NULL,              -- JSON list of the tips that were posted in this round
    last     TEXT,
    PRIMARY KEY (guild_id, topic)
) STRICT, WITHOUT ROWID;

CREATE TABLE guild_tip_draws (
    delivery_id TEXT    NOT NULL PRIMARY KEY, -- the same post gets the same tip at each attempt
    guild_id    INTEGER NOT NULL,
    topic       TEXT    NOT NULL,
    tip_id      TEXT    NOT NULL              -- counts as seen once it is posted
) STRICT, WITHOUT ROWID;

CREATE TABLE library_articles (
    guild_id   INTEGER NOT NULL,
    article_id TEXT    NOT NULL,
    position   INTEGER NOT NULL,
    content    TEXT    NOT NULL,            -- JSON of the checked article
    PRIMARY KEY (guild_id, article_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE library_hidden (
    guild_id   INTEGER NOT NULL,
    article_id TEXT    NOT NULL,            -- a shipped article that the server switched off
    PRIMARY KEY (guild_id, article_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE library_imports (
    id       TEXT    NOT NULL PRIMARY KEY,
    guild_id INTEGER NOT NULL,
    content  TEXT    NOT NULL,              -- JSON list of checked articles that wait for a yes
    until    INTEGER NOT NULL               -- Unix milliseconds
) STRICT, WITHOUT ROWID;
