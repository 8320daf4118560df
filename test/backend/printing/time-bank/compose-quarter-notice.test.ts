import { expect, it } from 'vitest';
import {
  composeQuarterNotice,
  type QuarterNoticeFacts,
} from '../../../../src/backend/printing/time-bank/compose-quarter-notice.ts';
import { toCalendarDate } from '../../../../src/shared/time/calendar-date.ts';
import { paperText } from '../paper-text.ts';

const facts: QuarterNoticeFacts = {
  townshipName: '云岭乡',
  villageName: '石板村',
  printedOn: '2026年10月8日',
  quarter: '2026年第3季度',
  countedTo: '',
  notice: { from: toCalendarDate('2026-10-08'), to: toCalendarDate('2026-10-14'), workingDays: 5 },
  ask: { name: '罗书记', phone: '19900009002' },
  minutesPerPoint: 60,
  rows: [
    { groupNo: 3, headName: '王桂英', cardNo: 'K007', ...sums(300, 120, 60, 360) },
    { groupNo: null, headName: '李德明', cardNo: '', ...sums(0, 30, 0, 30) },
  ],
  others: { households: 2, ...sums(10, 5, 0, 15) },
  pool: sums(0, 60, 0, 60),
  lastEntry: { number: 412, code: 'a1b2c3d4e5f6' },
};
function sums(openingMinutes: number, paidIn: number, paidOut: number, closingMinutes: number) {
  return { openingMinutes, paidIn, paidOut, closingMinutes };
}

it('shows who agreed by name, the others as one sum, and adds up', () => {
  const paper = composeQuarterNotice(facts);
  const text = paperText(paper);
  expect(text).toMatch(/1\n3组\n王桂英\nK007\n300\n120\n60\n360\n/u);
  expect(text).toMatch(
    /没有列名的 2 户合计\n10\n5\n0\n15\n全村各户合计\n310\n155\n60\n405\n村公共池\n0\n60\n0\n60/u,
  );
  expect(paper.profile).toBe('public');
});

it('says until when it hangs, whom to ask, and by what code the ledger can be proved', () => {
  const text = paperText(composeQuarterNotice(facts));
  expect(text).toMatch(/公示期 10月8日至10月14日（5\s个工作日/u);
  expect(text).toMatch(/有异议请找罗书记，电话\s199 0000 9002/u);
  expect(text).toContain('共 412 笔，校验码 a1b2c3d4e5f6');
});

it('leaves out what there is not: others, a code, somebody to ask', () => {
  const text = paperText(
    composeQuarterNotice({
      ...facts,
      ask: null,
      others: { households: 0, ...sums(0, 0, 0, 0) },
      lastEntry: null,
    }),
  );
  expect(text).not.toMatch(/没有列名|校验码/u);
  expect(text).toContain('有异议请找，电话');
});
