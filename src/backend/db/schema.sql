-- Generated from the migrations by scripts/write-schema.ts; for reading only.

CREATE TABLE account (
  -- The household's or village's number and a digit for the kind: who owns it cannot be changed unseen.
  id INTEGER PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('household','hold','pool','issued','redeemed','expired','elsewhere')),
  household_id INTEGER REFERENCES household(id),
  village_id INTEGER REFERENCES place(id),
  opened_on TEXT NOT NULL,
  CHECK ((kind IN ('household','hold')) = (household_id IS NOT NULL)),
  CHECK ((kind IN ('household','hold','pool')) = (village_id IS NOT NULL))
) STRICT;

CREATE UNIQUE INDEX account_of_household ON account (household_id, kind) WHERE household_id IS NOT NULL;

CREATE UNIQUE INDEX account_of_pool ON account (village_id) WHERE kind = 'pool';

CREATE UNIQUE INDEX account_once ON account (kind) WHERE village_id IS NULL;

CREATE TRIGGER account_stays BEFORE UPDATE ON account
BEGIN SELECT RAISE(ABORT, 'the ledger is in ink'); END;

CREATE TABLE account_balance (
  account_id INTEGER PRIMARY KEY REFERENCES account(id),
  minutes INTEGER NOT NULL,
  frozen_by INTEGER REFERENCES ledger_entry(number),
  last_entry INTEGER NOT NULL REFERENCES ledger_entry(number),
  last_date TEXT NOT NULL
) STRICT;

CREATE TABLE account_quarter (
  account_id INTEGER NOT NULL REFERENCES account(id),
  -- First day of the quarter of the year.
  quarter TEXT NOT NULL,
  -- Everything that came onto the account and went from it, reversals too.
  paid_in INTEGER NOT NULL DEFAULT 0 CHECK (paid_in >= 0),
  paid_out INTEGER NOT NULL DEFAULT 0 CHECK (paid_out >= 0),
  -- Of it what was earned by services, and what was had for goods and services; less what was reversed.
  earned INTEGER NOT NULL DEFAULT 0,
  redeemed INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (account_id, quarter)
) STRICT, WITHOUT ROWID;

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

CREATE TABLE agreement (
  id INTEGER PRIMARY KEY,
  number TEXT NOT NULL UNIQUE CHECK (length(number) > 0),
  kind TEXT NOT NULL CHECK (kind IN ('three-party','two-party','live-in')),
  elder_id INTEGER NOT NULL REFERENCES person(id),
  helper_id INTEGER REFERENCES person(id),
  signed_on TEXT NOT NULL,
  from_date TEXT NOT NULL,
  to_date TEXT,
  witness TEXT NOT NULL DEFAULT '',
  copies INTEGER NOT NULL CHECK (copies BETWEEN 1 AND 9),
  insurance TEXT NOT NULL DEFAULT '',
  rules_version TEXT NOT NULL DEFAULT '',
  filed_at TEXT NOT NULL DEFAULT '',
  ended_on TEXT,
  end_reason TEXT CHECK (end_reason IN ('term-over','elder-wishes','helper-wishes','moved','died','broken','replaced','other')),
  end_note TEXT NOT NULL DEFAULT '',
  CHECK (kind = 'live-in' OR helper_id IS NOT NULL),
  CHECK (to_date IS NULL OR to_date >= from_date),
  CHECK ((ended_on IS NULL) = (end_reason IS NULL))
) STRICT;

CREATE INDEX agreement_by_elder ON agreement (elder_id);

CREATE INDEX agreement_by_helper ON agreement (helper_id);

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

CREATE TABLE change_entry (
  id INTEGER PRIMARY KEY,
  change_set_id INTEGER NOT NULL REFERENCES change_set(id) ON DELETE CASCADE,
  table_name TEXT NOT NULL,
  -- The primary key of the row, as a JSON list.
  row_key TEXT NOT NULL,
  person_id INTEGER,
  before TEXT CHECK (json_valid(before)),
  after TEXT CHECK (json_valid(after))
) STRICT;

CREATE INDEX change_entry_by_person ON change_entry (person_id) WHERE person_id IS NOT NULL;

CREATE INDEX change_entry_by_set ON change_entry (change_set_id);

CREATE TABLE change_set (
  id INTEGER PRIMARY KEY,
  changed_at TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (length(kind) > 0),
  about TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(about)),
  reason TEXT,
  -- 1 while the transaction that makes the change is under way.
  is_open INTEGER NOT NULL DEFAULT 1 CHECK (is_open IN (0, 1)),
  undoes_id INTEGER REFERENCES change_set(id),
  undone_by_id INTEGER REFERENCES change_set(id)
) STRICT;

CREATE UNIQUE INDEX change_set_one_open ON change_set (is_open) WHERE is_open = 1;

CREATE TABLE consent (
  id INTEGER PRIMARY KEY,
  person_id INTEGER NOT NULL REFERENCES person(id) ON DELETE CASCADE,
  purpose TEXT NOT NULL CHECK (purpose IN ('basic_service','health_data','wall_card','public_list','points_public','photo','share_with_children','share_with_county')),
  decision TEXT NOT NULL CHECK (decision IN ('given','refused','withdrawn')),
  decided_on TEXT NOT NULL,
  form TEXT CHECK (form IN ('signature','thumb_print','oral_with_two_witnesses','guardian'))
, basis TEXT NOT NULL DEFAULT 'consent'
  CHECK (basis IN ('consent','statutory_duty','vital_interest')), paper_no TEXT NOT NULL DEFAULT '', taken_by TEXT NOT NULL DEFAULT '', text_version TEXT NOT NULL DEFAULT '') STRICT;

CREATE INDEX consent_by_person ON consent (person_id, purpose);

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

CREATE INDEX cook_circle_by_hamlet ON cook_circle (hamlet_id) WHERE hamlet_id IS NOT NULL;

CREATE INDEX cook_circle_by_village ON cook_circle (village_id);

CREATE TABLE cook_turn (
  circle_id INTEGER NOT NULL REFERENCES cook_circle(id) ON DELETE CASCADE,
  -- 1 = Monday … 7 = Sunday; of a rotation the place in the row, from 1.
  turn INTEGER NOT NULL CHECK (turn BETWEEN 1 AND 40),
  household_id INTEGER NOT NULL REFERENCES household(id) ON DELETE CASCADE,
  PRIMARY KEY (circle_id, turn)
) STRICT;

CREATE INDEX cook_turn_by_household ON cook_turn (household_id);

CREATE TABLE disclosure (
  id INTEGER PRIMARY KEY,
  disclosed_at TEXT NOT NULL,
  person_id INTEGER REFERENCES person(id) ON DELETE SET NULL,
  -- id_number: one number on the screen; export: a list written out with numbers; record: a person's own sheet.
  what TEXT NOT NULL CHECK (what IN ('id_number','export','record')),
  people INTEGER NOT NULL DEFAULT 1 CHECK (people >= 0),
  reason TEXT NOT NULL CHECK (length(reason) > 0)
) STRICT;

