import type { Migration } from './migration.ts';

/**
 * Weeks with rounds, duties and farm work beside visits to elders; the steps from a draft to a closed week; moves by hand
 * that can be taken back; the reason of each further version; templates. Both tables are made anew, because a check and a
 * missing elder cannot be added to the old ones; what was in ink is copied as it is.
 */
export const rosterWeeks: Migration = {
  version: 120,
  name: 'roster-weeks',
  sql: `
PRAGMA defer_foreign_keys = ON;
DROP TRIGGER published_visit_stays; DROP TRIGGER published_visit_kept; DROP TRIGGER published_visit_complete;
DROP TRIGGER published_helper_stays; DROP TRIGGER published_helper_kept; DROP TRIGGER published_helper_complete;
DROP TRIGGER published_roster_stays; DROP TRIGGER published_roster_kept;
CREATE TEMP TABLE old_roster AS SELECT * FROM roster;
CREATE TEMP TABLE old_visit AS SELECT * FROM visit;
CREATE TEMP TABLE old_visit_helper AS SELECT * FROM visit_helper;
CREATE TEMP TABLE old_printed_sheet AS SELECT id, roster_id FROM printed_sheet WHERE roster_id IS NOT NULL;
UPDATE printed_sheet SET roster_id = NULL WHERE roster_id IS NOT NULL;
DROP TABLE visit_helper;
DROP TABLE visit;
DROP TABLE roster;

CREATE TABLE roster (
  id INTEGER PRIMARY KEY,
  village_id INTEGER NOT NULL REFERENCES place(id),
  week_start TEXT NOT NULL,
  version INTEGER NOT NULL CHECK (version >= 1),
  state TEXT NOT NULL CHECK (state IN ('draft','agreed','published','closed','superseded')),
  status TEXT NOT NULL CHECK (status IN ('proven-best','good','stopped','impossible')),
  gap_percent REAL,
  -- The price of the week by part, as planned and changed.
  price TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(price)),
  made_at TEXT NOT NULL,
  agreed_at TEXT,
  published_at TEXT,
  closed_at TEXT,
  -- Why this version replaced another (RosterCause); null for a first one.
  cause TEXT CHECK (json_valid(cause)),
  register_revision INTEGER NOT NULL,
  seed INTEGER NOT NULL,
  problem_digest TEXT NOT NULL,
  program_version TEXT NOT NULL,
  -- The plan on which moves by hand rest (RosterPlan), and the moves, oldest first; those beyond moves_held were undone.
  base_plan TEXT CHECK (json_valid(base_plan)),
  moves TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(moves)),
  moves_held INTEGER NOT NULL DEFAULT 0 CHECK (moves_held >= 0),
  -- What the plan was promised to keep (RosterPromise), and what was pinned before it was made ({visit, placement}).
  promises TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(promises)),
  fixed TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(fixed)),
  UNIQUE (village_id, week_start, version),
  CHECK ((state IN ('draft','agreed')) = (published_at IS NULL)),
  CHECK ((state = 'closed') = (closed_at IS NOT NULL))
) STRICT;
CREATE UNIQUE INDEX roster_one_draft ON roster (village_id, week_start) WHERE state IN ('draft','agreed');
CREATE UNIQUE INDEX roster_one_in_force ON roster (village_id, week_start) WHERE state IN ('published','closed');

CREATE TABLE visit (
  id INTEGER PRIMARY KEY,
  roster_id INTEGER NOT NULL REFERENCES roster(id) ON DELETE CASCADE,
  -- What is done (RosterTask), and which time of the week it is.
  task TEXT NOT NULL CHECK (json_valid(task)),
  number INTEGER NOT NULL CHECK (number >= 1),
  -- Null for a duty, and for farm work.
  elder_id INTEGER REFERENCES person(id),
  household_id INTEGER REFERENCES household(id),
  venue_id INTEGER REFERENCES venue(id) ON DELETE SET NULL,
  -- What the visit was called when it was planned, where no elder names it: a round, a station, a field.
  title TEXT NOT NULL DEFAULT '',
  service_code TEXT,
  state TEXT NOT NULL CHECK (state IN ('planned','unfilled')),
  date TEXT,
  slot TEXT CHECK (slot IN ('morning','afternoon')),
  minutes INTEGER NOT NULL,
  helpers_needed INTEGER NOT NULL DEFAULT 1 CHECK (helpers_needed >= 1),
  -- Eaters of a round in the order of the doors, as ids: what each may eat stays in the register.
  stops TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(stops)),
  pinned INTEGER NOT NULL DEFAULT 0 CHECK (pinned IN (0, 1)),
  -- Rules that a placement by hand breaks.
  breaches TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(breaches)),
  stopped_by TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(stopped_by)),
  UNIQUE (roster_id, task, number),
  CHECK ((state = 'planned') = (date IS NOT NULL AND slot IS NOT NULL))
) STRICT;
CREATE INDEX visit_by_roster ON visit (roster_id);
CREATE INDEX visit_by_elder ON visit (elder_id) WHERE elder_id IS NOT NULL;
CREATE INDEX visit_by_household ON visit (household_id) WHERE household_id IS NOT NULL;
CREATE INDEX visit_by_venue ON visit (venue_id) WHERE venue_id IS NOT NULL;

CREATE TABLE visit_helper (
  visit_id INTEGER NOT NULL REFERENCES visit(id) ON DELETE CASCADE,
  helper_id INTEGER NOT NULL REFERENCES person(id),
  part TEXT NOT NULL CHECK (part IN ('primary','backup','other')),
  walking_order INTEGER NOT NULL,
  travel_minutes INTEGER NOT NULL,
  PRIMARY KEY (visit_id, helper_id)
) STRICT;
CREATE INDEX visit_helper_by_helper ON visit_helper (helper_id);

INSERT INTO roster (id, village_id, week_start, version, state, status, gap_percent, made_at, published_at,
  register_revision, seed, problem_digest, program_version)
SELECT id, village_id, week_start, version, state, status, gap_percent, made_at, published_at,
  register_revision, seed, problem_digest, program_version
-- Drafts of earlier versions know no tasks; one is made anew in seconds.
FROM old_roster WHERE state <> 'draft';
INSERT INTO visit (id, roster_id, task, number, elder_id, service_code, state, date, slot, minutes, stopped_by)
SELECT v.id, v.roster_id,
  json_object('kind', 'need', 'needId', coalesce(
    (SELECT n.id FROM need n WHERE n.elder_id = v.elder_id AND n.service_code = v.service_code),
    1000000000 + v.elder_id * 100 + (SELECT count(DISTINCT o.service_code) FROM old_visit o
      WHERE o.roster_id = v.roster_id AND o.elder_id = v.elder_id AND o.service_code <= v.service_code))),
  row_number() OVER (PARTITION BY v.roster_id, v.elder_id, v.service_code ORDER BY v.date IS NULL, v.date, v.slot DESC, v.id),
  v.elder_id, v.service_code, v.state, v.date, v.slot, v.minutes, v.stopped_by
FROM old_visit v JOIN roster r ON r.id = v.roster_id;
INSERT INTO visit_helper (visit_id, helper_id, part, walking_order, travel_minutes)
SELECT h.visit_id, h.helper_id, h.part, h.walking_order, h.travel_minutes
FROM old_visit_helper h JOIN visit v ON v.id = h.visit_id;
UPDATE printed_sheet SET roster_id = (SELECT o.roster_id FROM old_printed_sheet o WHERE o.id = printed_sheet.id)
WHERE id IN (SELECT o.id FROM old_printed_sheet o JOIN roster r ON r.id = o.roster_id);
DROP TABLE old_roster; DROP TABLE old_visit; DROP TABLE old_visit_helper; DROP TABLE old_printed_sheet;

CREATE TABLE roster_template (
  id INTEGER PRIMARY KEY,
  village_id INTEGER NOT NULL REFERENCES place(id),
  name TEXT NOT NULL CHECK (length(name) > 0),
  saved_at TEXT NOT NULL,
  -- Where each visit stood: [VisitRef, Placement].
  placements TEXT NOT NULL CHECK (json_valid(placements)),
  UNIQUE (village_id, name)
) STRICT;

-- The past is in ink: nothing of a published version can be changed or removed.
CREATE TRIGGER published_visit_stays BEFORE UPDATE ON visit
WHEN (SELECT state FROM roster WHERE id = OLD.roster_id) NOT IN ('draft','agreed') AND NOT (
  -- A station that is given up takes its number along, and leaves its name.
  OLD.venue_id IS NOT NULL AND NEW.venue_id IS NULL AND NEW.id = OLD.id AND NEW.roster_id = OLD.roster_id
  AND NEW.task = OLD.task AND NEW.number = OLD.number AND NEW.elder_id IS OLD.elder_id
  AND NEW.household_id IS OLD.household_id AND NEW.title = OLD.title AND NEW.service_code IS OLD.service_code
  AND NEW.state = OLD.state AND NEW.date IS OLD.date AND NEW.slot IS OLD.slot AND NEW.minutes = OLD.minutes
  AND NEW.helpers_needed = OLD.helpers_needed AND NEW.stops = OLD.stops AND NEW.pinned = OLD.pinned
  AND NEW.breaches = OLD.breaches AND NEW.stopped_by = OLD.stopped_by)
BEGIN SELECT RAISE(ABORT, 'a published visit is in ink'); END;
CREATE TRIGGER published_visit_kept BEFORE DELETE ON visit
WHEN (SELECT state FROM roster WHERE id = OLD.roster_id) NOT IN ('draft','agreed')
BEGIN SELECT RAISE(ABORT, 'a published visit is in ink'); END;
CREATE TRIGGER published_visit_complete BEFORE INSERT ON visit
WHEN (SELECT state FROM roster WHERE id = NEW.roster_id) NOT IN ('draft','agreed')
BEGIN SELECT RAISE(ABORT, 'a published roster takes no further visit'); END;
CREATE TRIGGER published_roster_stays BEFORE UPDATE ON roster
WHEN OLD.state NOT IN ('draft','agreed') AND NOT (
  OLD.state = 'published' AND NEW.state IN ('superseded','closed')
  AND NEW.id = OLD.id AND NEW.village_id = OLD.village_id AND NEW.week_start = OLD.week_start
  AND NEW.version = OLD.version AND NEW.status = OLD.status AND NEW.gap_percent IS OLD.gap_percent
  AND NEW.price = OLD.price AND NEW.made_at = OLD.made_at AND NEW.agreed_at IS OLD.agreed_at
  AND NEW.published_at = OLD.published_at AND NEW.cause IS OLD.cause
  AND NEW.register_revision = OLD.register_revision AND NEW.seed = OLD.seed
  AND NEW.problem_digest = OLD.problem_digest AND NEW.program_version = OLD.program_version
  AND NEW.base_plan IS OLD.base_plan AND NEW.moves = OLD.moves AND NEW.moves_held = OLD.moves_held
  AND NEW.promises = OLD.promises AND NEW.fixed = OLD.fixed)
BEGIN SELECT RAISE(ABORT, 'a published roster is in ink'); END;
CREATE TRIGGER published_roster_kept BEFORE DELETE ON roster
WHEN OLD.state NOT IN ('draft','agreed')
BEGIN SELECT RAISE(ABORT, 'a published roster is in ink'); END;
CREATE TRIGGER published_helper_stays BEFORE UPDATE ON visit_helper
WHEN (SELECT roster.state FROM roster JOIN visit ON visit.roster_id = roster.id WHERE visit.id = OLD.visit_id)
  NOT IN ('draft','agreed')
BEGIN SELECT RAISE(ABORT, 'a published visit is in ink'); END;
CREATE TRIGGER published_helper_kept BEFORE DELETE ON visit_helper
WHEN (SELECT roster.state FROM roster JOIN visit ON visit.roster_id = roster.id WHERE visit.id = OLD.visit_id)
  NOT IN ('draft','agreed')
BEGIN SELECT RAISE(ABORT, 'a published visit is in ink'); END;
CREATE TRIGGER published_helper_complete BEFORE INSERT ON visit_helper
WHEN (SELECT roster.state FROM roster JOIN visit ON visit.roster_id = roster.id WHERE visit.id = NEW.visit_id)
  NOT IN ('draft','agreed')
BEGIN SELECT RAISE(ABORT, 'a published roster takes no further visit'); END;
`,
};
