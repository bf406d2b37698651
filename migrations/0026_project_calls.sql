-- Calls for entries of the Stocktaking: what is asked for, from which day to which, which projects answer, and whose editors were
-- reminded of the end.

CREATE TABLE project_calls (
    number        TEXT   NOT NULL PRIMARY KEY,
    year          BIGINT NOT NULL,
    place         BIGINT NOT NULL,
    kind          TEXT   NOT NULL,
    -- Both in one or more languages.
    title         JSONB  NOT NULL,
    words         JSONB  NOT NULL,
    -- Days, each from midnight to midnight in Geneva.
    opens         TEXT   NOT NULL,
    closes        TEXT   NOT NULL,
    scope         JSONB  NOT NULL,
    -- The closing days that were before this one.
    extensions    JSONB  NOT NULL,
    announced_at  TEXT,
    withdrawn_at  TEXT,
    withdrawn_why JSONB,
    made_at       TEXT   NOT NULL,
    changed_at    TEXT   NOT NULL,
    version       BIGINT NOT NULL
);

CREATE UNIQUE INDEX project_calls_number ON project_calls (year, place);
CREATE INDEX project_calls_closing ON project_calls (closes, number);

CREATE TABLE project_call_answers (
    call        TEXT NOT NULL REFERENCES project_calls (number),
    project     TEXT NOT NULL REFERENCES projects (id),
    by_account  TEXT NOT NULL,
    named_at    TEXT NOT NULL,
    -- When it was sent for the call; none while it is still written.
    answered_at TEXT,
    PRIMARY KEY (call, project)
);

CREATE INDEX project_call_answers_project ON project_call_answers (project, call);

-- So many days before which end of a call the editors of a draft were reminded of it.
CREATE TABLE project_call_reminders (
    call    TEXT   NOT NULL REFERENCES project_calls (number),
    project TEXT   NOT NULL REFERENCES projects (id),
    closes  TEXT   NOT NULL,
    days    BIGINT NOT NULL,
    PRIMARY KEY (call, project, closes, days)
);

CREATE INDEX project_call_reminders_project ON project_call_reminders (project);
