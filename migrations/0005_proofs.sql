-- How people prove who they are, besides by a password: passkeys, and the word of a provider (OpenID Connect).

-- A passkey. `credential` is its id as the device knows it; `material` holds the public key; `counter` says how often the
-- device has used it, 0 where it does not count.
CREATE TABLE passkeys (
    id         TEXT   NOT NULL PRIMARY KEY,
    account    TEXT   NOT NULL REFERENCES accounts (id),
    credential TEXT   NOT NULL UNIQUE,
    name       TEXT   NOT NULL,
    material   JSONB  NOT NULL,
    counter    BIGINT NOT NULL,
    made_at    TEXT   NOT NULL,
    used_at    TEXT
);

CREATE INDEX passkeys_account ON passkeys (account, made_at);

-- By which name a provider knows a person. Nothing but issuer and subject ever leads to an account.
CREATE TABLE identities (
    id       TEXT NOT NULL PRIMARY KEY,
    account  TEXT NOT NULL REFERENCES accounts (id),
    issuer   TEXT NOT NULL,
    subject  TEXT NOT NULL,
    made_at  TEXT NOT NULL,
    used_at  TEXT,
    UNIQUE (issuer, subject)
);

CREATE INDEX identities_account ON identities (account, made_at);

-- What is kept between the two halves of a proof, for one browser, for some minutes; whoever takes it deletes it, so that
-- it serves once on however many nodes. Of ticket and browser only hashes are kept.
CREATE TABLE ceremonies (
    ticket     TEXT  NOT NULL PRIMARY KEY,
    browser    TEXT  NOT NULL,
    kind       TEXT  NOT NULL,
    account    TEXT,
    content    JSONB NOT NULL,
    expires_at TEXT  NOT NULL
);

CREATE INDEX ceremonies_expires ON ceremonies (expires_at);
