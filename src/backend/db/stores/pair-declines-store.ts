import type { PairDecline } from '../../../shared/domain/pair-decline.ts';
import type { ReadableDb } from '../connection.ts';

const COLUMNS = `id, elder_id AS elderId, helper_id AS helperId, declined_by AS "by", reason,
  travel_minutes AS travelMinutes, declined_on AS declinedOn, proposal_id AS proposalId, pair_id AS pairId`;

/** Declines that nobody has withdrawn, oldest first: what the next proposal learns from. */
export function listLiveDeclines(db: ReadableDb): PairDecline[] {
  return db.all<PairDecline>(`SELECT ${COLUMNS} FROM pair_decline WHERE withdrawn_on IS NULL ORDER BY id`);
}
