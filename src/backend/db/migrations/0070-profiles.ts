import type { Migration } from './migration.ts';

/** The whole of what the registers hold of a person, an elder and a helper. */
export const profiles: Migration = {
  version: 70,
  name: 'profiles',
  sql: `
ALTER TABLE person ADD COLUMN name_note TEXT NOT NULL DEFAULT '';
ALTER TABLE person ADD COLUMN nickname TEXT NOT NULL DEFAULT '';
ALTER TABLE person ADD COLUMN nation TEXT NOT NULL DEFAULT '';
ALTER TABLE person ADD COLUMN dialect TEXT NOT NULL DEFAULT '';
ALTER TABLE person ADD COLUMN lunar_month INTEGER CHECK (lunar_month BETWEEN 1 AND 12);
ALTER TABLE person ADD COLUMN lunar_day INTEGER CHECK (lunar_day BETWEEN 1 AND 30);
ALTER TABLE person ADD COLUMN lunar_leap INTEGER NOT NULL DEFAULT 0 CHECK (lunar_leap IN (0, 1));
ALTER TABLE person ADD COLUMN relation_to_head TEXT NOT NULL DEFAULT '';
ALTER TABLE person ADD COLUMN registered_elsewhere INTEGER NOT NULL DEFAULT 0 CHECK (registered_elsewhere IN (0, 1));
ALTER TABLE person ADD COLUMN party_member INTEGER NOT NULL DEFAULT 0 CHECK (party_member IN (0, 1));
ALTER TABLE person ADD COLUMN status_since TEXT;
ALTER TABLE person ADD COLUMN erased_on TEXT;

ALTER TABLE phone ADD COLUMN kind TEXT NOT NULL DEFAULT 'mobile' CHECK (kind IN ('mobile','landline','unknown'));

-- Rebuilt for its longer list of kinds.
CREATE TABLE trait_with_more_kinds (
  person_id INTEGER NOT NULL REFERENCES person(id) ON DELETE CASCADE,
  kind TEXT NOT NULL CHECK (kind IN ('temperament','hobby','skill','care_flag','chronic_disease','can_offer',
    'five_senior','need_category')),
  word TEXT NOT NULL CHECK (length(word) > 0),
  PRIMARY KEY (person_id, kind, word)
) STRICT;
INSERT INTO trait_with_more_kinds SELECT person_id, kind, word FROM trait ORDER BY rowid;
DROP TABLE trait;
ALTER TABLE trait_with_more_kinds RENAME TO trait;

-- Roles besides elder and helper, which have tables of their own.
CREATE TABLE person_role (
  person_id INTEGER NOT NULL REFERENCES person(id) ON DELETE CASCADE,
  role TEXT NOT NULL CHECK (role IN ('supervisor','village_doctor','cadre','grid_worker','social_worker',
    'public_post_worker','key_volunteer','supporter')),
  PRIMARY KEY (person_id, role)
) STRICT;

CREATE TABLE address_period (
  id INTEGER PRIMARY KEY,
  person_id INTEGER NOT NULL REFERENCES person(id) ON DELETE CASCADE,
  kind TEXT NOT NULL CHECK (kind IN ('own_home','child_home','mutual_aid_home','institution')),
  from_date TEXT NOT NULL,
  to_date TEXT,
  hamlet_id INTEGER REFERENCES place(id),
  house_text TEXT NOT NULL DEFAULT '',
  host_name TEXT NOT NULL DEFAULT '',
  CHECK (to_date IS NULL OR to_date >= from_date)
) STRICT;
CREATE INDEX address_period_by_person ON address_period (person_id, from_date);

ALTER TABLE elder ADD COLUMN self_care_date TEXT;
ALTER TABLE elder ADD COLUMN allergies TEXT NOT NULL DEFAULT '';
ALTER TABLE elder ADD COLUMN medicines_note TEXT NOT NULL DEFAULT '';
ALTER TABLE elder ADD COLUMN hearing TEXT CHECK (hearing IN ('good','weak','none'));
ALTER TABLE elder ADD COLUMN sight TEXT CHECK (sight IN ('good','weak','none'));
ALTER TABLE elder ADD COLUMN walking TEXT CHECK (walking IN ('alone','stick','helped','bed'));
ALTER TABLE elder ADD COLUMN rises_at TEXT NOT NULL DEFAULT '';
ALTER TABLE elder ADD COLUMN naps_at TEXT NOT NULL DEFAULT '';
ALTER TABLE elder ADD COLUMN meals_at TEXT NOT NULL DEFAULT '';
ALTER TABLE elder ADD COLUMN smokes INTEGER CHECK (smokes IN (0, 1));
ALTER TABLE elder ADD COLUMN dog_at_home INTEGER CHECK (dog_at_home IN (0, 1));
ALTER TABLE elder ADD COLUMN visit_level TEXT CHECK (visit_level IN ('red','yellow','blue','green'));
ALTER TABLE elder ADD COLUMN visit_level_reason TEXT NOT NULL DEFAULT '';
ALTER TABLE elder ADD COLUMN plan_review_on TEXT;
ALTER TABLE elder ADD COLUMN doctor_id INTEGER REFERENCES person(id) ON DELETE SET NULL;
ALTER TABLE elder ADD COLUMN cadre_id INTEGER REFERENCES person(id) ON DELETE SET NULL;

-- times_per_week visits in every every_weeks-th week: 2 visits a month are 1 visit every second week.
ALTER TABLE need ADD COLUMN every_weeks INTEGER NOT NULL DEFAULT 1 CHECK (every_weeks BETWEEN 1 AND 13);
ALTER TABLE need ADD COLUMN slot TEXT CHECK (slot IN ('morning','afternoon'));
ALTER TABLE need ADD COLUMN since_date TEXT;

ALTER TABLE family_contact ADD COLUMN works_in TEXT NOT NULL DEFAULT '';
ALTER TABLE family_contact ADD COLUMN best_time TEXT NOT NULL DEFAULT '';
ALTER TABLE family_contact ADD COLUMN told_by TEXT NOT NULL DEFAULT 'none' CHECK (told_by IN ('wechat','phone','none'));
ALTER TABLE family_contact ADD COLUMN consents_to_notes INTEGER NOT NULL DEFAULT 0 CHECK (consents_to_notes IN (0, 1));

ALTER TABLE relation ADD COLUMN degree INTEGER CHECK (degree BETWEEN 1 AND 8);
ALTER TABLE relation ADD COLUMN note TEXT NOT NULL DEFAULT '';

ALTER TABLE helper ADD COLUMN ability TEXT NOT NULL DEFAULT 'unknown'
  CHECK (ability IN ('independent','mild','moderate','severe','total','unknown'));
ALTER TABLE helper ADD COLUMN ability_noted_on TEXT;
ALTER TABLE helper ADD COLUMN licence_note TEXT NOT NULL DEFAULT '';
ALTER TABLE helper ADD COLUMN ad_hoc INTEGER NOT NULL DEFAULT 0 CHECK (ad_hoc IN (0, 1));
ALTER TABLE helper ADD COLUMN points_wish TEXT NOT NULL DEFAULT 'store' CHECK (points_wish IN ('store','donate','none'));
ALTER TABLE helper ADD COLUMN insurer TEXT NOT NULL DEFAULT '';
ALTER TABLE helper ADD COLUMN policy_no TEXT NOT NULL DEFAULT '';
ALTER TABLE helper ADD COLUMN insured_until TEXT;
ALTER TABLE helper ADD COLUMN joined_on TEXT;
ALTER TABLE helper ADD COLUMN reconfirmed_on TEXT;
ALTER TABLE helper ADD COLUMN ended_on TEXT;

CREATE TABLE helper_absence (
  id INTEGER PRIMARY KEY,
  helper_id INTEGER NOT NULL REFERENCES helper(person_id) ON DELETE CASCADE,
  from_date TEXT NOT NULL,
  to_date TEXT NOT NULL,
  reason TEXT NOT NULL CHECK (reason IN ('farming','away','ill','mourning','other')),
  CHECK (to_date >= from_date)
) STRICT;
CREATE TABLE training (
  id INTEGER PRIMARY KEY,
  helper_id INTEGER NOT NULL REFERENCES helper(person_id) ON DELETE CASCADE,
  topic TEXT NOT NULL CHECK (length(topic) > 0),
  held_on TEXT NOT NULL,
  valid_until TEXT
) STRICT;

CREATE TABLE assessment (
  id INTEGER PRIMARY KEY,
  elder_id INTEGER NOT NULL REFERENCES elder(person_id) ON DELETE CASCADE,
  scale TEXT NOT NULL CHECK (scale IN ('gbt42195','public_health','six_items','village_words','mzt039_old')),
  assessed_on TEXT NOT NULL,
  assessor TEXT NOT NULL DEFAULT '',
  items TEXT CHECK (json_valid(items)),
  score INTEGER,
  adjustments TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(adjustments)),
  level TEXT NOT NULL CHECK (level IN ('independent','mild','moderate','severe','total')),
  valid_until TEXT NOT NULL,
  paper_no TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX assessment_by_elder ON assessment (elder_id, assessed_on);

ALTER TABLE consent ADD COLUMN basis TEXT NOT NULL DEFAULT 'consent'
  CHECK (basis IN ('consent','statutory_duty','vital_interest'));
ALTER TABLE consent ADD COLUMN paper_no TEXT NOT NULL DEFAULT '';
ALTER TABLE consent ADD COLUMN taken_by TEXT NOT NULL DEFAULT '';
ALTER TABLE consent ADD COLUMN text_version TEXT NOT NULL DEFAULT '';
`,
};
