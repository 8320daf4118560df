import Database from 'better-sqlite3';
import type { ReadableDb, SqlValue } from './connection.ts';

/** A data file that nobody writes through this connection. */
export interface ReadOnlyFile extends ReadableDb {
  close(): void;
}

/** Opens a data file for looking alone; the program may have it open meanwhile. Throws where it is no data file. */
export function openReadOnly(dataFilePath: string): ReadOnlyFile {
  const driver = new Database(dataFilePath, { readonly: true, fileMustExist: true });
  const statements = new Map<string, Database.Statement>();
  const statement = (sql: string): Database.Statement => {
    const prepared = statements.get(sql) ?? driver.prepare(sql);
    statements.set(sql, prepared);
    return prepared;
  };
  return {
    all: <Row>(sql: string, ...values: readonly SqlValue[]) => statement(sql).all(...values) as Row[],
    find: <Row>(sql: string, ...values: readonly SqlValue[]) =>
      statement(sql).get(...values) as Row | undefined,
    close: () => {
      driver.close();
    },
  };
}
