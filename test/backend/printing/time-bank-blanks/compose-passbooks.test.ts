import { expect, it } from 'vitest';
import { composePassbooks } from '../../../../src/backend/printing/time-bank-blanks/compose-passbooks.ts';
import { paperText } from '../paper-text.ts';

it('makes a booklet for each household: a cover and three pages of 16 rows between 承前页 and 过次页', () => {
  const paper = composePassbooks({
    townshipName: '云岭乡',
    villageName: '石板村',
    printedOn: '2026年11月23日',
    households: [
      { cardNo: 'K007', householdNo: '7', headName: '王桂英', place: '3组', members: ['王桂英', '李德明'] },
    ],
  });
  const text = paperText(paper);
  expect(text).toContain('王桂英、李德明');
  expect(text.match(/承前页/gu)).toHaveLength(3);
  expect(text.match(/过次页/gu)).toHaveLength(3);
  const [page = ''] = paper.html.split('承前页').slice(1);
  // The rest of the row 承前页 itself comes first.
  expect(page.split('过次页')[0]?.match(/<tr/gu)).toHaveLength(17);
  expect([paper.sheets, paper.profile, paper.landscape]).toEqual([2, 'household', true]);
});
