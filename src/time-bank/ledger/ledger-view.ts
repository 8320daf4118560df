import type {
  Account,
  AccountId,
  EntryGround,
  EntryNumber,
  LedgerEntry,
} from '../../shared/domain/time-bank.ts';

/** What has to be known of a ledger to say whether an entry may be its next one. */
export interface LedgerView {
  /** The entry that was made last; null of an empty ledger. */
  readonly last: Pick<LedgerEntry, 'number' | 'hash' | 'date'> | null;
  account(id: AccountId): Account | undefined;
  /** Zero where nothing ever moved. */
  minutesOf(id: AccountId): number;
  isFrozen(id: AccountId): boolean;
  entry(number: EntryNumber): LedgerEntry | undefined;
  isReversed(number: EntryNumber): boolean;
  /** The entry that rests on a record or decision and was not reversed. */
  standingOn(ground: EntryGround): EntryNumber | null;
}
