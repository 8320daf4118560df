import type { HouseholdId, PersonId, PlaceId } from '../../../shared/domain/ids.ts';
import type { EntryKind, EntryNumber } from '../../../shared/domain/time-bank.ts';
import type { CalendarDate } from '../../../shared/time/calendar-date.ts';
import type { ReadableDb } from '../connection.ts';
import { findNumberBefore } from './ledger-store.ts';

/** An entry as it touches one household's account, with what it rests on. */
export interface BankLine {
  readonly number: EntryNumber;
  readonly date: CalendarDate;
  readonly kind: EntryKind;
  /** Onto the account above zero, from it below. */
  readonly minutes: number;
  readonly handler: string;
  readonly reviewer: string;
  readonly reason: string;
  readonly reverses: EntryNumber | null;
  /** The member in whose name it is; null of the household as a whole. */
  readonly memberName: string | null;
  /** Of a service: when, by whom, for whom. */
  readonly servedOn: CalendarDate | null;
  readonly helperName: string | null;
  readonly elderName: string | null;
  /** Codes with commas between them. */
  readonly services: string | null;
  readonly title: string | null;
  /** Of a decision: what was had, how much, and the other household. */
  readonly itemName: string | null;
  readonly itemUnit: string | null;
  readonly quantity: number | null;
  readonly fromHead: string | null;
  readonly toHead: string | null;
}

const LINES = `SELECT entry.number, entry.date, entry.kind, sum(posting.minutes) AS minutes,
    entry.handler_name AS handler, entry.reviewer_name AS reviewer, entry.reason, entry.reverses,
    member.name AS memberName, record.date AS servedOn, helper.name AS helperName, elder.name AS elderName, record.services, record.title,
    item.name AS itemName, item.unit AS itemUnit, coalesce(decision.quantity, held.quantity) AS quantity,
    giver.name AS fromHead, taker.name AS toHead
  FROM account
  JOIN ledger_posting AS posting ON posting.account_id = account.id
  JOIN ledger_entry AS entry ON entry.number = posting.entry_number
  LEFT JOIN person AS member ON member.id = posting.person_id
  LEFT JOIN service_record AS record ON entry.ground_kind = 'service' AND record.id = entry.ground_id
  LEFT JOIN person AS helper ON helper.id = record.helper_id
  LEFT JOIN person AS elder ON elder.id = record.elder_id
  LEFT JOIN time_bank_decision AS decision ON entry.ground_kind = 'decision' AND decision.id = entry.ground_id
  LEFT JOIN time_bank_decision AS held ON held.id = decision.hold_id
  LEFT JOIN redemption_item AS item ON item.id = coalesce(decision.item_id, held.item_id)
  LEFT JOIN household AS giving ON giving.id = decision.household_id
  LEFT JOIN person AS giver ON giver.id = giving.head_id
  LEFT JOIN household AS taking ON taking.id = decision.to_household_id
  LEFT JOIN person AS taker ON taker.id = taking.head_id`;

/** Every entry of a household's account, the first one first; each once, whatever number of postings it has there. */
export function listBankLines(db: ReadableDb, householdId: HouseholdId): BankLine[] {
  return db.all<BankLine>(
    `${LINES} WHERE account.household_id = ? AND account.kind = 'household'
     GROUP BY entry.number ORDER BY entry.number`,
    householdId,
  );
}

/** The day on which a household's account was opened; undefined while it has none. */
export function findOpeningDay(db: ReadableDb, householdId: HouseholdId): CalendarDate | undefined {
  return db.find<{ openedOn: CalendarDate }>(
    `SELECT opened_on AS openedOn FROM account WHERE household_id = ? AND kind = 'household'`,
    householdId,
  )?.openedOn;
}

/** What stood in a household's account in a quarter. */
export interface QuarterSums {
  readonly householdId: HouseholdId;
  readonly householdNo: string;
  readonly cardNo: string | null;
  readonly headId: PersonId | null;
  readonly headName: string | null;
  readonly groupNo: number | null;
  readonly openingMinutes: number;
  readonly paidIn: number;
  readonly paidOut: number;
  readonly closingMinutes: number;
}

/** The households of a village that have an account, by number; read from the sums beside the ledger. */
export function listQuarterSums(db: ReadableDb, villageId: PlaceId, quarter: CalendarDate): QuarterSums[] {
  return db
    .all<Omit<QuarterSums, 'openingMinutes' | 'closingMinutes'> & { nowMinutes: number; later: number }>(
      `SELECT household.id AS householdId, household_no AS householdNo, card_no AS cardNo, head_id AS headId,
         head.name AS headName, coalesce(own.group_no, part.group_no) AS groupNo, coalesce(balance.minutes, 0) AS nowMinutes,
         coalesce(sum(CASE WHEN sums.quarter = ?2 THEN paid_in END), 0) AS paidIn,
         coalesce(sum(CASE WHEN sums.quarter = ?2 THEN paid_out END), 0) AS paidOut,
         coalesce(sum(CASE WHEN sums.quarter > ?2 THEN paid_in - paid_out END), 0) AS later
       FROM household
       JOIN account ON account.household_id = household.id AND account.kind = 'household'
       LEFT JOIN account_balance AS balance ON balance.account_id = account.id
       LEFT JOIN account_quarter AS sums ON sums.account_id = account.id AND sums.quarter >= ?2
       LEFT JOIN person AS head ON head.id = head_id
       LEFT JOIN place AS own ON own.id = head.group_id
       LEFT JOIN place AS hamlet ON hamlet.id = household.hamlet_id
       LEFT JOIN place AS part ON part.id = hamlet.parent_id AND part.level = 'village_group'
       WHERE household.village_id = ?1
       GROUP BY household.id ORDER BY length(household_no), household_no`,
      villageId,
      quarter,
    )
    .map(({ nowMinutes, later, ...sums }) => {
      const closingMinutes = nowMinutes - later;
      return { ...sums, closingMinutes, openingMinutes: closingMinutes - sums.paidIn + sums.paidOut };
    });
}

