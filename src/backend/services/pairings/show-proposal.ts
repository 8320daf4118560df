import type { PersonId, ProposalId } from '../../../shared/domain/ids.ts';
import type { Proposal, ProposalHead } from '../../../shared/domain/pairing-proposal.ts';
import type { CalendarDate } from '../../../shared/time/calendar-date.ts';
import type { ReadableDb } from '../../db/connection.ts';
import { listHelpers } from '../../db/stores/helpers-store.ts';
import { listLivePairs, type LivePair } from '../../db/stores/pairs-store.ts';
import {
  findProposalBasis,
  listOpenProposals,
  type StoredProposal,
} from '../../db/stores/proposals-store.ts';
import type { Office } from '../office.ts';
import { isStale, knownProposal } from './open-proposal.ts';
import { pairsThatEnd, placeOf } from './pairs-that-end.ts';
import { peopleOnList } from './people-on-list.ts';
import { heldElders, proposalFigures, togetherToday } from './proposal-figures.ts';

/** Proposals that wait for a decision, newest first. */
export function listProposals(db: ReadableDb): ProposalHead[] {
  const live = listLivePairs(db);
  return listOpenProposals(db).map((stored) => headOf(db, stored, live));
}

/** A proposal for the window, which is about to ask questions about it. */
export function readProposal({ db, clock, desks }: Office, id: ProposalId): Proposal {
  const shown = showProposal(db, id, clock().today);
  const basis = findProposalBasis(db, id);
  if (basis?.state === 'open' && !shown.stale) desks.openSoon(basis);
  return shown;
}

function headOf(db: ReadableDb, stored: StoredProposal, live: readonly LivePair[]): ProposalHead {
  const { plan } = stored;
  return {
    id: stored.id,
    name: stored.name,
    createdAt: stored.createdAt,
    status: stored.status,
    stale: isStale(db, stored),
    weights: stored.weights,
    figures: proposalFigures(plan.pairs, plan.unserved, live, pairsThatEnd(live, plan)),
    acceptedVillageIds: [...stored.acceptedVillageIds],
  };
}

/**
 * A stored proposal with the names of today; says so when it can no longer be accepted. What is kept and what ends is
 * said of the pairs of today, so it stays true after a village was accepted.
 */
export function showProposal(db: ReadableDb, id: ProposalId, today: CalendarDate): Proposal {
  const stored = knownProposal(db, id);
  const { plan } = stored;
  const live = listLivePairs(db);
  const named = peopleOnList(db, today);
  const held = heldElders(plan.pairs);
  const together = togetherToday(live);
  const maxElders = maxEldersOf(db, stored);
  const presentHelper = new Map(live.map((pair) => [placeOf(pair.elderId, pair.role), pair.helperId]));
  const plannedHelper = new Map(plan.pairs.map((pair) => [placeOf(pair.elderId, pair.role), pair.helperId]));
  const rules = new Map(
    plan.ended.map((end) => [`${placeOf(end.elderId, end.role)}-${end.helperId}`, end.rule]),
  );
  return {
    ...headOf(db, stored, live),
    totalScore: plan.totalScore,
    gapPoints: plan.gapPoints,
    pairs: plan.pairs.map((pair) => {
      const presentId = presentHelper.get(placeOf(pair.elderId, pair.role));
      return {
        ...pair,
        kept: together(pair),
        elder: named(pair.elderId),
        helper: named(pair.helperId),
        heldElders: held.get(pair.helperId) ?? 0,
        maxElders: maxElders(pair.helperId),
        presentHelperName:
          presentId === undefined || presentId === pair.helperId ? null : named(presentId).name,
      };
    }),
    unserved: plan.unserved.map((unserved) => ({ ...unserved, elder: named(unserved.elderId) })),
    ends: pairsThatEnd(live, plan).map((pair) => {
      const newHelperId = plannedHelper.get(placeOf(pair.elderId, pair.role));
      const elder = named(pair.elderId);
      return {
        elderId: pair.elderId,
        helperId: pair.helperId,
        role: pair.role,
        rule: rules.get(`${placeOf(pair.elderId, pair.role)}-${pair.helperId}`) ?? null,
        elderName: elder.name,
        helperName: named(pair.helperId).name,
        villageId: elder.villageId,
        newHelperName: newHelperId === undefined ? null : named(newHelperId).name,
      };
    }),
    toAsk: plan.toAsk.map((fact) => ({ ...fact, person: named(fact.personId) })),
    decisions: stored.decisions.slice(0, stored.decisionsHeld),
    redoable: stored.decisions.length - stored.decisionsHeld,
  };
}

/** How many elders a helper may have: the register's number, or the one set in the proposal. */
function maxEldersOf(db: ReadableDb, stored: StoredProposal): (helperId: PersonId) => number {
  const limits = new Map(listHelpers(db).map((helper) => [helper.personId, helper.maxElders]));
  for (const decision of stored.decisions.slice(0, stored.decisionsHeld)) {
    if (decision.kind === 'set-limit' && decision.limit === 'elders') {
      limits.set(decision.helperId, decision.value);
    }
  }
  return (helperId) => limits.get(helperId) ?? 0;
}
