import { expect, test } from 'vitest';
import type { HelperRecord } from '../../../../src/backend/importers/records.ts';
import { openFindingLog } from '../../../../src/backend/importers/sheets/finding-log.ts';
import { mergeTwins } from '../../../../src/backend/importers/twins/merge-twins.ts';
import { toCalendarDate } from '../../../../src/shared/time/calendar-date.ts';
import { aHelperRecord } from '../../../builders/a-helper-record.ts';

const aHelper = (row: number, facts: Partial<HelperRecord> = {}): HelperRecord =>
  aHelperRecord({ at: { sheet: '', row }, ...facts });
const merge = (...records: HelperRecord[]) =>
  mergeTwins(records, openFindingLog({ fileName: '表', decisions: {} }));

test('the first row stays, takes what it lacks, and keeps both remarks', () => {
  const merged = merge(
    aHelper(3, { hobbies: ['听戏'], remark: '院里有狗' }),
    aHelper(4, { hobbies: ['下棋'], phones: [{ number: '19900000001', owner: null }], remark: '耳聋' }),
  );
  expect(merged).toMatchObject({ merged: 1, refused: 0 });
  expect(merged.records).toEqual([
    aHelper(3, {
      alsoAt: [{ sheet: '', row: 4 }],
      hobbies: ['听戏'],
      phones: [{ number: '19900000001', owner: null }],
      remark: '院里有狗；耳聋',
    }),
  ]);
});

test('a true number drives out a damaged one, with the birth that came with it', () => {
  const damaged = aHelper(3, {
    idNumber: '511900195130020112',
    idStatus: 'checksum_bad',
    birthDate: toCalendarDate('1951-03-01'),
    birthPrecision: 'month',
  });
  expect(merge(damaged, aHelper(4)).records).toEqual([aHelper(3, { alsoAt: [{ sheet: '', row: 4 }] })]);
});

test('whoever is marked as dead in one of the rows is dead', () => {
  expect(merge(aHelper(3), aHelper(4, { status: 'deceased' })).records[0]?.status).toBe('deceased');
});

test.each([
  ['two true numbers', { idNumber: '511900195103020139' }],
  ['no number and another hamlet', { idNumber: null, idStatus: 'missing', hamletName: '老屋基' }],
  [
    'no number and another month of birth',
    { idNumber: null, idStatus: 'missing', birthDate: toCalendarDate('1951-04-01') },
  ],
  [
    'a lost tail in another village',
    { idNumber: '511900195103020000', idStatus: 'truncated', villageName: '双井村' },
  ],
] as const)('namesakes with %s stay two people', (_what, facts) => {
  expect(merge(aHelper(3), aHelper(4, facts)).records).toHaveLength(2);
});
