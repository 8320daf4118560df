import { describe, expect, test } from 'vitest';
import {
  anElderLine,
  anOldWorkbook,
  aWorkbook,
  BOTH_NAMES,
  encoded,
  SECOND_ELDER,
  TWO_ELDERS_CSV,
  ELDER_HEADINGS,
  separated,
  type Table,
  TWO_ELDERS,
} from '../../../builders/a-foreign-file.ts';
import { codesOf, namesOf, parseEldersFile } from '../../../builders/a-parsed-register.ts';

describe('B12 comments, colours, lines through names', () => {
  const marked = (style: object, more: object = {}) =>
    aWorkbook(
      [ELDER_HEADINGS, anElderLine(), SECOND_ELDER, anElderLine({ 姓名: '赵德贵', 身份证号: null })],
      {
        cells: new Map([['1,0', { value: '王桂英', type: 'string', style, ...more }]]),
      },
    );
  const red = { fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'FFFF0000' } } };

  test('a comment goes to the remark', async () => {
    const parsed = await parseEldersFile(
      await marked({}, { comment: { author: '甲', text: '甲:\n耳聋，要敲窗' } }),
    );
    expect(parsed.records[0]?.remark).toContain('批注：耳聋，要敲窗');
    expect(codesOf(parsed)).toContain('comment-to-remark');
  });

  test('a comment of an old workbook goes to the remark', async () => {
    const bytes = anOldWorkbook('biff8', [
      {
        name: '柳树村',
        rows: TWO_ELDERS,
        change: (sheet) => Object.assign(sheet['A3'] as object, { c: [{ a: 'A', t: 'knock twice' }] }),
      },
    ]);
    expect((await parseEldersFile(bytes)).records[0]?.remark).toContain('批注：knock twice');
  });

  test.each([
    ['a red fill', red, 'row-coloured', '表中标红'],
    ['red letters', { font: { color: { rgb: 'FFC00000' } } }, 'row-coloured', '表中标红'],
    [
      'a grey fill',
      { fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'FFBFBFBF' } } },
      'row-coloured',
      '表中标灰',
    ],
    ['a line through the name', { font: { strikethrough: true } }, 'row-struck-through', '表中已划掉'],
  ] as const)('%s is a doubt: kept with a remark, or left out', async (_what, style, code, note) => {
    const bytes = await marked(style);
    const parsed = await parseEldersFile(bytes);
    expect(parsed.records[0]?.remark).toContain(note);
    expect(parsed.findings.filter((finding) => finding.code === code).map(({ row }) => row)).toEqual([2]);
    expect(parsed.rowsDoubtful).toBeGreaterThan(0);
    expect(namesOf(await parseEldersFile(bytes, { [code]: 'leave-out' }))).toEqual(['李国强', '赵德贵']);
  });

  test('a colour that most names bear is decoration', async () => {
    const cells = new Map(
      [1, 2].map((row) => [`${String(row)},0`, { value: 'x', type: 'string', style: red }]),
    );
    const parsed = await parseEldersFile(
      await aWorkbook([ELDER_HEADINGS, anElderLine(), SECOND_ELDER], { cells }),
    );
    expect(codesOf(parsed)).not.toContain('row-coloured');
  });
});

describe('B13 hidden and filtered rows', () => {
  test('are taken and marked; the clerk may leave them out', async () => {
    const bytes = await aWorkbook([ELDER_HEADINGS, anElderLine(), SECOND_ELDER], {
      rowDefs: new Map([[2, { hidden: true }]]),
    });
    const parsed = await parseEldersFile(bytes);
    expect(namesOf(parsed)).toEqual(BOTH_NAMES);
    expect(parsed.findings.find(({ code }) => code === 'row-hidden')).toMatchObject({ row: 3 });
    expect(namesOf(await parseEldersFile(bytes, { 'row-hidden': 'leave-out' }))).toEqual(['王桂英']);
  });
});

