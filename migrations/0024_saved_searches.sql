-- What is followed may be kept without letters, for a reader of feeds or for later.

ALTER TABLE follows ADD COLUMN by_letter BOOLEAN NOT NULL DEFAULT TRUE;
