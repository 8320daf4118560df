import type { WritableDb } from '../../../src/backend/db/connection.ts';
import { addDecision } from '../../../src/backend/db/stores/decisions-store.ts';
import { addEntry, findLastEntry, listEntriesBetween } from '../../../src/backend/db/stores/ledger-store.ts';
import { sha256 } from '../../../src/backend/services/ledger/sha256.ts';
import type { HouseholdId, PersonId } from '../../../src/shared/domain/ids.ts';
import type { RedemptionItemId } from '../../../src/shared/domain/time-bank-decision.ts';
import type { Account, AccountId, EntryNumber, LedgerEntry } from '../../../src/shared/domain/time-bank.ts';
import { addDays, type CalendarDate } from '../../../src/shared/time/calendar-date.ts';
import { sealed } from '../../../src/time-bank/ledger/verify-chain.ts';
import type { TwoClerks } from './serve-week.ts';

/** Who has earned so much more than was fetched since takes a sack of rice. */
const FETCHED_FROM_MINUTES = 1200;

export interface Goods {
  readonly id: RedemptionItemId;
  readonly minutes: number;
  /** The account that faces what is fetched. */
  readonly redeemed: AccountId;
}

/** The entries of a stretch of weeks, to be written again for each later one; sealed anew behind the last one. */
export function openRepetition(db: WritableDb, { entering, checking }: TwoClerks, goods: Goods) {
  const pattern = listEntriesBetween(db, 1, findLastEntry(db)?.number ?? 0);
  const accounts = new Map(
    db
      .all<Account>('SELECT id, kind, household_id AS householdId, village_id AS villageId FROM account')
      .map((account) => [account.id, account]),
  );
  const balances = new Map<AccountId, { minutes: number; personId: PersonId }>();
  const [{ ruleVersion }] = pattern as [LedgerEntry];
  let last = findLastEntry(db)!;
  const write = (entry: Omit<LedgerEntry, 'number' | 'previousHash' | 'hash'>): void => {
    const number = (last.number + 1) as EntryNumber;
    const made = sealed({ ...entry, number, previousHash: last.hash }, sha256);
    addEntry(db, made);
    last = made;
    for (const { accountId, personId, minutes } of made.postings)
      if (personId !== null)
        balances.set(accountId, { minutes: (balances.get(accountId)?.minutes ?? 0) + minutes, personId });
  };
  const fetch = (accountId: AccountId, personId: PersonId, date: CalendarDate): void => {
    const householdId = accounts.get(accountId)?.householdId as HouseholdId;
    const id = addDecision(
      db,
      {
        ...{ kind: 'redeem-goods', date, householdId, toHouseholdId: null, villageId: null, personId },
        ...{
          minutes: goods.minutes,
          itemId: goods.id,
          quantity: 1,
          holdId: null,
          requestId: null,
          doubts: null,
        },
        ...{ reason: '', receiverMark: 'signature', filedAt: '' },
      },
      `${date}T10:00:00`,
    );
    write({
      ...{ kind: 'redeem-goods', date, concerns: null, ground: { kind: 'decision', id }, ruleVersion },
      ...{ handler: entering, reviewer: checking, reason: '', reverses: null },
      postings: [
        { accountId, personId, minutes: -goods.minutes },
        { accountId: goods.redeemed, personId: null, minutes: goods.minutes },
      ],
    });
  };
  return {
    /** With every date so many days later, and on records whose numbers are so much higher. */
    repeat: (days: number, higher: number): void => {
      for (const { number: _, hash: __, previousHash: ___, ...entry } of pattern) {
        const ground = { kind: entry.ground.kind, id: entry.ground.id + higher };
        write({ ...entry, date: addDays(entry.date, days), ground });
      }
      for (const [accountId, { minutes, personId }] of balances)
        if (minutes > FETCHED_FROM_MINUTES) fetch(accountId, personId, last.date);
    },
  };
}

/** The sums beside the ledger, made anew from its entries in one go. */
export function writeSums(db: WritableDb): void {
  db.script(`
    DELETE FROM account_balance; DELETE FROM account_quarter; DELETE FROM member_balance; DELETE FROM member_month;
    INSERT INTO account_balance (account_id, minutes, frozen_by, last_entry, last_date)
    SELECT account_id, sum(minutes), NULL, max(number), max(date)
    FROM ledger_posting JOIN ledger_entry ON number = entry_number GROUP BY account_id;
    INSERT INTO member_balance (account_id, person_id, minutes)
    SELECT account_id, person_id, sum(minutes) FROM ledger_posting WHERE person_id IS NOT NULL GROUP BY 1, 2;
    INSERT INTO account_quarter (account_id, quarter, paid_in, paid_out, earned, redeemed)
    SELECT account_id, printf('%s-%02d-01', substr(date, 1, 4), (substr(date, 6, 2) - 1) / 3 * 3 + 1) AS first_day,
      sum(max(minutes, 0)), sum(max(-minutes, 0)), sum(iif(kind = 'deposit', minutes, 0)),
      sum(iif(kind = 'redeem-goods', -minutes, 0))
    FROM ledger_posting JOIN ledger_entry ON number = entry_number GROUP BY account_id, first_day;
    INSERT INTO member_month (person_id, month, earned_minutes, services)
    SELECT helper_id, substr(service_record.date, 1, 7) || '-01' AS first_day, sum(posting.minutes), count(*)
    FROM ledger_entry JOIN service_record ON service_record.id = ground_id
      JOIN ledger_posting AS posting ON posting.entry_number = number AND posting.minutes > 0
    WHERE kind = 'deposit' GROUP BY helper_id, first_day;
  `);
}
