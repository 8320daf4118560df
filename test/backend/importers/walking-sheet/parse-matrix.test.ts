import { describe, expect, test } from 'vitest';
import { findMatrix } from '../../../../src/backend/importers/walking-sheet/find-matrix.ts';
import { parseMatrix } from '../../../../src/backend/importers/walking-sheet/parse-matrix.ts';
import { openFindingLog } from '../../../../src/backend/importers/sheets/finding-log.ts';
import type { PlainCell, PlainSheet } from '../../../../src/backend/importers/workbook/plain-cell.ts';

const sheetOf = (...rows: PlainCell[][]): PlainSheet => ({
  name: '柳树村',
  rows: [['柳树村院落之间步行时间（分钟）'], ['', '甲湾', '乙坪', '丙沟'], ...rows],
  merges: [],
});

function parse(sheet: PlainSheet, village: string | null = '柳树村') {
  const matrix = findMatrix(sheet);
  if (matrix === null) throw new Error('No matrix found');
  const log = openFindingLog({ fileName: '表', decisions: {} });
  const parsed = parseMatrix(sheet, matrix, village, log);
  const links = parsed.records.map(({ fromHamletName, toHamletName, minutes, minutesBack }) => [
    fromHamletName,
    toHamletName,
    minutes,
    ...(minutesBack === null ? [] : [minutesBack]),
  ]);
  const findings = log.findings.map(({ code, row, column, raw, proposal }) => [
    code,
    row,
    column,
    raw,
    proposal,
  ]);
  return { links, findings, counts: [parsed.read, parsed.refused, parsed.merged] };
}

describe('an upper half-matrix', () => {
  test('gives a way for each filled cell and tells once how many are not measured', () => {
    expect(parse(sheetOf(['甲湾', '', 15, ''], ['乙坪', '', '', 30], ['丙沟', '', '', '']))).toEqual({
      links: [
        ['甲湾', '乙坪', 15],
        ['乙坪', '丙沟', 30],
      ],
      findings: [['minutes-unknown', 2, null, '1/3', null]],
      counts: [2, 0, 0],
    });
  });

  test('rough figures are taken and told, words for unknown are told, the rest is refused', () => {
    const sheet = sheetOf(
      ['甲湾', '', '约20分钟', '未测'],
      ['乙坪', '', '', '翻过山就到'],
      ['丙沟', '', '', ''],
    );
    expect(parse(sheet)).toEqual({
      links: [['甲湾', '乙坪', 20]],
      findings: [
        ['minutes-unknown', 3, '丙沟', '未测', null],
        ['walking-estimated', 3, '乙坪', '约20分钟', '20'],
        ['minutes-unreadable', 4, '丙沟', '翻过山就到', null],
        ['minutes-unknown', 2, null, '2/3', null],
      ],
      counts: [2, 1, 0],
    });
  });

  test.each([0, 241, -5])('%i minutes are not believed', (minutes) => {
    expect(parse(sheetOf(['甲湾', '', minutes, ''], ['乙坪', '', '', ''])).counts).toEqual([1, 1, 0]);
  });
});

describe('a whole matrix', () => {
  test('the lower half repeats the upper; where it says otherwise, that is the way back', () => {
    const sheet = sheetOf(['甲湾', 0, 15, 20], ['乙坪', 15, 0, 30], ['丙沟', 25, 30, 0]);
    expect(parse(sheet)).toEqual({
      links: [
        ['甲湾', '乙坪', 15, 15],
        ['甲湾', '丙沟', 20, 25],
        ['乙坪', '丙沟', 30, 30],
      ],
      findings: [],
      counts: [6, 0, 3],
    });
  });

  test('a way back more than three times as long is refused, and so is a second figure for the same way', () => {
    const sheet = sheetOf(
      ['甲湾', 0, 15, 10],
      ['乙坪', 46, 0, ''],
      ['丙沟', 30, '', 0],
      ['甲湾', '', 12, 10],
    );
    expect(parse(sheet)).toEqual({
      links: [
        ['甲湾', '乙坪', 15],
        ['甲湾', '丙沟', 10, 30],
      ],
      findings: [
        ['minutes-unreadable', 4, '甲湾', '46', '15'],
        ['minutes-unreadable', 6, '乙坪', '12', '15'],
        ['minutes-unknown', 2, null, '1/3', null],
      ],
      counts: [6, 2, 2],
    });
  });
});

test('without a village no way can be placed', () => {
  expect(parse(sheetOf(['甲湾', '', 15, ''], ['乙坪', '', '', '']), null)).toMatchObject({
    links: [],
    counts: [1, 1, 0],
  });
});

test('a table whose first column names other things is no matrix', () => {
  expect(findMatrix(sheetOf(['盐', 1, 2, 3], ['米', 1, 2, 3]))).toBeNull();
});
