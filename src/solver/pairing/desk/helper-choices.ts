import type { PersonId } from '../../../shared/domain/ids.ts';
import type { HelperChoice, PlanDifference, WhyNot } from '../../../shared/domain/pairing-explanation.ts';
import type { PairingDecision } from '../../../shared/domain/pairing-decision.ts';
import type { MipEngine } from '../../engines/mip.ts';
import { NOBODY } from '../elder-candidates.ts';
import { holdingsOf, type PlanHoldings } from '../plan-holdings.ts';
import type { SolvedPairing } from '../solve-pairing.ts';
import { ROLE_NAMES, type RoleIndex, ROLES } from '../unit-levels.ts';
import { lockBreaches } from './lock-breaches.ts';
import { differenceByDecision, provenDifference } from './what-if.ts';

/** Every helper who could be asked, seen from one elder: in-plan first, then by price, then the forbidden ones. */
export function helperChoices(
  solved: SolvedPairing,
  elder: number,
  role: RoleIndex,
): readonly HelperChoice[] {
  const { model, components } = solved;
  const holdings = holdingsOf(model, components);
  const priced = (decision: PairingDecision): PlanDifference => differenceByDecision(solved, decision);
  const one = model.people.elders[elder]!;
  return askedHelpers(solved, elder)
    .map((index): HelperChoice => {
      const helper = model.people.helpers[index]!;
      const score = model.scorer.score(one, helper);
      const travel = model.facts.travel(one, helper);
      return {
        helperId: helper.id,
        score: score.total,
        confidence: score.confidence,
        parts: [...score.parts],
        travelMinutes: travel?.minutes ?? null,
        travelEstimated: travel?.estimated ?? false,
        heldElders: holdings.heldElders(index),
        maxElders: helper.maxElders,
        why: whyNotIndex(solved, holdings, elder, index, role, priced),
      };
    })
    .sort(
      (left, right) =>
        rankOf(left.why, role) - rankOf(right.why, role) ||
        compareDifferences(left.why, right.why) ||
        right.score - left.score ||
        left.helperId - right.helperId,
    );
}

/** Of one helper the price is exact even where weekly minutes bind, as far as `mip` can prove it. */
export function whyNotHelper(
  solved: SolvedPairing,
  elder: number,
  helperId: PersonId,
  role: RoleIndex,
  mip: MipEngine | null,
): WhyNot {
  const helper = solved.model.helperIndex.get(helperId);
  // Who is not in the problem at all is not active.
  if (helper === undefined) return { kind: 'forbidden', breaches: [{ rule: 'helper-active', by: 1 }] };
  const priced = (decision: PairingDecision): PlanDifference => provenDifference(solved, decision, mip);
  return whyNotIndex(solved, holdingsOf(solved.model, solved.components), elder, helper, role, priced);
}

/** The helpers of the elder's village, or of the township where pairs may cross the boundary or the village has none. */
export function askedHelpers({ model }: SolvedPairing, elder: number): readonly number[] {
  const { villageId } = model.people.elders[elder]!;
  const ofVillage = model.helpersOfVillage.get(villageId) ?? [];
  if (model.acrossVillages(villageId) || ofVillage.length === 0)
    return model.people.helpers.map((_, helper) => helper);
  const present = model.candidates[elder]!.present.filter((helper) => helper !== NOBODY);
  return [...new Set([...ofVillage, ...present])].sort((one, other) => one - other);
}

function whyNotIndex(
  solved: SolvedPairing,
  holdings: PlanHoldings,
  elder: number,
  helper: number,
  role: RoleIndex,
  priced: (decision: PairingDecision) => PlanDifference,
): WhyNot {
  const { model } = solved;
  const held = ROLES.find((each) => holdings.helperOf(elder, each) === helper);
  if (held !== undefined) return { kind: 'in-plan', role: ROLE_NAMES[held] };
  const breaches = lockBreaches(model, elder, helper, role);
  if (breaches.length > 0) return { kind: 'forbidden', breaches: [...breaches] };
  const elderId = model.people.elders[elder]!.id;
  const helperId = model.people.helpers[helper]!.id;
  return {
    kind: 'costs',
    difference: priced({ kind: 'lock', elderId, helperId, role: ROLE_NAMES[role] }),
  };
}

function rankOf(why: WhyNot, role: RoleIndex): number {
  if (why.kind === 'in-plan') return why.role === ROLE_NAMES[role] ? 0 : 1;
  return why.kind === 'costs' ? 2 : 3;
}

function compareDifferences(one: WhyNot, other: WhyNot): number {
  return one.kind === 'costs' && other.kind === 'costs' ? compareLosses(one.difference, other.difference) : 0;
}

/** Helpers before points: who loses nobody comes first, then the cheaper. */
export function compareLosses(one: PlanDifference, other: PlanDifference): number {
  return (
    one.primariesLost - other.primariesLost || one.backupsLost - other.backupsLost || one.price - other.price
  );
}