CREATE TABLE donation (
  id INTEGER PRIMARY KEY,
  village_id INTEGER NOT NULL REFERENCES place(id),
  date TEXT NOT NULL,
  donor TEXT NOT NULL CHECK (length(donor) > 0),
  -- The donor's name may stand on the wall.
  name_public INTEGER NOT NULL CHECK (name_public IN (0, 1)),
  kind TEXT NOT NULL CHECK (kind IN ('thing','money','labour')),
  what TEXT NOT NULL CHECK (length(what) > 0),
  amount_fen INTEGER CHECK (amount_fen >= 0),
  source TEXT NOT NULL DEFAULT 'donation' CHECK (source IN ('government','donation','collective','elder')),
  used_for TEXT NOT NULL DEFAULT '',
  note TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX donation_by_village ON donation (village_id, date);

CREATE TABLE elder (
  person_id INTEGER PRIMARY KEY REFERENCES person(id) ON DELETE CASCADE,
  living TEXT NOT NULL CHECK (living IN ('alone','spouse','children','grandchildren','other_relatives','non_relatives','institution','unknown')),
  health_words TEXT NOT NULL DEFAULT '',
  self_care_level TEXT NOT NULL CHECK (self_care_level IN ('independent','mild','moderate','severe','total','unknown')),
  self_care_source TEXT CHECK (self_care_source IN ('gbt42195','public_health','six_items','village_words','mzt039_old')),
  helper_sex_wish TEXT NOT NULL DEFAULT 'any' CHECK (helper_sex_wish IN ('any','M','F'))
, self_care_date TEXT, allergies TEXT NOT NULL DEFAULT '', medicines_note TEXT NOT NULL DEFAULT '', hearing TEXT CHECK (hearing IN ('good','weak','none')), sight TEXT CHECK (sight IN ('good','weak','none')), walking TEXT CHECK (walking IN ('alone','stick','helped','bed')), rises_at TEXT NOT NULL DEFAULT '', naps_at TEXT NOT NULL DEFAULT '', meals_at TEXT NOT NULL DEFAULT '', smokes INTEGER CHECK (smokes IN (0, 1)), dog_at_home INTEGER CHECK (dog_at_home IN (0, 1)), visit_level TEXT CHECK (visit_level IN ('red','yellow','blue','green')), visit_level_reason TEXT NOT NULL DEFAULT '', plan_review_on TEXT, doctor_id INTEGER REFERENCES person(id) ON DELETE SET NULL, cadre_id INTEGER REFERENCES person(id) ON DELETE SET NULL) STRICT;

CREATE INDEX elder_by_cadre ON elder (cadre_id) WHERE cadre_id IS NOT NULL;

CREATE INDEX elder_by_doctor ON elder (doctor_id) WHERE doctor_id IS NOT NULL;

CREATE TABLE elder_absence (
  id INTEGER PRIMARY KEY,
  elder_id INTEGER NOT NULL REFERENCES elder(person_id) ON DELETE CASCADE,
  from_date TEXT NOT NULL,
  to_date TEXT NOT NULL,
  reason TEXT NOT NULL CHECK (reason IN ('away','hospital','family-visit','mourning','custom','other')),
  CHECK (to_date >= from_date)
) STRICT;

CREATE INDEX elder_absence_by_elder ON elder_absence (elder_id);

CREATE TABLE erasure (
  id INTEGER PRIMARY KEY,
  erased_at TEXT NOT NULL,
  person_id INTEGER NOT NULL REFERENCES person(id),
  reason TEXT NOT NULL CHECK (length(reason) > 0),
  originals_removed INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE family_contact (
  elder_id INTEGER NOT NULL REFERENCES elder(person_id) ON DELETE CASCADE,
  call_order INTEGER NOT NULL CHECK (call_order BETWEEN 1 AND 5),
  name TEXT NOT NULL,
  relation TEXT NOT NULL,
  phone TEXT, works_in TEXT NOT NULL DEFAULT '', best_time TEXT NOT NULL DEFAULT '', told_by TEXT NOT NULL DEFAULT 'none' CHECK (told_by IN ('wechat','phone','none')), consents_to_notes INTEGER NOT NULL DEFAULT 0 CHECK (consents_to_notes IN (0, 1)),
  PRIMARY KEY (elder_id, call_order)
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

CREATE TABLE helper (
  person_id INTEGER PRIMARY KEY REFERENCES person(id) ON DELETE CASCADE,
  category TEXT NOT NULL CHECK (category IN ('younger_elder','neighbour','cadre','left_behind_woman','returned_youth','well_wisher','party_member','public_post','social_worker','professional','other')),
  health_words TEXT NOT NULL DEFAULT '',
  travel_means TEXT NOT NULL CHECK (travel_means IN ('walk','e_bike','motorbike','tricycle','car')),
  travel_limit_minutes INTEGER NOT NULL CHECK (travel_limit_minutes BETWEEN 1 AND 60),
  weekly_cap_minutes INTEGER NOT NULL CHECK (weekly_cap_minutes BETWEEN 0 AND 5040),
  daily_cap_minutes INTEGER NOT NULL CHECK (daily_cap_minutes BETWEEN 0 AND 720),
  max_elders INTEGER NOT NULL CHECK (max_elders BETWEEN 0 AND 8)
, ability TEXT NOT NULL DEFAULT 'unknown'
  CHECK (ability IN ('independent','mild','moderate','severe','total','unknown')), ability_noted_on TEXT, licence_note TEXT NOT NULL DEFAULT '', ad_hoc INTEGER NOT NULL DEFAULT 0 CHECK (ad_hoc IN (0, 1)), points_wish TEXT NOT NULL DEFAULT 'store' CHECK (points_wish IN ('store','donate','none')), insurer TEXT NOT NULL DEFAULT '', policy_no TEXT NOT NULL DEFAULT '', insured_until TEXT, joined_on TEXT, reconfirmed_on TEXT, ended_on TEXT) STRICT;

CREATE TABLE helper_absence (
  id INTEGER PRIMARY KEY,
  helper_id INTEGER NOT NULL REFERENCES helper(person_id) ON DELETE CASCADE,
  from_date TEXT NOT NULL,
  to_date TEXT NOT NULL,
  reason TEXT NOT NULL CHECK (reason IN ('farming','away','ill','mourning','other')),
  CHECK (to_date >= from_date)
) STRICT;

CREATE INDEX helper_absence_by_helper ON helper_absence (helper_id);

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
  hamlet_id INTEGER REFERENCES place(id), head_id INTEGER REFERENCES person(id) ON DELETE SET NULL, address_text TEXT NOT NULL DEFAULT '', card_no TEXT CHECK (length(card_no) > 0), plot_notes TEXT NOT NULL DEFAULT '',
  UNIQUE (village_id, household_no)
) STRICT;

CREATE INDEX household_by_head ON household (head_id) WHERE head_id IS NOT NULL;

CREATE UNIQUE INDEX household_card_once ON household (card_no) WHERE card_no IS NOT NULL;

CREATE TABLE household_flag (
  household_id INTEGER NOT NULL REFERENCES household(id) ON DELETE CASCADE,
  flag TEXT NOT NULL CHECK (flag IN ('short_of_labour','left_behind_household','minimum_allowance','extreme_poverty')),
  PRIMARY KEY (household_id, flag)
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
, change_set_id INTEGER REFERENCES change_set(id), undone_at TEXT, original_removed_at TEXT) STRICT;

CREATE UNIQUE INDEX import_file_once ON import_batch (sha256) WHERE undone_at IS NULL;

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

CREATE TABLE import_mapping (
  heading_set TEXT PRIMARY KEY,
  kind TEXT NOT NULL,
  columns TEXT NOT NULL CHECK (json_valid(columns)),
  used_at TEXT NOT NULL
) STRICT;

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

CREATE INDEX inspection_by_helper ON inspection (helper_id) WHERE helper_id IS NOT NULL;

CREATE INDEX inspection_by_venue ON inspection (venue_id) WHERE venue_id IS NOT NULL;

CREATE TABLE ledger_entry (
  number INTEGER PRIMARY KEY,
  -- Numbers in place of words that come back in every entry; the words are made of them whenever they are asked for.
  kind_no INTEGER NOT NULL CHECK (kind_no BETWEEN 0 AND 14),
  kind TEXT GENERATED ALWAYS AS (CASE kind_no WHEN 0 THEN 'deposit' WHEN 1 THEN 'carry-in' WHEN 2 THEN 'carry-out' WHEN 3 THEN 'gift'
    WHEN 4 THEN 'donate' WHEN 5 THEN 'grant' WHEN 6 THEN 'redeem-goods' WHEN 7 THEN 'hold-service' WHEN 8 THEN 'settle-service'
    WHEN 9 THEN 'release-hold' WHEN 10 THEN 'inherit' WHEN 11 THEN 'expire' WHEN 12 THEN 'reversal' WHEN 13 THEN 'freeze'
    WHEN 14 THEN 'unfreeze' END) VIRTUAL,
  -- Days since 1970-01-01.
  day INTEGER NOT NULL,
  date TEXT GENERATED ALWAYS AS (date(day * 86400, 'unixepoch')) VIRTUAL,
  concerns INTEGER REFERENCES account(id),
  by_decision INTEGER NOT NULL CHECK (by_decision IN (0, 1)),
  ground_kind TEXT GENERATED ALWAYS AS (iif(by_decision = 1, 'decision', 'service')) VIRTUAL,
  ground_id INTEGER NOT NULL,
  rule_version INTEGER NOT NULL REFERENCES rule_set(version),
  handler_name TEXT NOT NULL CHECK (length(handler_name) > 0),
  handler_household_id INTEGER,
  reviewer_name TEXT NOT NULL CHECK (length(reviewer_name) > 0),
  reviewer_household_id INTEGER,
  reason TEXT NOT NULL DEFAULT '',
  reverses INTEGER REFERENCES ledger_entry(number),
  -- Seals the hash of the entry before too, which is therefore not written a second time.
  hash BLOB NOT NULL CHECK (length(hash) = 32),
  CHECK ((kind_no = 12) = (reverses IS NOT NULL)),
  CHECK ((kind_no IN (13, 14)) = (concerns IS NOT NULL))
) STRICT;

CREATE INDEX ledger_entry_but_deposits ON ledger_entry (kind) WHERE kind <> 'deposit';

CREATE INDEX ledger_entry_of_decision ON ledger_entry (ground_id) WHERE ground_kind = 'decision';

CREATE INDEX ledger_entry_of_service ON ledger_entry (ground_id) WHERE ground_kind = 'service';

CREATE UNIQUE INDEX ledger_entry_reversed ON ledger_entry (reverses) WHERE reverses IS NOT NULL;

CREATE TRIGGER ledger_entry_kept BEFORE DELETE ON ledger_entry
BEGIN SELECT RAISE(ABORT, 'the ledger is in ink'); END;

CREATE TRIGGER ledger_entry_stays BEFORE UPDATE ON ledger_entry
BEGIN SELECT RAISE(ABORT, 'the ledger is in ink'); END;

CREATE TABLE ledger_posting (
  account_id INTEGER NOT NULL REFERENCES account(id),
  entry_number INTEGER NOT NULL REFERENCES ledger_entry(number),
  -- Place within the entry, from 0.
  position INTEGER NOT NULL,
  -- A person of member_balance, whose row holds the person fast.
  person_id INTEGER,
  minutes INTEGER NOT NULL CHECK (minutes <> 0),
  PRIMARY KEY (account_id, entry_number, position)
) STRICT, WITHOUT ROWID;

CREATE INDEX ledger_posting_by_entry ON ledger_posting (entry_number);

CREATE TRIGGER ledger_posting_kept BEFORE DELETE ON ledger_posting
BEGIN SELECT RAISE(ABORT, 'the ledger is in ink'); END;

CREATE TRIGGER ledger_posting_stays BEFORE UPDATE ON ledger_posting
BEGIN SELECT RAISE(ABORT, 'the ledger is in ink'); END;

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

CREATE TABLE meal_round (
  id INTEGER PRIMARY KEY,
  village_id INTEGER NOT NULL REFERENCES place(id),
  name TEXT NOT NULL CHECK (length(name) > 0),
  rider_id INTEGER REFERENCES helper(person_id) ON DELETE SET NULL,
  from_time TEXT NOT NULL CHECK (from_time GLOB '[0-2][0-9]:[0-5][0-9]'),
  to_time TEXT NOT NULL CHECK (to_time GLOB '[0-2][0-9]:[0-5][0-9]'),
  CHECK (from_time < to_time)
) STRICT;

CREATE INDEX meal_round_by_rider ON meal_round (rider_id) WHERE rider_id IS NOT NULL;

CREATE INDEX meal_round_by_village ON meal_round (village_id);

CREATE TABLE meal_stop (
  round_id INTEGER NOT NULL REFERENCES meal_round(id) ON DELETE CASCADE,
  elder_id INTEGER NOT NULL REFERENCES elder(person_id) ON DELETE CASCADE,
  stop_order INTEGER NOT NULL CHECK (stop_order >= 1),
  -- What to mind about the meal: soft, little salt.
  diet TEXT NOT NULL DEFAULT '',
  PRIMARY KEY (round_id, elder_id)
) STRICT;

CREATE INDEX meal_stop_by_elder ON meal_stop (elder_id);

CREATE TABLE member_balance (
  account_id INTEGER NOT NULL REFERENCES account(id),
  person_id INTEGER NOT NULL REFERENCES person(id),
  minutes INTEGER NOT NULL,
  PRIMARY KEY (account_id, person_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE member_month (
  person_id INTEGER NOT NULL REFERENCES person(id),
  -- First day of the month in which the services were done.
  month TEXT NOT NULL,
  earned_minutes INTEGER NOT NULL,
  services INTEGER NOT NULL,
  PRIMARY KEY (person_id, month)
) STRICT, WITHOUT ROWID;

CREATE TABLE need (
  id INTEGER PRIMARY KEY,
  elder_id INTEGER NOT NULL REFERENCES elder(person_id) ON DELETE CASCADE,
  service_code TEXT NOT NULL,
  times_per_week INTEGER NOT NULL CHECK (times_per_week BETWEEN 1 AND 14),
  minutes INTEGER NOT NULL CHECK (minutes BETWEEN 5 AND 480), every_weeks INTEGER NOT NULL DEFAULT 1 CHECK (every_weeks BETWEEN 1 AND 13), slot TEXT CHECK (slot IN ('morning','afternoon')), since_date TEXT,
  UNIQUE (elder_id, service_code)
) STRICT;

CREATE TABLE need_part (
  elder_id INTEGER NOT NULL,
  service_code TEXT NOT NULL,
  part TEXT NOT NULL CHECK (length(part) > 0),
  PRIMARY KEY (elder_id, service_code, part),
  FOREIGN KEY (elder_id, service_code) REFERENCES need(elder_id, service_code) ON DELETE CASCADE
) STRICT;

CREATE TABLE office_rule (
  place_id INTEGER NOT NULL REFERENCES place(id) ON DELETE CASCADE,
  rule TEXT NOT NULL CHECK (length(rule) > 0),
  value INTEGER NOT NULL,
  PRIMARY KEY (place_id, rule)
) STRICT;

CREATE TABLE paid_care (
  id INTEGER PRIMARY KEY,
  elder_id INTEGER NOT NULL REFERENCES person(id),
  helper_id INTEGER NOT NULL REFERENCES person(id),
  from_date TEXT NOT NULL,
  to_date TEXT,
  agreed_fen INTEGER NOT NULL CHECK (agreed_fen >= 0),
  per TEXT NOT NULL CHECK (per IN ('visit','day','month')),
  paid_fen INTEGER NOT NULL DEFAULT 0 CHECK (paid_fen >= 0),
  services TEXT NOT NULL DEFAULT '',
  note TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX paid_care_by_elder ON paid_care (elder_id);

CREATE INDEX paid_care_by_helper ON paid_care (helper_id);

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
  import_batch_id INTEGER REFERENCES import_batch(id), mode TEXT NOT NULL DEFAULT 'pair'
  CHECK (mode IN ('pair','neighbour_watch','volunteer_task')), trial_until TEXT, asked_on TEXT, confidence INTEGER CHECK (confidence BETWEEN 0 AND 100),
  CHECK (elder_id <> helper_id),
  CHECK ((end_date IS NULL) = (end_reason IS NULL))
) STRICT;

CREATE INDEX pair_by_elder ON pair (elder_id);

CREATE INDEX pair_by_helper ON pair (helper_id) WHERE end_date IS NULL;

CREATE INDEX pair_of_helper ON pair (helper_id);

CREATE UNIQUE INDEX pair_one_live_backup ON pair (elder_id)
  WHERE role = 'backup' AND mode = 'pair' AND end_date IS NULL;

CREATE UNIQUE INDEX pair_one_live_primary ON pair (elder_id)
  WHERE role = 'primary' AND mode = 'pair' AND end_date IS NULL;

CREATE TABLE pair_decline (
  id INTEGER PRIMARY KEY,
  elder_id INTEGER NOT NULL REFERENCES person(id),
  helper_id INTEGER NOT NULL REFERENCES person(id),
  declined_by TEXT NOT NULL CHECK (declined_by IN ('elder','helper')),
  reason TEXT NOT NULL CHECK (reason IN ('too-far','no-time','not-getting-along','wants-other-sex','family-objects',
    'too-heavy','already-helped','not-said')),
  travel_minutes INTEGER,
  declined_on TEXT NOT NULL,
  withdrawn_on TEXT,
  proposal_id INTEGER REFERENCES proposal(id),
  pair_id INTEGER REFERENCES pair(id),
  CHECK (elder_id <> helper_id)
) STRICT;

CREATE INDEX pair_decline_by_elder ON pair_decline (elder_id);

CREATE INDEX pair_decline_by_helper ON pair_decline (helper_id);

CREATE TABLE paper_sheet (
  id INTEGER PRIMARY KEY,
  form TEXT NOT NULL CHECK (length(form) > 0),
  profile TEXT NOT NULL CHECK (profile IN ('public','household','internal')),
  village_id INTEGER NOT NULL REFERENCES place(id),
  week_start TEXT NOT NULL,
  part_key TEXT NOT NULL CHECK (length(part_key) > 0),
  roster_id INTEGER REFERENCES roster(id),
  title TEXT NOT NULL,
  content_hash TEXT NOT NULL CHECK (length(content_hash) > 0),
  number TEXT UNIQUE CHECK (number IS NULL OR (length(number) = 7 AND number NOT GLOB '*[^0-9]*')),
  lines TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(lines)),
  made_at TEXT NOT NULL
) STRICT;

CREATE INDEX paper_sheet_by_form ON paper_sheet (village_id, form, week_start);

CREATE INDEX paper_sheet_by_roster ON paper_sheet (roster_id);

CREATE INDEX paper_sheet_to_sign ON paper_sheet (week_start, village_id) WHERE number IS NOT NULL;

CREATE TABLE passbook_print (
  household_id INTEGER NOT NULL REFERENCES household(id) ON DELETE CASCADE,
  -- Booklets are counted from 1; each holds 48 lines.
  book INTEGER NOT NULL CHECK (book >= 1),
  lines INTEGER NOT NULL CHECK (lines >= 0),
  printed_at TEXT NOT NULL,
  PRIMARY KEY (household_id, book)
) STRICT, WITHOUT ROWID;

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
  remark TEXT NOT NULL DEFAULT '', name_note TEXT NOT NULL DEFAULT '', nickname TEXT NOT NULL DEFAULT '', nation TEXT NOT NULL DEFAULT '', dialect TEXT NOT NULL DEFAULT '', lunar_month INTEGER CHECK (lunar_month BETWEEN 1 AND 12), lunar_day INTEGER CHECK (lunar_day BETWEEN 1 AND 30), lunar_leap INTEGER NOT NULL DEFAULT 0 CHECK (lunar_leap IN (0, 1)), relation_to_head TEXT NOT NULL DEFAULT '', registered_elsewhere INTEGER NOT NULL DEFAULT 0 CHECK (registered_elsewhere IN (0, 1)), party_member INTEGER NOT NULL DEFAULT 0 CHECK (party_member IN (0, 1)), status_since TEXT, erased_on TEXT,
  CHECK ((birth_date IS NULL) = (birth_precision = 'unknown')),
  CHECK ((id_number IS NULL) = (id_status = 'missing'))
) STRICT;

CREATE INDEX person_by_household ON person (household_id);

CREATE INDEX person_by_village ON person (village_id);

CREATE UNIQUE INDEX person_id_number_once ON person (id_number) WHERE id_status = 'valid';

CREATE TABLE person_role (
  person_id INTEGER NOT NULL REFERENCES person(id) ON DELETE CASCADE,
  role TEXT NOT NULL CHECK (role IN ('supervisor','village_doctor','cadre','grid_worker','social_worker',
    'public_post_worker','key_volunteer','supporter')),
  PRIMARY KEY (person_id, role)
) STRICT;

CREATE TABLE phone (
  person_id INTEGER NOT NULL REFERENCES person(id) ON DELETE CASCADE,
  place_in_list INTEGER NOT NULL,
  number TEXT NOT NULL CHECK (length(number) > 0),
  owner TEXT, kind TEXT NOT NULL DEFAULT 'mobile' CHECK (kind IN ('mobile','landline','unknown')),
  PRIMARY KEY (person_id, place_in_list)
) STRICT;

CREATE TABLE place (
  id INTEGER PRIMARY KEY,
  level TEXT NOT NULL CHECK (level IN ('county','township','village','village_group','hamlet')),
  parent_id INTEGER REFERENCES place(id),
  name TEXT NOT NULL CHECK (length(name) > 0),
  group_no INTEGER CHECK (group_no BETWEEN 1 AND 60), short_name TEXT NOT NULL DEFAULT '', region_code TEXT
  CHECK (region_code IS NULL OR (length(region_code) IN (6, 9, 12) AND region_code NOT GLOB '*[^0-9]*')), pilot_status TEXT NOT NULL DEFAULT 'not_started'
  CHECK (pilot_status IN ('not_started','pilot','running','paused')), merged_into_id INTEGER REFERENCES place(id),
  CHECK ((level = 'village_group') = (group_no IS NOT NULL))
) STRICT;

CREATE UNIQUE INDEX place_name_once ON place (coalesce(parent_id, 0), level, name);

CREATE TABLE place_alias (
  place_id INTEGER NOT NULL REFERENCES place(id) ON DELETE CASCADE,
  alias TEXT NOT NULL CHECK (length(alias) > 0),
  PRIMARY KEY (place_id, alias)
) STRICT;

CREATE TABLE print_job (
  id INTEGER PRIMARY KEY,
  printed_at TEXT NOT NULL,
  form TEXT NOT NULL CHECK (length(form) > 0),
  profile TEXT NOT NULL CHECK (profile IN ('public','household','internal')),
  village_id INTEGER NOT NULL REFERENCES place(id),
  week_start TEXT NOT NULL,
  roster_id INTEGER REFERENCES roster(id),
  copies INTEGER NOT NULL DEFAULT 1 CHECK (copies > 0),
  pages INTEGER NOT NULL CHECK (pages >= 0),
  file_name TEXT,
  printed_by TEXT
) STRICT;

CREATE INDEX print_job_by_roster ON print_job (roster_id);

CREATE INDEX print_job_by_week ON print_job (week_start, village_id);

CREATE TABLE print_job_sheet (
  job_id INTEGER NOT NULL REFERENCES print_job(id) ON DELETE CASCADE,
  sheet_id INTEGER NOT NULL REFERENCES paper_sheet(id),
  PRIMARY KEY (job_id, sheet_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX print_job_sheet_by_sheet ON print_job_sheet (sheet_id);

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
, name TEXT NOT NULL DEFAULT '', weights TEXT CHECK (json_valid(weights)), decisions TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(decisions)), decisions_held INTEGER NOT NULL DEFAULT 0 CHECK (decisions_held >= 0), accepted_village_ids TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(accepted_village_ids))) STRICT;

CREATE INDEX proposal_open ON proposal (state) WHERE state = 'open';

CREATE TABLE redemption_item (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE CHECK (length(name) > 0),
  kind TEXT NOT NULL CHECK (kind IN ('goods','service')),
  unit TEXT NOT NULL DEFAULT '',
  minutes INTEGER NOT NULL CHECK (minutes > 0),
  -- What it cost, for the report alone; never an exchange rate.
  yuan_note TEXT NOT NULL DEFAULT '',
  -- Null where nobody counts.
  stock INTEGER CHECK (stock >= 0),
  low_stock INTEGER NOT NULL DEFAULT 5 CHECK (low_stock >= 0),
  from_date TEXT,
  to_date TEXT,
  active INTEGER NOT NULL DEFAULT 1 CHECK (active IN (0, 1))
) STRICT;

CREATE TABLE register_state (
  only_row INTEGER PRIMARY KEY CHECK (only_row = 1),
  revision INTEGER NOT NULL
) STRICT;

CREATE TABLE relation (
  person_id INTEGER NOT NULL REFERENCES person(id) ON DELETE CASCADE,
  other_id INTEGER NOT NULL REFERENCES person(id) ON DELETE CASCADE,
  kind TEXT NOT NULL CHECK (kind IN ('lineal','sibling','cousin','in_law','clan','neighbour','old_workmate','friend','refuses')), degree INTEGER CHECK (degree BETWEEN 1 AND 8), note TEXT NOT NULL DEFAULT '',
  PRIMARY KEY (person_id, other_id, kind),
  CHECK (person_id <> other_id)
) STRICT;

CREATE INDEX relation_by_other ON relation (other_id);

CREATE TABLE request (
  id INTEGER PRIMARY KEY,
  year INTEGER NOT NULL,
  running_no INTEGER NOT NULL CHECK (running_no > 0),
  kind TEXT NOT NULL CHECK (kind IN ('need','complaint','emergency','fall','lost','fire','money','quarrel','ledger')),
  village_id INTEGER NOT NULL REFERENCES place(id),
  reported_on TEXT NOT NULL,
  channel TEXT NOT NULL CHECK (channel IN ('home','phone','message','met','paper')),
  person_id INTEGER REFERENCES person(id),
  reported_by TEXT NOT NULL DEFAULT '',
  text TEXT NOT NULL CHECK (length(text) > 0),
  handler TEXT NOT NULL DEFAULT '',
  due_on TEXT NOT NULL,
  state TEXT NOT NULL DEFAULT 'open' CHECK (state IN ('open','settled','dropped')),
  closed_on TEXT,
  result TEXT NOT NULL DEFAULT '',
  UNIQUE (year, running_no),
  CHECK ((state = 'open') = (closed_on IS NULL))
) STRICT;

CREATE INDEX request_by_person ON request (person_id);

CREATE INDEX request_by_village ON request (village_id, state);

CREATE TABLE returned_sheet (
  id INTEGER PRIMARY KEY,
  -- Null of a paper that bears none.
  number TEXT UNIQUE REFERENCES paper_sheet(number),
  form TEXT NOT NULL CHECK (length(form) > 0),
  village_id INTEGER NOT NULL REFERENCES place(id),
  week_start TEXT NOT NULL,
  -- Of a paper without a number; the others bear the title of their paper_sheet.
  title TEXT NOT NULL DEFAULT '',
  state TEXT NOT NULL CHECK (state IN ('entered','checked')),
  entered_by INTEGER REFERENCES staff(id),
  entered_at TEXT NOT NULL,
  checked_by INTEGER REFERENCES staff(id),
  checked_at TEXT,
  paper_kept INTEGER NOT NULL CHECK (paper_kept IN (0, 1)),
  returned_reason TEXT NOT NULL DEFAULT '',
  CHECK ((state = 'checked') = (checked_at IS NOT NULL)),
  CHECK ((checked_by IS NULL) = (checked_at IS NULL)),
  CHECK (checked_by IS NULL OR entered_by IS NULL OR checked_by <> entered_by)
) STRICT;

CREATE INDEX returned_sheet_by_week ON returned_sheet (week_start, village_id);

CREATE INDEX returned_sheet_to_check ON returned_sheet (week_start) WHERE state = 'entered';

CREATE TRIGGER checked_sheet_kept BEFORE DELETE ON returned_sheet WHEN OLD.state = 'checked'
BEGIN SELECT RAISE(ABORT, 'a checked sheet is in ink'); END;

CREATE TRIGGER checked_sheet_stays BEFORE UPDATE OF id, number, form, village_id, week_start, state, entered_by, entered_at,
  checked_by, checked_at, paper_kept, returned_reason
ON returned_sheet WHEN OLD.state = 'checked'
BEGIN SELECT RAISE(ABORT, 'a checked sheet is in ink'); END;

CREATE TRIGGER checked_sheet_words BEFORE UPDATE OF title ON returned_sheet
WHEN OLD.state = 'checked' AND NEW.title NOT IN ('', OLD.title)
BEGIN SELECT RAISE(ABORT, 'a checked sheet is in ink'); END;

CREATE TABLE roster (
  id INTEGER PRIMARY KEY,
  village_id INTEGER NOT NULL REFERENCES place(id),
  week_start TEXT NOT NULL,
  version INTEGER NOT NULL CHECK (version >= 1),
  state TEXT NOT NULL CHECK (state IN ('draft','agreed','published','closed','superseded')),
  status TEXT NOT NULL CHECK (status IN ('proven-best','good','stopped','impossible')),
  gap_percent REAL,
  -- The price of the week by part, as planned and changed.
  price TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(price)),
  made_at TEXT NOT NULL,
  agreed_at TEXT,
  published_at TEXT,
  closed_at TEXT,
  -- Why this version replaced another (RosterCause); null for a first one.
  cause TEXT CHECK (json_valid(cause)),
  register_revision INTEGER NOT NULL,
  seed INTEGER NOT NULL,
  problem_digest TEXT NOT NULL,
  program_version TEXT NOT NULL,
  -- The plan on which moves by hand rest (RosterPlan), and the moves, oldest first; those beyond moves_held were undone.
  base_plan TEXT CHECK (json_valid(base_plan)),
  moves TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(moves)),
  moves_held INTEGER NOT NULL DEFAULT 0 CHECK (moves_held >= 0),
  -- What the plan was promised to keep (RosterPromise), and what was pinned before it was made ({visit, placement}).
  promises TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(promises)),
  fixed TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(fixed)),
  UNIQUE (village_id, week_start, version),
  CHECK ((state IN ('draft','agreed')) = (published_at IS NULL)),
  CHECK ((state = 'closed') = (closed_at IS NOT NULL))
) STRICT;

