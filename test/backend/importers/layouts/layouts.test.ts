import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import { type FileToParse, parseFile, readLayouts } from '../../../../src/backend/importers/parse-file.ts';
import { columnKeysOf } from '../../../../src/backend/importers/register-columns.ts';
import { rowDecisionKey, type SheetLayout } from '../../../../src/shared/domain/import-preview.ts';
import { toCalendarDate } from '../../../../src/shared/time/calendar-date.ts';
import { anElderLine, ELDER_HEADINGS, type Table } from '../../../builders/a-foreign-file.ts';

const fileName = '表.xlsx';
const bytesOf = (rows: Table, more: object = {}) =>
  writeXlsx({ sheets: [{ name: '柳树村', rows: rows.map((row) => [...row]), ...more }] });
const read = async (rows: Table, wishes: Partial<FileToParse> = {}) =>
  parseFile({
    bytes: await bytesOf(rows),
    fileName,
    decisions: {},
    today: toCalendarDate('2026-11-22'),
    ...wishes,
  });
const layoutsOf = async (rows: Table) =>
  (await readLayouts({ bytes: await bytesOf(rows), fileName })).layouts;

/** 院落 is headed by a word that no list knows. */
const UNKNOWN_HEADING = ELDER_HEADINGS.map((heading) => (heading === '院落' ? '住在哪坨' : heading));
const HAMLET = ELDER_HEADINGS.indexOf('院落');
const mapped = (layout: SheetLayout | undefined): SheetLayout => {
  if (layout === undefined) throw new Error('There is no layout');
  return {
    ...layout,
    columns: layout.columns.map((column) =>
      column.index === HAMLET ? { ...column, key: 'hamlet' } : column,
    ),
  };
};

describe('how a sheet is understood', () => {
  test('is told with every column, and rows in which no identity number is whole', async () => {
    const { layouts } = await read([['柳树村老年人花名册'], ELDER_HEADINGS, anElderLine()]);
    expect(layouts[0]).toMatchObject({
      sheet: '柳树村',
      use: true,
      kind: 'elders',
      headingRow: 2,
      headingRows: 1,
    });
    expect(layouts[0]?.columns.slice(0, 3)).toEqual([
      { index: 0, heading: '姓名', key: 'name' },
      { index: 1, heading: '性别', key: 'sex' },
      { index: 2, heading: '身份证号', key: 'idNumber' },
    ]);
    expect(layouts[0]?.sample[2]?.slice(0, 3)).toEqual(['王桂英', '女', '511900********0223']);
  });

  test('is told for a file that lacks a column as well', async () => {
    const [layout] = await layoutsOf([UNKNOWN_HEADING, anElderLine()]);
    expect(layout?.columns[HAMLET]).toEqual({ index: HAMLET, heading: '住在哪坨', key: null });
  });

  test('is guessed for headings of no known register', async () => {
    const [layout] = await layoutsOf([['价目'], ['品名', '单价', '产地'], ['盐', 2, '自贡']]);
    expect(layout).toMatchObject({ use: false, kind: null, headingRow: 2 });
    expect(layout?.columns.map(({ heading }) => heading)).toEqual(['品名', '单价', '产地']);
  });
});

