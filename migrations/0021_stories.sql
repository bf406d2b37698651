-- Success stories: published projects that an editor shows as examples, with why, in the editor's order.

CREATE TABLE project_stories (
    project    TEXT   NOT NULL PRIMARY KEY REFERENCES projects (id),
    place      BIGINT NOT NULL,
    -- A sentence in one or more languages.
    why        JSONB  NOT NULL,
    picture    TEXT,
    chosen_by  TEXT   NOT NULL,
    chosen_at  TEXT   NOT NULL,
    dropped_at TEXT
);

-- Reports that the secretariat kept as editions: what was asked, at which position of the journal, and the file of their figures,
-- from which every language and format can be written again.

CREATE TABLE report_editions (
    id       TEXT   NOT NULL PRIMARY KEY,
    year     BIGINT NOT NULL,
    number   BIGINT NOT NULL,
    kind     TEXT   NOT NULL,
    scope    TEXT   NOT NULL,
    years    TEXT   NOT NULL,
    position BIGINT NOT NULL,
    day      TEXT   NOT NULL,
    file     TEXT   NOT NULL,
    kept_by  TEXT   NOT NULL,
    kept_at  TEXT   NOT NULL
);

CREATE UNIQUE INDEX report_editions_number ON report_editions (year, number);
