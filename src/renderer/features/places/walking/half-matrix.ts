import type { PlaceId } from '../../../../shared/domain/ids.ts';
import type { WalkingMatrix } from '../../../../shared/domain/village-places.ts';

export type WalkingCell = WalkingMatrix['cells'][number];

/** A cell by its place in the grid: the row is the later hamlet of the list, the column the earlier one. */
export interface Spot {
  readonly row: number;
  readonly column: number;
}

export type Direction = 'up' | 'down' | 'left' | 'right';

export const LEAST_MINUTES = 1;
export const MOST_MINUTES = 240;

/** The cells of each row of the lower half, the first row having none. */
export function halfRows({ hamlets, cells }: WalkingMatrix): readonly (readonly WalkingCell[])[] {
  const cellByEnds = new Map(cells.map((cell) => [ends(cell.fromHamletId, cell.toHamletId), cell]));
  return hamlets.map((to, row) =>
    hamlets.slice(0, row).map(
      (from): WalkingCell =>
        cellByEnds.get(ends(from.id, to.id)) ?? {
          fromHamletId: from.id,
          toHamletId: to.id,
          minutes: null,
          minutesBack: null,
          source: 'unknown',
        },
    ),
  );
}

/** The neighbouring cell in this direction, or the same one at the edge of the half. */
export function neighbour({ row, column }: Spot, direction: Direction, hamlets: number): Spot {
  const next = {
    up: { row: row - 1, column },
    down: { row: row + 1, column },
    left: { row, column: column - 1 },
    right: { row, column: column + 1 },
  }[direction];
  const isInside = next.row < hamlets && next.column >= 0 && next.column < next.row;
  return isInside ? next : { row, column };
}

/** The next cell in reading order, or the same one at the end; backwards likewise. */
export function following({ row, column }: Spot, step: 1 | -1, hamlets: number): Spot {
  if (step === 1) {
    if (column + 1 < row) return { row, column: column + 1 };
    return row + 1 < hamlets ? { row: row + 1, column: 0 } : { row, column };
  }
  if (column > 0) return { row, column: column - 1 };
  return row > 1 ? { row: row - 1, column: row - 2 } : { row, column };
}

/** Minutes of both directions as typed, from the row's hamlet to the column's and back: 12 for both, or 12/18. */
export interface TypedMinutes {
  readonly there: number;
  readonly back: number;
}

/** What was typed into a cell; null for an emptied cell, undefined for what is no minutes. */
export function readCell(typed: string): TypedMinutes | null | undefined {
  const parts = typed.normalize('NFKC').split('/').map(readMinutes);
  const [there, back = there] = parts;
  if (parts.length === 1 && there === null) return null;
  if (parts.length > 2 || there === undefined || back === undefined || there === null || back === null)
    return undefined;
  return { there, back };
}

/** A cell's minutes as they are typed into it. */
export function writtenMinutes({ minutes, minutesBack }: WalkingCell): string {
  if (minutes === null) return '';
  // A cell begins at its column's hamlet, the words at the row's.
  return minutesBack === null || minutesBack === minutes
    ? String(minutes)
    : `${String(minutesBack)}/${String(minutes)}`;
}

/** The same as a cell of the matrix has them. */
export function cellMinutes({ there, back }: TypedMinutes): Pick<WalkingCell, 'minutes' | 'minutesBack'> {
  return { minutes: back, minutesBack: there === back ? null : there };
}

/** Minutes as typed (全角 and 分 allowed); null for an emptied cell, undefined for what is no number of minutes. */
export function readMinutes(typed: string): number | null | undefined {
  const plain = typed
    .normalize('NFKC')
    .replace(/[\s分钟≈]/gu, '')
    .trim();
  if (plain === '') return null;
  if (!/^\d{1,3}$/.test(plain)) return undefined;
  const minutes = Number(plain);
  return minutes >= LEAST_MINUTES && minutes <= MOST_MINUTES ? minutes : undefined;
}

/**
 * What a block of a spreadsheet writes when it is pasted at a cell: the diagonal and empty cells write nothing, a cell
 * above the diagonal means its mirror below. Where both halves are pasted and differ, they are the two directions, the
 * way beginning at the row. Unreadable cells are left out.
 */
export function readPasted(
  text: string,
  at: Spot,
  hamlets: readonly { readonly id: PlaceId }[],
): PastedCell[] {
  const wayByEnds = new Map<string, { from: PlaceId; to: PlaceId; there?: number; back?: number }>();
  for (const [down, line] of text
    .replace(/\r?\n$/u, '')
    .split(/\r?\n/u)
    .entries()) {
    for (const [across, typed] of line.split('\t').entries()) {
      const one = hamlets[at.row + down];
      const other = hamlets[at.column + across];
      const read = readCell(typed);
      if (!one || !other || one === other || read === null || read === undefined) continue;
      const isBelow = at.row + down > at.column + across;
      const [from, to] = isBelow ? [other, one] : [one, other];
      const way = wayByEnds.get(ends(from.id, to.id)) ?? { from: from.id, to: to.id };
      wayByEnds.set(ends(from.id, to.id), way);
      const [there, back] = isBelow ? [read.back, read.there] : [read.there, read.back];
      if (typed.normalize('NFKC').includes('/')) Object.assign(way, { there, back });
      else if (isBelow) way.back = back;
      else way.there = there;
    }
  }
  return [...wayByEnds.values()].flatMap(({ from, to, there, back }) => {
    const minutes = there ?? back;
    if (minutes === undefined) return [];
    const minutesBack = back === undefined || back === minutes ? null : back;
    return [{ fromHamletId: from, toHamletId: to, minutes, minutesBack }];
  });
}

/** One way as it is saved: from the earlier hamlet of the list to the later one, and back. */
export interface PastedCell {
  readonly fromHamletId: PlaceId;
  readonly toHamletId: PlaceId;
  readonly minutes: number;
  readonly minutesBack: number | null;
}

/** 0 for at most 5 minutes, then a step for each further 5, 4 for more than 20. */
export function band(minutes: number): 0 | 1 | 2 | 3 | 4 {
  if (minutes <= 5) return 0;
  if (minutes <= 10) return 1;
  if (minutes <= 15) return 2;
  return minutes <= 20 ? 3 : 4;
}

const ends = (one: number, other: number): string =>
  `${String(Math.min(one, other))} ${String(Math.max(one, other))}`;
