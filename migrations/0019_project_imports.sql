-- Projects that come from files and from elsewhere on the web: what was sent, what became of each row, and where it came from.

CREATE TABLE project_imports (
    id         TEXT    NOT NULL PRIMARY KEY,
    source     TEXT    NOT NULL,
    harvest    TEXT,
    file       TEXT    NOT NULL,
    file_name  TEXT    NOT NULL,
    kind       TEXT    NOT NULL,
    shape      TEXT    NOT NULL,
    -- The names of the columns, with some values of each.
    header     JSONB   NOT NULL,
    mapping    JSONB   NOT NULL,
    goes       TEXT    NOT NULL,
    whole      BOOLEAN NOT NULL,
    -- Whether it goes on by itself once its rows were looked at: what is fetched on a schedule waits for nobody.
    goes_on    BOOLEAN NOT NULL,
    state      TEXT    NOT NULL,
    -- The number of the last row that was looked at, and how many rows there are.
    place      BIGINT  NOT NULL,
    done       BIGINT  NOT NULL,
    total      BIGINT  NOT NULL,
    fault      TEXT,
    by_account TEXT    NOT NULL,
    made_at    TEXT    NOT NULL,
    begun_at   TEXT,
    ended_at   TEXT
);

CREATE INDEX project_imports_newest ON project_imports (made_at, id);
CREATE INDEX project_imports_harvest ON project_imports (harvest, made_at);

-- What became of each row, and what undoing it puts back.
CREATE TABLE project_import_rows (
    import     TEXT    NOT NULL REFERENCES project_imports (id),
    number     BIGINT  NOT NULL,
    outcome    TEXT    NOT NULL,
    identifier TEXT    NOT NULL,
    title      TEXT    NOT NULL,
    project    TEXT,
    notes      JSONB   NOT NULL,
    is_done    BOOLEAN NOT NULL,
    version    BIGINT,
    kept       JSONB,
    undone     TEXT,
    PRIMARY KEY (import, number)
);

CREATE INDEX project_import_rows_outcome ON project_import_rows (import, outcome, number);

-- By what its source knows a project, with the sum of what it said when it came.
CREATE TABLE project_origins (
    source     TEXT NOT NULL,
    identifier TEXT NOT NULL,
    project    TEXT NOT NULL,
    content    TEXT NOT NULL,
    PRIMARY KEY (source, identifier)
);

CREATE INDEX project_origins_project ON project_origins (project);

-- Which column goes where, by the form of files.
CREATE TABLE project_mappings (
    shape      TEXT  NOT NULL PRIMARY KEY,
    name       TEXT  NOT NULL,
    mapping    JSONB NOT NULL,
    by_account TEXT  NOT NULL,
    at         TEXT  NOT NULL
);

CREATE INDEX project_mappings_name ON project_mappings (name);

-- Addresses from which projects are fetched again and again.
CREATE TABLE project_harvests (
    id            TEXT    NOT NULL PRIMARY KEY,
    name          TEXT    NOT NULL,
    url           TEXT    NOT NULL,
    every         TEXT    NOT NULL,
    -- None until somebody said for a file of it where its columns go.
    mapping       JSONB,
    goes          TEXT    NOT NULL,
    whole         BOOLEAN NOT NULL,
    state         TEXT    NOT NULL,
    etag          TEXT,
    last_modified TEXT,
    file          TEXT,
    next_at       TEXT    NOT NULL,
    failures      BIGINT  NOT NULL,
    by_account    TEXT    NOT NULL,
    made_at       TEXT    NOT NULL,
    version       BIGINT  NOT NULL
);

CREATE INDEX project_harvests_due ON project_harvests (state, next_at);

-- What each fetching did.
CREATE TABLE project_harvest_runs (
    id      TEXT   NOT NULL PRIMARY KEY,
    harvest TEXT   NOT NULL REFERENCES project_harvests (id),
    at      TEXT   NOT NULL,
    outcome TEXT   NOT NULL,
    detail  TEXT   NOT NULL,
    bytes   BIGINT NOT NULL,
    took_ms BIGINT NOT NULL,
    import  TEXT
);

CREATE INDEX project_harvest_runs_of ON project_harvest_runs (harvest, at);
