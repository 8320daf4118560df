import { expect, it } from 'vitest';
import { composePointsNotice } from '../../../../src/backend/printing/time-bank-blanks/compose-points-notice.ts';
import { paperText } from '../paper-text.ts';

it('is a blank for the wall that says until when and to whom to object', () => {
  const head = { townshipName: '云岭乡', villageName: '石板村', printedOn: '2026年11月23日' };
  const paper = composePointsNotice({ ...head, askPhone: '19900009001' });
  expect(paperText(paper)).toMatch(/不少于 3 个工作日[^]*有异议请找，电话\n199 0000 9001/u);
  expect(paper.profile).toBe('public');
  expect(paperText(composePointsNotice({ ...head, askPhone: null }))).toContain('有异议请找，电话');
});
