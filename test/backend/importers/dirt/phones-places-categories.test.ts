import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { codesOf, parseElder, parseElders } from '../../../builders/a-parsed-register.ts';
import { anOfficeBackend, type OfficeBackend } from '../../../builders/office-backend.ts';
import { importFiles } from '../../../builders/office-import.ts';
import {
  anElderRow,
  anIdNumber,
  anOfficeFolder,
  type OfficeFolder,
} from '../../../builders/office-registers.ts';

const phonesOf = async (cell: string | number) => {
  const { elder, codes } = await parseElder({ 本人电话: cell });
  return { phones: elder?.phones, remark: elder?.remark, codes };
};

test.each([
  '19900001111.0',
  '199-0000-1111',
  '199 0000 1111',
  '１９９００００１１１１',
  '+8619900001111',
  '8619900001111',
  '019900001111',
])('B60: %s is 19900001111, and that is told', async (cell) => {
  expect(await phonesOf(cell)).toEqual({
    phones: [{ number: '19900001111', owner: null }],
    remark: '',
    codes: ['phone-cleaned'],
  });
});

test('B60: a number cell is the number, and 1.9900001111E+10 still has all its digits', async () => {
  expect((await phonesOf(19900001111)).phones).toEqual([{ number: '19900001111', owner: null }]);
  expect((await phonesOf('1.9900001111E+10')).phones).toEqual([{ number: '19900001111', owner: null }]);
});

test('B60: 1.99E+10 has lost its digits and is kept in the remark', async () => {
  expect(await phonesOf('1.99E+10')).toEqual({ phones: [], remark: '1.99E+10', codes: ['word-unknown'] });
});

test.each([
  ['19900001111/儿子19900002222', '儿子'],
  ['19900001111、19900002222(女儿)', '女儿'],
  ['19900001111 19900002222', null],
  ['19900001111\n19900002222', null],
])('B61: %j holds two phones', async (cell, owner) => {
  const { phones, codes } = await phonesOf(cell);
  expect(phones).toEqual([
    { number: '19900001111', owner: null },
    { number: '19900002222', owner },
  ]);
  expect(codes).toEqual(['phone-two-in-one-cell']);
});

test.each(['3821234', '0831-3821234'])('B61: %s is a land line', async (cell) => {
  expect(await phonesOf(cell)).toEqual({ phones: [{ number: cell, owner: null }], remark: '', codes: [] });
});

test('B61: 无 is none, and 儿子电话 is no number', async () => {
  expect(await phonesOf('无')).toEqual({ phones: [], remark: '', codes: [] });
  expect(await phonesOf('儿子电话')).toEqual({ phones: [], remark: '儿子电话', codes: ['word-unknown'] });
});

test.each(['同上', '″'])('B61: %s copies the row above, a blank does not', async (cell) => {
  const other = { 公民身份号码: '', 姓名: '李碧芳', 户号: 8 };
  const parsed = await parseElders([
    {},
    { ...other, 本人电话: cell },
    { ...other, 姓名: '张明贵', 本人电话: '' },
  ]);
  expect(parsed.records.map(({ phones }) => phones.map(({ number }) => number))).toEqual([
    ['19900000001'],
    ['19900000001'],
    [],
  ]);
  expect(codesOf(parsed)).toContain('phone-same-as-above');
});

test.each(['1990000111', '199000011112'])('B62: %s is kept in the remark, not repaired', async (cell) => {
  expect(await phonesOf(cell)).toEqual({ phones: [], remark: cell, codes: ['phone-wrong-length'] });
});

test.each(['三组', '3组', '第3组', '三社', '3队', '③组', '柳树村三组'])(
  'B63: %s is group 3',
  async (cell) => {
    const { elder, codes } = await parseElder({ 村组: cell });
    expect([elder?.groupNo, elder?.groupVillageName, codes]).toEqual([3, null, []]);
  },
);

