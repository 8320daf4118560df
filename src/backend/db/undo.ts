import type { ChangeSet, ChangeSetId } from '../../shared/domain/change.ts';
import type { PersonId } from '../../shared/domain/ids.ts';
import { Refusal } from '../../shared/errors/refusal.ts';
import { toCalendarDate } from '../../shared/time/calendar-date.ts';
import type { SqlValue, WritableDb } from './connection.ts';
import { describeTable, JOURNALED_TABLES, type JournaledTable } from './journal.ts';
import {
  type ChangeEntry,
  findChangeSet,
  findNewestToRedo,
  listEntriesBackwards,
  recordChange,
  type RowImage,
  setUndoneBy,
} from './stores/change-sets-store.ts';
import { listLivePairs } from './stores/pairs-store.ts';
import { followAcceptance } from './stores/proposal-acceptance.ts';
import { countUses } from './stores/person-roles-store.ts';
import { bumpRegisterRevision } from './stores/register-state-store.ts';

/** What undoing or redoing left behind: the new change set, and how many rows it wrote. */
export interface Replayed {
  readonly changeSetId: ChangeSetId;
  readonly entries: number;
}

/**
 * Takes a change back as a whole, whatever its age, as a change set of its own; an import that it was is marked as
 * undone. To be called inside a transaction, never inside another change.
 * Refused: `changes.not-found`, `changes.already-undone`, `changes.changed-since` where its rows are no longer as it
 * left them or later rows hang on them, `changes.still-used` where pairs or rosters in ink name its people,
 * `people.erased` where somebody of it was erased.
 */
export function undoChangeSet(db: WritableDb, id: ChangeSetId, changedAt: string): Replayed {
  const set = findChangeSet(db, id);
  if (!set || set.entries === 0) throw new Refusal('changes.not-found');
  // To take a redo back is to undo again what it brought back.
  if (set.kind === 'redo') return undoChangeSet(db, originalOf(db, set), changedAt);
  if (set.kind === 'undo') throw new Refusal('changes.nothing-to-redo');
  if (set.undoneById !== null) throw new Refusal('changes.already-undone');
  const about = { ...set.about, of: set.kind };
  return recordChange(db, { changedAt, kind: 'undo', about, undoesId: id }, (undoId) => {
    const entries = replayBackwards(db, id, undoId, changedAt);
    setUndoneBy(db, id, undoId);
    db.run('UPDATE import_batch SET undone_at = ? WHERE change_set_id = ?', changedAt, id);
    bumpRegisterRevision(db);
    if (set.kind === 'pairs-accepted') followAcceptance(db, set.about, 'undone');
    return { changeSetId: undoId, entries };
  });
}

function originalOf(db: WritableDb, redo: ChangeSet): ChangeSetId {
  const undo = redo.undoesId === null ? undefined : findChangeSet(db, redo.undoesId);
  if (!undo?.undoesId) throw new Refusal('changes.not-found');
  return undo.undoesId;
}

/**
 * Brings back what an undo took. Only the newest undo can be redone, and only until something else is changed:
 * refused as `changes.nothing-to-redo` otherwise, and like {@link undoChangeSet}.
 */
export function redoChangeSet(db: WritableDb, undoId: ChangeSetId, changedAt: string): Replayed {
  const set = findNewestToRedo(db);
  if (set?.id !== undoId || set.undoesId === null) throw new Refusal('changes.nothing-to-redo');
  const originalId = set.undoesId;
  return recordChange(db, { changedAt, kind: 'redo', about: set.about, undoesId: undoId }, (redoId) => {
    const entries = replayBackwards(db, undoId, redoId, changedAt);
    setUndoneBy(db, undoId, redoId);
    setUndoneBy(db, originalId, null);
    db.run('UPDATE import_batch SET undone_at = NULL WHERE change_set_id = ?', originalId);
    bumpRegisterRevision(db);
    if (set.about['of'] === 'pairs-accepted') followAcceptance(db, set.about, 'redone');
    return { changeSetId: redoId, entries };
  });
}

const PAGE_ENTRIES = 2000;

/**
 * Does the opposite of each entry, the last one first, so that every step meets the rows as they were at that
 * moment. Nothing of a later hand is overwritten: each row must still be as the set left it, and no other row may be
 * taken along by a foreign key.
 */
