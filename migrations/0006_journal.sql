-- Signed checkpoints of the journal, one a day, and what the list of the journal is filtered by.

CREATE TABLE checkpoints (
    day     TEXT   NOT NULL PRIMARY KEY,
    entries BIGINT NOT NULL,
    hash    TEXT   NOT NULL,
    note    TEXT   NOT NULL,
    key     TEXT   NOT NULL,
    made_at TEXT   NOT NULL
);

CREATE INDEX journal_at ON journal (at);
CREATE INDEX journal_actor ON journal (actor, sequence);
CREATE INDEX journal_verb ON journal (verb, sequence);
