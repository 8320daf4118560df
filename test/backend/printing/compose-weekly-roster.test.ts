import { describe, expect, test } from 'vitest';
import type { PaperElder, PaperPerson, PaperVisit } from '../../../src/backend/printing/paper-facts.ts';
import { addDays } from '../../../src/shared/time/calendar-date.ts';
import { daysOfWeek } from '../../../src/shared/time/week.ts';
import { aHelper, anElder, aVillageWeek, aVisit, MONDAY, personId } from './a-village-week.ts';
import { NEVER_ON_PAPER, withCanaries } from './canaries.ts';
import { paperText } from './paper-text.ts';
import { weeklyRoster } from './papers.ts';

const SILENT = new Set<never>();

describe('head and foot', () => {
  test('a sheet says village, group, week in both calendars, version and whom to call', () => {
    const text = paperText(weeklyRoster(aVillageWeek()));
    expect(text).toContain('石板村互助养老服务周排班表（第48周）');
    expect(text).toContain('云岭乡 石板村');
    expect(text).toMatch(/^3组$/mu);
    expect(text).toContain('2026年11月23日—11月29日 农历十月十五—十月廿一');
    expect(text).toContain('第2版');
    expect(text).toContain('11月22日印');
    expect(text).toContain('有事请提前一天打电话 199 0000 9002');
    expect(text).toContain('○上门 ◇顶班');
  });

  test('a day is named by weekday, date, lunar day and festival; the first of a lunar month by its month', () => {
    const text = paperText(weeklyRoster(aVillageWeek({ weekStart: addDays(MONDAY, 12 * 7) })));
    expect(text).toMatch(/周一\s*初十\s*2月15日/u);
    const newYear = paperText(weeklyRoster(aVillageWeek({ weekStart: addDays(MONDAY, -40 * 7) })));
    expect(newYear).toMatch(/周一\s*廿九\s*2月16日\s*除夕/u);
    expect(newYear).toMatch(/周二\s*正月\s*2月17日\s*春节/u);
  });

  test('the headings stand in the head of each table, so that every page repeats them', () => {
    const { html } = weeklyRoster(aVillageWeek());
    const head = /<thead>[^]*<\/thead>/.exec(html)?.[0] ?? '';
    for (const word of [
      '周排班表',
      '序<br />号',
      '组/院落',
      '老人',
      '互助员',
      '服务安排',
      '后备/电话',
      '周日',
    ]) {
      expect(head).toContain(word);
    }
    expect(html).toMatch(/tbody tr \{[^}]*break-inside: avoid/);
  });
});

