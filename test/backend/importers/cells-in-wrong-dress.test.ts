import { expect, test } from 'vitest';
import { type CellValue, writeXlsx } from 'hucre/xlsx';
import { parseFile } from '../../../src/backend/importers/parse-file.ts';
import type { ElderRecord } from '../../../src/backend/importers/records.ts';
import { toCalendarDate } from '../../../src/shared/time/calendar-date.ts';
import { anElderRow, anIdNumber, type Row } from '../../builders/office-registers.ts';

interface Merge {
  readonly startRow: number;
  readonly startCol: number;
  readonly endRow: number;
  readonly endCol: number;
}

async function parsed(rows: readonly Row[], merges: Merge[] = []) {
  const headings = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const cells = rows.map((row) => headings.map((heading): CellValue => row[heading] ?? null));
  const bytes = await writeXlsx({ sheets: [{ name: '表', rows: [headings, ...cells], merges }] });
  const file = await parseFile({
    fileName: '表.xlsx',
    bytes: new Uint8Array(bytes),
    today: toCalendarDate('2026-11-22'),
    decisions: {},
  });
  if (file.kind !== 'elders') throw new Error(`Read as ${file.kind}`);
  return file;
}

async function onlyElder(changes: Row): Promise<ElderRecord> {
  const [record] = (await parsed([anElderRow(changes)])).records;
  if (record === undefined) throw new Error('No record');
  return record;
}

test('a stroke or 无 is no hamlet and no household', async () => {
  for (const nothing of ['—', '/', '无']) {
    expect(await onlyElder({ 院落: nothing, 户号: nothing })).toMatchObject({
      hamletName: null,
      householdNo: null,
    });
  }
});

test('a row of 〃 is nobody, and 〃 is no village and no hamlet', async () => {
  const nobody = await parsed([anElderRow(), anElderRow({ 姓名: '〃', 村: '〃' })]);
  expect(nobody.records).toHaveLength(1);
  expect(nobody.findings).toContainEqual(expect.objectContaining({ row: 3, code: 'row-without-name' }));
  const nowhere = await parsed([anElderRow(), anElderRow({ 姓名: '王秀', 村: '〃' })]);
  expect(nowhere.findings).toContainEqual(expect.objectContaining({ row: 3, code: 'row-without-village' }));
  const homeless = await parsed([anElderRow({ 院落: '〃' })]);
  expect(homeless.records[0]).toMatchObject({ hamletName: null });
  expect(homeless.findings).toContainEqual(
    expect.objectContaining({ row: 2, column: '院落', code: 'word-unknown' }),
  );
});

test('an apostrophe in front of a household number or a phone is no part of it', async () => {
  expect(await onlyElder({ 户号: "'007", 电话: "'19900001001" })).toMatchObject({
    householdNo: '007',
    phones: [{ number: '19900001001', owner: null }],
  });
});

test.each(['19900001001或19900001002', '19900001001&19900001002'])('%s is two phones', async (cell) => {
  const { phones } = await onlyElder({ 电话: cell });
  expect(phones.map(({ number }) => number)).toEqual(['19900001001', '19900001002']);
});

test.each(['1943/3/5 0:00:00', '1943-03-05 00:00:00.0'])('%s is a day', async (cell) => {
  const elder = await onlyElder({ 身份证号: '', 出生日期: cell });
  expect(elder).toMatchObject({ birthDate: '1943-03-05', birthPrecision: 'day' });
});

test('where phone and number changed places the number counts, and the phone stays in the remark', async () => {
  const idNumber = anIdNumber('1943-03-05', 22);
  const file = await parsed([anElderRow({ 身份证号: '19900001001', 电话: idNumber })]);
  expect(file.records[0]).toMatchObject({ idNumber, idStatus: 'valid', remark: '19900001001' });
  expect(file.findings.map(({ code }) => code)).toContain('id-in-phone-column');
});

test('a name merged over two rows is one person', async () => {
  const second = { ...anElderRow({ 身份证号: '', 户号: '' }), 姓名: '' };
  const file = await parsed([anElderRow(), second], [{ startRow: 1, startCol: 0, endRow: 2, endCol: 0 }]);
  expect(file.records).toHaveLength(1);
  expect(file.findings).toContainEqual(expect.objectContaining({ row: 3, code: 'row-without-name' }));
});
