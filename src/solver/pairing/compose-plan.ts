import type { OutcomeStatus, ProposedPair, UnservedElder } from '../../shared/domain/pairing.ts';
import { NOBODY } from './elder-candidates.ts';
import { explainEnded } from './explain-ended.ts';
import { explainUnserved } from './explain-unserved.ts';
import { factsToAsk } from './facts-to-ask.ts';
import type { LackingFact } from './score/missing-facts.ts';
import { fixedHelper, type PairingModel } from './pairing-model.ts';
import type { PairingPlan, PlanGap } from './pairing-plan.ts';
import { holdingsOf, type PlanHoldings } from './plan-holdings.ts';
import type { PairScore } from './score/score-pair.ts';
import type { SolvedComponent } from './solve-model.ts';
import { ROLE_NAMES, type RoleIndex, ROLES } from './unit-levels.ts';

/** What a plan says of one elder; made once and shared by plans that do not differ in the elder's component. */
interface ElderPart {
  readonly pairs: readonly ProposedPair[];
  readonly unserved: readonly UnservedElder[];
  readonly lacking: readonly LackingFact[];
}
const partsOfComponent = new WeakMap<SolvedComponent, readonly ElderPart[]>();

/** Puts a solved problem into the words of a plan. */
export function composePlan(model: PairingModel, solved: readonly SolvedComponent[]): PairingPlan {
  const holdings = holdingsOf(model, solved);
  const parts = new Map<number, ElderPart>();
  for (const component of solved) {
    let ofComponent = partsOfComponent.get(component);
    if (ofComponent === undefined) {
      ofComponent = component.elders.map((elder) => composeElder(model, holdings, elder));
      partsOfComponent.set(component, ofComponent);
    }
    ofComponent.forEach((part, number) => parts.set(component.elders[number]!, part));
  }
  const inOrder = model.people.elders.map((_, elder) => parts.get(elder)!);
  const pairs = inOrder.flatMap((part) => part.pairs).map((pair) => withTrial(model, pair));
  return {
    status: statusOf(solved),
    totalScore: pairs.reduce((sum, pair) => sum + (pair.role === 'primary' ? pair.score : 0), 0),
    cost: solved.reduce((sum, { answer }) => sum + answer.cost, 0),
    gapPoints: gapOf(solved),
    gaps: gapsOf(model, solved),
    pairs,
    unserved: inOrder.flatMap((part) => part.unserved),
    ended: explainEnded(model, holdings, pairs),
    toAsk: factsToAsk(inOrder.flatMap((part) => part.lacking)),
  };
}

function composeElder(model: PairingModel, holdings: PlanHoldings, elder: number): ElderPart {
  const pairs: ProposedPair[] = [];
  const unserved: UnservedElder[] = [];
  const lacking: LackingFact[] = [];
  for (const role of ROLES) {
    const helper = holdings.helperOf(elder, role);
    if (helper !== NOBODY) {
      const score = model.scorer.score(model.people.elders[elder]!, model.people.helpers[helper]!);
      pairs.push(composePair(model, elder, helper, role, score));
      lacking.push(...score.missing);
    } else if (holdings.isWanted(elder, role)) unserved.push(explainUnserved(model, holdings, elder, role));
  }
  return { pairs, unserved, lacking };
}

function composePair(
  model: PairingModel,
  elder: number,
  helper: number,
  role: RoleIndex,
  score: PairScore,
): ProposedPair {
  const one = model.people.elders[elder]!;
  const other = model.people.helpers[helper]!;
  const { list } = model.candidates[elder]!;
  const travel = model.facts.travel(one, other);
  const today = model.presentPairs.get(one.id)?.find((pair) => pair.helperId === other.id);
  return {
    elderId: one.id,
    helperId: other.id,
    role: ROLE_NAMES[role],
    origin: today?.origin ?? 'assigned',
    score: score.total,
    confidence: score.confidence,
    parts: [...score.parts],
    travelMinutes: travel?.minutes ?? null,
    travelEstimated: travel?.estimated ?? false,
    kept: today !== undefined,
    locked: fixedHelper(model, elder, role) === helper,
    trial: model.decisions.isTrial(one.id, other.id),
    beyond: list.find((candidate) => candidate.helper === helper)?.beyond ?? null,
  };
}

function withTrial(model: PairingModel, pair: ProposedPair): ProposedPair {
  const trial = model.decisions.isTrial(pair.elderId, pair.helperId);
  return trial === pair.trial ? pair : { ...pair, trial };
}

function statusOf(solved: readonly SolvedComponent[]): OutcomeStatus {
  if (solved.some(({ answer }) => answer.stopped)) return 'stopped';
  return gapOf(solved) === 0 ? 'proven-best' : 'good';
}

/** The flow alone is proven by its prices; only where minutes count is there anything to tell. */
function gapsOf({ people }: PairingModel, solved: readonly SolvedComponent[]): PlanGap[] {
  return solved
    .filter(({ answer }) => answer.minutesCount)
    .map(({ elders, answer }) => ({ elderId: people.elders[elders[0]!]!.id, points: answer.gap }));
}

/** Null where nothing is proven, or where somebody more might be served. */
function gapOf(solved: readonly SolvedComponent[]): number | null {
  let gap = 0;
  for (const { answer } of solved) {
    if (answer.gap === null) return null;
    gap += answer.gap;
  }
  return gap;
}
