-- Why a meeting that was called is not held.
ALTER TABLE meetings ADD COLUMN called_off JSONB;
