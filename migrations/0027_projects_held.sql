-- What comes by an import that is all or nothing is seen by nobody until its last row is in: projects that are new are held, and what
-- changes those that are there waits beside its row.

CREATE TABLE project_held (
    project TEXT NOT NULL PRIMARY KEY REFERENCES projects (id),
    import  TEXT NOT NULL REFERENCES project_imports (id)
);

CREATE INDEX project_held_import ON project_held (import);

-- What a project will say once all rows are in.
ALTER TABLE project_import_rows ADD COLUMN comes JSONB;

-- What may be read. Who adds a column to one of the tables makes its view again.
CREATE VIEW projects_shown AS
    SELECT p.* FROM projects p WHERE NOT EXISTS (SELECT 1 FROM project_held h WHERE h.project = p.id);

CREATE VIEW project_facets_shown AS
    SELECT f.* FROM project_facets f WHERE NOT EXISTS (SELECT 1 FROM project_held h WHERE h.project = f.project);
