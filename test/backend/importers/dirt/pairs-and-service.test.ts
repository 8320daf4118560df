import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { codesOf, parseElders } from '../../../builders/a-parsed-register.ts';
import { anOfficeBackend, type OfficeBackend } from '../../../builders/office-backend.ts';
import { importFiles } from '../../../builders/office-import.ts';
import {
  aHelperRow,
  anElderRow,
  anIdNumber,
  anOfficeFolder,
  aPairRow,
  type OfficeFolder,
  type Row,
} from '../../../builders/office-registers.ts';
import {
  findServiceAlarms,
  type ServiceLine,
} from '../../../../src/backend/importers/service-list/find-service-alarms.ts';
import {
  minutesBetween,
  readClockTime,
} from '../../../../src/backend/importers/service-list/read-clock-time.ts';
import {
  findLedgerAlarms,
  readLedgerAmount,
} from '../../../../src/backend/importers/service-list/read-ledger-amount.ts';
import { readServiceMinutes } from '../../../../src/backend/importers/service-list/read-service-minutes.ts';

describe('pairs', () => {
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
  const preview = async (rows: readonly Row[], decisions = {}, fileName = '结对.csv') => {
    const filePaths = [folder.table(fileName, rows)];
    const shown = await office.ask('imports.preview', { jobId: 'j', filePaths, decisions });
    return { shown, codes: shown.files.flatMap(({ findings }) => findings.map(({ code }) => code)) };
  };
  const register = (elders: readonly Row[], helpers: readonly Row[] = [aHelperRow()]) =>
    importFiles(office, [folder.table('老人.csv', elders), folder.table('互助员.csv', helpers)]);
  const elderNo = (index: number, changes: Row = {}) =>
    anElderRow({
      姓名: `王${'一二三四五六七八'.charAt(index)}英`,
      身份证号: anIdNumber(`194${String(index)}-03-05`, 22),
      户号: `1${String(index)}`,
      ...changes,
    });
  const pairNo = (index: number) =>
    aPairRow({
      老人姓名: `王${'一二三四五六七八'.charAt(index)}英`,
      老人身份证号: anIdNumber(`194${String(index)}-03-05`, 22),
    });

  test('B70: a helper whom only the list of pairs names is drafted without hours, and that is asked', async () => {
    await register([anElderRow()]);
    const row = aPairRow({ 互助员姓名: '周大明', 互助员电话: '19900003333' });
    const taken = await preview([row]);
    expect(taken.codes).toEqual(['pair-helper-drafted']);
    expect([taken.shown.after.helpers, taken.shown.after.pairs]).toEqual([2, 1]);
    const left = await preview([row], { 'pair-helper-drafted': 'leave-out' });
    expect([left.shown.after.helpers, left.shown.after.pairs]).toEqual([1, 0]);

    await importFiles(office, [folder.table('二.csv', [row])]);
    const [drafted] = await office.ask('people.list', {
      role: 'helper',
      placeId: null,
      onlyWithNeeds: false,
      search: '周大明',
    });
    const detail = await office.ask('people.get', { personId: drafted?.id ?? 0 });
    expect([detail.phones[0]?.number, detail.helper?.weeklyCapMinutes]).toEqual(['19900003333', 0]);
  });

  test('B71: a helper with more elders than agreed is asked about', async () => {
    const six = [0, 1, 2, 3, 4, 5];
    await register(six.map((index) => elderNo(index)));
    const { shown, codes } = await preview(six.map(pairNo));
    expect(codes).toEqual(['pair-helper-too-many', 'pair-helper-too-many']);
    expect(shown.after.pairs).toBe(6);
    const left = await preview(six.map(pairNo), { 'pair-helper-too-many': 'leave-out' });
    expect(left.shown.after.pairs).toBe(4);
  });

  test('B71: an elder’s second and third helper are refused', async () => {
    const helpers = ['周大明', '钱二明'].map((name, index) =>
      aHelperRow({
        姓名: name,
        性别: '男',
        身份证号: anIdNumber('1970-01-01', 55 + 2 * index),
        电话: `1990000200${String(index + 2)}`,
      }),
    );
    await register([anElderRow()], [aHelperRow(), ...helpers]);
    const { shown, codes } = await preview([
      aPairRow(),
      aPairRow({ 互助员姓名: '周大明', 互助员电话: '19900002002' }),
      aPairRow({ 互助员姓名: '钱二明', 互助员电话: '19900002003' }),
    ]);
    expect(codes).toEqual(['pair-elder-has-helper', 'pair-elder-has-helper']);
    expect(shown.after.pairs).toBe(1);
  });

  test('B72: a helper older than the elder, and one of the same household, are asked about', async () => {
    const young = { 姓名: '王建国', 性别: '男', 身份证号: anIdNumber('1960-06-01', 11) };
    const old = { 姓名: '陈桂英', 身份证号: anIdNumber('1943-03-05', 22), 电话: '19900001001' };
    await register([anElderRow(), anElderRow(young)], [aHelperRow(old)]);
    const row = aPairRow({
      老人姓名: '王建国',
      老人身份证号: young.身份证号,
      互助员姓名: '陈桂英',
      互助员电话: '19900001001',
    });
    const taken = await preview([row]);
    expect(taken.codes).toEqual(['pair-helper-older', 'pair-same-household']);
    expect(taken.shown.after.pairs).toBe(1);
    const left = await preview([row], { 'pair-same-household': 'leave-out' });
    expect(left.shown.after.pairs).toBe(0);
  });

  test('B72: a helper weaker than the elder is asked about', async () => {
    const weak = { 姓名: '王建国', 性别: '男', 身份证号: anIdNumber('1950-06-01', 11), 户号: '008' };
    await register(
      [anElderRow(), anElderRow({ ...weak, 自理能力: '半自理' })],
      [aHelperRow({ ...weak, 电话: '19900002002' })],
    );
    const row = aPairRow({ 互助员姓名: '王建国', 互助员电话: '19900002002' });
    expect((await preview([row])).codes).toEqual(['pair-helper-weaker']);
  });

  test('B72: nobody helps herself', async () => {
    const both = { 姓名: '陈桂英', 身份证号: anIdNumber('1943-03-05', 22), 电话: '19900001001' };
    await register([anElderRow()], [aHelperRow(both)]);
    const row = aPairRow({ 互助员姓名: '陈桂英', 互助员电话: '19900001001' });
    const { shown, codes } = await preview([row]);
    expect([codes, shown.after.pairs]).toEqual([['pair-same-person'], 0]);
  });

  test('B80: the same bytes are recognised, and an older list after a newer one is asked about', async () => {
    await importFiles(office, [folder.table('老人2026-06.csv', [anElderRow()])]);
    const again = await preview([anElderRow()], {}, '别名.csv');
    expect(again.shown.unread).toMatchObject([{ code: 'file.already-imported' }]);

    const older = [anElderRow({ 电话: '19900009999' }), elderNo(1)];
    const taken = await preview(older, {}, '老人2025-12.csv');
    expect(taken.codes).toContain('file-older-than-last-import');
    expect(taken.shown.files[0]?.counts).toMatchObject({ new: 1, changed: 1 });
    const left = await preview(older, { 'file-older-than-last-import': 'leave-out' }, '老人2025-12.csv');
    expect(left.shown.files[0]?.counts).toMatchObject({ new: 1, changed: 0, same: 1 });
    const newer = await preview(older, {}, '老人2026-09.csv');
    expect(newer.codes).not.toContain('file-older-than-last-import');
  });

  test('B81: the running number is no key: a list in another order changes nobody', async () => {
    const rows = [anElderRow(), elderNo(1)];
    const numbered = (list: readonly Row[]) =>
      list.map((row, index) => ({ 序号: String(index + 1), ...row }));
    await importFiles(office, [folder.table('老人.csv', numbered(rows))]);
    const { shown } = await preview(numbered(rows.toReversed()), {}, '新.csv');
    expect(shown.files[0]?.counts).toMatchObject({ new: 0, changed: 0, same: 2 });
  });
});

