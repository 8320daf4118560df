import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { REGISTER_GAPS } from '../../src/shared/domain/register-gap.ts';
import { anOfficeBackend, type OfficeBackend } from '../builders/office-backend.ts';
import { importFiles } from '../builders/office-import.ts';
import {
  aHelperRow,
  anElderRow,
  anIdNumber,
  anOfficeFolder,
  type OfficeFolder,
} from '../builders/office-registers.ts';

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

const importElders = (...rows: Readonly<Record<string, string>>[]) =>
  importFiles(office, [
    folder.table(
      '老人.csv',
      rows.map((row) => anElderRow(row)),
    ),
  ]);

describe('the gaps', () => {
  it('are counted as the people page lists them, in all and village by village', async () => {
    await importFiles(office, [
      folder.table('老人.csv', [
        anElderRow(),
        anElderRow({
          姓名: '何素珍',
          身份证号: anIdNumber('1950-01-01', 24),
          村: '石桥村',
          电话: '',
          户号: '',
        }),
      ]),
      folder.table('互助员.csv', [aHelperRow({ 可服务时间: '' })]),
    ]);
    const gaps = await office.ask('quality.gaps', { placeId: null });
    expect(gaps.map(({ gap }) => gap)).toEqual(REGISTER_GAPS);
    for (const { gap, people, outOf, villages } of gaps) {
      const listed = await office.ask('people.list', {
        role: 'all',
        placeId: null,
        onlyWithNeeds: false,
        search: '',
        gap,
      });
      expect([gap, people]).toEqual([gap, listed.length]);
      expect(people).toBeLessThanOrEqual(outOf);
      expect(villages.reduce((sum, village) => sum + village.people, 0)).toBe(people);
      expect(villages.reduce((sum, village) => sum + village.outOf, 0)).toBe(outOf);
    }
    const phone = gaps.find(({ gap }) => gap === 'phone-missing');
    expect(phone?.villages.map(({ name, people, outOf }) => [name, people, outOf])).toEqual([
      ['柳树村', 0, 2],
      ['石桥村', 1, 1],
    ]);
  });

  it('are narrowed to a village', async () => {
    await importElders(
      { 电话: '' },
      { 姓名: '何素珍', 身份证号: anIdNumber('1950-01-01', 24), 村: '石桥村' },
    );
    const [village] = (await office.ask('people.placeTree', {})).filter((place) => place.name === '石桥村');
    const gaps = await office.ask('quality.gaps', { placeId: village?.id ?? null });
    expect(gaps.find(({ gap }) => gap === 'phone-missing')).toMatchObject({ people: 0, outOf: 1 });
  });
});

describe('likely twins', () => {
  const found = async (): Promise<unknown[]> =>
    (await office.ask('quality.twins', {})).map(({ one, other, why }) => [one.name, other.name, why]);

  it('are told by one phone, one birth date, or a surname written in two ways', async () => {
    await importElders(
      { 姓名: '肖大芳', 身份证号: '', 出生年月: '1944.05', 户号: '101', 电话: '19900003001' },
      { 姓名: '萧大芳', 身份证号: '', 出生年月: '1944.05', 户号: '102', 电话: '19900003002' },
      { 姓名: '赵小川', 身份证号: anIdNumber('1950-02-01', 31), 户号: '103', 电话: '19900003003' },
      { 姓名: '赵小川', 身份证号: '', 出生年月: '1951.03', 户号: '104', 电话: '19900003003', 村: '石桥村' },
    );
    expect(await found()).toEqual([
      ['肖大芳', '萧大芳', 'variant-name-and-birth'],
      ['赵小川', '赵小川', 'same-name-and-phone'],
    ]);
  });

  it('are not two people whose whole numbers differ, and nobody is joined', async () => {
    await importElders(
      { 姓名: '陈桂英', 身份证号: anIdNumber('1943-03-05', 22), 户号: '101', 电话: '19900003001' },
      { 姓名: '陈桂英', 身份证号: anIdNumber('1943-03-05', 44), 户号: '102', 电话: '19900003001' },
    );
    expect(await found()).toEqual([]);
    const everybody = { role: 'all', placeId: null, onlyWithNeeds: false, search: '' } as const;
    expect(await office.ask('people.list', everybody)).toHaveLength(2);
  });
});

it('tells of two household numbers that differ only in leading zeros', async () => {
  await importElders(
    { 户号: '007' },
    { 姓名: '何素珍', 身份证号: anIdNumber('1950-01-01', 24), 户号: '7', 电话: '19900003002' },
    { 姓名: '赵小川', 身份证号: anIdNumber('1950-02-01', 31), 户号: '70', 电话: '19900003003' },
  );
  const households = await office.ask('quality.households', {});
  expect(households.map(({ householdNo, why }) => [householdNo, why])).toEqual([
    ['007', 'two-cards'],
    ['7', 'two-cards'],
  ]);
});

it('says who of the helpers will soon stop and who might follow', async () => {
  await importFiles(office, [
    folder.table('老人.csv', [
      anElderRow(),
      anElderRow({
        姓名: '何素珍',
        身份证号: anIdNumber('1962-01-01', 24),
        户号: '020',
        需求: '',
        电话: '19900003002',
      }),
    ]),
    folder.table('互助员.csv', [
      aHelperRow(),
      aHelperRow({ 姓名: '周大明', 性别: '男', 身份证号: anIdNumber('1955-01-01', 55), 电话: '19900002002' }),
    ]),
  ]);
  const succession = await office.ask('quality.succession', { placeId: null });
  expect(succession.bands.filter(({ helpers }) => helpers > 0)).toEqual([
    { from: 50, to: 59, helpers: 1 },
    { from: 70, to: 74, helpers: 1 },
  ]);
  expect(succession.ageing.map(({ name, age, elders }) => [name, age, elders])).toEqual([['周大明', 71, 0]]);
  expect(succession.mayFollow.map(({ name, age }) => [name, age])).toEqual([['何素珍', 64]]);
});

it('counts elders by age band and care flag, one with two flags in both', async () => {
  await importElders(
    { 类别: '独居、空巢' },
    {
      姓名: '何素珍',
      身份证号: anIdNumber('1962-01-01', 24),
      户号: '020',
      电话: '19900003002',
      居住情况: '与配偶同住',
    },
  );
  const cells = await office.ask('quality.statistics', { placeId: null });
  expect(new Set(cells.map(({ flag, band, people }) => `${flag} ${band} ${String(people)}`))).toEqual(
    new Set(['all 80-89 1', 'all 60-69 1', 'living_alone 80-89 1', 'empty_nest 80-89 1', 'none 60-69 1']),
  );
});
