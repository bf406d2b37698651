-- Bodies, instruments, sessions, meetings, documents, the register of requests, consultations, and what was read from
-- reports and waits for confirmation.
--
-- A JSONB column holds a text in six languages, or a small list that is only ever read with its row. `digest` is the
-- fingerprint of the record as it was put in: the same record again changes nothing. `added_at` is the time of the
-- first putting in.

CREATE TABLE bodies (
    id                  TEXT   NOT NULL PRIMARY KEY,
    place               BIGINT NOT NULL,
    kind                TEXT   NOT NULL,
    parent              TEXT   REFERENCES bodies (id),
    symbol_pattern      TEXT,
    founded             TEXT,
    founding_instrument TEXT,
    name                JSONB  NOT NULL,
    short_name          JSONB,
    membership          JSONB,
    mandate             JSONB,
    secretariat         JSONB,
    officers            JSONB  NOT NULL,
    digest              TEXT   NOT NULL,
    added_at            TEXT   NOT NULL
);

CREATE TABLE instruments (
    id               TEXT    NOT NULL PRIMARY KEY,
    sort_key         TEXT    NOT NULL,
    adopter          TEXT    NOT NULL REFERENCES bodies (id),
    kind             TEXT    NOT NULL,
    number           TEXT    NOT NULL,
    title            JSONB   NOT NULL,
    is_abrogated     BOOLEAN NOT NULL,
    abrogated_on     TEXT,
    abrogated_by     TEXT,
    abrogation_note  JSONB,
    digest           TEXT    NOT NULL,
    added_at         TEXT    NOT NULL
);

CREATE TABLE instrument_versions (
    instrument         TEXT   NOT NULL REFERENCES instruments (id) ON DELETE CASCADE,
    place              BIGINT NOT NULL,
    label              TEXT   NOT NULL,
    date               TEXT,
    session            TEXT,
    document           TEXT,
    summary            JSONB,
    terms_of_reference JSONB,
    PRIMARY KEY (instrument, place),
    UNIQUE (instrument, label)
);

CREATE INDEX instrument_versions_document ON instrument_versions (document);
CREATE INDEX instrument_versions_session ON instrument_versions (session);

CREATE TABLE sessions (
    id         TEXT   NOT NULL PRIMARY KEY,
    body       TEXT   NOT NULL REFERENCES bodies (id),
    name       JSONB  NOT NULL,
    year       BIGINT NOT NULL,
    location   JSONB,
    first_day  TEXT,
    last_day   TEXT,
    digest     TEXT   NOT NULL,
    added_at   TEXT   NOT NULL
);

CREATE TABLE acts (
    session            TEXT   NOT NULL REFERENCES sessions (id) ON DELETE CASCADE,
    place              BIGINT NOT NULL,
    kind               TEXT   NOT NULL,
    report             TEXT,
    document           TEXT,
    plenary            BIGINT,
    instrument         TEXT   REFERENCES instruments (id),
    instrument_version TEXT,
    text               JSONB,
    PRIMARY KEY (session, place)
);

CREATE INDEX acts_report ON acts (report);
CREATE INDEX acts_document ON acts (document);
CREATE INDEX acts_instrument ON acts (instrument);

CREATE TABLE meetings (
    body      TEXT   NOT NULL REFERENCES bodies (id),
    number    BIGINT NOT NULL,
    first_day TEXT   NOT NULL,
    last_day  TEXT   NOT NULL,
    location  JSONB,
    summary   TEXT,
    colocated JSONB,
    items     JSONB  NOT NULL,
    digest    TEXT   NOT NULL,
    added_at  TEXT   NOT NULL,
    PRIMARY KEY (body, number)
);

CREATE INDEX meetings_first_day ON meetings (first_day);
CREATE INDEX meetings_summary ON meetings (summary);

CREATE TABLE agenda_documents (
    body     TEXT   NOT NULL,
    meeting  BIGINT NOT NULL,
    item     BIGINT NOT NULL,
    document TEXT   NOT NULL,
    PRIMARY KEY (body, meeting, item, document),
    FOREIGN KEY (body, meeting) REFERENCES meetings (body, number) ON DELETE CASCADE
);

CREATE INDEX agenda_documents_document ON agenda_documents (document);

CREATE TABLE documents (
    symbol    TEXT   NOT NULL PRIMARY KEY,
    sort_key  TEXT   NOT NULL,
    family    TEXT   NOT NULL,
    body      TEXT   REFERENCES bodies (id),
    meeting   BIGINT,
    number    BIGINT,
    kind      TEXT   NOT NULL,
    title     JSONB  NOT NULL,
    received  TEXT,
    rule      TEXT,
    deadline  TEXT,
    languages JSONB  NOT NULL,
    url       TEXT,
    note      JSONB,
    digest    TEXT   NOT NULL,
    added_at  TEXT   NOT NULL,
    FOREIGN KEY (body, meeting) REFERENCES meetings (body, number)
);

CREATE INDEX documents_family ON documents (family);
-- Lists and counts are answered from this index alone: the titles are not read for them.
CREATE INDEX documents_facets ON documents (body, meeting, kind, received, deadline, sort_key, added_at, symbol);
CREATE INDEX documents_sort ON documents (sort_key);

CREATE TABLE document_sources (
    document TEXT   NOT NULL REFERENCES documents (symbol) ON DELETE CASCADE,
    place    BIGINT NOT NULL,
    kind     TEXT   NOT NULL,
    state    TEXT,
    name     TEXT,
    PRIMARY KEY (document, place)
);

