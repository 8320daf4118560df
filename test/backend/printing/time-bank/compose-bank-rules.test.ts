import { expect, it } from 'vitest';
import { composeBankRules } from '../../../../src/backend/printing/time-bank/compose-bank-rules.ts';
import { USUAL_RULES } from '../../../../src/shared/domain/usual-time-bank-rules.ts';
import { toCalendarDate } from '../../../../src/shared/time/calendar-date.ts';
import { paperText } from '../paper-text.ts';

it('is the rules for the wall with version, day and who agreed to them', () => {
  const rules = {
    ...USUAL_RULES,
    version: 3,
    effectiveFrom: toCalendarDate('2027-01-01'),
    approvedBy: '石板村村民代表会议',
  };
  const head = { townshipName: '云岭乡', villageName: '石板村', printedOn: '2026年11月23日' };
  const paper = composeBankRules({ ...head, rules });
  expect(paperText(paper)).toContain('本细则（第3版）石板村村民代表会议通过，从2027年1月1日起施行');
  expect(paperText(paper)).toContain('十二、记错了。');
  expect(paper.profile).toBe('public');
});
