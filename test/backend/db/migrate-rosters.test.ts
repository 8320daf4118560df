import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openConnection, type WritableDb } from '../../../src/backend/db/connection.ts';
import { migrate } from '../../../src/backend/db/migrate.ts';
import { migrations } from '../../../src/backend/db/migrations/index.ts';
import { openDataFile } from '../../../src/backend/db/open-data-file.ts';
import { findPublishedRoster, listRostersOfWeek } from '../../../src/backend/db/stores/rosters-store.ts';
import { listVisits } from '../../../src/backend/db/stores/visits-store.ts';
import type { PlaceId } from '../../../src/shared/domain/ids.ts';
import { toCalendarDate } from '../../../src/shared/time/calendar-date.ts';

/** The last step of the release before rosters knew rounds, duties and farm work. */
const BEFORE = 110;
const weekStart = toCalendarDate('2026-11-16');
const villageId = 1 as PlaceId;

let folder: string;
let dataFilePath: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'rosters-'));
  dataFilePath = path.join(folder, 'office.sqlite');
  const db = openConnection(dataFilePath);
  migrate(
    db,
    migrations.filter(({ version }) => version <= BEFORE),
    { dataFilePath, now: '2026-11-20T09:00:00' },
  );
  fill(db);
  db.close();
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** Two published versions, a draft, a sheet of the first version and one that shows no roster. */
function fill(db: WritableDb): void {
  db.script(
    `
INSERT INTO place (id, level, parent_id, name, group_no) VALUES (1, 'village', NULL, '柳树村', NULL);
INSERT INTO person (id, name, initials, sex, id_status, birth_precision, village_id, status, remark) VALUES
  (1, '陈桂英', '', 'F', 'missing', 'unknown', 1, 'active', ''),
  (2, '王建国', '', 'M', 'missing', 'unknown', 1, 'active', ''),
  (3, '刘秀兰', '', 'F', 'missing', 'unknown', 1, 'active', ''),
  (4, '周大明', '', 'M', 'missing', 'unknown', 1, 'active', '');
INSERT INTO elder (person_id, living, self_care_level, health_words, helper_sex_wish) VALUES
  (1, 'unknown', 'unknown', '', 'any'), (2, 'unknown', 'unknown', '', 'any');
INSERT INTO need (id, elder_id, service_code, times_per_week, minutes) VALUES (11, 1, 'cleaning_help', 2, 60);
INSERT INTO roster (id, village_id, week_start, version, state, status, gap_percent, made_at, published_at,
  register_revision, seed, problem_digest, program_version) VALUES
  (1, 1, '2026-11-16', 1, 'draft', 'good', 1.5, 'a', NULL, 3, 1, 'd', '0.1'),
  (3, 1, '2026-11-23', 1, 'draft', 'stopped', NULL, 'e', NULL, 5, 1, 'f', '0.1');
INSERT INTO visit (id, roster_id, elder_id, service_code, state, date, slot, minutes, stopped_by) VALUES
  (1, 1, 1, 'cleaning_help', 'planned', '2026-11-18', 'morning', 60, '[]'),
  (2, 1, 1, 'cleaning_help', 'planned', '2026-11-16', 'afternoon', 60, '[]'),
  (3, 1, 2, 'bathing_help', 'planned', '2026-11-17', 'morning', 75, '[]'),
  (4, 1, 2, 'errand', 'unfilled', NULL, NULL, 60, '[{"rule":"helper-available","helpers":2}]'),
  (6, 3, 1, 'cleaning_help', 'planned', '2026-11-25', 'morning', 60, '[]');
INSERT INTO visit_helper (visit_id, helper_id, part, walking_order, travel_minutes) VALUES
  (1, 3, 'primary', 1, 5), (2, 3, 'primary', 1, 5), (3, 4, 'primary', 1, 8), (3, 3, 'other', 2, 12),
  (6, 3, 'primary', 1, 5);
UPDATE roster SET state = 'published', published_at = 'b' WHERE id = 1;
INSERT INTO roster (id, village_id, week_start, version, state, status, gap_percent, made_at, published_at,
  register_revision, seed, problem_digest, program_version) VALUES
  (2, 1, '2026-11-16', 2, 'draft', 'proven-best', 0, 'c', NULL, 4, 1, 'e', '0.1');
INSERT INTO visit (id, roster_id, elder_id, service_code, state, date, slot, minutes) VALUES
  (5, 2, 1, 'cleaning_help', 'planned', '2026-11-18', 'morning', 60);
INSERT INTO visit_helper (visit_id, helper_id, part, walking_order, travel_minutes) VALUES (5, 4, 'other', 1, 8);
UPDATE roster SET state = 'superseded' WHERE id = 1;
UPDATE roster SET state = 'published', published_at = 'd' WHERE id = 2;
INSERT INTO printed_sheet (id, printed_at, form, village_id, week_start, roster_id, pages, file_name) VALUES
  (1, 'b1', 'weekly-roster', 1, '2026-11-16', 1, 2, 'eins.pdf'),
  (2, 'd1', 'task-slip', 1, '2026-11-16', 2, 5, 'zwei.pdf'),
  (3, 'd2', 'wall-card', 1, '2026-11-16', NULL, 1, 'drei.pdf');`,
  );
}

