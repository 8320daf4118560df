import type { WritableDb } from '../../../src/backend/db/connection.ts';
import { addSheet, newestSheetNumber } from '../../../src/backend/db/stores/paper-sheets-store.ts';
import { addPrintJob } from '../../../src/backend/db/stores/print-jobs-store.ts';
import { saveBasePlan } from '../../../src/backend/db/stores/roster-work-store.ts';
import { closeRoster, publishDraft, replaceDraft } from '../../../src/backend/db/stores/rosters-store.ts';
import { addVisit } from '../../../src/backend/db/stores/visits-store.ts';
import { nextSheetNumber } from '../../../src/backend/printing/sheet-number.ts';
import type { RosterId } from '../../../src/shared/domain/ids.ts';
import {
  addDays,
  type CalendarDate,
  daysBetween,
  weekdayOf,
} from '../../../src/shared/time/calendar-date.ts';
import { PLANNED_WEEK } from './plan-township.ts';
import type { PatternRoster, PatternSheet, WeekPattern } from './week-pattern.ts';

/** A numbered sheet of a week, as it lies on the clerk's desk when it comes back. */
export type SignedSheet = Pick<PatternSheet, 'villageId' | 'form' | 'lines' | 'number' | 'weekStart'>;

/** Forms that hang or are kept for longer than a week. */
const LASTING_FORMS = new Set<PatternSheet['form']>(['visit-record']);

/**
 * Writes the pattern as the week of this Monday: rosters with everything that a draft keeps, published and (where it is
 * over) closed, and what was printed of it. Returns its sheets to sign.
 */
export function writeWeek(
  db: WritableDb,
  pattern: WeekPattern,
  weekStart: CalendarDate,
  isOver: boolean,
): readonly SignedSheet[] {
  const shift = shiftTo(weekStart);
  const rosterIds = new Map<RosterId | null, RosterId>();
  for (const planned of pattern.rosters) {
    rosterIds.set(planned.roster.id, writeRoster(db, shift(planned), isOver));
  }
  const sheetIds = new Map<number, number>();
  const signed: SignedSheet[] = [];
  for (const original of pattern.sheets.filter(({ form }) => !LASTING_FORMS.has(form))) {
    const sheet = { ...shift(original), rosterId: rosterIds.get(original.rosterId) ?? null };
    const number = original.number === null ? null : nextSheetNumber(newestSheetNumber(db));
    sheetIds.set(original.id, addSheet(db, sheet, { ...sheet, number }));
    if (number !== null) signed.push({ ...sheet, number });
  }
  for (const job of pattern.jobs.filter(({ form }) => !LASTING_FORMS.has(form))) {
    addPrintJob(db, {
      ...shift(job),
      rosterId: rosterIds.get(job.rosterId) ?? null,
      sheetIds: job.sheetIds.map((id) => sheetIds.get(id)!),
    });
  }
  return signed;
}

/** Besides its plan a draft keeps, of every week but the first, where each visit stood a week before. */
function writeRoster(db: WritableDb, { roster, work, visits }: PatternRoster, isOver: boolean): RosterId {
  const id = replaceDraft(db, roster);
  const promises = visits.flatMap(({ ref, date, slot, helpers }) =>
    date === null || slot === null
      ? []
      : [
          {
            visit: ref,
            placement: {
              at: { weekday: weekdayOf(date), slot },
              helperIds: helpers.map(({ helperId }) => helperId),
            },
            kind: 'last-week' as const,
          },
        ],
  );
  saveBasePlan(db, id, { ...work, promises });
  for (const visit of visits) addVisit(db, id, visit);
  publishDraft(db, { ...roster, id }, roster.publishedAt ?? roster.madeAt);
  if (isOver) closeRoster(db, id, `${addDays(roster.weekStart, 7)}T10:00:00`);
  return id;
}

/** Puts every day of a value as many weeks before as the wanted week is before the planned one. */
function shiftTo(weekStart: CalendarDate): <Value>(value: Value) => Value {
  const days = daysBetween(PLANNED_WEEK, weekStart);
  const shifted = new Map<string, string>();
  const shiftedDay = (day: string): string => {
    const known = shifted.get(day) ?? addDays(day as CalendarDate, days);
    shifted.set(day, known);
    return known;
  };
  return <Value>(value: Value): Value =>
    JSON.parse(JSON.stringify(value).replaceAll(/\d{4}-\d\d-\d\d(?=["T])/g, shiftedDay)) as Value;
}
