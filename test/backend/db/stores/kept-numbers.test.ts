import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SqlValue, WritableDb } from '../../../../src/backend/db/connection.ts';
import {
  dayNumber,
  dayOf,
  elderMarkNumber,
  entryKindNumber,
  helperPartNumber,
  minuteOfDay,
  pointsNumber,
  satisfactionNumber,
  serviceNumber,
} from '../../../../src/backend/db/stores/kept-numbers.ts';
import {
  type ClockTime,
  elderMark,
  pointsChoice,
  satisfaction,
} from '../../../../src/shared/domain/attendance.ts';
import type { HelperPart } from '../../../../src/shared/domain/roster.ts';
import { SERVICE_CODES } from '../../../../src/shared/domain/service.ts';
import { entryKind } from '../../../../src/shared/domain/time-bank.ts';
import { toCalendarDate } from '../../../../src/shared/time/calendar-date.ts';
import { anEmptyDb } from '../../../builders/kept-data-files.ts';

let db: WritableDb;
beforeAll(() => {
  db = anEmptyDb();
  // Rows without the people, sheets and accounts that they name.
  db.script('PRAGMA foreign_keys = OFF; PRAGMA ignore_check_constraints = ON');
});
afterAll(() => {
  db.close();
});

/** The word that a table makes of a number. */
function wordOf(table: string, column: string, values: Record<string, SqlValue>): unknown {
  return db.rehearse(() => {
    db.run(
      `INSERT INTO ${table} (${Object.keys(values).join(', ')}) VALUES (${Object.keys(values)
        .map(() => '?')
        .join(', ')})`,
      ...Object.values(values),
    );
    return db.find<{ word: unknown }>(`SELECT ${column} AS word FROM ${table}`)?.word;
  });
}

const record = {
  ...{ sheet_id: 1, line_no: 1, day: 20_780, helper_id: 1, minutes: 60, elder_mark_no: 0, helper_signed: 1 },
  ...{ satisfaction_no: 0, points_no: 0, paid: 0 },
};

describe('what is kept as a number is read as the word that was written', () => {
  it.each(elderMark.options)('mark %s', (mark) => {
    const values = { ...record, elder_mark_no: elderMarkNumber(mark) };
    expect(wordOf('service_record', 'elder_mark', values)).toBe(mark);
  });

  it.each(satisfaction.options)('answer %s', (answer) => {
    const values = { ...record, satisfaction_no: satisfactionNumber(answer) };
    expect(wordOf('service_record', 'satisfaction', values)).toBe(answer);
  });

  it.each(pointsChoice.options)('points %s', (choice) => {
    const values = { ...record, points_no: pointsNumber(choice) };
    expect(wordOf('service_record', 'points', values)).toBe(choice);
  });

  it.each(['00:00', '08:05', '12:00', '23:59'] as ClockTime[])('time %s', (time) => {
    const values = { ...record, arrive_minute: minuteOfDay(time), leave_minute: minuteOfDay(time) };
    expect(wordOf('service_record', "arrive || ' ' || leave", values)).toBe(`${time} ${time}`);
  });

  it.each(['1970-01-01', '2024-02-29', '2026-11-23', '2100-12-31'])('day %s', (text) => {
    const date = toCalendarDate(text);
    expect(wordOf('service_record', 'date', { ...record, day: dayNumber(date) })).toBe(text);
    expect(db.find(`SELECT ${dayOf('?')} AS day`, text)).toEqual({ day: dayNumber(date) });
  });

  it.each(entryKind.options)('entry %s', (kind) => {
    const values = {
      ...{ number: 1, kind_no: entryKindNumber(kind), day: 20_780, by_decision: 0, ground_id: 1 },
      ...{ rule_version: 1, handler_name: '甲', reviewer_name: '乙', hash: new Uint8Array(32) },
    };
    expect(wordOf('ledger_entry', 'kind', values)).toBe(kind);
  });

  it.each(SERVICE_CODES)('service %s', (code) => {
    const values = { roster_id: 1, task: '1', number: 1, minutes: 20, service_no: serviceNumber(code) };
    expect(wordOf('visit', 'service_code', values)).toBe(code);
  });

  it.each(['primary', 'backup', 'other'] satisfies HelperPart[])('part %s', (part) => {
    const values = { visit_id: 1, helper_id: 1, walking_order: 1, travel_minutes: 1 };
    expect(wordOf('visit_helper', 'part', { ...values, part_no: helperPartNumber(part) })).toBe(part);
  });
});
