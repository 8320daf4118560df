import { mipCost, relaxed } from '../../engines/mip.ts';
import type { ComponentAnswer, Solving } from '../component-search.ts';
import { allowedVisits } from '../model/visit-columns.ts';
import type { RosterTaskFacts } from '../roster-facts.ts';
import { buildRosterModel } from '../roster-model.ts';
import { tallyRoster } from '../score-roster.ts';
import { solveComponent } from '../solve-component.ts';
import { fixedWeek, type PlacedVisit, type WeekState } from '../week-state.ts';
import { askEngine } from './ask-engine.ts';
import { bestAround, visitColumnKey } from './best-around.ts';

/** Components of up to so many visits are proven as any week is: there is nothing to be saved. */
const FEW_VISITS = 12;
/** A week to begin with need not be the best of its kind. */
const ROUGHLY = { gap: 30, share: 0.1 };
/** Values up to this are rounding. */
const ROUNDING = 1e-6;
/** As long as the bound is no further away than two broken promises, nearly all others are settled by it. */
const CLOSE_POINTS = 500;

/**
 * Mends one component of a published week. First the visits that lost their place are placed the best way round all others.
 * How far that is from the bound of the relaxation then tells which promises every better week keeps too: to break one costs
 * more. Only the rest of the week is planned anew, and what comes out is proven for the whole. Where the bound is too far
 * away for that, the component is planned like any, from this week on.
 */
export function mendComponent(
  tasks: readonly RosterTaskFacts[],
  start: WeekState,
  solving: Solving,
): ComponentAnswer {
  const { facts } = solving;
  if (tasks.reduce((sum, task) => sum + task.visits, 0) <= FEW_VISITS) {
    return solveComponent(tasks, start, solving);
  }
  const mine = tasks.flatMap((task) => plannedOf(solving, start, task));
  const kept = mine.filter((visit) => isAsPromised(solving, visit));
  const near = bestAround({
    solving,
    tasks,
    kept,
    week: weekOf(solving, mine),
    useful: () => true,
    roughly: ROUGHLY,
  });
  if (near.stopped) return answerOf(near.week, null);
  const settled = settledBy(near.week);
  if (settled === null || near.points - settled.bound > CLOSE_POINTS) return planned(near.week);
  const staying = kept.filter(settled.keeps);
  const last = bestAround({ solving, tasks, kept: staying, week: near.week, useful: settled.useful });
  const bound = last.isBest ? last.points : Math.max(settled.bound, last.bound ?? settled.bound);
  return answerOf(last.week, Math.max(0, last.points - Math.ceil(bound - ROUNDING)), last.stopped);

  function planned(week: WeekState): ComponentAnswer {
    return solveComponent(tasks, week, solving);
  }

  function answerOf(week: WeekState, distance: number | null, stopped = distance === null): ComponentAnswer {
    return { visits: tasks.flatMap((task) => plannedOf(solving, week, task)), distance, stopped };
  }

  /** The bound of the relaxation, and what by its reduced costs every week cheaper than this one keeps and may use. */
  function settledBy(week: WeekState) {
    const others = fixedWeek(facts, 'exact');
    const scope = { ...solving, tasks, others };
    const { mip, visitColumns, writePoint } = buildRosterModel(scope, [], allowedVisits(scope));
    const answer = askEngine(solving, { mip: relaxed(mip), start: null });
    if (answer?.status !== 'optimal' || answer.reducedCosts?.length !== mip.columnCount) return null;
    const values = answer.values!;
    const { reducedCosts } = answer;
    const bound = mipCost(mip, values) + tallyRoster(facts, others).total - mipCost(mip, writePoint(others));
    const most = tallyRoster(facts, week).total - bound + ROUNDING;
    const sure = new Set<number>();
    const dear = new Set<number>();
    for (const visit of visitColumns) {
      const [value, points] = [values[visit.column]!, reducedCosts[visit.column]!];
      if (value > 1 - ROUNDING && points < -most) sure.add(visitColumnKey(facts, visit));
      if (value < ROUNDING && points > most) dear.add(visitColumnKey(facts, visit));
    }
    return {
      bound,
      keeps: ({ task, halfDay, team }: PlacedVisit): boolean =>
        team.every((helper) => sure.has(visitColumnKey(facts, { task, helper, halfDay }))),
      useful: (visit: Parameters<typeof visitColumnKey>[1]): boolean =>
        !dear.has(visitColumnKey(facts, visit)),
    };
  }
}

/** Visits of a task that are not fixed. */
function plannedOf({ facts }: Solving, week: WeekState, task: RosterTaskFacts): readonly PlacedVisit[] {
  return week.visitsOfTask(task).filter((visit) => !facts.fixedVisits.includes(visit));
}

function weekOf({ facts }: Solving, visits: readonly PlacedVisit[]): WeekState {
  const week = fixedWeek(facts, 'exact');
  for (const visit of visits) week.place(visit);
  return week;
}

function isAsPromised({ facts }: Solving, { task, halfDay, team }: PlacedVisit): boolean {
  return facts
    .promisesOf(task)
    .some((one) => one.halfDay === halfDay && one.team !== null && one.team.join() === team.join());
}
