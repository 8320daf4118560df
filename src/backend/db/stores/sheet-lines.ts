import type { SheetLine } from '../../../shared/contract/printing.ts';
import { addDays, type CalendarDate, daysBetween } from '../../../shared/time/calendar-date.ts';

/**
 * A line as it is kept: a list, since an office prints a million of them in ten years. Null stands for a blank line for the
 * same people as the line before.
 */
type KeptLine =
  | readonly [
      visitKey: string | null,
      daysAfterMonday: number | null,
      halfDay: 0 | 1 | null,
      minutes: number | null,
      elderId: SheetLine['elderId'],
      serviceCode: SheetLine['serviceCode'],
      helperIds: SheetLine['helperIds'],
    ]
  | null;

/** How many of a sheet's lines were planned, in SQL; of no sheet 0. */
export const PLANNED_LINES = `(SELECT count(value ->> '$[0]') FROM json_each(paper_sheet.lines))`;

/** The text of a sheet's lines, which are numbered from 1 without a gap. */
export function linesText(lines: readonly SheetLine[], weekStart: CalendarDate): string {
  return JSON.stringify(lines.map((line, index) => keptLine(line, lines[index - 1], weekStart)));
}

function keptLine(line: SheetLine, before: SheetLine | undefined, weekStart: CalendarDate): KeptLine {
  const { visitKey, date, slot, minutes, elderId, serviceCode, helperIds } = line;
  const isBlank = [visitKey, date, slot, minutes, serviceCode].every((part) => part === null);
  const samePeople =
    before !== undefined && before.elderId === elderId && before.helperIds.join() === helperIds.join();
  if (isBlank && samePeople) return null;
  const halfDay = slot === null ? null : slot === 'morning' ? 0 : 1;
  const days = date === null ? null : daysBetween(weekStart, date);
  return [visitKey, days, halfDay, minutes, elderId, serviceCode, helperIds];
}

/** The other way round. */
export function readLines(text: string, weekStart: CalendarDate): SheetLine[] {
  let people: Pick<SheetLine, 'elderId' | 'helperIds'> = { elderId: null, helperIds: [] };
  return (JSON.parse(text) as KeptLine[]).map((kept, index) => {
    const lineNo = index + 1;
    const blank = { lineNo, visitKey: null, date: null, slot: null, minutes: null, serviceCode: null };
    if (kept === null) return { ...blank, ...people };
    const [visitKey, days, halfDay, minutes, elderId, serviceCode, helperIds] = kept;
    people = { elderId, helperIds };
    const date = days === null ? null : addDays(weekStart, days);
    const slot = halfDay === null ? null : halfDay === 0 ? 'morning' : 'afternoon';
    return { lineNo, visitKey, date, slot, minutes, serviceCode, elderId, helperIds };
  });
}
