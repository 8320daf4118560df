import { describe, expect, it } from 'vitest';
import { linesText, readLines, type VisitInInk } from '../../../../src/backend/db/stores/sheet-lines.ts';
import type { SheetLine } from '../../../../src/shared/contract/printing.ts';
import type { PersonId } from '../../../../src/shared/domain/ids.ts';
import { toCalendarDate } from '../../../../src/shared/time/calendar-date.ts';

const weekStart = toCalendarDate('2026-12-28');
const [elder, helper, other] = [7, 12, 13] as PersonId[] as [PersonId, PersonId, PersonId];
const blank = { date: null, slot: null, visitKey: null, serviceCode: null, minutes: null } as const;
const planned = { slot: 'morning', visitKey: 'need-3#1', serviceCode: 'meal_help', minutes: 20 } as const;
const visit: VisitInInk = { ...planned, date: weekStart, elderId: elder, helperIds: [helper] };

const nothingInInk = (): ReadonlyMap<string, VisitInInk> => new Map();
const inInk = (): ReadonlyMap<string, VisitInInk> => new Map([[planned.visitKey, visit]]);

const lines: SheetLine[] = [
  { lineNo: 1, ...visit },
  {
    ...{ lineNo: 2, ...planned, date: toCalendarDate('2027-01-03'), slot: 'afternoon', elderId: null },
    ...{ helperIds: [helper, other], serviceCode: null },
  },
  { lineNo: 3, ...blank, elderId: null, helperIds: [helper] },
  { lineNo: 4, ...blank, elderId: null, helperIds: [helper] },
  { lineNo: 5, ...blank, elderId: null, helperIds: [helper] },
  { lineNo: 6, ...blank, elderId: elder, helperIds: [] },
  { lineNo: 7, ...blank, elderId: elder, helperIds: [] },
  { lineNo: 8, ...blank, elderId: elder, helperIds: [] },
  { lineNo: 9, ...blank, elderId: null, helperIds: [] },
];

describe('the lines of a sheet', () => {
  it.each([
    ['where no roster has them', nothingInInk],
    ['where the roster has some of them in ink', inInk],
  ])(
    'are read as they were written, %s: planned ones of any day of the week, blank ones, and who they are for',
    (_, find) => {
      expect(readLines(linesText(lines, weekStart, find), weekStart, find)).toEqual(lines);
    },
  );

  it('name a visit where they say just what is in ink of it, and say everything where they differ', () => {
    const same = linesText([{ lineNo: 1, ...visit }], weekStart, inInk);
    expect(JSON.parse(same)).toEqual(['3#1']);
    const longer = linesText([{ lineNo: 1, ...visit, minutes: 40 }], weekStart, inInk);
    expect(readLines(longer, weekStart, inInk)).toMatchObject([{ minutes: 40 }]);
  });

  it('are never read as something else where the roster lost a visit', () => {
    const text = linesText([{ lineNo: 1, ...visit }], weekStart, inInk);
    expect(() => readLines(text, weekStart, nothingInInk)).toThrow();
  });

  it('take a few bytes where nothing stands on them yet', () => {
    const empty = Array.from({ length: 12 }, (_, index): SheetLine => ({
      ...{ lineNo: index + 1, ...blank, elderId: elder, helperIds: [helper] },
    }));
    expect(linesText(empty, weekStart, nothingInInk).length).toBeLessThan(60);
  });
});
