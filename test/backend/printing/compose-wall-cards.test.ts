import { describe, expect, test } from 'vitest';
import type { PaperVisit } from '../../../src/backend/printing/paper-facts.ts';
import { addDays, toCalendarDate } from '../../../src/shared/time/calendar-date.ts';
import { aHelper, anElder, aVillageWeek, aVisit, MONDAY, personId } from './a-village-week.ts';
import { NEVER_ON_PAPER, withCanaries } from './canaries.ts';
import { paperText } from './paper-text.ts';
import { wallCards } from './papers.ts';

describe('consent', () => {
  const situations = [
    { consents: [], made: false },
    { consents: ['public_list'], made: false },
    { consents: ['wall_card'], made: true },
    { consents: ['wall_card', 'public_list'], made: true },
  ] as const;

  test.each(situations)('with $consents a card is made: $made', ({ consents, made }) => {
    const facts = withCanaries(
      aVillageWeek({
        elders: [anElder({ consents: new Set(consents) })],
        helpers: [aHelper({ consents: new Set<never>() })],
      }),
    );
    const document = wallCards(facts);
    const text = paperText(document);
    expect(document.profile).toBe('household');
    expect(document.sheets).toBe(made ? 1 : 0);
    expect(text.includes('王桂英')).toBe(made);
    expect(text.includes('刘秀兰')).toBe(made);
    for (const word of NEVER_ON_PAPER) expect(text).not.toContain(word);
    expect(document.withheld).toEqual(
      made ? [] : [{ form: 'wall-card', name: '王桂英', reason: 'no-wall-card-consent' }],
    );
  });

  test('an elder whose visits are all unfilled gets no card', () => {
    const unfilled: PaperVisit = {
      state: 'unfilled',
      key: 'open',
      elderId: personId(1),
      serviceCode: 'errand',
      minutes: 60,
    };
    const document = wallCards(aVillageWeek({ visits: [unfilled] }));
    expect(document.sheets).toBe(0);
    expect(document.withheld).toEqual([{ form: 'wall-card', name: '王桂英', reason: 'no-visits' }]);
  });
});

test('a card says who lives here, who comes, whom to call and until when', () => {
  const text = paperText(wallCards(aVillageWeek({ validUntil: toCalendarDate('2027-12-31') })));
  expect(text.split('\n')).toEqual(
    expect.arrayContaining(['王桂英82岁', '云岭乡 石板村 3组 张家湾 第7户', '刘秀兰199 0000 0101']),
  );
  for (const word of [
    '农村互助养老明白卡',
    '卡号 00001',
    '大儿子 王建国199 0000 0011',
    '互助站199 0000 9001',
    '急救 120',
    '报警 110',
    '火警 119',
    '制卡日期：2026年11月22日',
    '有效期：至2027年12月31日',
    '本卡贴屋内',
  ]) {
    expect(text).toContain(word);
  }
});

test('a card names the village doctor and the cadre of the elder after the children', () => {
  const named = (elder: Parameters<typeof anElder>[0]): string =>
    paperText(wallCards(aVillageWeek({ elders: [anElder(elder)] })));
  const text = named({
    doctor: { name: '何医生', phone: '19900008001' },
    cadre: { name: '', phone: '19900008002' },
  });
  const calls = ['大儿子 王建国', '村医 何医生', '联系干部', '互助站', '急救'].map((who) =>
    text.indexOf(who),
  );
  expect(calls).not.toContain(-1);
  expect(calls).toEqual(calls.toSorted((one, other) => one - other));
  expect(text).toContain('村医 何医生199 0000 8001');
  expect(text).toContain('联系干部199 0000 8002');
  const unknown = named({ doctor: { name: '何医生', phone: null } });
  expect(unknown).toContain('村医 何医生');
  expect(unknown).not.toContain('联系干部');
});

test('a card without a last day is valid until the next one', () => {
  expect(paperText(wallCards(aVillageWeek()))).toContain('有效期：至换发新卡为止');
});

test('who stands in has a line with the number before others of the week, agreed to public lists or not', () => {
  const other = (id: number, name: string) =>
    aHelper({
      personId: personId(id),
      name,
      phones: [`19900000${String(id)}`],
      consents: new Set<never>(),
    });
  const lines = paperText(
    wallCards(
      aVillageWeek({
        elders: [anElder({ backupHelperId: personId(103) })],
        helpers: [aHelper(), other(102, '赵大山'), other(103, '孙小梅')],
        visits: [
          aVisit(),
          aVisit({
            date: addDays(MONDAY, 1),
            helpers: [{ helperId: personId(102), part: 'primary', order: 1, travelMinutes: 5 }],
          }),
        ],
      }),
    ),
  ).split('\n');
  expect(lines.filter((line) => line.includes('后备'))).toEqual([
    expect.stringContaining('孙小梅199 0000 0103'),
    expect.stringContaining('赵大山199 0000 0102'),
  ]);
});

