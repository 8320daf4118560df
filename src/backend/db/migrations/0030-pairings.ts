import type { Migration } from './migration.ts';

/** Proposals as the solver made them, and the pairs that people agreed to. */
export const pairings: Migration = {
  version: 30,
  name: 'pairings',
  sql: `
CREATE TABLE proposal (
  id INTEGER PRIMARY KEY,
  created_at TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('open','accepted','discarded')),
  status TEXT NOT NULL CHECK (status IN ('proven-best','good','stopped','impossible')),
  register_revision INTEGER NOT NULL,
  seed INTEGER NOT NULL,
  problem_digest TEXT NOT NULL,
  program_version TEXT NOT NULL,
  plan TEXT NOT NULL CHECK (json_valid(plan))
) STRICT;
CREATE UNIQUE INDEX proposal_one_open ON proposal (state) WHERE state = 'open';

CREATE TABLE pair (
  id INTEGER PRIMARY KEY,
  elder_id INTEGER NOT NULL REFERENCES person(id),
  helper_id INTEGER NOT NULL REFERENCES person(id),
  role TEXT NOT NULL CHECK (role IN ('primary','backup')),
  origin TEXT NOT NULL CHECK (origin IN ('voluntary','assigned')),
  start_date TEXT NOT NULL,
  end_date TEXT,
  end_reason TEXT CHECK (end_reason IN ('replaced','asked_by_elder','asked_by_helper','moved','deceased','ability','other')),
  score INTEGER,
  parts TEXT CHECK (json_valid(parts)),
  travel_minutes INTEGER,
  travel_estimated INTEGER NOT NULL DEFAULT 0 CHECK (travel_estimated IN (0, 1)),
  proposal_id INTEGER REFERENCES proposal(id),
  import_batch_id INTEGER REFERENCES import_batch(id),
  CHECK (elder_id <> helper_id),
  CHECK ((end_date IS NULL) = (end_reason IS NULL))
) STRICT;
CREATE UNIQUE INDEX pair_one_live_primary ON pair (elder_id) WHERE role = 'primary' AND end_date IS NULL;
CREATE INDEX pair_by_elder ON pair (elder_id);
CREATE INDEX pair_by_helper ON pair (helper_id) WHERE end_date IS NULL;
`,
};
