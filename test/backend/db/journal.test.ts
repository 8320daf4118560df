import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { SqlValue, WritableDb } from '../../../src/backend/db/connection.ts';
import { describeTable, JOURNALED_TABLES } from '../../../src/backend/db/journal.ts';
import {
  findNewestToRedo,
  findNewestToUndo,
  recordChange,
} from '../../../src/backend/db/stores/change-sets-store.ts';
import { redoChangeSet, undoChangeSet } from '../../../src/backend/db/undo.ts';
import type { ChangeSetId } from '../../../src/shared/domain/change.ts';
import { anEmptyDb } from '../../builders/kept-data-files.ts';
import { JOURNAL_VALUES } from '../../builders/journal-values.ts';

const NOW = '2026-11-22T09:00:00';

let db: WritableDb;
beforeEach(() => {
  db = anEmptyDb();
});
afterEach(() => {
  db.close();
});

const TABLES = Object.keys(JOURNALED_TABLES);

interface Edit {
  readonly table: string;
  readonly action: 'insert' | 'update' | 'delete';
  readonly picks: readonly number[];
}
const edit = fc.record({
  table: fc.constantFrom(...TABLES),
  action: fc.constantFrom<Edit['action'][]>('insert', 'insert', 'insert', 'update', 'delete'),
  picks: fc.array(fc.nat(60), { minLength: 20, maxLength: 20 }),
});

/** Pairs are of an elder and a helper, who keep their roles for it: what undoing relies on, the services see to. */
function isRefusedByServices(
  table: string,
  action: Edit['action'],
  row: Record<string, SqlValue>,
  keyId: SqlValue | undefined,
): boolean {
  const has = (sql: string, ...values: SqlValue[]): boolean => db.find(sql, ...values) !== undefined;
  if (table === 'pair' && action !== 'delete') {
    const elder = has('SELECT 1 FROM elder WHERE person_id = ?', row['elder_id'] ?? null);
    return !elder || !has('SELECT 1 FROM helper WHERE person_id = ?', row['helper_id'] ?? null);
  }
  if (action === 'insert' || (table !== 'elder' && table !== 'helper')) return false;
  return has('SELECT 1 FROM pair WHERE elder_id = ?1 OR helper_id = ?1', keyId ?? null);
}

/** Does an edit; one that the data file does not allow is left out, as a service would have refused it. */
function tryEdit({ table, action, picks }: Edit): void {
  const stock = JOURNAL_VALUES[table] ?? {};
  const columns = Object.keys(stock);
  const values = columns.map((column, index) => {
    const choices = stock[column] ?? [];
    return choices[(picks[index] ?? 0) % choices.length] ?? null;
  });
  const { keyColumns } = describeTable(db, table);
  const keys = db.all<Record<string, SqlValue>>(`SELECT ${keyColumns.join(', ')} FROM ${table}`);
  const key = keys[(picks[19] ?? 0) % Math.max(1, keys.length)];
  const match = keyColumns.map((column) => `${column} = ?`).join(' AND ');
  const row = Object.fromEntries(columns.map((column, index) => [column, values[index] ?? null]));
  if (isRefusedByServices(table, action, row, Object.values(key ?? {})[0])) return;
  try {
    if (action === 'insert') {
      db.run(
        `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`,
        ...values,
      );
    } else if (key && action === 'update') {
      db.run(
        `UPDATE ${table} SET ${columns.map((column) => `${column} = ?`).join(', ')} WHERE ${match}`,
        ...values,
        ...Object.values(key),
      );
    } else if (key) {
      db.run(`DELETE FROM ${table} WHERE ${match}`, ...Object.values(key));
    }
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_CONSTRAINT'))) {
      throw error;
    }
  }
}

function change(edits: readonly Edit[]): void {
  db.transaction(() => {
    recordChange(db, { changedAt: NOW, kind: 'person-changed' }, () => {
      edits.forEach(tryEdit);
    });
  });
}

function newest(): ChangeSetId {
  const set = findNewestToUndo(db);
  if (!set) throw new Error('Nothing to undo');
  return set.id;
}

/** Everything that is kept in the journal's tables, by primary key. */
function dump(): Record<string, unknown[]> {
  return Object.fromEntries(
    TABLES.map((table) => [
      table,
      db.all(`SELECT * FROM ${table} ORDER BY ${describeTable(db, table).keyColumns.join(', ')}`),
    ]),
  );
}

