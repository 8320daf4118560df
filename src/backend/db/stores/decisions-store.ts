import type { ElderMark } from '../../../shared/domain/attendance.ts';
import type { HouseholdId, PersonId, PlaceId } from '../../../shared/domain/ids.ts';
import type { RequestId } from '../../../shared/domain/request.ts';
import type { EntryKind, EntryNumber } from '../../../shared/domain/time-bank.ts';
import type { DecisionId, RedemptionItemId } from '../../../shared/domain/time-bank-decision.ts';
import type { CalendarDate } from '../../../shared/time/calendar-date.ts';
import type { ReadableDb, WritableDb } from '../connection.ts';

/** What somebody decided and signed; it carries one entry. Kinds are those of the entries that it carries. */
export interface StoredDecision {
  readonly id: DecisionId;
  readonly kind: EntryKind;
  readonly date: CalendarDate;
  readonly householdId: HouseholdId | null;
  readonly toHouseholdId: HouseholdId | null;
  readonly villageId: PlaceId | null;
  readonly personId: PersonId | null;
  readonly minutes: number;
  readonly itemId: RedemptionItemId | null;
  readonly quantity: number | null;
  readonly holdId: DecisionId | null;
  readonly requestId: RequestId | null;
  readonly doubts: EntryNumber | null;
  readonly reason: string;
  readonly receiverMark: ElderMark;
  readonly filedAt: string;
}

const COLUMNS = `id, kind, date, household_id AS householdId, to_household_id AS toHouseholdId, village_id AS villageId,
  person_id AS personId, minutes, item_id AS itemId, quantity, hold_id AS holdId, request_id AS requestId, doubts, reason,
  receiver_mark AS receiverMark, filed_at AS filedAt`;

export function findDecision(db: ReadableDb, id: DecisionId): StoredDecision | undefined {
  return db.find<StoredDecision>(`SELECT ${COLUMNS} FROM time_bank_decision WHERE id = ?`, id);
}

export function addDecision(
  db: WritableDb,
  decision: Omit<StoredDecision, 'id'>,
  madeAt: string,
): DecisionId {
  return db.run(
    `INSERT INTO time_bank_decision (kind, date, household_id, to_household_id, village_id, person_id, minutes, item_id,
       quantity, hold_id, request_id, doubts, reason, receiver_mark, filed_at, made_at)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    decision.kind,
    decision.date,
    decision.householdId,
    decision.toHouseholdId,
    decision.villageId,
    decision.personId,
    decision.minutes,
    decision.itemId,
    decision.quantity,
    decision.holdId,
    decision.requestId,
    decision.doubts,
    decision.reason,
    decision.receiverMark,
    decision.filedAt,
    madeAt,
  ).newId as DecisionId;
}

/** Whether the entry that a decision carries was not reversed. */
const STANDS = (decision: string): string =>
  `EXISTS (SELECT 1 FROM ledger_entry AS entry WHERE entry.ground_kind = 'decision' AND entry.ground_id = ${decision}.id
     AND entry.reverses IS NULL
     AND NOT EXISTS (SELECT 1 FROM ledger_entry AS later WHERE later.reverses = entry.number))`;

/** A booked service that was neither had nor given up. */
const OPEN_HOLD = `hold.kind = 'hold-service' AND ${STANDS('hold')}
  AND NOT EXISTS (SELECT 1 FROM time_bank_decision AS ending WHERE ending.hold_id = hold.id AND ${STANDS('ending')})`;

export interface OpenHold {
  readonly decisionId: DecisionId;
  readonly date: CalendarDate;
  readonly itemName: string;
  readonly minutes: number;
  readonly memberName: string | null;
}

/** The booked services of a household, the oldest first. */
export function listOpenHolds(db: ReadableDb, householdId: HouseholdId): OpenHold[] {
  return db.all<OpenHold>(
    `SELECT hold.id AS decisionId, hold.date, redemption_item.name AS itemName, hold.minutes, person.name AS memberName
     FROM time_bank_decision AS hold JOIN redemption_item ON redemption_item.id = hold.item_id
       LEFT JOIN person ON person.id = hold.person_id
     WHERE hold.household_id = ? AND ${OPEN_HOLD} ORDER BY hold.date, hold.id`,
    householdId,
  );
}

export function isOpenHold(db: ReadableDb, id: DecisionId): boolean {
  return (
    db.find(`SELECT 1 FROM time_bank_decision AS hold WHERE hold.id = ? AND ${OPEN_HOLD}`, id) !== undefined
  );
}

/** What a decision and the entry that it carries both say. */
export type DecisionInShort = Pick<StoredDecision, 'kind' | 'date' | 'householdId' | 'minutes'>;

/** The decisions on which the entries with these numbers and between them rest, by entry. */
export function listDecisionsBetween(
  db: ReadableDb,
  first: number,
  last: number,
): Map<EntryNumber, DecisionInShort> {
  const lines = db.all<DecisionInShort & { number: EntryNumber }>(
    `SELECT number, time_bank_decision.kind, time_bank_decision.date, household_id AS householdId, minutes
     FROM ledger_entry JOIN time_bank_decision ON time_bank_decision.id = ground_id
     WHERE ground_kind = 'decision' AND number BETWEEN ? AND ?`,
    first,
    last,
  );
  return new Map(lines.map(({ number, ...decision }) => [number, decision]));
}

export interface StoredDispute {
  readonly requestId: RequestId;
  readonly year: number;
  readonly runningNo: number;
  readonly householdId: HouseholdId;
  readonly headName: string | null;
  readonly villageName: string;
  readonly about: EntryNumber | null;
  readonly text: string;
  readonly reportedOn: CalendarDate;
  readonly dueOn: CalendarDate;
  readonly result: string;
  /** Nobody took the freeze back yet. */
  readonly open: boolean;
}

const DISPUTES = `SELECT request.id AS requestId, year, running_no AS runningNo, dispute.household_id AS householdId,
    head.name AS headName, place.name AS villageName, dispute.doubts AS about, request.text,
    reported_on AS reportedOn, due_on AS dueOn, result,
    NOT EXISTS (SELECT 1 FROM time_bank_decision AS ending
      WHERE ending.request_id = request.id AND ending.kind = 'unfreeze') AS open
  FROM time_bank_decision AS dispute JOIN request ON request.id = dispute.request_id
    JOIN household ON household.id = dispute.household_id JOIN place ON place.id = household.village_id
    LEFT JOIN person AS head ON head.id = household.head_id
  WHERE dispute.kind = 'freeze'`;

/** Quarrels about the ledger, the open ones first, the one due first on top. */
export function listDisputes(db: ReadableDb, { withClosed }: { withClosed: boolean }): StoredDispute[] {
  return db
    .all<DisputeLine>(
      `SELECT * FROM (${DISPUTES}) WHERE open OR ? ORDER BY open DESC, dueOn, requestId`,
      withClosed ? 1 : 0,
    )
    .map(toDispute);
}

export function findDispute(db: ReadableDb, requestId: RequestId): StoredDispute | undefined {
  const line = db.find<DisputeLine>(`${DISPUTES} AND dispute.request_id = ?`, requestId);
  return line && toDispute(line);
}

type DisputeLine = Omit<StoredDispute, 'open'> & { readonly open: 0 | 1 };

function toDispute(line: DisputeLine): StoredDispute {
  return { ...line, open: line.open === 1 };
}
