-- The journal: what was done, by whom, to what; append-only, each entry carrying the hash of the one before.

CREATE TABLE journal (
    sequence BIGINT NOT NULL PRIMARY KEY,
    at       TEXT   NOT NULL,
    actor    TEXT   NOT NULL,
    verb     TEXT   NOT NULL,
    subject  TEXT   NOT NULL,
    change   TEXT   NOT NULL,
    previous TEXT   NOT NULL,
    hash     TEXT   NOT NULL UNIQUE
);

CREATE INDEX journal_subject ON journal (subject, sequence);

-- One row: the last entry's number and hash. Writers of the journal take turns on it.
CREATE TABLE journal_head (
    id       TEXT   NOT NULL PRIMARY KEY CHECK (id = 'head'),
    sequence BIGINT NOT NULL,
    hash     TEXT   NOT NULL
);

INSERT INTO journal_head (id, sequence, hash)
VALUES ('head', 0, '0000000000000000000000000000000000000000000000000000000000000000');

-- What the program remembers about this record itself: where it came from, when it was loaded.
CREATE TABLE meta (
    key   TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
);
