import Database from 'better-sqlite3';
import { Refusal } from '../../shared/errors/refusal.ts';

/** A value as SQLite keeps it. */
export type SqlValue = string | number | null | Uint8Array;

/** What read-only services receive: it can ask and nothing else. */
export interface ReadableDb {
  /** Every row of a query, in its order. */
  all<Row>(sql: string, ...values: readonly SqlValue[]): Row[];
  /** The first row, or undefined. */
  find<Row>(sql: string, ...values: readonly SqlValue[]): Row | undefined;
}

/** What writing services receive; there is one for each data file. */
export interface WritableDb extends ReadableDb {
  run(sql: string, ...values: readonly SqlValue[]): { changes: number; newId: number };
  /** Runs several statements without values: migrations only. */
  script(sql: string): void;
  /** All or nothing: whatever `work` throws takes back everything that it wrote. Never nested. */
  transaction<Result>(work: () => Result): Result;
  /** Does the work for real, keeps what it returns, and then takes every write back. */
  rehearse<Result>(work: () => Result): Result;
  close(): void;
}

const BUSY_TIMEOUT_MILLISECONDS = 2000;

/**
 * Opens a data file (made when absent) with foreign keys on. Nothing in the file is changed here.
 * Refused as `database.damaged` when it is no database, as `database.locked` when another program holds it.
 */
export function openConnection(dataFilePath: string): WritableDb {
  return refusing(() => {
    const driver = new Database(dataFilePath, { timeout: BUSY_TIMEOUT_MILLISECONDS });
    try {
      driver.pragma('foreign_keys = ON');
      // Without this, INSERT OR REPLACE would slip past the triggers that keep published rosters.
      driver.pragma('recursive_triggers = ON');
      if (!isHealthy(driver)) throw new Refusal('database.damaged');
    } catch (error) {
      driver.close();
      throw error;
    }
    return wrap(driver);
  });
}

/**
 * Whether every page of the file is where it belongs. What the columns may hold was checked when it was written; to check it again
 * takes six times as long, twenty seconds after ten years.
 */
function isHealthy(driver: Database.Database): boolean {
  driver.pragma('ignore_check_constraints = ON');
  try {
    return driver.pragma('quick_check(1)', { simple: true }) === 'ok';
  } finally {
    driver.pragma('ignore_check_constraints = OFF');
  }
}

/** Readers do not wait for the writer; to be called once the file is known to be ours. */
export function useWriteAheadLog(db: WritableDb): void {
  refusing(() => {
    db.find('PRAGMA journal_mode = WAL');
    db.script('PRAGMA synchronous = NORMAL');
  });
}

function wrap(driver: Database.Database): WritableDb {
  const statements = new Map<string, Database.Statement>();
  const statement = (sql: string): Database.Statement => {
    const known = statements.get(sql);
    if (known) return known;
    const prepared = driver.prepare(sql);
    statements.set(sql, prepared);
    return prepared;
  };
  return {
    all: <Row>(sql: string, ...values: readonly SqlValue[]) =>
      statement(sql).all(...bound(sql, values)) as Row[],
    find: <Row>(sql: string, ...values: readonly SqlValue[]) =>
      statement(sql).get(...bound(sql, values)) as Row | undefined,
    run: (sql, ...values) => {
      const result = statement(sql).run(...bound(sql, values));
      return { changes: result.changes, newId: Number(result.lastInsertRowid) };
    },
    script: (sql) => {
      driver.exec(sql);
    },
    transaction: (work) => refusing(() => driver.transaction(work).immediate()),
    rehearse: (work) => refusing(() => rehearse(driver, work)),
    close: () => {
      driver.close();
    },
  };
}

/** The driver takes values of numbered places (?1, ?2) by name only. */
function bound(sql: string, values: readonly SqlValue[]): unknown[] {
  if (!/\?\d/.test(sql)) return [...values];
  return [Object.fromEntries(values.map((value, index) => [String(index + 1), value]))];
}

function rehearse<Result>(driver: Database.Database, work: () => Result): Result {
  driver.exec('BEGIN IMMEDIATE');
  try {
    return work();
  } finally {
    // A failing statement may have rolled back by itself.
    if (driver.inTransaction) driver.exec('ROLLBACK');
  }
}

/** The driver's own words for a busy or broken file become our refusals; all else rises. */
function refusing<Result>(work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    if (error instanceof Database.SqliteError) {
      if (/^SQLITE_(BUSY|LOCKED)/.test(error.code)) throw new Refusal('database.locked');
      if (/^SQLITE_(NOTADB|CORRUPT)/.test(error.code)) throw new Refusal('database.damaged');
    }
    throw error;
  }
}
