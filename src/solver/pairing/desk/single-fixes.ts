import type { HelperLimit, PairingDecision } from '../../../shared/domain/pairing-decision.ts';
import type { PairBreach, SingleFix } from '../../../shared/domain/pairing-explanation.ts';
import { findBreaches } from '../constraints/index.ts';
import { NOBODY } from '../elder-candidates.ts';
import { stoppedBy } from '../explain-unserved.ts';
import { factsInForce } from '../pairing-model.ts';
import { holdingsOf, type PlanHoldings } from '../plan-holdings.ts';
import type { SolvedPairing } from '../solve-pairing.ts';
import { ROLE_NAMES, type RoleIndex } from '../unit-levels.ts';
import { askedHelpers, compareLosses } from './helper-choices.ts';
import { differenceByDecision } from './what-if.ts';

type RaisedLimit = Extract<SingleFix, { kind: 'raise-limit' }>;

/**
 * Single changes that would give an elder a helper in a role: a limit of one helper raised just far enough, the cheapest
 * first; then helpers of whom one rule of yes or no would have to be asked about; where there is none of either, a new
 * helper. Empty where the elder has somebody, or none is wanted.
 */
export function singleFixes(solved: SolvedPairing, elder: number, role: RoleIndex): readonly SingleFix[] {
  const { model } = solved;
  const holdings = holdingsOf(model, solved.components);
  if (holdings.helperOf(elder, role) !== NOBODY || !holdings.isWanted(elder, role)) return [];
  const raised: RaisedLimit[] = [];
  const asked: SingleFix[] = [];
  for (const helper of askedHelpers(solved, elder)) {
    const breach = onlyBreach(solved, holdings, elder, role, helper);
    if (breach === null) continue;
    const limit = limitToRaise(solved, holdings, elder, helper, breach);
    const helperId = model.people.helpers[helper]!.id;
    if (limit === null) asked.push({ kind: 'ask', helperId, breach });
    else if (canBeAsked(limit)) {
      const fix = raisedLimit(solved, elder, role, helper, limit);
      if (fix !== null) raised.push(fix);
    }
  }
  const found: SingleFix[] = [
    ...raised.sort(
      (one, other) => compareLosses(one.difference, other.difference) || one.helperId - other.helperId,
    ),
    ...asked,
  ];
  const { hamletId, villageId } = model.people.elders[elder]!;
  return found.length > 0 ? found : [{ kind: 'new-helper', hamletId, villageId }];
}

/** The one rule that stops a helper; null where several do, or none. */
function onlyBreach(
  { model }: SolvedPairing,
  holdings: PlanHoldings,
  elder: number,
  role: RoleIndex,
  helper: number,
): PairBreach | null {
  const one = model.people.elders[elder]!;
  const other = model.people.helpers[helper]!;
  const breaches = findBreaches(one, other, factsInForce(model));
  if (breaches.length > 0) return breaches.length === 1 ? breaches[0]! : null;
  const rule = stoppedBy(model, holdings, elder, role, helper);
  // Somebody of the other helper's household cannot be asked to move out.
  if (rule === null || rule === 'not-the-same-household') return null;
  const over = holdings.heldMinutes(helper) + model.weeklyMinutes(one, other) - other.weeklyCapMinutes;
  return { rule, by: rule === 'weekly-minutes' ? over : 1 };
}

interface Limit {
  readonly limit: HelperLimit;
  readonly from: number;
  readonly to: number;
}

/** Nobody is asked to do more than twice as much, to walk longer than an hour, or to look after more than eight [proposal]. */
function canBeAsked({ limit, from, to }: Limit): boolean {
  switch (limit) {
    case 'travel-minutes':
      return to <= Math.min(2 * from, 60);
    case 'weekly-minutes':
      return to <= 2 * from;
    case 'elders':
      return to <= 8;
  }
}

/** The limit whose raising mends a breach, just far enough; null where the breach is no limit of the helper. */
function limitToRaise(
  { model }: SolvedPairing,
  holdings: PlanHoldings,
  elder: number,
  helper: number,
  { rule, by }: PairBreach,
): Limit | null {
  const { maxElders, weeklyCapMinutes, travelLimitMinutes } = model.people.helpers[helper]!;
  switch (rule) {
    case 'travel-limit': {
      const to = model.facts.travel(model.people.elders[elder]!, model.people.helpers[helper]!)!.minutes;
      // A way that the elder finds too long is the elder's to say.
      const isElders = (model.people.elders[elder]!.wayLimitMinutes ?? to) < to;
      return isElders ? null : { limit: 'travel-minutes', from: travelLimitMinutes, to };
    }
    case 'weekly-minutes':
      return { limit: 'weekly-minutes', from: weeklyCapMinutes, to: weeklyCapMinutes + by };
    case 'helper-capacity':
      return { limit: 'elders', from: maxElders, to: Math.max(maxElders, holdings.heldElders(helper)) + 1 };
    default:
      return null;
  }
}

/** Null where raising the limit serves somebody else. */
function raisedLimit(
  solved: SolvedPairing,
  elder: number,
  role: RoleIndex,
  helper: number,
  limit: Limit,
): RaisedLimit | null {
  const { id } = solved.model.people.elders[elder]!;
  const helperId = solved.model.people.helpers[helper]!.id;
  const decision: PairingDecision = { kind: 'set-limit', helperId, limit: limit.limit, value: limit.to };
  const difference = differenceByDecision(solved, decision);
  const isServed = difference.moves.some(
    (move) => move.elderId === id && move.role === ROLE_NAMES[role] && move.toHelperId !== null,
  );
  return isServed ? { kind: 'raise-limit', helperId, ...limit, decision, difference } : null;
}
