import type { OutcomeStatus } from '../../shared/domain/pairing.ts';
import type { MipEngine } from '../engines/mip.ts';
import type { RunControl } from '../planning/run-control.ts';
import { checkRoster } from './check-roster.ts';
import { composePlan } from './compose-plan.ts';
import { placeMissingVisits } from './construct-roster.ts';
import { findCandidates } from './find-candidates.ts';
import { improveRoster } from './improve-roster.ts';
import { type RosterFacts, rosterFacts, type RosterNeed } from './roster-facts.ts';
import type { RosterPlan } from './roster-plan.ts';
import { weigh } from './roster-prices.ts';
import type { RosterProblem } from './roster-problem.ts';
import { scoreRoster } from './score-roster.ts';
import { type Solving, solveComponent } from './solve-component.ts';
import { splitComponents } from './split-components.ts';
import { WeekState } from './week-state.ts';

/** A week with what is known of it. */
interface Outcome {
  readonly week: WeekState;
  readonly status: OutcomeStatus;
  readonly gapPercent: number | null;
}

/** Chains over the finished week, where rounds are reckoned exactly. */
const FINAL_CHAIN_STEPS = 1;

/**
 * Plans the week of one village. A constructed week exists before any engine is asked, so a stop request, a
 * time limit or a broken engine always leaves a whole plan; whatever is returned has passed `checkRoster`.
 *
 * Proven means: no week has less care points in which every visit has time for the way there and back from
 * home. Comfort is tidied, not proven.
 */
export function planRoster(problem: RosterProblem, run: RunControl, mip: MipEngine): RosterPlan {
  const begun = run.elapsedMilliseconds();
  const facts = rosterFacts(problem);
  const total = facts.needs.length;
  run.report({ phase: 'solving', done: 0, total, about: null });
  const candidates = findCandidates(facts);
  const helpersOf = (need: RosterNeed): readonly number[] => candidates[need.index]!.allowed;
  const constructed = new WeekState(facts, 'exact');
  placeMissingVisits(facts, constructed, facts.needs, helpersOf);

  const remainingMilliseconds = (): number =>
    problem.timeLimitMilliseconds - (run.elapsedMilliseconds() - begun);
  const solved = solveComponents({
    facts,
    candidates,
    run,
    mip,
    seed: problem.seed,
    timeLimitMilliseconds: problem.timeLimitMilliseconds,
    remainingMilliseconds,
  });
  const careBefore = scoreRoster(facts, solved.week).care;
  placeMissingVisits(facts, solved.week, facts.needs, helpersOf);
  improveRoster(facts, solved.week, facts.needs, {
    helpersOf,
    steps: FINAL_CHAIN_STEPS,
    stopRequested: () => run.stopRequested() || remainingMilliseconds() <= 0,
  });
  // Less care than the model knew lies outside what was proven: rounds are shorter than the allowance.
  const beyond = scoreRoster(facts, solved.week).care < careBefore;
  const improved = beyond ? { ...solved, ...unproven(solved.status) } : solved;
  const fallback = { week: constructed, ...unproven(solved.status) };
  const best = weightOf(facts, constructed) < weightOf(facts, improved.week) ? fallback : improved;

  run.report({ phase: 'explaining', done: total, total, about: null });
  return (
    checkedPlan(problem, facts, best) ?? checkedPlan(problem, facts, fallback) ?? neverPrintable(problem)
  );
}

function solveComponents(solving: Solving): Outcome {
  const { facts, candidates, run } = solving;
  const week = new WeekState(facts, 'exact');
  let bound: number | null = 0;
  let cost = 0;
  let stopped = false;
  let done = 0;
  for (const needs of splitComponents(facts, candidates)) {
    const answer = solveComponent(needs, solving);
    for (const visit of answer.visits) week.place(visit);
    cost += answer.cost;
    bound = bound === null || answer.bound === null ? null : bound + answer.bound;
    stopped ||= answer.stopped;
    done += needs.length;
    run.report({ phase: 'solving', done, total: facts.needs.length, about: null });
  }
  if (stopped) return { week, status: 'stopped', gapPercent: null };
  const everybodyAsked = candidates.every(({ allowed, inModel }) => allowed.length === inModel.length);
  if (bound === null || !everybodyAsked) return { week, status: 'good', gapPercent: null };
  // Care comes in whole points, so less than one point of distance is none.
  const distance = Math.max(0, cost - bound);
  if (distance < 1) return { week, status: 'proven-best', gapPercent: 0 };
  return { week, status: 'good', gapPercent: Math.ceil((10_000 * distance) / Math.max(1, cost)) / 100 };
}

function unproven(status: OutcomeStatus): { readonly status: OutcomeStatus; readonly gapPercent: null } {
  return { status: status === 'stopped' ? 'stopped' : 'good', gapPercent: null };
}

function weightOf(facts: RosterFacts, week: WeekState): number {
  return weigh(scoreRoster(facts, week));
}

function checkedPlan(problem: RosterProblem, facts: RosterFacts, outcome: Outcome): RosterPlan | null {
  const plan = composePlan(facts, outcome.week, problem.weekStart, {
    status: outcome.status,
    gapPercent: outcome.gapPercent,
  });
  return checkRoster(problem, plan).length === 0 ? plan : null;
}

function neverPrintable(problem: RosterProblem): never {
  throw new Error(
    `roster of village ${problem.villageId}: even the constructed week breaks a rule. Maybe two people share an id.`,
  );
}
