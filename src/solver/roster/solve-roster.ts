import type { OutcomeStatus } from '../../shared/domain/pairing.ts';
import { tryEngine } from '../engines/fallback-mip.ts';
import type { MipEngine } from '../engines/mip.ts';
import type { RunControl } from '../planning/run-control.ts';
import { checkRoster } from './check-roster.ts';
import { composePlan } from './compose-plan.ts';
import { placeMissingVisits } from './construct-roster.ts';
import { findCandidates, type NeedCandidates } from './find-candidates.ts';
import { type RosterFacts, rosterFacts, type RosterNeed } from './roster-facts.ts';
import { buildRosterModel } from './roster-model.ts';
import type { RosterPlan } from './roster-plan.ts';
import type { RosterProblem } from './roster-problem.ts';
import { scoreRoster } from './score-roster.ts';
import { splitComponents } from './split-components.ts';
import { type PlacedVisit, WeekState } from './week-state.ts';

/** A week with what is known of it. */
interface Outcome {
  readonly week: WeekState;
  readonly status: OutcomeStatus;
  readonly gapPercent: number | null;
}

/**
 * Plans the week of one village. A constructed week exists before any engine is asked, so a stop request, a
 * time limit or a broken engine always leaves a whole plan; whatever is returned has passed `checkRoster`.
 *
 * Proven means: best among all weeks in which every visit has time for the way there and back from home.
 */
export function planRoster(problem: RosterProblem, run: RunControl, mip: MipEngine): RosterPlan {
  const begun = run.elapsedMilliseconds();
  const facts = rosterFacts(problem);
  const candidates = findCandidates(facts);
  run.report({ phase: 'solving', done: 0, total: facts.needs.length, about: null });

  const allowed = (need: RosterNeed): readonly number[] => candidates[need.index]!.allowed;
  const constructed = new WeekState(facts, 'exact');
  placeMissingVisits(facts, constructed, facts.needs, allowed);

  const remaining = (): number => problem.timeLimitMilliseconds - (run.elapsedMilliseconds() - begun);
  const solved = solveComponents(facts, candidates, { problem, run, mip, remaining });
  const filled = placeMissingVisits(facts, solved.week, facts.needs, allowed);
  // Visits that only fit because rounds are shorter than the allowance lie outside what was proven.
  const improved = filled > 0 ? { ...solved, ...unproven(solved.status) } : solved;
  const fallback = { week: constructed, ...unproven(solved.status) };
  const best = scoreRoster(facts, constructed) < scoreRoster(facts, improved.week) ? fallback : improved;

  run.report({ phase: 'explaining', done: facts.needs.length, total: facts.needs.length, about: null });
  const plan = composePlan(facts, best.week, problem.weekStart, best);
  if (checkRoster(problem, plan).length === 0) return plan;
  const safePlan = composePlan(facts, constructed, problem.weekStart, fallback);
  const breaches = checkRoster(problem, safePlan);
  if (breaches.length > 0) {
    throw new Error(`roster of village ${problem.villageId}: the plan breaks ${JSON.stringify(breaches.slice(0, 3))}`);
  }
  return safePlan;
}

function unproven(status: OutcomeStatus): { status: OutcomeStatus; gapPercent: null } {
  return { status: status === 'stopped' ? 'stopped' : 'good', gapPercent: null };
}

interface Solving {
  readonly problem: RosterProblem;
  readonly run: RunControl;
  readonly mip: MipEngine;
  readonly remaining: () => number;
}

function solveComponents(facts: RosterFacts, candidates: readonly NeedCandidates[], solving: Solving): Outcome {
  const { run } = solving;
  const started = new WeekState(facts, 'allowance');
  const inModel = (need: RosterNeed): readonly number[] => candidates[need.index]!.inModel;
  placeMissingVisits(facts, started, facts.needs, inModel);

  const week = new WeekState(facts, 'exact');
  let bound: number | null = 0;
  let cost = 0;
  let stopped = false;
  let done = 0;
  for (const needs of splitComponents(facts, candidates)) {
    const answer = solveComponent(facts, candidates, needs, started, solving);
    for (const visit of answer.visits) week.place(visit);
    cost += answer.cost;
    bound = bound === null || answer.bound === null ? null : bound + answer.bound;
    stopped ||= answer.stopped;
    done += needs.length;
    run.report({ phase: 'solving', done, total: facts.needs.length, about: null });
  }
  const everybodyAsked = candidates.every(({ allowed, inModel: asked }) => allowed.length === asked.length);
  if (stopped) return { week, status: 'stopped', gapPercent: null };
  if (bound === null || !everybodyAsked) return { week, status: 'good', gapPercent: null };
  const distance = cost - bound;
  // All costs are whole points, so less than one point of distance is none.
  if (distance < 1) return { week, status: 'proven-best', gapPercent: 0 };
  return { week, status: 'good', gapPercent: Math.ceil((10_000 * distance) / Math.max(1, cost)) / 100 };
}

interface ComponentAnswer {
  readonly visits: readonly PlacedVisit[];
  readonly cost: number;
  readonly bound: number | null;
  readonly stopped: boolean;
}

function solveComponent(
  facts: RosterFacts,
  candidates: readonly NeedCandidates[],
  needs: readonly RosterNeed[],
  started: WeekState,
  { problem, run, mip, remaining }: Solving,
): ComponentAnswer {
  const model = buildRosterModel(facts, candidates, needs);
  const start = model.writePoint(started);
  const costOf = (point: Float64Array): number =>
    point.reduce((sum, value, column) => sum + value * model.mip.cost[column]!, 0);
  const fromStart = {
    visits: needs.flatMap((need) => started.visitsOfNeed(need)),
    cost: costOf(start),
    bound: null,
  };
  if (run.stopRequested()) return { ...fromStart, stopped: true };
  if (remaining() <= 0) return { ...fromStart, stopped: false };
  const answer = tryEngine(mip, model.mip, {
    timeLimitMilliseconds: remaining(),
    stopRequested: run.stopRequested,
    seed: problem.seed,
    start,
  });
  const stopped = answer.status === 'stopped';
  const { values } = answer;
  const bound = answer.status === 'optimal' && values !== null ? costOf(values) : answer.bound;
  if (values === null || costOf(values) > fromStart.cost) return { ...fromStart, bound, stopped };
  return { visits: model.readVisits(values), cost: costOf(values), bound, stopped };
}
