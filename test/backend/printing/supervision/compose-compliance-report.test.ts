import { expect, it } from 'vitest';
import {
  composeComplianceReport,
  type ReportedElder,
} from '../../../../src/backend/printing/supervision/compose-compliance-report.ts';
import { toCalendarDate } from '../../../../src/shared/time/calendar-date.ts';
import { paperText } from '../paper-text.ts';

const elder = (change: Partial<ReportedElder>): ReportedElder => ({
  name: '王桂英',
  villageName: '石板村',
  hamletName: '上院子',
  level: 'red',
  groups: ['living-alone'],
  state: 'kept',
  days: 8,
  checkedDays: 8,
  recordDays: 0,
  monthly: 'visited',
  ...change,
});
const report = (elders: readonly ReportedElder[]): string =>
  paperText(
    composeComplianceReport({
      townshipName: '云岭乡',
      villageName: '石板村',
      period: { kind: 'month', from: toCalendarDate('2026-10-01') },
      today: toCalendarDate('2026-11-23'),
      elders,
      proofs: [{ villageName: '石板村', records: 10, checked: 9, evidenced: 5 }],
    }),
  );

it('counts each group, each level and how well it is proven', () => {
  const text = report([
    elder({}),
    elder({ groups: ['living-alone', 'disabled'], checkedDays: 0, days: 1 }),
    elder({ level: 'green', groups: [], monthly: null, state: 'missed' }),
    elder({ level: 'yellow', groups: ['disabled'], monthly: 'not-visited', state: 'missed', days: 0 }),
  ]);
  expect(text).toMatch(/独居\n2\n2\n1\n0\n100%/u);
  expect(text).toMatch(/失能\n2\n1\n0\n1\n50%/u);
  expect(text).toMatch(/合计（一人几类只算一次）\n3\n2\n1\n1\n67%/u);
  expect(text).toMatch(/合计\n2\n0\n2\n0\n50%/u);
  expect(text).toMatch(/石板村\n10\n9\n90%\n5\n50%/u);
});

it('lists who was not visited before who was visited too rarely, and nobody else', () => {
  const text = report([
    elder({ name: '常有人来' }),
    elder({ name: '来得太少', state: 'missed', days: 3 }),
    elder({ name: '没有人来', monthly: 'not-visited', state: 'missed', days: 0 }),
  ]);
  expect(text).toMatch(/（2 人）[^]*没有人来\n红\n独居\n整月没人去[^]*来得太少\n红\n独居\n去了 3 天，不够/u);
  expect(text).not.toContain('常有人来');
  expect(report([elder({})])).toContain('没有漏访的老人');
});
