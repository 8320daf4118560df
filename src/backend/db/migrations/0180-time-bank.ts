import type { Migration } from './migration.ts';

/**
 * The time bank: a ledger in double entry, written once. Nothing in it is changed or removed; what was wrong is reversed by a later
 * entry. Balances are kept beside it for speed alone: `verify-ledger` reads them anew from the entries.
 */
export const timeBank: Migration = {
  version: 180,
  name: 'time-bank',
  sql: `
CREATE TABLE rule_set (
  version INTEGER PRIMARY KEY CHECK (version >= 1),
  effective_from TEXT NOT NULL,
  approved_by TEXT NOT NULL,
  -- RuleSet without version, day and approval.
  body TEXT NOT NULL CHECK (json_valid(body)),
  made_at TEXT NOT NULL
) STRICT;

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

-- What somebody decided and signed: a gift, a redemption, a hold, a move, a freeze. Each carries one entry at most.
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
CREATE INDEX time_bank_decision_by_household ON time_bank_decision (household_id, date);
CREATE INDEX time_bank_decision_by_receiver ON time_bank_decision (to_household_id) WHERE to_household_id IS NOT NULL;
CREATE INDEX time_bank_decision_by_person ON time_bank_decision (person_id) WHERE person_id IS NOT NULL;
CREATE INDEX time_bank_decision_by_kind ON time_bank_decision (kind, date);
CREATE INDEX time_bank_decision_by_request ON time_bank_decision (request_id) WHERE request_id IS NOT NULL;
CREATE INDEX time_bank_decision_by_hold ON time_bank_decision (hold_id) WHERE hold_id IS NOT NULL;

-- Days never go back with the numbers: a day is found by halving, without an index.
-- Every column is part of what is sealed (docs/models/time-bank.md).
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
CREATE INDEX ledger_entry_of_service ON ledger_entry (ground_id) WHERE ground_kind = 'service';
CREATE INDEX ledger_entry_of_decision ON ledger_entry (ground_id) WHERE ground_kind = 'decision';
-- Services are nearly all of the ledger; whatever else happened is found at once.
CREATE INDEX ledger_entry_but_deposits ON ledger_entry (kind) WHERE kind <> 'deposit';
CREATE UNIQUE INDEX ledger_entry_reversed ON ledger_entry (reverses) WHERE reverses IS NOT NULL;

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

-- Which villages an entry touched when it was written, for lists alone.
CREATE TABLE village_entry (
  village_id INTEGER NOT NULL REFERENCES place(id),
  entry_number INTEGER NOT NULL REFERENCES ledger_entry(number),
  PRIMARY KEY (village_id, entry_number)
) STRICT, WITHOUT ROWID;

-- How many entries rest on each version of the rules.
CREATE TABLE rule_use (
  version INTEGER PRIMARY KEY REFERENCES rule_set(version),
  entries INTEGER NOT NULL
) STRICT;

-- Sums beside the entries, written with them.
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
-- Credited minutes of service of a helper, spent or not: that sum is never lessened by spending, only by a reversal. What
-- went to the pool at once counts too.
CREATE TABLE member_month (
  person_id INTEGER NOT NULL REFERENCES person(id),
  -- First day of the month in which the services were done.
  month TEXT NOT NULL,
  earned_minutes INTEGER NOT NULL,
  services INTEGER NOT NULL,
  PRIMARY KEY (person_id, month)
) STRICT, WITHOUT ROWID;
-- What a household's minutes consist of, by member.
CREATE TABLE member_balance (
  account_id INTEGER NOT NULL REFERENCES account(id),
  person_id INTEGER NOT NULL REFERENCES person(id),
  minutes INTEGER NOT NULL,
  PRIMARY KEY (account_id, person_id)
) STRICT, WITHOUT ROWID;

-- Paid care: a register of its own. Nothing here refers to the ledger, and nothing of the ledger refers to it.
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

-- Whose services left somebody discontent: few among very many.
CREATE INDEX service_record_poor ON service_record (helper_id, day)
  WHERE satisfaction = 'poor' AND corrected_by IS NULL;

CREATE TRIGGER ledger_entry_stays BEFORE UPDATE ON ledger_entry
BEGIN SELECT RAISE(ABORT, 'the ledger is in ink'); END;
CREATE TRIGGER ledger_entry_kept BEFORE DELETE ON ledger_entry
BEGIN SELECT RAISE(ABORT, 'the ledger is in ink'); END;
CREATE TRIGGER ledger_posting_stays BEFORE UPDATE ON ledger_posting
BEGIN SELECT RAISE(ABORT, 'the ledger is in ink'); END;
CREATE TRIGGER ledger_posting_kept BEFORE DELETE ON ledger_posting
BEGIN SELECT RAISE(ABORT, 'the ledger is in ink'); END;
CREATE TRIGGER rule_set_stays BEFORE UPDATE ON rule_set
WHEN EXISTS (SELECT 1 FROM rule_use WHERE version = OLD.version)
BEGIN SELECT RAISE(ABORT, 'rules by which something was credited are in ink'); END;
CREATE TRIGGER rule_set_kept BEFORE DELETE ON rule_set
WHEN EXISTS (SELECT 1 FROM rule_use WHERE version = OLD.version)
BEGIN SELECT RAISE(ABORT, 'rules by which something was credited are in ink'); END;
CREATE TRIGGER decision_kept BEFORE DELETE ON time_bank_decision
BEGIN SELECT RAISE(ABORT, 'a decision is in ink'); END;
CREATE TRIGGER decision_stays BEFORE UPDATE ON time_bank_decision
BEGIN SELECT RAISE(ABORT, 'a decision is in ink'); END;
CREATE TRIGGER account_stays BEFORE UPDATE ON account
BEGIN SELECT RAISE(ABORT, 'the ledger is in ink'); END;
`,
};
