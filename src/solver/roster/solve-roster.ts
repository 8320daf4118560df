import type { OutcomeStatus } from '../../shared/domain/pairing.ts';
import type { MipEngine } from '../engines/mip.ts';
import type { RunControl } from '../planning/run-control.ts';
import { checkRoster } from './check-roster.ts';
import type { Solving } from './component-search.ts';
import { composePlan } from './compose-plan.ts';
import { placeMissingVisits } from './construct-roster.ts';
import { findCandidates, type TaskCandidates } from './find-candidates.ts';
import { fitsWeek } from './find-placement.ts';
import { type RosterFacts, rosterFacts } from './roster-facts.ts';
import type { RosterPlan } from './roster-plan.ts';
import type { RosterProblem } from './roster-problem.ts';
import { tallyRoster } from './score-roster.ts';
import { solveComponent } from './solve-component.ts';
import { splitComponents } from './split-components.ts';
import { fixedWeek, visitsToPlace, type WeekState } from './week-state.ts';

/** Of the time that is left a group may take its share by tasks, a small one this; what it does not need the next have. */
const LEAST_SHARE_OF_TIME = 0.3;

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
 * Proven means: no week that keeps every rule has a lower price. A repair is a plan with promises, like any other.
 */
export function planRoster(
  problem: RosterProblem,
  run: RunControl,
  mip: MipEngine,
  solveOne: typeof solveComponent = solveComponent,
): RosterPlan {
  const begun = run.elapsedMilliseconds();
  const facts = rosterFacts(problem);
  const total = facts.tasks.length;
  run.report({ phase: 'solving', done: 0, total, about: null });
  const candidates = findCandidates(facts);
  const constructed = constructedWeek(facts, candidates);
  const solved = solveComponents(constructed, solveOne, {
    facts,
    candidates,
    run,
    mip,
    seed: problem.seed,
    remainingMilliseconds: () => problem.timeLimitMilliseconds - (run.elapsedMilliseconds() - begun),
    goodEnoughPercent: problem.goodEnoughPercent ?? 0,
  });
  run.report({ phase: 'explaining', done: total, total, about: null });
  const status = solved.status === 'stopped' ? 'stopped' : 'good';
  return (
    checkedPlan(problem, facts, solved) ??
    checkedPlan(problem, facts, { week: constructed, status, gapPercent: null }) ??
    neverPrintable(problem)
  );
}

/** What was promised as far as it still fits, the rest where it costs least; or without promises, if that is cheaper. */
function constructedWeek(facts: RosterFacts, candidates: readonly TaskCandidates[]): WeekState {
  const afresh = fixedWeek(facts, 'exact');
  placeMissingVisits(facts, afresh, facts.tasks, candidates);
  if (facts.tasks.every((task) => facts.promisesOf(task).length === 0)) return afresh;
  const promised = fixedWeek(facts, 'exact');
  for (const kind of ['published', 'last-week'] as const) {
    for (const task of facts.tasks) {
      for (const { kind: one, halfDay, team } of facts.promisesOf(task)) {
        if (one !== kind || team === null || visitsToPlace(facts, promised, task) === 0) continue;
        const visit = { task, halfDay, team };
        const mayCome = team.every((helper) => candidates[task.index]!.mayCome(helper, halfDay));
        if (mayCome && fitsWeek(facts, promised, visit)) promised.place(visit);
      }
    }
  }
  placeMissingVisits(facts, promised, facts.tasks, candidates);
  return priceOf(facts, promised) < priceOf(facts, afresh) ? promised : afresh;
}

function priceOf(facts: RosterFacts, week: WeekState): number {
  return tallyRoster(facts, week).total;
}

function solveComponents(constructed: WeekState, solveOne: typeof solveComponent, solving: Solving): Outcome {
  const { facts, candidates, run } = solving;
  const week = fixedWeek(facts, 'exact');
  let distance: number | null = 0;
  let stopped = false;
  let done = 0;
  const components = splitComponents(facts, candidates);
  let open = components.reduce((sum, { length }) => sum + length, 0);
  for (const tasks of components) {
    const share = Math.max(LEAST_SHARE_OF_TIME, tasks.length / open);
    open -= tasks.length;
    const answer = solveOne(tasks, constructed, withShareOfTime(solving, open === 0 ? 1 : share));
    for (const visit of answer.visits) week.place(visit);
    distance = distance === null || answer.distance === null ? null : distance + answer.distance;
    stopped ||= answer.stopped;
    done += tasks.length;
    run.report({ phase: 'solving', done, total: facts.tasks.length, about: null });
  }
  const everybodyAsked = candidates.every(({ allowed, inModel }) => allowed.length === inModel.length);
  const gapPercent = distance === null || !everybodyAsked ? null : inPercent(distance, priceOf(facts, week));
  if (stopped) return { week, status: 'stopped', gapPercent };
  return { week, status: gapPercent === 0 ? 'proven-best' : 'good', gapPercent };
}

/** So that no group leaves the later ones without a week of their own and a bound. */
function withShareOfTime(solving: Solving, share: number): Solving {
  const left = solving.remainingMilliseconds();
  const kept = Math.max(0, left) * (1 - share);
  return { ...solving, remainingMilliseconds: () => solving.remainingMilliseconds() - kept };
}

/** Rounded up to hundredths, so that only a proof has no gap. */
function inPercent(distance: number, price: number): number {
  return distance === 0 ? 0 : Math.ceil((10_000 * distance) / Math.max(1, price)) / 100;
}

function checkedPlan(
  problem: RosterProblem,
  facts: RosterFacts,
  { week, ...outcome }: Outcome,
): RosterPlan | null {
  const plan = composePlan(problem, facts, week, outcome);
  return checkRoster(problem, plan).length === 0 ? plan : null;
}

function neverPrintable(problem: RosterProblem): never {
  throw new Error(
    `roster of village ${problem.villageId}: even the constructed week breaks a rule. Maybe two people share an id.`,
  );
}
