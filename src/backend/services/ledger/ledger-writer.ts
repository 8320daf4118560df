import type { HouseholdId, PlaceId } from '../../../shared/domain/ids.ts';
import type {
  AccountId,
  AccountKind,
  EntryGround,
  EntryNumber,
  LedgerEntry,
  RuleSet,
} from '../../../shared/domain/time-bank.ts';
import type { CalendarDate } from '../../../shared/time/calendar-date.ts';
import type { PostOutcome, WantedEntry } from '../../../time-bank/ledger/post-entry.ts';
import type { WritableDb } from '../../db/connection.ts';

/** Accounts that only face the others. */
export type FacingKind = Extract<AccountKind, 'issued' | 'redeemed' | 'expired' | 'elsewhere'>;

/** The day and the moment at which something is written. */
export interface WrittenAt {
  readonly today: CalendarDate;
  /** Local time, `YYYY-MM-DDTHH:MM:SS`. */
  readonly now: string;
}

/** The one way for services to write into the ledger; inside a transaction only. */
export interface LedgerWriter {
  /** The day of the next entry: today, or the day of the last entry where the machine's clock went back behind it. */
  readonly date: CalendarDate;
  /** The account of a kind; opened where it is missing. */
  householdAccount(householdId: HouseholdId): AccountId;
  holdAccount(householdId: HouseholdId): AccountId;
  poolAccount(villageId: PlaceId): AccountId;
  facing(kind: FacingKind): AccountId;
  /** Writes the entry with the sums beside it, or says why it may not be; then nothing was written. */
  post(wanted: WantedEntry): PostOutcome;
  /** Every version, in no order that matters: `rulesInForce` chooses. */
  ruleSets(): readonly RuleSet[];
  /** The entry that rests on a record or decision and was not reversed. */
  standingOn(ground: EntryGround): EntryNumber | null;
  entry(number: EntryNumber): LedgerEntry | undefined;
}

/** Opens the ledger of a data file for writing. Nothing is read ahead: each question goes to the file. */
export function openLedger(_db: WritableDb, _written: WrittenAt): LedgerWriter {
  throw new Error('not built yet');
}
