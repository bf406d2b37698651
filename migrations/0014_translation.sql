-- Who translates which text now.
CREATE TABLE translation_claims (
    subject TEXT NOT NULL,
    place   TEXT NOT NULL,
    lang    TEXT NOT NULL,
    account TEXT NOT NULL,
    at      TEXT NOT NULL,
    PRIMARY KEY (subject, place, lang)
);
