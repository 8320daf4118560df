-- Generated from the migrations by scripts/write-schema.ts; for reading only.

CREATE TABLE consent (
  id INTEGER PRIMARY KEY,
  person_id INTEGER NOT NULL REFERENCES person(id) ON DELETE CASCADE,
  purpose TEXT NOT NULL CHECK (purpose IN ('basic_service','health_data','wall_card','public_list','points_public','photo','share_with_children','share_with_county')),
  decision TEXT NOT NULL CHECK (decision IN ('given','refused','withdrawn')),
  decided_on TEXT NOT NULL,
  form TEXT CHECK (form IN ('signature','thumb_print','oral_with_two_witnesses','guardian'))
) STRICT;

CREATE INDEX consent_by_person ON consent (person_id, purpose);

CREATE TABLE elder (
  person_id INTEGER PRIMARY KEY REFERENCES person(id) ON DELETE CASCADE,
  living TEXT NOT NULL CHECK (living IN ('alone','spouse','children','grandchildren','other_relatives','non_relatives','institution','unknown')),
  health_words TEXT NOT NULL DEFAULT '',
  self_care_level TEXT NOT NULL CHECK (self_care_level IN ('independent','mild','moderate','severe','total','unknown')),
  self_care_source TEXT CHECK (self_care_source IN ('gbt42195','public_health','six_items','village_words','mzt039_old')),
  helper_sex_wish TEXT NOT NULL DEFAULT 'any' CHECK (helper_sex_wish IN ('any','M','F'))
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

CREATE TABLE helper_availability (
  helper_id INTEGER NOT NULL REFERENCES helper(person_id) ON DELETE CASCADE,
  weekday INTEGER NOT NULL CHECK (weekday BETWEEN 1 AND 7),
  slot TEXT NOT NULL CHECK (slot IN ('morning','afternoon')),
  PRIMARY KEY (helper_id, weekday, slot)
) STRICT;

CREATE TABLE helper_service (
  helper_id INTEGER NOT NULL REFERENCES helper(person_id) ON DELETE CASCADE,
  service_code TEXT NOT NULL,
  PRIMARY KEY (helper_id, service_code)
) STRICT;

CREATE TABLE household (
  id INTEGER PRIMARY KEY,
  village_id INTEGER NOT NULL REFERENCES place(id),
  household_no TEXT NOT NULL CHECK (length(household_no) > 0),
  hamlet_id INTEGER REFERENCES place(id),
  UNIQUE (village_id, household_no)
) STRICT;

CREATE TABLE import_batch (
  id INTEGER PRIMARY KEY,
  imported_at TEXT NOT NULL,
  file_name TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('elders','helpers','walking-minutes','pairs')),
  sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
  encoding TEXT,
  original BLOB NOT NULL,
  rows_read INTEGER NOT NULL,
  rows_new INTEGER NOT NULL,
  rows_changed INTEGER NOT NULL,
  rows_same INTEGER NOT NULL,
  rows_doubtful INTEGER NOT NULL,
  rows_refused INTEGER NOT NULL
) STRICT;

CREATE UNIQUE INDEX import_file_once ON import_batch (sha256);

CREATE TABLE import_finding (
  batch_id INTEGER NOT NULL REFERENCES import_batch(id) ON DELETE CASCADE,
  line INTEGER NOT NULL,
  code TEXT NOT NULL,
  sheet TEXT NOT NULL,
  row INTEGER NOT NULL,
  column_heading TEXT,
  raw TEXT NOT NULL,
  proposal TEXT,
  PRIMARY KEY (batch_id, line)
) STRICT;

CREATE TABLE need (
  id INTEGER PRIMARY KEY,
  elder_id INTEGER NOT NULL REFERENCES elder(person_id) ON DELETE CASCADE,
  service_code TEXT NOT NULL,
  times_per_week INTEGER NOT NULL CHECK (times_per_week BETWEEN 1 AND 14),
  minutes INTEGER NOT NULL CHECK (minutes BETWEEN 5 AND 480),
  UNIQUE (elder_id, service_code)
) STRICT;

