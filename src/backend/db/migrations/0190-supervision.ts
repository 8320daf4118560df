import type { Migration } from './migration.ts';

/**
 * Supervision: what was done after a missed visit, what a spot check of signed records found, and what an inspection of a station or a
 * helper saw. How often elders were visited is reckoned from the records themselves and kept nowhere.
 */
export const supervision: Migration = {
  version: 190,
  name: 'supervision',
  sql: `
CREATE TABLE look_in (
  id INTEGER PRIMARY KEY,
  elder_id INTEGER NOT NULL REFERENCES elder(person_id) ON DELETE CASCADE,
  missed_on TEXT NOT NULL,
  step TEXT NOT NULL CHECK (step IN ('call','go')),
  done_on TEXT NOT NULL,
  outcome TEXT NOT NULL CHECK (outcome IN ('well','not-reached','trouble')),
  done_by TEXT NOT NULL CHECK (length(done_by) > 0)
) STRICT;
CREATE INDEX look_in_by_elder ON look_in (elder_id, done_on);

-- A sample of checked records; who knows seed, share and days draws the same one again.
CREATE TABLE spot_check (
  id INTEGER PRIMARY KEY,
  village_id INTEGER REFERENCES place(id),
  from_date TEXT NOT NULL,
  -- Last day.
  to_date TEXT NOT NULL,
  percent INTEGER NOT NULL CHECK (percent BETWEEN 1 AND 100),
  seed INTEGER NOT NULL,
  -- Records of which the sample was drawn.
  records INTEGER NOT NULL CHECK (records > 0),
  drawn_on TEXT NOT NULL,
  CHECK (to_date >= from_date)
) STRICT;
CREATE INDEX spot_check_by_day ON spot_check (from_date);

CREATE TABLE spot_check_item (
  check_id INTEGER NOT NULL REFERENCES spot_check(id) ON DELETE CASCADE,
  record_id INTEGER NOT NULL REFERENCES service_record(id),
  result TEXT CHECK (result IN ('confirmed','differs','not-reached')),
  difference TEXT CHECK (difference IN
    ('nobody-came','shorter','other-helper','other-day','other-service','not-signed','asked-for-money')),
  channel TEXT CHECK (channel IN ('phone','home')),
  checked_on TEXT,
  checked_by TEXT,
  PRIMARY KEY (check_id, record_id),
  CHECK ((result IS NULL) = (checked_on IS NULL) AND (result IS NULL) = (checked_by IS NULL)),
  CHECK ((result IS NULL) = (channel IS NULL)),
  CHECK ((result IS 'differs') = (difference IS NOT NULL))
) STRICT;
CREATE INDEX spot_check_item_by_record ON spot_check_item (record_id);

CREATE TABLE inspection (
  id INTEGER PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('station','helper')),
  village_id INTEGER NOT NULL REFERENCES place(id),
  venue_id INTEGER REFERENCES venue(id) ON DELETE SET NULL,
  helper_id INTEGER REFERENCES helper(person_id) ON DELETE CASCADE,
  held_on TEXT NOT NULL,
  inspector TEXT NOT NULL CHECK (length(inspector) > 0),
  -- What was looked at: good or mend.
  points TEXT NOT NULL CHECK (json_valid(points)),
  remark TEXT NOT NULL DEFAULT '',
  mend_by TEXT,
  mended_on TEXT,
  CHECK (mend_by IS NULL OR mend_by >= held_on),
  CHECK (mended_on IS NULL OR mended_on >= held_on)
) STRICT;
CREATE INDEX inspection_by_day ON inspection (held_on);
CREATE INDEX inspection_by_venue ON inspection (venue_id) WHERE venue_id IS NOT NULL;
CREATE INDEX inspection_by_helper ON inspection (helper_id) WHERE helper_id IS NOT NULL;
`,
};
