import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openConnection, type ReadableDb } from '../../../src/backend/db/connection.ts';
import { migrate, schemaVersion } from '../../../src/backend/db/migrate.ts';
import { migrations } from '../../../src/backend/db/migrations/index.ts';
import type { Migration } from '../../../src/backend/db/migrations/migration.ts';

const one: Migration = {
  version: 10,
  name: 'one',
  sql: 'CREATE TABLE note (id INTEGER PRIMARY KEY, text TEXT) STRICT;',
};
const two: Migration = {
  version: 20,
  name: 'two',
  sql: "ALTER TABLE note ADD COLUMN tone TEXT; UPDATE note SET tone = 'calm';",
};
const broken: Migration = {
  version: 20,
  name: 'broken',
  sql: 'DELETE FROM note; CREATE TABLE note (id INTEGER);',
};
const now = '2026-11-22T09:00:00';

let folder: string;
let dataFilePath: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'shouwang-db-'));
  dataFilePath = path.join(folder, 'office.sqlite');
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const notes = (db: ReadableDb) => db.all('SELECT * FROM note ORDER BY id');
function fileAtVersionOne() {
  const db = openConnection(dataFilePath);
  migrate(db, [one], { dataFilePath, now });
  db.run('INSERT INTO note (text) VALUES (?), (?)', 'a', 'b');
  return db;
}

describe('migrate', () => {
  it('brings whole tables forward and keeps a complete copy of the file as it was', () => {
    const db = fileAtVersionOne();
    const report = migrate(db, [one, two], { dataFilePath, now });
    expect(notes(db)).toEqual([
      { id: 1, text: 'a', tone: 'calm' },
      { id: 2, text: 'b', tone: 'calm' },
    ]);
    db.close();
    expect(readdirSync(path.join(folder, 'backups'))).toEqual(['office-v10-2026-11-22T090000.sqlite']);
    const copy = openConnection(report.backupPath ?? '');
    expect([schemaVersion(copy), notes(copy)]).toEqual([
      10,
      [
        { id: 1, text: 'a' },
        { id: 2, text: 'b' },
      ],
    ]);
    copy.close();
  });

  it('leaves a file alone that is up to date, and makes no copy', () => {
    const db = fileAtVersionOne();
    expect(migrate(db, [one], { dataFilePath, now })).toEqual({
      fromVersion: 10,
      toVersion: 10,
      backupPath: null,
    });
    db.close();
    expect(readdirSync(folder)).toEqual(['office.sqlite']);
  });

  it('takes a failing step back whole', () => {
    const db = fileAtVersionOne();
    expect(() => migrate(db, [one, broken], { dataFilePath, now })).toThrow();
    expect([schemaVersion(db), notes(db).length]).toEqual([10, 2]);
    db.close();
  });

  it('refuses the file of a newer program and does not touch a byte of it', () => {
    const newer = openConnection(dataFilePath);
    migrate(newer, [one, two], { dataFilePath, now });
    newer.close();
    const before = readFileSync(dataFilePath);
    const db = openConnection(dataFilePath);
    expect(() => migrate(db, [one], { dataFilePath, now })).toThrow(
      expect.objectContaining({ code: 'database.newer', facts: { fileVersion: 20, programVersion: 10 } }),
    );
    db.close();
    expect(readFileSync(dataFilePath).equals(before)).toBe(true);
  });

  it('leaves the database of another program alone', () => {
    const db = openConnection(dataFilePath);
    db.script('CREATE TABLE theirs (id INTEGER)');
    expect(() => migrate(db, [one], { dataFilePath, now })).toThrow(
      expect.objectContaining({ code: 'database.damaged' }),
    );
    db.close();
  });

  it('accepts only steps whose versions go up, and ours do', () => {
    const db = openConnection(':memory:');
    expect(() => migrate(db, [two, one], { dataFilePath: ':memory:', now })).toThrow(/does not follow/);
    expect(migrate(db, migrations, { dataFilePath: ':memory:', now }).toVersion).toBe(
      migrations.at(-1)?.version,
    );
    db.close();
  });
});
