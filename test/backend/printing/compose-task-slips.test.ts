import { describe, expect, test } from 'vitest';
import { addDays } from '../../../src/shared/time/calendar-date.ts';
import { aHelper, anElder, aVillageWeek, aVisit, MONDAY, personId } from './a-village-week.ts';
import { NEVER_ON_PAPER, withCanaries } from './canaries.ts';
import { paperText } from './paper-text.ts';
import { taskSlips } from './papers.ts';

const SILENT = new Set<never>();
const neighbour = anElder({
  personId: personId(2),
  name: '赵光碧',
  hamletName: '堰塘',
  householdNo: null,
  phones: [],
});

test('a slip says whose week it is, in both calendars', () => {
  const text = paperText(taskSlips(aVillageWeek()));
  expect(text).toContain('互助员任务单（第48周）');
  expect(text).toContain('第2版');
  expect(text).toContain('刘秀兰');
  expect(text).toContain('2026年11月23日—11月29日 农历十月十五—十月廿一');
});

test('visits stand day by day in walking order, each with who, where, what and how long', () => {
  const at = (order: number, travelMinutes: number) => ({
    helpers: [{ helperId: personId(101), part: 'primary' as const, order, travelMinutes }],
  });
  const visits = [
    aVisit({ date: addDays(MONDAY, 2), serviceCode: 'errand', minutes: 60, ...at(1, 6) }),
    aVisit({ elderId: personId(2), ...at(2, 3) }),
    aVisit({ slot: 'afternoon', serviceCode: 'emotional_support', minutes: 40, ...at(1, 4) }),
    aVisit(at(1, 5)),
  ];
  const text = paperText(taskSlips(aVillageWeek({ elders: [anElder(), neighbour], visits })));
  const home = ['3组 张家湾 第7户', '199 0000 0001'];
  expect(text).toContain(
    [
      ...['周一 11月23日十五', '上午', '1', '王桂英', ...home, '助餐', '20', '5'],
      ...['上午', '2', '赵光碧', '3组 堰塘', '—', '助餐', '20', '3'],
      ...['下午', '1', '王桂英', ...home, '心理疏导', '40', '4'],
      ...['周三 11月25日十七', '上午', '1', '王桂英', ...home, '代办', '60', '6'],
      '本周4次，服务140分钟，路上18分钟。◇是顶班。带上：助餐带保温饭盒；代办带清单、装钱和票据的信封',
    ].join('\n'),
  );
  expect(text).toContain('去不了：请提前一天打村里电话 199 0000 9002');
  expect(text).toContain('危急先打120');
});

test('who shops with the money of an elder writes down what was received, spent and given back, and has it signed', () => {
  const slipOf = (part: 'vegetables' | 'post') =>
    paperText(taskSlips(aVillageWeek({ visits: [aVisit({ serviceCode: 'errand', parts: [part] })] })));
  expect(slipOf('vegetables')).toMatch(/代办（买菜）[\s\S]*钱款 收\s*元 用\s*元 退\s*元 老人签字/u);
  expect(slipOf('post')).not.toContain('钱款');
});

test('a house is found by the words that the village has for it', () => {
  const elder = anElder({ houseWords: '黄葛树边第二家' });
  const text = paperText(taskSlips(aVillageWeek({ elders: [elder] })));
  expect(text).toContain('3组 张家湾 黄葛树边第二家');
  expect(text).not.toContain('第7户');
});

describe('a visit by two', () => {
  const second = aHelper({ personId: personId(102), name: '陈正光' });
  const visit = aVisit({
    serviceCode: 'bathing_help',
    helpers: [
      { helperId: personId(101), part: 'primary', order: 1, travelMinutes: 5 },
      { helperId: personId(102), part: 'other', order: 3, travelMinutes: 9 },
    ],
  });

  test('stands on both slips, each naming the other', () => {
    const document = taskSlips(aVillageWeek({ helpers: [aHelper(), second], visits: [visit] }));
    const [first = '', other = ''] = paperText(document).split('互助员任务单').slice(1);
    expect(first).toContain('助浴\n同陈正光');
    expect(other).toContain('助浴\n同刘秀兰');
    expect(other).toContain('上午\n3\n王桂英');
  });

  test('only who comes in place of the elder’s own helper is marked as standing in', () => {
    const alone = aVisit({
      helpers: [{ helperId: personId(102), part: 'other', order: 1, travelMinutes: 9 }],
    });
    const text = (visits: readonly ReturnType<typeof aVisit>[]) =>
      paperText(taskSlips(aVillageWeek({ helpers: [aHelper(), second], visits })));
    expect(text([alone])).toContain('◇王桂英');
    expect(text([visit])).not.toContain('◇王桂英');
  });
});

