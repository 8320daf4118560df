import type { Migration } from './migration.ts';

/**
 * What was changed, when, and from what to what: the history of every person and the means of undoing.
 * The triggers that write the entries belong to the connection (see `journal.ts`), so they always know today's columns.
 */
export const changes: Migration = {
  version: 80,
  name: 'changes',
  sql: `
CREATE TABLE change_set (
  id INTEGER PRIMARY KEY,
  changed_at TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (length(kind) > 0),
  about TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(about)),
  reason TEXT,
  -- 1 while the transaction that makes the change is under way.
  is_open INTEGER NOT NULL DEFAULT 1 CHECK (is_open IN (0, 1)),
  undoes_id INTEGER REFERENCES change_set(id),
  undone_by_id INTEGER REFERENCES change_set(id)
) STRICT;
CREATE UNIQUE INDEX change_set_one_open ON change_set (is_open) WHERE is_open = 1;

CREATE TABLE change_entry (
  id INTEGER PRIMARY KEY,
  change_set_id INTEGER NOT NULL REFERENCES change_set(id) ON DELETE CASCADE,
  table_name TEXT NOT NULL,
  -- The primary key of the row, as a JSON list.
  row_key TEXT NOT NULL,
  person_id INTEGER,
  before TEXT CHECK (json_valid(before)),
  after TEXT CHECK (json_valid(after))
) STRICT;
CREATE INDEX change_entry_by_set ON change_entry (change_set_id);
CREATE INDEX change_entry_by_person ON change_entry (person_id) WHERE person_id IS NOT NULL;

-- Undoing an import deletes thousands of people: each must be found by what refers to it without reading whole tables.
CREATE INDEX elder_by_doctor ON elder (doctor_id) WHERE doctor_id IS NOT NULL;
CREATE INDEX elder_by_cadre ON elder (cadre_id) WHERE cadre_id IS NOT NULL;
CREATE INDEX household_by_head ON household (head_id) WHERE head_id IS NOT NULL;
CREATE INDEX relation_by_other ON relation (other_id);
CREATE INDEX helper_absence_by_helper ON helper_absence (helper_id);
CREATE INDEX training_by_helper ON training (helper_id);
CREATE INDEX team_member_by_person ON team_member (person_id);
CREATE INDEX pair_of_helper ON pair (helper_id);
CREATE INDEX visit_by_elder ON visit (elder_id);
CREATE INDEX visit_helper_by_helper ON visit_helper (helper_id);

ALTER TABLE import_batch ADD COLUMN change_set_id INTEGER REFERENCES change_set(id);
ALTER TABLE import_batch ADD COLUMN undone_at TEXT;
-- The original of a file is given up when somebody in it is erased; its hash stays.
ALTER TABLE import_batch ADD COLUMN original_removed_at TEXT;
DROP INDEX import_file_once;
CREATE UNIQUE INDEX import_file_once ON import_batch (sha256) WHERE undone_at IS NULL;

-- How the columns of a file with just these headings were last understood.
CREATE TABLE import_mapping (
  heading_set TEXT PRIMARY KEY,
  kind TEXT NOT NULL,
  columns TEXT NOT NULL CHECK (json_valid(columns)),
  used_at TEXT NOT NULL
) STRICT;
`,
};
