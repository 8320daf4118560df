import type { Migration } from './migration.ts';

/** Who looked at what, how long data is kept, and what was erased. */
export const privacy: Migration = {
  version: 90,
  name: 'privacy',
  sql: `
CREATE TABLE disclosure (
  id INTEGER PRIMARY KEY,
  disclosed_at TEXT NOT NULL,
  person_id INTEGER REFERENCES person(id) ON DELETE SET NULL,
  -- id_number: one number on the screen; export: a list written out with numbers; record: a person's own sheet.
  what TEXT NOT NULL CHECK (what IN ('id_number','export','record')),
  people INTEGER NOT NULL DEFAULT 1 CHECK (people >= 0),
  reason TEXT NOT NULL CHECK (length(reason) > 0)
) STRICT;

CREATE TABLE erasure (
  id INTEGER PRIMARY KEY,
  erased_at TEXT NOT NULL,
  person_id INTEGER NOT NULL REFERENCES person(id),
  reason TEXT NOT NULL CHECK (length(reason) > 0),
  originals_removed INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE setting (
  name TEXT PRIMARY KEY CHECK (length(name) > 0),
  value TEXT NOT NULL CHECK (json_valid(value))
) STRICT;
`,
};
