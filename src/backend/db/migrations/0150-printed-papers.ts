import type { Migration } from './migration.ts';

/**
 * What is on paper, piece by piece: which jobs printed it, and for sheets to sign their number and lines. The forms are not
 * listed in a check any more, since every new one would make the table anew; the contract checks them.
 */
export const printedPapers: Migration = {
  version: 150,
  name: 'printed-papers',
  sql: `
CREATE TABLE print_job (
  id INTEGER PRIMARY KEY,
  printed_at TEXT NOT NULL,
  form TEXT NOT NULL CHECK (length(form) > 0),
  profile TEXT NOT NULL CHECK (profile IN ('public','household','internal')),
  village_id INTEGER NOT NULL REFERENCES place(id),
  week_start TEXT NOT NULL,
  roster_id INTEGER REFERENCES roster(id),
  copies INTEGER NOT NULL DEFAULT 1 CHECK (copies > 0),
  pages INTEGER NOT NULL CHECK (pages >= 0),
  file_name TEXT,
  printed_by TEXT
) STRICT;
INSERT INTO print_job (id, printed_at, form, profile, village_id, week_start, roster_id, pages, file_name)
SELECT id, printed_at, form, CASE WHEN form IN ('weekly-roster','change-slip') THEN 'public' ELSE 'household' END,
  village_id, week_start, roster_id, pages, file_name FROM printed_sheet;
DROP TABLE printed_sheet;
CREATE INDEX print_job_by_week ON print_job (week_start, village_id);
CREATE INDEX print_job_by_roster ON print_job (roster_id);

CREATE TABLE paper_sheet (
  id INTEGER PRIMARY KEY,
  form TEXT NOT NULL CHECK (length(form) > 0),
  profile TEXT NOT NULL CHECK (profile IN ('public','household','internal')),
  village_id INTEGER NOT NULL REFERENCES place(id),
  week_start TEXT NOT NULL,
  part_key TEXT NOT NULL CHECK (length(part_key) > 0),
  roster_id INTEGER REFERENCES roster(id),
  title TEXT NOT NULL,
  content_hash TEXT NOT NULL CHECK (length(content_hash) > 0),
  number TEXT UNIQUE CHECK (number IS NULL OR (length(number) = 7 AND number NOT GLOB '*[^0-9]*')),
  lines TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(lines)),
  made_at TEXT NOT NULL
) STRICT;
CREATE INDEX paper_sheet_by_piece ON paper_sheet (village_id, week_start, form, profile, part_key);
CREATE INDEX paper_sheet_by_roster ON paper_sheet (roster_id);

CREATE TABLE print_job_sheet (
  job_id INTEGER NOT NULL REFERENCES print_job(id) ON DELETE CASCADE,
  sheet_id INTEGER NOT NULL REFERENCES paper_sheet(id),
  PRIMARY KEY (job_id, sheet_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX print_job_sheet_by_sheet ON print_job_sheet (sheet_id);
`,
};
