import { type BoardEntry, type BoardRow, HALF_DAYS_A_WEEK } from './board-rows.ts';

export interface BoardSpot {
  readonly row: number;
  readonly halfDay: number;
  readonly index: number;
}

export function entryAt(rows: readonly BoardRow[], spot: BoardSpot): BoardEntry | undefined {
  return rows[spot.row]?.cells[spot.halfDay]?.[spot.index];
}

export function spotOf(rows: readonly BoardRow[], entryKey: string): BoardSpot | null {
  for (const [row, { cells }] of rows.entries())
    for (const [halfDay, entries] of cells.entries()) {
      const index = entries.findIndex((entry) => entry.key === entryKey);
      if (index >= 0) return { row, halfDay, index };
    }
  return null;
}

/** The visit to which an arrow key leads from another; null where the board ends. Empty cells are passed over. */
export function nextVisit(rows: readonly BoardRow[], from: BoardSpot, key: string): BoardSpot | null {
  switch (key) {
    case 'ArrowRight':
      return alongRow(rows, from, 1);
    case 'ArrowLeft':
      return alongRow(rows, from, -1);
    case 'ArrowDown':
      return countIn(rows, from) > from.index + 1
        ? { ...from, index: from.index + 1 }
        : inOtherRow(rows, from, 1);
    case 'ArrowUp':
      return from.index > 0 ? { ...from, index: from.index - 1 } : inOtherRow(rows, from, -1);
    default:
      return null;
  }
}

/** The first visit of the board. */
export function firstVisit(rows: readonly BoardRow[]): BoardSpot | null {
  return inOtherRow(rows, { row: -1, halfDay: 0, index: 0 }, 1);
}

/** The cell to which an arrow key leads, taken visits or not. */
export function nextCell(
  rows: number,
  { row, halfDay }: Pick<BoardSpot, 'row' | 'halfDay'>,
  key: string,
): Pick<BoardSpot, 'row' | 'halfDay'> | null {
  const steps: Readonly<Record<string, { readonly rows: number; readonly halfDays: number }>> = {
    ArrowRight: { rows: 0, halfDays: 1 },
    ArrowLeft: { rows: 0, halfDays: -1 },
    ArrowDown: { rows: 1, halfDays: 0 },
    ArrowUp: { rows: -1, halfDays: 0 },
  };
  const step = steps[key];
  if (step === undefined) return null;
  const to = { row: row + step.rows, halfDay: halfDay + step.halfDays };
  return to.row < 0 || to.row >= rows || to.halfDay < 0 || to.halfDay >= HALF_DAYS_A_WEEK ? null : to;
}

function alongRow(rows: readonly BoardRow[], from: BoardSpot, step: 1 | -1): BoardSpot | null {
  for (let halfDay = from.halfDay + step; halfDay >= 0 && halfDay < HALF_DAYS_A_WEEK; halfDay += step)
    if (countIn(rows, { ...from, halfDay }) > 0) return { row: from.row, halfDay, index: 0 };
  return null;
}

/** The nearest half-day with a visit, in the nearest row that has one. */
function inOtherRow(rows: readonly BoardRow[], from: BoardSpot, step: 1 | -1): BoardSpot | null {
  for (let row = from.row + step; row >= 0 && row < rows.length; row += step) {
    const taken = (rows[row]?.cells ?? [])
      .map((entries, halfDay) => ({ halfDay, entries: entries.length }))
      .filter((cell) => cell.entries > 0)
      .sort((one, other) => Math.abs(one.halfDay - from.halfDay) - Math.abs(other.halfDay - from.halfDay));
    const nearest = taken[0];
    if (nearest !== undefined)
      return { row, halfDay: nearest.halfDay, index: step === 1 ? 0 : nearest.entries - 1 };
  }
  return null;
}

function countIn(rows: readonly BoardRow[], spot: BoardSpot): number {
  return rows[spot.row]?.cells[spot.halfDay]?.length ?? 0;
}
