import type { PersonId } from '../../../shared/domain/ids.ts';
import type { ServiceCode } from '../../../shared/domain/service.ts';
import type { CalendarDate } from '../../../shared/time/calendar-date.ts';
import type { ReadableDb } from '../connection.ts';

/** True where the family pays this helper for this service on this day: such a visit is taken for a paid one. */
export function hasPaidCare(
  db: ReadableDb,
  visit: {
    readonly elderId: PersonId;
    readonly helperId: PersonId;
    readonly date: CalendarDate;
    /** Null of a visit for nothing that is named; paid only where everything is. */
    readonly serviceCode: ServiceCode | null;
  },
): boolean {
  const found = db.find(
    `SELECT 1 FROM paid_care WHERE elder_id = ?1 AND helper_id = ?2 AND from_date <= ?3
       AND (to_date IS NULL OR to_date >= ?3) AND (services = '' OR instr(',' || services || ',', ',' || ?4 || ',') > 0)`,
    visit.elderId,
    visit.helperId,
    visit.date,
    visit.serviceCode ?? '-',
  );
  return found !== undefined;
}
