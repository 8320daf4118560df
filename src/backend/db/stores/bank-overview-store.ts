import type { HouseholdId, PlaceId } from '../../../shared/domain/ids.ts';
import type { CalendarDate } from '../../../shared/time/calendar-date.ts';
import type { ReadableDb } from '../connection.ts';

export interface BankFigures {
  readonly households: number;
  readonly balanceMinutes: number;
  readonly heldMinutes: number;
  readonly frozenAccounts: number;
  readonly lifetimeMinutes: number;
  readonly helpersCredited: number;
  readonly servicesCredited: number;
  readonly depositedMinutes: number;
  readonly spentMinutes: number;
  readonly waitingRecords: number;
}

/** The figures of a village (null = of the township); deposited and spent since the first day of a quarter. All from sums. */
export function readBankFigures(
  db: ReadableDb,
  villageId: PlaceId | null,
  quarter: CalendarDate,
): BankFigures {
  const accounts = db.find<
    Pick<BankFigures, 'households' | 'balanceMinutes' | 'heldMinutes' | 'frozenAccounts'>
  >(
    `SELECT count(*) FILTER (WHERE kind = 'household') AS households,
       coalesce(sum(minutes) FILTER (WHERE kind = 'household'), 0) AS balanceMinutes,
       coalesce(sum(minutes) FILTER (WHERE kind = 'hold'), 0) AS heldMinutes,
       count(frozen_by) AS frozenAccounts
     FROM account JOIN household ON household.id = household_id JOIN account_balance ON account_id = account.id
     WHERE ?1 IS NULL OR household.village_id = ?1`,
    villageId,
  );
  const earned = db.find<Pick<BankFigures, 'lifetimeMinutes' | 'helpersCredited' | 'servicesCredited'>>(
    `SELECT coalesce(sum(earned_minutes), 0) AS lifetimeMinutes,
       count(DISTINCT person_id) FILTER (WHERE earned_minutes > 0) AS helpersCredited,
       coalesce(sum(services), 0) AS servicesCredited
     FROM member_month
     WHERE ?1 IS NULL OR person_id IN (SELECT id FROM person WHERE village_id = ?1)`,
    villageId,
  );
  const moved = db.find<Pick<BankFigures, 'depositedMinutes' | 'spentMinutes'>>(
    `SELECT coalesce(sum(earned), 0) AS depositedMinutes, coalesce(sum(redeemed), 0) AS spentMinutes
     FROM account LEFT JOIN household ON household.id = household_id
       JOIN account_quarter ON account_id = account.id AND quarter = ?2
     WHERE kind IN ('household','hold','pool')
       AND (?1 IS NULL OR coalesce(household.village_id, account.village_id) = ?1)`,
    villageId,
    quarter,
  );
  const waiting = db.find<Pick<BankFigures, 'waitingRecords'>>(
    `SELECT count(*) AS waitingRecords FROM service_record INDEXED BY service_record_waiting JOIN person ON person.id = helper_id
     WHERE waits_for IS NOT NULL AND corrected_by IS NULL AND (?1 IS NULL OR village_id = ?1)`,
    villageId,
  );
  if (!accounts || !earned || !moved || !waiting)
    throw new Error('A query without rows to group returned no row');
  return { ...accounts, ...earned, ...moved, ...waiting };
}

export interface DueAccount {
  readonly householdId: HouseholdId;
  readonly headName: string | null;
  readonly villageName: string;
  readonly minutes: number;
  readonly since: CalendarDate;
}

const DUE_HEAD = `SELECT household.id AS householdId, head.name AS headName, place.name AS villageName`;
const DUE_TABLES = `FROM account JOIN account_balance AS card ON card.account_id = account.id
    JOIN household ON household.id = account.household_id JOIN place ON place.id = household.village_id
    LEFT JOIN person AS head ON head.id = household.head_id
  WHERE account.kind = 'household' AND card.minutes > 0 AND card.frozen_by IS NULL
    AND (?1 IS NULL OR household.village_id = ?1)`;

/**
 * Accounts with minutes that came before a quarter and were not spent since: what was spent was spent of the oldest. `quarter` is the first
 * day of the first quarter of which nothing expires yet.
 */
export function listExpired(db: ReadableDb, villageId: PlaceId | null, quarter: CalendarDate): DueAccount[] {
  return db.all<DueAccount>(
    `SELECT * FROM (${DUE_HEAD}, ?2 AS since, card.minutes - coalesce((SELECT sum(paid_in) FROM account_quarter
         WHERE account_id = account.id AND quarter >= ?2), 0) AS minutes ${DUE_TABLES})
     WHERE minutes > 0 ORDER BY villageName, householdId`,
    villageId,
    quarter,
  );
}

/** Accounts with minutes of households that everybody died in or moved away from, since no later than that day. */
export function listLeftBehind(
  db: ReadableDb,
  villageId: PlaceId | null,
  leftBy: CalendarDate,
): DueAccount[] {
  return db.all<DueAccount>(
    `SELECT * FROM (${DUE_HEAD}, card.minutes,
         coalesce((SELECT max(status_since) FROM person WHERE household_id = household.id), card.last_date) AS since
       ${DUE_TABLES} AND NOT EXISTS (SELECT 1 FROM person
         WHERE household_id = household.id AND status NOT IN ('deceased','moved')))
     WHERE since <= ?2 ORDER BY villageName, householdId`,
    villageId,
    leftBy,
  );
}
