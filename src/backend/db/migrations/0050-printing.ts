import type { Migration } from './migration.ts';

/** What was put on paper, so that an old sheet on a wall can be recognised. */
export const printing: Migration = {
  version: 50,
  name: 'printing',
  sql: `
CREATE TABLE printed_sheet (
  id INTEGER PRIMARY KEY,
  printed_at TEXT NOT NULL,
  form TEXT NOT NULL CHECK (form IN ('weekly-roster','task-slip','wall-card')),
  village_id INTEGER NOT NULL REFERENCES place(id),
  week_start TEXT NOT NULL,
  roster_id INTEGER REFERENCES roster(id),
  pages INTEGER NOT NULL CHECK (pages >= 0),
  file_name TEXT NOT NULL
) STRICT;
`,
};
