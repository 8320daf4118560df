import { SLOT_MINUTES } from '../../../shared/domain/availability.ts';
import type { MipBuilder } from '../../engines/mip-builder.ts';
import { MAY_COINCIDE } from '../constraints/elder-once-a-half-day.ts';
import { isOffMarket, isOffWish } from '../roster-prices.ts';
import { DAYS_A_WEEK, dayOf, visitsToPlace } from '../week-state.ts';
import { type CountColumn, groupBy, type ModelScope, ones } from './model-scope.ts';
import { leastWaysAmong, mostInside } from './way-rows.ts';

type HalfDays = ReadonlySet<number>;

/**
 * What fits into some half-days together: of one task, of one elder, of one helper. Without these rows all errands of a
 * week would be run on the one afternoon of the market.
 */
export function addRoomOfHalfDays(mip: MipBuilder, scope: ModelScope, counts: readonly CountColumn[]): void {
  for (const [task, ofTask] of groupBy(counts, (count) => count.task)) {
    const wished = visitsToPlace(scope.facts, scope.others, task);
    if (wished === 1) continue;
    for (const halfDays of distinct([...setsOf(ofTask), ...kindsOf(scope, ofTask)])) {
      const room = task.onceADay ? daysIn(halfDays) : halfDays.size;
      if (room < wished) addMost(mip, room, inside(ofTask, halfDays));
    }
  }
  const ofElders = counts.filter(({ task }) => task.elder !== null && task.service?.code !== MAY_COINCIDE);
  for (const ofElder of groupBy(ofElders, ({ task }) => task.elder).values()) {
    if (new Set(ofElder.map(({ task }) => task)).size < 2) continue;
    for (const halfDays of distinct(kindsOf(scope, ofElder))) {
      addMost(mip, halfDays.size, inside(ofElder, halfDays));
    }
  }
  for (const [helper, ofHelper] of groupBy(counts, (count) => count.helper)) {
    for (const halfDays of distinct(setsOf(ofHelper))) {
      addMinutes(mip, scope, helper, halfDays, inside(ofHelper, halfDays));
    }
  }
}

function addMost(mip: MipBuilder, room: number, counts: readonly CountColumn[]): void {
  if (counts.length > room) mip.addRow(Number.NEGATIVE_INFINITY, room, ones(counts));
}

/** Minutes of service in these half-days; of a single one with the ways, as in `addHalfDays`. */
function addMinutes(
  mip: MipBuilder,
  { facts, others }: ModelScope,
  helper: number,
  halfDays: HalfDays,
  counts: readonly CountColumn[],
): void {
  const [only] = halfDays;
  const isFree = [...halfDays].every((halfDay) => others.visitsOfHelper(helper, halfDay).length === 0);
  if (counts.length === 0 || only === undefined || !isFree) return;
  if (halfDays.size === 1) {
    const stops = counts.map(({ task }) => task);
    const waysOf = leastWaysAmong(facts, helper, only, stops);
    mip.addRow(
      Number.NEGATIVE_INFINITY,
      mostInside(facts, helper, only, stops),
      counts.map(({ task, column }) => [
        column,
        2 * (task.minutes + facts.ways.inner(helper, task, only)) + waysOf(task),
      ]),
    );
  }
  let minutes = 0;
  for (let day = 0; day < DAYS_A_WEEK; day++) {
    const ofDay = [...halfDays].filter((halfDay) => dayOf(halfDay) === day).length;
    const left = Math.max(0, facts.dailyCap(helper, day) - others.serviceMinutesOfDay(helper, day));
    minutes += Math.min(left, ofDay * SLOT_MINUTES);
  }
  if (minutes >= facts.helpers[helper]!.weeklyCapMinutes) return;
  mip.addRow(
    Number.NEGATIVE_INFINITY,
    minutes,
    counts.map(({ task, column }) => [column, task.minutes]),
  );
}

function inside(counts: readonly CountColumn[], halfDays: HalfDays): readonly CountColumn[] {
  return counts.filter((count) => [...count.halfDays].every((halfDay) => halfDays.has(halfDay)));
}

function setsOf(counts: readonly CountColumn[]): readonly HalfDays[] {
  return counts.map(({ halfDays }) => halfDays);
}

/** All half-days of one kind, in or off the wish and the market, whoever comes; and those in or off the market. */
function kindsOf({ facts }: ModelScope, counts: readonly CountColumn[]): readonly HalfDays[] {
  const kinds = new Map<string, Set<number>>();
  const add = (kind: string, halfDays: HalfDays): void => {
    kinds.set(kind, new Set([...(kinds.get(kind) ?? []), ...halfDays]));
  };
  for (const { task, halfDays, halfDay } of counts) {
    const [wish, market] = [isOffWish(task, halfDay), isOffMarket(facts, task, halfDay)];
    add(`market ${market}`, halfDays);
    add(`wish ${wish}`, halfDays);
    add(`${task.index} ${wish} ${market}`, halfDays);
  }
  return [...kinds.values()];
}

function distinct(sets: readonly HalfDays[]): readonly HalfDays[] {
  return [...new Map(sets.map((halfDays) => [maskOf(halfDays), halfDays])).values()];
}

function maskOf(halfDays: HalfDays): number {
  let mask = 0;
  for (const halfDay of halfDays) mask |= 1 << halfDay;
  return mask;
}

function daysIn(halfDays: HalfDays): number {
  return new Set([...halfDays].map(dayOf)).size;
}