CREATE INDEX roster_by_week ON roster (week_start);

CREATE UNIQUE INDEX roster_one_draft ON roster (village_id, week_start) WHERE state IN ('draft','agreed');

CREATE UNIQUE INDEX roster_one_in_force ON roster (village_id, week_start) WHERE state IN ('published','closed');

CREATE TRIGGER published_roster_kept BEFORE DELETE ON roster
WHEN OLD.state NOT IN ('draft','agreed')
BEGIN SELECT RAISE(ABORT, 'a published roster is in ink'); END;

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

CREATE TABLE roster_template (
  id INTEGER PRIMARY KEY,
  village_id INTEGER NOT NULL REFERENCES place(id),
  name TEXT NOT NULL CHECK (length(name) > 0),
  saved_at TEXT NOT NULL,
  -- Where each visit stood: [VisitRef, Placement].
  placements TEXT NOT NULL CHECK (json_valid(placements)),
  UNIQUE (village_id, name)
) STRICT;

CREATE TABLE rule_set (
  version INTEGER PRIMARY KEY CHECK (version >= 1),
  effective_from TEXT NOT NULL,
  approved_by TEXT NOT NULL,
  -- RuleSet without version, day and approval.
  body TEXT NOT NULL CHECK (json_valid(body)),
  made_at TEXT NOT NULL
) STRICT;

