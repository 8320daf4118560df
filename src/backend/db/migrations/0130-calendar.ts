import type { Migration } from './migration.ts';

/** Markets, rushes, festivals and customs as data of the office; ways that are closed for a time or take longer uphill; days without visits. */
export const calendar: Migration = {
  version: 130,
  name: 'calendar',
  sql: `
CREATE TABLE market_rule (
  id INTEGER PRIMARY KEY,
  place_id INTEGER NOT NULL REFERENCES place(id),
  name TEXT NOT NULL CHECK (length(name) > 0),
  pattern TEXT NOT NULL CHECK (json_valid(pattern)),
  away_morning INTEGER NOT NULL CHECK (away_morning IN (0, 1)),
  away_afternoon INTEGER NOT NULL CHECK (away_afternoon IN (0, 1)),
  good_for_errands INTEGER NOT NULL CHECK (good_for_errands IN (0, 1))
) STRICT;
CREATE INDEX market_rule_by_place ON market_rule (place_id);

CREATE TABLE calendar_period (
  id INTEGER PRIMARY KEY,
  place_id INTEGER NOT NULL REFERENCES place(id),
  kind TEXT NOT NULL CHECK (kind IN ('farming-rush','festival','holiday','rain','flood','snow','custom')),
  name TEXT NOT NULL CHECK (length(name) > 0),
  range TEXT NOT NULL CHECK (json_valid(range)),
  cap_percent INTEGER NOT NULL CHECK (cap_percent BETWEEN 0 AND 100),
  visits TEXT NOT NULL CHECK (visits IN ('usual','least','none')),
  way_percent INTEGER NOT NULL CHECK (way_percent BETWEEN 100 AND 300),
  extra_visits INTEGER NOT NULL DEFAULT 0 CHECK (extra_visits BETWEEN 0 AND 3),
  note TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX calendar_period_by_place ON calendar_period (place_id);

CREATE TABLE link_closure (
  id INTEGER PRIMARY KEY,
  from_hamlet_id INTEGER NOT NULL REFERENCES place(id),
  to_hamlet_id INTEGER NOT NULL REFERENCES place(id),
  from_date TEXT NOT NULL,
  to_date TEXT NOT NULL,
  reason TEXT NOT NULL CHECK (reason IN ('landslide','flood','ice','roadwork','other')),
  CHECK (from_hamlet_id < to_hamlet_id),
  CHECK (to_date >= from_date)
) STRICT;
CREATE INDEX link_closure_by_from ON link_closure (from_hamlet_id);
CREATE INDEX link_closure_by_to ON link_closure (to_hamlet_id);

CREATE TABLE elder_absence (
  id INTEGER PRIMARY KEY,
  elder_id INTEGER NOT NULL REFERENCES elder(person_id) ON DELETE CASCADE,
  from_date TEXT NOT NULL,
  to_date TEXT NOT NULL,
  reason TEXT NOT NULL CHECK (reason IN ('away','hospital','family-visit','mourning','custom','other')),
  CHECK (to_date >= from_date)
) STRICT;
CREATE INDEX elder_absence_by_elder ON elder_absence (elder_id);

-- Uphill and downhill: minutes from to_hamlet to from_hamlet where they differ, null = the same.
ALTER TABLE walking_link ADD COLUMN minutes_back INTEGER CHECK (minutes_back BETWEEN 1 AND 240);
`,
};
