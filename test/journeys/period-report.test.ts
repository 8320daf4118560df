import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readXlsx } from 'hucre/xlsx';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { OfficeBackend } from '../builders/office-backend.ts';
import { anOfficeFolder, type OfficeFolder } from '../builders/office-registers.ts';
import { rostersOf } from '../builders/office-rosters.ts';
import { pairSmallTownship } from '../builders/office-small-township.ts';
import { anOfficeAfter } from '../builders/office-start.ts';
import { placeIdOf } from '../builders/office-two-villages.ts';

let office: OfficeBackend;
let folder: OfficeFolder;
let villageId: number;
beforeEach(async () => {
  office = await anOfficeAfter(pairSmallTownship);
  folder = anOfficeFolder();
  villageId = await placeIdOf(office, '柳树村');
});
afterEach(async () => {
  await office.close();
  folder.remove();
});

const NOVEMBER = { kind: 'month' as const, from: '2026-11-01' };
const paper = async (period: { kind: 'month' | 'quarter'; from: string } = NOVEMBER) =>
  office.ask('exports.composePaper', { paper: 'period-report', villageId, personId: null, period });

/** Rows of the paper as text: place, item, now, before, difference. */
const rowsOn = ({ html }: { html: string }): string[][] =>
  [...html.matchAll(/<tr class="(?:first)?">(.*?)<\/tr>/gsu)].map(([, row = '']) =>
    [...row.matchAll(/<td[^>]*>(.*?)<\/td>/gsu)].map(([, cell = '']) => cell.trim()),
  );
const figures = (document: { html: string }): Record<string, string> =>
  Object.fromEntries(rowsOn(document).map(([, item = '', ...rest]) => [item, rest.join(' ')]));

const publishWeek = async (): Promise<void> => {
  await rostersOf(office).draft();
  await rostersOf(office).publish();
};
const report = async (changes: { reportedOn?: string; dueOn: string }) =>
  office.ask('requests.save', {
    id: null,
    form: {
      kind: 'need',
      villageId,
      reportedOn: '2026-11-20',
      channel: 'home',
      personId: null,
      reportedBy: '',
      text: '路灯坏了',
      handler: '',
      ...changes,
    },
  });

describe('the report of a month', () => {
  it('counts registers, the published week and requests, beside the month before', async () => {
    await publishWeek();
    await report({ reportedOn: '2026-10-30', dueOn: '2026-10-31' });
    const { id } = await report({ dueOn: '2026-11-30' });
    await office.ask('requests.close', {
      id,
      closing: { state: 'settled', closedOn: '2026-11-22', result: '已修好' },
    });
    const { '在册老人（今天，人）': elders, ...rest } = figures(await paper());
    expect(elders).toBe('2 — —');
    expect(rest).toMatchObject({
      '其中80岁及以上（今天，人）': '1 — —',
      '在册互助员（今天，人）': '2 — —',
      '有需求没结对的老人（今天，人）': '0 — —',
      '其中安排结对（对）': '2 0 +2',
      '公布排班的周数（村·周）': '1 0 +1',
      '排了服务的老人（人）': '2 0 +2',
      '排定服务（次）': '3 0 +3',
      '助餐（次）': '2 0 +2',
      '助餐（分钟）': '40 0 +40',
      '助洁（分钟）': '60 0 +60',
      '没排上人的服务（次）': '0 0 0',
      '一人时长，最多（分钟）': '100 0 +100',
      '全部诉求：登记（件）': '1 1 0',
      '求助：办结（件）': '1 0 +1',
      '求助：到期没办结（件）': '0 1 −1',
      '新签协议（份）': '0 0 0',
    });
  });

  it('names nobody, says that it counts what was planned, and puts a quarter beside the quarter before', async () => {
    await publishWeek();
    const { html, fileStem } = await paper({ kind: 'quarter', from: '2026-11-20' });
    expect(html).toContain('按已发布的排班统计，实际服务以签到表为准');
    expect(html).toContain('2026年第4季度');
    expect(html).toContain('2026年第3季度');
    expect(fileStem).toBe('柳树村-互助养老统计-2026年第4季度季报');
    for (const name of ['王建国', '周大明', '刘秀兰', '陈桂英']) expect(html).not.toContain(name);
    expect(html).not.toMatch(/199\d{8}|511900/u);
  });

  it('says the same in the workbook, cell by cell', async () => {
    await publishWeek();
    const filePath = path.join(folder.path, '报表.xlsx');
    await office.ask('exports.write', {
      table: 'period-report',
      format: 'xlsx',
      filePath,
      placeId: villageId,
      period: NOVEMBER,
    });
    const { sheets } = await readXlsx(readFileSync(filePath));
    const cells = sheets.flatMap(({ rows }) =>
      rows
        .filter(([place, item]) => place === '柳树村' && item !== null)
        .map((row) => row.slice(0, 5).map(String)),
    );
    const onPaper = rowsOn(await paper()).map((row) =>
      row.map((cell) => cell.replace(/^\+/u, '').replace('−', '-')),
    );
    expect(sheets.map(({ name }) => name)).toHaveLength(6);
    expect(cells).toEqual(onPaper);
  });
});
