import { HALF_DAYS, halfDayIndex } from '../../src/shared/domain/availability.ts';
import type { Placement, RosterTask } from '../../src/shared/domain/roster-task.ts';
import { SERVICE_CODES, SERVICE_TYPES, type ServiceCode } from '../../src/shared/domain/service.ts';
import type { FarmTaskId, MealRoundId, VenueId } from '../../src/shared/domain/village-places.ts';
import type { PlanningElder, PlanningHelper } from '../../src/solver/planning/planning-person.ts';
import type {
  DutyTask,
  FarmWorkTask,
  HalfDayCalendar,
  MealRoundTask,
  RosterProblem,
} from '../../src/solver/roster/roster-problem.ts';
import {
  aHelper,
  aLink,
  aSlope,
  aNeed,
  anElder,
  aRosterProblem,
  household,
  person,
  place,
} from './planning-people.ts';
import { type Random, seededRandom } from './random.ts';

/** How large a random week is. */
export interface WeekSize {
  readonly elders: number;
  readonly helpers: number;
  /** Needs of one elder at most, and visits of one need at most. */
  readonly needs: number;
  readonly times: number;
  /** The half-days in which anybody is free at all. */
  readonly halfDays: readonly number[];
  /** Chance of each a round, a duty, farm work, in percent. */
  readonly extraTasks: number;
}

/** So small that every week can be tried. */
export const TINY: WeekSize = {
  elders: 2,
  helpers: 3,
  needs: 1,
  times: 2,
  halfDays: [0, 1, 2, 4, 5],
  extraTasks: 25,
};
export const MIDDLE: WeekSize = {
  elders: 4,
  helpers: 4,
  needs: 2,
  times: 3,
  halfDays: [0, 1, 2, 3, 4, 6, 7, 8],
  extraTasks: 50,
};
export const LARGE: WeekSize = {
  elders: 9,
  helpers: 6,
  needs: 2,
  times: 3,
  halfDays: [...HALF_DAYS.keys()],
  extraTasks: 80,
};

const HAMLETS = [10, 11, 12];
const WEEKLY: readonly ServiceCode[] = SERVICE_CODES.filter((code) => SERVICE_TYPES[code].weekly);

/** A week with every kind of task, calendar, promise and visit that is fixed: what a rule can concern, some week holds. */
export function aRandomWeek(seed: number, size: WeekSize): RosterProblem {
  const random = seededRandom(seed);
  const elders = Array.from({ length: size.elders }, (_, at) => someElder(random, at + 1, size));
  const helpers = Array.from({ length: size.helpers }, (_, at) => someHelper(random, at + 101, size));
  const some = (percent: number): PlanningElder[] => elders.filter(() => random.chance(percent));
  const couple = (elder: PlanningElder) => ({ elderId: elder.id, helperId: random.pick(helpers).id });
  const tasks = {
    mealRounds: random.chance(size.extraTasks) ? [someRound(random, elders, helpers)] : [],
    duties: random.chance(size.extraTasks) ? [someDuty(random, size)] : [],
    farmWork: random.chance(size.extraTasks) ? [someFarmWork(random, size)] : [],
  };
  const problem = aRosterProblem({
    elders,
    helpers,
    links: [
      aLink(10, 11, random.pick([6, 10, 15, 20])),
      ...(random.chance(70) ? [aSlope(11, 12, 12, 17)] : []),
      ...(random.chance(30) ? [aSlope(10, 12, random.pick([5, 30]), 20)] : []),
    ],
    pairs: some(60).map(couple),
    backups: some(50).map(couple),
    sameHouseholdAllowed: random.chance(50),
    refusals: some(10).map((elder) => ({ personId: elder.id, refusedId: random.pick(helpers).id })),
    ...tasks,
    ...(random.chance(40) ? { calendar: HALF_DAYS.map(() => someHalfDay(random)) } : {}),
    ...(random.chance(30)
      ? { eldersAway: some(50).map(({ id }) => ({ elderId: id, halfDays: random.some(size.halfDays, 3) })) }
      : {}),
    ...(random.chance(12)
      ? { cutOff: [{ hamletId: place(random.pick(HAMLETS)), halfDays: random.some(size.halfDays, 3) }] }
      : {}),
    ...(random.chance(60)
      ? {
          pastMinutes: helpers.map(({ id }) => ({
            helperId: id,
            minutes: random.pick([0, 20, 55, 400, 1500]),
          })),
        }
      : {}),
    ...(random.chance(40)
      ? {
          settings: {
            mostFaces: random.pick([1, 2, 3]),
            fourWeeksLeastMinutes: random.pick([0, 60, 130, 600]),
            fourWeeksMostPercent: random.pick([20, 50, 80]),
          },
        }
      : {}),
    seed,
  });
  return { ...problem, ...someStandingVisits(random, problem, size) };
}

