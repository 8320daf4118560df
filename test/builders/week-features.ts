import { HALF_DAYS, halfDayIndex } from '../../src/shared/domain/availability.ts';
import type { HouseholdId, PersonId } from '../../src/shared/domain/ids.ts';
import type { Placement, RosterTask } from '../../src/shared/domain/roster-task.ts';
import { SERVICE_TYPES } from '../../src/shared/domain/service.ts';
import type {
  FarmTaskId,
  MealRoundId,
  StationDutyKind,
  VenueId,
} from '../../src/shared/domain/village-places.ts';
import type {
  DutyTask,
  FarmWorkTask,
  HalfDayCalendar,
  MealRoundTask,
  RosterProblem,
  RosterPromise,
} from '../../src/solver/roster/roster-problem.ts';
import type { Random } from './random.ts';

/** How likely each further kind of a week is, in percent; rounds, duties and farm work as often as there are chances. */
export interface WeekFeatures {
  readonly rounds: readonly number[];
  readonly duties: readonly number[];
  readonly farmWork: readonly number[];
  /** That the week has a calendar at all. */
  readonly calendar: number;
  /** For each elder. */
  readonly away: number;
  readonly wishedSlots: number;
  readonly pastMinutes: number;
  readonly settings: number;
  /** For each task. */
  readonly promises: number;
  readonly fixed: number;
  /** Half-days in which something may lie. */
  readonly halfDays: readonly number[];
  /** Times a week of rounds, duties and farm work at most. */
  readonly mostTimes: number;
}

/** An open half-day on which everything is as usual. */
export const USUAL_HALF_DAY: HalfDayCalendar = {
  closed: false,
  leastVisits: false,
  capPercent: 100,
  helpersAway: false,
  goodForErrands: false,
  wayPercent: 100,
};

/** The week with rounds, duties, farm work, calendar, promises and fixed visits, each by chance. */
export function withWeekFeatures(
  problem: RosterProblem,
  random: Random,
  features: WeekFeatures,
): RosterProblem {
  const wished = withWishedSlots(problem, random, features.wishedSlots);
  const mealRounds = happening(random, features.rounds).map((id) => someRound(wished, random, id, features));
  const eaters = new Set(mealRounds.flatMap(({ stops }) => stops.map(({ elderId }) => elderId)));
  const week: RosterProblem = {
    ...wished,
    // Whom a round brings lunch needs no lunch of their own.
    elders: wished.elders.map((elder) =>
      eaters.has(elder.id)
        ? { ...elder, needs: elder.needs.filter(({ serviceCode }) => serviceCode !== 'meal_help') }
        : elder,
    ),
    mealRounds,
    duties: happening(random, features.duties).map((id) => someDuty(wished, random, id, features)),
    farmWork: happening(random, features.farmWork).map((id) => someFarmWork(wished, random, id, features)),
    ...(random.chance(features.calendar) ? { calendar: someCalendar(random) } : {}),
    eldersAway: wished.elders
      .filter(() => random.chance(features.away))
      .map(({ id }) => ({
        elderId: id,
        halfDays: random.some(features.halfDays, Math.ceil(features.halfDays.length / 2)),
      })),
    ...(random.chance(features.pastMinutes)
      ? {
          pastMinutes: wished.helpers.map(({ id, weeklyCapMinutes }) => ({
            helperId: id,
            minutes: random.pick([0, 0, 20, 60, weeklyCapMinutes, 3 * weeklyCapMinutes]),
          })),
        }
      : {}),
    ...(random.chance(features.settings)
      ? {
          settings: {
            mostFaces: random.whole(1, 3),
            fourWeeksLeastMinutes: random.pick([0, 60, 100]),
            fourWeeksMostPercent: random.pick([20, 50, 80]),
          },
        }
      : {}),
  };
  return withPromises(week, random, features);
}

/** 1, 2 … for each of the chances that comes true. */
function happening(random: Random, chances: readonly number[]): readonly number[] {
  return chances.flatMap((percent, index) => (random.chance(percent) ? [index + 1] : []));
}

function withWishedSlots(problem: RosterProblem, random: Random, percent: number): RosterProblem {
  const elders = problem.elders.map((elder) => ({
    ...elder,
    needs: elder.needs.map((need) =>
      random.chance(percent) ? { ...need, wishedSlot: random.pick(['morning', 'afternoon'] as const) } : need,
    ),
  }));
  return { ...problem, elders };
}

function someRound(
  { elders, helpers }: RosterProblem,
  random: Random,
  id: number,
  { mostTimes }: WeekFeatures,
): MealRoundTask {
  const eaters = random.some(elders, Math.min(elders.length, random.whole(2, 6)));
  const tiers = eaters.map(({ tier }) => tier);
  return {
    roundId: id as MealRoundId,
    riderId: random.chance(50) ? random.pick(helpers).id : null,
    timesPerWeek: random.whole(1, mostTimes),
    stops: eaters.map(({ id: elderId, hamletId }) => ({ elderId, hamletId })),
    minutes: 5 * eaters.length,
    wayMinutes: random.whole(0, 40),
    tier: Math.min(...tiers) as MealRoundTask['tier'],
  };
}

