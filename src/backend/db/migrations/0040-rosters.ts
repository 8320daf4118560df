import type { Migration } from './migration.ts';

/** The week's roster for each village: drafts may be replaced, published versions are in ink. */
export const rosters: Migration = {
  version: 40,
  name: 'rosters',
  sql: `
CREATE TABLE roster (
  id INTEGER PRIMARY KEY,
  village_id INTEGER NOT NULL REFERENCES place(id),
  week_start TEXT NOT NULL,
  version INTEGER NOT NULL CHECK (version >= 1),
  state TEXT NOT NULL CHECK (state IN ('draft','published','superseded')),
  status TEXT NOT NULL CHECK (status IN ('proven-best','good','stopped','impossible')),
  gap_percent REAL,
  made_at TEXT NOT NULL,
  published_at TEXT,
  register_revision INTEGER NOT NULL,
  seed INTEGER NOT NULL,
  problem_digest TEXT NOT NULL,
  program_version TEXT NOT NULL,
  UNIQUE (village_id, week_start, version),
  CHECK ((state = 'draft') = (published_at IS NULL))
) STRICT;
CREATE UNIQUE INDEX roster_one_draft ON roster (village_id, week_start) WHERE state = 'draft';
CREATE UNIQUE INDEX roster_one_published ON roster (village_id, week_start) WHERE state = 'published';

CREATE TABLE visit (
  id INTEGER PRIMARY KEY,
  roster_id INTEGER NOT NULL REFERENCES roster(id) ON DELETE CASCADE,
  elder_id INTEGER NOT NULL REFERENCES person(id),
  service_code TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('planned','unfilled')),
  date TEXT,
  slot TEXT CHECK (slot IN ('morning','afternoon')),
  minutes INTEGER NOT NULL,
  stopped_by TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(stopped_by)),
  CHECK ((state = 'planned') = (date IS NOT NULL AND slot IS NOT NULL))
) STRICT;
CREATE INDEX visit_by_roster ON visit (roster_id);

CREATE TABLE visit_helper (
  visit_id INTEGER NOT NULL REFERENCES visit(id) ON DELETE CASCADE,
  helper_id INTEGER NOT NULL REFERENCES person(id),
  part TEXT NOT NULL CHECK (part IN ('primary','other')),
  walking_order INTEGER NOT NULL,
  travel_minutes INTEGER NOT NULL,
  PRIMARY KEY (visit_id, helper_id)
) STRICT;

-- The past is in ink: nothing of a published version can be changed or removed.
CREATE TRIGGER published_visit_stays BEFORE UPDATE ON visit
WHEN (SELECT state FROM roster WHERE id = OLD.roster_id) <> 'draft'
BEGIN SELECT RAISE(ABORT, 'a published visit is in ink'); END;
CREATE TRIGGER published_visit_kept BEFORE DELETE ON visit
WHEN (SELECT state FROM roster WHERE id = OLD.roster_id) <> 'draft'
BEGIN SELECT RAISE(ABORT, 'a published visit is in ink'); END;
CREATE TRIGGER published_visit_complete BEFORE INSERT ON visit
WHEN (SELECT state FROM roster WHERE id = NEW.roster_id) <> 'draft'
BEGIN SELECT RAISE(ABORT, 'a published roster takes no further visit'); END;
CREATE TRIGGER published_roster_stays BEFORE UPDATE ON roster
WHEN OLD.state <> 'draft' AND NOT (
  OLD.state = 'published' AND NEW.state = 'superseded'
  AND NEW.id = OLD.id AND NEW.village_id = OLD.village_id AND NEW.week_start = OLD.week_start
  AND NEW.version = OLD.version AND NEW.published_at = OLD.published_at AND NEW.made_at = OLD.made_at)
BEGIN SELECT RAISE(ABORT, 'a published roster is in ink'); END;
CREATE TRIGGER published_roster_kept BEFORE DELETE ON roster
WHEN OLD.state <> 'draft'
BEGIN SELECT RAISE(ABORT, 'a published roster is in ink'); END;
CREATE TRIGGER published_helper_stays BEFORE UPDATE ON visit_helper
WHEN (SELECT roster.state FROM roster JOIN visit ON visit.roster_id = roster.id WHERE visit.id = OLD.visit_id) <> 'draft'
BEGIN SELECT RAISE(ABORT, 'a published visit is in ink'); END;
CREATE TRIGGER published_helper_kept BEFORE DELETE ON visit_helper
WHEN (SELECT roster.state FROM roster JOIN visit ON visit.roster_id = roster.id WHERE visit.id = OLD.visit_id) <> 'draft'
BEGIN SELECT RAISE(ABORT, 'a published visit is in ink'); END;
CREATE TRIGGER published_helper_complete BEFORE INSERT ON visit_helper
WHEN (SELECT roster.state FROM roster JOIN visit ON visit.roster_id = roster.id WHERE visit.id = NEW.visit_id) <> 'draft'
BEGIN SELECT RAISE(ABORT, 'a published roster takes no further visit'); END;
`,
};
