import type { PersonId } from '../../shared/domain/ids.ts';
import type {
  Account,
  AccountId,
  EntryGround,
  EntryNumber,
  LedgerEntry,
} from '../../shared/domain/time-bank.ts';
import type { LedgerView } from './ledger-view.ts';

/** Gives an entry that was taken before; where none is passed in, the state keeps them all itself. */
export type EntryOf = (number: EntryNumber) => LedgerEntry | undefined;

/** What a ledger says after its last entry. Nothing of it is stored: it is read from the entries, in their order. */
export class LedgerState implements LedgerView {
  readonly #accountById = new Map<AccountId, Account>();
  readonly #minutesByAccount = new Map<AccountId, number>();
  readonly #minutesByMember = new Map<AccountId, Map<PersonId, number>>();
  readonly #frozen = new Map<AccountId, EntryNumber>();
  readonly #entryByNumber = new Map<EntryNumber, LedgerEntry>();
  readonly #reversedBy = new Map<EntryNumber, EntryNumber>();
  readonly #entryByGround = {
    service: new Map<number, EntryNumber>(),
    decision: new Map<number, EntryNumber>(),
  };
  readonly #entryOf: EntryOf | null;
  #last: LedgerEntry | null = null;

  constructor(
    accounts: Iterable<Account>,
    entries: Iterable<LedgerEntry> = [],
    entryOf: EntryOf | null = null,
  ) {
    this.#entryOf = entryOf;
    for (const account of accounts) this.open(account);
    for (const entry of entries) this.take(entry);
  }

  /** Accounts are opened outside the chain: an empty one says nothing. */
  open(account: Account): void {
    this.#accountById.set(account.id, account);
  }

  /** Takes an entry that was found right, or one of a file as it stands there. */
  take(entry: LedgerEntry): void {
    for (const { accountId, personId, minutes } of entry.postings) {
      this.#minutesByAccount.set(accountId, this.minutesOf(accountId) + minutes);
      if (personId === null) continue;
      const members = this.#minutesByMember.get(accountId) ?? new Map<PersonId, number>();
      members.set(personId, (members.get(personId) ?? 0) + minutes);
      this.#minutesByMember.set(accountId, members);
    }
    if (entry.concerns !== null) {
      if (entry.kind === 'freeze') this.#frozen.set(entry.concerns, entry.number);
      else this.#frozen.delete(entry.concerns);
    }
    if (entry.reverses === null) this.#entryByGround[entry.ground.kind].set(entry.ground.id, entry.number);
    else this.#reversedBy.set(entry.reverses, entry.number);
    if (this.#entryOf === null) this.#entryByNumber.set(entry.number, entry);
    this.#last = entry;
  }

  account(id: AccountId): Account | undefined {
    return this.#accountById.get(id);
  }

  accounts(): readonly Account[] {
    return [...this.#accountById.values()];
  }

  minutesOf(id: AccountId): number {
    return this.#minutesByAccount.get(id) ?? 0;
  }

  /** Of a household's minutes those that each member brought in, less what went out in that member's name. */
  membersOf(id: AccountId): ReadonlyMap<PersonId, number> {
    return this.#minutesByMember.get(id) ?? new Map<PersonId, number>();
  }

  isFrozen(id: AccountId): boolean {
    return this.#frozen.has(id);
  }

  /** The entry by which an account is frozen now. */
  frozenBy(id: AccountId): EntryNumber | null {
    return this.#frozen.get(id) ?? null;
  }

  entry(number: EntryNumber): LedgerEntry | undefined {
    return this.#entryOf === null ? this.#entryByNumber.get(number) : this.#entryOf(number);
  }

  isReversed(number: EntryNumber): boolean {
    return this.#reversedBy.has(number);
  }

  standingOn({ kind, id }: EntryGround): EntryNumber | null {
    const number = this.#entryByGround[kind].get(id);
    return number === undefined || this.isReversed(number) ? null : number;
  }

  get last(): LedgerEntry | null {
    return this.#last;
  }
}
