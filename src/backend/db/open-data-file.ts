import { openConnection, useWriteAheadLog, type WritableDb } from './connection.ts';
import { keepJournal } from './journal.ts';
import { migrate, type MigrationReport } from './migrate.ts';
import { migrations } from './migrations/index.ts';

/** Opens the office's data file and brings it up to date; refuses a newer, locked or damaged one untouched. */
export function openDataFile(
  dataFilePath: string,
  now: string,
): { db: WritableDb; migration: MigrationReport } {
  const db = openConnection(dataFilePath);
  try {
    const migration = migrate(db, migrations, { dataFilePath, now });
    useWriteAheadLog(db);
    keepJournal(db);
    return { db, migration };
  } catch (error) {
    db.close();
    throw error;
  }
}
