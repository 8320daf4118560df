import { HALF_DAYS } from '../../src/shared/domain/availability.ts';
import type { FarmTaskId, MealRoundId, VenueId } from '../../src/shared/domain/village-places.ts';
import type {
  DutyTask,
  FarmWorkTask,
  HalfDayCalendar,
  MealRoundTask,
} from '../../src/solver/roster/roster-problem.ts';
import { household, person, place } from './planning-people.ts';
import { USUAL_HALF_DAY } from './week-features.ts';

/** Lunch for persons 1 and 3 of hamlet 10 once a week, twenty minutes at the doors; no rider yet. */
export function aRound(changes: Partial<MealRoundTask> = {}): MealRoundTask {
  return {
    roundId: 1 as MealRoundId,
    riderId: null,
    timesPerWeek: 1,
    stops: [1, 3].map((id) => ({ elderId: person(id), hamletId: place(10) })),
    minutes: 20,
    wayMinutes: 10,
    tier: 2,
    ...changes,
  };
}

/** An hour of cooking by two at a venue of hamlet 10, once a week, whenever. */
export function aDuty(changes: Partial<DutyTask> = {}): DutyTask {
  return {
    venueId: 1 as VenueId,
    duty: 'cooking',
    hamletId: place(10),
    timesPerWeek: 1,
    helpersNeeded: 2,
    minutes: 60,
    halfDays: [],
    ...changes,
  };
}

/** Two hours on the fields of household 4 of hamlet 10 by three, once a week, whenever. */
export function aFarmWork(changes: Partial<FarmWorkTask> = {}): FarmWorkTask {
  return {
    farmTaskId: 1 as FarmTaskId,
    householdId: household(4),
    hamletId: place(10),
    timesPerWeek: 1,
    helpersNeeded: 3,
    minutes: 120,
    halfDays: [],
    ...changes,
  };
}

/** A usual week but for some half-days. */
export function aCalendar(
  changes: Readonly<Record<number, Partial<HalfDayCalendar>>>,
): readonly HalfDayCalendar[] {
  return HALF_DAYS.map((_, halfDay) => ({ ...USUAL_HALF_DAY, ...changes[halfDay] }));
}
