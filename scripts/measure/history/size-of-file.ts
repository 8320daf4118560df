import type { ReadableDb } from '../../../src/backend/db/connection.ts';

/** Bytes of every table with those of its indexes, the largest first. */
export function bytesByTable(
  db: ReadableDb,
): readonly { readonly table: string; readonly rowBytes: number; readonly indexBytes: number }[] {
  return db.all(
    `SELECT schema.tbl_name AS "table", sum(iif(schema.type = 'table', pgsize, 0)) AS rowBytes,
       sum(iif(schema.type = 'index', pgsize, 0)) AS indexBytes
     FROM dbstat JOIN sqlite_schema AS schema ON schema.name = dbstat.name
     WHERE aggregate = TRUE GROUP BY schema.tbl_name ORDER BY sum(pgsize) DESC`,
  );
}

export function countServices(db: ReadableDb): {
  readonly visits: number;
  readonly services: number;
  readonly entries: number;
} {
  return db.find(`SELECT (SELECT count(*) FROM visit) AS visits, (SELECT count(*) FROM service_record) AS services,
    (SELECT count(*) FROM ledger_entry) AS entries`)!;
}
