-- Contributions of delegations, from the first draft to the symbol.

CREATE TABLE contributions (
    id         TEXT   NOT NULL PRIMARY KEY,
    body       TEXT   NOT NULL REFERENCES bodies (id),
    meeting    BIGINT NOT NULL,
    delegation TEXT   NOT NULL,
    stage      TEXT   NOT NULL,
    content    JSONB  NOT NULL,
    steps      JSONB  NOT NULL,
    version    BIGINT NOT NULL,
    symbol     TEXT,
    changed_at TEXT   NOT NULL
);

CREATE INDEX contributions_stage ON contributions (stage, changed_at);
CREATE INDEX contributions_delegation ON contributions (delegation, changed_at);
CREATE UNIQUE INDEX contributions_symbol ON contributions (symbol);

-- What each version said, and who wrote it.
CREATE TABLE contribution_versions (
    contribution TEXT   NOT NULL REFERENCES contributions (id),
    version      BIGINT NOT NULL,
    content      JSONB  NOT NULL,
    by_account   TEXT   NOT NULL,
    at           TEXT   NOT NULL,
    PRIMARY KEY (contribution, version)
);

-- What people of the delegation say to each other about it.
CREATE TABLE contribution_comments (
    id           TEXT NOT NULL PRIMARY KEY,
    contribution TEXT NOT NULL REFERENCES contributions (id),
    text         TEXT NOT NULL,
    by_account   TEXT NOT NULL,
    at           TEXT NOT NULL
);

CREATE INDEX contribution_comments_of ON contribution_comments (contribution, at);
