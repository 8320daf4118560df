import type { ServiceRecordId } from '../../../shared/domain/attendance.ts';
import type { HouseholdId, PersonId, PlaceId } from '../../../shared/domain/ids.ts';
import type { HelperCategory } from '../../../shared/domain/person.ts';
import type { CalendarDate } from '../../../shared/time/calendar-date.ts';
import type { ReadableDb } from '../connection.ts';
import { dayOf } from './kept-numbers.ts';

/** What an entry that stands credited one record with. */
export interface RecordCredited {
  readonly recordId: ServiceRecordId;
  readonly helperId: PersonId;
  readonly date: CalendarDate;
  readonly minutes: number;
}

// The order of the joins is held: from the few records to their entries, never through the whole ledger.
const credited = (
  records: string,
): string => `SELECT service_record.id AS recordId, service_record.helper_id AS helperId, service_record.date,
    sum(ledger_posting.minutes) AS minutes
  FROM ${records}
    CROSS JOIN ledger_entry ON ledger_entry.ground_kind = 'service' AND ledger_entry.ground_id = service_record.id
    CROSS JOIN ledger_posting ON ledger_posting.entry_number = ledger_entry.number AND ledger_posting.minutes > 0
  WHERE ledger_entry.kind = 'deposit'
    AND NOT EXISTS (SELECT 1 FROM ledger_entry AS later WHERE later.reverses = ledger_entry.number)`;

/** Days of a helper, both inside. */
export interface DaysOfHelper {
  readonly helperId: PersonId;
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}

/** What stands of the records of these days, none of which may be named twice; corrected records are out of force. */
export function listCreditedOfHelpers(
  db: ReadableDb,
  days: readonly DaysOfHelper[],
): readonly RecordCredited[] {
  const wanted = `json_each(?) AS wanted CROSS JOIN service_record ON helper_id = wanted.value ->> '$.helperId'
    AND service_record.day BETWEEN ${dayOf("wanted.value ->> '$.from'")} AND ${dayOf("wanted.value ->> '$.to'")}`;
  return db.all(
    `${credited(wanted)} AND service_record.corrected_by IS NULL GROUP BY service_record.id`,
    JSON.stringify(days),
  );
}

/** Credited minutes by record, of those that an entry stands on. */
export function listCreditedOfRecords(
  db: ReadableDb,
  recordIds: readonly ServiceRecordId[],
): ReadonlyMap<ServiceRecordId, number> {
  const lines = db.all<RecordCredited>(
    `${credited('service_record')} AND service_record.id IN (SELECT value FROM json_each(?)) GROUP BY service_record.id`,
    JSON.stringify(recordIds),
  );
  return new Map(lines.map(({ recordId, minutes }) => [recordId, minutes]));
}

/** What crediting asks of a person as the registers have them today. */
export interface PersonOfRecord {
  readonly id: PersonId;
  readonly name: string;
  readonly householdId: HouseholdId | null;
  readonly villageId: PlaceId;
  /** Null of who is no helper, or none any more. */
  readonly category: HelperCategory | null;
  readonly pointsWish: 'store' | 'donate' | 'none' | null;
  /** Minutes of somebody who was erased are nobody's. */
  readonly erased: boolean;
}

export function listPeopleOfRecords(
  db: ReadableDb,
  ids: readonly PersonId[],
): ReadonlyMap<PersonId, PersonOfRecord> {
  const people = db.all<Omit<PersonOfRecord, 'erased'> & { readonly erased: 0 | 1 }>(
    `SELECT person.id, person.name, household_id AS householdId, village_id AS villageId, category,
       points_wish AS pointsWish, erased_on IS NOT NULL AS erased
     FROM person LEFT JOIN helper ON helper.person_id = person.id
     WHERE person.id IN (SELECT value FROM json_each(?))`,
    JSON.stringify([...new Set(ids)]),
  );
  return new Map(people.map((person) => [person.id, { ...person, erased: person.erased === 1 }]));
}