CREATE TRIGGER rule_set_kept BEFORE DELETE ON rule_set
WHEN EXISTS (SELECT 1 FROM rule_use WHERE version = OLD.version)
BEGIN SELECT RAISE(ABORT, 'rules by which something was credited are in ink'); END;

CREATE TRIGGER rule_set_stays BEFORE UPDATE ON rule_set
WHEN EXISTS (SELECT 1 FROM rule_use WHERE version = OLD.version)
BEGIN SELECT RAISE(ABORT, 'rules by which something was credited are in ink'); END;

CREATE TABLE rule_use (
  version INTEGER PRIMARY KEY REFERENCES rule_set(version),
  entries INTEGER NOT NULL
) STRICT;

CREATE TABLE service_record (
  id INTEGER PRIMARY KEY,
  sheet_id INTEGER NOT NULL REFERENCES returned_sheet(id) ON DELETE CASCADE,
  line_no INTEGER NOT NULL CHECK (line_no >= 1),
  -- Of which planned visit of the sheet's village and week (visitKey); null of what nobody planned.
  visit_key TEXT,
  -- Days since 1970-01-01; a tenth of the file would be days otherwise. The texts below are made of the numbers whenever they are asked for.
  day INTEGER NOT NULL,
  date TEXT GENERATED ALWAYS AS (date(day * 86400, 'unixepoch')) VIRTUAL,
  helper_id INTEGER NOT NULL REFERENCES person(id),
  elder_id INTEGER REFERENCES person(id),
  -- Where no elder names it: a round, a station, a field.
  title TEXT NOT NULL DEFAULT '',
  services TEXT NOT NULL DEFAULT '' CHECK (services NOT GLOB '*[^a-z_,]*'),
  not_done TEXT CHECK (not_done IN ('nobody-home','elder-away','elder-refused','helper-ill','helper-absent','weather','postponed','other')),
  -- Minutes since midnight.
  arrive_minute INTEGER CHECK (arrive_minute BETWEEN 0 AND 1439),
  arrive TEXT GENERATED ALWAYS AS (iif(arrive_minute IS NULL, NULL, format('%02d:%02d', arrive_minute / 60, arrive_minute % 60))) VIRTUAL,
  leave_minute INTEGER CHECK (leave_minute BETWEEN 0 AND 1439),
  leave TEXT GENERATED ALWAYS AS (iif(leave_minute IS NULL, NULL, format('%02d:%02d', leave_minute / 60, leave_minute % 60))) VIRTUAL,
  minutes INTEGER NOT NULL CHECK (minutes BETWEEN 0 AND 720),
  minutes_reason TEXT NOT NULL DEFAULT '',
  elder_mark_no INTEGER NOT NULL CHECK (elder_mark_no BETWEEN 0 AND 4),
  elder_mark TEXT GENERATED ALWAYS AS (CASE elder_mark_no WHEN 0 THEN 'signature' WHEN 1 THEN 'thumb-print'
    WHEN 2 THEN 'proxy' WHEN 3 THEN 'refused' WHEN 4 THEN 'missing' END) VIRTUAL,
  proxy_name TEXT NOT NULL DEFAULT '',
  helper_signed INTEGER NOT NULL CHECK (helper_signed IN (0, 1)),
  satisfaction_no INTEGER NOT NULL CHECK (satisfaction_no BETWEEN 0 AND 3),
  satisfaction TEXT GENERATED ALWAYS AS (CASE satisfaction_no WHEN 0 THEN 'good' WHEN 1 THEN 'blank' WHEN 2 THEN 'fair' WHEN 3 THEN 'poor' END) VIRTUAL,
  points_no INTEGER NOT NULL CHECK (points_no BETWEEN 0 AND 2),
  points TEXT GENERATED ALWAYS AS (CASE points_no WHEN 0 THEN 'store' WHEN 1 THEN 'donate' WHEN 2 THEN 'none' END) VIRTUAL,
  paid INTEGER NOT NULL CHECK (paid IN (0, 1)),
  note TEXT NOT NULL DEFAULT '',
  -- In ink: 0 while the sheet may be entered anew.
  checked INTEGER NOT NULL DEFAULT 0 CHECK (checked IN (0, 1)),
  -- The record that this one puts right, with the reason; and the one that put this one right.
  corrects INTEGER REFERENCES service_record(id),
  correction_reason TEXT NOT NULL DEFAULT '',
  corrected_by INTEGER REFERENCES service_record(id) DEFERRABLE INITIALLY DEFERRED,
  -- Who entered and who checked a correction; of every other record its sheet tells.
  entered_by INTEGER REFERENCES staff(id),
  checked_by INTEGER REFERENCES staff(id),
  -- Checked and not credited yet: why. Null of what was credited, of what earns nothing, and of what is not checked.
  waits_for TEXT CHECK (waits_for IN ('household','marks','rules','other-reviewer')),
  CHECK (not_done IS NULL OR minutes = 0),
  CHECK (leave_minute IS NULL OR arrive_minute IS NULL OR leave_minute > arrive_minute)
) STRICT;

