import { describe, expect, it } from 'vitest';
import { linesText, readLines } from '../../../../src/backend/db/stores/sheet-lines.ts';
import type { SheetLine } from '../../../../src/shared/contract/printing.ts';
import type { PersonId } from '../../../../src/shared/domain/ids.ts';
import { toCalendarDate } from '../../../../src/shared/time/calendar-date.ts';

const weekStart = toCalendarDate('2026-12-28');
const [elder, helper, other] = [7, 12, 13] as PersonId[] as [PersonId, PersonId, PersonId];
const blank = { date: null, slot: null, visitKey: null, serviceCode: null, minutes: null } as const;
const planned = { slot: 'morning', visitKey: 'need-3#1', serviceCode: 'meal_help', minutes: 20 } as const;

describe('the lines of a sheet', () => {
  it('are read as they were written: planned ones of any day of the week, blank ones, and who they are for', () => {
    const lines: SheetLine[] = [
      { lineNo: 1, ...planned, date: weekStart, elderId: elder, helperIds: [helper] },
      {
        ...{ lineNo: 2, ...planned, date: toCalendarDate('2027-01-03'), slot: 'afternoon', elderId: null },
        ...{ helperIds: [helper, other], serviceCode: null },
      },
      { lineNo: 3, ...blank, elderId: null, helperIds: [helper] },
      { lineNo: 4, ...blank, elderId: null, helperIds: [helper] },
      { lineNo: 5, ...blank, elderId: elder, helperIds: [] },
      { lineNo: 6, ...blank, elderId: elder, helperIds: [] },
    ];
    expect(readLines(linesText(lines, weekStart), weekStart)).toEqual(lines);
  });

  it('take a few bytes where nothing stands on them yet', () => {
    const lines = Array.from({ length: 12 }, (_, index): SheetLine => ({
      ...{ lineNo: index + 1, ...blank, elderId: elder, helperIds: [helper] },
    }));
    expect(linesText(lines, weekStart).length).toBeLessThan(100);
  });
});
