import { annealRoster } from './anneal/anneal-roster.ts';
import { MOST_COLUMNS_FOR_SMALL } from './ask-engine.ts';
import {
  type ComponentAnswer,
  ComponentSearch,
  MOST_COLUMNS_AT_ONCE,
  type Solving,
} from './component-search.ts';
import type { RosterTaskFacts } from './roster-facts.ts';
import type { PlacedVisit, WeekState } from './week-state.ts';

/** Rounds of the local search for each visit: fewer leave visits unfilled for which there is room, more gain little. */
const ROUNDS_A_VISIT = 80;
/** A published week that is mended begins next to its best. */
const ROUNDS_A_PROMISE = 5;

/**
 * Plans one component. Its whole price is one mixed-integer problem. Very small ones go to the engine as they are. For
 * others a local search finds a good week, where an engine has none for long. In large ones who goes to whom how often is
 * then decided without the days (`model/count-model.ts`), which gives a close bound, and the days are found for just these
 * couples, which gives a week near the bound. What time is left goes to the whole model: its relaxation is the better bound where few may
 * come, while its search seldom gains within seconds. What comes out is never worse than `start`, whatever the engine does.
 */
export function solveComponent(
  tasks: readonly RosterTaskFacts[],
  start: WeekState,
  solving: Solving,
): ComponentAnswer {
  const { run, remainingMilliseconds } = solving;
  const isStopped = run.stopRequested();
  // No time for anything: what was constructed is the answer, and nothing of a model is built.
  if (isStopped || remainingMilliseconds() <= 0) {
    return { visits: plannedVisits(tasks, start, solving), distance: null, stopped: isStopped };
  }
  const search = new ComponentSearch(tasks, start, solving);
  if (search.columnCount > MOST_COLUMNS_AT_ONCE) {
    // The first bound takes least time of all, so it comes first.
    const counted = search.count();
    counted.relax();
    anneal(search, tasks, solving);
    if (!search.isGoodEnough()) search.fillDays(counted.prove());
  } else if (search.columnCount > MOST_COLUMNS_FOR_SMALL) {
    // Full helpers make even a group of few hard to prove; a good week is to be at hand before.
    anneal(search, tasks, solving);
  }
  if (!search.isGoodEnough()) search.prove();
  return search.answer();
}

/** Visits of these tasks that are not fixed. */
function plannedVisits(
  tasks: readonly RosterTaskFacts[],
  week: WeekState,
  { facts }: Solving,
): readonly PlacedVisit[] {
  const fixed = new Set(facts.fixedVisits);
  return tasks.flatMap((task) => week.visitsOfTask(task).filter((visit) => !fixed.has(visit)));
}

/** Takes visits out and puts them back many times. */
function anneal(search: ComponentSearch, tasks: readonly RosterTaskFacts[], solving: Solving): void {
  const { facts, candidates, seed, run, remainingMilliseconds } = solving;
  const visits = tasks.reduce((sum, task) => sum + task.visits, 0);
  const isPublished = tasks.some((task) => facts.promisesOf(task).some(({ kind }) => kind === 'published'));
  const best = annealRoster(facts, search.week, tasks, {
    candidates,
    seed,
    rounds: (isPublished ? ROUNDS_A_PROMISE : ROUNDS_A_VISIT) * visits,
    stopRequested: () => run.stopRequested() || remainingMilliseconds() <= 0,
  });
  search.offerVisits(best);
}
