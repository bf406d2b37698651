-- Who was at a meeting: how many people from each source.
ALTER TABLE meetings ADD COLUMN attendance JSONB;
