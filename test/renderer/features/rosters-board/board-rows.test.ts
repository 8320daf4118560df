import { expect, test } from 'vitest';
import {
  boardRows,
  placementIn,
  rowsFound,
} from '../../../../src/renderer/features/rosters/board/board-rows.ts';
import { entryAt, nextCell, nextVisit } from '../../../../src/renderer/features/rosters/board/board-keys.ts';
import { rowPlaces, rowsInView } from '../../../../src/renderer/features/rosters/board/row-window.ts';
import { aRoster } from '../../office-rosters.ts';

const WEDNESDAY_MORNING = { weekday: 3, slot: 'morning' } as const;
const names = (side: 'helper' | 'elder' | 'place'): string[] =>
  boardRows(aRoster(), side).map((row) => row.name);

test('helpers without a visit have a row too; what is done for nobody in particular has one among the places', () => {
  expect(names('helper')).toEqual(['李秀兰', '赵春梅']);
  expect(names('elder')).toEqual(['何素珍', '王桂英']);
  expect(names('place')).toEqual(['东沟村互助养老服务站', '李家院子']);
});

test('in another helper’s row that helper takes the place of the one whose row it was', () => {
  const [own, other] = boardRows(aRoster(), 'helper');
  const entry = own?.cells[2]?.[0];
  if (other === undefined || entry === undefined) throw new Error('Nobody visits on Tuesday morning.');
  expect(placementIn(other, WEDNESDAY_MORNING, entry)).toEqual({ at: WEDNESDAY_MORNING, helperIds: [202] });
});

test('in the elder’s own row the helpers stay; another elder’s row is no place for it', () => {
  const rows = boardRows(aRoster(), 'elder');
  const entry = rows[1]?.cells[2]?.[0];
  if (rows[0] === undefined || rows[1] === undefined || entry === undefined) throw new Error('No visit.');
  expect(placementIn(rows[1], WEDNESDAY_MORNING, entry)?.helperIds).toEqual([201]);
  expect(placementIn(rows[0], WEDNESDAY_MORNING, entry)).toBeNull();
});

test('a name is found in the row’s head and in its visits', () => {
  const rows = boardRows(aRoster(), 'helper');
  expect(rowsFound(rows, '王桂英').map((row) => row.name)).toEqual(['李秀兰']);
  expect(rowsFound(rows, '赵').map((row) => row.name)).toEqual(['赵春梅']);
});

test('the arrows pass over empty cells to the next visit; what is carried goes cell by cell', () => {
  const rows = boardRows(aRoster(), 'helper');
  const to = nextVisit(rows, { row: 0, halfDay: 2, index: 0 }, 'ArrowRight');
  expect(to).toEqual({ row: 0, halfDay: 4, index: 0 });
  expect(to === null ? null : entryAt(rows, to)?.visit.title).toBe('东沟村互助养老服务站');
  expect(nextVisit(rows, { row: 0, halfDay: 4, index: 0 }, 'ArrowDown')).toBeNull();
  expect(nextCell(2, { row: 0, halfDay: 4 }, 'ArrowDown')).toEqual({ row: 1, halfDay: 4 });
  expect(nextCell(2, { row: 0, halfDay: 0 }, 'ArrowLeft')).toBeNull();
});

test('only rows in view and a little beyond are drawn', () => {
  const places = rowPlaces(Array.from({ length: 100 }, () => 2));
  const { first, end } = rowsInView(places, 4000, 600);
  expect(places.tops[first] ?? 0).toBeLessThanOrEqual(4000);
  expect(places.tops[end] ?? 0).toBeGreaterThanOrEqual(4600);
  expect(end - first).toBeLessThan(20);
});
