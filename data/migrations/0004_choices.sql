-- What a server chooses about its questions.

ALTER TABLE guild_settings ADD COLUMN delay_minutes INTEGER NOT NULL DEFAULT 5 CHECK (delay_minutes BETWEEN 0 AND 1440);
ALTER TABLE guild_settings ADD COLUMN daily_limit INTEGER NOT NULL DEFAULT 3 CHECK (daily_limit BETWEEN 1 AND 50);
ALTER TABLE guild_settings ADD COLUMN identity_days INTEGER NOT NULL DEFAULT 90 CHECK (identity_days BETWEEN 7 AND 365);
ALTER TABLE guild_settings ADD COLUMN automod INTEGER NOT NULL DEFAULT 1 CHECK (automod IN (0, 1));
ALTER TABLE guild_settings ADD COLUMN anonymous_replies INTEGER NOT NULL DEFAULT 1 CHECK (anonymous_replies IN (0, 1));
