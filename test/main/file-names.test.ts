import { describe, expect, test } from 'vitest';
import { safeFileName, withExtension } from '../../src/main/file-names.ts';

describe('names of files', () => {
  test.each([
    ['/a/名单', '/a/名单.xlsx'],
    ['/a/名单.xlsx', '/a/名单.xlsx'],
    ['/a/名单.XLSX', '/a/名单.XLSX'],
    ['/a/名单.v2', '/a/名单.v2.xlsx'],
    ['/a/名单.exe', '/a/名单.exe.xlsx'],
  ])('%s is saved as %s', (typed, saved) => {
    expect(withExtension(typed, 'xlsx')).toBe(saved);
  });

  test.each([
    ['青/石\\村:花*名?册"<>|', '青_石_村_花_名_册____'],
    ['名单. ', '名单'],
    ['..', '_'],
  ])('%j becomes %j', (wished, safe) => {
    expect(safeFileName(wished)).toBe(safe);
  });
});
