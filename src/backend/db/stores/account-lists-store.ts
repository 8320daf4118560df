import type { HouseholdId, PersonId, PlaceId } from '../../../shared/domain/ids.ts';
import type { CalendarDate } from '../../../shared/time/calendar-date.ts';
import type { ReadableDb } from '../connection.ts';

export interface AccountInList {
  readonly householdId: HouseholdId;
  readonly cardNo: string | null;
  readonly householdNo: string;
  readonly headName: string | null;
  readonly villageId: PlaceId;
  readonly villageName: string;
  readonly groupNo: number | null;
  readonly balanceMinutes: number;
  readonly heldMinutes: number;
  readonly lifetimeMinutes: number;
  readonly frozen: boolean;
  readonly lastDate: CalendarDate | null;
}

/** A household with the sums of its two accounts; its group is the head's, else that of its hamlet. */
const LISTED = `SELECT household.id AS householdId, card_no AS cardNo, household_no AS householdNo, head.name AS headName,
    household.village_id AS villageId, village.name AS villageName,
    coalesce((SELECT group_no FROM place WHERE id = head.group_id),
      (SELECT above.group_no FROM place AS hamlet JOIN place AS above ON above.id = hamlet.parent_id
       WHERE hamlet.id = household.hamlet_id)) AS groupNo,
    coalesce(card.minutes, 0) AS balanceMinutes, coalesce(aside.minutes, 0) AS heldMinutes,
    coalesce((SELECT sum(earned_minutes) FROM person JOIN member_month ON person_id = person.id
       WHERE person.household_id = household.id), 0) AS lifetimeMinutes,
    card.frozen_by IS NOT NULL AS frozen, card.last_date AS lastDate
  FROM household JOIN place AS village ON village.id = household.village_id
    LEFT JOIN person AS head ON head.id = household.head_id
    LEFT JOIN account AS card_account ON card_account.household_id = household.id AND card_account.kind = 'household'
    LEFT JOIN account_balance AS card ON card.account_id = card_account.id
    LEFT JOIN account AS aside_account ON aside_account.household_id = household.id AND aside_account.kind = 'hold'
    LEFT JOIN account_balance AS aside ON aside.account_id = aside_account.id`;

type AccountLine = Omit<AccountInList, 'frozen'> & { readonly frozen: 0 | 1 };
const toAccount = (line: AccountLine): AccountInList => ({ ...line, frozen: line.frozen === 1 });

export interface AccountFilter {
  readonly villageId: PlaceId | null;
  /** Part of a card or household number, of the name or initials of a member; empty = everybody. */
  readonly search: string;
  /** Only those on whose account something ever moved. */
  readonly onlyMoved: boolean;
}

/** By village and household number. */
export function searchAccounts(
  db: ReadableDb,
  { villageId, search, onlyMoved }: AccountFilter,
): AccountInList[] {
  return db
    .all<AccountLine>(
      `${LISTED} WHERE (?1 IS NULL OR household.village_id = ?1) AND (NOT ?3 OR card.account_id IS NOT NULL)
         AND (?2 = '' OR instr(household_no, ?2) > 0 OR instr(coalesce(card_no, ''), ?2) > 0
           OR household.id IN (SELECT household_id FROM person
                WHERE instr(name, ?2) > 0 OR instr(initials, lower(?2)) > 0))
       ORDER BY household.village_id, length(household_no), household_no, household.id`,
      villageId,
      search,
      onlyMoved ? 1 : 0,
    )
    .map(toAccount);
}

export function findAccountOf(db: ReadableDb, householdId: HouseholdId): AccountInList | undefined {
  const line = db.find<AccountLine>(`${LISTED} WHERE household.id = ?`, householdId);
  return line && toAccount(line);
}

export interface AccountMember {
  readonly personId: PersonId;
  readonly name: string;
  readonly balanceMinutes: number;
  readonly lifetimeMinutes: number;
}

/** Who belongs to a household today, and who brought in what lies there; the head first, then by what they ever earned. */
export function listAccountMembers(db: ReadableDb, householdId: HouseholdId): AccountMember[] {
  return db.all<AccountMember>(
    `SELECT person.id AS personId, person.name, coalesce(max(own.minutes), 0) AS balanceMinutes,
       coalesce((SELECT sum(earned_minutes) FROM member_month WHERE person_id = person.id), 0) AS lifetimeMinutes
     FROM (SELECT id FROM person WHERE household_id = ?1 AND status NOT IN ('deceased','moved')
         UNION SELECT person_id FROM member_balance JOIN account ON account.id = account_id
           WHERE household_id = ?1 AND kind = 'household') AS member
       JOIN person ON person.id = member.id
       LEFT JOIN account ON account.household_id = ?1 AND account.kind = 'household'
       LEFT JOIN member_balance AS own ON own.account_id = account.id AND own.person_id = person.id
     GROUP BY person.id
     ORDER BY person.id IS NOT (SELECT head_id FROM household WHERE id = ?1), lifetimeMinutes DESC, person.id`,
    householdId,
  );
}
