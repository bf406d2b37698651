-- Which requests of the register a contribution speaks of, so that a request finds its contributions. Written with every change of
-- a contribution from here on.
CREATE TABLE contribution_requests (
    contribution TEXT NOT NULL REFERENCES contributions (id),
    entry        TEXT NOT NULL,
    PRIMARY KEY (contribution, entry)
);

CREATE INDEX contribution_requests_entry ON contribution_requests (entry);
