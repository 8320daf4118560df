import type { SqlValue, WritableDb } from '../connection.ts';

export type Row = Readonly<Record<string, SqlValue>>;

/**
 * Makes the rows of one owner be the wanted ones, and touches only those that differ, so that the history tells real
 * changes. Rows are matched by `keyColumns`; columns that a wanted row does not name stay as they are.
 */
export function replaceRows(
  db: WritableDb,
  table: string,
  owner: { readonly column: string; readonly id: number },
  keyColumns: readonly string[],
  wanted: readonly Row[],
): void {
  const keyOf = (row: Row): string => JSON.stringify(keyColumns.map((column) => row[column] ?? null));
  const wantedByKey = new Map(wanted.map((row) => [keyOf(row), row]));
  // SQL's IS finds empty cells too.
  const match = [owner.column, ...keyColumns].map((column) => `${column} IS ?`).join(' AND ');
  const keyValues = (row: Row): SqlValue[] => [owner.id, ...keyColumns.map((column) => row[column] ?? null)];
  const present = new Set<string>();
  for (const row of db.all<Row>(`SELECT * FROM ${table} WHERE ${owner.column} = ?`, owner.id)) {
    const key = keyOf(row);
    const wantedRow = wantedByKey.get(key);
    if (wantedRow === undefined) db.run(`DELETE FROM ${table} WHERE ${match}`, ...keyValues(row));
    else updateRow(db, table, match, keyValues(row), wantedRow);
    present.add(key);
  }
  for (const [key, row] of wantedByKey) if (!present.has(key)) addRow(db, table, owner, row);
}

/** Writes one row of an owner who has none like it. */
export function addRow(
  db: WritableDb,
  table: string,
  owner: { readonly column: string; readonly id: number },
  row: Row,
): void {
  const columns = [owner.column, ...Object.keys(row)];
  db.run(
    `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`,
    owner.id,
    ...Object.values(row),
  );
}

/** Writes the named columns of one row; those that are undefined stay as they are. */
export function writeColumns(
  db: WritableDb,
  table: string,
  key: { readonly column: string; readonly id: number },
  columns: Readonly<Record<string, SqlValue | undefined>>,
): void {
  updateRow(db, table, `${key.column} = ?`, [key.id], givenOf(columns));
}

/** The columns that are given a value, be it null. */
export function givenOf(columns: Readonly<Record<string, SqlValue | undefined>>): Row {
  const given = Object.entries(columns).filter((pair): pair is [string, SqlValue] => pair[1] !== undefined);
  return Object.fromEntries(given);
}

function updateRow(
  db: WritableDb,
  table: string,
  match: string,
  keyValues: readonly SqlValue[],
  row: Row,
): void {
  const columns = Object.keys(row);
  if (columns.length === 0) return;
  db.run(
    `UPDATE ${table} SET ${columns.map((column) => `${column} = ?`).join(', ')} WHERE ${match}`,
    ...Object.values(row),
    ...keyValues,
  );
}

/** SQLite's yes and no; undefined and null pass through. */
export function toBit(value: boolean): 0 | 1;
export function toBit(value: boolean | undefined): 0 | 1 | undefined;
export function toBit(value: boolean | null | undefined): 0 | 1 | null | undefined;
export function toBit(value: boolean | null | undefined): 0 | 1 | null | undefined {
  if (value === undefined || value === null) return value;
  return value ? 1 : 0;
}

export function fromBit(value: 0 | 1 | null): boolean | null {
  return value === null ? null : value === 1;
}
