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
import type { LedgerState } from '../../../src/time-bank/ledger/ledger-state.ts';
import { postEntry, type WantedEntry } from '../../../src/time-bank/ledger/post-entry.ts';

export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

const HOUSEHOLDS = [1, 2, 3] as HouseholdId[];
const VILLAGE = 1 as PlaceId;
const account = (id: number, kind: AccountKind, householdId: HouseholdId | null): Account => ({
  id: id as AccountId,
  kind,
  householdId,
  villageId: ['household', 'hold', 'pool'].includes(kind) ? VILLAGE : null,
});

/** Three households with their holds, one pool, and what faces them. */
export const ACCOUNTS: readonly Account[] = [
  ...HOUSEHOLDS.map((householdId) => account(10 + householdId, 'household', householdId)),
  ...HOUSEHOLDS.map((householdId) => account(20 + householdId, 'hold', householdId)),
  account(30, 'pool', null),
  account(40, 'issued', null),
  account(41, 'redeemed', null),
  account(42, 'expired', null),
  account(43, 'elsewhere', null),
];
export const card = (household: number): AccountId => (10 + household) as AccountId;
export const hold = (household: number): AccountId => (20 + household) as AccountId;
export const POOL = 30 as AccountId;
export const ISSUED = 40 as AccountId;
export const REDEEMED = 41 as AccountId;
export const EXPIRED = 42 as AccountId;
export const ELSEWHERE = 43 as AccountId;

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
