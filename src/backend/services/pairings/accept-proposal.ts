import type { CheckedInput, Output } from '../../../shared/contract/contract.ts';
import type { PersonId, PlaceId } from '../../../shared/domain/ids.ts';
import { Refusal } from '../../../shared/errors/refusal.ts';
import { addDays, type CalendarDate } from '../../../shared/time/calendar-date.ts';
import type { ReadableDb, WritableDb } from '../../db/connection.ts';
import { recordChange } from '../../db/stores/change-sets-store.ts';
import { openOfficeRules } from '../../db/stores/office-rules-store.ts';
import { endPair, listLivePairs, rescorePair, startPair } from '../../db/stores/pairs-store.ts';
import { listPeople } from '../../db/stores/people-store.ts';
import { findPlace } from '../../db/stores/places-store.ts';
import { acceptanceFacts } from '../../db/stores/proposal-acceptance.ts';
import { saveAcceptance, type StoredPlan, type StoredProposal } from '../../db/stores/proposals-store.ts';
import { bumpRegisterRevision, registerRevision } from '../../db/stores/register-state-store.ts';
import type { Office } from '../office.ts';
import { isStale, openProposal } from './open-proposal.ts';
import { pairsThatEnd, placeOf } from './pairs-that-end.ts';

type VillageOf = (personId: PersonId) => PlaceId;

/**
 * Ends and starts pairs as the proposal says, of the township or of the elders of one village, all or nothing, as one
 * change that can be undone; pairs that go on keep their first day. The proposal stays open for the other villages and
 * moves along with the registers, since its own acceptance is all that changed; every other proposal is stale by it.
 */
export function acceptProposal(
  { db, clock, tell }: Office,
  { proposalId, villageId }: CheckedInput<'pairings.accept'>,
): Output<'pairings.accept'> {
  const { today, now } = clock();
  const result = db.transaction(() => {
    const proposal = openProposal(db, proposalId);
    if (isStale(db, proposal)) throw new Refusal('proposal.stale');
    if (villageId !== null && proposal.acceptedVillageIds.includes(villageId)) {
      throw new Refusal('proposal.village-accepted');
    }
    const villageOf = villagesOfPeople(db);
    const isWanted = (elderId: PersonId): boolean =>
      villageId === null
        ? !proposal.acceptedVillageIds.includes(villageOf(elderId))
        : villageOf(elderId) === villageId;
    const acceptedVillageIds = [...proposal.acceptedVillageIds, ...(villageId === null ? [] : [villageId])];
    const isDone =
      villageId === null ||
      villagesOfPlan(proposal.plan, villageOf).every((id) => acceptedVillageIds.includes(id));
    const about = {
      ...acceptanceFacts(proposalId, villageId, isDone),
      ...(villageId === null ? {} : { village: findPlace(db, villageId)?.name ?? '' }),
    };
    const counts = recordChange(db, { changedAt: now, kind: 'pairs-accepted', about }, () =>
      writePairs(db, { ...proposal, plan: partOf(proposal.plan, isWanted) }, { villageOf, today }),
    );
    bumpRegisterRevision(db);
    saveAcceptance(db, proposalId, {
      // The last village closes a proposal, like the township as a whole.
      state: isDone ? 'accepted' : 'open',
      acceptedVillageIds,
      registerRevision: registerRevision(db),
    });
    return counts;
  });
  tell('data.changed', { areas: ['pairings', 'people', 'rosters', 'printing', 'changes'] });
  return result;
}

function villagesOfPlan({ pairs, unserved, ended }: StoredPlan, villageOf: VillageOf): PlaceId[] {
  return [...new Set([...pairs, ...unserved, ...ended].map(({ elderId }) => villageOf(elderId)))];
}

function partOf(plan: StoredPlan, isWanted: (elderId: PersonId) => boolean): StoredPlan {
  return {
    ...plan,
    pairs: plan.pairs.filter((pair) => isWanted(pair.elderId)),
    unserved: plan.unserved.filter((elder) => isWanted(elder.elderId)),
    ended: plan.ended.filter((pair) => isWanted(pair.elderId)),
  };
}

function writePairs(
  db: WritableDb,
  { id, plan }: StoredProposal,
  { villageOf, today }: { villageOf: VillageOf; today: CalendarDate },
): Output<'pairings.accept'> {
  const rulesOf = openOfficeRules(db);
  // Ends come first: an elder has one helper of a role at a time.
  const ends = pairsThatEnd(listLivePairs(db), plan);
  for (const pair of ends) endPair(db, pair.id, today, 'replaced');
  const goesOn = new Map(listLivePairs(db).map((pair) => [placeOf(pair.elderId, pair.role), pair]));
  let started = 0;
  for (const pair of plan.pairs) {
    const score = {
      score: pair.score,
      confidence: pair.confidence,
      parts: pair.parts,
      travelMinutes: pair.travelMinutes,
      travelEstimated: pair.travelEstimated,
      proposalId: id,
    };
    const known = goesOn.get(placeOf(pair.elderId, pair.role));
    if (known) {
      rescorePair(db, known.id, score);
      continue;
    }
    const trialDays = rulesOf(villageOf(pair.elderId))['trial-days'].value;
    startPair(db, {
      elderId: pair.elderId,
      helperId: pair.helperId,
      role: pair.role,
      origin: pair.origin,
      startDate: today,
      trialUntil: pair.trial ? addDays(today, trialDays) : null,
      score,
      importBatchId: null,
    });
    started += 1;
  }
  return { started, kept: plan.pairs.length - started, ended: ends.length };
}

function villagesOfPeople(db: ReadableDb): VillageOf {
  const villageById = new Map(listPeople(db).map((person) => [person.id, person.villageId]));
  return (id) => {
    const villageId = villageById.get(id);
    if (villageId === undefined) throw new Error(`No person ${String(id)}`);
    return villageId;
  };
}