test.each(['public_list', 'wall_card', 'none'] as const)(
  'the helper reads full names, consent %s or not',
  (consent) => {
    const consents = consent === 'none' ? SILENT : new Set([consent]);
    const facts = withCanaries(
      aVillageWeek({ elders: [anElder({ consents })], helpers: [aHelper({ consents })] }),
    );
    const document = taskSlips(facts);
    const text = paperText(document);
    expect(document.profile).toBe('household');
    expect(text).toContain('王桂英');
    expect(text).toContain('刘秀兰');
    for (const word of [...NEVER_ON_PAPER, '王建国', '82岁']) expect(text).not.toContain(word);
  },
);

test('two elders of one household each have their line', () => {
  const elders = [anElder(), anElder({ personId: personId(2), name: '赵光碧' })];
  const visits = elders.map((elder) => aVisit({ elderId: elder.personId }));
  const text = paperText(taskSlips(aVillageWeek({ elders, visits })));
  expect(text.match(/3组 张家湾 第7户/g)).toHaveLength(2);
});

test('a helper without visits gets no slip and is reported', () => {
  const idle = aHelper({ personId: personId(102), name: '陈正光' });
  const document = taskSlips(aVillageWeek({ helpers: [aHelper(), idle] }));
  expect(document.sheets).toBe(1);
  expect(document.withheld).toEqual([{ form: 'task-slip', name: '陈正光', reason: 'no-visits' }]);
  expect(paperText(document)).not.toContain('陈正光');
});

test('an empty week has no slips', () => {
  expect(taskSlips(aVillageWeek({ visits: [] })).sheets).toBe(0);
});

test('a slip is not split, and a week longer than a page only between days, with its heading again', () => {
  const { html } = taskSlips(aVillageWeek());
  expect(html).toMatch(/section \{[^}]*break-inside: avoid/);
  expect(html).toMatch(/tbody \{ break-inside: avoid/);
  expect(/<thead>[^]*?<\/thead>/.exec(html)?.[0]).toContain('刘秀兰');
});

test('a name of the register cannot break the page', () => {
  const { html } = taskSlips(
    aVillageWeek({
      elders: [anElder({ name: '<i>1' })],
      helpers: [aHelper({ name: '<i>2', hamletName: '<i>3' })],
    }),
  );
  expect(html).not.toContain('<i>');
  for (const digit of [1, 2, 3]) expect(html).toContain(`&lt;i&gt;${digit}`);
});

test('60 helpers with a visit each morning: a slip for each, seven days on it', () => {
  const helpers = Array.from({ length: 60 }, (_, index) =>
    aHelper({ personId: personId(1001 + index), name: `互${index}` }),
  );
  const visits = helpers.flatMap((helper) =>
    Array.from({ length: 7 }, (_, day) =>
      aVisit({
        date: addDays(MONDAY, day),
        helpers: [{ helperId: helper.personId, part: 'other', order: 1, travelMinutes: 1 }],
      }),
    ),
  );
  const document = taskSlips(aVillageWeek({ elders: [anElder({ primaryHelperId: null })], helpers, visits }));
  expect(document.sheets).toBe(30);
  const slips = paperText(document).split('互助员任务单').slice(1);
  expect(slips.map((slip) => /^[^\n]*?(互\d+)$/m.exec(slip)?.[1])).toEqual(
    helpers.map((helper) => helper.name),
  );
  for (const slip of slips) expect(slip.match(/周[一二三四五六日] 11月/g)).toHaveLength(7);
});