CREATE INDEX service_record_by_correction ON service_record (corrected_by) WHERE corrected_by IS NOT NULL;

CREATE INDEX service_record_by_day ON service_record (day) WHERE corrected_by IS NULL;

CREATE INDEX service_record_by_elder ON service_record (elder_id, day) WHERE elder_id IS NOT NULL;

CREATE INDEX service_record_by_helper ON service_record (helper_id, day);

CREATE UNIQUE INDEX service_record_corrects ON service_record (corrects) WHERE corrects IS NOT NULL;

CREATE UNIQUE INDEX service_record_once ON service_record (sheet_id, line_no, helper_id, ifnull(corrected_by, 0));

CREATE INDEX service_record_poor ON service_record (helper_id, day)
  WHERE satisfaction = 'poor' AND corrected_by IS NULL;

CREATE INDEX service_record_waiting ON service_record (day) WHERE waits_for IS NOT NULL AND corrected_by IS NULL;

CREATE TRIGGER checked_record_kept BEFORE DELETE ON service_record WHEN OLD.checked = 1
BEGIN SELECT RAISE(ABORT, 'a checked record is in ink'); END;

CREATE TRIGGER checked_record_stays BEFORE UPDATE OF id, sheet_id, line_no, visit_key, day, helper_id, elder_id, title,
  services, not_done, arrive_minute, leave_minute, minutes, elder_mark_no, helper_signed, satisfaction_no, points_no, paid, checked, corrects, entered_by, checked_by
