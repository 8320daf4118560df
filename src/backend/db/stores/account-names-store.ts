import type { AccountId } from '../../../shared/domain/time-bank.ts';
import type { ReadableDb } from '../connection.ts';

/**
 * What an account is called: a household by its head, else its card or number; a pool by its village; the others have no name
 * of their own.
 */
export const ACCOUNT_NAME = `coalesce(
  (SELECT coalesce(head.name, household.card_no, household.household_no) FROM household
     LEFT JOIN person AS head ON head.id = household.head_id WHERE household.id = account.household_id),
  (SELECT place.name FROM place WHERE place.id = account.village_id), '')`;

export function listAccountNames(db: ReadableDb, ids: readonly AccountId[]): Map<AccountId, string> {
  const lines = db.all<{ id: AccountId; name: string }>(
    `SELECT id, ${ACCOUNT_NAME} AS name FROM account WHERE id IN (SELECT value FROM json_each(?))`,
    JSON.stringify(ids),
  );
  return new Map(lines.map(({ id, name }) => [id, name]));
}
