import type { ReportPeriod } from '../../../shared/domain/report-period.ts';
import type { EntryKind, LedgerEntry } from '../../../shared/domain/time-bank.ts';
import type { CalendarDate } from '../../../shared/time/calendar-date.ts';
import type { SumsOfEntry } from '../../db/stores/ledger-sums-store.ts';
import type { ServiceOfEntry } from '../../db/stores/ledger-store.ts';

const REDEEMING: ReadonlySet<EntryKind> = new Set(['redeem-goods', 'settle-service']);

/**
 * What an entry adds to the sums beside the ledger: the same for who writes it and for who reads it anew. `original` is the
 * kind of what a reversal reverses, else its own. Where no record says who served, it is the member of the line.
 */
export function entrySums(
  entry: LedgerEntry,
  original: EntryKind,
  service: ServiceOfEntry | undefined,
): SumsOfEntry {
  const quarters = entry.postings.map(({ accountId, minutes }) => ({
    accountId,
    paidIn: Math.max(0, minutes),
    paidOut: Math.max(0, -minutes),
    earned: original === 'deposit' ? minutes : 0,
    redeemed: REDEEMING.has(original) ? -minutes : 0,
  }));
  return {
    quarter: firstDay('quarter', entry.date),
    quarters,
    month: original === 'deposit' ? monthOf(entry, service) : null,
  };
}

function monthOf(entry: LedgerEntry, service: ServiceOfEntry | undefined): SumsOfEntry['month'] {
  const personId = service?.helperId ?? entry.postings.find((line) => line.personId !== null)?.personId;
  if (personId === undefined || personId === null) return null;
  const sign = entry.reverses === null ? 1 : -1;
  const moved = entry.postings.reduce((sum, { minutes }) => sum + Math.max(0, minutes), 0);
  return {
    personId,
    month: firstDay('month', service?.date ?? entry.date),
    minutes: sign * moved,
    services: sign,
  };
}

const MONTHS_OF_QUARTER = 3;

/** Of the month or quarter of a day. A day that somebody falsified gives one as false, and a flaw, instead of an error. */
function firstDay(kind: ReportPeriod['kind'], day: CalendarDate): CalendarDate {
  if (kind === 'month') return `${day.slice(0, 7)}-01` as CalendarDate;
  const month = Number(day.slice(5, 7));
  const first = month - ((month - 1) % MONTHS_OF_QUARTER);
  return `${day.slice(0, 4)}-${String(first).padStart(2, '0')}-01` as CalendarDate;
}
