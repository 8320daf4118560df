import { writeXlsx } from 'hucre/xlsx';
import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import type { ParsedFile } from '../../../../src/backend/importers/records.ts';
import {
  anElderLine,
  anOldWorkbook,
  aWebPage,
  ELDER_HEADINGS,
  separated,
  type Table,
  TWO_ELDERS,
} from '../../../builders/a-foreign-file.ts';
import { addsUp, codesOf, parse } from '../../../builders/a-parsed-register.ts';
import { RIGHT_NUMBERS } from '../../../builders/a-register.ts';

type ParsedElders = Extract<ParsedFile, { kind: 'elders' }>;

async function parseElders(...args: Parameters<typeof parse>): Promise<ParsedElders> {
  const parsed = await parse(...args);
  if (parsed.kind !== 'elders') throw new Error(`Expected elders, got ${parsed.kind}`);
  expect(addsUp(parsed)).toBe(true);
  return parsed;
}

const namesOf = ({ records }: ParsedElders) => records.map(({ name }) => name);
const encoded = (text: string, encoding: string, addBOM = false) =>
  new Uint8Array(iconv.encode(text, encoding, { addBOM }));
const BOTH = ['王桂英', '李国强'];
const SECOND = anElderLine({ 姓名: '李国强', 性别: '男', 身份证号: RIGHT_NUMBERS.man1951 });
const csv = separated(TWO_ELDERS, ',');
const xlsx = (rows: Table, more: object = {}, name = '柳树村') =>
  writeXlsx({ sheets: [{ name, rows: rows.map((row) => [...row]), ...more }] });

describe('B01 text of a Chinese spreadsheet program without a mark', () => {
  test('is read as GB18030, rare signs and all', async () => {
    const rare = separated([ELDER_HEADINGS, anElderLine({ 姓名: '范䶮𬭚' })], ',');
    const parsed = await parseElders(encoded(`柳树村\r\n${rare}`, 'gb18030'));
    expect(parsed.encoding).toBe('gb18030');
    expect(namesOf(parsed)).toEqual(['范䶮𬭚']);
  });
});

describe('B02 text with a mark, and UTF-16', () => {
  test.each([
    ['utf-8', true, ','],
    ['utf-8', false, ','],
    ['utf-16le', true, '\t'],
    ['utf-16le', false, '\t'],
    ['utf-16be', true, '\t'],
    ['utf-16be', false, ','],
  ])('%s (mark: %s) is read', async (encoding, mark, separator) => {
    const parsed = await parseElders(encoded(separated(TWO_ELDERS, separator), encoding, mark));
    expect(parsed.encoding).toBe(encoding);
    expect(namesOf(parsed)).toEqual(BOTH);
  });
});

describe('B03 text that was decoded twice', () => {
  const twice = (wrong: string) => encoded(iconv.decode(encoded(csv, 'utf-8'), wrong), 'utf-8');

  test('å§“å is turned back, and told', async () => {
    const parsed = await parseElders(twice('latin1'));
    expect(namesOf(parsed)).toEqual(BOTH);
    expect(codesOf(parsed)).toContain('text-was-decoded-twice');
  });

  test('寮犱笁 is turned back where nothing was lost', async () => {
    // Two characters of three bytes each make three wrong ones; in this order no half is left over.
    const text = [
      '柳树社区',
      '姓名，身份证号，性别，村组，院落，居住情况，自理能力，需求，电话',
      '陈桂英，511900194002290223，女，三组，大田角，独居，自理，助餐 每周3次，19900000001',
    ].join('\n');
    const garbled = encoded(iconv.decode(encoded(text, 'utf-8'), 'gb18030'), 'utf-8');
    const parsed = await parseElders(garbled);
    expect(namesOf(parsed)).toEqual(['陈桂英']);
    expect(codesOf(parsed)).toContain('text-was-decoded-twice');
  });

  test('it is turned back inside a workbook as well', async () => {
    const garbled = TWO_ELDERS.map((row) =>
      row.map((cell) => (typeof cell === 'string' ? iconv.decode(encoded(cell, 'utf-8'), 'latin1') : cell)),
    );
    expect(namesOf(await parseElders(await xlsx(garbled, {}, 'Sheet1')))).toEqual(BOTH);
  });

  test.each([
    ['锟斤拷', encoded(csv.replaceAll('英', '锟斤拷'), 'utf-8')],
    ['U+FFFD', encoded(csv.replaceAll('英', '\ufffd'), 'utf-8')],
    ['question marks', encoded(csv.replace(/[^\p{ASCII}]/gu, '?'), 'utf-8')],
    ['寮犱笁 with lost halves', encoded(iconv.decode(encoded(csv, 'utf-8'), 'gb18030'), 'gb18030')],
  ])('%s is refused: the text is lost', async (_what, bytes) => {
    await expect(parse(bytes)).rejects.toMatchObject({ code: 'file.text-lost' });
  });
});

