import type { ServiceRecordId } from '../../../shared/domain/attendance.ts';
import type { CalendarDate } from '../../../shared/time/calendar-date.ts';
import type { ReadableDb } from '../connection.ts';
import { dayOf } from './kept-numbers.ts';

/** The standing deposit of a record. */
const DEPOSIT = `ledger_entry AS entry ON entry.ground_kind = 'service' AND entry.ground_id = record.id
  AND entry.reverses IS NULL AND NOT EXISTS (SELECT 1 FROM ledger_entry WHERE reverses = entry.number)`;

/** Minutes that stand credited for the records of some days, both inside. */
export function listCreditedByRecord(
  db: ReadableDb,
  from: CalendarDate,
  to: CalendarDate,
): Map<ServiceRecordId, number> {
  const lines = db.all<{ id: ServiceRecordId; minutes: number }>(
    `SELECT record.id, sum(line.minutes) AS minutes FROM service_record AS record JOIN ${DEPOSIT}
       JOIN ledger_posting AS line ON line.entry_number = entry.number AND line.minutes > 0
     WHERE record.day BETWEEN ${dayOf('?')} AND ${dayOf('?')} AND record.corrected_by IS NULL GROUP BY record.id`,
    from,
    to,
  );
  return new Map(lines.map(({ id, minutes }) => [id, minutes]));
}

/** Whether a service of that day or a later one stands credited. */
export function wasAnythingCreditedFrom(db: ReadableDb, from: CalendarDate): boolean {
  return (
    db.find(
      `SELECT 1 FROM service_record AS record JOIN ${DEPOSIT}
       WHERE record.day >= ${dayOf('?')} AND record.corrected_by IS NULL LIMIT 1`,
      from,
    ) !== undefined
  );
}