function someElder(random: Random, id: number, size: WeekSize): PlanningElder {
  const services = random.some(WEEKLY, random.whole(1, size.needs));
  return anElder({
    id: person(id),
    hamletId: random.chance(96) ? place(random.pick(HAMLETS)) : null,
    householdId: random.chance(40) ? household(random.whole(1, 4)) : null,
    sex: random.pick(['F', 'F', 'M', 'M', 'unknown']),
    tier: random.pick([1, 2, 3, 4]),
    helperSexWish: random.pick(['any', 'any', 'any', 'any', 'F', 'M']),
    trainingNeededFor: random.chance(20) ? ['bathing_help'] : [],
    needs: services.map((code, at) => ({
      ...aNeed(id * 100 + at, code, random.whole(1, size.times), random.pick([20, 35, 40, 60, 75, 90])),
      wishedSlot: random.pick([null, null, 'morning', 'afternoon'] as const),
    })),
  });
}

function someHelper(random: Random, id: number, size: WeekSize): PlanningHelper {
  return aHelper({
    id: person(id),
    hamletId: random.chance(97) ? place(random.pick(HAMLETS)) : null,
    householdId: random.chance(40) ? household(random.whole(1, 4)) : null,
    sex: random.pick(['F', 'F', 'M', 'M', 'unknown']),
    age: random.pick([50, 63, 69, 70, null]),
    active: random.chance(95),
    selfCareLevel: random.pick(['independent', 'independent', 'independent', 'unknown', 'mild']),
    travelMeans: random.pick(['walk', 'walk', 'e_bike', 'tricycle', 'motorbike']),
    travelLimitMinutes: random.pick([5, 15, 20, 30]),
    weeklyCapMinutes: random.pick([60, 100, 150, 240, 305, 600]),
    dailyCapMinutes: random.pick([60, 95, 120, 180, 240]),
    services: random.some(SERVICE_CODES, random.whole(4, 9)),
    availability: random
      .some(size.halfDays, random.whole(1, Math.min(size.halfDays.length, 6)))
      .map((half) => HALF_DAYS[half]!),
    trainedFor: random.chance(50) ? ['bathing_help'] : [],
    noHeavyWork: random.chance(15),
  });
}

function someHalfDay(random: Random): HalfDayCalendar {
  return {
    closed: random.chance(6),
    leastVisits: random.chance(10),
    capPercent: random.pick([100, 100, 100, 55]),
    helpersAway: random.chance(10),
    goodForErrands: random.chance(25),
    wayPercent: random.pick([100, 100, 130, 150]),
  };
}

function someRound(
  random: Random,
  elders: readonly PlanningElder[],
  helpers: readonly PlanningHelper[],
): MealRoundTask {
  const eaters = random.some(elders, random.whole(1, Math.min(4, elders.length)));
  return {
    roundId: 1 as MealRoundId,
    riderId: random.chance(50) ? random.pick(helpers).id : null,
    timesPerWeek: random.whole(1, 2),
    stops: eaters.map(({ id, hamletId }) => ({
      elderId: id,
      hamletId,
      ...(random.chance(60) ? { timesPerWeek: random.whole(1, 2) } : {}),
    })),
    minutes: random.pick([20, 40, 65]),
    wayMinutes: random.pick([0, 8, 25]),
    tier: random.pick([1, 2, 3, 4]),
  };
}

