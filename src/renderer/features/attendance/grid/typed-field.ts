import type { LineEntry } from '../../../../shared/domain/attendance.ts';
import type { CalendarDate } from '../../../../shared/time/calendar-date.ts';
import { gridText } from '../../../text/screens/attendance.ts';
import { readDay, readTimes } from './read-times.ts';
import { wantsReason, withProxy, withTimes } from './row-changes.ts';
import type { RowField } from './row-keys.ts';

/** Fields of a line that are typed as words or digits. */
export type TypedField = Exclude<RowField, 'helper' | 'elder' | 'services'>;

const MOST_MINUTES = 720;

/** What stands in the field when it is opened. */
export function typedText(entry: LineEntry, field: TypedField): string {
  switch (field) {
    case 'date':
      return String(Number(entry.date.slice(8)));
    case 'times':
      return [entry.arrive, entry.leave].flatMap((time) => time?.replace(':', '') ?? []).join('-');
    case 'minutes':
      return entry.minutes === 0 ? '' : String(entry.minutes);
    case 'minutesReason':
    case 'proxyName':
    case 'note':
      return entry[field];
  }
}

/** The line with what was typed; null where it cannot be read. */
export function withTyped(
  entry: LineEntry,
  field: TypedField,
  typed: string,
  weekStart: CalendarDate,
): LineEntry | null {
  switch (field) {
    case 'date': {
      const date = readDay(typed, weekStart);
      return date === null ? null : { ...entry, date };
    }
    case 'times': {
      const times = readTimes(typed);
      return times === null ? null : withTimes(entry, times);
    }
    case 'minutes': {
      const minutes = Number(typed.trim());
      if (!/^\d{1,3}$/u.test(typed.trim()) || minutes > MOST_MINUTES) return null;
      const changed = { ...entry, minutes };
      return wantsReason(changed) ? changed : { ...changed, minutesReason: '' };
    }
    case 'proxyName':
      return withProxy(entry, typed);
    case 'minutesReason':
    case 'note':
      return { ...entry, [field]: typed.trim() };
  }
}

/** As many characters as the line keeps. */
export function mostCharacters(field: TypedField): number {
  return { date: 10, times: 13, minutes: 3, minutesReason: 100, proxyName: 40, note: 200 }[field];
}

export function fieldLabel(field: RowField): string {
  return gridText.fields[field];
}
