-- Reflections, whole: what a server posts on a schedule, and a member's zones, pauses, reminders and days away.

CREATE TABLE guild_schedules (
    guild_id   INTEGER NOT NULL,
    purpose    TEXT    NOT NULL,            -- 'tips', 'reflections'
    days       INTEGER NOT NULL,            -- weekdays as bits: Monday 1, Tuesday 2 ... Sunday 64
    at_minutes INTEGER NOT NULL,            -- wall time, minutes after midnight
    zone       TEXT    NOT NULL,
    topic      TEXT    NOT NULL DEFAULT '', -- '' for all topics together
    changed_at INTEGER NOT NULL,            -- Unix milliseconds: nothing that was due before is owed
    PRIMARY KEY (guild_id, purpose)
) STRICT, WITHOUT ROWID;
