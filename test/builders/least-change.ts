import { halfDayIndex } from '../../src/shared/domain/availability.ts';
import { taskKey } from '../../src/shared/domain/roster-task.ts';
import { mipCost } from '../../src/solver/engines/mip.ts';
import { MipBuilder } from '../../src/solver/engines/mip-builder.ts';
import type { PlanningHelper } from '../../src/solver/planning/planning-person.ts';
import type { RosterProblem } from '../../src/solver/roster/roster-problem.ts';
import { begun, dayOf, type Made, PlainWeek } from './every-week.ts';
import type { PlainTask } from './plain-task.ts';
import { highs, toTheProof } from './mip-engines.ts';

/*
 * The least-change model a second time: one column for each visit, half-day and whole team that the rules allow, told from the
 * plain statement of the model; half-days that do not fit are found in the answer and forbidden. No line of the planner.
 */

export interface LeastChange {
  /** The least price of all weeks. */
  readonly price: number;
  /** Promises that this week breaks, in fifties: four where others come, five where nobody comes then. */
  readonly change: number;
  /** What visits that nobody makes and helpers who are missing come to. */
  readonly leftOut: number;
}

/** The whole price, or the broken promises alone where no more is left out than so many points, whatever else it costs. */
type Goal = { readonly kind: 'price' } | { readonly kind: 'promises'; readonly leftOut: number };

interface Column {
  readonly column: number;
  readonly made: Made;
}

/** The cheapest week of all. */
export function leastChange(problem: RosterProblem): LeastChange {
  const week = new PlainWeek(problem);
  const { cost, made } = solve(week, { kind: 'price' });
  if (!week.keepsSums(made)) throw new Error('oracle: its own week breaks a rule');
  if (cost !== week.priceOf(made)) throw new Error(`oracle: ${cost} is not ${week.priceOf(made)}`);
  const leftOut = week.tasks.reduce((sum, task) => {
    const visits = made.filter((visit) => visit.task === task);
    const missing = visits.reduce((all, { team }) => all + Math.max(0, task.wanted - team.length), 0);
    return sum + Math.max(0, task.count - visits.length) * task.unfilled + 600 * missing;
  }, 0);
  const change = (problem.promises ?? []).reduce((sum, promise) => {
    const then = made.filter((one) => isThen(one, promise));
    if (then.length === 0) return sum + 5;
    return then.some((one) => keeps(one, promise)) ? sum : sum + 4;
  }, 0);
  return { price: cost, change, leftOut };
}

/** The least change, in fifties, of any week that leaves out no more than so many points. */
export function fewestBroken(problem: RosterProblem, leftOut: number): number {
  return solve(new PlainWeek(problem), { kind: 'promises', leftOut }).cost;
}

function solve(week: PlainWeek, goal: Goal): { readonly cost: number; readonly made: readonly Made[] } {
  const ways = week.tasks.flatMap((task) => possibleVisits(week, task));
  const cuts: (readonly Made[])[] = [];
  for (;;) {
    const { model, columns, base } = statement(week, ways, cuts, goal);
    // Where everything is settled there is nothing to ask an engine.
    if (model.columnCount === 0) return { cost: base, made: week.fixed };
    const answer = highs.solve(model, toTheProof);
    const { values } = answer;
    if (answer.status !== 'optimal' || values === null) throw new Error(`oracle: ${answer.status}`);
    const made = columns.filter(({ column }) => values[column]! > 0.5).map((each) => each.made);
    const tooMuch = halfDaysTooMuch(week, made);
    if (tooMuch.length === 0)
      return { cost: Math.round(base + mipCost(model, values)), made: [...week.fixed, ...made] };
    cuts.push(...tooMuch);
  }
}

