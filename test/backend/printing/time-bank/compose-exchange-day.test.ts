import { expect, it } from 'vitest';
import { composeExchangeDay } from '../../../../src/backend/printing/time-bank/compose-exchange-day.ts';
import { toCalendarDate } from '../../../../src/shared/time/calendar-date.ts';
import { paperText } from '../paper-text.ts';

it('lists who had what, with room to sign, and adds up what went out', () => {
  const row = { villageName: '石板村', what: '大米', unit: '袋', minutes: 300, balanceMinutes: 60 };
  const text = paperText(
    composeExchangeDay({
      townshipName: '云岭乡',
      villageName: '石板村',
      day: toCalendarDate('2026-11-22'),
      rows: [
        { ...row, card: 'K007', headName: '王桂英', receiver: '李德明', quantity: 1 },
        { ...row, card: 'K008', headName: '周大明', receiver: '周大明', quantity: 2, minutes: 600 },
      ],
    }),
  );
  expect(text).toMatch(/1\n石板村\nK007\n王桂英\n李德明\n大米\n1袋\n300\n60/u);
  expect(text).toContain('合计：2 次，900 分钟。其中 大米 3袋。');
});
