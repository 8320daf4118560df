import { expect, test } from 'vitest';
import { checkCharacter } from '../../../../src/backend/importers/cells/identity-number.ts';
import { codesOf, parseElder, parseElders } from '../../../builders/a-parsed-register.ts';
import { RIGHT_NUMBERS } from '../../../builders/a-register.ts';

const withCheck = (first17: string) => `${first17}${checkCharacter(first17)}`;
const CHILD = withCheck('51190019910510011');
const of = (cell: string | number) => parseElder({ 公民身份号码: cell });

test('B20: a number cell has lost its last digits; the birth date is used, the number identifies nobody', async () => {
  const { elder, codes } = await of(511900194002290200);
  expect(elder).toMatchObject({ idStatus: 'truncated', birthDate: '1940-02-29' });
  expect(elder?.idNumber?.endsWith('000')).toBe(true);
  expect(codes).toEqual(['id-truncated-number']);
});

test('B21: 5.11922E+17 is no number; it stays in the remark and is asked about', async () => {
  const { elder, codes } = await of('5.11900E+17');
  expect(elder).toMatchObject({ idNumber: null, idStatus: 'missing', remark: '5.11900E+17' });
  expect(codes).toEqual(['id-scientific']);
});

test('B22: numbers that end in X stay whole beside others that lost their tails', async () => {
  const parsed = await parseElders([
    { 公民身份号码: RIGHT_NUMBERS.woman1950, 姓名: '李秀兰', 户号: 8, 出生年月: '1950.03', 年龄: 76 },
    { 公民身份号码: 511900194002290200 },
  ]);
  expect(parsed.records.map(({ idStatus }) => idStatus)).toEqual(['valid', 'truncated']);
  expect(codesOf(parsed)).toEqual(['id-truncated-number']);
});

test('B23: an apostrophe in front is taken off, and told', async () => {
  const { elder, codes } = await of(`'${RIGHT_NUMBERS.woman1940}`);
  expect(elder).toMatchObject({ idNumber: RIGHT_NUMBERS.woman1940, idStatus: 'valid' });
  expect(codes).toEqual(['id-apostrophe-removed']);
});

test.each([
  ['５１１９００１９４００２２９０２２３', 'id-full-width'],
  ['511900 1940 0229 0223', 'id-spaces-removed'],
  ['511900-19400229-0223', 'id-spaces-removed'],
  ['511900\u00a019400229\u00a00223', 'id-spaces-removed'],
])('B24: %s is the same number once tidied', async (cell, code) => {
  const { elder, codes } = await of(cell);
  expect(elder?.idNumber).toBe(RIGHT_NUMBERS.woman1940);
  expect(codes).toEqual([code]);
});

test('B24: signs that nobody sees are no part of a number', async () => {
  expect((await of('511900\u200b194002290223')).elder).toMatchObject({
    idNumber: RIGHT_NUMBERS.woman1940,
    idStatus: 'valid',
  });
});

test.each(['×', 'Х', '*'])('B25: %s in the last place is asked about as X', async (sign) => {
  const row = { 公民身份号码: `51190019500315018${sign}`, 出生年月: '1950.03', 年龄: 76 };
  const taken = await parseElder(row);
  expect(taken.elder).toMatchObject({ idNumber: RIGHT_NUMBERS.woman1950, idStatus: 'valid' });
  expect(taken.codes).toEqual(['id-x-lookalike']);
  const left = await parseElder(row, { 'id-x-lookalike': 'leave-out' });
  expect(left.elder).toMatchObject({ idNumber: null, idStatus: 'missing' });
});

test('B25: a small x is only written large', async () => {
  const { elder, codes } = await parseElder({
    公民身份号码: '51190019500315018x',
    出生年月: '1950.03',
    年龄: 76,
  });
  expect(elder?.idNumber).toBe(RIGHT_NUMBERS.woman1950);
  expect(codes).toEqual(['id-lower-case-x']);
});

test('B26: a 15-digit number stays as it is, with its 18-digit form shown', async () => {
  const { elder, findings } = await parseElder({
    公民身份号码: '511900400229022',
    出生年月: '1940.02',
    年龄: 86,
  });
  expect(elder).toMatchObject({
    idNumber: '511900400229022',
    idStatus: 'legacy15',
    birthDate: '1940-02-29',
  });
  expect(findings).toMatchObject([{ code: 'id-legacy-15', proposal: '511900********0223' }]);
});

test('B27: swapped digits are an error that names the two places', async () => {
  const { elder, findings } = await of('511900194020290223');
  expect(elder?.idStatus).toBe('checksum_bad');
  expect(findings).toMatchObject([
    { code: 'id-check-digit-fails', proposal: expect.stringContaining('11↔12') as string },
  ]);
});

test.each(['51190019400229022', '5119001940022900223'])('B27: %s has the wrong length', async (cell) => {
  const { elder, codes } = await of(cell);
  expect(elder).toMatchObject({ idNumber: cell, idStatus: 'malformed' });
  expect(codes).toEqual(['id-wrong-length']);
  const left = await parseElder({ 公民身份号码: cell }, { 'id-wrong-length': 'leave-out' });
  expect(left.elder?.idNumber).toBeNull();
});

