import { useCallback, useState } from 'react';
import { remember, remembered } from '../../../components/remembered.ts';
import type { DeskRow, DeskTag } from './desk-rows.ts';

export const DESK_KINDS = [
  'all',
  'new',
  'changed',
  'weak',
  'without-backup',
  'without-helper',
  'locked',
] as const;
export type DeskKind = (typeof DESK_KINDS)[number];

export interface DeskFilter {
  readonly kind: DeskKind;
  readonly villageId: number | null;
  readonly search: string;
}

export const EVERYBODY: DeskFilter = { kind: 'all', villageId: null, search: '' };
const REMEMBERED = 'pairings.filter';

/** The filter of the table; kind and village are remembered from one time to the next. */
export function useDeskFilter(): readonly [DeskFilter, (change: Partial<DeskFilter>) => void] {
  const [filter, setFilter] = useState<DeskFilter>(() => {
    const stored = remembered<Partial<DeskFilter>>(REMEMBERED, {});
    const kind = DESK_KINDS.find((one) => one === stored.kind) ?? 'all';
    return { kind, villageId: typeof stored.villageId === 'number' ? stored.villageId : null, search: '' };
  });
  const change = useCallback((changed: Partial<DeskFilter>) => {
    setFilter((before) => {
      const after = { ...before, ...changed };
      remember(REMEMBERED, { kind: after.kind, villageId: after.villageId });
      return after;
    });
  }, []);
  return [filter, change];
}

export function isOfKind(row: DeskRow, kind: DeskKind): boolean {
  return kind === 'all' || row.tags.includes(kind satisfies DeskTag);
}

interface Found {
  readonly search: string;
  readonly people: ReadonlySet<number> | null;
}

/**
 * The rows that pass. Names answer at once; where none does, what was found last stays in view until the register has
 * answered what is typed now.
 */
export function rowsFound(rows: readonly DeskRow[], filter: DeskFilter, found: Found): DeskRow[] {
  const isAnswered = found.search === filter.search.trim();
  const shown = rows.filter((row) => passesDesk(row, filter, isAnswered ? found.people : null));
  if (shown.length > 0 || isAnswered) return shown;
  return rows.filter((row) => passesDesk(row, { ...filter, search: found.search }, found.people));
}

/** `found`: the people whom the register finds by the search, by initials or nickname; null while none is asked for. */
function passesDesk(row: DeskRow, filter: DeskFilter, found: ReadonlySet<number> | null): boolean {
  if (!isOfKind(row, filter.kind) || !isOfVillage(row, filter.villageId)) return false;
  const wanted = filter.search.trim();
  if (wanted === '') return true;
  const people = [
    [row.elderId, row.elder.name] as const,
    ...[row.primary, row.backup].flatMap((line) =>
      line === null ? [] : [[line.helperId, line.helper.name] as const],
    ),
  ];
  return people.some(([id, name]) => name.includes(wanted) || (found?.has(id) ?? false));
}

export function isOfVillage(row: DeskRow, villageId: number | null): boolean {
  return villageId === null || row.elder.villageId === villageId;
}