/** The same of an account that is no household's: a village's pool. */
export function findPoolSums(
  db: ReadableDb,
  accountIds: readonly number[],
  quarter: CalendarDate,
): Pick<QuarterSums, 'openingMinutes' | 'paidIn' | 'paidOut' | 'closingMinutes'> {
  const line = db.find<{ nowMinutes: number; paidIn: number; paidOut: number; later: number }>(
    `SELECT coalesce((SELECT sum(minutes) FROM account_balance
           WHERE account_id IN (SELECT value FROM json_each(?1))), 0) AS nowMinutes,
       coalesce(sum(CASE WHEN quarter = ?2 THEN paid_in END), 0) AS paidIn,
       coalesce(sum(CASE WHEN quarter = ?2 THEN paid_out END), 0) AS paidOut,
       coalesce(sum(CASE WHEN quarter > ?2 THEN paid_in - paid_out END), 0) AS later
     FROM account_quarter WHERE account_id IN (SELECT value FROM json_each(?1)) AND quarter >= ?2`,
    JSON.stringify(accountIds),
    quarter,
  )!;
  const closingMinutes = line.nowMinutes - line.later;
  return {
    openingMinutes: closingMinutes - line.paidIn + line.paidOut,
    paidIn: line.paidIn,
    paidOut: line.paidOut,
    closingMinutes,
  };
}

/** Minutes of a household that wait in its hold for services that were booked. */
export function heldMinutesOf(db: ReadableDb, householdId: HouseholdId): number {
  return (
    db.find<{ minutes: number }>(
      `SELECT minutes FROM account JOIN account_balance ON account_id = account.id
       WHERE household_id = ? AND kind = 'hold'`,
      householdId,
    )?.minutes ?? 0
  );
}

/** While a dispute is open nobody spends from the household's account. */
export function isFrozenHousehold(db: ReadableDb, householdId: HouseholdId): boolean {
  return (
    db.find(
      `SELECT 1 FROM account JOIN account_balance ON account_id = account.id
       WHERE household_id = ? AND kind = 'household' AND frozen_by IS NOT NULL`,
      householdId,
    ) !== undefined
  );
}

/** The last entry before a day, with its hash in lower-case hexadecimal; undefined where there is none. */
export function findLastEntry(
  db: ReadableDb,
  before: CalendarDate,
): { readonly number: EntryNumber; readonly hash: string } | undefined {
  return db.find(
    'SELECT number, lower(hex(hash)) AS hash FROM ledger_entry WHERE number = ?',
    findNumberBefore(db, before),
  );
}

/** What was redeemed or booked, as a slip shows it. */
export interface RedemptionLine {
  readonly decisionId: number;
  readonly date: CalendarDate;
  readonly villageId: PlaceId;
  readonly villageName: string;
  readonly householdNo: string;
  readonly cardNo: string | null;
  readonly headName: string | null;
  readonly memberName: string | null;
  readonly itemName: string;
  readonly unit: string;
  readonly kind: 'redeem-goods' | 'hold-service';
  readonly quantity: number;
  readonly minutes: number;
  /** What was left in the account after it. */
  readonly balanceMinutes: number;
  readonly handler: string;
  readonly reviewer: string;
}

/** Redemptions by their decisions, or of a day (in a village; null = all): those whose entry stands, in the ledger's order. */
export function listRedemptions(
  db: ReadableDb,
  of:
    | { readonly decisionIds: readonly number[] }
    | { readonly date: CalendarDate; readonly villageId: PlaceId | null },
): RedemptionLine[] {
  const [condition, values] =
    'decisionIds' in of
      ? ['decision.id IN (SELECT value FROM json_each(?))', [JSON.stringify(of.decisionIds)]]
      : ['decision.date = ?1 AND (?2 IS NULL OR household.village_id = ?2)', [of.date, of.villageId]];
  return db.all<RedemptionLine>(
    `SELECT decision.id AS decisionId, decision.date, household.village_id AS villageId, village.name AS villageName,
       household_no AS householdNo, card_no AS cardNo, head.name AS headName, member.name AS memberName,
       item.name AS itemName, item.unit, decision.kind, decision.quantity, decision.minutes,
       (SELECT sum(posting.minutes) FROM account JOIN ledger_posting AS posting ON posting.account_id = account.id
          WHERE account.household_id = household.id AND account.kind = 'household'
            AND posting.entry_number <= entry.number) AS balanceMinutes,
       entry.handler_name AS handler, entry.reviewer_name AS reviewer
     FROM time_bank_decision AS decision
     JOIN ledger_entry AS entry ON entry.ground_kind = 'decision' AND entry.ground_id = decision.id
       AND entry.reverses IS NULL AND NOT EXISTS (SELECT 1 FROM ledger_entry AS back WHERE back.reverses = entry.number)
     JOIN household ON household.id = decision.household_id
     JOIN place AS village ON village.id = household.village_id
     JOIN redemption_item AS item ON item.id = decision.item_id
     LEFT JOIN person AS head ON head.id = household.head_id
     LEFT JOIN person AS member ON member.id = decision.person_id
     WHERE decision.kind IN ('redeem-goods','hold-service') AND ${condition}
     ORDER BY entry.number`,
    ...values,
  );
}
