import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openConnection } from '../../../src/backend/db/connection.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'shouwang-db-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('a connection', () => {
  it('refuses a file that is no database', () => {
    const file = path.join(folder, 'notes.sqlite');
    writeFileSync(file, 'This is a letter, not a database. '.repeat(50));
    expect(() => openConnection(file)).toThrow(expect.objectContaining({ code: 'database.damaged' }));
  });

  it('refuses to write while another program holds the file', () => {
    const file = path.join(folder, 'office.sqlite');
    const holder = openConnection(file);
    holder.script('CREATE TABLE t (n INTEGER) STRICT; BEGIN EXCLUSIVE');
    const second = (): void => {
      const db = openConnection(file);
      try {
        db.transaction(() => db.run('INSERT INTO t VALUES (1)'));
      } finally {
        db.close();
      }
    };
    expect(second).toThrow(expect.objectContaining({ code: 'database.locked' }));
    holder.script('COMMIT');
    expect(second).not.toThrow();
    holder.close();
  });

  it('takes back everything of a transaction that throws, and of a rehearsal that does not', () => {
    const db = openConnection(':memory:');
    db.script('CREATE TABLE t (n INTEGER) STRICT');
    const count = () => db.find('SELECT count(*) AS rows FROM t');
    expect(() =>
      db.transaction(() => {
        db.run('INSERT INTO t VALUES (1)');
        throw new Error('halfway');
      }),
    ).toThrow('halfway');
    expect(count()).toEqual({ rows: 0 });
    const seen = db.rehearse(() => {
      db.run('INSERT INTO t VALUES (?1), (?1 + ?2)', 1, 2);
      return db.all('SELECT n FROM t ORDER BY n');
    });
    expect([seen, count()]).toEqual([[{ n: 1 }, { n: 3 }], { rows: 0 }]);
    db.close();
  });
});
