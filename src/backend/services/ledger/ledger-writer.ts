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
import { Refusal } from '../../../shared/errors/refusal.ts';
import { accountNumber } from '../../../time-bank/ledger/account-number.ts';
import { postEntry, type PostOutcome, type WantedEntry } from '../../../time-bank/ledger/post-entry.ts';
import type { WritableDb } from '../../db/connection.ts';
import {
  addAccount,
  findFacingAccount,
  findHouseholdAccount,
  findPoolAccount,
  findVillageOfHousehold,
} from '../../db/stores/accounts-store.ts';
import { addEntry, findKind, findServiceOf } from '../../db/stores/ledger-store.ts';
import { addToSums } from '../../db/stores/ledger-sums-store.ts';
import { listRuleSets } from '../../db/stores/rule-sets-store.ts';
import type { Clock } from '../office.ts';
import { entrySums } from './entry-sums.ts';
import { sha256 } from './sha256.ts';
import { storedLedger } from './stored-ledger.ts';

/** Accounts that only face the others. */
export type FacingKind = Extract<AccountKind, 'issued' | 'redeemed' | 'expired' | 'elsewhere'>;

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
export function openLedger(db: WritableDb, { today }: ReturnType<Clock>): LedgerWriter {
  const ledger = storedLedger(db);
  const open = (kind: AccountKind, householdId: HouseholdId | null, villageId: PlaceId | null): AccountId => {
    const id = accountNumber({ kind, householdId, villageId });
    addAccount(db, { id, kind, householdId, villageId }, today);
    return id;
  };
  const ofHousehold = (kind: 'household' | 'hold', householdId: HouseholdId): AccountId =>
    findHouseholdAccount(db, householdId, kind) ?? open(kind, householdId, villageOf(db, householdId));
  return {
    get date() {
      const last = ledger.last?.date ?? today;
      return last > today ? last : today;
    },
    householdAccount: (householdId) => ofHousehold('household', householdId),
    holdAccount: (householdId) => ofHousehold('hold', householdId),
    poolAccount: (villageId) => findPoolAccount(db, villageId) ?? open('pool', null, villageId),
    facing: (kind) => findFacingAccount(db, kind) ?? open(kind, null, null),
    post: (wanted) => {
      const outcome = postEntry(ledger, wanted, sha256);
      if (outcome.entry !== null) writeDown(db, outcome.entry);
      return outcome;
    },
    ruleSets: () => listRuleSets(db),
    standingOn: (ground) => ledger.standingOn(ground),
    entry: (number) => ledger.entry(number),
  };
}

function writeDown(db: WritableDb, entry: LedgerEntry): void {
  const original = entry.reverses === null ? entry.kind : findKind(db, entry.reverses);
  addEntry(db, entry);
  addToSums(db, entry, entrySums(entry, original, findServiceOf(db, entry.ground)));
}

function villageOf(db: WritableDb, householdId: HouseholdId): PlaceId {
  const villageId = findVillageOfHousehold(db, householdId);
  if (villageId === undefined) throw new Refusal('places.not-found');
  return villageId;
}
