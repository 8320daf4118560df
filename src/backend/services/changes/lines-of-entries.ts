import type { PersonChange } from '../../../shared/domain/change.ts';
import type { SqlValue } from '../../db/connection.ts';
import type { ChangeEntry, RowImage } from '../../db/stores/change-sets-store.ts';
import { maskInText } from '../../importers/mask-identity-number.ts';

export type HistoryLine = PersonChange['lines'][number];

/** Turns numbers that stand for places, households and people into words, and masks identity numbers. */
export interface NamesOfNumbers {
  readonly place: (id: SqlValue) => string;
  readonly household: (id: SqlValue) => string;
  readonly person: (id: SqlValue) => string;
  readonly idNumber: (text: SqlValue) => string;
}

/** Of these a person has one row at most: their columns are told one by one. */
const SINGLE_ROWS = new Set(['person', 'elder', 'helper']);

/** Which words a column's numbers stand for, whatever the table. */
const NAMED_COLUMNS: Readonly<Record<string, keyof NamesOfNumbers>> = {
  village_id: 'place',
  group_id: 'place',
  hamlet_id: 'place',
  household_id: 'household',
  other_id: 'person',
  doctor_id: 'person',
  cadre_id: 'person',
  helper_id: 'person',
  id_number: 'idNumber',
};

/** Columns that say nothing of the matter: whose row it is, its own number, what is computed from others. */
const SILENT_COLUMNS = new Set([
  'id',
  'person_id',
  'elder_id',
  'initials',
  'place_in_list',
  'call_order',
  'parts',
  'confidence',
  'proposal_id',
  'pair_id',
]);

/**
 * What a change did to one person, as lines of field, former and new value. Only what differs in the end is told:
 * a list that was written anew with the same words gives no line. Codes stay codes; the window has the words.
 */
export function linesOfEntries(entries: readonly ChangeEntry[], names: NamesOfNumbers): HistoryLine[] {
  const rows = [...foldByRow(entries).values()];
  return [
    ...rows.filter((row) => SINGLE_ROWS.has(row.table)).flatMap((row) => columnLines(row, names)),
    ...listLines(
      rows.filter((row) => !SINGLE_ROWS.has(row.table)),
      names,
    ),
  ];
}

interface RowChange {
  readonly table: string;
  readonly before: RowImage | null;
  readonly after: RowImage | null;
}

/** The first image before and the last one after, for each row. */
function foldByRow(entries: readonly ChangeEntry[]): Map<string, RowChange> {
  const rows = new Map<string, RowChange>();
  for (const { table, key, before, after } of entries) {
    const name = `${table}${JSON.stringify(key)}`;
    const earlier = rows.get(name);
    rows.set(name, { table, before: earlier ? earlier.before : before, after });
  }
  return rows;
}

function columnLines({ table, before, after }: RowChange, names: NamesOfNumbers): HistoryLine[] {
  const columns = Object.keys({ ...before, ...after }).filter((column) => !SILENT_COLUMNS.has(column));
  const lines = columns.flatMap((column): HistoryLine[] => {
    const was = before?.[column] ?? null;
    const becomes = after?.[column] ?? null;
    if (was === becomes || (isNothing(was) && isNothing(becomes))) return [];
    return [
      {
        field: `${table}.${column}`,
        was: wording(column, was, names),
        becomes: wording(column, becomes, names),
      },
    ];
  });
  // A role without a word of its own still begins or ends.
  if (lines.length > 0 || (before !== null && after !== null) || before === after) return lines;
  return [{ field: table, was: before === null ? null : table, becomes: after === null ? null : table }];
}

function listLines(rows: readonly RowChange[], names: NamesOfNumbers): HistoryLine[] {
  const lines: HistoryLine[] = [];
  for (const { table, before, after } of rows) {
    const was = before && rowWording(table, before, names);
    const becomes = after && rowWording(table, after, names);
    if (was === becomes) continue;
    const field = fieldOfRow(table, after ?? before);
    const opposite = lines.findIndex(
      (line) => line.field === field && line.was === becomes && line.becomes === was,
    );
    // Removed and added again with the same words.
    if (opposite >= 0) lines.splice(opposite, 1);
    else lines.push({ field, was, becomes });
  }
  return lines;
}

function fieldOfRow(table: string, image: RowImage | null): string {
  return table === 'trait' && image ? `trait.${String(image['kind'])}` : table;
}

function rowWording(table: string, image: RowImage, names: NamesOfNumbers): string {
  return (
    Object.entries(image)
      .filter(([column, value]) => !SILENT_COLUMNS.has(column) && !isNothing(value))
      .filter(([column]) => !(table === 'trait' && column === 'kind'))
      // Only of a pair and a decline is the helper somebody else than the owner of the row.
      .filter(([column]) => column !== 'helper_id' || table === 'pair' || table === 'pair_decline')
      .map(([column, value]) => wording(column, value, names) ?? '')
      .join(' · ')
  );
}

/** What columns hold where nobody said anything. */
function isNothing(value: SqlValue): boolean {
  return value === null || value === '' || value === 0 || value === '[]';
}

function wording(column: string, value: SqlValue, names: NamesOfNumbers): string | null {
  if (value === null || value === '') return null;
  const name = NAMED_COLUMNS[column];
  return name === undefined ? maskInText(String(value)) : names[name](value);
}
