import { expect, test } from 'vitest';
import { totalsOf, type PlanLine } from '../../../../src/renderer/features/printing/week/plan-lines.ts';

const aLine = (line: Pick<PlanLine, 'form' | 'profile' | 'sheets'>): PlanLine => ({
  villageId: 1 as PlanLine['villageId'],
  villageName: '柳树村',
  version: 1,
  changedSheets: 0,
  parts: [],
  withheld: [],
  missing: [],
  ...line,
});

test('only forms that may have a back take half the paper', () => {
  const lines = [
    aLine({ form: 'sign-in-sheet', profile: 'internal', sheets: 5 }),
    aLine({ form: 'weekly-roster', profile: 'public', sheets: 3 }),
    aLine({ form: 'weekly-roster', profile: 'internal', sheets: 3 }),
    aLine({ form: 'contact-card', profile: 'household', sheets: 4 }),
  ];
  const forms = [{ form: 'contact-card', profile: 'household', copies: 2 }] as const;
  expect(totalsOf(lines, forms, 'all')).toEqual({ sheets: 19, sheetsBothSides: 5 + 3 + 2 + 2 * 2, files: 4 });
});
