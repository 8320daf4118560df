import type { PersonId } from '../../shared/domain/ids.ts';
import type {
  Account,
  AccountId,
  EntryGround,
  EntryNumber,
  LedgerEntry,
} from '../../shared/domain/time-bank.ts';
import type { CalendarDate } from '../../shared/time/calendar-date.ts';

/** What a ledger says after its last entry. Nothing of it is stored: it is read from the entries, in their order. */
export class LedgerState {
  readonly #accountById = new Map<AccountId, Account>();
  readonly #minutesByAccount = new Map<AccountId, number>();
  readonly #minutesByMember = new Map<string, number>();
  readonly #frozen = new Map<AccountId, EntryNumber>();
  readonly #entryByNumber = new Map<EntryNumber, LedgerEntry>();
  readonly #reversedBy = new Map<EntryNumber, EntryNumber>();
  readonly #entryByGround = new Map<string, EntryNumber>();
  #last: LedgerEntry | null = null;

  constructor(accounts: Iterable<Account>, entries: Iterable<LedgerEntry> = []) {
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
      const key = memberKey(accountId, personId);
      this.#minutesByMember.set(key, (this.#minutesByMember.get(key) ?? 0) + minutes);
    }
    if (entry.concerns !== null) {
      if (entry.kind === 'freeze') this.#frozen.set(entry.concerns, entry.number);
      else this.#frozen.delete(entry.concerns);
    }
    if (entry.reverses === null) this.#entryByGround.set(groundKey(entry.ground), entry.number);
    else this.#reversedBy.set(entry.reverses, entry.number);
    this.#entryByNumber.set(entry.number, entry);
    this.#last = entry;
  }

  account(id: AccountId): Account | undefined {
    return this.#accountById.get(id);
  }

  accounts(): readonly Account[] {
    return [...this.#accountById.values()];
  }

  /** Zero where nothing ever moved. */
  minutesOf(id: AccountId): number {
    return this.#minutesByAccount.get(id) ?? 0;
  }

  /** Of a household's minutes those that this member brought in, less what went out in this member's name. */
  minutesOfMember(id: AccountId, personId: PersonId): number {
    return this.#minutesByMember.get(memberKey(id, personId)) ?? 0;
  }

  isFrozen(id: AccountId): boolean {
    return this.#frozen.has(id);
  }

  entry(number: EntryNumber): LedgerEntry | undefined {
    return this.#entryByNumber.get(number);
  }

  isReversed(number: EntryNumber): boolean {
    return this.#reversedBy.has(number);
  }

  /** The entry that rests on a record or decision and was not reversed. */
  standingOn(ground: EntryGround): EntryNumber | null {
    const number = this.#entryByGround.get(groundKey(ground));
    return number === undefined || this.isReversed(number) ? null : number;
  }

  get last(): LedgerEntry | null {
    return this.#last;
  }

  get lastDate(): CalendarDate | null {
    return this.#last?.date ?? null;
  }
}

function memberKey(accountId: AccountId, personId: PersonId): string {
  return `${String(accountId)} ${String(personId)}`;
}

function groundKey({ kind, id }: EntryGround): string {
  return `${kind} ${String(id)}`;
}