describe('who is named on a public wall', () => {
  const situations = [
    {
      elder: 'public_list',
      helper: 'public_list',
      shown: ['王桂英', '刘秀兰', '199 0000 0101'],
      hidden: ['3组 第7户', '互助员 3组第12户'],
    },
    {
      elder: 'wall_card',
      helper: 'public_list',
      shown: ['3组 第7户', '刘秀兰', '199 0000 0101'],
      hidden: ['王桂英'],
    },
    {
      elder: 'public_list',
      helper: 'wall_card',
      shown: ['王桂英', '互助员 3组第12户'],
      hidden: ['刘秀兰', '0101'],
    },
    {
      elder: 'wall_card',
      helper: 'wall_card',
      shown: ['3组 第7户', '互助员 3组第12户'],
      hidden: ['王桂英', '刘秀兰', '0101'],
    },
  ] as const;

  test.each(situations)('elder with $elder, helper with $helper', ({ elder, helper, shown, hidden }) => {
    const facts = withCanaries(
      aVillageWeek({
        elders: [anElder({ consents: new Set([elder]) })],
        helpers: [aHelper({ consents: new Set([helper]) })],
      }),
    );
    const text = paperText(weeklyRoster(facts));
    for (const word of shown) expect(text).toContain(word);
    for (const word of [...hidden, ...NEVER_ON_PAPER]) expect(text).not.toContain(word);
  });

  test('nobody’s age, own phone or family stands there, consent or not', () => {
    const text = paperText(weeklyRoster(aVillageWeek()));
    for (const word of ['82', '0000 0001', '王建国', '0000 0011']) expect(text).not.toContain(word);
  });

  test('a helper who stands in or comes along is masked like any other', () => {
    const silent = aHelper({ personId: personId(102), name: '陈正光', householdNo: '30', consents: SILENT });
    const visit = (helperIds: readonly number[]) =>
      aVisit({
        helpers: helperIds.map((id) => ({
          helperId: personId(id),
          part: 'other',
          order: 1,
          travelMinutes: 1,
        })),
      });
    for (const [helperIds, cell] of [
      [[102], '◇上午助餐\n互助员 3组第30户'],
      [[101, 102], '○上午助餐\n同互助员 3组第30户'],
    ] as const) {
      const text = paperText(
        weeklyRoster(aVillageWeek({ helpers: [aHelper(), silent], visits: [visit(helperIds)] })),
      );
      expect(text).toContain(cell);
      expect(text).not.toContain('陈正光');
    }
  });

  test.each([
    ['public_list', /孙小梅\s*199 0000 0103/u],
    ['wall_card', /互助员 3组第31户/u],
  ] as const)('who stands in stands in the last column, with consent %s as %s', (consent, cell) => {
    const standIn = aHelper({
      personId: personId(103),
      name: '孙小梅',
      householdNo: '31',
      phones: ['19900000103'],
      consents: new Set([consent]),
    });
    const elders = [anElder({ backupHelperId: personId(103) })];
    const text = paperText(weeklyRoster(aVillageWeek({ elders, helpers: [aHelper(), standIn] })));
    expect(text).toMatch(cell);
    expect(text).not.toContain('199 0000 0101');
    if (consent !== 'public_list') expect(text).not.toMatch(/孙小梅|0000 0103/u);
  });

  test('an elder without an own helper is told who comes, with nobody to come along with', () => {
    const elders = [anElder({ primaryHelperId: null })];
    const text = paperText(weeklyRoster(aVillageWeek({ elders, visits: [aVisit()] })));
    expect(text).toContain('○上午助餐\n刘秀兰');
    expect(text).not.toContain('同刘秀兰');
  });

  test('two elders of one household are told apart', () => {
    const elders = [1, 2].map((id) => anElder({ personId: personId(id), consents: SILENT }));
    const visits = elders.map((elder) => aVisit({ elderId: elder.personId }));
    const text = paperText(weeklyRoster(aVillageWeek({ elders, visits })));
    expect(text).toContain('3组 第7户甲');
    expect(text).toContain('3组 第7户乙');
  });

  test('the wall says 陪聊, not the word that tells of somebody’s mind', () => {
    const text = paperText(
      weeklyRoster(aVillageWeek({ visits: [aVisit({ serviceCode: 'emotional_support' })] })),
    );
    expect(text).toContain('○上午陪聊');
    expect(text).not.toContain('心理');
  });
});