/** Single visits that fit beside what is fixed. */
function possibleVisits(week: PlainWeek, task: PlainTask): readonly Made[] {
  const halfDays = Array.from({ length: 14 }, (_, at) => at);
  const fixedOfTask = week.fixed.filter((visit) => visit.task === task);
  return halfDays.flatMap((at) => {
    const isTaken = fixedOfTask.some((visit) =>
      task.kind === 'need' || task.kind === 'meal-round' ? dayOf(visit.at) === dayOf(at) : visit.at === at,
    );
    if (isTaken) return [];
    const free = week.problem.helpers.filter((helper) => task.mayCome(helper, at));
    return teams(free, task.wanted)
      .filter((team) => team.length >= task.least && week.isFit(task, team))
      .map((team) => ({ task, at, team, fixed: false }))
      .filter((visit) => week.keepsSums([...week.fixed, visit]));
  });
}

function teams(people: readonly PlanningHelper[], most: number): readonly (readonly PlanningHelper[])[] {
  if (most === 0) return [[]];
  return [
    [],
    ...people.flatMap((person, index) =>
      teams(people.slice(index + 1), most - 1).map((others) => [person, ...others]),
    ),
  ];
}

function statement(week: PlainWeek, ways: readonly Made[], cuts: readonly (readonly Made[])[], goal: Goal) {
  const { problem, settings, fixed } = week;
  const mip = new MipBuilder();
  const promises = problem.promises ?? [];
  const isPriced = goal.kind === 'price';
  const fifty = isPriced ? 50 : 1;
  const known = promises.filter((each) => week.tasks.some(({ key }) => key === taskKey(each.visit.task)));
  const open = known.filter((each) => !fixed.some((visit) => keeps(visit, each)));
  const missed = known.filter((each) => !fixed.some((visit) => isThen(visit, each)));
  const unfilled = week.tasks.reduce((sum, task) => {
    const there = fixed.filter((visit) => visit.task === task).length;
    return sum + Math.max(0, task.count - there) * task.unfilled;
  }, 0);
  const certain = isPriced ? fixed.reduce((sum, visit) => sum + week.priceOfVisit(visit), unfilled) : 0;
  const base = certain + fifty * (4 * open.length + missed.length);
  const columns = ways.map((made): Column => {
    const then = missed.filter((each) => isThen(made, each)).length;
    const kept = fifty * (4 * open.filter((each) => keeps(made, each)).length + then);
    const cost = isPriced ? week.priceOfVisit(made) - made.task.unfilled : 0;
    return { made, column: mip.addBinary(cost - kept) };
  });
  if (goal.kind === 'promises') {
    const already = fixed.reduce((sum, visit) => sum + missingPoints(visit), unfilled);
    // In units of 200, of which all of them are multiples: smaller numbers are safer in an engine of fractions.
    mip.addRow(
      Number.NEGATIVE_INFINITY,
      (goal.leftOut - already) / 200,
      columns.map(({ column, made }) => [column, (missingPoints(made) - made.task.unfilled) / 200]),
    );
  }
  const sum = (some: readonly Column[], most: number): void => {
    if (some.length > most)
      mip.addRow(
        Number.NEGATIVE_INFINITY,
        most,
        some.map(({ column }) => [column, 1]),
      );
  };
  const minutes = (some: readonly Column[], most: number): void => {
    mip.addRow(
      Number.NEGATIVE_INFINITY,
      Math.max(0, most),
      some.map(({ column, made }) => [column, made.task.minutes]),
    );
  };
  const halfDays = Array.from({ length: 14 }, (_, at) => at);
  const days = Array.from({ length: 7 }, (_, day) => day);
  for (const task of week.tasks) {
    const own = columns.filter(({ made }) => made.task === task);
    const there = fixed.filter((visit) => visit.task === task);
    sum(own, Math.max(0, task.count - there.length - (week.keptUnfilled.get(task.key) ?? 0)));
    const daily = task.kind === 'need' || task.kind === 'meal-round';
    if (daily)
      for (const day of days)
        sum(
          own.filter(({ made }) => dayOf(made.at) === day),
          1,
        );
    else
      for (const at of halfDays)
        sum(
          own.filter(({ made }) => made.at === at),
          1,
        );
    if (!isPriced || task.kind !== 'need' || task.count < 2 || task.count > 4) continue;
    for (const day of days.slice(0, 6)) {
      const both = own.filter(({ made }) => dayOf(made.at) === day || dayOf(made.at) === day + 1);
      const already = [day, day + 1].filter((each) => there.some(({ at }) => dayOf(at) === each)).length;
      if (both.length === 0 && already < 2) continue;
      const together = mip.addBinary(5);
      mip.addRow(Number.NEGATIVE_INFINITY, 1 - already, [
        ...both.map(({ column }) => [column, 1] as const),
        [together, -1],
      ]);
    }
  }
  for (const elder of problem.elders) {
    const own = columns.filter(({ made }) => made.task.elder === elder);
    for (const at of halfDays)
      sum(
        own.filter(({ made }) => made.at === at && made.task.code !== 'meal_help'),
        1,
      );
    const known = new Set(fixed.filter(({ task }) => task.elder === elder).flatMap(({ team }) => team));
    const coming = problem.helpers.filter(
      (helper) => !known.has(helper) && own.some(({ made }) => made.team.includes(helper)),
    );
    const seen = coming.map((helper) => {
      const face = mip.addBinary(0);
      for (const { column, made } of own)
        if (made.team.includes(helper))
          mip.addRow(Number.NEGATIVE_INFINITY, 0, [
            [column, 1],
            [face, -1],
          ]);
      return face;
    });
    const most = Math.max(0, settings.mostFaces - known.size);
    if (seen.length > most)
      mip.addRow(
        Number.NEGATIVE_INFINITY,
        most,
        seen.map((face) => [face, 1]),
      );
    if (!isPriced) continue;
    // Whoever is not the own helper, but for the first of them.
    const strange = seen.filter((_, index) => !week.ways.isOwn(elder, coming[index]!));
    const there = [...known].filter((helper) => !week.ways.isOwn(elder, helper)).length;
    const paid = mip.addContinuous(15, problem.helpers.length);
    mip.addRow(Number.NEGATIVE_INFINITY, 1 - there, [
      ...strange.map((face) => [face, 1] as const),
      [paid, -1],
    ]);
  }
  for (const helper of problem.helpers) {
    const own = columns.filter(({ made }) => made.team.includes(helper));
    const there = fixed.filter(({ team }) => team.includes(helper));
    const already = there.reduce((all, { task }) => all + task.minutes, 0);
    minutes(own, helper.weeklyCapMinutes - already);
    const used = days.map((day) => {
      const ofDay = own.filter(({ made }) => dayOf(made.at) === day);
      const onDay = there.filter(({ at }) => dayOf(at) === day);
      const percents = [0, 1].map((half) => problem.calendar?.[2 * day + half]?.capPercent ?? 100);
      const cap = Math.floor((helper.dailyCapMinutes * Math.min(...percents)) / 100);
      minutes(ofDay, cap - onDay.reduce((all, { task }) => all + task.minutes, 0));
      return { ofDay, taken: onDay.length > 0 };
    });
    const newDays = used.filter(({ ofDay, taken }) => !taken && ofDay.length > 0);
    const takenDays = used.filter(({ taken }) => taken).length;
    if (takenDays + newDays.length > 6) {
      const columnsOfDays = newDays.map(({ ofDay }) => {
        const day = mip.addBinary(0);
        for (const { column } of ofDay)
          mip.addRow(Number.NEGATIVE_INFINITY, 0, [
            [column, 1],
            [day, -1],
          ]);
        return day;
      });
      mip.addRow(
        Number.NEGATIVE_INFINITY,
        Math.max(0, 6 - takenDays),
        columnsOfDays.map((day) => [day, 1]),
      );
    }
    if (!isPriced) continue;
    const before = there.reduce((sum, { task }) => sum + begun(task.minutes), 0);
    for (const { sign, from } of week.loadsOf(helper)) {
      const over = mip.addContinuous(1, 10_000);
      mip.addRow(Number.NEGATIVE_INFINITY, sign * (from - before), [
        ...own.map(({ column, made }) => [column, sign * begun(made.task.minutes)] as const),
        [over, -1],
      ]);
    }
  }
  for (const helper of problem.helpers)
    for (const at of halfDays) {
      const own = columns.filter(({ made }) => made.at === at && made.team.includes(helper));
      const there = fixed.filter((visit) => visit.at === at && visit.team.includes(helper));
      if (own.length > 1) withLeastWays(mip, week, helper, at, own, there);
    }
  for (const cut of cuts) {
    const [{ team, at }] = cut as [Made];
    for (const helper of team) {
      if (!cut.every((visit) => visit.team.includes(helper))) continue;
      const tasks = new Set(cut.map(({ task }) => task));
      const there = fixed.filter((visit) => visit.at === at && visit.team.includes(helper));
      const all = [...there.map(({ task }) => task), ...tasks];
      if (week.fitsHalfDay(helper, at, all)) continue;
      sum(
        columns.filter(({ made }) => made.at === at && tasks.has(made.task) && made.team.includes(helper)),
        tasks.size - 1,
      );
    }
  }
  return { model: mip.build(), columns, base };
}

