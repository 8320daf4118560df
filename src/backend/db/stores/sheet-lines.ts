import type { SheetLine } from '../../../shared/contract/printing.ts';
import { addDays, type CalendarDate, daysBetween } from '../../../shared/time/calendar-date.ts';

/**
 * A line as it is kept, since an office prints a million of them in ten years:
 * - a text: the visit with this key, just as the sheet's roster has it in ink (`need-` is left out);
 * - a number: so many blank lines for the helpers of the line before; below zero, for its elder too;
 * - a list: everything.
 */
type KeptLine =
  | string
  | number
  | readonly [
      visitKey: string | null,
      daysAfterMonday: number | null,
      halfDay: 0 | 1 | null,
      minutes: number | null,
      elderId: SheetLine['elderId'],
      serviceCode: SheetLine['serviceCode'],
      helperIds: SheetLine['helperIds'],
    ];

/** What the sheet's roster has in ink of a visit to an elder. */
export type VisitInInk = Omit<SheetLine, 'lineNo'>;
/** Those of some keys that are there, by key. */
export type FindVisitsInInk = (visitKeys: readonly string[]) => ReadonlyMap<string, VisitInInk>;

/** How many of a sheet's lines were planned, in SQL; of no sheet 0. */
export const PLANNED_LINES = `(SELECT coalesce(sum(CASE type WHEN 'text' THEN 1
  WHEN 'array' THEN value ->> '$[0]' IS NOT NULL ELSE 0 END), 0) FROM json_each(paper_sheet.lines))`;

const OF_A_NEED = 'need-';

/** The text of a sheet's lines, which are numbered from 1 without a gap. */
export function linesText(
  lines: readonly SheetLine[],
  weekStart: CalendarDate,
  findInInk: FindVisitsInInk,
): string {
  const inInk = findInInk(lines.flatMap(({ visitKey }) => visitKey ?? []));
  const kept: KeptLine[] = [];
  lines.forEach((line, index) => {
    const blanks = blanksFor(line, lines[index - 1]);
    const before = kept.at(-1);
    if (blanks === 0) kept.push(isInInk(line, inInk) ? shortKey(line.visitKey) : whole(line, weekStart));
    else if (typeof before === 'number' && before * blanks > 0) kept[kept.length - 1] = before + blanks;
    else kept.push(blanks);
  });
  return JSON.stringify(kept);
}

/** 1 and -1 for a blank line that the number of {@link KeptLine} can tell, otherwise 0. */
function blanksFor(line: SheetLine, before: SheetLine | undefined): -1 | 0 | 1 {
  const { visitKey, date, slot, minutes, serviceCode, elderId, helperIds } = line;
  if ([visitKey, date, slot, minutes, serviceCode].some((part) => part !== null)) return 0;
  if (before === undefined || before.helperIds.join() !== helperIds.join()) return 0;
  if (elderId === null) return 1;
  return elderId === before.elderId ? -1 : 0;
}

function isInInk(
  line: SheetLine,
  inInk: ReadonlyMap<string, VisitInInk>,
): line is SheetLine & { visitKey: string } {
  if (line.visitKey?.startsWith(OF_A_NEED) !== true) return false;
  const { lineNo: _, ...said } = line;
  const visit = inInk.get(line.visitKey);
  return visit !== undefined && sameText(said) === sameText(visit);
}

const sameText = ({ visitKey, date, slot, minutes, elderId, serviceCode, helperIds }: VisitInInk): string =>
  JSON.stringify([visitKey, date, slot, minutes, elderId, serviceCode, helperIds]);

const shortKey = (visitKey: string): string => visitKey.slice(OF_A_NEED.length);

function whole(line: SheetLine, weekStart: CalendarDate): KeptLine {
  const { visitKey, date, slot, minutes, elderId, serviceCode, helperIds } = line;
  const halfDay = slot === null ? null : slot === 'morning' ? 0 : 1;
  const days = date === null ? null : daysBetween(weekStart, date);
  return [visitKey, days, halfDay, minutes, elderId, serviceCode, helperIds];
}

/** The other way round. */
export function readLines(text: string, weekStart: CalendarDate, findInInk: FindVisitsInInk): SheetLine[] {
  const lines: SheetLine[] = [];
  const add = (line: VisitInInk): void => void lines.push({ lineNo: lines.length + 1, ...line });
  const all = JSON.parse(text) as KeptLine[];
  const inInk = findInInk(all.flatMap((kept) => (typeof kept === 'string' ? OF_A_NEED + kept : [])));
  for (const kept of all) {
    if (typeof kept === 'number') {
      const { elderId, helperIds } = lines.at(-1)!;
      for (let left = Math.abs(kept); left > 0; left -= 1) {
        add({ ...BLANK, elderId: kept < 0 ? elderId : null, helperIds });
      }
    } else if (typeof kept === 'string') {
      const visit = inInk.get(OF_A_NEED + kept);
      if (visit === undefined) throw new Error('A sheet names a visit that its roster does not have');
      add(visit);
    } else {
      const [visitKey, days, halfDay, minutes, elderId, serviceCode, helperIds] = kept;
      const date = days === null ? null : addDays(weekStart, days);
      const slot = halfDay === null ? null : halfDay === 0 ? 'morning' : 'afternoon';
      add({ visitKey, date, slot, minutes, serviceCode, elderId, helperIds });
    }
  }
  return lines;
}

const BLANK = { visitKey: null, date: null, slot: null, minutes: null, serviceCode: null } as const;
