import type { Migration } from './migration.ts';

/** How far the passbooks of a household are on paper, so that the next lines go below those that stand there. */
export const passbookPrint: Migration = {
  version: 185,
  name: 'passbook-print',
  sql: `
CREATE TABLE passbook_print (
  household_id INTEGER NOT NULL REFERENCES household(id) ON DELETE CASCADE,
  -- Booklets are counted from 1; each holds 48 lines.
  book INTEGER NOT NULL CHECK (book >= 1),
  lines INTEGER NOT NULL CHECK (lines >= 0),
  printed_at TEXT NOT NULL,
  PRIMARY KEY (household_id, book)
) STRICT, WITHOUT ROWID;
`,
};
