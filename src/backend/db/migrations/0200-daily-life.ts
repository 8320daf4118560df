import type { Migration } from './migration.ts';

/** Neighbours who cook in turn, who came to a station, and the office's own words for the nine services. */
export const dailyLife: Migration = {
  version: 200,
  name: 'daily-life',
  sql: `
CREATE TABLE cook_circle (
  id INTEGER PRIMARY KEY,
  village_id INTEGER NOT NULL REFERENCES place(id),
  -- Null: of several hamlets.
  hamlet_id INTEGER REFERENCES place(id),
  name TEXT NOT NULL CHECK (length(name) > 0),
  meal TEXT NOT NULL CHECK (meal IN ('lunch','supper','both')),
  turns TEXT NOT NULL CHECK (turns IN ('weekday','rotation')),
  begins_on TEXT NOT NULL,
  -- Of a rotation: days on end that a household cooks.
  days_each INTEGER NOT NULL CHECK (days_each BETWEEN 1 AND 31)
) STRICT;
CREATE INDEX cook_circle_by_village ON cook_circle (village_id);
CREATE INDEX cook_circle_by_hamlet ON cook_circle (hamlet_id) WHERE hamlet_id IS NOT NULL;

CREATE TABLE cook_turn (
  circle_id INTEGER NOT NULL REFERENCES cook_circle(id) ON DELETE CASCADE,
  -- 1 = Monday … 7 = Sunday; of a rotation the place in the row, from 1.
  turn INTEGER NOT NULL CHECK (turn BETWEEN 1 AND 40),
  household_id INTEGER NOT NULL REFERENCES household(id) ON DELETE CASCADE,
  PRIMARY KEY (circle_id, turn)
) STRICT;
CREATE INDEX cook_turn_by_household ON cook_turn (household_id);

-- Elders for whom there is room at once; null where nobody said.
ALTER TABLE venue ADD COLUMN room_for INTEGER CHECK (room_for BETWEEN 1 AND 999);

CREATE TABLE station_day (
  venue_id INTEGER NOT NULL REFERENCES venue(id) ON DELETE CASCADE,
  held_on TEXT NOT NULL,
  slot TEXT NOT NULL CHECK (slot IN ('morning','afternoon')),
  heads INTEGER NOT NULL CHECK (heads BETWEEN 0 AND 999),
  -- What was on: a list of words.
  activities TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(activities)),
  PRIMARY KEY (venue_id, held_on, slot)
) STRICT;
CREATE INDEX station_day_by_day ON station_day (held_on);

CREATE TABLE service_word (
  word TEXT PRIMARY KEY CHECK (length(word) > 0),
  service_code TEXT NOT NULL CHECK (length(service_code) > 0)
) STRICT;
`,
};
