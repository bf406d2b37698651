-- The text of a version of an instrument, in one or more languages, and the paragraph of an instrument that an entry comes from
-- (`instructs-2`); empty where it cites the whole.

ALTER TABLE instrument_versions ADD COLUMN text JSONB;
ALTER TABLE entry_cites ADD COLUMN paragraph TEXT NOT NULL DEFAULT '';
