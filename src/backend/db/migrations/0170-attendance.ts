import type { Migration } from './migration.ts';

/**
 * What was really done, as the signed paper says. A sheet is entered by one person and may be changed until another one has
 * checked it; from then on its records are in ink, and a wrong one is corrected by a later record that names it.
 */
export const attendance: Migration = {
  version: 170,
  name: 'attendance',
  sql: `
CREATE TABLE staff (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE CHECK (length(name) > 0),
  household_id INTEGER REFERENCES household(id) ON DELETE SET NULL,
  active INTEGER NOT NULL DEFAULT 1 CHECK (active IN (0, 1))
) STRICT;

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
CREATE UNIQUE INDEX service_record_corrects ON service_record (corrects) WHERE corrects IS NOT NULL;
CREATE INDEX service_record_by_correction ON service_record (corrected_by) WHERE corrected_by IS NOT NULL;
CREATE INDEX service_record_by_helper ON service_record (helper_id, day);
CREATE INDEX service_record_by_elder ON service_record (elder_id, day) WHERE elder_id IS NOT NULL;
CREATE INDEX service_record_by_day ON service_record (day) WHERE corrected_by IS NULL;
CREATE INDEX service_record_waiting ON service_record (day) WHERE waits_for IS NOT NULL AND corrected_by IS NULL;
-- A line of a sheet once for each helper; corrected ones make room. Records of a sheet are found by it too.
CREATE UNIQUE INDEX service_record_once ON service_record (sheet_id, line_no, helper_id, ifnull(corrected_by, 0));

CREATE TRIGGER checked_record_stays BEFORE UPDATE OF id, sheet_id, line_no, visit_key, day, helper_id, elder_id, title,
  services, not_done, arrive_minute, leave_minute, minutes, elder_mark_no, helper_signed, satisfaction_no, points_no, paid, checked, corrects, entered_by, checked_by
ON service_record WHEN OLD.checked = 1
BEGIN SELECT RAISE(ABORT, 'a checked record is in ink'); END;
-- Words are emptied where somebody is erased, and never become others.
CREATE TRIGGER checked_record_words BEFORE UPDATE OF minutes_reason, proxy_name, note, correction_reason
ON service_record WHEN OLD.checked = 1 AND (NEW.minutes_reason NOT IN ('', OLD.minutes_reason)
  OR NEW.proxy_name NOT IN ('', OLD.proxy_name) OR NEW.note NOT IN ('', OLD.note)
  OR NEW.correction_reason NOT IN ('', OLD.correction_reason))
BEGIN SELECT RAISE(ABORT, 'a checked record is in ink'); END;
CREATE TRIGGER record_corrected_once BEFORE UPDATE OF corrected_by ON service_record
WHEN OLD.corrected_by IS NOT NULL AND NEW.corrected_by IS NOT OLD.corrected_by
BEGIN SELECT RAISE(ABORT, 'a record is corrected once'); END;
CREATE TRIGGER checked_record_kept BEFORE DELETE ON service_record WHEN OLD.checked = 1
BEGIN SELECT RAISE(ABORT, 'a checked record is in ink'); END;
CREATE TRIGGER checked_sheet_stays BEFORE UPDATE OF id, number, form, village_id, week_start, state, entered_by, entered_at,
  checked_by, checked_at, paper_kept, returned_reason
ON returned_sheet WHEN OLD.state = 'checked'
BEGIN SELECT RAISE(ABORT, 'a checked sheet is in ink'); END;
CREATE TRIGGER checked_sheet_words BEFORE UPDATE OF title ON returned_sheet
WHEN OLD.state = 'checked' AND NEW.title NOT IN ('', OLD.title)
BEGIN SELECT RAISE(ABORT, 'a checked sheet is in ink'); END;
CREATE TRIGGER checked_sheet_kept BEFORE DELETE ON returned_sheet WHEN OLD.state = 'checked'
BEGIN SELECT RAISE(ABORT, 'a checked sheet is in ink'); END;

-- A line of a visit record (Form 6): tells of health.
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
CREATE INDEX welfare_visit_by_elder ON welfare_visit (elder_id, date);
CREATE INDEX welfare_visit_by_date ON welfare_visit (date);
`,
};
