import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { anOfficeBackend, type OfficeBackend } from '../builders/office-backend.ts';
import { importRareNames } from '../builders/office-rare-names.ts';
import { anOfficeFolder, type OfficeFolder } from '../builders/office-registers.ts';

let office: OfficeBackend;
let folder: OfficeFolder;

beforeEach(() => {
  office = anOfficeBackend();
  folder = anOfficeFolder();
});
afterEach(async () => {
  await office.close();
  folder.remove();
});

const aKnownTownship = () => importRareNames(office, folder);

describe('one person’s own sheet', () => {
  test('holds everything on record, health and consents too, and the reason is written down', async () => {
    await aKnownTownship();
    const [person] = await office.ask('people.list', {
      role: 'elder',
      placeId: null,
      onlyWithNeeds: false,
      search: '龚䶮',
    });
    const personId = person?.id ?? 0;
    const { html, fileStem, landscape } = await office.ask('exports.composePaper', {
      paper: 'person-record',
      villageId: null,
      personId,
      reason: '本人申请',
    });
    for (const words of [
      '龚䶮',
      '半自理',
      '低保',
      '王小军',
      '同意公示',
      '助浴 每周1次',
      '打印本人资料',
      '本人申请',
    ])
      expect(html).toContain(words);
    expect(html).toMatch(/2026年\d+月\d+日 \d\d:\d\d</u);
    expect(html).not.toMatch(/\d{4}-\d\d-\d\d/u);
    expect(html).toContain('511900********1005');
    expect(landscape).toBe(false);
    expect(fileStem).not.toContain('龚䶮');
    expect(await office.ask('privacy.disclosures', { limit: 1 })).toMatchObject([
      { what: 'record', people: 1, reason: '本人申请', personName: '龚䶮' },
    ]);
  });

  test('is made for nobody who is not on record', async () => {
    const refusal = await office.refusalOf('exports.composePaper', {
      paper: 'person-record',
      villageId: null,
      personId: 999,
      reason: '本人申请',
    });
    expect(refusal).toBe('people.not-found');
  });
});

describe('papers of a village', () => {
  test.each([
    ['elders-register', '龚䶮'],
    ['helpers-register', '刘秀兰'],
    ['pairs-register', '合计：老人 1 人'],
    ['household-cards', '一户一卡'],
    ['survey-form', '老年人基本情况登记表'],
  ] as const)('%s', async (paper, words) => {
    await aKnownTownship();
    const village = (await office.ask('people.placeTree', {})).find((place) => place.name === '柳树村');
    const document = await office.ask('exports.composePaper', {
      paper,
      villageId: village?.id ?? 0,
      personId: null,
    });
    expect(document.form).toBe(paper);
    expect(document.html).toContain(words);
  });
});
