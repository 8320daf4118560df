import { describe, expect, test } from 'vitest';
import {
  band,
  cellMinutes,
  following,
  halfRows,
  neighbour,
  readCell,
  readMinutes,
  readPasted,
  writtenMinutes,
} from '../../../../../src/renderer/features/places/walking/half-matrix.ts';
import { walkingMatrix } from '../../../../../src/shared/domain/village-places.ts';

const matrix = walkingMatrix.parse({
  villageId: 1,
  hamlets: [11, 13, 12].map((id) => ({ id, name: `院${String(id)}`, groupName: null, elders: 0 })),
  cells: [
    { fromHamletId: 11, toHamletId: 13, minutes: 5, minutesBack: null, source: 'typed' },
    { fromHamletId: 11, toHamletId: 12, minutes: 9, minutesBack: null, source: 'estimated' },
    { fromHamletId: 13, toHamletId: 12, minutes: null, minutesBack: null, source: 'unknown' },
  ],
});

test('a row has a cell for each hamlet before it, whatever the order of their numbers', () => {
  expect(halfRows(matrix).map((row) => row.map((cell) => cell.minutes))).toEqual([[], [5], [9, null]]);
});

describe('moving', () => {
  test('stays inside the lower half', () => {
    expect(neighbour({ row: 1, column: 0 }, 'right', 3)).toEqual({ row: 1, column: 0 });
    expect(neighbour({ row: 1, column: 0 }, 'down', 3)).toEqual({ row: 2, column: 0 });
    expect(neighbour({ row: 2, column: 1 }, 'up', 3)).toEqual({ row: 2, column: 1 });
    expect(neighbour({ row: 2, column: 1 }, 'down', 3)).toEqual({ row: 2, column: 1 });
    expect(neighbour({ row: 2, column: 1 }, 'left', 3)).toEqual({ row: 2, column: 0 });
  });

  test('goes from the end of a row to the next, and back', () => {
    expect(following({ row: 1, column: 0 }, 1, 3)).toEqual({ row: 2, column: 0 });
    expect(following({ row: 2, column: 0 }, -1, 3)).toEqual({ row: 1, column: 0 });
    expect(following({ row: 2, column: 1 }, 1, 3)).toEqual({ row: 2, column: 1 });
    expect(following({ row: 1, column: 0 }, -1, 3)).toEqual({ row: 1, column: 0 });
  });
});

test.each([
  ['12', 12],
  ['１２分', 12],
  [' 240 ', 240],
  ['', null],
  ['0', undefined],
  ['241', undefined],
  ['1.5', undefined],
  ['远', undefined],
])('reads %j as %j minutes', (typed, minutes) => {
  expect(readMinutes(typed)).toBe(minutes);
});

test.each([
  ['12', { there: 12, back: 12 }],
  ['12/18', { there: 12, back: 18 }],
  ['１２／１８分', { there: 12, back: 18 }],
  ['', null],
  ['12/', undefined],
  ['/18', undefined],
  ['12/18/20', undefined],
])('reads both directions from %j', (typed, minutes) => {
  expect(readCell(typed)).toEqual(minutes);
});

test('a cell shows what was typed into it: from its row to its column, then back', () => {
  const [cell] = matrix.cells;
  const shown = (there: number, back: number): string =>
    cell === undefined ? '' : writtenMinutes({ ...cell, ...cellMinutes({ there, back }) });
  expect(cellMinutes({ there: 12, back: 18 })).toEqual({ minutes: 18, minutesBack: 12 });
  expect([shown(12, 18), shown(9, 9)]).toEqual(['12/18', '9']);
});

describe('a pasted block', () => {
  test('whose halves differ has two directions, each beginning at its row', () => {
    expect(readPasted('0\t5\n8\t0\n', { row: 0, column: 0 }, matrix.hamlets)).toEqual([
      { fromHamletId: 11, toHamletId: 13, minutes: 5, minutesBack: 8 },
    ]);
  });

  test('of a whole square matrix writes each pair once, and leaves the diagonal and what is empty', () => {
    expect(readPasted('0\t5\t\n5\t0\t7\n\t7\t0\n', { row: 0, column: 0 }, matrix.hamlets)).toEqual([
      { fromHamletId: 11, toHamletId: 13, minutes: 5, minutesBack: null },
      { fromHamletId: 13, toHamletId: 12, minutes: 7, minutesBack: null },
    ]);
  });

  test('that reaches beyond the village or holds words writes what it can', () => {
    expect(readPasted('4\tx\t9\n8', { row: 2, column: 0 }, matrix.hamlets)).toEqual([
      { fromHamletId: 11, toHamletId: 12, minutes: 4, minutesBack: null },
    ]);
  });
});

test('the bands end at 5, 10, 15 and 20 minutes', () => {
  expect([1, 5, 6, 10, 11, 15, 16, 20, 21, 240].map(band)).toEqual([0, 0, 1, 1, 2, 2, 3, 3, 4, 4]);
});
