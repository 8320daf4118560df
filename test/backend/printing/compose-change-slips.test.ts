import { expect, test } from 'vitest';
import type { ChangeSlipFacts, PaperVisit } from '../../../src/backend/printing/paper-facts.ts';
import { addDays } from '../../../src/shared/time/calendar-date.ts';
import { aDuty, aHelper, anElder, aVillageWeek, aVisit, MONDAY, personId } from './a-village-week.ts';
import { paperText } from './paper-text.ts';
import { changeSlips } from './papers.ts';

const TUESDAY = addDays(MONDAY, 1);
const LI = aHelper({ personId: personId(102), name: '李存厚', householdNo: '15', phones: ['19900000102'] });
const ILL = {
  kind: 'helper-absent',
  personId: personId(101),
  helperName: '刘秀兰',
  until: addDays(MONDAY, 2),
} as const;
const by = (id: number) => [{ helperId: personId(id), part: 'other' as const, order: 1, travelMinutes: 5 }];

function changed(before: readonly PaperVisit[], after: Partial<ChangeSlipFacts> = {}): ChangeSlipFacts {
  return {
    ...aVillageWeek({ helpers: [aHelper(), LI], because: ILL, ...after }),
    before: { rosterVersion: 1, visits: before, works: [] },
  };
}

test('the elder, who stands in and who was replaced each get a slip with what was and what is', () => {
  const paper = changeSlips(changed([aVisit()], { visits: [aVisit({ helpers: by(102) })] }));
  expect(paper.partKeys).toHaveLength(3);
  const text = paperText(paper);
  expect(text).toContain('王桂英');
  expect(text).toContain('周一上午（11月23日）');
  expect(text).toMatch(/李存厚来\s*199 0000 0102/);
  expect(text).toContain('您去');
  expect(text).toContain('第2版（代替第1版）');
});

test('nothing has to be told where nothing changed', () => {
  expect(changeSlips(changed([aVisit()])).sheets).toBe(0);
});

test('the reason on paper is 请假 and a surname; illness has no word there', () => {
  const text = paperText(changeSlips(changed([aVisit()], { visits: [aVisit({ helpers: by(102) })] })));
  expect(text).toContain('因刘某请假');
  expect(text).toContain('因您请假');
  expect(text).not.toMatch(/病|住院|去世/);
  expect(text).toContain('到11月25日（周三）为止，之后照原来的安排。');
});

test('a change that reaches beyond its cause holds for the week', () => {
  const moved = aVisit({ date: addDays(MONDAY, 5), helpers: by(102) });
  const text = paperText(changeSlips(changed([aVisit()], { visits: [moved] })));
  expect(text).toContain('本周（到11月29日周日）照这样办');
  expect(text).not.toContain('之后照原来的安排');
});

test('nobody brings a slip to the house of somebody who died, and the others read no reason', () => {
  const because = { kind: 'elder-died', personId: personId(1), helperName: null, until: null } as const;
  const paper = changeSlips(changed([aVisit()], { visits: [], because }));
  expect(paper.sheets).toBe(1);
  expect(paperText(paper)).toContain('因上门安排有变动');
});

test('who agreed to no list stands on a slip by house, without a phone', () => {
  const silent = aHelper({ ...LI, consents: new Set() });
  const text = paperText(
    changeSlips(
      changed([aVisit()], {
        elders: [anElder({ consents: new Set() })],
        helpers: [aHelper(), silent],
        visits: [aVisit({ helpers: by(102) })],
      }),
    ),
  );
  expect(text).toContain('3组 第7户');
  expect(text).toContain('互助员 3组第15户');
  expect(text).not.toMatch(/王桂英|李存厚|19900000102|199 0000 0102/);
});

test('an elder who is left without anybody is told that somebody is looked for; the helper only stays away', () => {
  const open = {
    state: 'unfilled',
    key: 'need-1#1',
    elderId: personId(1),
    serviceCode: 'meal_help',
    minutes: 20,
  };
  const text = paperText(changeSlips(changed([aVisit()], { visits: [open as PaperVisit] })));
  expect(text).toContain('暂时没有人，村里正在安排，会再告诉您');
  expect(text).toContain('您不用去了，村里另外安排');
});

test('a rider who is replaced changes the lunch of everybody on the round', () => {
  const round = aDuty({
    key: 'round#1',
    kind: 'meal-round',
    title: '张家湾线',
    date: TUESDAY,
    stops: [1, 2].map((id) => ({ elderId: personId(id), diet: '' })),
  });
  const elders = [anElder(), anElder({ personId: personId(2), name: '陈德福', householdNo: '8' })];
  const facts = aVillageWeek({
    elders,
    helpers: [aHelper(), LI],
    because: ILL,
    visits: [],
    works: [{ ...round, helpers: by(102) }],
  });
  const paper = changeSlips({ ...facts, before: { rosterVersion: 1, visits: [], works: [round] } });
  // Four slips, two on a sheet.
  expect(paper.sheets).toBe(2);
  expect(paperText(paper)).toContain('送餐');
  expect(paperText(paper)).toContain('张家湾线');
});

test('more changes than a slip has room for go on a further one', () => {
  const visits = [0, 1, 2, 3, 4].map((day) =>
    aVisit({ key: `need-1#${String(day)}`, date: addDays(MONDAY, day) }),
  );
  const paper = changeSlips(
    changed(visits, { visits: visits.map((visit) => ({ ...visit, helpers: by(102) })) }),
  );
  // Six slips, two on a sheet.
  expect(paper.sheets).toBe(3);
});
