import { afterEach, beforeEach, expect, it } from 'vitest';
import type { MaskingProfile, PaperForm } from '../../src/shared/domain/printing.ts';
import { paperText } from '../backend/printing/paper-text.ts';
import { anOfficeBackend, COMING_WEEK, type OfficeBackend } from '../builders/office-backend.ts';
import { importFiles } from '../builders/office-import.ts';
import { anElderRow, anOfficeFolder, type OfficeFolder } from '../builders/office-registers.ts';
import { pairTwoHamlets, saveAStation, type TwoHamlets } from '../builders/office-two-hamlets.ts';

let office: OfficeBackend;
let folder: OfficeFolder;
let village: TwoHamlets;
beforeEach(async () => {
  office = anOfficeBackend();
  folder = anOfficeFolder();
  village = await pairTwoHamlets(office, folder);
  await importFiles(office, [
    folder.table('补充.csv', [
      anElderRow({
        子女姓名: '王小芳',
        子女关系: '大女儿',
        子女电话: '19900003001',
        子女务工地: '浙江宁波',
        起床: '6点',
        养狗: '是',
      }),
    ]),
  ]);
});
afterEach(async () => {
  await office.close();
  folder.remove();
});

const publish = async () => {
  await office.ask('rosters.draft', { jobId: 'j', weekStart: COMING_WEEK, villageIds: [] });
  await office.ask('rosters.publish', { weekStart: COMING_WEEK, villageIds: [] });
};
const compose = (form: PaperForm, profile: MaskingProfile) =>
  office.ask('printing.compose', { weekStart: COMING_WEEK, villageId: village.villageId, form, profile });
const numberOn = (text: string) => /\b\d{3} \d{4}\b/.exec(text)?.[0] ?? '';

it('a number on a signed sheet leads to its lines', async () => {
  await publish();
  const sheet = await compose('sign-in-sheet', 'internal');
  const found = await office.ask('printing.findSheet', { number: numberOn(paperText(sheet)) });
  expect([found.form, found.lines.length]).toEqual(['sign-in-sheet', 12]);
  const planned = found.lines.filter(({ visitKey }) => visitKey !== null);
  expect(planned.length).toBeGreaterThan(0);
  for (const { date, elderId, helperIds, minutes } of planned) {
    expect([date !== null, elderId !== null, helperIds.length, minutes !== null]).toEqual([
      true,
      true,
      1,
      true,
    ]);
  }
});

it('a card knows the pair, what was agreed, the children and how the elder lives', async () => {
  await publish();
  const text = paperText(await compose('contact-card', 'household')).replaceAll('\n', '');
  for (const words of [
    ...['结对日期2026年', '√助洁', '互助员刘秀兰'],
    ...['大女儿 王小芳（浙江宁波）199 0000 3001', '家里有狗，起床6点'],
  ])
    expect(text).toContain(words);
});

it('a visit record bears the level by the rules of visiting care: alone and very old, or with children', async () => {
  await publish();
  const sheets = paperText(await compose('visit-record', 'internal'))
    .split('探访记录表')
    .slice(1);
  expect(sheets.map((text) => /姓名(\S+)[^]*探访等级(..)/.exec(text)?.slice(1))).toEqual([
    ['陈桂英', '红色'],
    ['王建国', '绿色'],
  ]);
});

it('a village without duties has no duty roster, one with a station has one for its door', async () => {
  await publish();
  expect((await compose('duty-roster', 'public')).sheets).toBe(0);
});

it('who is on duty stands on the roster of the station', async () => {
  await saveAStation(office, village);
  await publish();
  const sheet = await compose('duty-roster', 'internal');
  const text = paperText(sheet);
  expect(sheet.sheets).toBe(1);
  expect(text).toContain('柳树站值班表');
  expect(text).toMatch(/\d\. 打扫/);
  const { lines } = await office.ask('printing.findSheet', { number: numberOn(text) });
  expect(lines[0]).toMatchObject({ lineNo: 1, serviceCode: null, elderId: null });
});
