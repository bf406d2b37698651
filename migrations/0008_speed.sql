-- Indexes by which a page of a list, and what stands beside one record, is found without reading the whole table.

-- The order of the source, and its two directions from one entry.
DROP INDEX entries_sort;
CREATE INDEX entries_order ON entries (sort_key, id);
-- What came last.
CREATE INDEX entries_newest ON entries (added_at DESC, sort_key, id);
CREATE INDEX documents_newest ON documents (added_at DESC, sort_key, symbol);
-- What is due from a day on.
CREATE INDEX entries_due ON entries (due_day, sort_key, id);
