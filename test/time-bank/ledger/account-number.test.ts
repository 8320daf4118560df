import { expect, it } from 'vitest';
import type { HouseholdId } from '../../../src/shared/domain/ids.ts';
import { accountNumber } from '../../../src/time-bank/ledger/account-number.ts';
import { verifyLedger } from '../../../src/time-bank/ledger/verify-ledger.ts';
import { ACCOUNTS, sha256 } from './a-ledger.ts';

it('is another one for every account, and tells when an account was passed to somebody else', () => {
  expect(new Set(ACCOUNTS.map((account) => accountNumber(account))).size).toBe(ACCOUNTS.length);
  const passedOn = ACCOUNTS.map((account) =>
    account.householdId === 1 ? { ...account, householdId: 2 as HouseholdId } : account,
  );
  expect(verifyLedger(passedOn, [], sha256).map(({ flaw }) => flaw)).toEqual([
    'account-changed',
    'account-changed',
  ]);
});