test('children are called in their order, three at most, only those with a number', () => {
  const contacts = [null, '19900000012', '19900000013', '19900000014', '19900000015'].map((phone, index) => ({
    name: `子${index}`,
    relation: '儿子',
    phone,
  }));
  const text = paperText(wallCards(aVillageWeek({ elders: [anElder({ contacts })] })));
  expect(text.match(/儿子 子\d199 0000 \d{4}/g)).toEqual([
    '儿子 子1199 0000 0012',
    '儿子 子2199 0000 0013',
    '儿子 子3199 0000 0014',
  ]);
});

test('what nobody gave is left to a pen, and no empty line is printed for a station that is not there', () => {
  const document = wallCards(
    aVillageWeek({
      stationPhone: null,
      elders: [anElder({ contacts: [], age: null })],
      helpers: [aHelper({ phones: [] })],
    }),
  );
  expect(document.html.match(/class="blank"/g)).toHaveLength(2);
  expect(paperText(document)).not.toMatch(/互助站|岁/);
});

test('each visit has its drawing, its word and its half of the day in its box', () => {
  const visits = [
    aVisit(),
    aVisit({ date: addDays(MONDAY, 6), slot: 'afternoon', serviceCode: 'emotional_support' }),
    aVisit({ serviceCode: 'cleaning_help' }),
  ];
  const { html } = wallCards(aVillageWeek({ visits }));
  const rows = [...html.matchAll(/<tr>([^]*?)<\/tr>/g)].map(([row]) =>
    [...row.matchAll(/<t[hd]>([^]*?)<\/t[hd]>/g)].map(([, cell = '']) =>
      cell.replace(/<use href="#(\w+)" \/>/g, '[$1]').replace(/<[^>]+>|\s/g, ''),
    ),
  );
  expect(rows).toEqual([
    ['周一', '周二', '周三', '周四', '周五', '周六', '周日'],
    ['[meal_help]助餐[cleaning_help]助洁上午', '', '', '', '', '', ''],
    ['', '', '', '', '', '', '[emotional_support]心理疏导下午'],
  ]);
  expect(html.match(/<symbol/g)).toHaveLength(3);
});

test('the pair’s helper stands first, others who come are the back-up, two at most', () => {
  const helpers = [101, 102, 103, 104].map((id) => aHelper({ personId: personId(id), name: `员${id}` }));
  const visits = [104, 102, 103, 102].map((id, day) =>
    aVisit({
      date: addDays(MONDAY, day),
      helpers: [{ helperId: personId(id), part: 'other', order: 1, travelMinutes: 1 }],
    }),
  );
  const text = paperText(wallCards(aVillageWeek({ helpers, visits })));
  expect(text.match(/员\d{3}/g)).toEqual(['员101', '员102', '员104']);
});

test('two elders of one household each have a card', () => {
  const elders = [anElder(), anElder({ personId: personId(2), name: '阿依古丽·买买提' })];
  const visits = elders.map((elder) => aVisit({ elderId: elder.personId }));
  const document = wallCards(aVillageWeek({ elders, visits }));
  expect(document.sheets).toBe(2);
  expect(document.html.match(/<section/g)).toHaveLength(2);
  expect(paperText(document)).toContain('阿依古丽·买买提');
  expect(document.html).toMatch(/section \{[^}]*break-inside: avoid/);
});

test('a name of the register cannot break the page', () => {
  const contacts = [{ name: '<i>2', relation: '<i>3', phone: '<i>4' }];
  const { html } = wallCards(
    aVillageWeek({ elders: [anElder({ name: '<i>1', contacts })], stationPhone: '<i>5' }),
  );
  expect(html).not.toContain('<i>');
  for (const digit of [1, 2, 3, 4, 5]) expect(html).toContain(`&lt;i&gt;${digit}`);
});

test('how somebody is stands on the card in plain words, and never those of an assessment', () => {
  const condition = { selfCareLevel: 'moderate', hearing: 'weak', sight: 'good', walking: 'stick' } as const;
  const text = paperText(
    wallCards(
      aVillageWeek({
        conditions: new Map([[personId(1), condition]]),
        helperAges: new Map([[personId(101), 66]]),
      }),
    ),
  );
  expect(text).toContain('82岁 要人帮，耳朵背，拄拐走路');
  expect(text).toContain('刘秀兰66岁');
  expect(text).not.toContain('自理');
});