describe('visits', () => {
  test('three visits of one day stand under one another, the morning first', () => {
    const visits = [
      aVisit({ slot: 'afternoon', serviceCode: 'errand' }),
      aVisit({ serviceCode: 'meal_help' }),
      aVisit({ serviceCode: 'cleaning_help' }),
    ];
    expect(paperText(weeklyRoster(aVillageWeek({ visits })))).toContain('○上午助餐\n○上午助洁\n○下午代办');
  });

  test('a visit without helper is counted in the foot, never shown at a name', () => {
    const unfilled: PaperVisit = {
      state: 'unfilled',
      key: 'open',
      elderId: personId(1),
      serviceCode: 'bathing_help',
      minutes: 75,
    };
    const document = weeklyRoster(aVillageWeek({ visits: [aVisit(), unfilled, unfilled] }));
    const text = paperText(document);
    expect(text).toContain('本组另有2次上门待安排，村里会逐户告知');
    expect(text.match(/待安排/g)).toHaveLength(1);
    expect(text).not.toContain('助浴');
    expect(document.withheld).toEqual([]);
  });

  test('an elder with nothing but such visits is left off the wall and reported to the office', () => {
    const lonely = anElder({ personId: personId(2), name: '赵光碧', householdNo: '8' });
    const unfilled: PaperVisit = {
      state: 'unfilled',
      key: 'open',
      elderId: personId(2),
      serviceCode: 'errand',
      minutes: 60,
    };
    const document = weeklyRoster(
      aVillageWeek({ elders: [anElder(), lonely], visits: [aVisit(), unfilled] }),
    );
    expect(paperText(document)).not.toMatch(/赵光碧|第8户/);
    expect(document.withheld).toEqual([{ form: 'weekly-roster', name: '赵光碧', reason: 'no-visits' }]);
  });

  test('an empty week is a sheet that says so, lest last week’s sheet stay on the wall', () => {
    const document = weeklyRoster(aVillageWeek({ elders: [], helpers: [], visits: [] }));
    expect(document.sheets).toBe(1);
    expect(paperText(document)).toContain('本周没有安排上门。');
  });

  test('a visit of somebody unknown stops the printing', () => {
    expect(() => weeklyRoster(aVillageWeek({ helpers: [] }))).toThrow('person 101');
  });
});

test('long names are printed whole', () => {
  const elders = [anElder({ name: '阿依古丽·买买提' })];
  const text = paperText(
    weeklyRoster(aVillageWeek({ elders, helpers: [aHelper({ name: '买买提艾力江' })] })),
  );
  expect(text).toContain('阿依古丽·买买提');
  expect(text).toContain('买买提艾力江');
});

test('a name of the register cannot break the page', () => {
  const { html } = weeklyRoster(
    aVillageWeek({ villageName: '<b>村', elders: [anElder({ name: '<img src=x>', hamletName: '"&\'' })] }),
  );
  expect(html).not.toMatch(/<img|<b>村/);
  expect(html).toContain('&lt;img src=x&gt;');
  expect(html).toContain('&quot;&amp;&#39;');
});

test('60 helpers in 7 days: a sheet for each group, every visit in its elder’s row and in its day', () => {
  const days = daysOfWeek(MONDAY);
  const helpers: PaperPerson[] = Array.from({ length: 60 }, (_, index) =>
    aHelper({ personId: personId(1001 + index), name: `互${index}`, groupNo: (index % 6) + 1 }),
  );
  const elders: PaperElder[] = helpers.map((helper, index) =>
    anElder({
      personId: personId(index + 1),
      name: `老${index}。`,
      groupNo: helper.groupNo,
      householdNo: String(index),
      primaryHelperId: helper.personId,
    }),
  );
  const visits = elders.flatMap((elder) =>
    days.map((date, day) =>
      aVisit({
        elderId: elder.personId,
        date,
        slot: (elder.personId + day) % 2 === 0 ? 'morning' : 'afternoon',
        serviceCode: day === 0 ? 'meal_help' : 'errand',
        helpers: [{ helperId: personId(1000 + elder.personId), part: 'primary', order: 1, travelMinutes: 1 }],
      }),
    ),
  );
  const document = weeklyRoster(aVillageWeek({ elders, helpers, visits }));
  expect(document.sheets).toBe(6);
  expect(document.html.match(/<table/g)).toHaveLength(6);
  const text = paperText(document).split('\n');
  for (const elder of elders) {
    const row = text.indexOf(elder.name);
    const week = days.map(
      (_, day) => ((elder.personId + day) % 2 === 0 ? '上午' : '下午') + (day === 0 ? '助餐' : '代办'),
    );
    expect(text.slice(row + 1, row + 9)).toEqual([
      `互${elder.personId - 1}`,
      ...week.map((visit) => `○${visit}`),
    ]);
  }
});