test.each([
  ['1.5', 90],
  ['1.5h', 90],
  ['1小时半', 90],
  ['90', 90],
  ['90分钟', 90],
  ['2', 120],
])('B73: %s is %i minutes', (cell, minutes) => {
  expect(readServiceMinutes(cell)).toEqual({ kind: 'minutes', minutes });
});

test.each([
  ['半天', 180],
  ['一上午', 180],
  ['2次', null],
])('B73: %s is asked about', (cell, likelyMinutes) => {
  expect(readServiceMinutes(cell)).toEqual({ kind: 'asks', likelyMinutes });
});

test.each([
  ['8:30', 510, false],
  ['24:00', 1440, false],
  ['8.30', 510, true],
  ['下午2点', 840, false],
  ['下午两点半', 870, false],
  ['2:00', 120, true],
])('B74: %s is minute %i of the day', (cell, minutes, isUnsure) => {
  expect(readClockTime(cell)).toEqual({ minutes, isUnsure });
});

test('B74: leaving before arriving gives no minutes', () => {
  expect(minutesBetween(readClockTime('10:00'), readClockTime('9:00'))).toEqual({
    minutes: null,
    doubt: 'leaves-before-arrival',
  });
  expect(minutesBetween(readClockTime('8.30'), readClockTime('9:30'))).toEqual({
    minutes: 60,
    doubt: 'unsure',
  });
});