CREATE INDEX document_sources_kind ON document_sources (kind, document);
CREATE INDEX document_sources_state ON document_sources (state, document);

CREATE TABLE document_relations (
    document TEXT   NOT NULL REFERENCES documents (symbol) ON DELETE CASCADE,
    place    BIGINT NOT NULL,
    kind     TEXT   NOT NULL,
    target   TEXT   NOT NULL,
    PRIMARY KEY (document, place)
);

CREATE INDEX document_relations_target ON document_relations (target);

CREATE TABLE entries (
    id            TEXT    NOT NULL PRIMARY KEY,
    body          TEXT    NOT NULL REFERENCES bodies (id),
    path          TEXT    NOT NULL,
    sort_key      TEXT    NOT NULL,
    section       TEXT    NOT NULL,
    meeting       BIGINT,
    meeting_basis TEXT,
    recommends    BOOLEAN NOT NULL,
    due           TEXT,
    due_day       TEXT,
    due_event     JSONB,
    parent        TEXT    REFERENCES entries (id),
    text          JSONB   NOT NULL,
    proposers     JSONB   NOT NULL,
    left_to_do    JSONB,
    endorsed_by   TEXT    REFERENCES sessions (id),
    read_in       TEXT,
    digest        TEXT    NOT NULL,
    added_at      TEXT    NOT NULL,
    CHECK ((meeting IS NULL) = (meeting_basis IS NULL)),
    FOREIGN KEY (body, meeting) REFERENCES meetings (body, number)
);

CREATE UNIQUE INDEX entries_read_in ON entries (read_in, path) WHERE read_in IS NOT NULL;
CREATE INDEX entries_parent ON entries (parent);
CREATE INDEX entries_endorsed_by ON entries (endorsed_by);
-- Lists and counts are answered from this index alone: the texts are not read for them.
CREATE INDEX entries_facets
    ON entries (body, section, meeting, recommends, endorsed_by, due_day, sort_key, added_at, id);
CREATE INDEX entries_sort ON entries (sort_key);

CREATE TABLE entry_kinds (
    entry TEXT   NOT NULL REFERENCES entries (id) ON DELETE CASCADE,
    place BIGINT NOT NULL,
    kind  TEXT   NOT NULL,
    PRIMARY KEY (entry, place)
);

CREATE INDEX entry_kinds_kind ON entry_kinds (kind, entry);

CREATE TABLE entry_addressees (
    entry     TEXT   NOT NULL REFERENCES entries (id) ON DELETE CASCADE,
    place     BIGINT NOT NULL,
    addressee TEXT   NOT NULL,
    PRIMARY KEY (entry, place)
);

CREATE INDEX entry_addressees_addressee ON entry_addressees (addressee, entry);

CREATE TABLE entry_topics (
    entry      TEXT   NOT NULL REFERENCES entries (id) ON DELETE CASCADE,
    place      BIGINT NOT NULL,
    topic      TEXT   NOT NULL,
    provenance TEXT   NOT NULL,
    PRIMARY KEY (entry, place)
);

CREATE INDEX entry_topics_topic ON entry_topics (topic, entry);

CREATE TABLE entry_cites (
    entry  TEXT   NOT NULL REFERENCES entries (id) ON DELETE CASCADE,
    place  BIGINT NOT NULL,
    symbol TEXT   NOT NULL,
    PRIMARY KEY (entry, place)
);

CREATE INDEX entry_cites_symbol ON entry_cites (symbol, entry);

CREATE TABLE consultations (
    id       TEXT   NOT NULL PRIMARY KEY,
    place    BIGINT NOT NULL,
    body     TEXT   NOT NULL REFERENCES bodies (id),
    kind     TEXT   NOT NULL,
    title    JSONB  NOT NULL,
    years    JSONB  NOT NULL,
    text     JSONB,
    digest   TEXT   NOT NULL,
    added_at TEXT   NOT NULL
);

-- What a reader may look for: the words of a record in all its languages, folded as `language::fold` folds a question.
CREATE TABLE search_words (
    noun  TEXT NOT NULL,
    id    TEXT NOT NULL,
    words TEXT NOT NULL,
    PRIMARY KEY (noun, id)
);

CREATE TABLE readings (
    id        TEXT  NOT NULL PRIMARY KEY,
    file_hash TEXT  NOT NULL UNIQUE,
    file_name TEXT  NOT NULL,
    body      TEXT  NOT NULL REFERENCES bodies (id),
    symbol    TEXT  NOT NULL,
    lang      TEXT  NOT NULL,
    head      JSONB NOT NULL,
    warnings  JSONB NOT NULL,
    read_by   TEXT  NOT NULL,
    read_at   TEXT  NOT NULL
);

CREATE TABLE proposals (
    reading    TEXT    NOT NULL REFERENCES readings (id) ON DELETE CASCADE,
    place      BIGINT  NOT NULL,
    path       TEXT    NOT NULL,
    operative  BOOLEAN NOT NULL,
    found      JSONB   NOT NULL,
    draft      JSONB   NOT NULL,
    state      TEXT    NOT NULL,
    entry      TEXT,
    decided_by TEXT,
    decided_at TEXT,
    PRIMARY KEY (reading, path)
);

CREATE INDEX proposals_state ON proposals (reading, state, place);
CREATE INDEX proposals_entry ON proposals (entry);
