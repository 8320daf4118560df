import type { PersonId } from '../../../shared/domain/ids.ts';
import type { AccountId, EntryKind, LedgerEntry, LedgerFlaw } from '../../../shared/domain/time-bank.ts';
import type { LedgerState } from '../../../time-bank/ledger/ledger-state.ts';
import type { FoundFlaw } from '../../../time-bank/ledger/verify-ledger.ts';
import type { ReadableDb } from '../../db/connection.ts';
import type { ServiceOfEntry } from '../../db/stores/ledger-store.ts';
import { listStoredSums, type MonthLine, type QuarterLine } from '../../db/stores/ledger-sums-store.ts';
import { entrySums } from './entry-sums.ts';

/** Adds up anew, while the entries are read, what is stored beside them. */
export interface SumsReplay {
  take(entry: LedgerEntry, original: EntryKind, service: ServiceOfEntry | undefined): void;
  /** Where the stored sums differ from what the entries say; `state` has read the same entries. */
  compare(db: ReadableDb, state: LedgerState): FoundFlaw[];
}

type Sums = Map<string, readonly number[]>;
type Values = readonly (number | string)[];

export function replaySums(): SumsReplay {
  const quarters: Sums = new Map();
  const months: Sums = new Map();
  const lastEntry = new Map<AccountId, Pick<LedgerEntry, 'number' | 'date'>>();
  return {
    take: (entry, original, service) => {
      const sums = entrySums(entry, original, service);
      for (const line of sums.quarters) {
        add(quarters, quarterKey(line.accountId, sums.quarter), quarterValues(line));
        lastEntry.set(line.accountId, { number: entry.number, date: entry.date });
      }
      if (entry.concerns !== null) lastEntry.set(entry.concerns, { number: entry.number, date: entry.date });
      if (sums.month !== null) add(months, monthKey(sums.month), monthValues(sums.month));
    },
    compare: (db, state) => {
      const stored = listStoredSums(db);
      const balances = new Map<string, Values>();
      for (const [id, { number, date }] of lastEntry) {
        balances.set(String(id), [state.minutesOf(id), state.frozenBy(id) ?? 0, number, date]);
      }
      const members: Sums = new Map();
      for (const { id } of state.accounts()) {
        for (const [personId, minutes] of state.membersOf(id))
          members.set(memberKey(id, personId), [minutes]);
      }
      const storedBalances = stored.balances.map(
        (line) =>
          [
            String(line.accountId),
            [line.minutes, line.frozenBy ?? 0, line.lastEntry, line.lastDate],
          ] as const,
      );
      const storedMembers = stored.members.map(
        (line) => [memberKey(line.accountId, line.personId), [line.minutes]] as const,
      );
      const storedQuarters = stored.quarters.map(
        (line) => [quarterKey(line.accountId, line.quarter), quarterValues(line)] as const,
      );
      const storedMonths = stored.months.map((line) => [monthKey(line), monthValues(line)] as const);
      return [
        ...differences('sum-of-account', balances, storedBalances),
        ...differences('sum-of-member', members, storedMembers),
        ...differences('sum-of-quarter', quarters, storedQuarters),
        ...differences('sum-of-month', months, storedMonths),
      ];
    },
  };
}

/** One flaw for each sum that is stored otherwise, is missing, or is the sum of nothing. */
function differences(
  flaw: LedgerFlaw,
  counted: ReadonlyMap<string, Values>,
  stored: readonly (readonly [string, Values])[],
): FoundFlaw[] {
  const left = new Map(counted);
  let different = 0;
  for (const [key, values] of stored) {
    const right = left.get(key);
    left.delete(key);
    if (right === undefined || values.some((value, index) => value !== right[index])) different += 1;
  }
  different += left.size;
  return Array.from({ length: different }, () => ({ number: null, flaw }));
}

function add(sums: Sums, key: string, values: readonly number[]): void {
  const before = sums.get(key);
  sums.set(key, before ? values.map((value, index) => value + (before[index] ?? 0)) : values);
}

const quarterKey = (accountId: AccountId, quarter: string): string => `${String(accountId)} ${quarter}`;
const memberKey = (accountId: AccountId, personId: PersonId): string =>
  `${String(accountId)} ${String(personId)}`;
const monthKey = ({ personId, month }: MonthLine): string => `${String(personId)} ${month}`;
const quarterValues = ({ paidIn, paidOut, earned, redeemed }: QuarterLine): number[] => [
  paidIn,
  paidOut,
  earned,
  redeemed,
];
const monthValues = ({ minutes, services }: MonthLine): number[] => [minutes, services];
