import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import {
  anElderLine,
  anOldWorkbook,
  aWorkbook,
  BOTH_NAMES,
  SECOND_ELDER,
  ELDER_HEADINGS,
  type Table,
  TWO_ELDERS,
} from '../../../builders/a-foreign-file.ts';
import { codesOf, namesOf, parseEldersFile } from '../../../builders/a-parsed-register.ts';
import { RIGHT_NUMBERS } from '../../../builders/a-register.ts';

describe('B06 several sheets', () => {
  const withoutGroup = (rows: Table) => rows.map((row) => row.filter((_, index) => index !== 3));

  test('one a group: the name of the sheet gives village and group; notes and blank sheets are passed over', async () => {
    const sheet = (name: string, line: Table[number]) => ({
      name,
      rows: withoutGroup([ELDER_HEADINGS, line]).map((row) => [...row]),
    });
    const bytes = await writeXlsx({
      sheets: [
        { name: '说明', rows: [['请各组于月底前报送']] },
        sheet('柳树村3组', anElderLine()),
        sheet('柳树村第四村民小组', SECOND_ELDER),
        { name: 'Sheet2', rows: [] },
      ],
    });
    const parsed = await parseEldersFile(bytes);
    expect(parsed.records.map(({ name, villageName, groupNo }) => [name, villageName, groupNo])).toEqual([
      ['王桂英', '柳树村', 3],
      ['李国强', '柳树村', 4],
    ]);
    expect(parsed.findings.filter(({ code }) => code === 'group-from-sheet-name')).toHaveLength(2);
    expect(
      parsed.findings.filter(({ code }) => code === 'sheet-skipped').map(({ sheet: name }) => name),
    ).toEqual(['说明']);
  });

  test('a hidden sheet is taken, and the clerk may leave it out', async () => {
    const bytes = await writeXlsx({
      sheets: [
        { name: '柳树村', rows: [[...ELDER_HEADINGS], anElderLine()] },
        { name: '双井村', hidden: true, rows: [[...ELDER_HEADINGS], SECOND_ELDER] },
      ],
    });
    const taken = await parseEldersFile(bytes);
    expect(namesOf(taken)).toEqual(BOTH_NAMES);
    expect(codesOf(taken)).toContain('sheet-hidden');
    expect(namesOf(await parseEldersFile(bytes, { 'sheet-hidden': 'leave-out' }))).toEqual(['王桂英']);
  });

  test('a hidden sheet of an old workbook is known as well', async () => {
    const bytes = anOldWorkbook('biff8', [
      { name: '柳树村', rows: [ELDER_HEADINGS, anElderLine()] },
      { name: '双井村', isHidden: true, rows: [ELDER_HEADINGS, SECOND_ELDER] },
    ]);
    expect(codesOf(await parseEldersFile(bytes))).toContain('sheet-hidden');
  });

  test('a sheet of another register is told and not read', async () => {
    const bytes = await writeXlsx({
      sheets: [
        { name: '柳树村', rows: [[...ELDER_HEADINGS], anElderLine()] },
        { name: '双井村', rows: [[...ELDER_HEADINGS], SECOND_ELDER] },
        {
          name: '结对',
          rows: [
            ['村', '老人姓名', '老人身份证号', '互助员姓名'],
            ['柳树村', '甲', '', '乙'],
          ],
        },
      ],
    });
    expect(codesOf(await parseEldersFile(bytes))).toContain('sheet-of-other-kind');
  });
});

describe('B07 title rows and a heading in column B', () => {
  test('the heading is found, and the village in the title', async () => {
    const shifted = [ELDER_HEADINGS, anElderLine()].map((row) => [null, ...row]);
    const parsed = await parseEldersFile(
      await aWorkbook(
        [[null, '柳树村老年人花名册'], [null, '单位：人'], [null, '2026年11月'], ...shifted],
        {},
        'Sheet1',
      ),
    );
    expect(parsed.sheets[0]?.headingRow).toBe(4);
    expect(parsed.records[0]).toMatchObject({ name: '王桂英', villageName: '柳树村' });
  });
});