ON service_record WHEN OLD.checked = 1
BEGIN SELECT RAISE(ABORT, 'a checked record is in ink'); END;

CREATE TRIGGER checked_record_words BEFORE UPDATE OF minutes_reason, proxy_name, note, correction_reason
ON service_record WHEN OLD.checked = 1 AND (NEW.minutes_reason NOT IN ('', OLD.minutes_reason)
  OR NEW.proxy_name NOT IN ('', OLD.proxy_name) OR NEW.note NOT IN ('', OLD.note)
  OR NEW.correction_reason NOT IN ('', OLD.correction_reason))
BEGIN SELECT RAISE(ABORT, 'a checked record is in ink'); END;

CREATE TRIGGER record_corrected_once BEFORE UPDATE OF corrected_by ON service_record
WHEN OLD.corrected_by IS NOT NULL AND NEW.corrected_by IS NOT OLD.corrected_by
BEGIN SELECT RAISE(ABORT, 'a record is corrected once'); END;

CREATE TABLE service_word (
  word TEXT PRIMARY KEY CHECK (length(word) > 0),
  service_code TEXT NOT NULL CHECK (length(service_code) > 0)
) STRICT;

CREATE TABLE setting (
  name TEXT PRIMARY KEY CHECK (length(name) > 0),
  value TEXT NOT NULL CHECK (json_valid(value))
) STRICT;

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