function someDuty(random: Random, size: WeekSize): DutyTask {
  return {
    venueId: 1 as VenueId,
    duty: random.pick(['cooking', 'cleaning', 'opening', 'registering']),
    hamletId: random.chance(95) ? place(random.pick(HAMLETS)) : null,
    timesPerWeek: random.whole(1, 2),
    helpersNeeded: random.pick([1, 2, 2, 3]),
    minutes: random.pick([30, 60, 120]),
    halfDays: random.chance(50) ? [] : random.some(size.halfDays, 3),
  };
}

function someFarmWork(random: Random, size: WeekSize): FarmWorkTask {
  return {
    farmTaskId: 1 as FarmTaskId,
    householdId: household(random.whole(1, 5)),
    hamletId: place(random.pick(HAMLETS)),
    timesPerWeek: 1,
    helpersNeeded: random.whole(1, 3),
    minutes: random.pick([90, 120, 150]),
    halfDays: random.chance(50) ? [] : random.some(size.halfDays, 3),
  };
}

/** Promises and fixed visits: wherever a published week may have put them, the rules kept or not. */
function someStandingVisits(
  random: Random,
  problem: RosterProblem,
  size: WeekSize,
): Pick<RosterProblem, 'promises' | 'fixed'> {
  const visits = visitsOf(problem).map(({ task, number, team }) => {
    const helpers = random.some(problem.helpers, Math.min(team, problem.helpers.length));
    const at = HALF_DAYS[random.pick(size.halfDays)]!;
    return { visit: { task, number }, placement: { at, helperIds: helpers.map(({ id }) => id) } };
  });
  const promises = random.chance(40)
    ? visits
        .filter(() => random.chance(60))
        .map((promise) => ({ ...promise, kind: random.pick(['published', 'last-week'] as const) }))
    : [];
  const fixed = random.chance(30)
    ? apart(visits.filter(() => random.chance(25))).map(({ visit, placement }) => ({
        visit,
        placement: random.chance(85) ? placement : null,
      }))
    : [];
  return { promises, fixed };
}

/** Of one task only what lies in different half-days: nobody fixes the same thing twice. */
function apart<Standing extends { visit: { task: RosterTask }; placement: Placement }>(
  visits: readonly Standing[],
): readonly Standing[] {
  const taken = new Set<string>();
  return visits.filter(({ visit, placement }) => {
    const key = `${JSON.stringify(visit.task)} ${halfDayIndex(placement.at)}`;
    if (taken.has(key)) return false;
    taken.add(key);
    return true;
  });
}

function visitsOf({ elders, mealRounds = [], duties = [], farmWork = [] }: RosterProblem) {
  const times = (task: RosterTask, count: number, team: number) =>
    Array.from({ length: count }, (_, at) => ({ task, number: at + 1, team }));
  return [
    ...elders.flatMap(({ needs }) =>
      needs.flatMap(({ id, serviceCode, timesPerWeek }) =>
        times({ kind: 'need', needId: id }, timesPerWeek, SERVICE_TYPES[serviceCode].helpersNeeded),
      ),
    ),
    ...mealRounds.flatMap(({ roundId, timesPerWeek }) =>
      times({ kind: 'meal-round', roundId }, timesPerWeek, 1),
    ),
    ...duties.flatMap(({ venueId, duty, timesPerWeek, helpersNeeded }) =>
      times({ kind: 'duty', venueId, duty }, timesPerWeek, helpersNeeded),
    ),
    ...farmWork.flatMap(({ farmTaskId, timesPerWeek, helpersNeeded }) =>
      times({ kind: 'farm', farmTaskId }, timesPerWeek, helpersNeeded),
    ),
  ];
}
