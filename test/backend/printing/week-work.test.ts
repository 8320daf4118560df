import { expect, test } from 'vitest';
import { surnameOnly } from '../../../src/backend/printing/surname-only.ts';
import { dayMarks } from '../../../src/shared/domain/day-marks.ts';
import { addDays } from '../../../src/shared/time/calendar-date.ts';
import { aDuty, anElder, aVillageWeek, aVisit, MONDAY, personId } from './a-village-week.ts';
import { paperText } from './paper-text.ts';
import { taskSlips, wallCards, weeklyRoster } from './papers.ts';

const ROUND = aDuty({
  key: 'round#1',
  kind: 'meal-round',
  title: '张家湾线',
  minutes: 40,
  stops: [
    { elderId: personId(2), diet: '软食' },
    { elderId: personId(1), diet: '' },
  ],
});
const NEIGHBOUR = anElder({ personId: personId(2), name: '陈德福', householdNo: '8', primaryHelperId: null });

test('a market day stands in the head of its day, a rush with its days above the heads', () => {
  const days = dayMarks(
    {
      markets: [{ name: '云岭场', pattern: { kind: 'weekdays', weekdays: [3] } }],
      periods: [
        { name: '收红苕', kind: 'farming-rush', range: { kind: 'once', from: MONDAY, to: MONDAY } },
        { name: '连阴雨', kind: 'rain', range: { kind: 'once', from: MONDAY, to: addDays(MONDAY, 6) } },
      ],
    },
    MONDAY,
    addDays(MONDAY, 6),
  );
  const text = paperText(weeklyRoster(aVillageWeek({ days })));
  expect(text).toMatch(/周三\s*十七\s*11月25日\s*【逢场】/u);
  expect(text).toMatch(/收红苕（周一）/);
  expect(text).not.toContain('连阴雨');
});

test('a further version says why, with a surname and no illness', () => {
  const because = {
    kind: 'helper-absent',
    personId: personId(101),
    helperName: '刘秀兰',
    until: null,
  } as const;
  expect(paperText(weeklyRoster(aVillageWeek({ because })))).toContain('第2版：因刘某请假调整');
});

test('duties and farm work have a sheet of their own; who is missing there is counted', () => {
  const farm = aDuty({
    key: 'farm#1',
    kind: 'farm',
    title: '收玉米',
    household: '3组第5户',
    helpersNeeded: 3,
  });
  const paper = weeklyRoster(aVillageWeek({ works: [aDuty(), farm, aDuty({ date: null, slot: null })] }));
  const text = paperText(paper);
  expect(paper.sheets).toBe(2);
  expect(text).toContain('石板村幸福院 做饭');
  expect(text).toMatch(/□\s*上午/);
  expect(text).toContain('3组第5户');
  expect(text).toContain('还差2人');
  expect(text).toContain('另有1次待安排');
});

test('who eats with a round finds the lunch and its rider in the own row, and on the wall card', () => {
  const week = aVillageWeek({ elders: [anElder(), NEIGHBOUR], visits: [], works: [ROUND] });
  const text = paperText(weeklyRoster(week));
  expect(text).toContain('陈德福');
  expect(text).toMatch(/○\s*上午送餐/);
  expect(text).not.toMatch(/◇\s*上午送餐/);
  expect(paperText(wallCards(week))).toContain('助餐');
});

test("a rider's slip names the doors in their order and what each must not eat", () => {
  const text = paperText(
    taskSlips(aVillageWeek({ elders: [anElder(), NEIGHBOUR], visits: [], works: [ROUND] })),
  );
  expect(text.replaceAll(/\s/gu, '')).toContain('1.陈德福第8户（软食）2.王桂英第7户');
  expect(text).toContain('服务40分钟');
});

test('a slip tells what exactly is asked for; the wall does not', () => {
  const visits = [aVisit({ serviceCode: 'errand', parts: ['medicine', 'phone_bill'] })];
  expect(paperText(taskSlips(aVillageWeek({ visits })))).toContain('代办（买药、交话费）');
  expect(paperText(weeklyRoster(aVillageWeek({ visits })))).not.toContain('买药');
});

test.each([
  ['刘秀兰', '刘某'],
  ['欧阳玉兰', '欧阳某'],
  ['阿依古丽·买买提', '阿某'],
])('%s is told of as %s', (name, told) => {
  expect(surnameOnly(name)).toBe(told);
});
