import { Refusal } from '../../shared/errors/refusal.ts';
import { copyDataFile } from './backup.ts';
import type { WritableDb } from './connection.ts';
import type { Migration } from './migrations/migration.ts';

export interface MigrationReport {
  readonly fromVersion: number;
  readonly toVersion: number;
  /** Null where the file was new, already up to date, or in memory. */
  readonly backupPath: string | null;
}

/**
 * Brings a data file up to the newest step, each step with its version number in one transaction, after
 * copying the file. Forward only: a file of a newer program is refused untouched.
 */
export function migrate(
  db: WritableDb,
  steps: readonly Migration[],
  place: { readonly dataFilePath: string; readonly now: string },
): MigrationReport {
  const newest = checkedNewest(steps);
  const fromVersion = schemaVersion(db);
  if (fromVersion > newest) {
    throw new Refusal('database.newer', { fileVersion: fromVersion, programVersion: newest });
  }
  if (fromVersion === newest) return { fromVersion, toVersion: newest, backupPath: null };
  if (fromVersion === 0 && hasTables(db)) throw new Refusal('database.damaged');

  const backupPath =
    fromVersion === 0 || place.dataFilePath === ':memory:'
      ? null
      : copyDataFile(db, place.dataFilePath, `v${String(fromVersion)}-${place.now}`);
  for (const step of steps.filter((candidate) => candidate.version > fromVersion)) {
    db.transaction(() => {
      db.script(step.sql);
      db.script(`PRAGMA user_version = ${String(step.version)}`);
    });
  }
  return { fromVersion, toVersion: newest, backupPath };
}

export function schemaVersion(db: WritableDb): number {
  return db.find<{ user_version: number }>('PRAGMA user_version')?.user_version ?? 0;
}

/** Somebody else's database has tables but no version of ours: it is left alone. */
function hasTables(db: WritableDb): boolean {
  return db.find("SELECT 1 FROM sqlite_schema WHERE type = 'table'") !== undefined;
}

function checkedNewest(steps: readonly Migration[]): number {
  let before = 0;
  for (const step of steps) {
    if (!Number.isInteger(step.version) || step.version <= before) {
      throw new Error(
        `Migration ${step.name}: version ${String(step.version)} does not follow ${String(before)}`,
      );
    }
    before = step.version;
  }
  return before;
}
