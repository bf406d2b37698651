-- What people decided about suggested topics of texts: future training data.

CREATE TABLE tag_texts (
    -- The beginning of the fingerprint of the text.
    id       TEXT NOT NULL PRIMARY KEY,
    text     TEXT NOT NULL,
    added_at TEXT NOT NULL
);

CREATE TABLE tag_decisions (
    text        TEXT NOT NULL REFERENCES tag_texts (id),
    topic       TEXT NOT NULL,
    account     TEXT NOT NULL,
    -- confirmed, dropped or added.
    verdict     TEXT NOT NULL,
    -- In thousandths; none for a topic that was not suggested.
    probability BIGINT,
    place       TEXT NOT NULL,
    at          TEXT NOT NULL,
    PRIMARY KEY (text, topic, account)
);

CREATE INDEX tag_decisions_at ON tag_decisions (at);
