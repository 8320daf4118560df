import type { PairDecline, PairDeclineId } from '../../../shared/domain/pair-decline.ts';
import type { CalendarDate } from '../../../shared/time/calendar-date.ts';
import type { ReadableDb, WritableDb } from '../connection.ts';

const COLUMNS = `id, elder_id AS elderId, helper_id AS helperId, declined_by AS "by", reason,
  travel_minutes AS travelMinutes, declined_on AS declinedOn, proposal_id AS proposalId, pair_id AS pairId`;

/** Declines that nobody has withdrawn, oldest first: what the next proposal learns from. */
export function listLiveDeclines(db: ReadableDb): PairDecline[] {
  return db.all<PairDecline>(`SELECT ${COLUMNS} FROM pair_decline WHERE withdrawn_on IS NULL ORDER BY id`);
}

/** A decline that holds; undefined where it was withdrawn or never was. */
export function findLiveDecline(db: ReadableDb, id: PairDeclineId): PairDecline | undefined {
  return db.find<PairDecline>(
    `SELECT ${COLUMNS} FROM pair_decline WHERE id = ? AND withdrawn_on IS NULL`,
    id,
  );
}

export function addDecline(db: WritableDb, decline: Omit<PairDecline, 'id'>): PairDeclineId {
  return db.run(
    `INSERT INTO pair_decline (elder_id, helper_id, declined_by, reason, travel_minutes, declined_on, proposal_id,
       pair_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
    decline.elderId,
    decline.helperId,
    decline.by,
    decline.reason,
    decline.travelMinutes,
    decline.declinedOn,
    decline.proposalId,
    decline.pairId,
  ).newId as PairDeclineId;
}

/** Takes a decline back: the two may be proposed again. */
export function withdrawDecline(db: WritableDb, id: PairDeclineId, day: CalendarDate): void {
  db.run('UPDATE pair_decline SET withdrawn_on = ? WHERE id = ?', day, id);
}
