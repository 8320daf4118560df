import type { ReadableDb, WritableDb } from '../connection.ts';

/** What the office set under a name, as it was saved; undefined where nobody set it. The reader checks its shape. */
export function findSetting(db: ReadableDb, name: string): unknown {
  const line = db.find<{ value: string }>('SELECT value FROM setting WHERE name = ?', name);
  return line === undefined ? undefined : JSON.parse(line.value);
}

export function saveSetting(db: WritableDb, name: string, value: unknown): void {
  db.run(
    'INSERT INTO setting (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value',
    name,
    JSON.stringify(value),
  );
}
