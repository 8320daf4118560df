import type { Migration } from './migration.ts';

/** Old names of merged villages, venues, who may be called in a village, groups of people, cards of households. */
export const places: Migration = {
  version: 60,
  name: 'places',
  sql: `
ALTER TABLE place ADD COLUMN short_name TEXT NOT NULL DEFAULT '';
ALTER TABLE place ADD COLUMN region_code TEXT
  CHECK (region_code IS NULL OR (length(region_code) IN (6, 9, 12) AND region_code NOT GLOB '*[^0-9]*'));
ALTER TABLE place ADD COLUMN pilot_status TEXT NOT NULL DEFAULT 'not_started'
  CHECK (pilot_status IN ('not_started','pilot','running','paused'));
-- A village that became part of another: kept for rosters in ink, shown nowhere as a living village.
ALTER TABLE place ADD COLUMN merged_into_id INTEGER REFERENCES place(id);

-- What a place is or was called elsewhere: an old village of a merged one, an old group number with its village.
CREATE TABLE place_alias (
  place_id INTEGER NOT NULL REFERENCES place(id) ON DELETE CASCADE,
  alias TEXT NOT NULL CHECK (length(alias) > 0),
  PRIMARY KEY (place_id, alias)
) STRICT;

CREATE TABLE village_contact (
  id INTEGER PRIMARY KEY,
  place_id INTEGER NOT NULL REFERENCES place(id) ON DELETE CASCADE,
  kind TEXT NOT NULL CHECK (kind IN ('village_doctor','cadre','station','leave','association_head','other')),
  name TEXT NOT NULL DEFAULT '',
  phone TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX village_contact_by_place ON village_contact (place_id);

CREATE TABLE venue (
  id INTEGER PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN
    ('service_center','service_station','liaison_point','mutual_aid_point','clinic','shop','other')),
  place_id INTEGER NOT NULL REFERENCES place(id),
  hamlet_id INTEGER REFERENCES place(id),
  local_name TEXT NOT NULL CHECK (length(local_name) > 0),
  host_person_id INTEGER REFERENCES person(id),
  host_consents INTEGER NOT NULL DEFAULT 0 CHECK (host_consents IN (0, 1)),
  liaison_person_id INTEGER REFERENCES person(id),
  source TEXT NOT NULL DEFAULT 'other' CHECK (source IN ('idle_school','former_village_office','private_house','other')),
  facilities TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(facilities)),
  opening TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(opening)),
  -- What somebody looked after in the house and found in order, and on which day.
  safety TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(safety)),
  safety_checked_on TEXT CHECK (safety_checked_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  phone TEXT NOT NULL DEFAULT '',
  remark TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE team (
  id INTEGER PRIMARY KEY,
  place_id INTEGER NOT NULL REFERENCES place(id),
  kind TEXT NOT NULL CHECK (kind IN
    ('elders_association','volunteer_team','rider_team','mutual_aid_group','party_branch','other')),
  name TEXT NOT NULL CHECK (length(name) > 0),
  remark TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE TABLE team_member (
  team_id INTEGER NOT NULL REFERENCES team(id) ON DELETE CASCADE,
  person_id INTEGER NOT NULL REFERENCES person(id) ON DELETE CASCADE,
  duty TEXT NOT NULL DEFAULT 'member' CHECK (duty IN ('leader','secretary','member')),
  PRIMARY KEY (team_id, person_id)
) STRICT;

ALTER TABLE household ADD COLUMN head_id INTEGER REFERENCES person(id) ON DELETE SET NULL;
ALTER TABLE household ADD COLUMN address_text TEXT NOT NULL DEFAULT '';
ALTER TABLE household ADD COLUMN card_no TEXT CHECK (length(card_no) > 0);
ALTER TABLE household ADD COLUMN plot_notes TEXT NOT NULL DEFAULT '';
CREATE UNIQUE INDEX household_card_once ON household (card_no) WHERE card_no IS NOT NULL;
CREATE TABLE household_flag (
  household_id INTEGER NOT NULL REFERENCES household(id) ON DELETE CASCADE,
  flag TEXT NOT NULL CHECK (flag IN ('short_of_labour','left_behind_household','minimum_allowance','extreme_poverty')),
  PRIMARY KEY (household_id, flag)
) STRICT;

-- Rules of the township (place of level township) and what a village sets otherwise; only what differs is stored.
CREATE TABLE office_rule (
  place_id INTEGER NOT NULL REFERENCES place(id) ON DELETE CASCADE,
  rule TEXT NOT NULL CHECK (length(rule) > 0),
  value INTEGER NOT NULL,
  PRIMARY KEY (place_id, rule)
) STRICT;
`,
};