const aLine = (row: number, changes: Partial<ServiceLine> = {}): ServiceLine => ({
  row,
  date: `2026-10-${String(row).padStart(2, '0')}`,
  helperName: '刘秀兰',
  elderName: '陈桂英',
  arriveMinutes: 540,
  leaveMinutes: 600,
  minutes: 60,
  signedBy: 'self',
  ...changes,
});

test('B75: one helper in two houses at one time raises an alarm, one after the other does not', () => {
  const first = aLine(1);
  const meanwhile = aLine(2, {
    date: first.date,
    elderName: '王桂英',
    arriveMinutes: 570,
    leaveMinutes: 630,
  });
  const later = aLine(3, { date: first.date, elderName: '张明贵', arriveMinutes: 630, leaveMinutes: 690 });
  expect(findServiceAlarms([first, meanwhile, later])).toEqual([
    { alarm: 'two-places-at-once', rows: [1, 2] },
  ]);
});

test('B75: like lines for every day of a month look copied, six of them do not', () => {
  const days = Array.from({ length: 30 }, (_, index) => aLine(index + 1));
  expect(findServiceAlarms(days)).toEqual([{ alarm: 'copied-day-by-day', rows: days.map(({ row }) => row) }]);
  expect(findServiceAlarms(days.slice(0, 6))).toEqual([]);
});

test('B76: whose hand signed cannot be seen; a line carries who signed for the spot check', () => {
  expect([aLine(1).signedBy, aLine(2, { signedBy: 'proxy' }).signedBy]).toEqual(['self', 'proxy']);
  expect(findServiceAlarms([aLine(1), aLine(3, { signedBy: 'proxy' })])).toEqual([]);
});

test.each([
  ['3.75', 'points', 225],
  ['3.75', 'hours', 225],
  ['120分钟', 'points', 120],
  ['2积分', null, 120],
  ['120', 'minutes', 120],
] as const)('B77: %s in a column of %s is %i minutes', (cell, unit, minutes) => {
  expect(readLedgerAmount(cell, unit)).toMatchObject({ minutes });
});

test('B77: without a unit both readings are shown and none is taken', () => {
  expect(readLedgerAmount('3.75', null)).toMatchObject({ minutes: null, asPointsOrHours: 225, asMinutes: 4 });
});

test('B77: an opening balance wants the paper that it rests on', () => {
  const line = { cardNo: '001', date: '2026-01-01', minutes: 300, isOpening: true };
  expect(findLedgerAlarms([line])).toEqual([{ line, alarm: 'opening-without-history' }]);
});

test('B78: a withdrawal that was never earned raises an alarm', () => {
  const deposit = { cardNo: '001', date: '2026-03-01', minutes: 60, isOpening: false };
  const withdrawal = { ...deposit, date: '2026-02-01', minutes: -30 };
  expect(findLedgerAlarms([deposit, withdrawal])).toEqual([
    { line: withdrawal, alarm: 'balance-below-zero' },
  ]);
  expect(findLedgerAlarms([deposit, { ...withdrawal, date: '2026-04-01' }])).toEqual([]);
  expect(readLedgerAmount('-30', 'minutes')).toMatchObject({ minutes: -30, isNegative: true });
});

test('B79: one number in two households is asked about', async () => {
  const rows = [{ 户号: 7 }, { 户号: 8 }];
  const taken = await parseElders(rows);
  expect(taken).toMatchObject({ rowsMerged: 1, records: [{ householdNo: '7', remark: '又在户号 8' }] });
  expect(codesOf(taken)).toEqual(['same-person-twice', 'same-person-two-households']);
  const left = await parseElders(rows, { 'same-person-two-households': 'leave-out' });
  expect(left).toMatchObject({ rowsRefused: 1, records: [{ householdNo: '7', remark: '' }] });
});
