-- What became of each request: who is responsible, how it stands, the replies with their evidence, and every decision.

CREATE TABLE follow_ups (
    entry      TEXT   NOT NULL PRIMARY KEY REFERENCES entries (id) ON DELETE CASCADE,
    status     TEXT   NOT NULL,
    unit       TEXT,
    person     TEXT,
    due_day    TEXT,
    -- The day in Geneva on which it was answered, where it is: what the figures of timeliness count.
    answered_day TEXT,
    steps      JSONB  NOT NULL,
    replies    JSONB  NOT NULL,
    -- How many steps were taken.
    version    BIGINT NOT NULL,
    changed_at TEXT   NOT NULL
);

INSERT INTO follow_ups (entry, status, steps, replies, version, changed_at)
    SELECT id, 'open', '[]', '[]', 0, added_at FROM entries WHERE recommends;

CREATE INDEX follow_ups_status ON follow_ups (status, entry);
CREATE INDEX follow_ups_unit ON follow_ups (unit, entry);
CREATE INDEX follow_ups_person ON follow_ups (person, entry);

-- The documents that replies name as evidence.
CREATE TABLE follow_up_documents (
    entry  TEXT NOT NULL REFERENCES entries (id) ON DELETE CASCADE,
    symbol TEXT NOT NULL,
    PRIMARY KEY (entry, symbol)
);

CREATE INDEX follow_up_documents_symbol ON follow_up_documents (symbol, entry);

-- Of which date of which request somebody was reminded, so that nobody is reminded twice.
CREATE TABLE reminders (
    entry   TEXT NOT NULL REFERENCES entries (id) ON DELETE CASCADE,
    account TEXT NOT NULL,
    due_day TEXT NOT NULL,
    mark    TEXT NOT NULL,
    sent_at TEXT NOT NULL,
    PRIMARY KEY (entry, account, due_day, mark)
);