describe('B03 one damaged cell', () => {
  test('does not stop a whole file', async () => {
    const many = Array.from({ length: 40 }, () => anElderLine());
    const rows = [['柳树村'], ELDER_HEADINGS, ...many, anElderLine({ 姓名: '陈\ufffd英', 身份证号: null })];
    expect(namesOf(await parseElders(encoded(separated(rows, ','), 'utf-8')))).toContain('陈\ufffd英');
  });
});

describe('B04 old and false formats', () => {
  const sheets = [{ name: '柳树村', rows: TWO_ELDERS }];

  test.each(['biff8', 'biff5', 'xlml', 'xlsx'] as const)('%s is read by its content', async (bookType) => {
    expect(namesOf(await parseElders(anOldWorkbook(bookType, sheets)))).toEqual(BOTH);
  });

  test.each([
    ['that names gb2312', '<meta http-equiv=Content-Type content="text/html; charset=gb2312">', 'gb18030'],
    ['in UTF-8 that names nothing', '', 'utf-8'],
  ])('a web page %s is read, numbers as text', async (_what, head, encoding) => {
    const parsed = await parseElders(encoded(aWebPage(TWO_ELDERS, { head }), encoding));
    expect(parsed.records.map(({ idNumber }) => idNumber)).toEqual([
      RIGHT_NUMBERS.woman1940,
      RIGHT_NUMBERS.man1951,
    ]);
  });

  test('cells of a web page that span rows are merged cells', async () => {
    const first = anElderLine({ 村组: '柳树村3组', 院落: 'HERE' });
    const page = aWebPage([ELDER_HEADINGS, first, SECOND.filter((_, index) => index !== 3 && index !== 4)])
      .replace('<td>柳树村3组</td>', '<td rowspan="2">柳树村&#51;组</td>')
      .replace('<td>HERE</td>', '<td rowspan=2>张家<br>湾&nbsp;</td>');
    const parsed = await parseElders(encoded(page, 'utf-8'));
    expect(parsed.records.map(({ groupNo, hamletName }) => [groupNo, hamletName])).toEqual([
      [3, '张家湾'],
      [3, '张家湾'],
    ]);
  });

  test('a rare character written as a number in XML is not cut', async () => {
    const xml = new TextDecoder().decode(anOldWorkbook('xlml', sheets)).replace('王桂英', '王&#134071;');
    expect(namesOf(await parseElders(encoded(xml, 'utf-8')))).toEqual(['王𠮷', '李国强']);
  });
});

