import { expect, test } from 'vitest';
import { readVillageGroup } from '../../../../src/backend/importers/cells/village-group.ts';

test.each(['第3组', '三组', '3组', '三社', '3社', '3队', '③组', '第三村民小组', '3', '３组'])(
  '%s is group 3',
  (cell) => {
    expect(readVillageGroup(cell)).toEqual({
      villageName: null,
      groupNo: 3,
      isFormer: false,
      isUnderstood: true,
    });
  },
);

test.each([
  ['柳树村三组', '柳树村', 3],
  ['河街社区第12组', '河街社区', 12],
  ['柳树村十一社', '柳树村', 11],
])('%s names the village too', (cell, villageName, groupNo) => {
  expect(readVillageGroup(cell)).toEqual({ villageName, groupNo, isFormer: false, isUnderstood: true });
});

test('原老鹰村5组 is a group of a village of before a merger', () => {
  expect(readVillageGroup('原老鹰村5组')).toEqual({
    villageName: '老鹰村',
    groupNo: 5,
    isFormer: true,
    isUnderstood: true,
  });
});

test('a number cell is a group', () => {
  expect(readVillageGroup(7).groupNo).toBe(7);
});

test.each(['河边', '0组', '99组', '三组四组'])('%s is no group, and that is told', (cell) => {
  expect(readVillageGroup(cell)).toEqual({
    villageName: null,
    groupNo: null,
    isFormer: false,
    isUnderstood: false,
  });
});

test('a blank cell is understood as no group', () => {
  expect(readVillageGroup(null)).toEqual({
    villageName: null,
    groupNo: null,
    isFormer: false,
    isUnderstood: true,
  });
});