CREATE TABLE staff (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE CHECK (length(name) > 0),
  household_id INTEGER REFERENCES household(id) ON DELETE SET NULL,
  active INTEGER NOT NULL DEFAULT 1 CHECK (active IN (0, 1))
) STRICT;

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

CREATE TABLE station_duty (
  venue_id INTEGER NOT NULL REFERENCES venue(id) ON DELETE CASCADE,
  kind TEXT NOT NULL CHECK (kind IN ('cooking','cleaning','opening','registering')),
  half_days_per_week INTEGER NOT NULL CHECK (half_days_per_week BETWEEN 1 AND 14),
  helpers_needed INTEGER NOT NULL CHECK (helpers_needed BETWEEN 1 AND 10),
  PRIMARY KEY (venue_id, kind)
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

CREATE INDEX team_member_by_person ON team_member (person_id);

CREATE TABLE time_bank_decision (
  id INTEGER PRIMARY KEY,
  kind TEXT NOT NULL CHECK (length(kind) > 0),
  date TEXT NOT NULL,
  household_id INTEGER REFERENCES household(id),
  to_household_id INTEGER REFERENCES household(id),
  village_id INTEGER REFERENCES place(id),
  person_id INTEGER REFERENCES person(id),
  minutes INTEGER NOT NULL CHECK (minutes >= 0),
  item_id INTEGER REFERENCES redemption_item(id),
  quantity INTEGER CHECK (quantity > 0),
  -- A hold that is settled or released; the request of a dispute.
  hold_id INTEGER REFERENCES time_bank_decision(id),
  request_id INTEGER REFERENCES request(id),
  -- The entry that a dispute doubts; null of the account as a whole.
  doubts INTEGER REFERENCES ledger_entry(number),
  reason TEXT NOT NULL DEFAULT '',
  receiver_mark TEXT NOT NULL DEFAULT 'missing' CHECK (receiver_mark IN ('signature','thumb-print','proxy','refused','missing')),
  -- Where the signed paper is filed.
  filed_at TEXT NOT NULL DEFAULT '',
  made_at TEXT NOT NULL
) STRICT;

CREATE INDEX time_bank_decision_by_hold ON time_bank_decision (hold_id) WHERE hold_id IS NOT NULL;

CREATE INDEX time_bank_decision_by_household ON time_bank_decision (household_id, date);

CREATE INDEX time_bank_decision_by_kind ON time_bank_decision (kind, date);

CREATE INDEX time_bank_decision_by_person ON time_bank_decision (person_id) WHERE person_id IS NOT NULL;

CREATE INDEX time_bank_decision_by_receiver ON time_bank_decision (to_household_id) WHERE to_household_id IS NOT NULL;

CREATE INDEX time_bank_decision_by_request ON time_bank_decision (request_id) WHERE request_id IS NOT NULL;

CREATE TRIGGER decision_kept BEFORE DELETE ON time_bank_decision
BEGIN SELECT RAISE(ABORT, 'a decision is in ink'); END;

CREATE TRIGGER decision_stays BEFORE UPDATE ON time_bank_decision
BEGIN SELECT RAISE(ABORT, 'a decision is in ink'); END;

CREATE TABLE training (
  id INTEGER PRIMARY KEY,
  helper_id INTEGER NOT NULL REFERENCES helper(person_id) ON DELETE CASCADE,
  topic TEXT NOT NULL CHECK (length(topic) > 0),
  held_on TEXT NOT NULL,
  valid_until TEXT
) STRICT;

CREATE INDEX training_by_helper ON training (helper_id);

CREATE TABLE "trait" (
  person_id INTEGER NOT NULL REFERENCES person(id) ON DELETE CASCADE,
  kind TEXT NOT NULL CHECK (kind IN ('temperament','hobby','skill','care_flag','chronic_disease','can_offer',
    'five_senior','need_category')),
  word TEXT NOT NULL CHECK (length(word) > 0),
  PRIMARY KEY (person_id, kind, word)
) STRICT;

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
, room_for INTEGER CHECK (room_for BETWEEN 1 AND 999)) STRICT;

