import type { HouseholdId, PersonId, PlaceId } from '../../../shared/domain/ids.ts';
import type { Account, AccountId, AccountKind } from '../../../shared/domain/time-bank.ts';
import type { CalendarDate } from '../../../shared/time/calendar-date.ts';
import type { ReadableDb, WritableDb } from '../connection.ts';

const COLUMNS = 'id, kind, household_id AS householdId, village_id AS villageId';

export function findAccount(db: ReadableDb, id: AccountId): Account | undefined {
  return db.find<Account>(`SELECT ${COLUMNS} FROM account WHERE id = ?`, id);
}

export function listAllAccounts(db: ReadableDb): Account[] {
  return db.all<Account>(`SELECT ${COLUMNS} FROM account ORDER BY id`);
}

export function findHouseholdAccount(
  db: ReadableDb,
  householdId: HouseholdId,
  kind: Extract<AccountKind, 'household' | 'hold'>,
): AccountId | undefined {
  return idOf(db, 'household_id = ? AND kind = ?', householdId, kind);
}

export function findPoolAccount(db: ReadableDb, villageId: PlaceId): AccountId | undefined {
  return idOf(db, `village_id = ? AND kind = 'pool'`, villageId);
}

export function findFacingAccount(db: ReadableDb, kind: AccountKind): AccountId | undefined {
  return idOf(db, 'village_id IS NULL AND kind = ?', kind);
}

/** Opens an account under the number that its owner and kind give it. */
export function addAccount(
  db: WritableDb,
  { id, kind, householdId, villageId }: Account,
  openedOn: CalendarDate,
): void {
  db.run(
    'INSERT INTO account (id, kind, household_id, village_id, opened_on) VALUES (?, ?, ?, ?, ?)',
    id,
    kind,
    householdId,
    villageId,
    openedOn,
  );
}

export interface PoolAccount {
  readonly id: AccountId;
  readonly villageId: PlaceId;
  readonly minutes: number;
}

/** The pool of a village, then those of the villages that were merged into it (0053): what they saved is the village's. */
export function listPoolsOf(db: ReadableDb, villageId: PlaceId | null): PoolAccount[] {
  return db.all<PoolAccount>(
    `WITH RECURSIVE part (id) AS (
       SELECT id FROM place WHERE level = 'village' AND (?1 IS NULL OR id = ?1)
       UNION SELECT place.id FROM place JOIN part ON place.merged_into_id = part.id)
     SELECT account.id, account.village_id AS villageId, coalesce(account_balance.minutes, 0) AS minutes
     FROM part JOIN account ON account.village_id = part.id AND account.kind = 'pool'
       LEFT JOIN account_balance ON account_balance.account_id = account.id
     ORDER BY part.id IS NOT ?1, part.id`,
    villageId,
  );
}

/** Where a household belongs to today; undefined where there is no such household. */
export function findVillageOfHousehold(db: ReadableDb, householdId: HouseholdId): PlaceId | undefined {
  return db.find<{ villageId: PlaceId }>(
    'SELECT village_id AS villageId FROM household WHERE id = ?',
    householdId,
  )?.villageId;
}

/** Whether somebody belongs to a household, or brought in what lies on its account. */
export function isMemberOfAccount(db: ReadableDb, householdId: HouseholdId, personId: PersonId): boolean {
  return (
    db.find(
      `SELECT 1 FROM person WHERE id = ?1 AND household_id = ?2
       UNION ALL SELECT 1 FROM member_balance JOIN account ON account.id = account_id
         WHERE household_id = ?2 AND kind = 'household' AND person_id = ?1`,
      personId,
      householdId,
    ) !== undefined
  );
}

function idOf(db: ReadableDb, where: string, ...values: (number | string)[]): AccountId | undefined {
  return db.find<{ id: AccountId }>(`SELECT id FROM account WHERE ${where}`, ...values)?.id;
}
