-- Projects of the Stocktaking: what their editors write, what the public reads, and how far they are.

CREATE TABLE projects (
    id           TEXT    NOT NULL PRIMARY KEY,
    state        TEXT    NOT NULL,
    content      JSONB   NOT NULL,
    version      BIGINT  NOT NULL,
    published    JSONB,
    is_public    BOOLEAN NOT NULL,
    owner        TEXT    NOT NULL,
    into_project TEXT,
    source       TEXT,
    begun_at     TEXT    NOT NULL,
    changed_at   TEXT    NOT NULL,
    submitted_at TEXT,
    published_at TEXT,
    confirmed_at TEXT,
    reminded_at  TEXT,
    -- Folded, for lists: the title, and all that it says.
    title_key    TEXT    NOT NULL,
    words        TEXT    NOT NULL
);

CREATE INDEX projects_state ON projects (state, submitted_at, id);
CREATE INDEX projects_newest_order ON projects (is_public, published_at DESC, id);
CREATE INDEX projects_title_order ON projects (is_public, title_key, id);
CREATE INDEX projects_confirmed ON projects (state, confirmed_at);
CREATE INDEX projects_into ON projects (into_project);

-- By what public projects are filtered and counted: action line, goal, target, region of either system, State and so on
CREATE TABLE project_facets (
    project TEXT NOT NULL REFERENCES projects (id),
    facet   TEXT NOT NULL,
    value   TEXT NOT NULL,
    PRIMARY KEY (facet, value, project)
);

CREATE INDEX project_facets_of ON project_facets (project, facet);

-- Who writes a project.
CREATE TABLE project_editors (
    project TEXT NOT NULL REFERENCES projects (id),
    account TEXT NOT NULL,
    since   TEXT NOT NULL,
    PRIMARY KEY (project, account)
);

CREATE INDEX project_editors_account ON project_editors (account, project);

-- Letters that invite somebody to write with them: the hash of what their link carries.
CREATE TABLE project_invitations (
    hash       TEXT NOT NULL PRIMARY KEY,
    project    TEXT NOT NULL REFERENCES projects (id),
    address    TEXT NOT NULL,
    invited_by TEXT NOT NULL,
    invited_at TEXT NOT NULL,
    expires_at TEXT NOT NULL,
    accepted_by TEXT
);

CREATE INDEX project_invitations_of ON project_invitations (project, invited_at);

-- What was done with a project: by whom, why, with which reasons at which fields, and what undoing it puts back.
CREATE TABLE project_steps (
    id           TEXT  NOT NULL PRIMARY KEY,
    project      TEXT  NOT NULL REFERENCES projects (id),
    number       BIGINT NOT NULL,
    act          TEXT  NOT NULL,
    before_state TEXT  NOT NULL,
    after_state  TEXT  NOT NULL,
    by_account   TEXT  NOT NULL,
    at           TEXT  NOT NULL,
    why          TEXT  NOT NULL,
    reasons      JSONB NOT NULL,
    batch        TEXT,
    kept         JSONB NOT NULL,
    undone_at    TEXT
);

CREATE UNIQUE INDEX project_steps_of ON project_steps (project, number);
CREATE INDEX project_steps_batch ON project_steps (batch);

-- Reviewers who have an interest of their own in a project, and leave it to others.
CREATE TABLE project_conflicts (
    project TEXT NOT NULL REFERENCES projects (id),
    account TEXT NOT NULL,
    at      TEXT NOT NULL,
    PRIMARY KEY (project, account)
);
