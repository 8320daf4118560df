import { expect, test } from 'vitest';
import { assemblePaper, countSheets } from '../../../../src/backend/printing/assemble-paper.ts';
import { composeLeaveSlips } from '../../../../src/backend/printing/leave-slips/compose-leave-slips.ts';
import type { VillageWeekFacts } from '../../../../src/backend/printing/paper-facts.ts';
import { aDuty, aHelper, aVillageWeek, aVisit, personId } from '../a-village-week.ts';
import { NEVER_ON_PAPER, withCanaries } from '../canaries.ts';
import { paperText } from '../paper-text.ts';

const text = (facts: VillageWeekFacts) =>
  paperText(
    assemblePaper({ form: 'leave-slip', profile: 'household', facts, composed: composeLeaveSlips(facts) }),
  );

test('a slip bears the name and the phone to call; all else is left to a pen', () => {
  const slip = text(withCanaries(aVillageWeek()));
  expect(slip).toContain('刘秀兰3组 张家湾 第12户');
  expect(slip).toContain('199 0000 9002');
  expect(slip).toContain('顶班人：□请村里找');
  for (const word of [...NEVER_ON_PAPER, '王桂英', '病', '19900000101']) expect(slip).not.toContain(word);
});

test('everybody with a visit or a duty has one, four on a page', () => {
  const helpers = [1, 2, 3, 4, 5, 6].map((index) =>
    aHelper({ personId: personId(100 + index), name: `互${index}` }),
  );
  const by = (id: number) => [{ helperId: personId(id), part: 'other' as const, order: 1, travelMinutes: 5 }];
  const { parts } = composeLeaveSlips(
    aVillageWeek({
      helpers,
      visits: [101, 102, 103, 104].map((id) => aVisit({ helpers: by(id) })),
      works: [aDuty({ helpers: by(105) })],
    }),
  );
  expect(parts.map(({ title }) => title)).toEqual(['互1', '互2', '互3', '互4', '互5']);
  expect(countSheets(parts)).toBe(2);
  expect(composeLeaveSlips(aVillageWeek({ visits: [] })).parts).toEqual([]);
});

test('without a phone for leave the slip says where to bring it', () => {
  expect(text(aVillageWeek({ leavePhone: null }))).toContain('请提前一天交到村里');
});
