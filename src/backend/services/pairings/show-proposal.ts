import type { PersonId, ProposalId } from '../../../shared/domain/ids.ts';
import type { Proposal } from '../../../shared/domain/pairing.ts';
import { Refusal } from '../../../shared/errors/refusal.ts';
import type { CalendarDate } from '../../../shared/time/calendar-date.ts';
import type { ReadableDb } from '../../db/connection.ts';
import { listLivePairs } from '../../db/stores/pairs-store.ts';
import { findProposal } from '../../db/stores/proposals-store.ts';
import { registerRevision } from '../../db/stores/register-state-store.ts';
import { peopleOnList } from './people-on-list.ts';
import { pairsThatEnd } from './pairs-that-end.ts';

/** A stored proposal with the names of today; says so when it can no longer be accepted. */
export function showProposal(db: ReadableDb, id: ProposalId, today: CalendarDate): Proposal {
  const stored = findProposal(db, id);
  if (!stored) throw new Refusal('proposal.not-found');
  const { plan } = stored;
  const named = peopleOnList(db, today);
  const heldElders = new Map<PersonId, number>();
  for (const pair of plan.pairs) heldElders.set(pair.helperId, (heldElders.get(pair.helperId) ?? 0) + 1);
  const ruleByPair = new Map(plan.ended.map((end) => [`${end.elderId}-${end.helperId}`, end.rule]));
  const helperByElder = new Map(plan.pairs.map((pair) => [pair.elderId, pair.helperId]));
  return {
    id,
    createdAt: stored.createdAt,
    status: stored.status,
    stale: stored.registerRevision !== registerRevision(db),
    totalScore: plan.totalScore,
    pairs: plan.pairs.map((pair) => ({
      ...pair,
      elder: named(pair.elderId),
      helper: named(pair.helperId),
      heldElders: heldElders.get(pair.helperId) ?? 0,
    })),
    unserved: plan.unserved.map((unserved) => ({ ...unserved, elder: named(unserved.elderId) })),
    ends: pairsThatEnd(listLivePairs(db), plan).map((pair) => {
      const newHelperId = helperByElder.get(pair.elderId);
      return {
        elderId: pair.elderId,
        elderName: named(pair.elderId).name,
        helperName: named(pair.helperId).name,
        rule: ruleByPair.get(`${pair.elderId}-${pair.helperId}`) ?? null,
        newHelperName: newHelperId === undefined ? null : named(newHelperId).name,
      };
    }),
  };
}
