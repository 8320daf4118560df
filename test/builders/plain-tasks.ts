import { HALF_DAYS, halfDayIndex } from '../../src/shared/domain/availability.ts';
import type { PersonId, PlaceId } from '../../src/shared/domain/ids.ts';
import { taskKey } from '../../src/shared/domain/roster-task.ts';
import { SERVICE_TYPES } from '../../src/shared/domain/service.ts';
import type { PlanningElder, PlanningHelper } from '../../src/solver/planning/planning-person.ts';
import type { RosterProblem } from '../../src/solver/roster/roster-problem.ts';
import type { PlainTask } from './plain-task.ts';
import type { PlainWays } from './plain-ways.ts';

type TaskAlone = Omit<PlainTask, 'mayCome'>;
/** Whether a helper may come in a half-day, as far as the kind of task says. */
type Rule = (helper: PlanningHelper, at: number) => boolean;
type RuledTask = readonly [task: TaskAlone, rule: Rule];

const TIER_PRICE = [0, 16000, 8000, 4000, 2000];
const NOTHING = { elder: null, wish: null, rider: null, wayInside: 0 };

/** Everything that a problem asks to be done, with who may come for it. */
export function readPlainTasks(problem: RosterProblem, ways: PlainWays): readonly PlainTask[] {
  const ruled = [
    ...problem.elders.flatMap((elder) => needTasks(problem, ways, elder)),
    ...roundTasks(problem),
    ...dutyTasks(problem),
    ...farmTasks(problem),
  ];
  return ruled.map(([task, rule]) => {
    const mayCome: PlainTask['mayCome'] = (helper, at) => {
      if (!helper.active || !['independent', 'unknown'].includes(helper.selfCareLevel)) return false;
      if (!helper.availability.some((half) => halfDayIndex(half) === at)) return false;
      if (!rule(helper, at)) return false;
      const plain = { ...task, mayCome };
      if (ways.known(helper, plain) === 'own') return true;
      const [there, back] = [ways.there(helper, plain, at), ways.thereToLast(helper, plain, at)];
      return there !== null && back !== null && Math.max(there, back) <= helper.travelLimitMinutes;
    };
    return { ...task, mayCome };
  });
}

function needTasks(problem: RosterProblem, ways: PlainWays, elder: PlanningElder): RuledTask[] {
  return elder.needs.flatMap((need): RuledTask[] => {
    const service = SERVICE_TYPES[need.serviceCode];
    if (!service.weekly) return [];
    const door = { hamlet: elder.hamletId, home: homeOf(problem, elder.id) };
    const task = {
      ...NOTHING,
      key: taskKey({ kind: 'need', needId: need.id }),
      kind: 'need' as const,
      count: Math.ceil(need.timesPerWeek),
      minutes: need.minutes,
      wanted: service.helpersNeeded,
      least: service.helpersNeeded,
      unfilled: TIER_PRICE[elder.tier]!,
      code: need.serviceCode,
      elder,
      wish: need.wishedSlot ?? null,
      first: door,
      last: door,
    };
    const rule: Rule = (helper, at) => {
      const calendar = problem.calendar?.[at];
      if (isAway(problem, elder.id, at) || calendar?.closed || calendar?.helpersAway) return false;
      if (calendar?.leastVisits && elder.tier > 2) return false;
      if (service.slots.length > 0 && !service.slots.includes(HALF_DAYS[at]!.slot)) return false;
      if (!helper.services.includes(need.serviceCode)) return false;
      if (service.heavy && ((helper.age ?? 0) >= 70 || helper.noHeavyWork)) return false;
      const trained = helper.trainedFor.includes(need.serviceCode);
      if (elder.trainingNeededFor.includes(need.serviceCode) && !trained) return false;
      if (elder.helperSexWish !== 'any' && elder.helperSexWish !== helper.sex) return false;
      if (helper.id === elder.id) return false;
      if (elder.householdId !== null && elder.householdId === helper.householdId)
        if (ways.known(helper, task) === 'nobody' || problem.sameHouseholdAllowed !== true) return false;
      return !refuses(problem, elder.id, helper) && !isCut(problem, helper, [elder.hamletId], at);
    };
    return [[task, rule]];
  });
}