function migrated(): WritableDb {
  return openDataFile(dataFilePath, '2026-11-22T09:00:00').db;
}

describe('a data file from before rounds, duties and farm work', () => {
  it('keeps every published visit with its helpers, numbered by day, and what was printed', () => {
    const db = migrated();
    expect(
      listRostersOfWeek(db, weekStart).map(
        ({ id, version, state, status, gapPercent, madeAt, publishedAt }) => [
          id,
          version,
          state,
          status,
          gapPercent,
          madeAt,
          publishedAt,
        ],
      ),
    ).toEqual([
      [2, 2, 'published', 'proven-best', 0, 'c', 'd'],
      [1, 1, 'superseded', 'good', 1.5, 'a', 'b'],
    ]);
    const first = listVisits(db, 1 as never);
    const cleaning = { kind: 'need', needId: 11 };
    expect(first).toMatchObject([
      {
        id: 1,
        ref: { task: cleaning, number: 2 },
        elderId: 1,
        date: '2026-11-18',
        slot: 'morning',
        minutes: 60,
      },
      { id: 2, ref: { task: cleaning, number: 1 }, elderId: 1, date: '2026-11-16', slot: 'afternoon' },
      { id: 3, elderId: 2, serviceCode: 'bathing_help', date: '2026-11-17' },
      { id: 4, state: 'unfilled', date: null, stoppedBy: [{ rule: 'helper-available', helpers: 2 }] },
    ]);
    expect(first[2]?.helpers).toEqual([
      { helperId: 4, part: 'primary', order: 1, travelMinutes: 8 },
      { helperId: 3, part: 'other', order: 2, travelMinutes: 12 },
    ]);
    // Needs that are in the register no more still tell their visits apart.
    const gone = first.slice(2).map(({ ref }) => JSON.stringify(ref.task));
    expect(new Set(gone).size).toBe(2);
    expect(findPublishedRoster(db, villageId, weekStart)).toMatchObject({
      id: 2,
      printedAt: 'd1',
      cause: null,
    });
    expect(
      db.all(
        'SELECT id, profile, roster_id AS roster, pages, file_name AS file, copies FROM print_job ORDER BY id',
      ),
    ).toEqual([
      { id: 1, profile: 'public', roster: 1, pages: 2, file: 'eins.pdf', copies: 1 },
      { id: 2, profile: 'household', roster: 2, pages: 5, file: 'zwei.pdf', copies: 1 },
      { id: 3, profile: 'household', roster: null, pages: 1, file: 'drei.pdf', copies: 1 },
    ]);
    db.close();
  });

  it('loses its drafts, which are made anew in seconds, and no key hangs in the air', () => {
    const db = migrated();
    expect(listRostersOfWeek(db, toCalendarDate('2026-11-23'))).toEqual([]);
    expect(db.find('SELECT count(*) AS n FROM visit')).toEqual({ n: 5 });
    expect(db.find('SELECT count(*) AS n FROM visit_helper')).toEqual({ n: 5 });
    expect(db.all('PRAGMA foreign_key_check')).toEqual([]);
    expect(db.all('PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }]);
    db.close();
  });

  it('has the same tables and triggers as a new one', () => {
    const db = migrated();
    const fresh = openDataFile(':memory:', '').db;
    const shape = (file: WritableDb) =>
      file.all(
        "SELECT type, name, sql FROM sqlite_schema WHERE name NOT LIKE 'sqlite_%' ORDER BY type, name",
      );
    expect(shape(db)).toEqual(shape(fresh));
    db.close();
    fresh.close();
  });

  it.each([
    'UPDATE visit SET minutes = 5 WHERE id = 1',
    'DELETE FROM visit WHERE id = 5',
    'DELETE FROM visit_helper WHERE visit_id = 3',
    'UPDATE visit_helper SET helper_id = 4 WHERE visit_id = 1',
    'DELETE FROM roster WHERE id = 1',
    "UPDATE roster SET state = 'draft', published_at = NULL WHERE id = 2",
  ])('is in ink as before: %s', (sql) => {
    const db = migrated();
    expect(() => db.run(sql)).toThrow(/in ink/);
    db.close();
  });
});