describe('B05 protected files', () => {
  test('a workbook behind a password is refused with its reason', async () => {
    const bytes = await writeXlsx({
      sheets: [{ name: 'A', rows: [['a', 'b']] }],
      encryption: { password: 'geheim', spinCount: 1000 },
    });
    await expect(parse(bytes)).rejects.toMatchObject({ code: 'file.protected' });
  });

  test('an old workbook behind a password is refused with its reason', async () => {
    const bytes = anOldWorkbook('biff8', [{ name: '柳树村', rows: TWO_ELDERS }]);
    // The record that says where the window stands is turned into the one that says "encrypted".
    const at = Buffer.from(bytes).indexOf(Buffer.from([0x3d, 0x00, 0x12, 0x00]));
    bytes.set([0x2f, 0x00], at);
    await expect(parse(bytes)).rejects.toMatchObject({ code: 'file.protected' });
  });
});

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
        sheet('柳树村第四村民小组', SECOND),
        { name: 'Sheet2', rows: [] },
      ],
    });
    const parsed = await parseElders(bytes);
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
        { name: '双井村', hidden: true, rows: [[...ELDER_HEADINGS], SECOND] },
      ],
    });
    const taken = await parseElders(bytes);
    expect(namesOf(taken)).toEqual(BOTH);
    expect(codesOf(taken)).toContain('sheet-hidden');
    expect(namesOf(await parseElders(bytes, { 'sheet-hidden': 'leave-out' }))).toEqual(['王桂英']);
  });

  test('a hidden sheet of an old workbook is known as well', async () => {
    const bytes = anOldWorkbook('biff8', [
      { name: '柳树村', rows: [ELDER_HEADINGS, anElderLine()] },
      { name: '双井村', isHidden: true, rows: [ELDER_HEADINGS, SECOND] },
    ]);
    expect(codesOf(await parseElders(bytes))).toContain('sheet-hidden');
  });

  test('a sheet of another register is told and not read', async () => {
    const bytes = await writeXlsx({
      sheets: [
        { name: '柳树村', rows: [[...ELDER_HEADINGS], anElderLine()] },
        { name: '双井村', rows: [[...ELDER_HEADINGS], SECOND] },
        {
          name: '结对',
          rows: [
            ['村', '老人姓名', '老人身份证号', '互助员姓名'],
            ['柳树村', '甲', '', '乙'],
          ],
        },
      ],
    });
    expect(codesOf(await parseElders(bytes))).toContain('sheet-of-other-kind');
  });
});

