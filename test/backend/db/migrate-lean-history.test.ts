import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openConnection, type WritableDb } from '../../../src/backend/db/connection.ts';
import { migrate } from '../../../src/backend/db/migrate.ts';
import { migrations } from '../../../src/backend/db/migrations/index.ts';
import { openDataFile } from '../../../src/backend/db/open-data-file.ts';
import { findNumberedSheet } from '../../../src/backend/db/stores/paper-sheets-store.ts';
import { findRosterWork } from '../../../src/backend/db/stores/roster-work-store.ts';
import { listVisits } from '../../../src/backend/db/stores/visits-store.ts';
import type { RosterId } from '../../../src/shared/domain/ids.ts';
import type { SheetNumber } from '../../../src/shared/domain/printing.ts';

/** The last step before lines and tasks were kept as lists. */
const BEFORE = 200;
const lines = [
  {
    ...{ lineNo: 1, helperIds: [2], date: '2026-11-08', slot: 'afternoon', visitKey: 'need-11#1' },
    ...{ minutes: 20, elderId: 1, serviceCode: 'meal_help' },
  },
  {
    ...{ lineNo: 2, helperIds: [2], date: null, slot: null, visitKey: null },
    ...{ minutes: null, elderId: null, serviceCode: null },
  },
];
const promise = '[{"visit":{"task":{"kind":"need","needId":11},"number":1}}]';

let folder: string;
let db: WritableDb;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'lean-'));
  const dataFilePath = path.join(folder, 'office.sqlite');
  const old = openConnection(dataFilePath);
  const steps = migrations.filter(({ version }) => version <= BEFORE);
  migrate(old, steps, { dataFilePath, now: '2026-11-20T09:00:00' });
  fill(old);
  old.close();
  ({ db } = openDataFile(dataFilePath, '2026-11-22T09:00:00'));
});
afterEach(() => {
  db.close();
  rmSync(folder, { recursive: true });
});

/** A week that is long past, last week, and a draft of this week; the first with a round, a duty, farm work and a sheet. */
function fill(old: WritableDb): void {
  old.script(`
INSERT INTO place (id, level, name) VALUES (1, 'village', '柳树村');
INSERT INTO person (id, name, initials, sex, id_status, birth_precision, village_id, status) VALUES
  (1, '陈桂英', '', 'F', 'missing', 'unknown', 1, 'active'), (2, '刘秀兰', '', 'F', 'missing', 'unknown', 1, 'active');`);
  for (const [id, weekStart] of [
    [1, '2026-11-02'],
    [2, '2026-11-16'],
    [3, '2026-11-23'],
  ] as const) {
    old.run(
      `INSERT INTO roster (id, village_id, week_start, version, state, status, made_at, register_revision, seed,
         problem_digest, program_version, base_plan, promises) VALUES (?, 1, ?, 1, 'draft', 'good', 'a', 1, 1, 'd', 'v', '{}', ?)`,
      id,
      weekStart,
      promise,
    );
  }
  const tasks = [
    { kind: 'need', needId: 11 },
    { kind: 'meal-round', roundId: 4 },
    { kind: 'duty', venueId: 5, duty: 'cooking' },
    { kind: 'farm', farmTaskId: 6 },
  ];
  for (const task of tasks) {
    old.run(
      `INSERT INTO visit (roster_id, task, number, state, date, slot, minutes)
       VALUES (1, ?, 1, 'planned', '2026-11-08', 'afternoon', 20)`,
      JSON.stringify(task),
    );
  }
  old.script("INSERT INTO visit_helper SELECT id, 2, 'primary', 1, 5 FROM visit");
  old.script("UPDATE roster SET state = 'published', published_at = 'b' WHERE id < 3");
  old.run(
    `INSERT INTO paper_sheet (form, profile, village_id, week_start, part_key, roster_id, title, content_hash, number, lines,
       made_at) VALUES ('sign-in-sheet', 'internal', 1, '2026-11-02', 'helper-2', 1, '刘秀兰', 'h', '1000015', ?, 'b')`,
    JSON.stringify(lines),
  );
}

describe('a data file from before lines and tasks were kept as lists', () => {
  it('tells the same of every visit and every line', () => {
    const visits = listVisits(db, 1 as RosterId);
    expect(visits.map(({ ref }) => ref.task)).toEqual([
      { kind: 'need', needId: 11 },
      { kind: 'meal-round', roundId: 4 },
      { kind: 'duty', venueId: 5, duty: 'cooking' },
      { kind: 'farm', farmTaskId: 6 },
    ]);
    for (const visit of visits) {
      expect(visit).toMatchObject({ state: 'planned', date: '2026-11-08', slot: 'afternoon' });
      expect(visit.helpers).toMatchObject([{ helperId: 2, part: 'primary' }]);
    }
    expect(findNumberedSheet(db, '1000015' as SheetNumber)?.lines).toEqual(lines);
    expect(db.all('PRAGMA foreign_key_check')).toEqual([]);
  });

  it('keeps what a draft and last week were made with, and lets go of what no week needs any more', () => {
    const [past, last, draft] = [1, 2, 3].map((id) => findRosterWork(db, id as RosterId));
    expect(past).toMatchObject({ basePlan: null, promises: [] });
    expect(last).toMatchObject({ basePlan: null, promises: JSON.parse(promise) as unknown });
    expect(draft).toMatchObject({ basePlan: {}, promises: JSON.parse(promise) as unknown });
  });

  it('keeps the past in ink', () => {
    const ink = 'is in ink';
    expect(() => db.run('UPDATE visit SET day = day - 1')).toThrow(ink);
    expect(() => db.run('UPDATE visit_helper SET part_no = 2')).toThrow(ink);
    expect(() => db.run('DELETE FROM visit_helper')).toThrow(ink);
    expect(() => db.run("UPDATE roster SET promises = '[1]' WHERE id = 2")).toThrow(ink);
    expect(() => db.run("UPDATE roster SET base_plan = '{}' WHERE id = 2")).toThrow(ink);
    expect(() => db.run('UPDATE roster SET version = 2 WHERE id = 2')).toThrow(ink);
  });
});