describe('B14 formulas', () => {
  const formula = async (result: string) =>
    parseEldersFile(
      await aWorkbook(
        [
          [...ELDER_HEADINGS, '出生年月'],
          [...anElderLine(), null],
        ],
        {
          cells: new Map([
            ['1,10', { value: result, type: 'formula', formula: 'MID(C2,7,8)', formulaResult: result }],
          ]),
        },
      ),
    );

  test('an error is read as blank, told, and the birth comes from the number', async () => {
    const parsed = await formula('#REF!');
    expect(parsed.records[0]).toMatchObject({ birthDate: '1940-02-29', birthPrecision: 'day' });
    expect(parsed.findings.find(({ code }) => code === 'cell-formula-error')).toMatchObject({
      column: '出生年月',
      raw: '#REF!',
    });
  });

  test('a stored result is read', async () => {
    const parsed = await formula('19400229');
    expect(parsed.records[0]?.birthDate).toBe('1940-02-29');
    expect(codesOf(parsed)).not.toContain('cell-formula-error');
  });
});

describe('B15 formatted emptiness', () => {
  test('65,000 empty rows and a blank column in the middle leave no trace', async () => {
    const gap = (row: Table[number]) => [...row.slice(0, 4), null, ...row.slice(4)];
    const style = { fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'FFFFFFFF' } } };
    const cells = new Map([['65000,12', { value: null, type: 'empty', style }]]);
    const rows = [ELDER_HEADINGS, anElderLine(), SECOND_ELDER].map(gap);
    const parsed = await parseEldersFile(
      await aWorkbook([...rows, ...Array.from({ length: 65_000 }, () => [' '])], { cells }),
    );
    expect(namesOf(parsed)).toEqual(BOTH_NAMES);
    expect([parsed.rowsRead, parsed.sheets[0]?.rows]).toEqual([2, 2]);
  });
});

describe('B16 line breaks inside a cell', () => {
  test('two phones in two lines are two phones', async () => {
    const parsed = await parseEldersFile(
      await aWorkbook([ELDER_HEADINGS, anElderLine({ 电话: '19900000001\n19900000002' })]),
    );
    expect(parsed.records[0]?.phones.map(({ number }) => number)).toEqual(['19900000001', '19900000002']);
  });

  test('a quoted line break of a text file stays inside its cell', async () => {
    const text = TWO_ELDERS_CSV.replace('19900000001', '"19900000001\n19900000002"');
    const parsed = await parseEldersFile(encoded(text, 'gb18030'));
    expect(parsed.rowsRead).toBe(2);
    expect(parsed.records[0]?.phones).toHaveLength(2);
  });
});

describe('B17 separators', () => {
  test.each([',', ';', '\t', '|', '、', '，'])('columns parted by %j are found', async (separator) => {
    expect(namesOf(await parseEldersFile(encoded(separated(TWO_ELDERS, separator), 'utf-8')))).toEqual(
      BOTH_NAMES,
    );
  });

  test.each(['、', '，', '/', ';', ' '])('lists within a cell parted by %j are parted', async (separator) => {
    const line = anElderLine({ 电话: ['19900000001', '19900000002'].join(separator) });
    const parsed = await parseEldersFile(await aWorkbook([ELDER_HEADINGS, line]));
    expect(parsed.records[0]?.phones).toHaveLength(2);
  });
});

describe('B40 the 1904 system', () => {
  test.each(['biff8', 'xlsx'] as const)('days of a %s that counts from 1904 come right', async (bookType) => {
    const bytes = anOldWorkbook(
      bookType,
      [
        {
          name: '柳树村',
          rows: [
            [...ELDER_HEADINGS, '出生年月'],
            [...anElderLine({ 身份证号: null }), 18337 - 1462],
            [...anElderLine({ 身份证号: null, 姓名: '李国强' }), 18337 - 1462],
          ],
          change: (sheet) => Object.assign(sheet['K2'] as object, { z: 'yyyy-mm-dd' }),
        },
      ],
      { date1904: true },
    );
    const parsed = await parseEldersFile(bytes);
    expect(parsed.records.map(({ birthDate }) => birthDate)).toEqual(['1950-03-15', '1950-03-15']);
  });
});
