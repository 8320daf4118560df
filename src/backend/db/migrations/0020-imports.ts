import type { Migration } from './migration.ts';

/** What was imported, from which file, and what was remarked about it. */
export const imports: Migration = {
  version: 20,
  name: 'imports',
  sql: `
CREATE TABLE import_batch (
  id INTEGER PRIMARY KEY,
  imported_at TEXT NOT NULL,
  file_name TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('elders','helpers','walking-minutes','pairs')),
  sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
  encoding TEXT,
  original BLOB NOT NULL,
  rows_read INTEGER NOT NULL,
  rows_new INTEGER NOT NULL,
  rows_changed INTEGER NOT NULL,
  rows_same INTEGER NOT NULL,
  rows_doubtful INTEGER NOT NULL,
  rows_refused INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX import_file_once ON import_batch (sha256);

CREATE TABLE import_finding (
  batch_id INTEGER NOT NULL REFERENCES import_batch(id) ON DELETE CASCADE,
  line INTEGER NOT NULL,
  code TEXT NOT NULL,
  sheet TEXT NOT NULL,
  row INTEGER NOT NULL,
  column_heading TEXT,
  raw TEXT NOT NULL,
  proposal TEXT,
  PRIMARY KEY (batch_id, line)
) STRICT;
`,
};
