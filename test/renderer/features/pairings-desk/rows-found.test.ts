import { expect, test } from 'vitest';
import { type DeskFilter, rowsFound } from '../../../../src/renderer/features/pairings/desk/desk-filter.ts';
import type { DeskRow } from '../../../../src/renderer/features/pairings/desk/desk-rows.ts';
import { personId, placeId } from '../../../../src/shared/domain/ids.ts';

const rows = [rowOf(1, '王桂英'), rowOf(2, '李德明'), rowOf(3, '王素珍')];

test('a typed name answers at once, before the register does', () => {
  expect(idsOf('王', { search: '', people: null })).toEqual([1, 3]);
});

test('while the register is asked about initials, what was found last stays in view', () => {
  expect(idsOf('w', { search: '', people: null })).toEqual([1, 2, 3]);
  expect(idsOf('wg', { search: 'w', people: new Set([1, 3]) })).toEqual([1, 3]);
});

test('once the register has answered, whom it did not find is gone', () => {
  expect(idsOf('wg', { search: 'wg', people: new Set([1]) })).toEqual([1]);
  expect(idsOf('xx', { search: 'xx', people: new Set() })).toEqual([]);
});

test('an answer to something else is not taken for the answer to what is typed', () => {
  expect(idsOf('李', { search: 'wg', people: new Set([1]) })).toEqual([2]);
});

function idsOf(search: string, found: Parameters<typeof rowsFound>[2]): number[] {
  const filter: DeskFilter = { kind: 'all', villageId: null, search };
  return rowsFound(rows, filter, found).map((row) => row.elderId);
}

function rowOf(id: number, name: string): DeskRow {
  return {
    elderId: personId.parse(id),
    elder: { name, age: 80, villageId: placeId.parse(1), villageName: '东沟村', hamletName: null },
    primary: null,
    backup: null,
    present: { primary: null, backup: null },
    unserved: {},
    tags: [],
  };
}
