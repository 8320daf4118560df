import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Input } from '../../src/shared/contract/contract.ts';
import { anOfficeBackend, type OfficeBackend, TODAY } from '../builders/office-backend.ts';
import { importFiles } from '../builders/office-import.ts';
import {
  aHelperRow,
  anElderRow,
  anIdNumber,
  anOfficeFolder,
  type OfficeFolder,
} from '../builders/office-registers.ts';
import { personIdOf, placeIdOf } from '../builders/office-two-villages.ts';

let office: OfficeBackend;
let folder: OfficeFolder;
let villageId: number;
beforeEach(async () => {
  office = anOfficeBackend();
  folder = anOfficeFolder();
  await importFiles(office, [
    folder.table('老人.csv', [
      anElderRow({
        需求: '助餐（送餐） 每周3次；心理疏导 每周1次',
        子女姓名: '陈建国',
        子女关系: '子',
        子女电话: '19900003001',
        慢性病: '高血压',
        类别: '低保',
        能提供: '带孩子',
        同意服务: '是',
      }),
      anElderRow({
        姓名: '王秀珍',
        身份证号: anIdNumber('1943-03-05', 24),
        户号: '008',
        电话: '',
        同意公示: '',
        明白卡: '',
      }),
    ]),
    folder.table('互助员.csv', [aHelperRow({ 保险公司: '人保', 保单号: 'B-1', 保险到期: '2027-06-30' })]),
  ]);
  villageId = await placeIdOf(office, '柳树村');
});
afterEach(async () => {
  await office.close();
  folder.remove();
});

const compose = async (input: Partial<Input<'exports.composePaper'>>) =>
  office.ask('exports.composePaper', { paper: 'agreements', villageId: null, personId: null, ...input });
const wordsOf = (html: string): string =>
  html
    .replace(/<style[\s\S]*?<\/style>|<title>.*?<\/title>/gu, '')
    .replace(/<[^>]*>/gu, ' ')
    .replace(/\s+/gu, ' ');
const aPair = async () => ({
  elderId: await personIdOf(office, '陈桂英'),
  helperId: await personIdOf(office, '刘秀兰'),
  backupId: null as number | null,
  trial: false,
});

describe('a handover note', () => {
  it('names who helped before and who helps now, what is done and whom to call, and nothing of health', async () => {
    const successor = aHelperRow({
      姓名: '赵春梅',
      身份证号: anIdNumber('1970-02-11', 82),
      电话: '19900002002',
    });
    await importFiles(office, [folder.table('新互助员.csv', [successor])]);
    const { elderId, helperId, ...rest } = await aPair();
    const { pairId } = await office.ask('pairings.addVoluntary', { elderId, helperId });
    await office.ask('pairings.end', { pairId, reason: 'moved' });
    const next = await personIdOf(office, '赵春梅');
    const document = await compose({
      paper: 'handover-notes',
      pairs: [{ ...rest, elderId, helperId: next }],
    });
    expect(document).toMatchObject({ form: 'handover-notes', sheets: 1, profile: 'internal' });
    const words = wordsOf(document.html);
    for (const each of ['刘秀兰', '赵春梅', '陈桂英', '助餐（送餐） 每周3次', '199 0000 3001'])
      expect(words).toContain(each);
    expect(words).not.toMatch(/高血压|低保|511900/u);
  });

  it('is not made where nobody helped before', async () => {
    const input = {
      paper: 'handover-notes' as const,
      villageId: null,
      personId: null,
      pairs: [await aPair()],
    };
    expect(await office.refusalOf('exports.composePaper', input)).toBe('exports.nothing-to-write');
  });
});

