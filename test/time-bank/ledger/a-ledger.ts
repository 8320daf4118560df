import { createHash } from 'node:crypto';
import type { HouseholdId, PersonId, PlaceId } from '../../../src/shared/domain/ids.ts';
import type {
  Account,
  AccountId,
  AccountKind,
  EntryKind,
  LedgerEntry,
  Posting,
} from '../../../src/shared/domain/time-bank.ts';
import { toCalendarDate } from '../../../src/shared/time/calendar-date.ts';
import { accountNumber } from '../../../src/time-bank/ledger/account-number.ts';
import type { LedgerState } from '../../../src/time-bank/ledger/ledger-state.ts';
import { postEntry, type WantedEntry } from '../../../src/time-bank/ledger/post-entry.ts';

export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

const HOUSEHOLDS = [1, 2, 3] as HouseholdId[];
const VILLAGE = 1 as PlaceId;
const account = (kind: AccountKind, householdId: HouseholdId | null): Account => {
  const villageId = ['household', 'hold', 'pool'].includes(kind) ? VILLAGE : null;
  return { id: accountNumber({ kind, householdId, villageId }), kind, householdId, villageId };
};

/** Three households with their holds, one pool, and what faces them. */
export const ACCOUNTS: readonly Account[] = [
  ...HOUSEHOLDS.map((householdId) => account('household', householdId)),
  ...HOUSEHOLDS.map((householdId) => account('hold', householdId)),
  account('pool', null),
  account('issued', null),
  account('redeemed', null),
  account('expired', null),
  account('elsewhere', null),
];
export const card = (household: number): AccountId => (household * 10 + 1) as AccountId;
export const hold = (household: number): AccountId => (household * 10 + 2) as AccountId;
export const POOL = 13 as AccountId;
export const ISSUED = 4 as AccountId;
export const REDEEMED = 5 as AccountId;
export const EXPIRED = 6 as AccountId;
export const ELSEWHERE = 7 as AccountId;

/** Minutes from one account to another; who of the household gave or got them. */
export function moved(
  minutes: number,
  from: AccountId,
  to: AccountId,
  { giver = null, taker = null }: { giver?: PersonId | null; taker?: PersonId | null } = {},
): Posting[] {
  return [
    { accountId: from, personId: giver, minutes: -minutes },
    { accountId: to, personId: taker, minutes },
  ];
}

export function anEntry(
  kind: EntryKind,
  postings: Posting[],
  groundId: number,
  changes: Partial<WantedEntry> = {},
): WantedEntry {
  return {
    kind,
    date: toCalendarDate('2026-11-22'),
    postings,
    concerns: null,
    ground: { kind: kind === 'deposit' ? 'service' : 'decision', id: groundId },
    ruleVersion: 1,
    handler: { name: '录入员甲', householdId: null },
    reviewer: { name: '复核员乙', householdId: null },
    reason: '',
    reverses: null,
    ...changes,
  };
}

/** What takes an entry back. */
export function aReversalOf(entry: LedgerEntry): WantedEntry {
  return anEntry(
    'reversal',
    entry.postings.map((line) => ({ ...line, minutes: -line.minutes })),
    entry.ground.id,
    { ground: entry.ground, reverses: entry.number, reason: '登记有误' },
  );
}

/** Posts and takes an entry that must be possible. */
export function posted(state: LedgerState, wanted: WantedEntry): LedgerEntry {
  const { entry, objection } = postEntry(state, wanted, sha256);
  if (entry === null) throw new Error(`Not posted: ${objection}`);
  state.take(entry);
  return entry;
}
