import type { SheetLayout, WorkbookKind } from '../../../shared/domain/import-preview.ts';
import type { ReadableDb, WritableDb } from '../connection.ts';

/** How the columns of a file with just these headings were last understood. */
export interface ImportMapping {
  readonly headingSet: string;
  readonly kind: WorkbookKind;
  readonly columns: SheetLayout['columns'];
  readonly usedAt: string;
}

export function findMapping(db: ReadableDb, headingSet: string): ImportMapping | undefined {
  const line = db.find<{ kind: WorkbookKind; columns: string; used_at: string }>(
    'SELECT kind, columns, used_at FROM import_mapping WHERE heading_set = ?',
    headingSet,
  );
  return (
    line && {
      headingSet,
      kind: line.kind,
      columns: JSON.parse(line.columns) as SheetLayout['columns'],
      usedAt: line.used_at,
    }
  );
}

/** Takes the place of what was remembered for the same headings. */
export function saveMapping(db: WritableDb, { headingSet, kind, columns, usedAt }: ImportMapping): void {
  db.run(
    `INSERT INTO import_mapping (heading_set, kind, columns, used_at) VALUES (?, ?, ?, ?)
     ON CONFLICT (heading_set) DO UPDATE SET kind = excluded.kind, columns = excluded.columns,
       used_at = excluded.used_at`,
    headingSet,
    kind,
    JSON.stringify(columns),
    usedAt,
  );
}
