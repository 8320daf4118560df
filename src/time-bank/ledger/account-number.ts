import type { Account, AccountId, AccountKind } from '../../shared/domain/time-bank.ts';

/** Last digit of an account's number, by its kind. */
const DIGIT: Readonly<Record<AccountKind, number>> = {
  household: 1,
  hold: 2,
  pool: 3,
  issued: 4,
  redeemed: 5,
  expired: 6,
  elsewhere: 7,
};

/**
 * The number of an account tells whose it is: the household's or village's number and a digit for the kind. Entries seal
 * account numbers, so that nobody can pass an account to another household behind the ledger's back.
 */
export function accountNumber({ kind, householdId, villageId }: Omit<Account, 'id'>): AccountId {
  const owner = kind === 'pool' ? villageId : householdId;
  return ((owner ?? 0) * 10 + DIGIT[kind]) as AccountId;
}
