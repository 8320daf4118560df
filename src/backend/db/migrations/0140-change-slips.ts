import type { Migration } from './migration.ts';

/** Change slips are printed too. A check cannot be added to a table, so it is made anew with its rows. */
export const changeSlips: Migration = {
  version: 140,
  name: 'change-slips',
  sql: `
CREATE TEMP TABLE old_printed_sheet AS SELECT * FROM printed_sheet;
DROP TABLE printed_sheet;
CREATE TABLE printed_sheet (
  id INTEGER PRIMARY KEY,
  printed_at TEXT NOT NULL,
  form TEXT NOT NULL CHECK (form IN ('weekly-roster','task-slip','change-slip','wall-card')),
  village_id INTEGER NOT NULL REFERENCES place(id),
  week_start TEXT NOT NULL,
  roster_id INTEGER REFERENCES roster(id),
  pages INTEGER NOT NULL CHECK (pages >= 0),
  file_name TEXT NOT NULL
) STRICT;
INSERT INTO printed_sheet (id, printed_at, form, village_id, week_start, roster_id, pages, file_name)
SELECT id, printed_at, form, village_id, week_start, roster_id, pages, file_name FROM old_printed_sheet;
DROP TABLE old_printed_sheet;
`,
};
