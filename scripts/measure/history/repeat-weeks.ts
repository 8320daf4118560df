import type { WritableDb } from '../../../src/backend/db/connection.ts';
import { newestSheetNumber } from '../../../src/backend/db/stores/paper-sheets-store.ts';
import { nextSheetNumber } from '../../../src/backend/printing/sheet-number.ts';

/** Rows that a stretch of weeks consists of: which of their columns are numbers of such rows, and which tell a day or a moment. */
const TABLES = [
  {
    table: 'roster',
    ids: { id: 'roster' },
    days: ['week_start', 'made_at', 'agreed_at', 'published_at', 'closed_at'],
  },
  { table: 'visit', ids: { id: 'visit', roster_id: 'roster' }, days: ['day'] },
  { table: 'visit_helper', ids: { visit_id: 'visit' }, days: [] },
  { table: 'print_job', ids: { id: 'print_job', roster_id: 'roster' }, days: ['week_start', 'printed_at'] },
  { table: 'paper_sheet', ids: { id: 'paper_sheet', roster_id: 'roster' }, days: ['week_start', 'made_at'] },
  { table: 'print_job_sheet', ids: { job_id: 'print_job', sheet_id: 'paper_sheet' }, days: [] },
  {
    table: 'returned_sheet',
    ids: { id: 'returned_sheet' },
    days: ['week_start', 'entered_at', 'checked_at'],
  },
  { table: 'service_record', ids: { id: 'service_record', sheet_id: 'returned_sheet' }, days: ['day'] },
] as const satisfies readonly { table: string; ids: Record<string, string>; days: readonly string[] }[];

/** Tables whose rows bear numbers of their own. */
type Numbered = 'roster' | 'visit' | 'print_job' | 'paper_sheet' | 'returned_sheet' | 'service_record';
type Numbers = Readonly<Record<Numbered, number>>;

/** What was written since a moment: the rows behind the last ones of then. */
export interface Stretch {
  readonly before: Numbers;
  readonly rows: Numbers;
}

export function lastNumbers(db: WritableDb): Numbers {
  const last = (table: Numbered): number =>
    db.find<{ id: number | null }>(`SELECT max(id) AS id FROM ${table}`)?.id ?? 0;
  const [roster, visit, printJob] = [last('roster'), last('visit'), last('print_job')];
  const [sheet, returned, record] = [last('paper_sheet'), last('returned_sheet'), last('service_record')];
  return {
    roster,
    visit,
    print_job: printJob,
    paper_sheet: sheet,
    returned_sheet: returned,
    service_record: record,
  };
}

/**
 * Writes a stretch of weeks once more, so many days later, behind all that is there; its sheets bear new numbers. For a data file
 * without its triggers. Returns by how much the number of each kind of row is higher.
 */
export function repeatWeeks(db: WritableDb, { before, rows }: Stretch, times: number, days: number): Numbers {
  const higher = (kind: Numbered): number => rows[kind] * times;
  const numbers = new Map<string, string>();
  let newest = newestSheetNumber(db);
  for (const { number } of db.all<{ number: string }>(
    'SELECT number FROM paper_sheet WHERE id > ? AND id <= ? AND number IS NOT NULL ORDER BY id',
    before.paper_sheet,
    before.paper_sheet + rows.paper_sheet,
  )) {
    newest = nextSheetNumber(newest);
    numbers.set(number, newest);
  }
  db.script('CREATE TEMP TABLE IF NOT EXISTS renumbered (old TEXT PRIMARY KEY, new TEXT NOT NULL)');
  db.run('DELETE FROM renumbered');
  db.run(
    'INSERT INTO renumbered SELECT key, value FROM json_each(?)',
    JSON.stringify(Object.fromEntries(numbers)),
  );
  for (const { table, ids, days: dayColumns } of TABLES) {
    const idOf = new Map<string, Numbered>(Object.entries(ids));
    const columns = db
      .all<{ name: string }>(`SELECT name FROM pragma_table_info('${table}')`)
      .map(({ name }) => name);
    const wanted = columns.map((column) => {
      const kind = idOf.get(column);
      if (kind !== undefined) return `${column} + ${String(higher(kind))}`;
      if (column === 'number' && table !== 'visit') return `(SELECT new FROM renumbered WHERE old = number)`;
      if (column === 'day') return `day + ${String(days)}`;
      return (dayColumns as readonly string[]).includes(column)
        ? `date(substr(${column}, 1, 10), '+${String(days)} days') || substr(${column}, 11)`
        : column;
    });
    const [[first, kind] = ['', 'roster' as const]] = idOf;
    db.run(
      `INSERT INTO ${table} (${columns.join(', ')}) SELECT ${wanted.join(', ')} FROM ${table}
       WHERE ${first} > ? AND ${first} <= ? ORDER BY ${first}`,
      before[kind],
      before[kind] + rows[kind],
    );
  }
  return Object.fromEntries(
    Object.keys(rows).map((kind) => [kind, higher(kind as Numbered)]),
  ) as unknown as Numbers;
}
