import { expect, it } from 'vitest';
import { composeRecruitmentSheet } from '../../../../src/backend/printing/recruitment-sheets/compose-recruitment-sheet.ts';
import { aVillageWeek, personId } from '../a-village-week.ts';
import { NEVER_ON_PAPER, withCanaries } from '../canaries.ts';
import { paperText } from '../paper-text.ts';

const unfilled = {
  state: 'unfilled',
  key: 'need-1#1',
  elderId: personId(1),
  serviceCode: 'emotional_support',
  minutes: 40,
} as const;
const textOf = (week: ReturnType<typeof aVillageWeek>): string =>
  paperText({
    html: composeRecruitmentSheet(week)
      .parts.map(({ body }) => body.toString())
      .join(''),
  });

it('asks for hands by 组 in everyday words, and never says for whom', () => {
  const text = textOf(withCanaries(aVillageWeek({ visits: [unfilled] })));
  expect(text).toMatch(/陪聊坐下来说说话[^]*3组 1 次/u);
  for (const words of [...NEVER_ON_PAPER, '王桂英', '刘秀兰', '第7户', '心理疏导'])
    expect(text).not.toContain(words);
  expect(text.match(/我来报名/gu)).toHaveLength(4);
});

it('still invites where nobody is missing', () => {
  expect(textOf(aVillageWeek())).toContain('石板村眼下人手够，也欢迎您先报个名。');
});
