import { halfDayIndex, type HalfDay } from '../../../../shared/domain/availability.ts';
import type { PersonId } from '../../../../shared/domain/ids.ts';
import { type Placement, taskKey, visitKey } from '../../../../shared/domain/roster-task.ts';
import type { HelperLoad, HelperPart, Roster, Visit } from '../../../../shared/domain/roster.ts';
import { weekdayOf } from '../../../../shared/time/calendar-date.ts';

/** How the week is looked at: who goes, to whom, or what is done where. */
export type BoardSide = 'helper' | 'elder' | 'place';
export const BOARD_SIDES: readonly BoardSide[] = ['helper', 'elder', 'place'];

/** What the rows of a board stand under: stations, rounds, fields, homes of a hamlet. */
export type RowKind = 'helper' | 'elder' | 'duty' | 'meal-round' | 'farm' | 'hamlet';

/** A visit as it stands in one cell, seen from the row. */
export interface BoardEntry {
  readonly key: string;
  readonly visit: Visit;
  /** On the board of helpers: whose row it stands in. */
  readonly helperId: PersonId | null;
  /** Who the helper is to the elder; the weakest of a team. Null for what is done for nobody in particular. */
  readonly part: HelperPart | null;
}

export interface BoardRow {
  readonly key: string;
  readonly kind: RowKind;
  readonly name: string;
  readonly helperId: PersonId | null;
  readonly elderId: PersonId | null;
  /** Only on the board of helpers. */
  readonly load: HelperLoad | null;
  /** Half-days in which the helper can be rostered; null where that is no question. */
  readonly free: ReadonlySet<number> | null;
  /** By half-day, 0 … 13, in walking order. */
  readonly cells: readonly (readonly BoardEntry[])[];
}

export const HALF_DAYS_A_WEEK = 14;

interface RowBeingMade extends Omit<BoardRow, 'cells'> {
  readonly cells: BoardEntry[][];
}

/** The week as rows of one side, idle helpers included. */
export function boardRows(roster: Roster, side: BoardSide): readonly BoardRow[] {
  const rows = new Map<string, RowBeingMade>();
  if (side === 'helper')
    for (const load of roster.loads) rows.set(`helper-${load.helperId}`, helperRow(load));
  for (const visit of roster.visits) {
    const at = halfDayOf(visit);
    for (const { row, entry } of placesOf(visit, side)) {
      const known = rows.get(row.key) ?? { ...row, cells: noEntries() };
      rows.set(row.key, known);
      if (at !== null && entry !== null) known.cells[halfDayIndex(at)]?.push(entry);
    }
  }
  for (const row of rows.values()) for (const cell of row.cells) cell.sort(inWalkingOrder);
  return [...rows.values()].sort(inReadingOrder);
}

/** The half-day in which a visit stands; null while nobody goes. */
export function halfDayOf({ date, slot, state }: Visit): HalfDay | null {
  return state !== 'planned' || date === null || slot === null ? null : { weekday: weekdayOf(date), slot };
}

export function placementOf(visit: Visit): Placement | null {
  const at = halfDayOf(visit);
  return at === null || visit.helpers.length === 0
    ? null
    : { at, helperIds: visit.helpers.map((helper) => helper.personId).sort((one, other) => one - other) };
}

/** Where a visit would stand if it were put into a cell of this row; null where the row is none for it. */
export function placementIn(
  row: Pick<BoardRow, 'kind' | 'key' | 'helperId' | 'elderId'>,
  at: HalfDay,
  { visit, helperId }: Pick<BoardEntry, 'visit' | 'helperId'>,
): Placement | null {
  const team = visit.helpers.map((helper) => helper.personId);
  if (row.helperId !== null) {
    const others = team.filter((one) => one !== (helperId ?? team[0]) && one !== row.helperId);
    return { at, helperIds: [row.helperId, ...others].sort((one, other) => one - other) };
  }
  if (team.length === 0) return null;
  const isOwnRow = placesOf(visit, row.kind === 'elder' ? 'elder' : 'place').some(
    (place) => place.row.key === row.key,
  );
  return isOwnRow ? { at, helperIds: team.sort((one, other) => one - other) } : null;
}

