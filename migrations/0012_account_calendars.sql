-- The private address of a person's calendar of deadlines: of its secret only the hash is kept.

CREATE TABLE account_calendars (
    account TEXT NOT NULL PRIMARY KEY REFERENCES accounts (id),
    hash    TEXT NOT NULL,
    made_at TEXT NOT NULL
);

CREATE UNIQUE INDEX account_calendars_hash ON account_calendars (hash);
