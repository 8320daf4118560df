import { writeXlsx } from 'hucre/xlsx';
import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import {
  anElderLine,
  anOldWorkbook,
  aWebPage,
  aWorkbook,
  BOTH_NAMES,
  encoded,
  SECOND_ELDER,
  TWO_ELDERS_CSV,
  ELDER_HEADINGS,
  separated,
  TWO_ELDERS,
} from '../../../builders/a-foreign-file.ts';
import { codesOf, namesOf, parse, parseEldersFile } from '../../../builders/a-parsed-register.ts';
import { RIGHT_NUMBERS } from '../../../builders/a-register.ts';

describe('B01 text of a Chinese spreadsheet program without a mark', () => {
  test('is read as GB18030, rare signs and all', async () => {
    const rare = separated([ELDER_HEADINGS, anElderLine({ 姓名: '范䶮𬭚' })], ',');
    const parsed = await parseEldersFile(encoded(`柳树村\r\n${rare}`, 'gb18030'));
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
    const parsed = await parseEldersFile(encoded(separated(TWO_ELDERS, separator), encoding, mark));
    expect(parsed.encoding).toBe(encoding);
    expect(namesOf(parsed)).toEqual(BOTH_NAMES);
  });
});

describe('B03 text that was decoded twice', () => {
  const twice = (wrong: string) => encoded(iconv.decode(encoded(TWO_ELDERS_CSV, 'utf-8'), wrong), 'utf-8');

  test('å§“å is turned back, and told', async () => {
    const parsed = await parseEldersFile(twice('latin1'));
    expect(namesOf(parsed)).toEqual(BOTH_NAMES);
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
    const parsed = await parseEldersFile(garbled);
    expect(namesOf(parsed)).toEqual(['陈桂英']);
    expect(codesOf(parsed)).toContain('text-was-decoded-twice');
  });

  test('it is turned back inside a workbook as well', async () => {
    const garbled = TWO_ELDERS.map((row) =>
      row.map((cell) => (typeof cell === 'string' ? iconv.decode(encoded(cell, 'utf-8'), 'latin1') : cell)),
    );
    expect(namesOf(await parseEldersFile(await aWorkbook(garbled, {}, 'Sheet1')))).toEqual(BOTH_NAMES);
  });

  test.each([
    ['锟斤拷', encoded(TWO_ELDERS_CSV.replaceAll('英', '锟斤拷'), 'utf-8')],
    ['U+FFFD', encoded(TWO_ELDERS_CSV.replaceAll('英', '\ufffd'), 'utf-8')],
    ['question marks', encoded(TWO_ELDERS_CSV.replace(/[^\p{ASCII}]/gu, '?'), 'utf-8')],
    [
      '寮犱笁 with lost halves',
      encoded(iconv.decode(encoded(TWO_ELDERS_CSV, 'utf-8'), 'gb18030'), 'gb18030'),
    ],
  ])('%s is refused: the text is lost', async (_what, bytes) => {
    await expect(parse(bytes)).rejects.toMatchObject({ code: 'file.text-lost' });
  });
});

describe('B03 one damaged cell', () => {
  test('does not stop a whole file', async () => {
    const many = Array.from({ length: 40 }, () => anElderLine());
    const rows = [['柳树村'], ELDER_HEADINGS, ...many, anElderLine({ 姓名: '陈\ufffd英', 身份证号: null })];
    expect(namesOf(await parseEldersFile(encoded(separated(rows, ','), 'utf-8')))).toContain('陈\ufffd英');
  });
});

describe('B04 old and false formats', () => {
  const sheets = [{ name: '柳树村', rows: TWO_ELDERS }];

  test.each(['biff8', 'biff5', 'xlml', 'xlsx'] as const)('%s is read by its content', async (bookType) => {
    expect(namesOf(await parseEldersFile(anOldWorkbook(bookType, sheets)))).toEqual(BOTH_NAMES);
  });

  test.each([
    ['that names gb2312', '<meta http-equiv=Content-Type content="text/html; charset=gb2312">', 'gb18030'],
    ['in UTF-8 that names nothing', '', 'utf-8'],
  ])('a web page %s is read, numbers as text', async (_what, head, encoding) => {
    const parsed = await parseEldersFile(encoded(aWebPage(TWO_ELDERS, { head }), encoding));
    expect(parsed.records.map(({ idNumber }) => idNumber)).toEqual([
      RIGHT_NUMBERS.woman1940,
      RIGHT_NUMBERS.man1951,
    ]);
  });

  test('cells of a web page that span rows are merged cells', async () => {
    const first = anElderLine({ 村组: '柳树村3组', 院落: 'HERE' });
    const page = aWebPage([
      ELDER_HEADINGS,
      first,
      SECOND_ELDER.filter((_, index) => index !== 3 && index !== 4),
    ])
      .replace('<td>柳树村3组</td>', '<td rowspan="2">柳树村&#51;组</td>')
      .replace('<td>HERE</td>', '<td rowspan=2>张家<br>湾&nbsp;</td>');
    const parsed = await parseEldersFile(encoded(page, 'utf-8'));
    expect(parsed.records.map(({ groupNo, hamletName }) => [groupNo, hamletName])).toEqual([
      [3, '张家湾'],
      [3, '张家湾'],
    ]);
  });

  test('a rare character written as a number in XML is not cut', async () => {
    const xml = new TextDecoder().decode(anOldWorkbook('xlml', sheets)).replace('王桂英', '王&#134071;');
    expect(namesOf(await parseEldersFile(encoded(xml, 'utf-8')))).toEqual(['王𠮷', '李国强']);
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