/** What a half-day takes at the least: the service, and the shortest way on which each stop can be reached. Never too much. */
function withLeastWays(
  mip: MipBuilder,
  week: PlainWeek,
  helper: PlanningHelper,
  at: number,
  own: readonly Column[],
  there: readonly Made[],
): void {
  const tasks = new Set([...own.map(({ made }) => made.task), ...there.map(({ task }) => task)]);
  const reached = (task: PlainTask): number =>
    Math.min(
      week.ways.there(helper, task, at) ?? 0,
      ...[...tasks]
        .filter((other) => other !== task)
        .map((other) => week.ways.between(helper, other, task, at)),
    );
  const takes = (task: PlainTask): number =>
    task.minutes + week.ways.inside(helper, task, at) + reached(task);
  const backHome = Math.min(...[...tasks].map((task) => week.ways.back(helper, task, at) ?? 0));
  const taken = there.reduce((sum, { task }) => sum + takes(task), backHome);
  mip.addRow(
    Number.NEGATIVE_INFINITY,
    Math.max(0, 180 - taken),
    own.map(({ column, made }) => [column, takes(made.task)]),
  );
  for (const one of tasks)
    for (const other of tasks) {
      if (one.key >= other.key || week.fitsHalfDay(helper, at, [one, other])) continue;
      const both = own.filter(({ made }) => made.task === one || made.task === other);
      if (both.length > 1)
        mip.addRow(
          Number.NEGATIVE_INFINITY,
          1,
          both.map(({ column }) => [column, 1]),
        );
    }
}

