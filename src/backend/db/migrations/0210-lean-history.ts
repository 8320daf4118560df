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

-- RosterTask as a list: kind, number, duty.
UPDATE visit SET task = CASE task ->> '$.kind'
  WHEN 'duty' THEN json_array('duty', task -> '$.venueId', task ->> '$.duty')
  ELSE json_array(task ->> '$.kind', coalesce(task ->> '$.needId', task ->> '$.roundId', task ->> '$.farmTaskId')) END
WHERE json_type(task) = 'object';
-- The key of a visit within its roster begins with the roster.
DROP INDEX visit_by_roster;

-- A few weeks among many years.
CREATE INDEX roster_by_week ON roster (week_start);
-- Rounds are few among visits.
CREATE INDEX visit_with_stops ON visit (roster_id) WHERE stops <> '[]';

-- SheetLine as a list: visit, days after the Monday, half-day, minutes, elder, service, helpers.
UPDATE paper_sheet SET lines = (
  SELECT json_group_array(json_array(value ->> '$.visitKey',
    CAST(julianday(value ->> '$.date') - julianday(week_start) AS INTEGER),
    CASE value ->> '$.slot' WHEN 'morning' THEN 0 WHEN 'afternoon' THEN 1 END,
    value ->> '$.minutes', value ->> '$.elderId', value ->> '$.serviceCode', value -> '$.helperIds'))
  FROM (SELECT value FROM json_each(lines) ORDER BY value ->> '$.lineNo'))
WHERE lines <> '[]';

CREATE TEMP TABLE old_visit_helper AS SELECT * FROM visit_helper;
DROP TABLE visit_helper;
CREATE TABLE visit_helper (
  visit_id INTEGER NOT NULL REFERENCES visit(id) ON DELETE CASCADE,
  helper_id INTEGER NOT NULL REFERENCES person(id),
  part TEXT NOT NULL CHECK (part IN ('primary','backup','other')),
  walking_order INTEGER NOT NULL,
  travel_minutes INTEGER NOT NULL,
  PRIMARY KEY (visit_id, helper_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX visit_helper_by_helper ON visit_helper (helper_id);
INSERT INTO visit_helper (visit_id, helper_id, part, walking_order, travel_minutes)
SELECT visit_id, helper_id, part, walking_order, travel_minutes FROM old_visit_helper ORDER BY visit_id, helper_id;
DROP TABLE old_visit_helper;

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