CREATE TABLE village_contact (
  id INTEGER PRIMARY KEY,
  place_id INTEGER NOT NULL REFERENCES place(id) ON DELETE CASCADE,
  kind TEXT NOT NULL CHECK (kind IN ('village_doctor','cadre','station','leave','association_head','other')),
  name TEXT NOT NULL DEFAULT '',
  phone TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX village_contact_by_place ON village_contact (place_id);

CREATE TABLE village_entry (
  village_id INTEGER NOT NULL REFERENCES place(id),
  entry_number INTEGER NOT NULL REFERENCES ledger_entry(number),
  PRIMARY KEY (village_id, entry_number)
) STRICT, WITHOUT ROWID;

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

CREATE INDEX visit_with_stops ON visit (roster_id) WHERE stops <> '[]';

CREATE TRIGGER published_visit_complete BEFORE INSERT ON visit
WHEN (SELECT state FROM roster WHERE id = NEW.roster_id) NOT IN ('draft','agreed')
BEGIN SELECT RAISE(ABORT, 'a published roster takes no further visit'); END;

CREATE TRIGGER published_visit_kept BEFORE DELETE ON visit
WHEN (SELECT state FROM roster WHERE id = OLD.roster_id) NOT IN ('draft','agreed')
BEGIN SELECT RAISE(ABORT, 'a published visit is in ink'); END;

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

CREATE TRIGGER published_helper_complete BEFORE INSERT ON visit_helper
WHEN (SELECT roster.state FROM roster JOIN visit ON visit.roster_id = roster.id WHERE visit.id = NEW.visit_id)
  NOT IN ('draft','agreed')
BEGIN SELECT RAISE(ABORT, 'a published roster takes no further visit'); END;

CREATE TRIGGER published_helper_kept BEFORE DELETE ON visit_helper
WHEN (SELECT roster.state FROM roster JOIN visit ON visit.roster_id = roster.id WHERE visit.id = OLD.visit_id)
  NOT IN ('draft','agreed')
BEGIN SELECT RAISE(ABORT, 'a published visit is in ink'); END;

CREATE TRIGGER published_helper_stays BEFORE UPDATE ON visit_helper
WHEN (SELECT roster.state FROM roster JOIN visit ON visit.roster_id = roster.id WHERE visit.id = OLD.visit_id)
  NOT IN ('draft','agreed')
BEGIN SELECT RAISE(ABORT, 'a published visit is in ink'); END;

CREATE TABLE walking_link (
  from_hamlet_id INTEGER NOT NULL REFERENCES place(id),
  to_hamlet_id INTEGER NOT NULL REFERENCES place(id),
  minutes INTEGER NOT NULL CHECK (minutes BETWEEN 1 AND 240), minutes_back INTEGER CHECK (minutes_back BETWEEN 1 AND 240),
  PRIMARY KEY (from_hamlet_id, to_hamlet_id),
  CHECK (from_hamlet_id < to_hamlet_id)
) STRICT;

CREATE TABLE welfare_visit (
  id INTEGER PRIMARY KEY,
  sheet_number TEXT REFERENCES paper_sheet(number),
  line_no INTEGER NOT NULL CHECK (line_no >= 1),
  date TEXT NOT NULL,
  elder_id INTEGER NOT NULL REFERENCES person(id),
  channel TEXT NOT NULL CHECK (channel IN ('home','phone','video','met')),
  body TEXT NOT NULL CHECK (body IN ('normal','watch','urgent')),
  mind TEXT NOT NULL CHECK (mind IN ('normal','watch','urgent')),
  daily_life TEXT NOT NULL CHECK (daily_life IN ('normal','watch','urgent')),
  hygiene TEXT NOT NULL CHECK (hygiene IN ('normal','watch','urgent')),
  home_safety TEXT NOT NULL CHECK (json_valid(home_safety)),
  family_seen_on TEXT,
  needs TEXT NOT NULL DEFAULT '',
  action TEXT NOT NULL DEFAULT '',
  referral TEXT CHECK (referral IN ('doctor','cadre','civil-affairs','children')),
  visitor TEXT NOT NULL CHECK (length(visitor) > 0),
  elder_mark TEXT NOT NULL CHECK (elder_mark IN ('signature','thumb-print','proxy','refused','missing')),
  entered_by INTEGER REFERENCES staff(id),
  entered_at TEXT NOT NULL,
  -- What was opened because this line was urgent.
  request_id INTEGER REFERENCES request(id) ON DELETE SET NULL,
  UNIQUE (sheet_number, line_no)
) STRICT;

CREATE INDEX welfare_visit_by_date ON welfare_visit (date);

CREATE INDEX welfare_visit_by_elder ON welfare_visit (elder_id, date);
