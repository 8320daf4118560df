import type { Migration } from './migration.ts';

/** Places, households and people: the township's registers. */
export const people: Migration = {
  version: 10,
  name: 'people',
  sql: `
CREATE TABLE place (
  id INTEGER PRIMARY KEY,
  level TEXT NOT NULL CHECK (level IN ('county','township','village','village_group','hamlet')),
  parent_id INTEGER REFERENCES place(id),
  name TEXT NOT NULL CHECK (length(name) > 0),
  group_no INTEGER CHECK (group_no BETWEEN 1 AND 60),
  CHECK ((level = 'village_group') = (group_no IS NOT NULL))
) STRICT;
CREATE UNIQUE INDEX place_name_once ON place (coalesce(parent_id, 0), level, name);

CREATE TABLE household (
  id INTEGER PRIMARY KEY,
  village_id INTEGER NOT NULL REFERENCES place(id),
  household_no TEXT NOT NULL CHECK (length(household_no) > 0),
  hamlet_id INTEGER REFERENCES place(id),
  UNIQUE (village_id, household_no)
) STRICT;

CREATE TABLE person (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL CHECK (length(name) > 0),
  initials TEXT NOT NULL,
  sex TEXT NOT NULL CHECK (sex IN ('M','F','unknown')),
  id_number TEXT,
  id_status TEXT NOT NULL CHECK (id_status IN ('valid','checksum_bad','truncated','legacy15','missing','malformed')),
  birth_date TEXT CHECK (birth_date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  birth_precision TEXT NOT NULL CHECK (birth_precision IN ('day','month','year','unknown')),
  village_id INTEGER NOT NULL REFERENCES place(id),
  group_id INTEGER REFERENCES place(id),
  hamlet_id INTEGER REFERENCES place(id),
  household_id INTEGER REFERENCES household(id),
  status TEXT NOT NULL CHECK (status IN ('active','away','moved','deceased','withdrawn')),
  remark TEXT NOT NULL DEFAULT '',
  CHECK ((birth_date IS NULL) = (birth_precision = 'unknown')),
  CHECK ((id_number IS NULL) = (id_status = 'missing'))
) STRICT;
CREATE INDEX person_by_village ON person (village_id);
CREATE INDEX person_by_household ON person (household_id);
CREATE UNIQUE INDEX person_id_number_once ON person (id_number) WHERE id_status = 'valid';

CREATE TABLE phone (
  person_id INTEGER NOT NULL REFERENCES person(id) ON DELETE CASCADE,
  place_in_list INTEGER NOT NULL,
  number TEXT NOT NULL CHECK (length(number) > 0),
  owner TEXT,
  PRIMARY KEY (person_id, place_in_list)
) STRICT;

-- One word of a person's nature, liking, skill or care group; words are the office's own.
CREATE TABLE trait (
  person_id INTEGER NOT NULL REFERENCES person(id) ON DELETE CASCADE,
  kind TEXT NOT NULL CHECK (kind IN ('temperament','hobby','skill','care_flag')),
  word TEXT NOT NULL CHECK (length(word) > 0),
  PRIMARY KEY (person_id, kind, word)
) STRICT;

CREATE TABLE elder (
  person_id INTEGER PRIMARY KEY REFERENCES person(id) ON DELETE CASCADE,
  living TEXT NOT NULL CHECK (living IN ('alone','spouse','children','grandchildren','other_relatives','non_relatives','institution','unknown')),
  health_words TEXT NOT NULL DEFAULT '',
  self_care_level TEXT NOT NULL CHECK (self_care_level IN ('independent','mild','moderate','severe','total','unknown')),
  self_care_source TEXT CHECK (self_care_source IN ('gbt42195','public_health','six_items','village_words','mzt039_old')),
  helper_sex_wish TEXT NOT NULL DEFAULT 'any' CHECK (helper_sex_wish IN ('any','M','F'))
) STRICT;

CREATE TABLE need (
  id INTEGER PRIMARY KEY,
  elder_id INTEGER NOT NULL REFERENCES elder(person_id) ON DELETE CASCADE,
  service_code TEXT NOT NULL,
  times_per_week INTEGER NOT NULL CHECK (times_per_week BETWEEN 1 AND 14),
  minutes INTEGER NOT NULL CHECK (minutes BETWEEN 5 AND 480),
  UNIQUE (elder_id, service_code)
) STRICT;

CREATE TABLE family_contact (
  elder_id INTEGER NOT NULL REFERENCES elder(person_id) ON DELETE CASCADE,
  call_order INTEGER NOT NULL CHECK (call_order BETWEEN 1 AND 5),
  name TEXT NOT NULL,
  relation TEXT NOT NULL,
  phone TEXT,
  PRIMARY KEY (elder_id, call_order)
) STRICT;

CREATE TABLE helper (
  person_id INTEGER PRIMARY KEY REFERENCES person(id) ON DELETE CASCADE,
  category TEXT NOT NULL CHECK (category IN ('younger_elder','neighbour','cadre','left_behind_woman','returned_youth','well_wisher','party_member','public_post','social_worker','professional','other')),
  health_words TEXT NOT NULL DEFAULT '',
  travel_means TEXT NOT NULL CHECK (travel_means IN ('walk','e_bike','motorbike','tricycle','car')),
  travel_limit_minutes INTEGER NOT NULL CHECK (travel_limit_minutes BETWEEN 1 AND 60),
  weekly_cap_minutes INTEGER NOT NULL CHECK (weekly_cap_minutes BETWEEN 0 AND 5040),
  daily_cap_minutes INTEGER NOT NULL CHECK (daily_cap_minutes BETWEEN 0 AND 720),
  max_elders INTEGER NOT NULL CHECK (max_elders BETWEEN 0 AND 8)
) STRICT;

CREATE TABLE helper_service (
  helper_id INTEGER NOT NULL REFERENCES helper(person_id) ON DELETE CASCADE,
  service_code TEXT NOT NULL,
  PRIMARY KEY (helper_id, service_code)
) STRICT;

CREATE TABLE helper_availability (
  helper_id INTEGER NOT NULL REFERENCES helper(person_id) ON DELETE CASCADE,
  weekday INTEGER NOT NULL CHECK (weekday BETWEEN 1 AND 7),
  slot TEXT NOT NULL CHECK (slot IN ('morning','afternoon')),
  PRIMARY KEY (helper_id, weekday, slot)
) STRICT;

-- Ties and refusals between two people. A refusal needs no reason and works both ways.
CREATE TABLE relation (
  person_id INTEGER NOT NULL REFERENCES person(id) ON DELETE CASCADE,
  other_id INTEGER NOT NULL REFERENCES person(id) ON DELETE CASCADE,
  kind TEXT NOT NULL CHECK (kind IN ('lineal','sibling','cousin','in_law','clan','neighbour','old_workmate','friend','refuses')),
  PRIMARY KEY (person_id, other_id, kind),
  CHECK (person_id <> other_id)
) STRICT;

-- One line for each decision; the newest of a purpose counts.
CREATE TABLE consent (
  id INTEGER PRIMARY KEY,
  person_id INTEGER NOT NULL REFERENCES person(id) ON DELETE CASCADE,
  purpose TEXT NOT NULL CHECK (purpose IN ('basic_service','health_data','wall_card','public_list','points_public','photo','share_with_children','share_with_county')),
  decision TEXT NOT NULL CHECK (decision IN ('given','refused','withdrawn')),
  decided_on TEXT NOT NULL,
  form TEXT CHECK (form IN ('signature','thumb_print','oral_with_two_witnesses','guardian'))
) STRICT;
CREATE INDEX consent_by_person ON consent (person_id, purpose);

-- Walking minutes as the office typed them; the smaller hamlet id stands first. Estimates are never stored.
CREATE TABLE walking_link (
  from_hamlet_id INTEGER NOT NULL REFERENCES place(id),
  to_hamlet_id INTEGER NOT NULL REFERENCES place(id),
  minutes INTEGER NOT NULL CHECK (minutes BETWEEN 1 AND 240),
  PRIMARY KEY (from_hamlet_id, to_hamlet_id),
  CHECK (from_hamlet_id < to_hamlet_id)
) STRICT;

-- Counts every change of what planning reads; a proposal remembers the number it was made from.
CREATE TABLE register_state (
  only_row INTEGER PRIMARY KEY CHECK (only_row = 1),
  revision INTEGER NOT NULL
) STRICT;
INSERT INTO register_state VALUES (1, 0);
`,
};
