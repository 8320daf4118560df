import type { PersonId } from '../../../shared/domain/ids.ts';
import type { PairingDecision } from '../../../shared/domain/pairing-decision.ts';
import type { TryOutcome } from '../../../shared/domain/pairing-explanation.ts';
import type { PairRole } from '../../../shared/domain/pairing.ts';
import type { MipEngine } from '../../engines/mip.ts';
import type { RunControl } from '../../planning/run-control.ts';
import { composePlan } from '../compose-plan.ts';
import { roleIndex } from '../elder-candidates.ts';
import type { PairingPlan } from '../pairing-plan.ts';
import type { PairingDesk } from '../pairing-desk.ts';
import { modelWithDecision } from '../pairing-model.ts';
import type { PairingProblem } from '../pairing-problem.ts';
import type { KnownPlan } from '../solve-model.ts';
import { type SolvedPairing, solvePairing } from '../solve-pairing.ts';
import { helperChoices, whyNotHelper } from './helper-choices.ts';
import { lockBreaches } from './lock-breaches.ts';
import { singleFixes } from './single-fixes.ts';
import { volunteersWanted } from './volunteers-wanted.ts';
import { differenceByDecision, solveAgain, touchedComponents } from './what-if.ts';

/**
 * Solves a problem and keeps what its plan rests on, so that it can be asked and pulled about. The plan is that of
 * `planPairings`. `mip` null = no engine for weekly minutes: plans that they bind are good, not proven best.
 * With the plan that was made of the same problem before, opening takes a fraction of a second even where minutes bind.
 */
export function openPairingDesk(
  problem: PairingProblem,
  run: RunControl,
  mip: MipEngine | null,
  plan?: Pick<PairingPlan, 'pairs' | 'gaps'>,
): PairingDesk {
  return deskOf(solvePairing(problem, run, mip, plan && knownPlan(plan)), mip);
}

function knownPlan({ pairs, gaps }: Pick<PairingPlan, 'pairs' | 'gaps'>): KnownPlan {
  const helperOf = new Map(pairs.map((pair) => [`${pair.elderId}-${pair.role}`, pair.helperId]));
  const pointsOf = new Map(gaps.map(({ elderId, points }) => [elderId, points]));
  return {
    helperOf: (elderId, role) => helperOf.get(`${elderId}-${role}`),
    gapOf: (firstElderId) => pointsOf.get(firstElderId) ?? null,
    holds: true,
  };
}

function deskOf(solved: SolvedPairing, mip: MipEngine | null): PairingDesk {
  const { model } = solved;
  const elderOf = (id: PersonId): number => {
    const elder = model.elderIndex.get(id);
    if (elder === undefined)
      throw new Error(`pairing desk: elder ${id} has no needs or is not in the problem`);
    return elder;
  };
  const tryDecision = (decision: PairingDecision): TryOutcome => tryOn(solved, decision);
  return {
    plan: solved.plan,
    tryDecision,
    withDecision: (decision) => {
      const outcome = decision.kind === 'lock' ? lockOutcome(solved, decision) : null;
      if (outcome !== null) throw new Error(`pairing desk: hard rules forbid decision "${decision.kind}"`);
      return deskOf(decided(solved, decision), mip);
    },
    choices: (elderId, role) => helperChoices(solved, elderOf(elderId), roleIndex(role)),
    whyNot: (elderId, helperId, role) =>
      whyNotHelper(solved, elderOf(elderId), helperId, roleIndex(role), mip),
    fixes: (elderId: PersonId, role: PairRole) => singleFixes(solved, elderOf(elderId), roleIndex(role)),
    volunteersWanted: () => volunteersWanted(solved),
  };
}

function tryOn(solved: SolvedPairing, decision: PairingDecision): TryOutcome {
  const forbidden = decision.kind === 'lock' ? lockOutcome(solved, decision) : null;
  return forbidden ?? { kind: 'different', difference: differenceByDecision(solved, decision) };
}

/** Null where the lock is possible. */
function lockOutcome(
  { model }: SolvedPairing,
  { elderId, helperId, role }: Extract<PairingDecision, { kind: 'lock' }>,
): TryOutcome | null {
  const elder = model.elderIndex.get(elderId);
  const helper = model.helperIndex.get(helperId);
  // Who is not in the problem at all is not active.
  if (elder === undefined || helper === undefined)
    return { kind: 'forbidden', breaches: [{ rule: 'helper-active', by: 1 }] };
  const breaches = lockBreaches(model, elder, helper, roleIndex(role));
  return breaches.length === 0 ? null : { kind: 'forbidden', breaches: [...breaches] };
}

/**
 * Only what the decision touches is solved again; the rest is shared. Where weekly minutes bind, the plan at hand is mended
 * on the spot, as it was when the decision was tried; planning anew under the same decisions may find a better one.
 */
function decided(solved: SolvedPairing, decision: PairingDecision): SolvedPairing {
  const model = modelWithDecision(solved.model, decision);
  const touched = touchedComponents(solved, model, decision);
  const components = [
    ...solved.components.filter((component) => !touched.includes(component)),
    ...solveAgain(solved, model, touched),
  ].sort((one, other) => one.elders[0]! - other.elders[0]!);
  return { model, components, plan: composePlan(model, components) };
}
