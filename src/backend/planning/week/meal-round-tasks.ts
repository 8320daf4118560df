import type { PersonId } from '../../../shared/domain/ids.ts';
import type { MealRound } from '../../../shared/domain/village-places.ts';
import type { MealRoundTask, PlanningElder, TravelTable } from '../../../solver/index.ts';

/** At each door: a greeting, the box, a look whether all is well. Office default [proposal]. */
const MINUTES_AT_DOOR = 5;
/** From one door to the next where nobody typed a way between them. */
const MINUTES_TO_NEXT_DOOR = 5;
/** A round runs at most every day. */
const MOST_TIMES = 7;

export interface RoundsAndRest {
  readonly mealRounds: readonly MealRoundTask[];
  /** The elders again; meals that a round brings are no needs of their own any more. */
  readonly elders: readonly PlanningElder[];
}

/**
 * Rounds of the week with those of their eaters who are here and have meals due; a round without eaters does not run. Who
 * stands on two rounds eats from the first.
 */
export function mealRoundTasks(
  rounds: readonly Pick<MealRound, 'id' | 'riderId' | 'stops'>[],
  elders: readonly PlanningElder[],
  table: TravelTable,
): RoundsAndRest {
  const elderById = new Map(elders.map((elder) => [elder.id, elder]));
  const served = new Set<PersonId>();
  const mealRounds = rounds.flatMap(({ id, riderId, stops }): MealRoundTask[] => {
    const eaters = stops.flatMap(({ elderId }) => {
      const elder = elderById.get(elderId);
      const meals = elder?.needs.find(({ serviceCode }) => serviceCode === 'meal_help');
      if (!elder || !meals || served.has(elderId)) return [];
      served.add(elderId);
      return [{ elder, timesPerWeek: Math.min(MOST_TIMES, Math.ceil(meals.timesPerWeek)) }];
    });
    if (eaters.length === 0) return [];
    return [
      {
        roundId: id,
        riderId,
        timesPerWeek: Math.max(...eaters.map(({ timesPerWeek }) => timesPerWeek)),
        stops: eaters.map(({ elder, timesPerWeek }) => ({
          elderId: elder.id,
          hamletId: elder.hamletId,
          timesPerWeek,
        })),
        minutes: MINUTES_AT_DOOR * eaters.length,
        wayMinutes: wayOverDoors(
          eaters.map(({ elder }) => elder),
          table,
        ),
        tier: Math.min(...eaters.map(({ elder }) => elder.tier)) as PlanningElder['tier'],
      },
    ];
  });
  return {
    mealRounds,
    elders: elders.map((elder) =>
      served.has(elder.id)
        ? { ...elder, needs: elder.needs.filter(({ serviceCode }) => serviceCode !== 'meal_help') }
        : elder,
    ),
  };
}

/** From the first door to the last in this order; people of one household share a door. */
function wayOverDoors(doors: readonly PlanningElder[], table: TravelTable): number {
  return doors.slice(1).reduce((minutes, door, index) => {
    const before = doors[index];
    if (before?.householdId != null && before.householdId === door.householdId) return minutes;
    const way = table.walkingMinutes(before?.hamletId ?? null, door.hamletId);
    return minutes + (way?.minutes ?? MINUTES_TO_NEXT_DOOR);
  }, 0);
}
