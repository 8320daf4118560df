import type { Output } from '../../../shared/contract/contract.ts';
import type { ProposalId } from '../../../shared/domain/ids.ts';
import { Refusal } from '../../../shared/errors/refusal.ts';
import { recordChange } from '../../db/stores/change-sets-store.ts';
import { endPair, listLivePairs, rescorePair, startPair } from '../../db/stores/pairs-store.ts';
import { closeProposal, findProposal, type StoredProposal } from '../../db/stores/proposals-store.ts';
import { bumpRegisterRevision, registerRevision } from '../../db/stores/register-state-store.ts';
import type { CalendarDate } from '../../../shared/time/calendar-date.ts';
import type { WritableDb } from '../../db/connection.ts';
import type { Office } from '../office.ts';
import { pairsThatEnd } from './pairs-that-end.ts';

/**
 * Ends and starts pairs as the proposal says, all or nothing, as one change that can be undone; pairs that go on keep
 * their first day.
 */
export function acceptProposal({ db, clock, tell }: Office, id: ProposalId): Output<'pairings.accept'> {
  const { today, now } = clock();
  const result = db.transaction(() => {
    const proposal = findProposal(db, id);
    if (!proposal) throw new Refusal('proposal.not-found');
    if (proposal.state !== 'open') throw new Refusal('proposal.closed');
    if (proposal.registerRevision !== registerRevision(db)) throw new Refusal('proposal.stale');

    const counts = recordChange(db, { changedAt: now, kind: 'pairs-accepted' }, () =>
      writePairs(db, id, proposal.plan, today),
    );
    closeProposal(db, id, 'accepted');
    bumpRegisterRevision(db);
    return counts;
  });
  tell('data.changed', { areas: ['pairings', 'people', 'rosters', 'printing', 'changes'] });
  return result;
}

function writePairs(
  db: WritableDb,
  id: ProposalId,
  plan: StoredProposal['plan'],
  today: CalendarDate,
): Output<'pairings.accept'> {
  const ends = pairsThatEnd(listLivePairs(db), plan);
  for (const pair of ends) endPair(db, pair.id, today, 'replaced');
  const goesOn = new Map(listLivePairs(db).map((pair) => [pair.elderId, pair]));
  let started = 0;
  for (const pair of plan.pairs) {
    const score = {
      score: pair.score,
      parts: pair.parts,
      travelMinutes: pair.travelMinutes,
      travelEstimated: pair.travelEstimated,
      proposalId: id,
    };
    const known = goesOn.get(pair.elderId);
    if (known) {
      rescorePair(db, known.id, score);
    } else {
      startPair(db, {
        elderId: pair.elderId,
        helperId: pair.helperId,
        origin: pair.origin,
        startDate: today,
        score,
        importBatchId: null,
      });
      started += 1;
    }
  }
  return { started, kept: plan.pairs.length - started, ended: ends.length };
}
