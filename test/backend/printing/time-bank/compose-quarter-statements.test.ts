import { expect, it } from 'vitest';
import { composeQuarterStatements } from '../../../../src/backend/printing/time-bank/compose-quarter-statements.ts';
import { toCalendarDate } from '../../../../src/shared/time/calendar-date.ts';
import { paperText } from '../paper-text.ts';

it('tells a household what it has, what came and went, and whom to ask', () => {
  const text = paperText(
    composeQuarterStatements({
      townshipName: '云岭乡',
      villageName: '石板村',
      printedOn: '2026年10月8日',
      quarter: '2026年第3季度',
      countedTo: '',
      ask: { name: '', phone: '19900009003' },
      minutesPerPoint: 60,
      noticeDays: 5,
      fileMark: '',
      statements: [
        {
          ...{
            headName: '王桂英',
            householdNo: '7',
            cardNo: 'K007',
            place: '3组',
            heldMinutes: 30,
            isFrozen: true,
          },
          ...{ openingMinutes: 300, paidIn: 60, paidOut: 90, closingMinutes: 270 },
          lines: [
            { date: toCalendarDate('2026-09-01'), about: '为李德明助餐', minutes: 60 },
            { date: toCalendarDate('2026-09-20'), about: '换大米1袋', minutes: -90 },
          ],
        },
      ],
    }),
  );
  expect(text).toMatch(/300 分钟\n60 分钟\n90 分钟\n270 分钟/u);
  expect(text).toContain('合 4.5 分');
  expect(text).toMatch(/9月1日\n为李德明助餐\n60\n/u);
  expect(text).toMatch(/9月20日\n换大米1袋\n90/u);
  expect(text).toContain('另有 30 分钟已经预约了服务');
  expect(text).toContain('有异议正在办');
  expect(text).toMatch(/在 5\s个工作日内找 互助站，电话\s199 0000 9003，不用经过互助员/u);
});