function missingPoints({ task, team }: Made): number {
  return 600 * Math.max(0, task.wanted - team.length);
}

/** Sets of visits that do not fit into one helper's half-day, each as small as can be. */
function halfDaysTooMuch(week: PlainWeek, made: readonly Made[]): readonly (readonly Made[])[] {
  const sets: (readonly Made[])[] = [];
  for (const helper of week.problem.helpers) {
    for (let at = 0; at < 14; at++) {
      let own = made.filter((visit) => visit.at === at && visit.team.includes(helper));
      const there = week.fixed.filter((visit) => visit.at === at && visit.team.includes(helper));
      const fits = (some: readonly Made[]): boolean =>
        week.fitsHalfDay(
          helper,
          at,
          [...there, ...some].map(({ task }) => task),
        );
      if (own.length === 0 || fits(own)) continue;
      for (const visit of own) {
        const without = own.filter((other) => other !== visit);
        if (without.length > 0 && !fits(without)) own = without;
      }
      sets.push(own);
    }
  }
  return sets;
}

type Promised = NonNullable<RosterProblem['promises']>[number];

function isThen({ task, at }: Made, { visit, placement }: Promised): boolean {
  return task.key === taskKey(visit.task) && at === halfDayIndex(placement.at);
}

function keeps(made: Made, promise: Promised): boolean {
  const { helperIds } = promise.placement;
  return (
    isThen(made, promise) &&
    made.team.length === helperIds.length &&
    made.team.every(({ id }) => helperIds.includes(id))
  );
}
