import type { CheckedInput, Output } from '../../../shared/contract/contract.ts';
import { Refusal } from '../../../shared/errors/refusal.ts';
import type { ReadableDb } from '../../db/connection.ts';
import { findAccountOf, listAccountMembers, searchAccounts } from '../../db/stores/account-lists-store.ts';
import { findHouseholdAccount } from '../../db/stores/accounts-store.ts';
import { listOpenHolds } from '../../db/stores/decisions-store.ts';
import {
  countAccountLines,
  listAccountLines,
  listEntries as listByNumber,
  type Page,
  sumNewestLines,
} from '../../db/stores/ledger-lists-store.ts';
import { pageEntries } from '../../db/stores/ledger-pages-store.ts';
import { findBalance } from '../../db/stores/ledger-store.ts';
import type { AccountId } from '../../../shared/domain/time-bank.ts';
import type { Office } from '../office.ts';
import { entryWords } from './entry-words.ts';

export function listAccounts(
  { db }: Office,
  { villageId, search, onlyMoved }: CheckedInput<'timeBank.accounts'>,
): Output<'timeBank.accounts'> {
  return searchAccounts(db, { villageId, search: search.trim(), onlyMoved });
}

/** A household's account with its members, what it booked, and a page of its lines. */
export function getAccount(
  { db }: Office,
  { householdId, offset, limit }: CheckedInput<'timeBank.account'>,
): Output<'timeBank.account'> {
  const account = findAccountOf(db, householdId);
  if (!account) throw new Refusal('places.not-found');
  const accountId = findHouseholdAccount(db, householdId, 'household');
  return {
    ...account,
    members: listAccountMembers(db, householdId),
    holds: listOpenHolds(db, householdId),
    lineCount: accountId === undefined ? 0 : countAccountLines(db, accountId),
    lines: accountId === undefined ? [] : linesOf(db, accountId, { offset, limit }),
  };
}

function linesOf(db: ReadableDb, accountId: AccountId, page: Page): Output<'timeBank.account'>['lines'] {
  const newer = page.offset === 0 ? 0 : sumNewestLines(db, accountId, page.offset);
  let balanceMinutes = (findBalance(db, accountId)?.minutes ?? 0) - newer;
  return listAccountLines(db, accountId, page).map((line) => {
    const after = balanceMinutes;
    balanceMinutes -= line.minutes;
    const { number, date, kind, memberName, minutes, handler, reviewer, reason, reverses, reversedBy } = line;
    return {
      number,
      date,
      kind,
      about: entryWords(line, line.otherName),
      memberName,
      minutes,
      balanceMinutes: after,
      handler,
      reviewer,
      reason,
      reverses,
      reversedBy,
    };
  });
}

/** The whole ledger, or what touched a village, the latest first. */
export function listEntries(
  { db }: Office,
  { offset, limit, ...filter }: CheckedInput<'timeBank.entries'>,
): Output<'timeBank.entries'> {
  const { total, numbers } = pageEntries(db, filter, { offset, limit });
  const entries = listByNumber(db, numbers).map(
    ({ services, title, elderName, itemName, quantity, unit, ...entry }) => ({
      ...entry,
      about: entryWords({ services, title, elderName, itemName, quantity, unit }, ''),
    }),
  );
  return { total, entries };
}
