import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type CellValue, writeXlsx } from 'hucre/xlsx';
import type { ImportPreview } from '../../src/shared/domain/import-preview.ts';
import { severityOf } from '../../src/shared/findings/import-finding.ts';
import { anOfficeBackend, type OfficeBackend } from '../builders/office-backend.ts';
import { importFiles } from '../builders/office-import.ts';
import {
  aHelperRow,
  anElderRow,
  anIdNumber,
  anOfficeFolder,
  type OfficeFolder,
  type Row,
} from '../builders/office-registers.ts';

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

const wrongNumber = (birth: string, sequence: number): string =>
  anIdNumber(birth, sequence).replace(/.$/, (last) => (last === '0' ? '1' : '0'));

/** A day in 1946 whose number, cut to 15 digits and filled with noughts, happens to have a right check digit. */
function dayOfLuckyNoughts(): string {
  const days = Array.from({ length: 28 }, (_, index) => `1946-05-${String(index + 1).padStart(2, '0')}`);
  const day = days.find((birth) => anIdNumber(birth, 0).endsWith('0'));
  if (day === undefined) throw new Error('No such day in the month');
  return day;
}

const elder = (name: string, householdNo: string, changes: Row): Row =>
  anElderRow({ 姓名: name, 户号: householdNo, 电话: '', ...changes });
const LUCKY_DAY = dayOfLuckyNoughts();

/** Each row with one dirt that makes a doubt, or that a second reading may read otherwise. */
const DIRTY_ROWS: readonly Row[] = [
  elder('陈桂英', '1', {}),
  elder('赵玉兰', '2', { 身份证号: wrongNumber('1944-02-03', 24) }),
  elder('王春秀', '3', { 身份证号: anIdNumber('1945-07-08', 102) }),
  elder('李秀珍', '4', { 身份证号: anIdNumber(LUCKY_DAY, 2) }),
  elder('周素芳', '5', { 身份证号: '', 出生年月: '1950.1' }),
  elder('吴大友', '6', { 性别: '男', 身份证号: anIdNumber('1947-01-09', 31).slice(0, 17) }),
  elder('郑云', '7', { 身份证号: '', 出生年月: '1948-02-31' }),
  elder('孙国良（已故）', '8', { 性别: '男', 身份证号: anIdNumber('1939-10-10', 33) }),
  elder('何玉珍', '9', { 身份证号: anIdNumber('1941-11-11', 42) }),
  elder('何玉珍', '9', { 身份证号: anIdNumber('1941-11-11', 42) }),
  elder('黄贵', '10', { 性别: '男', 身份证号: '', 出生年月: '1959-04' }),
  elder('罗正才', '11', { 性别: '男', 身份证号: '5.119E+17', 出生年月: '1946-06-06' }),
];
const PEOPLE = DIRTY_ROWS.length - 1;
/** Typed as numbers, so that the spreadsheet kept fifteen digits of them. */
const CUT = ['王春秀', '李秀珍'];

async function workbook(fileName: string, rows: readonly Row[]): Promise<string> {
  const headings = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const cells = rows.map((row) =>
    headings.map((heading): CellValue => {
      const text = row[heading] ?? '';
      return heading === '身份证号' && CUT.includes(row['姓名'] ?? '') ? Number(text) : text;
    }),
  );
  const filePath = path.join(folder.path, fileName);
  writeFileSync(filePath, await writeXlsx({ sheets: [{ name: '花名册', rows: [headings, ...cells] }] }));
  return filePath;
}

async function aDirtyRegister(): Promise<void> {
  const helper = aHelperRow({
    姓名: '黄贵',
    性别: '男',
    身份证号: anIdNumber('1959-04-03', 51),
    电话: '19900002002',
  });
  await importFiles(office, [
    await workbook('花名册.xlsx', DIRTY_ROWS),
    folder.table('互助员.csv', [aHelperRow(), helper]),
  ]);
}

const preview = (filePaths: string[], decisions: ImportPreview['decisions'] = {}) =>
  office.ask('imports.preview', { jobId: 'again', filePaths, decisions });
const codesOf = (shown: ImportPreview, severity: 'note' | 'doubt'): string[] =>
  shown.files.flatMap(({ findings }) =>
    findings.map(({ code }) => code).filter((code) => severityOf(code) === severity),
  );

