import type { LinkClosure, LinkClosureId } from '../../../shared/domain/calendar.ts';
import type { CalendarDate } from '../../../shared/time/calendar-date.ts';
import type { ReadableDb, WritableDb } from '../connection.ts';

export type StoredLinkClosure = LinkClosure & {
  readonly id: LinkClosureId;
  readonly fromName: string;
  readonly toName: string;
};

/** Closures that had not ended before a day, the latest first. */
export function listLinkClosures(db: ReadableDb, since: CalendarDate): StoredLinkClosure[] {
  return db.all(
    `SELECT link_closure.id, from_hamlet_id AS fromHamletId, one.name AS fromName, to_hamlet_id AS toHamletId,
       other.name AS toName, from_date AS "from", to_date AS "to", reason
     FROM link_closure JOIN place AS one ON one.id = from_hamlet_id JOIN place AS other ON other.id = to_hamlet_id
     WHERE to_date >= ? ORDER BY from_date DESC, link_closure.id DESC`,
    since,
  );
}

/** Ways that are closed on any day from one day to another, as hamlets, the smaller id first. */
export function listClosedLinks(
  db: ReadableDb,
  from: CalendarDate,
  to: CalendarDate,
): readonly Pick<LinkClosure, 'fromHamletId' | 'toHamletId'>[] {
  return db.all(
    `SELECT DISTINCT from_hamlet_id AS fromHamletId, to_hamlet_id AS toHamletId FROM link_closure
     WHERE from_date <= ? AND to_date >= ? ORDER BY from_hamlet_id, to_hamlet_id`,
    to,
    from,
  );
}

export function hasLinkClosure(db: ReadableDb, id: LinkClosureId): boolean {
  return db.find('SELECT 1 FROM link_closure WHERE id = ?', id) !== undefined;
}

/** Adds a closure (its id null) or writes one anew; a way is the same from either end. */
export function saveLinkClosure(db: WritableDb, closure: LinkClosure): LinkClosureId {
  const { id, fromHamletId, toHamletId, from, to, reason } = closure;
  const values = [fromHamletId, toHamletId, from, to, reason] as const;
  if (id === null) {
    const { newId } = db.run(
      `INSERT INTO link_closure (from_hamlet_id, to_hamlet_id, from_date, to_date, reason)
       VALUES (min(?1, ?2), max(?1, ?2), ?3, ?4, ?5)`,
      ...values,
    );
    return newId as LinkClosureId;
  }
  db.run(
    `UPDATE link_closure SET from_hamlet_id = min(?1, ?2), to_hamlet_id = max(?1, ?2), from_date = ?3, to_date = ?4,
       reason = ?5 WHERE id = ?6`,
    ...values,
    id,
  );
  return id;
}

export function removeLinkClosure(db: WritableDb, id: LinkClosureId): void {
  db.run('DELETE FROM link_closure WHERE id = ?', id);
}
