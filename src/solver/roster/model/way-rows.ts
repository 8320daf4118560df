import { SLOT_MINUTES } from '../../../shared/domain/availability.ts';
import type { MipBuilder } from '../../engines/mip-builder.ts';
import type { RosterFacts, RosterTaskFacts } from '../roster-facts.ts';
import { exactMinutes, type WeekState } from '../week-state.ts';
import { addUpperRow, groupBy, type ModelScope, ones, type VisitColumn } from './model-scope.ts';

/** Tasks that do not fit together into some half-days of a helper, beside what else is there. */
export interface WayCut {
  readonly helper: number;
  readonly tasks: readonly RosterTaskFacts[];
}

/**
 * Service and a lower bound of the way of each half-day. Every stop is entered and left once, so half of its shortest way in
 * and half of its shortest way out belong to it alone, and so does the home; with one stop that is the exact way. In
 * half minutes, so that all numbers are whole.
 */
export function addHalfDays(
  mip: MipBuilder,
  { facts, others }: ModelScope,
  visits: readonly VisitColumn[],
): void {
  for (const [helper, ofHelper] of groupBy(visits, (visit) => visit.helper)) {
    for (const [halfDay, members] of groupBy(ofHelper, (visit) => visit.halfDay)) {
      if (members.length === 1) continue;
      const there = others.visitsOfHelper(helper, halfDay).map(({ task }) => task);
      const stops = [...there, ...members.map(({ task }) => task)];
      const waysOf = leastWaysAmong(facts, helper, halfDay, stops);
      const inside = (task: RosterTaskFacts): number =>
        2 * (task.minutes + facts.ways.inner(helper, task, halfDay)) + waysOf(task);
      const left =
        mostInside(facts, helper, halfDay, stops) - there.reduce((sum, task) => sum + inside(task), 0);
      addUpperRow(
        mip,
        left,
        members.map(({ task, column }) => [column, inside(task)]),
      );
    }
  }
}

/** Half minutes of a half-day that its stops may take: all but half of the shortest ways from home and back. */
export function mostInside(
  facts: RosterFacts,
  helper: number,
  halfDay: number,
  stops: readonly RosterTaskFacts[],
): number {
  const there = Math.min(...stops.map((task) => facts.ways.there(helper, task, halfDay) ?? 0));
  const back = Math.min(...stops.map((task) => facts.ways.back(helper, task, halfDay) ?? 0));
  return 2 * SLOT_MINUTES - there - back;
}

/**
 * The shortest way to a stop and the shortest from it, among those that may lie in the same half-day. Stops of the same
 * hamlets and the same ways home are alike to everybody but those of their own home, so two of each kind are asked.
 */
export function leastWaysAmong(
  facts: RosterFacts,
  helper: number,
  halfDay: number,
  stops: readonly RosterTaskFacts[],
): (task: RosterTaskFacts) => number {
  const there = (task: RosterTaskFacts): number => facts.ways.there(helper, task, halfDay) ?? 0;
  const back = (task: RosterTaskFacts): number => facts.ways.back(helper, task, halfDay) ?? 0;
  const kindOf = (task: RosterTaskFacts): string =>
    `${task.firstDoor.hamletId} ${task.lastDoor.hamletId} ${there(task)} ${back(task)}`;
  const samples = [...groupBy(stops, kindOf).values()].flatMap((alike) => alike.slice(0, 2));
  const atFirstHome = groupBy(stops, ({ firstDoor }) => firstDoor.home);
  const atLastHome = groupBy(stops, ({ lastDoor }) => lastDoor.home);
  return (task) => {
    const isOther = (stop: RosterTaskFacts): boolean => stop !== task;
    let way = atLastHome.get(task.firstDoor.home)?.some(isOther) ? 0 : there(task);
    let home = atFirstHome.get(task.lastDoor.home)?.some(isOther) ? 0 : back(task);
    for (const other of samples) {
      if (other === task) continue;
      way = Math.min(way, facts.ways.between(helper, other, task, halfDay));
      home = Math.min(home, facts.ways.between(helper, task, other, halfDay));
    }
    return way + home;
  };
}

/** Cover rows for the sets that were found not to fit, in every half-day of the helper in which they do not. */
export function addWayCuts(
  mip: MipBuilder,
  { facts, others }: ModelScope,
  visits: readonly VisitColumn[],
  cuts: readonly WayCut[],
): void {
  if (cuts.length === 0) return;
  const ofHelper = groupBy(visits, ({ helper }) => helper);
  for (const { helper, tasks } of cuts) {
    const columns = (ofHelper.get(helper) ?? []).filter(({ task }) => tasks.includes(task));
    for (const [halfDay, members] of groupBy(columns, (visit) => visit.halfDay)) {
      // Those of the set that stay are in the half-day anyway; the cut is about the others.
      const there = others.visitsOfHelper(helper, halfDay).map(({ task }) => task);
      const planned = tasks.filter((task) => !there.includes(task));
      if (members.length < planned.length || fits(facts, helper, halfDay, [...there, ...planned])) continue;
      const bridges = (ofHelper.get(helper) ?? []).filter(
        (visit) =>
          visit.halfDay === halfDay &&
          !tasks.includes(visit.task) &&
          fits(facts, helper, halfDay, [...there, ...planned, visit.task]),
      );
      mip.addRow(Number.NEGATIVE_INFINITY, members.length - 1, [
        ...ones(members),
        // A stop on the way that makes the round shorter than the measured way without it.
        ...bridges.map(({ column }) => [column, -1] as const),
      ]);
    }
  }
}

function fits(
  facts: RosterFacts,
  helper: number,
  halfDay: number,
  tasks: readonly RosterTaskFacts[],
): boolean {
  return exactMinutes(facts, helper, halfDay, tasks) <= SLOT_MINUTES;
}

/** Sets of visits of a week that do not fit into their half-days by the exact way, as small as they get. */
export function findWayCuts(
  facts: RosterFacts,
  others: WeekState,
  visits: readonly VisitColumn[],
): readonly WayCut[] {
  const cuts: WayCut[] = [];
  for (const [helper, ofHelper] of groupBy(visits, (visit) => visit.helper)) {
    for (const [halfDay, members] of groupBy(ofHelper, (visit) => visit.halfDay)) {
      const there = others.visitsOfHelper(helper, halfDay).map(({ task }) => task);
      let planned = members.map(({ task }) => task);
      if (fits(facts, helper, halfDay, [...there, ...planned])) continue;
      for (const task of [...planned]) {
        const without = planned.filter((other) => other !== task);
        if (without.length > 0 && !fits(facts, helper, halfDay, [...there, ...without])) planned = without;
      }
      cuts.push({ helper, tasks: [...there, ...planned] });
    }
  }
  return cuts;
}
