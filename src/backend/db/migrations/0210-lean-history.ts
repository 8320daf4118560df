import type { Migration } from './migration.ts';

/**
 * Ten years of weeks stay in one file (docs/decisions/0072-ten-years-in-one-file.md): what only a draft or a current week
 * needs is let go once the week is past, lines of sheets and tasks of visits are kept in short lists, and indexes that others
 * begin with are gone.
 */
export const leanHistory: Migration = {
  version: 210,
  name: 'lean-history',
  sql: `
DROP TRIGGER published_roster_stays;
DROP TRIGGER published_visit_stays;
DROP TRIGGER published_helper_stays; DROP TRIGGER published_helper_kept; DROP TRIGGER published_helper_complete;

-- What is published is asked as it stands; the plan below it was for moves by hand.
UPDATE roster SET base_plan = NULL WHERE state NOT IN ('draft','agreed') AND base_plan IS NOT NULL;
UPDATE roster SET promises = '[]', fixed = '[]'
WHERE state NOT IN ('draft','agreed') AND week_start < (SELECT date(max(week_start), '-7 days') FROM roster);

-- Days and words as numbers: the texts beside them are made whenever they are asked for. The task as the number of a need, or as a
-- list: kind, number, duty. Whatever has no day is unfilled. Rows of a roster are found by their key, which begins with it.
PRAGMA defer_foreign_keys = ON;
DROP TRIGGER published_visit_kept; DROP TRIGGER published_visit_complete;
CREATE TEMP TABLE old_visit AS SELECT * FROM visit;
CREATE TEMP TABLE old_visit_helper AS SELECT * FROM visit_helper;
DROP TABLE visit_helper;
DROP TABLE visit;
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
  service_no INTEGER CHECK (service_no BETWEEN 0 AND 8),
  service_code TEXT GENERATED ALWAYS AS (CASE service_no WHEN 0 THEN 'meal_help' WHEN 1 THEN 'bathing_help' WHEN 2 THEN 'cleaning_help'
    WHEN 3 THEN 'emergency_help' WHEN 4 THEN 'medical_help' WHEN 5 THEN 'mobility_help' WHEN 6 THEN 'farm_help' WHEN 7 THEN 'errand'
    WHEN 8 THEN 'emotional_support' END) VIRTUAL,
  -- Days since 1970-01-01; null while unfilled.
  day INTEGER,
  date TEXT GENERATED ALWAYS AS (date(day * 86400, 'unixepoch')) VIRTUAL,
  state TEXT GENERATED ALWAYS AS (iif(day IS NULL, 'unfilled', 'planned')) VIRTUAL,
  afternoon INTEGER CHECK (afternoon IN (0, 1)),
  slot TEXT GENERATED ALWAYS AS (CASE afternoon WHEN 0 THEN 'morning' WHEN 1 THEN 'afternoon' END) VIRTUAL,
  minutes INTEGER NOT NULL,
  helpers_needed INTEGER NOT NULL DEFAULT 1 CHECK (helpers_needed >= 1),
  -- Eaters of a round in the order of the doors, as ids: what each may eat stays in the register.
  stops TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(stops)),
  pinned INTEGER NOT NULL DEFAULT 0 CHECK (pinned IN (0, 1)),
  -- Rules that a placement by hand breaks.
  breaches TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(breaches)),
  stopped_by TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(stopped_by)),
  UNIQUE (roster_id, task, number),
  CHECK ((day IS NULL) = (afternoon IS NULL))
) STRICT;
CREATE INDEX visit_by_elder ON visit (elder_id) WHERE elder_id IS NOT NULL;
CREATE INDEX visit_by_household ON visit (household_id) WHERE household_id IS NOT NULL;
CREATE INDEX visit_by_venue ON visit (venue_id) WHERE venue_id IS NOT NULL;
INSERT INTO visit (id, roster_id, task, number, elder_id, household_id, venue_id, title, service_no, day, afternoon, minutes,
  helpers_needed, stops, pinned, breaches, stopped_by)
SELECT id, roster_id, CASE task ->> '$.kind'
    WHEN 'need' THEN task ->> '$.needId'
    WHEN 'duty' THEN json_array('duty', task -> '$.venueId', task ->> '$.duty')
    ELSE json_array(task ->> '$.kind', coalesce(task ->> '$.roundId', task ->> '$.farmTaskId')) END,
  number, elder_id, household_id, venue_id, title,
  CASE service_code WHEN 'meal_help' THEN 0 WHEN 'bathing_help' THEN 1 WHEN 'cleaning_help' THEN 2 WHEN 'emergency_help' THEN 3
    WHEN 'medical_help' THEN 4 WHEN 'mobility_help' THEN 5 WHEN 'farm_help' THEN 6 WHEN 'errand' THEN 7 WHEN 'emotional_support' THEN 8 END,
  unixepoch(date) / 86400, slot = 'afternoon', minutes,
  helpers_needed, stops, pinned, breaches, stopped_by
FROM old_visit ORDER BY id;
CREATE TABLE visit_helper (
  visit_id INTEGER NOT NULL REFERENCES visit(id) ON DELETE CASCADE,
  helper_id INTEGER NOT NULL REFERENCES person(id),
  part_no INTEGER NOT NULL CHECK (part_no BETWEEN 0 AND 2),
  part TEXT GENERATED ALWAYS AS (CASE part_no WHEN 0 THEN 'primary' WHEN 1 THEN 'backup' WHEN 2 THEN 'other' END) VIRTUAL,
  walking_order INTEGER NOT NULL,
  travel_minutes INTEGER NOT NULL,
  PRIMARY KEY (visit_id, helper_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX visit_helper_by_helper ON visit_helper (helper_id);
INSERT INTO visit_helper (visit_id, helper_id, part_no, walking_order, travel_minutes)
SELECT visit_id, helper_id, CASE part WHEN 'primary' THEN 0 WHEN 'backup' THEN 1 ELSE 2 END, walking_order, travel_minutes
FROM old_visit_helper ORDER BY visit_id, helper_id;
DROP TABLE old_visit;
DROP TABLE old_visit_helper;

-- A few weeks among many years.
CREATE INDEX roster_by_week ON roster (week_start);
-- Rounds are few among visits.
CREATE INDEX visit_with_stops ON visit (roster_id) WHERE stops <> '[]';

-- Lines of a sheet as lists: visit, days after the Monday, half-day, minutes, elder, service, helpers.
UPDATE paper_sheet SET lines = (
  SELECT json_group_array(json_array(value ->> '$.visitKey',
    CAST(julianday(value ->> '$.date') - julianday(week_start) AS INTEGER),
    CASE value ->> '$.slot' WHEN 'morning' THEN 0 WHEN 'afternoon' THEN 1 END,
    value ->> '$.minutes', value ->> '$.elderId', value ->> '$.serviceCode', value -> '$.helperIds'))
  FROM (SELECT value FROM json_each(lines) ORDER BY value ->> '$.lineNo'))
WHERE lines <> '[]';

-- A form of a village's week has some thirty pieces: the last ones are found among these.
DROP INDEX paper_sheet_by_piece;
CREATE INDEX paper_sheet_by_form ON paper_sheet (village_id, form, week_start);
CREATE INDEX paper_sheet_to_sign ON paper_sheet (week_start, village_id) WHERE number IS NOT NULL;

CREATE TRIGGER published_visit_stays BEFORE UPDATE ON visit
WHEN (SELECT state FROM roster WHERE id = OLD.roster_id) NOT IN ('draft','agreed') AND NOT (
  -- A station that is given up takes its number along, and leaves its name.
  OLD.venue_id IS NOT NULL AND NEW.venue_id IS NULL AND NEW.id = OLD.id AND NEW.roster_id = OLD.roster_id
  AND NEW.task = OLD.task AND NEW.number = OLD.number AND NEW.elder_id IS OLD.elder_id
  AND NEW.household_id IS OLD.household_id AND NEW.title = OLD.title AND NEW.service_no IS OLD.service_no
  AND NEW.day IS OLD.day AND NEW.afternoon IS OLD.afternoon AND NEW.minutes = OLD.minutes
  AND NEW.helpers_needed = OLD.helpers_needed AND NEW.stops = OLD.stops AND NEW.pinned = OLD.pinned
  AND NEW.breaches = OLD.breaches AND NEW.stopped_by = OLD.stopped_by)
BEGIN SELECT RAISE(ABORT, 'a published visit is in ink'); END;
CREATE TRIGGER published_visit_kept BEFORE DELETE ON visit
WHEN (SELECT state FROM roster WHERE id = OLD.roster_id) NOT IN ('draft','agreed')
BEGIN SELECT RAISE(ABORT, 'a published visit is in ink'); END;
CREATE TRIGGER published_visit_complete BEFORE INSERT ON visit
WHEN (SELECT state FROM roster WHERE id = NEW.roster_id) NOT IN ('draft','agreed')
BEGIN SELECT RAISE(ABORT, 'a published roster takes no further visit'); END;
-- Notes that a week was made with may go; what it says stays.
CREATE TRIGGER published_roster_stays BEFORE UPDATE ON roster
WHEN OLD.state NOT IN ('draft','agreed') AND NOT (
  (NEW.state = OLD.state AND NEW.closed_at IS OLD.closed_at
    OR OLD.state = 'published' AND NEW.state IN ('superseded','closed'))
  AND NEW.id = OLD.id AND NEW.village_id = OLD.village_id AND NEW.week_start = OLD.week_start
  AND NEW.version = OLD.version AND NEW.status = OLD.status AND NEW.gap_percent IS OLD.gap_percent
  AND NEW.price = OLD.price AND NEW.made_at = OLD.made_at AND NEW.agreed_at IS OLD.agreed_at
  AND NEW.published_at = OLD.published_at AND NEW.cause IS OLD.cause
  AND NEW.register_revision = OLD.register_revision AND NEW.seed = OLD.seed
  AND NEW.problem_digest = OLD.problem_digest AND NEW.program_version = OLD.program_version
  AND (NEW.base_plan IS OLD.base_plan OR NEW.base_plan IS NULL)
  AND NEW.moves = OLD.moves AND NEW.moves_held = OLD.moves_held
  AND NEW.promises IN (OLD.promises, '[]') AND NEW.fixed IN (OLD.fixed, '[]'))
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
