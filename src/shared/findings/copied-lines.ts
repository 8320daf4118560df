import { addDays, type CalendarDate } from '../time/calendar-date.ts';

/** Seven like days in a row are more than an honest list shows: even meals are carried at differing times. */
const FEWEST_COPIES = 7;

/**
 * Runs of lines that are alike (by `keyOf`) on so many days running, as when a list is filled in before an inspection.
 * Two like lines of one day count once.
 */
export function findCopiedRuns<Line extends { readonly date: string }>(
  lines: readonly Line[],
  keyOf: (line: Line) => string,
): readonly (readonly Line[])[] {
  const alike = new Map<string, Line[]>();
  for (const line of lines) {
    const key = keyOf(line);
    const group = alike.get(key);
    if (group === undefined) alike.set(key, [line]);
    else group.push(line);
  }
  return [...alike.values()].flatMap(runsOf).filter((run) => run.length >= FEWEST_COPIES);
}

function runsOf<Line extends { readonly date: string }>(same: readonly Line[]): Line[][] {
  const runs: Line[][] = [];
  for (const line of same.toSorted((one, other) => one.date.localeCompare(other.date))) {
    const last = runs.at(-1)?.at(-1);
    if (last !== undefined && addDays(last.date as CalendarDate, 1) === line.date) runs.at(-1)?.push(line);
    else if (last?.date !== line.date) runs.push([line]);
  }
  return runs;
}
