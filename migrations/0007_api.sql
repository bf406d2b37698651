-- What people lend to programs: tokens by the hash of their secret, each with the scopes that it reaches and its end.
CREATE TABLE api_tokens (
    id           TEXT  NOT NULL PRIMARY KEY,
    hash         TEXT  NOT NULL UNIQUE,
    account      TEXT  NOT NULL REFERENCES accounts (id),
    name         TEXT  NOT NULL,
    scopes       JSONB NOT NULL,
    made_at      TEXT  NOT NULL,
    expires_at   TEXT  NOT NULL,
    seen_at      TEXT,
    withdrawn_at TEXT
);

CREATE INDEX api_tokens_account ON api_tokens (account, made_at);
