import type { WritableDb } from '../../../src/backend/db/connection.ts';
import { addSheet, newestSheetNumber } from '../../../src/backend/db/stores/paper-sheets-store.ts';
import { nextSheetNumber } from '../../../src/backend/printing/sheet-number.ts';
import { addMonths, type CalendarDate } from '../../../src/shared/time/calendar-date.ts';
import { PLANNED_WEEK } from './plan-township.ts';
import type { TwoClerks } from './serve-week.ts';
import type { WeekPattern } from './week-pattern.ts';

const MONTHS_OF_SHEET = 12;

/**
 * Form 6 for everybody who gets one, a sheet a year and a visit a month; a call for each time that nobody was at home; a spot
 * check of every twentieth record each month.
 */
export function writeCare(
  db: WritableDb,
  { sheets }: WeekPattern,
  { entering }: TwoClerks,
  first: CalendarDate,
): void {
  const forms = sheets.filter(({ form }) => form === 'visit-record');
  for (let year = first; year < PLANNED_WEEK; year = addMonths(year, MONTHS_OF_SHEET)) {
    for (const form of forms) {
      const number = nextSheetNumber(newestSheetNumber(db));
      addSheet(
        db,
        { ...form, weekStart: year },
        { ...form, number, madeAt: `${year}T08:00:00`, rosterId: null },
      );
      db.run(
        `INSERT INTO welfare_visit (sheet_number, line_no, date, elder_id, channel, body, mind, daily_life, hygiene,
           home_safety, family_seen_on, visitor, elder_mark, entered_by, entered_at)
         SELECT ?1, value + 1, date(?2, '+' || value || ' months', '+' || (?3 % 28) || ' days'), ?3,
           iif(value % 4 = 0, 'phone', 'home'), iif((?3 + value) % 40 = 0, 'watch', 'normal'), 'normal', 'normal',
           'normal', '{"fire":"normal","electricity":"normal","gas":"normal"}', date(?2, '+' || value || ' months'),
           '周敏', 'thumb-print', ?4, date(?2, '+' || (value + 1) || ' months') || 'T10:00:00'
         FROM generate_months WHERE date(?2, '+' || (value + 1) || ' months') < ?5`.replace(
          'generate_months',
          "json_each('[0,1,2,3,4,5,6,7,8,9,10,11]')",
        ),
        number,
        year,
        form.lines[0]?.elderId ?? null,
        entering.id,
        PLANNED_WEEK,
      );
    }
  }
  db.script(`
    INSERT INTO look_in (elder_id, missed_on, step, done_on, outcome, done_by)
    SELECT elder_id, date, 'call', date, 'well', '周敏' FROM service_record
    WHERE not_done = 'nobody-home' AND elder_id IN (SELECT person_id FROM elder);
    INSERT INTO spot_check (village_id, from_date, to_date, percent, seed, records, drawn_on)
    SELECT NULL, substr(date, 1, 7) || '-01', date(substr(date, 1, 7) || '-01', '+1 month', '-1 day'), 5, 7, count(*), max(date)
    FROM service_record WHERE checked = 1 GROUP BY substr(date, 1, 7);
    INSERT INTO spot_check_item (check_id, record_id, result, channel, checked_on, checked_by)
    SELECT spot_check.id, service_record.id, 'confirmed', 'phone', to_date, '周敏'
    FROM spot_check JOIN service_record ON date BETWEEN from_date AND to_date AND service_record.id % 20 = 0 AND checked = 1;
  `);
}
