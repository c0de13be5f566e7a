-- Asking, whole: how long somebody wishes that it can be told which questions are theirs.

ALTER TABLE questions ADD COLUMN kept_until TEXT;  -- a UTC date; NULL: as long as the server chose
