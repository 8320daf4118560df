import type { ReadableDb } from './connection.ts';

/** Today's schema as one readable page: tables by name, each with its indexes and triggers. */
export function schemaText(db: ReadableDb): string {
  const rows = db.all<{ sql: string }>(
    `SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL
     ORDER BY tbl_name, CASE type WHEN 'table' THEN 0 WHEN 'index' THEN 1 ELSE 2 END, name`,
  );
  const head = '-- Generated from the migrations by scripts/write-schema.ts; for reading only.';
  return `${[head, ...rows.map((row) => `${row.sql};`)].join('\n\n')}\n`;
}
