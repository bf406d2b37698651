-- What the service itself needs, whatever its subject: work to be done later, mail, and files where there is no folder
-- that all nodes share.

-- A piece of work that is done once, after the transaction that asked for it. `token` names the claim of the worker that
-- holds it until `leased_until`; a worker that dies loses its claim by time.
CREATE TABLE jobs (
    id           TEXT   NOT NULL PRIMARY KEY,
    kind         TEXT   NOT NULL,
    payload      JSONB  NOT NULL,
    once         TEXT   UNIQUE,
    state        TEXT   NOT NULL CHECK (state IN ('waiting', 'running', 'done', 'dead')),
    due_at       TEXT   NOT NULL,
    attempts     BIGINT NOT NULL,
    token        TEXT,
    leased_until TEXT,
    fault        TEXT,
    added_at     TEXT   NOT NULL,
    ended_at     TEXT
);

CREATE INDEX jobs_due ON jobs (state, due_at);

-- A mail, whole as it will be sent. `state`: waiting, sent (a server took it), bounced, refused (a server said no for
-- good), dropped (the reader does not want mail of this topic).
CREATE TABLE mails (
    id         TEXT  NOT NULL PRIMARY KEY,
    recipient  TEXT  NOT NULL,
    account    TEXT,
    lang       TEXT  NOT NULL,
    template   TEXT  NOT NULL,
    topic      TEXT,
    subject    TEXT  NOT NULL,
    content    JSONB NOT NULL,
    message_id TEXT  NOT NULL UNIQUE,
    state      TEXT  NOT NULL CHECK (state IN ('waiting', 'sent', 'bounced', 'refused', 'dropped')),
    added_at   TEXT  NOT NULL,
    sent_at    TEXT
);

CREATE INDEX mails_added ON mails (added_at);
CREATE INDEX mails_recipient ON mails (recipient);
CREATE INDEX mails_account ON mails (account);

-- What happened to a mail: each attempt to hand it over, and each report that came back.
CREATE TABLE mail_events (
    mail   TEXT NOT NULL REFERENCES mails (id) ON DELETE CASCADE,
    at     TEXT NOT NULL,
    kind   TEXT NOT NULL,
    detail TEXT NOT NULL
);

CREATE INDEX mail_events_mail ON mail_events (mail, at);

-- Who does not want mail of a topic (RFC 8058): the address and the topic.
CREATE TABLE mail_refusals (
    recipient TEXT NOT NULL,
    topic     TEXT NOT NULL,
    at        TEXT NOT NULL,
    PRIMARY KEY (recipient, topic)
);

-- Files by their SHA-256, for nodes that share no folder: base64 in pieces, since that is what both engines store alike.
CREATE TABLE file_pieces (
    hash  TEXT   NOT NULL,
    piece BIGINT NOT NULL,
    bytes TEXT   NOT NULL,
    PRIMARY KEY (hash, piece)
);