describe('with registers', () => {
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
  const second = (changes: Readonly<Record<string, string>>) =>
    anElderRow({
      姓名: '王建国',
      性别: '男',
      身份证号: anIdNumber('1950-06-01', 11),
      户号: '008',
      ...changes,
    });
  const codes = async (row: Readonly<Record<string, string>>, decisions = {}) => {
    const filePath = folder.table('新.csv', [row]);
    const shown = await office.ask('imports.preview', { jobId: 'j', filePaths: [filePath], decisions });
    return { shown, codes: shown.files[0]?.findings.map(({ code }) => code) };
  };

  test('B63: a group of a village of before a merger is asked about, unless the places know the old name', async () => {
    await importFiles(office, [folder.table('老人.csv', [anElderRow()])]);
    const unknown = await codes(second({ 村组: '原老鹰村5组' }));
    expect(unknown.codes).toContain('group-of-former-village');
    await importFiles(office, [folder.table('二.csv', [second({ 村组: '原老鹰村5组' })])]);
    const [person] = await office.ask('people.list', {
      role: 'all',
      placeId: null,
      onlyWithNeeds: false,
      search: '王建国',
    });
    expect(person).toMatchObject({ villageName: '柳树村', groupName: null });
    const detail = await office.ask('people.get', { personId: person?.id ?? 0 });
    expect(detail.remark).toContain('老鹰村5组');
  });

  test('B64: a village that only sounds like a known one is asked about', async () => {
    await importFiles(office, [folder.table('老人.csv', [anElderRow()])]);
    const taken = await codes(second({ 村: '柳数村' }));
    expect(taken.codes).toContain('village-name-similar');
    expect(taken.shown.after.villages).toBe(1);
    const left = await codes(second({ 村: '柳数村' }), { 'village-name-similar': 'leave-out' });
    expect(left.shown.after.villages).toBe(2);
    const other = await codes(second({ 村: '杨树村' }));
    expect(other.codes).not.toContain('village-name-similar');
  });

  test('B69: what a remark suggests is told and stays in the remark', async () => {
    await importFiles(office, [folder.table('老人.csv', [anElderRow({ 备注: '有恶狗' })])]);
    const [person] = await office.ask('people.list', {
      role: 'all',
      placeId: null,
      onlyWithNeeds: false,
      search: '陈桂英',
    });
    const detail = await office.ask('people.get', { personId: person?.id ?? 0 });
    expect([detail.remark, detail.elder?.dogAtHome]).toEqual(['有恶狗', null]);
  });
});

test('B65: health, illnesses and self-care in one cell are parted', async () => {
  const { elder, codes } = await parseElder({ 健康状况: '一般、高血压、腿痛、半自理', 自理能力: '' });
  expect(elder).toMatchObject({
    healthWords: '一般',
    chronicDiseases: ['高血压', '腿痛'],
    selfCareLevel: 'moderate',
  });
  expect(codes).toEqual(['health-split', 'self-care-from-health']);
});

test.each(['好', '良好', '一般', '差'])('B65: %s alone stays a word of health', async (cell) => {
  const { elder, codes } = await parseElder({ 健康状况: cell });
  expect([elder?.healthWords, elder?.chronicDiseases, codes]).toEqual([cell, [], []]);
});

test.each([
  ['自理', 'independent'],
  ['能自理', 'independent'],
  ['基本自理', 'mild'],
  ['半失能', 'moderate'],
  ['不能自理', 'severe'],
  ['卧床', 'total'],
])('B66: %s is %s, by the words of the village', async (cell, selfCareLevel) => {
  const { elder, codes } = await parseElder({ 自理能力: cell });
  expect([elder?.selfCareLevel, elder?.selfCareSource, codes]).toEqual([selfCareLevel, null, []]);
});

test('B66: a tick says no level', async () => {
  const { elder, codes } = await parseElder({ 自理能力: '√' });
  expect([elder?.selfCareLevel, codes]).toEqual(['unknown', ['self-care-tick']]);
});

test.each([
  ['空巢、独居/低保户', ['empty_nest', 'living_alone', 'minimum_allowance']],
  ['五保', ['extreme_poverty']],
  ['失独', ['lost_only_child']],
])('B67: %s names several kinds', async (cell, careFlags) => {
  const { elder, codes } = await parseElder({ 类别: cell });
  expect([elder?.careFlags, codes]).toEqual([careFlags, []]);
});

test('B67: figures need a key, which nobody has', async () => {
  const { elder, codes } = await parseElder({ 类别: '1/3' });
  expect(elder).toMatchObject({ careFlags: [], remark: '类别 1、3' });
  expect(codes).toEqual(['code-needs-key']);
});

test.each(['√', '✓', 'v', 'V', '是', '有', '1'])('B68: %s is a yes', async (cell) => {
  const { elder, codes } = await parseElder({ 家里有狗: cell, 同意公示: cell });
  expect([elder?.dogAtHome, elder?.consents.includes('public_list'), codes]).toEqual([true, true, []]);
});

test.each(['否', '无', '0', '×'])('B68: %s is a no', async (cell) => {
  const { elder, codes } = await parseElder({ 家里有狗: cell, 同意公示: cell });
  expect([elder?.dogAtHome, elder?.consents.includes('public_list'), codes]).toEqual([false, false, []]);
});

test('B68: a blank is neither', async () => {
  const { elder, codes } = await parseElder({ 家里有狗: '', 同意公示: '' });
  expect([elder?.dogAtHome, elder?.consents.includes('public_list'), codes]).toEqual([null, false, []]);
});

test.each([
  ['耳聋，听不见敲门', '听力 无'],
  ['有恶狗', '家里有狗 是'],
  ['轮流在三个儿子家', '住处 轮流住'],
])('B69: the remark %s suggests %s', async (cell, proposal) => {
  const { elder, findings } = await parseElder({ 备注: cell });
  expect(elder?.remark).toBe(cell.replace('，', ','));
  expect(findings).toMatchObject([{ code: 'remark-suggests', proposal }]);
});
