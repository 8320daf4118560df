import { expect, test } from 'vitest';
import { codesOf, parseElder, parseElders } from '../../../builders/a-parsed-register.ts';

test('B50: two of one name in one village stay two people', async () => {
  const parsed = await parseElders([
    { 公民身份号码: '', 同名区分: '上院' },
    { 公民身份号码: '', 户号: 8, 出生年月: '1945.06', 年龄: 81, 同名区分: '下院' },
  ]);
  expect(parsed.records.map(({ name, nameNote }) => [name, nameNote])).toEqual([
    ['王桂英', '上院'],
    ['王桂英', '下院'],
  ]);
  expect(codesOf(parsed)).toEqual(['id-missing', 'id-missing']);
});

test.each(['王　芳', '王 芳'])('B51: the space inside %j only aligns', async (cell) => {
  const { elder, codes } = await parseElder({ 姓名: cell });
  expect([elder?.name, codes]).toEqual(['王芳', ['name-spaces-removed']]);
});

test('B51: the space in a name of a minority stays', async () => {
  const { elder, codes } = await parseElder({ 姓名: 'Tsering Dolma' });
  expect([elder?.name, codes]).toEqual(['Tsering Dolma', []]);
});

test.each(['王大嫂', '李二娃', '张老师', '幺婆'])(
  'B52: %s is what people call her, not her name',
  async (cell) => {
    const { elder, codes } = await parseElder({ 姓名: cell });
    expect(elder).toMatchObject({ name: cell, nickname: cell });
    expect(codes).toEqual(['name-is-nickname']);
    expect((await parseElder({ 姓名: cell }, { 'name-is-nickname': 'leave-out' })).elder).toBeUndefined();
  },
);

test.each(['王?英', '王□英', '王[口+马]英', '王yu英'])(
  'B53: %s lacks a character, and that is asked',
  async (cell) => {
    const { elder, codes } = await parseElder({ 姓名: cell });
    expect(elder?.name).toBe(cell);
    expect(codes).toEqual(['name-character-missing']);
  },
);

test.each(['范䶮华', '㛃秀英', '王𬭚', '𠮷大明', '喆堃昇龑犇'])(
  'B53: the rare name %s stays as it is',
  async (cell) => {
    const { elder, codes } = await parseElder({ 姓名: cell });
    expect([elder?.name, codes]).toEqual([cell, []]);
  },
);

test('B54: 刘 and 劉 with one number are asked about as one person', async () => {
  const rows = [{ 姓名: '刘桂英' }, { 姓名: '劉桂英' }];
  const taken = await parseElders(rows);
  expect(taken).toMatchObject({ rowsMerged: 1, records: [{ name: '刘桂英', remark: '又写作 劉桂英' }] });
  expect(codesOf(taken)).toEqual(['name-variant']);
  expect(await parseElders(rows, { 'name-variant': 'leave-out' })).toMatchObject({
    rowsRefused: 1,
    records: [{ name: '刘桂英', remark: '' }],
  });
});

test('B54: 肖 and 萧 are two people where nothing else speaks for one', async () => {
  const parsed = await parseElders([
    { 姓名: '肖桂英', 公民身份号码: '' },
    { 姓名: '萧桂英', 公民身份号码: '', 户号: 8, 出生年月: '1945.06', 年龄: 81 },
  ]);
  expect(parsed.records).toHaveLength(2);
});

test.each(['阿依•古丽', '阿依‧古丽', '阿依.古丽'])(
  'B55: the dot of %s is written as the usual one',
  async (cell) => {
    const { elder, codes } = await parseElder({ 姓名: cell });
    expect([elder?.name, codes]).toEqual(['阿依·古丽', ['name-dot-normalised']]);
  },
);

test.each(['王桂英(已故)', '王桂英（去世）', '王桂英（亡）'])(
  'B56: %s is asked about as dead',
  async (cell) => {
    const { elder, codes } = await parseElder({ 姓名: cell });
    expect(elder).toMatchObject({ name: '王桂英', status: 'deceased' });
    expect(codes).toEqual(['name-marked-deceased']);
  },
);

test('B56: the remark may say so, too, but not of somebody else', async () => {
  const own = await parseElder({ 备注: '2025年3月去世' });
  expect([own.elder?.status, own.codes]).toEqual(['deceased', ['words-say-deceased']]);
  const left = await parseElder({ 备注: '2025年3月去世' }, { 'words-say-deceased': 'leave-out' });
  expect(left.elder?.status).toBe('active');
  expect((await parseElder({ 备注: '老伴已故' })).elder?.status).toBe('active');
});

test.each([
  [{ 姓名: '王桂英（外出）' }, 'name-marked-away'],
  [{ 姓名: '王桂英（在外）' }, 'name-marked-away'],
  [{ 居住情况: '随子女去浙江' }, 'words-say-away'],
])('B57: %j is away', async (row, code) => {
  const { elder, codes } = await parseElder(row);
  expect(elder).toMatchObject({ name: '王桂英', status: 'away' });
  expect(codes).toEqual([code]);
});

test.each([
  ['之妻', '配偶'],
  ['妻子', '配偶'],
  ['老婆', '配偶'],
  ['夫妻', '配偶'],
  ['儿', '子'],
  ['长子', '子'],
  ['媳', '儿媳'],
  ['外孙', '孙子'],
])('B58: %s is %s to the head of the household, and that is told', async (cell, relation) => {
  const { elder, findings } = await parseElder({ 与户主关系: cell });
  expect(elder?.relationToHead).toBe(relation);
  expect(findings).toMatchObject([{ code: 'relation-read', raw: cell, proposal: relation }]);
});

test.each(['张三、李四夫妇', '张三、李四', '张三，李四（夫妻）'])(
  'B59: %s are asked about as two people',
  async (cell) => {
    const taken = await parseElders([{ 姓名: cell, 公民身份号码: '' }]);
    expect(
      taken.records.map(({ name, phones, householdNo }) => [name, phones[0]?.number, householdNo]),
    ).toEqual([
      ['张三', '19900000001', '7'],
      ['李四', '19900000001', '7'],
    ]);
    expect(taken.rowsRead).toBe(2);
    expect(codesOf(taken)[0]).toBe('name-holds-couple');
    const left = await parseElders([{ 姓名: cell, 公民身份号码: '' }, { 姓名: '李碧芳' }], {
      'name-holds-couple': 'leave-out',
    });
    expect(left.records.map(({ name }) => name)).toEqual(['李碧芳']);
  },
);