describe('a doubt that is settled', () => {
  it('is not asked again by the exported list with its whole identity numbers', async () => {
    await aDirtyRegister();
    const filePath = path.join(folder.path, '导出.xlsx');
    const wish = { table: 'elders-register', format: 'xlsx', placeId: null } as const;
    await office.ask('exports.write', { ...wish, filePath, idNumberReason: '换电脑' });
    const shown = await preview([filePath]);
    expect(codesOf(shown, 'doubt')).toEqual([]);
    expect(shown.files[0]?.counts).toMatchObject({ new: 0, changed: 0, doubtful: 0 });
    expect(codesOf(shown, 'note')).toContain('as-on-record');
    expect(shown.after).toEqual(shown.before);
  });

  it('is not asked again by the same list in another file, nor of rows that say a person twice', async () => {
    await aDirtyRegister();
    const again = await workbook('花名册 2.xlsx', [...DIRTY_ROWS].reverse());
    const shown = await preview([again]);
    expect(codesOf(shown, 'doubt')).toEqual([]);
    expect(shown.files[0]?.counts).toMatchObject({ new: 0, changed: 0, doubtful: 0, same: PEOPLE + 1 });
    const { rows } = await office.ask('imports.rows', {
      previewId: shown.previewId,
      fileIndex: 0,
      outcome: 'doubtful',
      search: '',
      offset: 0,
      limit: 100,
    });
    expect(rows).toEqual([]);
  });

  it('is told as a note that shows the cell, and stays with the import', async () => {
    await aDirtyRegister();
    const again = await workbook('花名册 2.xlsx', [
      ...DIRTY_ROWS,
      elder('蒋文秀', '12', { 身份证号: anIdNumber('1949-09-09', 64) }),
    ]);
    await importFiles(office, [again]);
    const batches = await office.ask('imports.list', {});
    const batch = batches.find(({ fileName }) => fileName === '花名册 2.xlsx');
    const kept = await office.ask('imports.findings', { batchId: batch?.id ?? 0 });
    expect(kept.find(({ row, column }) => row === 3 && column === '身份证号')).toMatchObject({
      code: 'as-on-record',
      raw: expect.stringContaining('*') as string,
    });
  });

  it('is asked where the row brings something else that is new', async () => {
    await aDirtyRegister();
    const [, second] = DIRTY_ROWS;
    const shown = await preview([await workbook('新.xlsx', [{ ...second, 电话: '19900001777' }])]);
    expect(codesOf(shown, 'doubt')).toEqual(['id-check-digit-fails', 'changed-since-last-import']);
  });

  it('stays where the clerk’s own answer keeps the row from changing anything', async () => {
    await aDirtyRegister();
    const changed = await workbook('新.xlsx', [{ ...DIRTY_ROWS[0], 电话: '19900001777' }]);
    const shown = await preview([changed], { 'changed-since-last-import': 'leave-out' });
    expect(shown.files[0]?.counts).toMatchObject({ changed: 0, same: 1, doubtful: 1 });
    expect(codesOf(shown, 'doubt')).toEqual(['changed-since-last-import']);
  });
});

describe('what is on record', () => {
  it('keeps a cut number cut, though its noughts pass for a right number', async () => {
    await aDirtyRegister();
    const asText = folder.table('新.csv', [
      elder('李秀珍', '4', { 身份证号: anIdNumber(LUCKY_DAY, 0), 电话: '19900001888' }),
    ]);
    expect(readFileSync(asText, 'utf8')).toContain('0000,');
    await importFiles(office, [asText]);
    const [row] = await office.ask('people.list', {
      role: 'elder',
      placeId: null,
      onlyWithNeeds: false,
      search: '李秀珍',
    });
    const person = await office.ask('people.get', { personId: row?.id ?? 0 });
    expect(person.phones.map(({ number }) => number)).toEqual(['19900001888']);
    expect(person.idStatus).toBe('truncated');
  });

  it('is not made vaguer by a list that knows only the year', async () => {
    await aDirtyRegister();
    const vague = folder.table('新.csv', [elder('陈桂英', '1', { 身份证号: '', 出生年月: '1943' })]);
    const shown = await preview([vague]);
    expect(shown.files[0]?.counts).toMatchObject({ new: 0, changed: 0, same: 1 });
  });

  it('gets the day of birth that only the helpers’ register knows', async () => {
    await aDirtyRegister();
    const [row] = await office.ask('people.list', {
      role: 'elder',
      placeId: null,
      onlyWithNeeds: false,
      search: '黄贵',
    });
    const person = await office.ask('people.get', { personId: row?.id ?? 0 });
    expect(person).toMatchObject({ birthDate: '1959-04-03', birthPrecision: 'day' });
  });
});