describe('B08 a heading of two rows', () => {
  test('the phone of the children stays apart from the own one', async () => {
    const parsed = await parseEldersFile(
      await aWorkbook(
        [
          [...ELDER_HEADINGS, '子女', null, null],
          [...ELDER_HEADINGS.map(() => null), '姓名', '关系', '电话'],
          [...anElderLine(), '王建国', '子', '19900000009'],
        ],
        { merges: [{ startRow: 0, startCol: 10, endRow: 0, endCol: 12 }] },
      ),
    );
    const [elder] = parsed.records;
    expect(elder?.phones.map(({ number }) => number)).toEqual(['19900000001']);
    expect(elder?.contacts[0]).toMatchObject({ name: '王建国', phone: '19900000009' });
  });
});

describe('B09 merged cells down', () => {
  test('fill the rows of the merge, and not one row more', async () => {
    const third = anElderLine({ 姓名: '赵德贵', 性别: '男', 身份证号: RIGHT_NUMBERS.man1938, 院落: null });
    const rows = [
      ELDER_HEADINGS,
      anElderLine(),
      SECOND_ELDER.map((cell, index) => (index === 4 ? null : cell)),
      third,
    ];
    const parsed = await parseEldersFile(
      await aWorkbook(rows, { merges: [{ startRow: 1, startCol: 4, endRow: 2, endCol: 4 }] }),
    );
    expect(parsed.records.map(({ hamletName }) => hamletName)).toEqual(['大田角', '大田角', null]);
    expect(codesOf(parsed)).toContain('hamlet-from-merged-cell');
  });
});

describe('B10 the household block', () => {
  const block = (...members: Table) => [['户主（与户主关系）', null, ...ELDER_HEADINGS.slice(1)], ...members];
  const merges = [{ startRow: 0, startCol: 0, endRow: 0, endCol: 1 }];
  const rest = (line: Table[number]) => line.slice(1);
  const man = anElderLine({ 性别: '男', 身份证号: RIGHT_NUMBERS.man1951 });
  const other = anElderLine({ 性别: '男', 身份证号: RIGHT_NUMBERS.man1938 });

  test.each([
    [
      'name left, relation right',
      [
        ['李国强', '户主'],
        ['　王桂英', '妻'],
        ['赵德贵', '户主'],
      ],
    ],
    [
      'relation left, name right',
      [
        ['户主', '李国强'],
        ['　妻', '王桂英'],
        ['户主', '赵德贵'],
      ],
    ],
    [
      'head left, members right',
      [
        ['李国强', null],
        [null, '王桂英（妻）'],
        ['赵德贵', null],
      ],
    ],
  ])('%s gives households', async (_what, names) => {
    const lines = [man, anElderLine(), other].map((line, index) => [...(names[index] ?? []), ...rest(line)]);
    const parsed = await parseEldersFile(await aWorkbook(block(...lines), { merges }));
    expect(parsed.records.map(({ name, householdNo }) => [name, householdNo])).toEqual([
      ['李国强', '李国强户'],
      ['王桂英', '李国强户'],
      ['赵德贵', '赵德贵户'],
    ]);
    expect(parsed.findings.filter(({ code }) => code === 'household-from-block')).toHaveLength(2);
  });
});

describe('B11 repeated headings, totals, footers', () => {
  test('are refused with their reason, one by one', async () => {
    const rows = [
      ...TWO_ELDERS,
      ELDER_HEADINGS,
      ['合计', 2],
      ['填表人：甲', null, null, '审核人：乙'],
      ['双井村老年人花名册'],
    ];
    const parsed = await parseEldersFile(await aWorkbook(rows));
    expect(namesOf(parsed)).toEqual(BOTH_NAMES);
    expect(codesOf(parsed).filter((code) => code.startsWith('row-'))).toEqual([
      'row-repeated-heading',
      'row-total',
      'row-footer',
      'row-title',
    ]);
    expect(parsed.rowsRefused).toBe(4);
  });
});
