import type { ImportBatchId, PairId, PersonId, ProposalId } from '../../../shared/domain/ids.ts';
import type { PairOrigin, PairScorePart } from '../../../shared/domain/pairing.ts';
import type { CalendarDate } from '../../../shared/time/calendar-date.ts';
import type { ReadableDb, WritableDb } from '../connection.ts';

export type PairEndReason =
  'replaced' | 'asked_by_elder' | 'asked_by_helper' | 'moved' | 'deceased' | 'ability' | 'other';

/** A primary pair that holds today. */
export interface LivePair {
  readonly id: PairId;
  readonly elderId: PersonId;
  readonly helperId: PersonId;
  readonly origin: PairOrigin;
  readonly startDate: CalendarDate;
  /** Null for pairs carried over from an older list, which nobody scored. */
  readonly score: number | null;
  readonly parts: readonly PairScorePart[];
  readonly travelMinutes: number | null;
  readonly travelEstimated: boolean;
}

/** What a plan says of a pair. */
export interface PairScore {
  readonly score: number;
  readonly parts: readonly PairScorePart[];
  /** Null where the way is not known. */
  readonly travelMinutes: number | null;
  readonly travelEstimated: boolean;
  readonly proposalId: ProposalId;
}

interface PairLine {
  id: number;
  elder_id: number;
  helper_id: number;
  origin: PairOrigin;
  start_date: string;
  score: number | null;
  parts: string | null;
  travel_minutes: number | null;
  travel_estimated: 0 | 1;
}

/** Primary pairs in force, by elder: all, or those in which one person is elder or helper. */
export function listLivePairs(db: ReadableDb, personId: PersonId | null = null): LivePair[] {
  const ofPerson = personId === null ? '' : 'AND (elder_id = ?1 OR helper_id = ?1)';
  return db
    .all<PairLine>(
      `SELECT id, elder_id, helper_id, origin, start_date, score, parts, travel_minutes,
         travel_estimated FROM pair
       WHERE role = 'primary' AND end_date IS NULL ${ofPerson} ORDER BY elder_id`,
      ...(personId === null ? [] : [personId]),
    )
    .map(toLivePair);
}

function toLivePair(line: PairLine): LivePair {
  return {
    id: line.id as PairId,
    elderId: line.elder_id as PersonId,
    helperId: line.helper_id as PersonId,
    origin: line.origin,
    startDate: line.start_date as CalendarDate,
    score: line.score,
    parts: line.parts === null ? [] : (JSON.parse(line.parts) as PairScorePart[]),
    travelMinutes: line.travel_minutes,
    travelEstimated: line.travel_estimated === 1,
  };
}

/** True where these two were a pair that has ended. */
export function hasEndedPair(db: ReadableDb, elderId: PersonId, helperId: PersonId): boolean {
  return (
    db.find(
      'SELECT 1 FROM pair WHERE elder_id = ? AND helper_id = ? AND end_date IS NOT NULL',
      elderId,
      helperId,
    ) !== undefined
  );
}

export function startPair(
  db: WritableDb,
  pair: {
    elderId: PersonId;
    helperId: PersonId;
    origin: PairOrigin;
    startDate: CalendarDate;
    score: PairScore | null;
    importBatchId: ImportBatchId | null;
  },
): void {
  db.run(
    `INSERT INTO pair (elder_id, helper_id, role, origin, start_date, score, parts, travel_minutes,
       travel_estimated, proposal_id, import_batch_id) VALUES (?, ?, 'primary', ?, ?, ?, ?, ?, ?, ?, ?)`,
    pair.elderId,
    pair.helperId,
    pair.origin,
    pair.startDate,
    pair.score?.score ?? null,
    pair.score === null ? null : JSON.stringify(pair.score.parts),
    pair.score?.travelMinutes ?? null,
    pair.score?.travelEstimated ? 1 : 0,
    pair.score?.proposalId ?? null,
    pair.importBatchId,
  );
}

/** Writes the newest score of a pair that goes on. */
export function rescorePair(db: WritableDb, id: PairId, score: PairScore): void {
  db.run(
    `UPDATE pair SET score = ?, parts = ?, travel_minutes = ?, travel_estimated = ?, proposal_id = ?
     WHERE id = ?`,
    score.score,
    JSON.stringify(score.parts),
    score.travelMinutes,
    score.travelEstimated ? 1 : 0,
    score.proposalId,
    id,
  );
}

export function endPair(db: WritableDb, id: PairId, date: CalendarDate, reason: PairEndReason): void {
  db.run('UPDATE pair SET end_date = ?, end_reason = ? WHERE id = ?', date, reason, id);
}
