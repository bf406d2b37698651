-- Until when each reviewer was told what came to review, and where a project was taken up elsewhere: in an edition of the Prizes, in a
-- session of the Forum. What was taken up is kept as it was then.

CREATE TABLE review_letters (
    account TEXT NOT NULL PRIMARY KEY,
    told_to TEXT NOT NULL
);

CREATE TABLE project_uses (
    project  TEXT   NOT NULL REFERENCES projects (id),
    subject  TEXT   NOT NULL,
    version  BIGINT NOT NULL,
    content  JSONB  NOT NULL,
    by_account TEXT NOT NULL,
    at       TEXT   NOT NULL,
    PRIMARY KEY (subject, project)
);

CREATE INDEX project_uses_of ON project_uses (project, at);
