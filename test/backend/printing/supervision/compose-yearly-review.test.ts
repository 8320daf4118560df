import { expect, it } from 'vitest';
import { composeYearlyReview } from '../../../../src/backend/printing/supervision/compose-yearly-review.ts';
import { REVIEW_CHECKLISTS } from '../../../../src/backend/printing/supervision/review-checklists.ts';
import { paperText } from '../paper-text.ts';

it('puts the year beside the one before and goes through six checklists', () => {
  const text = paperText(
    composeYearlyReview({
      townshipName: '云岭乡',
      villageName: '',
      printedOn: '2026年11月23日',
      year: 2026,
      countedTo: '2026年11月23日',
      figures: [{ item: '做了的服务（次）', now: '120', before: '80' }],
    }),
  );
  expect(text).toContain('云岭乡互助养老2026年度评估');
  expect(text).toMatch(/做了的服务（次）\n120\n80/u);
  expect(REVIEW_CHECKLISTS).toHaveLength(6);
  for (const { name, points } of REVIEW_CHECKLISTS)
    for (const words of [name, ...points]) expect(text).toContain(words);
});