describe('an agreement', () => {
  it('names both sides, the services with their times, the insurance and whom to call', async () => {
    const document = await compose({ pairs: [await aPair()] });
    expect(document).toMatchObject({ form: 'agreements', landscape: false, sheets: 2, profile: 'internal' });
    const words = wordsOf(document.html);
    for (const each of [
      '陈桂英',
      '刘秀兰',
      '助餐（送餐） 每周3次',
      '人保',
      'B-1',
      '199 0000 3001',
      '一式三份',
      '柳树村老年协会',
    ])
      expect(`${words} ${document.footText}`).toContain(each);
    expect(document.html.match(/class="on"/gu)).toHaveLength(2);
  });

  it('says nothing of health, allowances or identity numbers', async () => {
    const { html } = await compose({ pairs: [await aPair()] });
    expect(html).not.toMatch(/高血压|低保|511900/u);
  });

  it('has the elder’s consent slip as its second page, two boxes for each purpose', async () => {
    const { html } = await compose({ pairs: [await aPair()] });
    const slip = html.slice(html.indexOf('class="slip"'));
    expect(slip.match(/<td class="box">/gu)).toHaveLength(16);
    expect(slip).toContain('单独同意');
    expect(slip).toContain('已用本地话念给本人听');
  });

  it('says of a trial that somebody will ask after a month, and names who stands in', async () => {
    const plain = wordsOf((await compose({ pairs: [await aPair()] })).html);
    const pair = { ...(await aPair()), trial: true, backupId: await personIdOf(office, '王秀珍') };
    const trial = wordsOf((await compose({ pairs: [pair] })).html);
    expect([plain.includes('先试一个月'), trial.includes('先试一个月')]).toEqual([false, true]);
    expect([plain.includes('王秀珍'), trial.includes('王秀珍')]).toEqual([false, true]);
  });

  it('is made only of an elder and a helper', async () => {
    const { elderId, helperId, ...rest } = await aPair();
    const pairs = [{ ...rest, elderId: helperId, helperId: elderId }];
    const input = { paper: 'agreements' as const, villageId: null, personId: null, pairs };
    expect(await office.refusalOf('exports.composePaper', input)).toBe('people.not-found');
  });
});

describe('consent slips of a village', () => {
  it('are for everybody who has not decided on help, elders with more questions than helpers', async () => {
    const { html, sheets } = await compose({ paper: 'consent-slips', villageId });
    expect(sheets).toBe(2);
    expect(html).toContain('王秀珍');
    expect(html).toContain('刘秀兰');
    expect(html).not.toContain('陈桂英');
    expect(html.match(/<td class="box">/gu)).toHaveLength(16 + 12);
  });

  it('are made for nobody where all have decided, yes or no', async () => {
    const personIds = [await personIdOf(office, '王秀珍'), await personIdOf(office, '刘秀兰')];
    for (const [index, personId] of personIds.entries()) {
      await office.ask('people.recordConsent', {
        personIds: [personId],
        purpose: 'basic_service',
        decision: index === 0 ? 'refused' : 'given',
        date: TODAY,
        form: 'signature',
      });
    }
    for (const of of [{ villageId }, { villageId: null, personIds }]) {
      const input = { paper: 'consent-slips' as const, personId: null, ...of };
      expect(await office.refusalOf('exports.composePaper', input)).toBe('exports.nothing-to-write');
    }
  });
});

describe('consent slips of pairs', () => {
  it('are for those of the people named who have not decided, in the order of the registers', async () => {
    const personIds = [await personIdOf(office, '陈桂英'), await personIdOf(office, '刘秀兰')];
    const { html, sheets } = await compose({ paper: 'consent-slips', personIds });
    expect(sheets).toBe(1);
    expect(html).toContain('刘秀兰');
  });
});

describe('needs and offers of a village', () => {
  it('stand in one list for the office, by name and to the point', async () => {
    const { html, profile } = await compose({ paper: 'needs-list', villageId });
    const words = wordsOf(html);
    expect(profile).toBe('internal');
    for (const each of ['陈桂英', '王秀珍', '助餐（送餐） 每周3次，心理疏导 每周1次', '刘秀兰', '带孩子'])
      expect(words).toContain(each);
  });

  it('hang on the wall without the names of who did not agree, and without words that tell of health', async () => {
    const { html, profile, footText } = await compose({ paper: 'needs-notice', villageId });
    const words = wordsOf(html);
    expect(profile).toBe('public');
    expect(footText).not.toContain('内部资料');
    expect(words).toContain('陈桂英');
    expect(words).not.toMatch(/王秀珍|心理疏导|刘秀兰|199 ?0000/u);
    expect(words).toMatch(/1组 第008户.*陪聊|陪聊.*1组 第008户/u);
  });
});
