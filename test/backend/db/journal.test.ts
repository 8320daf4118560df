import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { SqlValue, WritableDb } from '../../../src/backend/db/connection.ts';
import { describeTable, JOURNALED_TABLES } from '../../../src/backend/db/journal.ts';
import { openDataFile } from '../../../src/backend/db/open-data-file.ts';
import {
  findNewestToRedo,
  findNewestToUndo,
  recordChange,
} from '../../../src/backend/db/stores/change-sets-store.ts';
import { redoChangeSet, undoChangeSet } from '../../../src/backend/db/undo.ts';
import type { ChangeSetId } from '../../../src/shared/domain/change.ts';

const NOW = '2026-11-22T09:00:00';

let db: WritableDb;
beforeEach(() => {
  ({ db } = openDataFile(':memory:', ''));
});
afterEach(() => {
  db.close();
});

type Values = Record<string, readonly SqlValue[]>;

const ID = [1, 2, 3, 4];
const DAY = ['2026-01-01', '2026-06-30', '2026-12-31'];
const MAYBE_DAY = [null, ...DAY];
const TEXT = ['', '上院', "O'Brien", '𠮷', 'a"b\\c'];
const WORD = ['上院', '𠮷', 'a"b\\c'];
const BIT = [0, 1];

/** Small stocks of values for each column, so that rows collide, refer to each other and lose what they rest on. */
const VALUES: Record<keyof typeof JOURNALED_TABLES, Values> = {
  place: {
    id: ID,
    level: ['village', 'hamlet', 'village_group'],
    parent_id: [null, 1, 2],
    name: WORD,
    group_no: [null, 3],
    short_name: TEXT,
  },
  place_alias: { place_id: ID, alias: WORD },
  village_contact: { id: ID, place_id: ID, kind: ['cadre', 'leave'], name: TEXT, phone: TEXT },
  venue: {
    id: ID,
    kind: ['clinic', 'shop'],
    place_id: ID,
    hamlet_id: [null, ...ID],
    local_name: WORD,
    host_person_id: [null, ...ID],
    facilities: ['[]', '["厨房"]'],
    safety: ['[]', '["fire"]'],
    safety_checked_on: [null, '2026-11-20'],
  },
  team: { id: ID, place_id: ID, kind: ['rider_team', 'other'], name: WORD, remark: TEXT },
  team_member: { team_id: ID, person_id: ID, duty: ['leader', 'member'] },
  office_rule: { place_id: ID, rule: ['a', 'b'], value: [1, 2] },
  household: {
    id: ID,
    village_id: ID,
    household_no: ['1', '2', '007'],
    hamlet_id: [null, ...ID],
    head_id: [null, ...ID],
    card_no: [null, 'K1', 'K2'],
  },
  household_flag: { household_id: ID, flag: ['short_of_labour', 'extreme_poverty'] },
  walking_link: { from_hamlet_id: ID, to_hamlet_id: ID, minutes: [5, 10], minutes_back: [null, 7] },
  person: {
    id: ID,
    name: WORD,
    initials: TEXT,
    sex: ['M', 'F'],
    id_number: [null, '511900194002290223'],
    id_status: ['missing', 'valid'],
    birth_date: [null, '1940-02-29'],
    birth_precision: ['unknown', 'day'],
    village_id: ID,
    hamlet_id: [null, ...ID],
    household_id: [null, ...ID],
    status: ['active', 'away'],
    remark: TEXT,
    party_member: BIT,
    status_since: MAYBE_DAY,
  },
  phone: { person_id: ID, place_in_list: [1, 2], number: ['19900001001', '0816-1'], owner: [null, '儿子'] },
  trait: { person_id: ID, kind: ['hobby', 'care_flag'], word: WORD },
  person_role: { person_id: ID, role: ['cadre', 'supporter'] },
  address_period: {
    id: ID,
    person_id: ID,
    kind: ['own_home', 'child_home'],
    from_date: DAY,
    to_date: MAYBE_DAY,
    hamlet_id: [null, ...ID],
    host_name: TEXT,
  },
  relation: { person_id: ID, other_id: ID, kind: ['friend', 'refuses'], degree: [null, 2], note: TEXT },
  consent: {
    id: ID,
    person_id: ID,
    purpose: ['photo', 'wall_card'],
    decision: ['given', 'withdrawn'],
    decided_on: DAY,
    form: [null, 'signature'],
  },
  elder: {
    person_id: ID,
    living: ['alone', 'spouse'],
    self_care_level: ['mild', 'unknown'],
    smokes: [null, ...BIT],
    doctor_id: [null, ...ID],
    cadre_id: [null, ...ID],
  },
  need: {
    id: ID,
    elder_id: ID,
    service_code: ['errand', 'meal_help'],
    times_per_week: [1, 2],
    minutes: [20, 60],
  },
  family_contact: {
    elder_id: ID,
    call_order: [1, 2],
    name: TEXT,
    relation: TEXT,
    phone: [null, '19900001001'],
  },
  assessment: {
    id: ID,
    elder_id: ID,
    scale: ['gbt42195', 'village_words'],
    assessed_on: DAY,
    items: [null, '{"eating":4}'],
    score: [null, 80],
    level: ['mild', 'severe'],
    valid_until: DAY,
  },
  helper: {
    person_id: ID,
    category: ['neighbour', 'cadre'],
    travel_means: ['walk', 'car'],
    travel_limit_minutes: [15, 30],
    weekly_cap_minutes: [0, 600],
    daily_cap_minutes: [60],
    max_elders: [3, 4],
    insured_until: MAYBE_DAY,
  },
  helper_service: { helper_id: ID, service_code: ['errand', 'meal_help'] },
  helper_availability: { helper_id: ID, weekday: [1, 7], slot: ['morning', 'afternoon'] },
  helper_absence: { id: ID, helper_id: ID, from_date: DAY, to_date: DAY, reason: ['ill', 'away'] },
  training: { id: ID, helper_id: ID, topic: WORD, held_on: DAY, valid_until: MAYBE_DAY },
  pair: {
    id: ID,
    elder_id: ID,
    helper_id: ID,
    role: ['primary', 'backup'],
    origin: ['voluntary'],
    start_date: DAY,
    end_date: [null, '2026-12-31'],
    end_reason: [null, 'moved'],
    parts: [null, '[]'],
  },
  pair_decline: {
    id: ID,
    elder_id: ID,
    helper_id: ID,
    declined_by: ['elder', 'helper'],
    reason: ['too-far', 'no-time'],
    declined_on: DAY,
    withdrawn_on: MAYBE_DAY,
  },
  need_part: { elder_id: ID, service_code: ['errand', 'meal_help'], part: ['medicine', 'post'] },
  family_word: { id: ID, elder_id: ID, word: ['applied', 'objected'], given_by: WORD, given_on: DAY },
  meal_round: {
    id: ID,
    village_id: ID,
    name: WORD,
    rider_id: [null, ...ID],
    from_time: ['11:00', '11:30'],
    to_time: ['12:30'],
  },
  meal_stop: { round_id: ID, elder_id: ID, stop_order: [1, 2], diet: TEXT },
  farm_task: {
    id: ID,
    household_id: ID,
    work: WORD,
    from_date: ['2026-01-01'],
    to_date: DAY,
    helpers_needed: [2, 3],
    half_days: [1, 4],
  },
  station_duty: {
    venue_id: ID,
    kind: ['cooking', 'cleaning'],
    half_days_per_week: [2, 5],
    helpers_needed: [1, 2],
  },
  market_rule: {
    id: ID,
    place_id: ID,
    name: WORD,
    pattern: ['{"kind":"weekdays","weekdays":[3]}', '{"kind":"solar-digits","digits":[2,5,8]}'],
    away_morning: BIT,
    away_afternoon: BIT,
    good_for_errands: BIT,
  },
  calendar_period: {
    id: ID,
    place_id: ID,
    kind: ['farming-rush', 'custom'],
    name: WORD,
    range: ['{"kind":"once","from":"2026-06-01","to":"2026-06-20"}'],
    cap_percent: [50, 100],
    visits: ['usual', 'least', 'none'],
    way_percent: [100, 150],
    extra_visits: [0, 1],
    note: TEXT,
  },
  link_closure: {
    id: ID,
    from_hamlet_id: ID,
    to_hamlet_id: ID,
    from_date: DAY,
    to_date: DAY,
    reason: ['landslide', 'flood'],
  },
  elder_absence: { id: ID, elder_id: ID, from_date: DAY, to_date: DAY, reason: ['hospital', 'mourning'] },
  request: {
    id: ID,
    year: [2026],
    running_no: [1, 2, 3, 4, 5, 6],
    kind: ['need', 'fall'],
    village_id: ID,
    reported_on: DAY,
    channel: ['home', 'phone'],
    person_id: [null, ...ID],
    text: ['要人帮忙'],
    due_on: DAY,
  },
  agreement: {
    id: ID,
    number: ['1', '2', '3'],
    kind: ['two-party'],
    elder_id: ID,
    helper_id: ID,
    signed_on: DAY,
    from_date: DAY,
    copies: [2, 3],
  },
};
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
  const stock = VALUES[table] ?? {};
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
    INSERT INTO meal_round (id, village_id, name, from_time, to_time) VALUES (1, 1, '上院线', '11:00', '12:30');`);
}

describe('the journal', () => {
  it('knows a stock of values for every table that it keeps', () => {
    expect(Object.keys(VALUES).toSorted()).toEqual(TABLES.toSorted());
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
        ({ db } = openDataFile(':memory:', ''));
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
          ({ db } = openDataFile(':memory:', ''));
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