CREATE TABLE pair (
  id INTEGER PRIMARY KEY,
  elder_id INTEGER NOT NULL REFERENCES person(id),
  helper_id INTEGER NOT NULL REFERENCES person(id),
  role TEXT NOT NULL CHECK (role IN ('primary','backup')),
  origin TEXT NOT NULL CHECK (origin IN ('voluntary','assigned')),
  start_date TEXT NOT NULL,
  end_date TEXT,
  end_reason TEXT CHECK (end_reason IN ('replaced','asked_by_elder','asked_by_helper','moved','deceased','ability','other')),
  score INTEGER,
  parts TEXT CHECK (json_valid(parts)),
  travel_minutes INTEGER,
  travel_estimated INTEGER NOT NULL DEFAULT 0 CHECK (travel_estimated IN (0, 1)),
  proposal_id INTEGER REFERENCES proposal(id),
  import_batch_id INTEGER REFERENCES import_batch(id),
  CHECK (elder_id <> helper_id),
  CHECK ((end_date IS NULL) = (end_reason IS NULL))
) STRICT;

CREATE INDEX pair_by_elder ON pair (elder_id);

CREATE INDEX pair_by_helper ON pair (helper_id) WHERE end_date IS NULL;

CREATE UNIQUE INDEX pair_one_live_primary ON pair (elder_id) WHERE role = 'primary' AND end_date IS NULL;

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

CREATE INDEX person_by_household ON person (household_id);

CREATE INDEX person_by_village ON person (village_id);

CREATE UNIQUE INDEX person_id_number_once ON person (id_number) WHERE id_status = 'valid';

CREATE TABLE phone (
  person_id INTEGER NOT NULL REFERENCES person(id) ON DELETE CASCADE,
  place_in_list INTEGER NOT NULL,
  number TEXT NOT NULL CHECK (length(number) > 0),
  owner TEXT,
  PRIMARY KEY (person_id, place_in_list)
) STRICT;

CREATE TABLE place (
  id INTEGER PRIMARY KEY,
  level TEXT NOT NULL CHECK (level IN ('county','township','village','village_group','hamlet')),
  parent_id INTEGER REFERENCES place(id),
  name TEXT NOT NULL CHECK (length(name) > 0),
  group_no INTEGER CHECK (group_no BETWEEN 1 AND 60),
  CHECK ((level = 'village_group') = (group_no IS NOT NULL))
) STRICT;

CREATE UNIQUE INDEX place_name_once ON place (coalesce(parent_id, 0), level, name);

CREATE TABLE printed_sheet (
  id INTEGER PRIMARY KEY,
  printed_at TEXT NOT NULL,
  form TEXT NOT NULL CHECK (form IN ('weekly-roster','task-slip','wall-card')),
  village_id INTEGER NOT NULL REFERENCES place(id),
  week_start TEXT NOT NULL,
  roster_id INTEGER REFERENCES roster(id),
  pages INTEGER NOT NULL CHECK (pages >= 0),
  file_name TEXT NOT NULL
) STRICT;

CREATE TABLE proposal (
  id INTEGER PRIMARY KEY,
  created_at TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('open','accepted','discarded')),
  status TEXT NOT NULL CHECK (status IN ('proven-best','good','stopped','impossible')),
  register_revision INTEGER NOT NULL,
  seed INTEGER NOT NULL,
  problem_digest TEXT NOT NULL,
  program_version TEXT NOT NULL,
  plan TEXT NOT NULL CHECK (json_valid(plan))
) STRICT;

CREATE UNIQUE INDEX proposal_one_open ON proposal (state) WHERE state = 'open';

CREATE TABLE register_state (
  only_row INTEGER PRIMARY KEY CHECK (only_row = 1),
  revision INTEGER NOT NULL
) STRICT;

CREATE TABLE relation (
  person_id INTEGER NOT NULL REFERENCES person(id) ON DELETE CASCADE,
  other_id INTEGER NOT NULL REFERENCES person(id) ON DELETE CASCADE,
  kind TEXT NOT NULL CHECK (kind IN ('lineal','sibling','cousin','in_law','clan','neighbour','old_workmate','friend','refuses')),
  PRIMARY KEY (person_id, other_id, kind),
  CHECK (person_id <> other_id)
) STRICT;

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

