-- What a region says of itself in the reports of the Stocktaking, in one or more languages.

CREATE TABLE report_inputs (
    region     TEXT  NOT NULL PRIMARY KEY,
    words      JSONB NOT NULL,
    written_by TEXT  NOT NULL,
    written_at TEXT  NOT NULL
);