function placesOf(
  visit: Visit,
  side: BoardSide,
): { readonly row: Omit<BoardRow, 'cells'>; readonly entry: BoardEntry | null }[] {
  const key = visitKey(visit.ref);
  const nobody = { helperId: null, elderId: null, load: null, free: null };
  const isPersonal = visit.ref.task.kind === 'need';
  const whole: BoardEntry = { key, visit, helperId: null, part: isPersonal ? weakestPart(visit) : null };
  switch (side) {
    case 'helper':
      return visit.helpers.map(({ personId, name, part }) => ({
        row: { ...nobody, key: `helper-${personId}`, kind: 'helper', name, helperId: personId },
        entry: { key: `${key}-${personId}`, visit, helperId: personId, part: isPersonal ? part : null },
      }));
    case 'elder':
      if (visit.ref.task.kind === 'meal-round')
        return visit.stops.map(({ elderId, name }) => ({
          row: { ...nobody, key: `elder-${elderId}`, kind: 'elder', name, elderId },
          entry: { ...whole, key: `${key}-${elderId}` },
        }));
      return visit.elderId === null
        ? []
        : [
            {
              row: {
                ...nobody,
                key: `elder-${visit.elderId}`,
                kind: 'elder',
                name: visit.title,
                elderId: visit.elderId,
              },
              entry: whole,
            },
          ];
    case 'place': {
      const { kind } = visit.ref.task;
      return [
        {
          row:
            kind === 'need'
              ? {
                  ...nobody,
                  key: `hamlet-${visit.hamletName ?? ''}`,
                  kind: 'hamlet',
                  name: visit.hamletName ?? '',
                }
              : { ...nobody, key: taskKey(visit.ref.task), kind, name: visit.title },
          entry: whole,
        },
      ];
    }
  }
}

function weakestPart(visit: Visit): HelperPart | null {
  const parts = visit.helpers.map((helper) => helper.part);
  return (['other', 'backup', 'primary'] as const).find((part) => parts.includes(part)) ?? null;
}

function helperRow(load: HelperLoad): RowBeingMade {
  return {
    key: `helper-${load.helperId}`,
    kind: 'helper',
    name: load.name,
    helperId: load.helperId,
    elderId: null,
    load,
    free: new Set(load.freeHalfDays),
    cells: noEntries(),
  };
}

function noEntries(): BoardEntry[][] {
  return Array.from({ length: HALF_DAYS_A_WEEK }, () => []);
}

const KINDS: readonly RowKind[] = ['helper', 'elder', 'duty', 'meal-round', 'farm', 'hamlet'];

function inReadingOrder(one: BoardRow, other: BoardRow): number {
  return (
    KINDS.indexOf(one.kind) - KINDS.indexOf(other.kind) ||
    one.name.localeCompare(other.name, 'zh-CN') ||
    one.key.localeCompare(other.key)
  );
}

function inWalkingOrder(one: BoardEntry, other: BoardEntry): number {
  return (one.visit.order ?? 0) - (other.visit.order ?? 0) || one.key.localeCompare(other.key);
}

/** Rows that speak of what was typed, by the row's name or by anybody in it. */
export function rowsFound(rows: readonly BoardRow[], typed: string): readonly BoardRow[] {
  const wanted = typed.trim();
  if (wanted === '') return rows;
  return rows.filter(
    (row) =>
      row.name.includes(wanted) ||
      row.cells.some((cell) =>
        cell.some(
          ({ visit }) =>
            visit.title.includes(wanted) || visit.helpers.some((helper) => helper.name.includes(wanted)),
        ),
      ),
  );
}
