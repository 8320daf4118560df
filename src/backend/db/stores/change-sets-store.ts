import type { ChangeFacts, ChangeKind, ChangeSet, ChangeSetId } from '../../../shared/domain/change.ts';
import type { PersonId } from '../../../shared/domain/ids.ts';
import type { ReadableDb, SqlValue, WritableDb } from '../connection.ts';

/** What is to be told of a change later. */
export interface ChangeHead {
  /** Local time, `YYYY-MM-DDTHH:MM:SS`. */
  readonly changedAt: string;
  readonly kind: ChangeKind;
  readonly about?: ChangeFacts;
  readonly reason?: string | null;
  /** Of an undo or redo: what it takes back. */
  readonly undoesId?: ChangeSetId;
}

/**
 * Writes down everything that `work` does to the registers as one change set, which the history shows and which can be
 * undone as a whole. To be called inside a transaction, never inside another change. A change that changed nothing
 * leaves no set behind.
 */
export function recordChange<Result>(
  db: WritableDb,
  head: ChangeHead,
  work: (changeSetId: ChangeSetId) => Result,
): Result {
  const { newId } = db.run(
    'INSERT INTO change_set (changed_at, kind, about, reason, undoes_id) VALUES (?, ?, ?, ?, ?)',
    head.changedAt,
    head.kind,
    JSON.stringify(head.about ?? {}),
    head.reason ?? null,
    head.undoesId ?? null,
  );
  const result = work(newId as ChangeSetId);
  if (hasTouched(db, newId as ChangeSetId)) db.run('UPDATE change_set SET is_open = 0 WHERE id = ?', newId);
  else db.run('DELETE FROM change_set WHERE id = ?', newId);
  return result;
}

/** True where the change that is under way has touched a row already. */
export function hasTouched(db: ReadableDb, id: ChangeSetId): boolean {
  return db.find('SELECT 1 FROM change_entry WHERE change_set_id = ? LIMIT 1', id) !== undefined;
}

/** A row before and after, by column. */
export type RowImage = Readonly<Record<string, SqlValue>>;

/** What one change set did to one row. */
export interface ChangeEntry {
  readonly id: number;
  readonly table: string;
  /** The primary key after the change (before it, of a deleted row). */
  readonly key: readonly SqlValue[];
  readonly personId: PersonId | null;
  /** Null of an added row. */
  readonly before: RowImage | null;
  /** Null of a deleted row. */
  readonly after: RowImage | null;
}

/** Newest first; a change that is still under way is not among them. */
export function listChangeSets(db: ReadableDb, limit: number): ChangeSet[] {
  return setsWhere(db, 'TRUE', 'ORDER BY id DESC LIMIT ?', limit);
}

export function findChangeSet(db: ReadableDb, id: ChangeSetId): ChangeSet | undefined {
  return setsWhere(db, 'id = ?', '', id)[0];
}

/** Every change set that touched a person, newest first. */
export function listChangeSetsOf(db: ReadableDb, personId: PersonId): ChangeSet[] {
  return setsWhere(
    db,
    'id IN (SELECT change_set_id FROM change_entry WHERE person_id = ?)',
    'ORDER BY id DESC',
    personId,
  );
}

/** What touched somebody who was erased since can neither be undone nor redone. */
const NOBODY_ERASED = `id NOT IN (SELECT change_set_id FROM change_entry
  WHERE person_id IN (SELECT id FROM person WHERE erased_on IS NOT NULL))`;

/** The newest change that somebody made and nobody took back. */
export function findNewestToUndo(db: ReadableDb): ChangeSet | undefined {
  return setsWhere(
    db,
    `kind NOT IN ('undo', 'redo') AND undone_by_id IS NULL AND ${NOBODY_ERASED}
     AND EXISTS (SELECT 1 FROM change_entry WHERE change_set_id = change_set.id)`,
    'ORDER BY id DESC LIMIT 1',
  )[0];
}

/** The newest undo that was not taken back, unless somebody changed anything after it. */
export function findNewestToRedo(db: ReadableDb): ChangeSet | undefined {
  return setsWhere(
    db,
    `kind = 'undo' AND undone_by_id IS NULL AND ${NOBODY_ERASED}
     AND id > coalesce((SELECT max(id) FROM change_set WHERE kind NOT IN ('undo', 'redo')), 0)`,
    'ORDER BY id DESC LIMIT 1',
  )[0];
}

/** Links an undo or redo to what it took back; null makes that live again. */
export function setUndoneBy(db: WritableDb, id: ChangeSetId, undoneById: ChangeSetId | null): void {
  db.run('UPDATE change_set SET undone_by_id = ? WHERE id = ?', undoneById, id);
}

/** A page of a set's entries, the latest first: those before `beforeId`. */
export function listEntriesBackwards(
  db: ReadableDb,
  id: ChangeSetId,
  beforeId: number,
  limit: number,
): ChangeEntry[] {
  return db
    .all<EntryLine>(
      `SELECT ${ENTRY_COLUMNS} FROM change_entry WHERE change_set_id = ? AND id < ? ORDER BY id DESC LIMIT ?`,
      id,
      beforeId,
      limit,
    )
    .map(toEntry);
}

/** What a set did to the rows of one person, in its order. */
export function listEntriesOfPerson(db: ReadableDb, id: ChangeSetId, personId: PersonId): ChangeEntry[] {
  return db
    .all<EntryLine>(
      `SELECT ${ENTRY_COLUMNS} FROM change_entry WHERE person_id = ? AND change_set_id = ? ORDER BY id`,
      personId,
      id,
    )
    .map(toEntry);
}

const ENTRY_COLUMNS = 'id, table_name, row_key, person_id, before, after';

interface EntryLine {
  id: number;
  table_name: string;
  row_key: string;
  person_id: number | null;
  before: string | null;
  after: string | null;
}

function toEntry(line: EntryLine): ChangeEntry {
  return {
    id: line.id,
    table: line.table_name,
    key: JSON.parse(line.row_key) as SqlValue[],
    personId: line.person_id as PersonId | null,
    before: line.before === null ? null : (JSON.parse(line.before) as RowImage),
    after: line.after === null ? null : (JSON.parse(line.after) as RowImage),
  };
}

interface SetLine {
  id: number;
  changed_at: string;
  kind: ChangeKind;
  about: string;
  reason: string | null;
  undoes_id: number | null;
  undone_by_id: number | null;
  entries: number;
  people: number;
}

function setsWhere(db: ReadableDb, condition: string, order: string, ...values: SqlValue[]): ChangeSet[] {
  return db
    .all<SetLine>(
      `SELECT id, changed_at, kind, about, reason, undoes_id, undone_by_id,
         (SELECT count(*) FROM change_entry WHERE change_set_id = change_set.id) AS entries,
         (SELECT count(DISTINCT person_id) FROM change_entry WHERE change_set_id = change_set.id) AS people
       FROM change_set WHERE is_open = 0 AND ${condition} ${order}`,
      ...values,
    )
    .map((line) => ({
      id: line.id as ChangeSetId,
      changedAt: line.changed_at,
      kind: line.kind,
      about: JSON.parse(line.about) as ChangeFacts,
      reason: line.reason,
      entries: line.entries,
      people: line.people,
      undoesId: line.undoes_id as ChangeSetId | null,
      undoneById: line.undone_by_id as ChangeSetId | null,
    }));
}