CREATE TRIGGER published_roster_kept BEFORE DELETE ON roster
WHEN OLD.state <> 'draft'
BEGIN SELECT RAISE(ABORT, 'a published roster is in ink'); END;

CREATE TRIGGER published_roster_stays BEFORE UPDATE ON roster
WHEN OLD.state <> 'draft' AND NOT (
  OLD.state = 'published' AND NEW.state = 'superseded'
  AND NEW.id = OLD.id AND NEW.village_id = OLD.village_id AND NEW.week_start = OLD.week_start
  AND NEW.version = OLD.version AND NEW.published_at = OLD.published_at AND NEW.made_at = OLD.made_at)
BEGIN SELECT RAISE(ABORT, 'a published roster is in ink'); END;

CREATE TABLE trait (
  person_id INTEGER NOT NULL REFERENCES person(id) ON DELETE CASCADE,
  kind TEXT NOT NULL CHECK (kind IN ('temperament','hobby','skill','care_flag')),
  word TEXT NOT NULL CHECK (length(word) > 0),
  PRIMARY KEY (person_id, kind, word)
) STRICT;

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

CREATE TRIGGER published_visit_complete BEFORE INSERT ON visit
WHEN (SELECT state FROM roster WHERE id = NEW.roster_id) <> 'draft'
BEGIN SELECT RAISE(ABORT, 'a published roster takes no further visit'); END;

CREATE TRIGGER published_visit_kept BEFORE DELETE ON visit
WHEN (SELECT state FROM roster WHERE id = OLD.roster_id) <> 'draft'
BEGIN SELECT RAISE(ABORT, 'a published visit is in ink'); END;

CREATE TRIGGER published_visit_stays BEFORE UPDATE ON visit
WHEN (SELECT state FROM roster WHERE id = OLD.roster_id) <> 'draft'
BEGIN SELECT RAISE(ABORT, 'a published visit is in ink'); END;

CREATE TABLE visit_helper (
  visit_id INTEGER NOT NULL REFERENCES visit(id) ON DELETE CASCADE,
  helper_id INTEGER NOT NULL REFERENCES person(id),
  part TEXT NOT NULL CHECK (part IN ('primary','other')),
  walking_order INTEGER NOT NULL,
  travel_minutes INTEGER NOT NULL,
  PRIMARY KEY (visit_id, helper_id)
) STRICT;

CREATE TRIGGER published_helper_complete BEFORE INSERT ON visit_helper
WHEN (SELECT roster.state FROM roster JOIN visit ON visit.roster_id = roster.id WHERE visit.id = NEW.visit_id) <> 'draft'
BEGIN SELECT RAISE(ABORT, 'a published roster takes no further visit'); END;

CREATE TRIGGER published_helper_kept BEFORE DELETE ON visit_helper
WHEN (SELECT roster.state FROM roster JOIN visit ON visit.roster_id = roster.id WHERE visit.id = OLD.visit_id) <> 'draft'
BEGIN SELECT RAISE(ABORT, 'a published visit is in ink'); END;

CREATE TRIGGER published_helper_stays BEFORE UPDATE ON visit_helper
WHEN (SELECT roster.state FROM roster JOIN visit ON visit.roster_id = roster.id WHERE visit.id = OLD.visit_id) <> 'draft'
BEGIN SELECT RAISE(ABORT, 'a published visit is in ink'); END;

CREATE TABLE walking_link (
  from_hamlet_id INTEGER NOT NULL REFERENCES place(id),
  to_hamlet_id INTEGER NOT NULL REFERENCES place(id),
  minutes INTEGER NOT NULL CHECK (minutes BETWEEN 1 AND 240),
  PRIMARY KEY (from_hamlet_id, to_hamlet_id),
  CHECK (from_hamlet_id < to_hamlet_id)
) STRICT;
