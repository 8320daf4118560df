import { HALF_DAYS } from '../../../shared/domain/availability.ts';
import { type RosterTask, taskKey } from '../../../shared/domain/roster-task.ts';
import { SERVICE_TYPES, type ServiceCode } from '../../../shared/domain/service.ts';
import type { HouseholdId, PersonId, PlaceId } from '../../../shared/domain/ids.ts';
import type { PlanningElder } from '../../planning/planning-person.ts';
import type { MealRoundTask, RosterProblem } from '../roster-problem.ts';

/** A place that a helper goes to. Two of the same home are at one door. */
export interface CheckStop {
  readonly hamletId: PlaceId | null;
  readonly home: string;
}

/** A task as the checker reads it off the problem; see "Week, half-days, tasks" of docs/models/roster.md. */
export interface CheckTask {
  readonly key: string;
  readonly kind: RosterTask['kind'];
  readonly visits: number;
  readonly minutes: number;
  readonly helpersWanted: number;
  /** Duties and farm work also take place with fewer helpers than wanted. */
  readonly takesFewer: boolean;
  /** Null for duties and farm work. */
  readonly tier: 1 | 2 | 3 | 4 | null;
  /** What a helper must offer; null for duties. */
  readonly service: ServiceCode | null;
  readonly heavy: boolean;
  /** Half-days that suit, whoever comes. */
  readonly halfDays: ReadonlySet<number>;
  /** Of a need. */
  readonly elder: PlanningElder | null;
  readonly wishedSlot: 'morning' | 'afternoon' | null;
  readonly round: MealRoundTask | null;
  /** The household whose field it is. */
  readonly fieldOf: HouseholdId | null;
  /** Who makes the round, where the office named a helper of the village. */
  readonly riderId: PersonId | null;
  /** Where one arrives, and from where one goes on: the doors of a round differ. */
  readonly arrival: CheckStop;
  readonly departure: CheckStop;
  /** Minutes on foot between the two. */
  readonly wayInsideMinutes: number;
}

const EVERY_HALF_DAY: ReadonlySet<number> = new Set(HALF_DAYS.keys());
const MORNINGS: ReadonlySet<number> = new Set([0, 2, 4, 6, 8, 10, 12]);

const NOTHING_SPECIAL = {
  elder: null,
  wishedSlot: null,
  round: null,
  fieldOf: null,
  riderId: null,
  wayInsideMinutes: 0,
} as const;

/** Every task of the week by its key. */
export function readCheckTasks(problem: RosterProblem): ReadonlyMap<string, CheckTask> {
  const tasks = [
    ...needTasks(problem.elders),
    ...roundTasks(problem),
    ...dutyTasks(problem),
    ...farmTasks(problem),
  ];
  return new Map(tasks.map((task) => [task.key, task]));
}

function needTasks(elders: readonly PlanningElder[]): readonly CheckTask[] {
  return elders.flatMap((elder) =>
    elder.needs.flatMap((need): CheckTask[] => {
      const service = SERVICE_TYPES[need.serviceCode];
      if (!service.weekly) return [];
      const place = doorOf(elder.id, elder.householdId, elder.hamletId);
      return [
        {
          ...NOTHING_SPECIAL,
          key: taskKey({ kind: 'need', needId: need.id }),
          kind: 'need',
          visits: Math.ceil(need.timesPerWeek),
          minutes: need.minutes,
          helpersWanted: service.helpersNeeded,
          takesFewer: false,
          tier: elder.tier,
          service: need.serviceCode,
          heavy: service.heavy,
          halfDays: suitableHalfDays(service.slots),
          elder,
          wishedSlot: need.wishedSlot ?? null,
          arrival: place,
          departure: place,
        },
      ];
    }),
  );
}

function suitableHalfDays(slots: readonly ('morning' | 'afternoon')[]): ReadonlySet<number> {
  if (slots.length === 0) return EVERY_HALF_DAY;
  return new Set(
    [...EVERY_HALF_DAY].filter((half) => slots.includes(MORNINGS.has(half) ? 'morning' : 'afternoon')),
  );
}

function doorOf(elderId: PersonId, householdId: HouseholdId | null, hamletId: PlaceId | null): CheckStop {
  return { hamletId, home: householdId === null ? `elder ${elderId}` : `household ${householdId}` };
}

function doorOfEater({ elders }: RosterProblem, stop: MealRoundTask['stops'][number] | undefined): CheckStop {
  if (stop === undefined) return { hamletId: null, home: 'no door' };
  const eater = elders.find(({ id }) => id === stop.elderId);
  return doorOf(stop.elderId, eater?.householdId ?? null, stop.hamletId);
}

function roundTasks(problem: RosterProblem): readonly CheckTask[] {
  return (problem.mealRounds ?? []).map((round) => ({
    ...NOTHING_SPECIAL,
    key: taskKey({ kind: 'meal-round', roundId: round.roundId }),
    kind: 'meal-round',
    visits: Math.ceil(round.timesPerWeek),
    minutes: round.minutes,
    helpersWanted: 1,
    takesFewer: false,
    tier: round.tier,
    service: 'meal_help',
    heavy: false,
    halfDays: MORNINGS,
    round,
    riderId: problem.helpers.some(({ id }) => id === round.riderId) ? round.riderId : null,
    arrival: doorOfEater(problem, round.stops[0]),
    departure: doorOfEater(problem, round.stops.at(-1)),
    wayInsideMinutes: round.wayMinutes,
  }));
}

function dutyTasks({ duties = [] }: RosterProblem): readonly CheckTask[] {
  return duties.map((duty) => {
    const place: CheckStop = { hamletId: duty.hamletId, home: `venue ${duty.venueId}` };
    return {
      ...NOTHING_SPECIAL,
      key: taskKey({ kind: 'duty', venueId: duty.venueId, duty: duty.duty }),
      kind: 'duty',
      visits: Math.ceil(duty.timesPerWeek),
      minutes: duty.minutes,
      helpersWanted: duty.helpersNeeded,
      takesFewer: true,
      tier: null,
      service: null,
      heavy: false,
      halfDays: duty.halfDays.length === 0 ? EVERY_HALF_DAY : new Set(duty.halfDays),
      arrival: place,
      departure: place,
    };
  });
}

function farmTasks({ farmWork = [] }: RosterProblem): readonly CheckTask[] {
  return farmWork.map((work) => {
    const place: CheckStop = { hamletId: work.hamletId, home: `household ${work.householdId}` };
    return {
      ...NOTHING_SPECIAL,
      key: taskKey({ kind: 'farm', farmTaskId: work.farmTaskId }),
      kind: 'farm',
      visits: Math.ceil(work.timesPerWeek),
      minutes: work.minutes,
      helpersWanted: work.helpersNeeded,
      takesFewer: true,
      tier: null,
      service: 'farm_help',
      heavy: true,
      fieldOf: work.householdId,
      halfDays: work.halfDays.length === 0 ? EVERY_HALF_DAY : new Set(work.halfDays),
      arrival: place,
      departure: place,
    };
  });
}
