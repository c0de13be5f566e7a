-- A random name for what a member keeps of tips and articles, so that it can be noted beside the database that this was erased.
--
-- It begins anew after an erasure: an older copy of this file is told apart from what the member kept since. Whoever was there
-- before this step is named after their tag, which an older copy that comes back names in the same way.

CREATE TABLE tip_readers (
    guild_id   INTEGER NOT NULL,
    member_tag BLOB    NOT NULL,
    reader_id  TEXT    NOT NULL,
    PRIMARY KEY (guild_id, member_tag)
) STRICT, WITHOUT ROWID;

INSERT INTO tip_readers (guild_id, member_tag, reader_id)
SELECT guild_id, member_tag, lower(hex(member_tag)) FROM (
    SELECT guild_id, member_tag FROM tip_bags UNION
    SELECT guild_id, member_tag FROM saved_tips UNION
    SELECT guild_id, member_tag FROM tip_opinions UNION
    SELECT guild_id, member_tag FROM reading_places
);