describe('B07 title rows and a heading in column B', () => {
  test('the heading is found, and the village in the title', async () => {
    const shifted = [ELDER_HEADINGS, anElderLine()].map((row) => [null, ...row]);
    const parsed = await parseElders(
      await xlsx(
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
    const parsed = await parseElders(
      await xlsx(
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
      SECOND.map((cell, index) => (index === 4 ? null : cell)),
      third,
    ];
    const parsed = await parseElders(
      await xlsx(rows, { merges: [{ startRow: 1, startCol: 4, endRow: 2, endCol: 4 }] }),
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
    const parsed = await parseElders(await xlsx(block(...lines), { merges }));
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
    const parsed = await parseElders(await xlsx(rows));
    expect(namesOf(parsed)).toEqual(BOTH);
    expect(codesOf(parsed).filter((code) => code.startsWith('row-'))).toEqual([
      'row-repeated-heading',
      'row-total',
      'row-footer',
      'row-title',
    ]);
    expect(parsed.rowsRefused).toBe(4);
  });
});

describe('B12 comments, colours, lines through names', () => {
  const marked = (style: object, more: object = {}) =>
    xlsx([ELDER_HEADINGS, anElderLine(), SECOND, anElderLine({ 姓名: '赵德贵', 身份证号: null })], {
      cells: new Map([['1,0', { value: '王桂英', type: 'string', style, ...more }]]),
    });
  const red = { fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'FFFF0000' } } };

  test('a comment goes to the remark', async () => {
    const parsed = await parseElders(
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
    expect((await parseElders(bytes)).records[0]?.remark).toContain('批注：knock twice');
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
    const parsed = await parseElders(bytes);
    expect(parsed.records[0]?.remark).toContain(note);
    expect(parsed.findings.filter((finding) => finding.code === code).map(({ row }) => row)).toEqual([2]);
    expect(parsed.rowsDoubtful).toBeGreaterThan(0);
    expect(namesOf(await parseElders(bytes, { [code]: 'leave-out' }))).toEqual(['李国强', '赵德贵']);
  });

  test('a colour that most names bear is decoration', async () => {
    const cells = new Map(
      [1, 2].map((row) => [`${String(row)},0`, { value: 'x', type: 'string', style: red }]),
    );
    const parsed = await parseElders(await xlsx([ELDER_HEADINGS, anElderLine(), SECOND], { cells }));
    expect(codesOf(parsed)).not.toContain('row-coloured');
  });
});

describe('B13 hidden and filtered rows', () => {
  test('are taken and marked; the clerk may leave them out', async () => {
    const bytes = await xlsx([ELDER_HEADINGS, anElderLine(), SECOND], {
      rowDefs: new Map([[2, { hidden: true }]]),
    });
    const parsed = await parseElders(bytes);
    expect(namesOf(parsed)).toEqual(BOTH);
    expect(parsed.findings.find(({ code }) => code === 'row-hidden')).toMatchObject({ row: 3 });
    expect(namesOf(await parseElders(bytes, { 'row-hidden': 'leave-out' }))).toEqual(['王桂英']);
  });
});

describe('B14 formulas', () => {
  const formula = async (result: string) =>
    parseElders(
      await xlsx(
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
    const rows = [ELDER_HEADINGS, anElderLine(), SECOND].map(gap);
    const parsed = await parseElders(
      await xlsx([...rows, ...Array.from({ length: 65_000 }, () => [' '])], { cells }),
    );
    expect(namesOf(parsed)).toEqual(BOTH);
    expect([parsed.rowsRead, parsed.sheets[0]?.rows]).toEqual([2, 2]);
  });
});

describe('B16 line breaks inside a cell', () => {
  test('two phones in two lines are two phones', async () => {
    const parsed = await parseElders(
      await xlsx([ELDER_HEADINGS, anElderLine({ 电话: '19900000001\n19900000002' })]),
    );
    expect(parsed.records[0]?.phones.map(({ number }) => number)).toEqual(['19900000001', '19900000002']);
  });

  test('a quoted line break of a text file stays inside its cell', async () => {
    const text = csv.replace('19900000001', '"19900000001\n19900000002"');
    const parsed = await parseElders(encoded(text, 'gb18030'));
    expect(parsed.rowsRead).toBe(2);
    expect(parsed.records[0]?.phones).toHaveLength(2);
  });
});

describe('B17 separators', () => {
  test.each([',', ';', '\t', '|', '、', '，'])('columns parted by %j are found', async (separator) => {
    expect(namesOf(await parseElders(encoded(separated(TWO_ELDERS, separator), 'utf-8')))).toEqual(BOTH);
  });

  test.each(['、', '，', '/', ';', ' '])('lists within a cell parted by %j are parted', async (separator) => {
    const line = anElderLine({ 电话: ['19900000001', '19900000002'].join(separator) });
    const parsed = await parseElders(await xlsx([ELDER_HEADINGS, line]));
    expect(parsed.records[0]?.phones).toHaveLength(2);
  });
});

describe('B18 documents and pictures', () => {
  const bytesOf = (text: string) => new TextEncoder().encode(text);

  test.each([
    ['a PDF', bytesOf('%PDF-1.7\n1 0 obj\n<<a,b>>\nendobj\n1,2\n3,4\n')],
    ['rich text', bytesOf('{\\rtf1\\ansi{\\fonttbl;}\nA;B\\par\nC;D\\par}')],
    ['a picture', new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0, 1])],
    ['a letter', bytesOf('各村：请于月底前报送名单。\n此致')],
  ])('%s is no workbook', async (_what, bytes) => {
    await expect(parse(bytes)).rejects.toMatchObject({ code: 'file.not-a-workbook' });
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
    const parsed = await parseElders(bytes);
    expect(parsed.records.map(({ birthDate }) => birthDate)).toEqual(['1950-03-15', '1950-03-15']);
  });
});
