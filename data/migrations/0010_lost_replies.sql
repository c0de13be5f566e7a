-- A reply that was handed in, and whose thread was gone before it stood there: its voice is told when they come by.

ALTER TABLE replies ADD COLUMN lost INTEGER NOT NULL DEFAULT 0 CHECK (lost IN (0, 1));
CREATE INDEX replies_lost ON replies (question_id) WHERE lost = 1;
