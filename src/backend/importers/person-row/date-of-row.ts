import type { CalendarDate } from '../../../shared/time/calendar-date.ts';
import { readStartDate } from '../cells/start-date.ts';
import type { SheetRow } from '../sheets/sheet-row.ts';

/** A day that a register writes down (not of birth); null, told and kept in the remark, where it names none. */
export function dateOfRow<Key extends string>(
  row: SheetRow<Key>,
  key: Key,
  remarks: string[],
): CalendarDate | null {
  const { date, isMonthOnly } = readStartDate(row.cell(key));
  const text = row.text(key);
  if (isMonthOnly || (date === null && text !== '')) row.remark('date-in-words', key, date);
  if (date === null && text !== '') remarks.push(text);
  return date;
}
