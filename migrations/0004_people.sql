-- Who takes part: accounts and how they are entered, the organisations that people belong to over time, and the roles they
-- hold. Names and addresses stand here only, never in the journal, so that they can be erased.

-- `address_key` is the address as it is compared. Both are empty once the account is closed.
CREATE TABLE accounts (
    id           TEXT    NOT NULL PRIMARY KEY,
    name         TEXT    NOT NULL,
    name_key     TEXT    NOT NULL,
    address      TEXT,
    address_key  TEXT    UNIQUE,
    confirmed_at TEXT,
    lang         TEXT    NOT NULL,
    state        TEXT    NOT NULL CHECK (state IN ('active', 'suspended', 'closing', 'closed')),
    closing_at   TEXT,
    password     TEXT,
    password_at  TEXT,
    is_shown     BOOLEAN NOT NULL,
    made_at      TEXT    NOT NULL
);

CREATE INDEX accounts_name ON accounts (name_key, id);
CREATE INDEX accounts_closing ON accounts (state, closing_at);

-- The addresses that an account had, each until when: for a while the former reader may take a change back.
CREATE TABLE address_changes (
    account TEXT NOT NULL REFERENCES accounts (id),
    old     TEXT NOT NULL,
    new     TEXT NOT NULL,
    at      TEXT NOT NULL
);

CREATE INDEX address_changes_account ON address_changes (account, at);

-- What a letter lets its reader do, once. Only hashes are kept: of the secret in the link, and of the code typed by hand.
CREATE TABLE account_tokens (
    hash       TEXT NOT NULL PRIMARY KEY,
    code_hash  TEXT,
    account    TEXT NOT NULL REFERENCES accounts (id),
    kind       TEXT NOT NULL CHECK (kind IN ('confirm', 'recover', 'change', 'undo-change', 'close', 'keep')),
    address    TEXT,
    made_at    TEXT NOT NULL,
    expires_at TEXT NOT NULL,
    used_at    TEXT
);

CREATE INDEX account_tokens_account ON account_tokens (account, kind);

-- A browser that has signed in. After a change of rights `renew` asks for a new secret; the one before stays good for the
-- requests that are under way.
CREATE TABLE account_sessions (
    id           TEXT    NOT NULL PRIMARY KEY,
    hash         TEXT    NOT NULL UNIQUE,
    former_hash  TEXT    UNIQUE,
    renewed_at   TEXT,
    renew        BOOLEAN NOT NULL,
    account      TEXT    NOT NULL REFERENCES accounts (id),
    how          TEXT    NOT NULL,
    device       TEXT    NOT NULL,
    network      TEXT    NOT NULL,
    made_at      TEXT    NOT NULL,
    seen_at      TEXT    NOT NULL,
    expires_at   TEXT    NOT NULL
);

CREATE INDEX account_sessions_account ON account_sessions (account);
CREATE INDEX account_sessions_expires ON account_sessions (expires_at);

-- How often something was tried under a key within a span of time; the key is a hash.
CREATE TABLE attempts (
    key     TEXT   NOT NULL,
    ends_at TEXT   NOT NULL,
    count   BIGINT NOT NULL,
    PRIMARY KEY (key, ends_at)
);

CREATE INDEX attempts_ends ON attempts (ends_at);

CREATE TABLE organisations (
    id          TEXT  NOT NULL PRIMARY KEY,
    name        JSONB NOT NULL,
    name_key    TEXT  NOT NULL,
    kind        TEXT  NOT NULL,
    state       TEXT,
    stakeholder TEXT  NOT NULL,
    added_at    TEXT  NOT NULL
);

CREATE INDEX organisations_name ON organisations (name_key, id);

-- That a person belongs to an organisation, from one day to another.
CREATE TABLE affiliations (
    id           TEXT NOT NULL PRIMARY KEY,
    account      TEXT NOT NULL REFERENCES accounts (id),
    organisation TEXT NOT NULL REFERENCES organisations (id),
    position     TEXT,
    first_day    TEXT NOT NULL,
    last_day     TEXT
);

CREATE INDEX affiliations_account ON affiliations (account, first_day);
CREATE INDEX affiliations_organisation ON affiliations (organisation);

-- That a person holds a role: in a body (`body/cwg-wsis`), for a region (`region/AFR`), or in the whole process (empty).
-- A vice-chair of a body has the region besides. A withdrawn grant keeps its row with the day on which it ended.
CREATE TABLE grants (
    id           TEXT NOT NULL PRIMARY KEY,
    account      TEXT NOT NULL REFERENCES accounts (id),
    role         TEXT NOT NULL,
    place        TEXT NOT NULL,
    region       TEXT,
    first_day    TEXT NOT NULL,
    last_day     TEXT,
    granted_by   TEXT NOT NULL,
    granted_at   TEXT NOT NULL,
    withdrawn_by TEXT,
    withdrawn_at TEXT
);

CREATE INDEX grants_account ON grants (account);
CREATE INDEX grants_place ON grants (place, role);
