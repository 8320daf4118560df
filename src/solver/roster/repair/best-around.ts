import { mipCost } from '../../engines/mip.ts';
import type { Solving } from '../component-search.ts';
import { fitsWeek } from '../find-placement.ts';
import { placeMissingVisits } from '../construct-roster.ts';
import { type AllowedVisit, allowedVisits } from '../model/visit-columns.ts';
import { findWayCuts, type WayCut } from '../model/way-rows.ts';
import type { RosterFacts, RosterTaskFacts } from '../roster-facts.ts';
import { buildRosterModel } from '../roster-model.ts';
import { tallyRoster } from '../score-roster.ts';
import {
  fixedWeek,
  HALF_DAYS_A_WEEK,
  type PlacedVisit,
  visitsToPlace,
  type WeekState,
} from '../week-state.ts';
import { askEngine } from './ask-engine.ts';

type Visit = Pick<AllowedVisit, 'task' | 'helper' | 'halfDay'>;

/** How often half-days are cut off a week that is only to begin with. */
const MOST_ROUGH_ROUNDS = 2;

interface Around {
  readonly solving: Solving;
  readonly tasks: readonly RosterTaskFacts[];
  /** Visits that stay where they are. */
  readonly kept: readonly PlacedVisit[];
  /** A week that keeps the rules and these visits. */
  readonly week: WeekState;
  /** Visits that are worth asking about beside those of the week. */
  readonly useful: (visit: Visit) => boolean;
  /** A week to begin with: how many points from the best are near enough, and how much of the time that is left each model may take. */
  readonly roughly?: { readonly gap: number; readonly share: number };
}

interface BestAround {
  readonly week: WeekState;
  readonly points: number;
  /** No week that keeps these visits and uses what is useful costs less. */
  readonly isBest: boolean;
  /** Of such weeks; null where nothing is known. */
  readonly bound: number | null;
  readonly stopped: boolean;
}

/** The best week around visits that stay: a small model of the others, half-days that do not fit cut off until none is left. */
export function bestAround({ solving, tasks, kept, week, useful, roughly }: Around): BestAround {
  const { facts, candidates } = solving;
  const others = fixedWeek(facts, 'exact');
  for (const visit of kept) others.place(visit);
  const open = tasks.filter((task) => visitsToPlace(facts, others, task) > 0);
  const scope = { facts, candidates, tasks: open, others };
  const isMade = ({ task, helper, halfDay }: Visit): boolean =>
    week.visitsOfTask(task).some((one) => one.halfDay === halfDay && one.team.includes(helper));
  const allowed = allowedVisits(scope).filter((visit) => useful(visit) || isMade(visit));
  const cuts: WayCut[] = [];
  let best = week;
  let points = tallyRoster(facts, week).total;
  let bound: number | null = null;
  let rounds = 0;
  const answer = (isBest: boolean): BestAround => ({
    week: best,
    points,
    isBest,
    bound,
    stopped: solving.run.stopRequested(),
  });
  const offer = (other: WeekState): void => {
    const { total } = tallyRoster(facts, other);
    if (total < points) [best, points] = [other, total];
  };
  if (allowed.length === 0) return answer(true);
  for (;;) {
    const model = buildRosterModel(scope, cuts, allowed);
    const constant = tallyRoster(facts, others).total - mipCost(model.mip, model.writePoint(others));
    const found = askEngine(solving, { mip: model.mip, start: model.writePoint(best), ...roughly });
    if (found === null || found.values === null) return answer(false);
    if (found.bound !== null) bound = Math.max(bound ?? found.bound + constant, found.bound + constant);
    const visits = model.readVisits(found.values);
    const further = findWayCuts(facts, others, model.madeOf(found.values));
    offer(further.length === 0 ? joined(visits) : completed(visits));
    if (found.status !== 'optimal') return answer(false);
    if (further.length === 0) return answer(roughly === undefined);
    if (roughly !== undefined && ++rounds === MOST_ROUGH_ROUNDS) return answer(false);
    cuts.push(...further);
  }

  function joined(visits: readonly PlacedVisit[]): WeekState {
    const other = fixedWeek(facts, 'exact');
    for (const visit of [...kept, ...visits]) other.place(visit);
    return other;
  }

  /** These visits as far as they fit, the rest where it costs least. */
  function completed(visits: readonly PlacedVisit[]): WeekState {
    const other = joined([]);
    for (const visit of visits) if (fitsWeek(facts, other, visit)) other.place(visit);
    placeMissingVisits(facts, other, open, candidates);
    return other;
  }
}

/** Tells a column of visits from others. */
export function visitColumnKey({ helpers }: RosterFacts, { task, helper, halfDay }: Visit): number {
  return (task.index * helpers.length + helper) * HALF_DAYS_A_WEEK + halfDay;
}
