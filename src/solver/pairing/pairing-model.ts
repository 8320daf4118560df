import type { PersonId, PlaceId } from '../../shared/domain/ids.ts';
import type { PairingDecision } from '../../shared/domain/pairing-decision.ts';
import type { PlanningHelper } from '../planning/planning-person.ts';
import {
  type CandidateSource,
  type ElderCandidates,
  findCandidate,
  findCandidates,
  NOBODY,
  sortPeople,
} from './elder-candidates.ts';
import { helperSieve } from './helper-sieve.ts';
import { type PairingFacts, pairingFacts } from './pairing-facts.ts';
import type { PairingProblem, PresentPair } from './pairing-problem.ts';
import { type DecisionsInForce, readDecisions } from './read-decisions.ts';
import { type PairScorer, pairScorer } from './score/score-pair.ts';
import { isBurden } from './score/burden.ts';
import { weeklyMinutes } from '../planning/weekly-minutes.ts';
import { type RoleIndex, ROLE_NAMES } from './unit-levels.ts';

/** A problem made ready: people in one order, who may be paired with whom, and what was decided by hand. */
export interface PairingModel extends CandidateSource {
  readonly problem: PairingProblem;
  readonly decisions: DecisionsInForce;
  readonly elderIndex: ReadonlyMap<PersonId, number>;
  readonly scorer: PairScorer;
  /** One for each elder. */
  readonly candidates: readonly ElderCandidates[];
}

export function buildPairingModel(problem: PairingProblem): PairingModel {
  const decisions = readDecisions(problem.decisions);
  return addCandidates(problem, decisions, problem.helpers.map(decisions.withLimits));
}

function addCandidates(
  problem: PairingProblem,
  decisions: DecisionsInForce,
  helpers: readonly PlanningHelper[],
): PairingModel {
  const undecided = { ...problem, helpers, decisions: [] };
  const people = sortPeople(undecided);
  const facts = pairingFacts(undecided);
  const scorer = pairScorer(undecided, facts);
  const source: CandidateSource = {
    people,
    facts,
    presentPairs: groupByElder(problem.activePairs),
    helperIndex: new Map(people.helpers.map((helper, index) => [helper.id, index])),
    helpersOfVillage: groupByVillage(people.helpers),
    acrossVillages: (villageId) => facts.settingsOf(villageId).acrossVillages,
    points: scorer.points,
    isBurden: (elder, helper) => isBurden(elder, helper, facts),
    weeklyMinutes,
  };
  const sieve = helperSieve(people.helpers, source.helpersOfVillage, facts);
  return {
    ...source,
    problem,
    decisions,
    scorer,
    elderIndex: new Map(people.elders.map((elder, index) => [elder.id, index])),
    candidates: people.elders.map((elder) => findCandidates(elder, source, sieve)),
  };
}

/** What the rules may ask, with the pairs that were ruled out by hand. */
export function factsInForce({ facts, decisions }: PairingModel): PairingFacts {
  return { ...facts, isForbidden: decisions.isForbidden };
}

/** The same model under one more decision; only what the decision touches is looked at again. */
export function modelWithDecision(model: PairingModel, decision: PairingDecision): PairingModel {
  const problem = { ...model.problem, decisions: [...model.problem.decisions, decision] };
  const decided = { ...model, problem, decisions: readDecisions(problem.decisions) };
  return decision.kind === 'set-limit' ? withHelperRead(decided, decision.helperId) : decided;
}

/** Reads one helper of the problem again, with the limits in force, and judges his or her pairs anew. */
function withHelperRead(model: PairingModel, helperId: PersonId): PairingModel {
  const index = model.helperIndex.get(helperId);
  const registered = model.problem.helpers.find((helper) => helper.id === helperId);
  if (index === undefined || registered === undefined) return model;
  const helper = model.decisions.withLimits(registered);
  const people = { ...model.people, helpers: model.people.helpers.with(index, helper) };
  const changed = { ...model, people };
  return { ...changed, candidates: judgedAgain(changed, index) };
}

/** The same model with one more helper, whose id must be larger than all others. */
export function modelWithHelper(model: PairingModel, helper: PlanningHelper): PairingModel {
  const index = model.people.helpers.length;
  const people = { ...model.people, helpers: [...model.people.helpers, helper] };
  const changed = { ...model, people };
  return { ...changed, candidates: judgedAgain(changed, index) };
}

function judgedAgain(model: PairingModel, index: number): readonly ElderCandidates[] {
  const helper = model.people.helpers[index]!;
  return model.people.elders.map((elder, number) => {
    const before = model.candidates[number]!;
    const { present, agreed } = before;
    const isAsked =
      elder.villageId === helper.villageId ||
      present.includes(index) ||
      model.acrossVillages(elder.villageId);
    if (!isAsked) return before;
    const candidate = findCandidate(elder, index, present, agreed, model);
    const others = before.list.filter((other) => other.helper !== index);
    if (candidate === null && others.length === before.list.length) return before;
    const list = candidate === null ? others : [...others, candidate];
    return { ...before, list: list.sort((one, other) => one.helper - other.helper) };
  });
}

/** Helper who is fixed to an elder in a role: locked by hand, or agreed by the two and not forbidden by hand. */
export function fixedHelper(model: PairingModel, elder: number, role: RoleIndex): number {
  const { id } = model.people.elders[elder]!;
  const { list, agreed } = model.candidates[elder]!;
  const locked = model.decisions.lockedHelper(id, ROLE_NAMES[role]);
  if (locked !== null) {
    const index = model.helperIndex.get(locked);
    // A lock on two whom the rules keep apart by now has no effect.
    if (index !== undefined && list.some((candidate) => candidate.helper === index)) return index;
  }
  const index = agreed[role];
  if (index === NOBODY || model.decisions.isForbidden(id, model.people.helpers[index]!.id)) return NOBODY;
  // By hand the two may be locked in the other role.
  const other = model.decisions.lockedHelper(id, ROLE_NAMES[role === 0 ? 1 : 0]);
  return other === model.people.helpers[index]!.id ? NOBODY : index;
}

/** Whether an elder has a unit of a role: a backup is there where the village wants one, or has one today. */
export function isWanted(model: PairingModel, elder: number, role: RoleIndex): boolean {
  if (role === 0) return true;
  const { present } = model.candidates[elder]!;
  return (
    model.facts.settingsOf(model.people.elders[elder]!.villageId).backupWanted ||
    present[1] !== NOBODY ||
    fixedHelper(model, elder, 1) !== NOBODY
  );
}

/** Places of a helper: as many as agreed, or as many as are fixed anyway. */
export function placesOf(helper: PlanningHelper, fixed: number): number {
  return Math.max(0, helper.maxElders, fixed);
}

function groupByElder(pairs: readonly PresentPair[]): ReadonlyMap<PersonId, readonly PresentPair[]> {
  const groups = new Map<PersonId, PresentPair[]>();
  for (const pair of pairs) groups.set(pair.elderId, [...(groups.get(pair.elderId) ?? []), pair]);
  return groups;
}

function groupByVillage(helpers: readonly PlanningHelper[]): ReadonlyMap<PlaceId, readonly number[]> {
  const groups = new Map<PlaceId, number[]>();
  helpers.forEach((helper, index) => {
    const group = groups.get(helper.villageId);
    if (group === undefined) groups.set(helper.villageId, [index]);
    else group.push(index);
  });
  return groups;
}