function replayBackwards(db: WritableDb, id: ChangeSetId, newId: ChangeSetId, changedAt: string): number {
  refuseErased(db, id);
  removePlansOfAdded(db, id);
  const tables = new Map<string, JournaledTable>();
  const seen = new Set<string>();
  let changedSince = 0;
  let written = 0;
  for (let beforeId = Number.MAX_SAFE_INTEGER; ;) {
    const page = listEntriesBackwards(db, id, beforeId, PAGE_ENTRIES);
    const last = page.at(-1);
    if (!last) break;
    for (const entry of page) {
      const table = tableOf(db, tables, entry.table);
      const rowName = nameOfRow(entry.table, entry.key);
      if (!seen.has(rowName) && !isAsLeft(db, table, entry)) changedSince += 1;
      seen.add(rowName);
      // A key that the change itself gave a row: undone, the row has its former key again.
      if (entry.before) seen.add(nameOfRow(entry.table, keyOf(table, entry.before)));
      if (changedSince === 0) written += takeBack(db, id, table, entry);
    }
    beforeId = last.id;
  }
  if (changedSince > 0) throw new Refusal('changes.changed-since', { count: changedSince });
  refuseTakenAlong(db, newId, seen);
  refuseCountedOn(db, newId, changedAt);
  return written;
}

function tableOf(db: WritableDb, tables: Map<string, JournaledTable>, name: string): JournaledTable {
  const known = tables.get(name);
  if (known) return known;
  if (!Object.hasOwn(JOURNALED_TABLES, name)) throw new Error(`Not a journaled table: ${name}`);
  const table = describeTable(db, name);
  tables.set(name, table);
  return table;
}

const nameOfRow = (table: string, key: readonly SqlValue[]): string => `${table}${JSON.stringify(key)}`;

const keyOf = ({ keyColumns }: JournaledTable, image: RowImage): SqlValue[] =>
  keyColumns.map((column) => image[column] ?? null);

const matchKey = ({ keyColumns }: JournaledTable): string =>
  keyColumns.map((column) => `${column} = ?`).join(' AND ');

/** True where the row still is what the entry made of it. Columns that later versions added do not count. */
function isAsLeft(db: WritableDb, table: JournaledTable, { table: name, key, after }: ChangeEntry): boolean {
  const row = db.find<RowImage>(`SELECT * FROM ${name} WHERE ${matchKey(table)}`, ...key);
  if (row === undefined || after === null) return row === undefined && after === null;
  return Object.entries(after).every(([column, value]) => (row[column] ?? null) === value);
}

function takeBack(db: WritableDb, id: ChangeSetId, table: JournaledTable, entry: ChangeEntry): number {
  const { table: name, key, before, after } = entry;
  try {
    if (before === null) return db.run(`DELETE FROM ${name} WHERE ${matchKey(table)}`, ...key).changes;
    // Columns that later versions added are not in the image, and take what the table says.
    const known = table.columns.filter((column) => column in before);
    const columns = after === null ? known : known.filter((column) => before[column] !== after[column]);
    const values = columns.map((column) => before[column] ?? null);
    if (after === null) {
      const places = columns.map(() => '?').join(', ');
      return db.run(`INSERT INTO ${name} (${columns.join(', ')}) VALUES (${places})`, ...values).changes;
    }
    const settings = columns.map((column) => `${column} = ?`).join(', ');
    return db.run(`UPDATE ${name} SET ${settings} WHERE ${matchKey(table)}`, ...values, ...key).changes;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (code === 'SQLITE_CONSTRAINT_FOREIGNKEY') {
      throw new Refusal('changes.still-used', { count: Math.max(1, countStillUsed(db, id)) });
    }
    // A number, a place name or a pair that something later holds now.
    if (/^SQLITE_CONSTRAINT_(UNIQUE|PRIMARYKEY)$/.test(code)) {
      throw new Refusal('changes.changed-since', { count: 1 });
    }
    throw error;
  }
}

const ADDED = (table: string): string =>
  `SELECT CAST(json_extract(row_key, '$[0]') AS INTEGER) FROM change_entry
   WHERE change_set_id = ?1 AND table_name = '${table}' AND before IS NULL`;

