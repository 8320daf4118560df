import { writeXlsx } from 'hucre/xlsx';
import { expect, test } from 'vitest';
import { codesOf, parse, parseElder, parseElders } from '../../../builders/a-parsed-register.ts';
import { RIGHT_NUMBERS } from '../../../builders/a-register.ts';

/** An elder without a number, so that only the cell tells the birth. */
const born = (cell: string | number, rest: Readonly<Record<string, string | number>> = {}) =>
  parseElder({ 公民身份号码: '', 年龄: '', 出生年月: cell, ...rest });

test('B40: 18337 is 15 March 1950 in the usual system', async () => {
  const { elder, codes } = await born(18337);
  expect(elder).toMatchObject({ birthDate: '1950-03-15', birthPrecision: 'day' });
  expect(codes).toEqual(['id-missing', 'birth-spreadsheet-date']);
});

test('B41: 1950.1 asks January or October', async () => {
  const { elder, codes } = await born(1950.1);
  expect(elder).toMatchObject({ birthDate: '1950-01-01', birthPrecision: 'year', remark: '出生年月 1950.1' });
  expect(codes).toEqual(['id-missing', 'birth-january-or-october']);
});

test('B41: 1940.1 is settled by the identity number where there is one', async () => {
  const { elder, codes } = await parseElder({ 出生年月: 1940.1 });
  expect(elder).toMatchObject({ birthDate: '1940-02-29', remark: '出生年月 1940.1' });
  expect(codes).toEqual(['birth-differs-from-id']);
});

test.each([
  ['195003', '1950-03-01', 'month'],
  ['19500315', '1950-03-15', 'day'],
  ['1950-3', '1950-03-01', 'month'],
  ['1950/3/15', '1950-03-15', 'day'],
  ['1950年3月', '1950-03-01', 'month'],
  ['50.3.15', '1950-03-15', 'day'],
  ['一九五〇年三月', '1950-03-01', 'month'],
  ['1950', '1950-01-01', 'year'],
])('B42: %s is %s, known to the %s', async (cell, birthDate, birthPrecision) => {
  expect((await born(cell)).elder).toMatchObject({ birthDate, birthPrecision });
});

test('B43: 3/4/1950 asks once for the whole file', async () => {
  const rows = [
    { 公民身份号码: '', 年龄: '', 出生年月: '3/4/1950' },
    { 公民身份号码: '', 年龄: '', 出生年月: '5/6/1951', 姓名: '李碧芳', 户号: 8 },
  ];
  const taken = await parseElders(rows);
  expect(taken.records.map(({ birthDate }) => birthDate)).toEqual(['1950-03-04', '1951-05-06']);
  expect(codesOf(taken).filter((code) => code.startsWith('birth'))).toEqual([
    'birth-day-or-month-first',
    'birth-month-written-first',
  ]);
  const left = await parseElders(rows, { 'birth-day-or-month-first': 'leave-out' });
  expect(left.records.map(({ birthDate, birthPrecision }) => [birthDate, birthPrecision])).toEqual([
    ['1950-01-01', 'year'],
    ['1951-01-01', 'year'],
  ]);
});

test('B43: one day above 12 settles the order of the whole file without a question', async () => {
  const parsed = await parseElders([
    { 公民身份号码: '', 年龄: '', 出生年月: '3/4/1950' },
    { 公民身份号码: '', 年龄: '', 出生年月: '15/3/1951', 姓名: '李碧芳', 户号: 8 },
  ]);
  expect(parsed.records.map(({ birthDate }) => birthDate)).toEqual(['1950-04-03', '1951-03-15']);
  expect(codesOf(parsed)).not.toContain('birth-day-or-month-first');
});

test.each([
  ['二月初二', { month: 2, day: 2, leap: false }],
  ['腊月廿九', { month: 12, day: 29, leap: false }],
  ['闰四月十五', { month: 4, day: 15, leap: true }],
])('B44: %s is a lunar birthday, and the age comes from the number', async (cell, lunarBirthday) => {
  const { elder, codes } = await parseElder({ 出生年月: cell });
  expect(elder).toMatchObject({ lunarBirthday, birthDate: '1940-02-29' });
  expect(codes).toEqual(['birth-lunar']);
});

test('B44: 闰四月 names no day and is left to the clerk', async () => {
  expect((await born('闰四月')).codes).toEqual(['id-missing', 'birth-unreadable']);
});

test.each([
  ['民国三十八年', '', '1949-01-01'],
  ['约75岁', '', '1951-01-01'],
  ['虚岁76', '', '1951-01-01'],
  ['属牛', 77, '1949-01-01'],
])('B45: %s is an estimate of the year', async (cell, age, birthDate) => {
  const { elder, codes } = await born(cell, { 年龄: age });
  expect(elder).toMatchObject({ birthDate, birthPrecision: 'year', remark: `出生年月 ${cell}` });
  expect(codes).toEqual(['id-missing', 'birth-estimated']);
});

test('B45: an animal alone stands for every twelfth year and is not guessed', async () => {
  expect((await born('属牛')).elder).toMatchObject({ birthDate: null, birthPrecision: 'unknown' });
});

test.each(['1950-02-29', '1949-13-05', '1900-01-00'])('B46: %s cannot be', async (cell) => {
  const { elder, codes } = await born(cell);
  expect(elder).toMatchObject({ birthDate: null, birthPrecision: 'unknown', remark: `出生年月 ${cell}` });
  expect(codes).toEqual(['id-missing', 'birth-impossible']);
});

test('B47: an age typed years ago is told, and the age comes from the birth', async () => {
  const { elder, findings } = await parseElder({ 年龄: 80 });
  expect(elder?.birthDate).toBe('1940-02-29');
  expect(findings).toMatchObject([{ code: 'age-differs', raw: '80', proposal: '86' }]);
});

const pairsOf = (date: string) =>
  writeXlsx({
    sheets: [
      {
        name: '结对',
        rows: [
          ['村', '老人姓名', '老人身份证号', '互助员姓名', '结对日期'],
          ['柳树村', '王桂英', RIGHT_NUMBERS.woman1940, '李秀兰', date],
        ],
      },
    ],
  });

test.each(['2025-2-30', '去年冬月'])('B48: the pair’s date %s is asked about', async (date) => {
  const bytes = await pairsOf(date);
  const taken = await parse(bytes);
  expect(taken.records).toMatchObject([{ startDate: null }]);
  expect(codesOf(taken)).toEqual(['pair-date-unclear']);
  expect((await parse(bytes, { 'pair-date-unclear': 'leave-out' })).records).toEqual([]);
});

test('B49: 25.3.1 is 1925 as a birth and 2025 as the beginning of a pair', async () => {
  const birth = await born('25.3.1');
  expect(birth.elder?.birthDate).toBe('1925-03-01');
  expect(birth.codes).toContain('birth-two-digit-year');
  expect((await parse(await pairsOf('25.3.1'))).records).toMatchObject([{ startDate: '2025-03-01' }]);
});
