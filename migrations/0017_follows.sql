-- What people follow, with what was seen of it when it was looked at last.

CREATE TABLE follows (
    id      TEXT  NOT NULL PRIMARY KEY,
    account TEXT  NOT NULL REFERENCES accounts (id),
    address TEXT  NOT NULL,
    title   TEXT  NOT NULL,
    seen    JSONB NOT NULL,
    made_at TEXT  NOT NULL
);

CREATE UNIQUE INDEX follows_of ON follows (account, address);

-- Whether a chair was told this week is asked by account.
CREATE INDEX reminders_of ON reminders (account, mark);