test.each(['51190018400229022', '51190020400229022'])(
  'B28: a birth that cannot be inside the right number %s is asked about',
  async (first17) => {
    const { elder, codes } = await of(withCheck(first17));
    expect(elder).toMatchObject({ idStatus: 'malformed', birthDate: '1940-02-01', birthPrecision: 'month' });
    expect(codes).toEqual(['id-birth-impossible']);
  },
);

test('B28: a sex that contradicts the number is told and stands as written', async () => {
  const { elder, codes } = await parseElder({ 性别: '男' });
  expect([elder?.sex, codes]).toEqual(['M', ['sex-differs-from-id']]);
});

test('B29: a number typed among the phones is taken where the person has none', async () => {
  const row = { 公民身份号码: '', 本人电话: RIGHT_NUMBERS.woman1940 };
  const { elder, codes, findings } = await parseElder(row);
  expect(elder).toMatchObject({ idNumber: RIGHT_NUMBERS.woman1940, idStatus: 'valid', phones: [] });
  expect(codes).toEqual(['id-in-phone-column']);
  expect(JSON.stringify(findings)).not.toMatch(/\d{15}/);
  expect((await parseElder(row, { 'id-in-phone-column': 'leave-out' })).elder?.idNumber).toBeNull();
});

test('B29: number and name in one cell are parted', async () => {
  const { elder, codes } = await of(`王桂英${RIGHT_NUMBERS.woman1940}`);
  expect(elder).toMatchObject({ name: '王桂英', idNumber: RIGHT_NUMBERS.woman1940 });
  expect(codes).toEqual(['id-and-name-split']);
});

test('B29: a number beside another name is not taken', async () => {
  const { elder, codes } = await of(`王建国${CHILD}`);
  expect(elder).toMatchObject({ idNumber: null, remark: '王建国', birthDate: '1940-02-01' });
  expect(codes).toEqual(['id-name-differs']);
});

test('B29: somebody of 35 in the elders’ list bears a child’s number', async () => {
  const row = { 公民身份号码: CHILD, 性别: '男' };
  const { elder, codes } = await parseElder(row);
  expect(elder).toMatchObject({ idNumber: null, birthDate: '1940-02-01', birthPrecision: 'month' });
  expect(codes).toContain('elder-too-young');
  expect((await parseElder(row, { 'elder-too-young': 'leave-out' })).elder?.idNumber).toBe(CHILD);
});

test('B30: one number of two people identifies neither', async () => {
  const parsed = await parseElders([{}, { 姓名: '李碧芳', 户号: 8 }]);
  expect(parsed.records.map(({ idStatus }) => idStatus)).toEqual(['malformed', 'malformed']);
  expect(codesOf(parsed)).toEqual(['id-of-two-people', 'id-of-two-people']);
});

test('B30: one person with two numbers in one household is asked about', async () => {
  const other = withCheck('51190019400228022');
  const rows = [{}, { 公民身份号码: other }];
  const parsed = await parseElders(rows);
  expect(parsed).toMatchObject({ rowsMerged: 1, records: [{ idNumber: other }] });
  expect(parsed.records[0]?.remark).toContain('原身份证号 511900********0223');
  expect(codesOf(parsed)).toEqual(['person-has-two-numbers']);
  expect(await parseElders(rows, { 'person-has-two-numbers': 'leave-out' })).toMatchObject({
    rowsRefused: 1,
    records: [{ idNumber: RIGHT_NUMBERS.woman1940 }],
  });
});

test('B31: old and new number in one cell: the first right one counts, the other is kept with its middle hidden', async () => {
  const old = withCheck('51190019400128022');
  const { elder, codes } = await of(`${RIGHT_NUMBERS.woman1940}/${old}`);
  expect(elder).toMatchObject({ idNumber: RIGHT_NUMBERS.woman1940, birthDate: '1940-02-29' });
  expect(elder?.remark).toBe(`另一身份证号 511900********${old.slice(-4)}`);
  expect(codes).toEqual(['id-two-in-one-cell']);
});

test('B32: stars are never stored as a number', async () => {
  const { elder, codes } = await of('5119**********0223');
  expect(elder).toMatchObject({ idNumber: null, idStatus: 'missing', remark: '5119**********0223' });
  expect(codes).toEqual(['id-masked-hint']);
});

test('B33: the number of a disability card is parted into number, kind and grade', async () => {
  const row = { 公民身份号码: `${RIGHT_NUMBERS.woman1940}42` };
  const { elder, codes } = await parseElder(row);
  expect(elder).toMatchObject({ idNumber: RIGHT_NUMBERS.woman1940, remark: '残疾证 类别4 等级2' });
  expect(codes).toEqual(['id-from-disability-card']);
  expect((await parseElder(row, { 'id-from-disability-card': 'leave-out' })).elder?.idNumber).toBeNull();
});
