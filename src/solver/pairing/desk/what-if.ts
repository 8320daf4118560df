import type { PairingDecision } from '../../../shared/domain/pairing-decision.ts';
import type { PlanDifference } from '../../../shared/domain/pairing-explanation.ts';
import type { PersonId } from '../../../shared/domain/ids.ts';
import type { MipEngine } from '../../engines/mip.ts';
import { modelWithDecision, type PairingModel } from '../pairing-model.ts';
import { knownPlanOf, type SolvedComponent, solveElders } from '../solve-model.ts';
import type { SolvedPairing } from '../solve-pairing.ts';
import { roleIndex } from '../elder-candidates.ts';
import { componentWithPair } from './forced-pair.ts';
import { differenceOf } from './plan-difference.ts';

export const NO_DIFFERENCE: PlanDifference = {
  price: 0,
  exact: true,
  primariesLost: 0,
  backupsLost: 0,
  moves: [],
};

/** What a decision would do. The hard rules are not asked here. */
export function differenceByDecision(solved: SolvedPairing, decision: PairingDecision): PlanDifference {
  if (decision.kind === 'trial') return NO_DIFFERENCE;
  const quick = quickDifference(solved, decision);
  if (quick !== null) return quick;
  const after = modelWithDecision(solved.model, decision);
  return differenceByModel(solved, after, touchedComponents(solved, after, decision));
}

/**
 * As {@link differenceByDecision}, with the engine for weekly minutes asked where they bind: the difference of two proven
 * plans, after seconds instead of at once. Where one of them could not be proven the quick answer stands.
 */
export function provenDifference(
  solved: SolvedPairing,
  decision: PairingDecision,
  mip: MipEngine | null,
): PlanDifference {
  const quick = differenceByDecision(solved, decision);
  if (quick.exact || mip === null) return quick;
  const after = modelWithDecision(solved.model, decision);
  const touched = touchedComponents(solved, after, decision);
  const control = { stopRequested: () => false, mip, seed: after.problem.seed };
  const proven = differenceOf(
    { model: solved.model, components: touched },
    { model: after, components: solveElders(after, eldersOf(touched), control) },
  );
  return proven.exact ? proven : quick;
}

/** Forcing or forbidding one pair from the prices at hand; null where that is not enough. */
function quickDifference(solved: SolvedPairing, decision: PairingDecision): PlanDifference | null {
  if (decision.kind !== 'lock' && decision.kind !== 'forbid') return null;
  const { model } = solved;
  const elder = model.elderIndex.get(decision.elderId);
  const helper = model.helperIndex.get(decision.helperId);
  if (elder === undefined || helper === undefined) return null;
  const component = componentOf(solved, elder);
  const role = decision.kind === 'lock' ? roleIndex(decision.role) : null;
  const after = component && componentWithPair(model, component, elder, helper, role);
  return after ? differenceOf({ model, components: [component] }, { model, components: [after] }) : null;
}

function componentOf({ components }: SolvedPairing, elder: number): SolvedComponent | undefined {
  return components.find(({ elders }) => elders.includes(elder));
}

/**
 * The difference of the optima over some components. Where weekly minutes bind, the plan after the change is the one at hand
 * mended within the minutes: what it costs can be had, yet a better one may exist, so the price is not exact.
 */
export function differenceByModel(
  solved: SolvedPairing,
  after: PairingModel,
  touched: readonly SolvedComponent[],
): PlanDifference {
  if (touched.length === 0) return NO_DIFFERENCE;
  return differenceOf(
    { model: solved.model, components: touched },
    { model: after, components: solveAgain(solved, after, touched) },
  );
}

/** The plans of some components under a changed model, from the plan at hand; never a question to the engine for minutes. */
export function solveAgain(
  solved: SolvedPairing,
  after: PairingModel,
  touched: readonly SolvedComponent[],
): readonly SolvedComponent[] {
  const control = { stopRequested: () => false, mip: null, seed: after.problem.seed };
  return solveElders(after, eldersOf(touched), control, undefined, knownPlanOf(solved.model, touched));
}

/** The components whose plans a decision may change. */
export function touchedComponents(
  { model, components }: SolvedPairing,
  after: PairingModel,
  decision: PairingDecision,
): readonly SolvedComponent[] {
  if (decision.kind === 'trial') return [];
  if (decision.kind === 'set-limit') return componentsOfHelper(components, model, after, decision.helperId);
  const elder = model.elderIndex.get(decision.elderId);
  return components.filter(({ elders }) => elder !== undefined && elders.includes(elder));
}

/** The components of all elders whom a helper may be paired with before or after a change. */
export function componentsOfHelper(
  components: readonly SolvedComponent[],
  before: PairingModel,
  after: PairingModel,
  helperId: PersonId,
): readonly SolvedComponent[] {
  const helper = after.helperIndex.get(helperId) ?? after.people.helpers.length - 1;
  const mayHelp = (model: PairingModel, elder: number): boolean =>
    model.candidates[elder]!.list.some((candidate) => candidate.helper === helper);
  return components.filter(({ elders }) =>
    elders.some((elder) => mayHelp(before, elder) || mayHelp(after, elder)),
  );
}

function eldersOf(components: readonly SolvedComponent[]): readonly number[] {
  return components.flatMap(({ elders }) => elders).sort((one, other) => one - other);
}
