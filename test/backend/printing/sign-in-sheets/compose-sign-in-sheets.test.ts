import { describe, expect, test } from 'vitest';
import { assemblePaper } from '../../../../src/backend/printing/assemble-paper.ts';
import type { VillageWeekFacts } from '../../../../src/backend/printing/paper-facts.ts';
import { composeSignInSheets } from '../../../../src/backend/printing/sign-in-sheets/compose-sign-in-sheets.ts';
import { addDays } from '../../../../src/shared/time/calendar-date.ts';
import { aDuty, aHelper, anElder, aVillageWeek, aVisit, MONDAY, personId } from '../a-village-week.ts';
import { NEVER_ON_PAPER, withCanaries } from '../canaries.ts';
import { paperText } from '../paper-text.ts';

const text = (facts: VillageWeekFacts) =>
  paperText(
    assemblePaper({
      form: 'sign-in-sheet',
      profile: 'internal',
      facts,
      composed: composeSignInSheets(facts),
    }),
  );
const visits = (count: number) =>
  Array.from({ length: count }, (_, index) =>
    aVisit({ key: `need-1#${index + 1}`, date: addDays(MONDAY, index % 7) }),
  );
const plannedLines = (count: number) =>
  composeSignInSheets(aVillageWeek({ visits: visits(count) })).parts.map(
    ({ lines }) => lines.filter(({ visitKey }) => visitKey !== null).length,
  );

test('a planned line has its day, elder and tick, then nothing until it is written', () => {
  const facts = aVillageWeek({ visits: [aVisit({ serviceCode: 'cleaning_help', minutes: 60 })] });
  expect(text(facts)).toContain(
    ['1', '11月23日周一上午', '王桂英', '3组7户', '√', '计60', '好 中 差', '2', '好 中 差', '3'].join('\n'),
  );
  expect(composeSignInSheets(facts).parts[0]?.body.toString()).toMatch(
    /3组7户<\/div>\s*<\/td>\s*(<td class="ticked"><\/td>){2}<td class="ticked">√<\/td>(<td class="ticked"><\/td>){6}/,
  );
});

test('a helper signs for rounds, duties and farm work too, by day and walking order', () => {
  const works = [
    aDuty({ date: addDays(MONDAY, 1) }),
    aDuty({
      key: 'meal-round-1#1',
      kind: 'meal-round',
      title: '张家湾线',
      stops: [{ elderId: personId(1), diet: '软一点' }],
    }),
    aDuty({
      key: 'farm-1#1',
      kind: 'farm',
      title: '栽油菜',
      household: '3组第7户',
      date: addDays(MONDAY, 2),
    }),
  ];
  const facts = aVillageWeek({ visits: [], works });
  const all = text(facts);
  const order = ['送餐\n张家湾线 1户', '值班\n石板村幸福院 做饭', '助农\n栽油菜 3组第7户'].map((words) =>
    all.indexOf(words),
  );
  expect(order.every((at) => at > 0)).toBe(true);
  expect(order).toEqual(order.toSorted((one, other) => one - other));
  expect(all).not.toContain('软一点');
  expect(composeSignInSheets(facts).parts[0]?.lines.slice(0, 3)).toMatchObject([
    { visitKey: 'meal-round-1#1', serviceCode: 'meal_help', elderId: null, minutes: 120 },
    { visitKey: 'duty-1-cooking#1', serviceCode: null },
    { visitKey: 'farm-1#1', serviceCode: 'farm_help' },
  ]);
});

describe('room for what nobody planned', () => {
  test.each([
    [1, [1]],
    [9, [9]],
    [10, [5, 5]],
    [12, [6, 6]],
    [21, [11, 10]],
    [22, [8, 8, 6]],
  ])('%i planned lines stand as %j', (count, expected) => {
    expect(plannedLines(count)).toEqual(expected);
  });

  test('every sheet has twelve numbered lines and a key of its own', () => {
    const { parts } = composeSignInSheets(aVillageWeek({ visits: visits(14) }));
    expect(parts.map(({ key, title }) => [key, title])).toEqual([
      ['helper-101', '刘秀兰'],
      ['helper-101-2', '刘秀兰（第2张）'],
    ]);
    for (const { lines } of parts)
      expect(lines.map(({ lineNo }) => lineNo)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
    expect(parts[1]?.lines[11]).toEqual({
      lineNo: 12,
      date: null,
      slot: null,
      visitKey: null,
      elderId: null,
      helperIds: [101],
      serviceCode: null,
      minutes: null,
    });
  });
});

test('a visit by two stands on the sheets of both, each line telling of its own helper', () => {
  const second = aHelper({ personId: personId(102), name: '阿卜杜热合曼·艾力' });
  const helpers = [101, 102].map((id) => ({
    helperId: personId(id),
    part: 'other' as const,
    order: 1,
    travelMinutes: 5,
  }));
  const facts = aVillageWeek({ helpers: [aHelper(), second], visits: [aVisit({ helpers })] });
  const { parts } = composeSignInSheets(facts);
  expect(parts.map(({ lines }) => lines[0]).map((line) => [line?.visitKey, line?.helperIds])).toEqual([
    ['need-1#1', [101]],
    ['need-1#1', [102]],
  ]);
  expect(text(facts)).toContain('王桂英\n两人同去');
  expect(text(facts)).toContain('王桂英\n同刘秀兰');
});

test('it is filed, so it shows full names, and nothing of health, levels or allowances', () => {
  const consents = new Set<never>();
  const facts = withCanaries(
    aVillageWeek({ elders: [anElder({ consents })], helpers: [aHelper({ consents })] }),
  );
  expect(text(facts)).toContain('王桂英');
  expect(text(facts)).toContain('互助员：刘秀兰 3组 张家湾 第12户');
  for (const word of [...NEVER_ON_PAPER, '82', '19900000001', '王建国'])
    expect(text(facts)).not.toContain(word);
});

test('who has nothing to do in the week has no sheet', () => {
  expect(composeSignInSheets(aVillageWeek({ visits: [] })).parts).toEqual([]);
});

test('version and number change no sheet', () => {
  const body = (rosterVersion: number) =>
    composeSignInSheets(aVillageWeek({ rosterVersion })).parts[0]?.body.toString();
  expect(body(3)).toBe(body(2));
  expect(text(aVillageWeek({ rosterVersion: 3 }))).toContain('第1张，共1张 第3版');
});

test('a name of the register cannot break the sheet', () => {
  const { html } = assemblePaper({
    form: 'sign-in-sheet',
    profile: 'internal',
    facts: aVillageWeek(),
    composed: composeSignInSheets(
      aVillageWeek({
        elders: [anElder({ name: '<i>1' })],
        helpers: [aHelper({ name: '<i>2', hamletName: '<i>3' })],
      }),
    ),
  });
  expect(html).not.toContain('<i>');
});
