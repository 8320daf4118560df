import { expect, it } from 'vitest';
import { composeMeetingSheet } from '../../../../src/backend/printing/meeting-sheets/compose-meeting-sheet.ts';
import type { MeetingFacts } from '../../../../src/backend/printing/meeting-sheets/meeting-facts.ts';
import { addDays } from '../../../../src/shared/time/calendar-date.ts';
import { MONDAY } from '../a-village-week.ts';
import { paperText } from '../paper-text.ts';

const quiet: MeetingFacts = {
  townshipName: '云岭乡',
  villageName: '石板村',
  weekStart: MONDAY,
  planned: 12,
  gaps: [],
  absent: [],
  declined: [],
  requests: [],
  trials: [],
  unpaired: [],
};
const textOf = (facts: MeetingFacts): string =>
  paperText({
    html: composeMeetingSheet(facts)
      .parts.map(({ body }) => body.toString())
      .join(''),
  });

it('lists what the meeting has to settle, each with its reason in words', () => {
  const text = textOf({
    ...quiet,
    gaps: [
      {
        place: '3组 张家湾',
        who: '王桂英',
        what: '助浴',
        times: 2,
        minutes: 75,
        stoppedBy: [{ rule: 'same-sex-needed', helpers: 4 }],
      },
    ],
    absent: [{ name: '刘秀兰', as: 'helper', from: MONDAY, to: addDays(MONDAY, 2), reason: 'farming' }],
    declined: [{ elder: '李德明', helper: '周明', by: 'helper', reason: 'too-far', declinedOn: MONDAY }],
    requests: [
      {
        number: '2026-012',
        about: '王桂英',
        text: '屋顶漏雨',
        handler: '罗书记',
        dueOn: MONDAY,
        isLate: true,
      },
    ],
    trials: [{ elder: '孙永福', helper: '钱春梅', until: addDays(MONDAY, 5) }],
    unpaired: [{ place: '5组', name: '何玉珍' }],
  });
  for (const line of [
    '一、还没有人去的（1 项；已排好 12 次）',
    '助浴 2 次，每次 75 分钟',
    '4名互助员：4人要有同性别的人',
    '11月23日至11月25日',
    '农忙',
    '11月23日（过期）',
    '互助员，11月23日',
    '路太远',
    '11月28日周六',
    '何玉珍（5组）',
  ])
    expect(text.split('\n').map((one) => one.trim())).toContain(line);
});

it('says so where there is nothing, and leaves room for what is decided', () => {
  const text = textOf(quiet);
  expect(text).toContain('二、这一周和下一周谁不在：没有人请假、外出。');
  expect(text).toContain('七、会上定下来的（手写）');
  expect(text).toContain('到会的人签字：');
});