function roundTasks(problem: RosterProblem): RuledTask[] {
  return (problem.mealRounds ?? []).map((round) => {
    const named = problem.helpers.some(({ id }) => id === round.riderId) ? round.riderId : null;
    const doors = round.stops.map(({ elderId, hamletId }) => ({
      hamlet: hamletId,
      home: homeOf(problem, elderId),
    }));
    const task: TaskAlone = {
      ...NOTHING,
      key: taskKey({ kind: 'meal-round', roundId: round.roundId }),
      kind: 'meal-round',
      count: round.timesPerWeek,
      minutes: round.minutes,
      wanted: 1,
      least: 1,
      unfilled: TIER_PRICE[round.tier]!,
      code: null,
      rider: named,
      first: doors[0]!,
      last: doors.at(-1)!,
      wayInside: round.wayMinutes,
    };
    const rule: Rule = (helper, at) => {
      const calendar = problem.calendar?.[at];
      if (calendar?.closed || calendar?.helpersAway || (calendar?.leastVisits && round.tier > 2))
        return false;
      if (HALF_DAYS[at]!.slot !== 'morning') return false;
      if (round.stops.every(({ elderId }) => isAway(problem, elderId, at))) return false;
      if (round.stops.some(({ elderId }) => refuses(problem, elderId, helper))) return false;
      if (named !== helper.id && !helper.services.includes('meal_help')) return false;
      const hamlets = round.stops.map(({ hamletId }) => hamletId);
      return !isCut(problem, helper, hamlets, at);
    };
    return [task, rule];
  });
}

function dutyTasks(problem: RosterProblem): RuledTask[] {
  return (problem.duties ?? []).map((duty) => {
    const door = { hamlet: duty.hamletId, home: `venue ${duty.venueId}` };
    const task: TaskAlone = {
      ...NOTHING,
      key: taskKey({ kind: 'duty', venueId: duty.venueId, duty: duty.duty }),
      kind: 'duty',
      count: duty.timesPerWeek,
      minutes: duty.minutes,
      wanted: duty.helpersNeeded,
      least: 1,
      unfilled: 4000,
      code: null,
      first: door,
      last: door,
    };
    const rule: Rule = (helper, at) => {
      if (duty.halfDays.length > 0 && !duty.halfDays.includes(at)) return false;
      return !isCut(problem, helper, [duty.hamletId], at);
    };
    return [task, rule];
  });
}

function farmTasks(problem: RosterProblem): RuledTask[] {
  return (problem.farmWork ?? []).map((work) => {
    const door = { hamlet: work.hamletId, home: `household ${work.householdId}` };
    const task: TaskAlone = {
      ...NOTHING,
      key: taskKey({ kind: 'farm', farmTaskId: work.farmTaskId }),
      kind: 'farm',
      count: work.timesPerWeek,
      minutes: work.minutes,
      wanted: work.helpersNeeded,
      least: 1,
      unfilled: 2000,
      code: 'farm_help',
      first: door,
      last: door,
    };
    const rule: Rule = (helper, at) => {
      const calendar = problem.calendar?.[at];
      if (calendar?.closed || calendar?.helpersAway) return false;
      if (work.halfDays.length > 0 && !work.halfDays.includes(at)) return false;
      if (!helper.services.includes('farm_help') || (helper.age ?? 0) >= 70 || helper.noHeavyWork)
        return false;
      if (helper.householdId === work.householdId) return false;
      const people = problem.elders.filter(({ householdId }) => householdId === work.householdId);
      if (people.some(({ id }) => refuses(problem, id, helper))) return false;
      return !isCut(problem, helper, [work.hamletId], at);
    };
    return [task, rule];
  });
}

function homeOf({ elders }: RosterProblem, id: PersonId): string {
  const household = elders.find((elder) => elder.id === id)?.householdId ?? null;
  return household === null ? `person ${id}` : `household ${household}`;
}

function isAway({ eldersAway = [] }: RosterProblem, id: PersonId, at: number): boolean {
  return eldersAway.some(({ elderId, halfDays }) => elderId === id && halfDays.includes(at));
}

function refuses({ refusals }: RosterProblem, id: PersonId, helper: PlanningHelper): boolean {
  return refusals.some(
    ({ personId, refusedId }) =>
      (personId === id && refusedId === helper.id) || (personId === helper.id && refusedId === id),
  );
}

function isCut(
  { cutOff = [] }: RosterProblem,
  helper: PlanningHelper,
  doors: readonly (PlaceId | null)[],
  at: number,
): boolean {
  const cut = cutOff.filter(({ halfDays }) => halfDays.includes(at));
  return doors.every(
    (door) =>
      door !== helper.hamletId &&
      cut.some(({ hamletId }) => hamletId === door || hamletId === helper.hamletId),
  );
}
