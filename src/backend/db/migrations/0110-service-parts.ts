import type { Migration } from './migration.ts';

/** What is asked for within a service, rounds of meals, farm work by season, duties at a venue, and a child's word. */
export const serviceParts: Migration = {
  version: 110,
  name: 'service-parts',
  sql: `
CREATE TABLE need_part (
  elder_id INTEGER NOT NULL,
  service_code TEXT NOT NULL,
  part TEXT NOT NULL CHECK (length(part) > 0),
  PRIMARY KEY (elder_id, service_code, part),
  FOREIGN KEY (elder_id, service_code) REFERENCES need(elder_id, service_code) ON DELETE CASCADE
) STRICT;

CREATE TABLE meal_round (
  id INTEGER PRIMARY KEY,
  village_id INTEGER NOT NULL REFERENCES place(id),
  name TEXT NOT NULL CHECK (length(name) > 0),
  rider_id INTEGER REFERENCES helper(person_id) ON DELETE SET NULL,
  from_time TEXT NOT NULL CHECK (from_time GLOB '[0-2][0-9]:[0-5][0-9]'),
  to_time TEXT NOT NULL CHECK (to_time GLOB '[0-2][0-9]:[0-5][0-9]'),
  CHECK (from_time < to_time)
) STRICT;
CREATE INDEX meal_round_by_village ON meal_round (village_id);
CREATE INDEX meal_round_by_rider ON meal_round (rider_id) WHERE rider_id IS NOT NULL;
CREATE TABLE meal_stop (
  round_id INTEGER NOT NULL REFERENCES meal_round(id) ON DELETE CASCADE,
  elder_id INTEGER NOT NULL REFERENCES elder(person_id) ON DELETE CASCADE,
  stop_order INTEGER NOT NULL CHECK (stop_order >= 1),
  -- What to mind about the meal: soft, little salt.
  diet TEXT NOT NULL DEFAULT '',
  PRIMARY KEY (round_id, elder_id)
) STRICT;
CREATE INDEX meal_stop_by_elder ON meal_stop (elder_id);

CREATE TABLE farm_task (
  id INTEGER PRIMARY KEY,
  household_id INTEGER NOT NULL REFERENCES household(id) ON DELETE CASCADE,
  work TEXT NOT NULL CHECK (length(work) > 0),
  plot TEXT NOT NULL DEFAULT '',
  from_date TEXT NOT NULL,
  to_date TEXT NOT NULL,
  helpers_needed INTEGER NOT NULL CHECK (helpers_needed BETWEEN 1 AND 20),
  half_days INTEGER NOT NULL CHECK (half_days BETWEEN 1 AND 60),
  note TEXT NOT NULL DEFAULT '',
  CHECK (to_date >= from_date)
) STRICT;
CREATE INDEX farm_task_by_household ON farm_task (household_id);

CREATE TABLE station_duty (
  venue_id INTEGER NOT NULL REFERENCES venue(id) ON DELETE CASCADE,
  kind TEXT NOT NULL CHECK (kind IN ('cooking','cleaning','opening','registering')),
  half_days_per_week INTEGER NOT NULL CHECK (half_days_per_week BETWEEN 1 AND 14),
  helpers_needed INTEGER NOT NULL CHECK (helpers_needed BETWEEN 1 AND 10),
  PRIMARY KEY (venue_id, kind)
) STRICT;

CREATE TABLE family_word (
  id INTEGER PRIMARY KEY,
  elder_id INTEGER NOT NULL REFERENCES elder(person_id) ON DELETE CASCADE,
  word TEXT NOT NULL CHECK (word IN ('applied','agreed','objected')),
  given_by TEXT NOT NULL CHECK (length(given_by) > 0),
  relation TEXT NOT NULL DEFAULT '',
  given_on TEXT NOT NULL,
  paper_no TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX family_word_by_elder ON family_word (elder_id);
`,
};