/** A village with two hamlets and four people, of whom two are elder and helper. */
function furnish(): void {
  db.script(`
    INSERT INTO place (id, level, parent_id, name) VALUES (1, 'village', NULL, '柳树村'), (2, 'hamlet', 1, '上院'), (3, 'hamlet', 1, '下院');
    INSERT INTO household (id, village_id, household_no) VALUES (1, 1, '1'), (2, 1, '2');
    INSERT INTO person (id, name, initials, sex, id_status, birth_precision, village_id, household_id, status) VALUES
      (1, '甲', 'j', 'F', 'missing', 'unknown', 1, 1, 'active'), (2, '乙', 'y', 'M', 'missing', 'unknown', 1, 2, 'active'),
      (3, '丙', 'b', 'M', 'missing', 'unknown', 1, NULL, 'active');
    INSERT INTO elder (person_id, living, self_care_level, doctor_id) VALUES (1, 'alone', 'mild', 3);
    INSERT INTO helper (person_id, category, travel_means, travel_limit_minutes, weekly_cap_minutes, daily_cap_minutes, max_elders)
      VALUES (2, 'neighbour', 'walk', 15, 600, 120, 4);
    INSERT INTO trait (person_id, kind, word) VALUES (1, 'hobby', '下棋'), (2, 'hobby', '下棋');
    INSERT INTO need (id, elder_id, service_code, times_per_week, minutes) VALUES (1, 1, 'errand', 1, 60);
    INSERT INTO team (id, place_id, kind, name) VALUES (1, 1, 'other', '队');
    INSERT INTO venue (id, kind, place_id, local_name) VALUES (1, 'shop', 1, '小卖部');
    INSERT INTO meal_round (id, village_id, name, from_time, to_time) VALUES (1, 1, '上院线', '11:00', '12:30');
    INSERT INTO cook_circle (id, village_id, name, meal, turns, begins_on, days_each)
      VALUES (1, 1, '上院', 'lunch', 'rotation', '2026-11-23', 1);
    INSERT INTO returned_sheet (id, form, village_id, week_start, title, state, entered_at, paper_kept)
      VALUES (1, 'sign-in-sheet', 1, '2026-11-16', '乙', 'entered', '2026-11-22', 1);
    INSERT INTO service_record (id, sheet_id, line_no, day, helper_id, elder_id, minutes, elder_mark_no, helper_signed, satisfaction_no, points_no, paid)
      VALUES (1, 1, 1, 20773, 2, 1, 60, 0, 1, 0, 0, 0);
    INSERT INTO spot_check (id, from_date, to_date, percent, seed, records, drawn_on)
      VALUES (1, '2026-11-01', '2026-11-30', 5, 1, 20, '2026-12-01');`);
}

describe('the journal', () => {
  it('knows a stock of values for every table that it keeps', () => {
    expect(Object.keys(JOURNAL_VALUES).toSorted()).toEqual(TABLES.toSorted());
  });

  it('keeps nothing where no change is under way, and leaves no set behind where nothing changed', () => {
    furnish();
    expect(db.all('SELECT * FROM change_entry')).toEqual([]);
    change([]);
    expect(db.all('SELECT * FROM change_set')).toEqual([]);
  });

  it.each(TABLES)('undoes and redoes a row of %s that is added, changed and removed', (table) => {
    furnish();
    const edits = fc.sample(edit, { numRuns: 400, seed: 20261122 });
    for (const action of ['insert', 'update', 'delete'] as const) {
      const before = dump();
      const fits = edits.some((each) => {
        change([{ ...each, table, action }]);
        return JSON.stringify(dump()) !== JSON.stringify(before);
      });
      expect([action, fits]).toEqual([action, true]);
      const after = dump();
      const { changeSetId } = db.transaction(() => undoChangeSet(db, newest(), NOW));
      expect(dump()).toEqual(before);
      db.transaction(() => redoChangeSet(db, changeSetId, NOW));
      expect(dump()).toEqual(after);
    }
  });

  it('gives everything back when all changes are undone, and everything again when all are redone', () => {
    fc.assert(
      fc.property(fc.array(fc.array(edit, { maxLength: 12 }), { maxLength: 12 }), (changes) => {
        db.close();
        db = anEmptyDb();
        furnish();
        const start = dump();
        changes.forEach(change);
        const end = dump();
        for (let set = findNewestToUndo(db); set; set = findNewestToUndo(db)) {
          const { id } = set;
          db.transaction(() => undoChangeSet(db, id, NOW));
        }
        expect(dump()).toEqual(start);
        for (let set = findNewestToRedo(db); set; set = findNewestToRedo(db)) {
          const { id } = set;
          db.transaction(() => redoChangeSet(db, id, NOW));
        }
        expect(dump()).toEqual(end);
      }),
      { numRuns: 40, seed: 20261122 },
    );
  });

  it('takes an old change back all or not at all, and touches no row of a later hand', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(edit, { minLength: 1, maxLength: 6 }), { minLength: 2, maxLength: 8 }),
        (changes) => {
          db.close();
          db = anEmptyDb();
          furnish();
          changes.forEach(change);
          const [oldest] = db.all<{ id: ChangeSetId }>('SELECT id FROM change_set ORDER BY id');
          if (!oldest) return;
          const before = dump();
          let undone = true;
          try {
            db.transaction(() => undoChangeSet(db, oldest.id, NOW));
          } catch (error) {
            expect(String(error)).toMatch(/changes\.(changed-since|still-used)/);
            undone = false;
          }
          if (!undone) {
            expect(dump()).toEqual(before);
            return;
          }
          const ours = new Set(
            db
              .all<{ name: string }>(
                'SELECT table_name || row_key AS name FROM change_entry WHERE change_set_id = ?',
                oldest.id,
              )
              .map((line) => line.name),
          );
          const touched = db.all<{ name: string; before: string | null }>(
            `SELECT table_name || row_key AS name FROM change_entry WHERE change_set_id =
               (SELECT undone_by_id FROM change_set WHERE id = ?) AND after IS NULL`,
            oldest.id,
          );
          expect(touched.filter((line) => !ours.has(line.name))).toEqual([]);
        },
      ),
      { numRuns: 40, seed: 20261122 },
    );
  });
});