describe('what the clerk says about a sheet', () => {
  const rows = [UNKNOWN_HEADING, anElderLine()];

  test('wins over what is found', async () => {
    await expect(read(rows)).rejects.toMatchObject({ code: 'file.column-missing' });
    const layouts = (await layoutsOf(rows)).map(mapped);
    expect((await read(rows, { layouts })).records[0]).toMatchObject({ hamletName: '大田角' });
  });

  test('takes a column out of the reading', async () => {
    const [layout] = await layoutsOf([ELDER_HEADINGS, anElderLine()]);
    const columns = layout?.columns.map((column) =>
      column.key === 'phone' ? { ...column, key: null } : column,
    );
    const parsed = await read([ELDER_HEADINGS, anElderLine()], {
      layouts: [{ ...mapped(layout), columns: columns ?? [] }],
    });
    expect(parsed.records[0]).toMatchObject({ phones: [] });
  });

  test('is refused with the column that is still missing', async () => {
    const [layout] = await layoutsOf(rows);
    await expect(read(rows, { layouts: layout === undefined ? [] : [layout] })).rejects.toMatchObject({
      code: 'import.layout-incomplete',
      facts: { sheet: '柳树村', column: '院落' },
    });
  });

  test('may name another heading row, whose columns are then found', async () => {
    const twice = [ELDER_HEADINGS, anElderLine(), ELDER_HEADINGS, anElderLine({ 姓名: '李国强' })];
    const [layout] = await layoutsOf(twice);
    const parsed = await read(twice, { layouts: [{ ...mapped(layout), headingRow: 3, columns: [] }] });
    expect(parsed.rowsRead).toBe(1);
    expect(parsed.records[0]).toMatchObject({ name: '李国强' });
  });

  test('leaves a sheet out without a remark', async () => {
    const bytes = await writeXlsx({
      sheets: [
        { name: '柳树村', rows: [[...ELDER_HEADINGS], anElderLine()] },
        { name: '双井村', rows: [[...ELDER_HEADINGS], anElderLine({ 姓名: '李国强' })] },
      ],
    });
    const { layouts } = await readLayouts({ bytes, fileName });
    const parsed = await read([], {
      bytes,
      layouts: layouts.map((layout) => ({ ...layout, use: layout.sheet === '柳树村' })),
    });
    expect(parsed.records).toHaveLength(1);
    expect(parsed.findings.filter(({ sheet }) => sheet === '双井村')).toEqual([]);
  });
});

describe('a mapping of an earlier import', () => {
  test('is used again for the same headings, wherever they begin, and only for them', async () => {
    const rows = [UNKNOWN_HEADING, anElderLine()];
    const layouts = (await layoutsOf(rows)).map(mapped);
    const first = await read(rows, { layouts });
    expect(first.layoutRemembered).toBe(false);
    const [headingSet] = first.headingSets;
    const recallLayout = (asked: string) =>
      asked === headingSet ? { kind: 'elders' as const, columns: layouts[0]?.columns ?? [] } : null;

    const shifted = [[null, '名册'], ...rows.map((row) => [null, ...row])];
    const again = await read(shifted, { recallLayout });
    expect(again.layoutRemembered).toBe(true);
    expect(again.records[0]).toMatchObject({ name: '王桂英', hamletName: '大田角' });
    const others = [
      [...UNKNOWN_HEADING, '编号'],
      [...anElderLine(), 1],
    ];
    await expect(read(others, { recallLayout })).rejects.toMatchObject({ code: 'file.column-missing' });
  });
});

describe('a decision on one row', () => {
  test('wins over the decision on all doubts of its kind', async () => {
    const dead = [
      ELDER_HEADINGS,
      anElderLine({ 姓名: '王桂英（已故）' }),
      anElderLine({ 姓名: '李国强（已故）', 身份证号: null }),
    ];
    const key = rowDecisionKey(fileName, '柳树村', 3, 'name-marked-deceased');
    const parsed = await read(dead, {
      decisions: { 'name-marked-deceased': 'leave-out' },
      rowDecisions: { [key]: 'take-proposal' },
    });
    expect(parsed.records).toMatchObject([{ name: '李国强', status: 'deceased' }]);
  });
});

test('the meanings of columns are named, with those that no file can do without', () => {
  const keys = columnKeysOf('elders');
  expect(keys.find(({ key }) => key === 'name')).toMatchObject({ label: '姓名', isRequired: true });
  expect(keys.find(({ key }) => key === 'remark')).toMatchObject({ label: '备注', isRequired: false });
  expect(columnKeysOf('walking-minutes')).toEqual([]);
});