function someDuty(
  { elders }: RosterProblem,
  random: Random,
  id: number,
  { halfDays, mostTimes }: WeekFeatures,
): DutyTask {
  return {
    venueId: id as VenueId,
    duty: random.pick<StationDutyKind>(['cooking', 'cleaning', 'opening', 'registering']),
    hamletId: random.pick(elders).hamletId,
    timesPerWeek: random.whole(1, mostTimes),
    helpersNeeded: random.whole(1, 2),
    minutes: random.pick([30, 60, 120]),
    halfDays: random.chance(70) ? random.some(halfDays, Math.ceil(halfDays.length / 2)) : [],
  };
}

function someFarmWork(
  { elders }: RosterProblem,
  random: Random,
  id: number,
  { halfDays, mostTimes }: WeekFeatures,
): FarmWorkTask {
  const elder = random.pick(elders);
  return {
    farmTaskId: id as FarmTaskId,
    householdId: elder.householdId ?? ((90_000 + id) as HouseholdId),
    hamletId: elder.hamletId,
    timesPerWeek: random.whole(1, Math.min(2, mostTimes)),
    helpersNeeded: random.whole(2, 3),
    minutes: random.pick([90, 150]),
    halfDays: random.some(halfDays, Math.ceil(halfDays.length / 2)),
  };
}

/** Market mornings, a closed day, days of least visits, a rush, rain: a few of each. */
function someCalendar(random: Random): readonly HalfDayCalendar[] {
  const marketDays = random.some([0, 1, 2, 3, 4, 5, 6], random.whole(0, 3));
  const closedDay = random.chance(30) ? random.whole(0, 6) : null;
  const leastFrom = random.chance(40) ? random.whole(0, 6) : 7;
  const rushFrom = random.chance(40) ? random.whole(0, 6) : 7;
  const rainFrom = random.chance(40) ? random.whole(0, 6) : 7;
  const capPercent = random.pick([40, 50, 75]);
  const wayPercent = random.pick([125, 133, 150, 200]);
  return HALF_DAYS.map((_, halfDay) => {
    const day = halfDay >> 1;
    const isMarket = marketDays.includes(day);
    return {
      closed: day === closedDay,
      leastVisits: day >= leastFrom,
      capPercent: day >= rushFrom ? capPercent : 100,
      helpersAway: isMarket && halfDay % 2 === 0,
      goodForErrands: isMarket,
      wayPercent: day >= rainFrom ? wayPercent : 100,
    };
  });
}

interface WishedTask {
  readonly task: RosterTask;
  readonly visits: number;
  readonly helpersNeeded: number;
}

function tasksOf(week: RosterProblem): readonly WishedTask[] {
  return [
    ...week.elders.flatMap(({ needs }) =>
      needs.map((need) => ({
        task: { kind: 'need' as const, needId: need.id },
        visits: need.timesPerWeek,
        helpersNeeded: SERVICE_TYPES[need.serviceCode].helpersNeeded,
      })),
    ),
    ...(week.mealRounds ?? []).map(({ roundId, timesPerWeek }) => ({
      task: { kind: 'meal-round' as const, roundId },
      visits: timesPerWeek,
      helpersNeeded: 1,
    })),
    ...(week.duties ?? []).map(({ venueId, duty, timesPerWeek, helpersNeeded }) => ({
      task: { kind: 'duty' as const, venueId, duty },
      visits: timesPerWeek,
      helpersNeeded,
    })),
    ...(week.farmWork ?? []).map(({ farmTaskId, timesPerWeek, helpersNeeded }) => ({
      task: { kind: 'farm' as const, farmTaskId },
      visits: timesPerWeek,
      helpersNeeded,
    })),
  ];
}

/** Each visit of a task in a half-day of its own, numbered in their order. */
function withPromises(week: RosterProblem, random: Random, features: WeekFeatures): RosterProblem {
  const promises: RosterPromise[] = [];
  const fixed: NonNullable<RosterProblem['fixed']>[number][] = [];
  for (const { task, visits, helpersNeeded } of tasksOf(week)) {
    if (random.chance(features.promises)) {
      const kind = random.pick(['published', 'last-week'] as const);
      somePlacements(week, random, visits, helpersNeeded, features).forEach((placement, index) => {
        promises.push({ visit: { task, number: index + 1 }, placement, kind });
      });
    }
    if (random.chance(features.fixed)) {
      const [placement] = somePlacements(week, random, 1, helpersNeeded, features);
      const isLeftOut = placement === undefined || random.chance(20);
      fixed.push({ visit: { task, number: 1 }, placement: isLeftOut ? null : placement });
    }
  }
  return { ...week, promises, fixed };
}

/** Where somebody is free, whatever other rules say. */
function somePlacements(
  { helpers }: RosterProblem,
  random: Random,
  visits: number,
  helpersNeeded: number,
  { halfDays }: WeekFeatures,
): readonly Placement[] {
  return random.some(halfDays, visits).flatMap((halfDay) => {
    const free = helpers.filter(({ availability }) =>
      availability.some((half) => halfDayIndex(half) === halfDay),
    );
    const helperIds: readonly PersonId[] = random.some(free, helpersNeeded).map(({ id }) => id);
    if (helperIds.length < helpersNeeded) return [];
    return [{ at: HALF_DAYS[halfDay]!, helperIds: [...helperIds].sort((one, other) => one - other) }];
  });
}
