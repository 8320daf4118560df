import type { Migration } from './migration.ts';

/** What is asked of the office until it is settled, and the register of signed agreements. */
export const requests: Migration = {
  version: 160,
  name: 'requests',
  sql: `
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
CREATE INDEX request_by_village ON request (village_id, state);
CREATE INDEX request_by_person ON request (person_id);

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
`,
};