/** Drafts and open proposals are made anew in seconds, so they hold nobody back; what is published does. */
function removePlansOfAdded(db: WritableDb, id: ChangeSetId): void {
  db.run(`UPDATE proposal SET state = 'discarded' WHERE state = 'open' AND EXISTS (${ADDED('person')})`, id);
  db.run(
    `DELETE FROM roster WHERE state IN ('draft','agreed') AND (village_id IN (${ADDED('place')}) OR id IN
       (SELECT roster_id FROM visit LEFT JOIN visit_helper ON visit_id = visit.id
        WHERE elder_id IN (${ADDED('person')}) OR helper_id IN (${ADDED('person')})
          OR household_id IN (${ADDED('household')})
          OR EXISTS (SELECT 1 FROM json_each(stops) WHERE value IN (${ADDED('person')}))))`,
    id,
  );
  db.run(`DELETE FROM roster_template WHERE village_id IN (${ADDED('place')})`, id);
}

/** How many of the people whom the set added stand in a pair or on a roster. */
function countStillUsed(db: WritableDb, id: ChangeSetId): number {
  const line = db.find<{ people: number }>(
    `SELECT count(*) AS people FROM person WHERE id IN (${ADDED('person')}) AND id IN
       (SELECT elder_id FROM pair UNION SELECT helper_id FROM pair
        UNION SELECT elder_id FROM visit UNION SELECT helper_id FROM visit_helper
        UNION SELECT value FROM visit, json_each(stops) WHERE stops <> '[]')`,
    id,
  );
  return line?.people ?? 0;
}

/** What was erased on request does not come back. */
function refuseErased(db: WritableDb, id: ChangeSetId): void {
  const erased = db.find(
    `SELECT 1 FROM person WHERE erased_on IS NOT NULL
     AND id IN (SELECT person_id FROM change_entry WHERE change_set_id = ?) LIMIT 1`,
    id,
  );
  if (erased !== undefined) throw new Refusal('people.erased');
}

/** Rows that foreign keys deleted or emptied with ours are of a later hand: then nothing is taken back. */
function refuseTakenAlong(db: WritableDb, newId: ChangeSetId, ours: ReadonlySet<string>): void {
  const touched = db.all<{ table: string; key: string }>(
    'SELECT DISTINCT table_name AS "table", row_key AS key FROM change_entry WHERE change_set_id = ?',
    newId,
  );
  const others = touched.filter(
    ({ table, key }) => !ours.has(nameOfRow(table, JSON.parse(key) as SqlValue[])),
  );
  if (others.length > 0) throw new Refusal('changes.changed-since', { count: others.length });
}

/**
 * Who is counted on keeps the role and the status for it: a replay that takes a role away is refused as the form would
 * be, and so is one after which somebody is gone and still paired.
 */
function refuseCountedOn(db: WritableDb, newId: ChangeSetId, changedAt: string): void {
  const today = toCalendarDate(changedAt.slice(0, 10));
  const withoutRole = db
    .all<{ personId: PersonId; role: 'elder' | 'helper' }>(
      `SELECT DISTINCT person_id AS personId, table_name AS role FROM change_entry
       WHERE change_set_id = ? AND table_name IN ('elder','helper') AND after IS NULL
         AND person_id IN (SELECT id FROM person)`,
      newId,
    )
    .filter(({ personId, role }) => countUses(db, personId, role, today) > 0);
  const gone = db
    .all<{ personId: PersonId }>(
      `SELECT DISTINCT person_id AS personId FROM change_entry
       WHERE change_set_id = ? AND table_name = 'person'
         AND json_extract(before, '$.status') IN ('active','away')
         AND json_extract(after, '$.status') NOT IN ('active','away')`,
      newId,
    )
    .filter(({ personId }) => listLivePairs(db, { personId, mode: 'every' }).length > 0);
  // Eaters of a round are kept in ink by their numbers alone.
  const eaters = db.all<{ personId: PersonId }>(
    `SELECT DISTINCT person_id AS personId FROM change_entry
     WHERE change_set_id = ? AND table_name = 'person' AND after IS NULL AND person_id NOT IN (SELECT id FROM person)
       AND person_id IN (SELECT value FROM visit, json_each(stops) WHERE stops <> '[]')`,
    newId,
  );
  const count = new Set([...withoutRole, ...gone, ...eaters].map(({ personId }) => personId)).size;
  if (count > 0) throw new Refusal('changes.still-used', { count });
}
