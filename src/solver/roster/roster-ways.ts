import type { PlanningHelper } from '../planning/planning-person.ts';
import { travelMinutesByMeans, WALKING_MINUTES_COVERED } from '../planning/travel-means.ts';
import type { TravelTable } from '../planning/travel-table.ts';
import type { Door, RosterTaskFacts } from './roster-tasks.ts';

/**
 * Minutes on the way by a helper's own means in a half-day of the week: rain or snow lengthens every way of it, rounded
 * up. Only ways from and to the helper's home can be unknown (null): nobody measured them.
 */
export interface RosterWays {
  /** From the helper's home to the task; a round begins at its first door. */
  readonly there: (helper: number, task: RosterTaskFacts, halfDay: number) => number | null;
  /** From the task back home; a round ends at its last door. */
  readonly back: (helper: number, task: RosterTaskFacts, halfDay: number) => number | null;
  /**
   * From the helper's home to the farther end of the task: what the travel limit and the price look at. The way out
   * counts, as in pairing, where the way back takes another time.
   */
  readonly oneWay: (helper: number, task: RosterTaskFacts, halfDay: number) => number | null;
  /** From one task to the next, never longer than by way of the helper's home; an unknown way home counts as none. */
  readonly between: (helper: number, from: RosterTaskFacts, to: RosterTaskFacts, halfDay: number) => number;
  /** Within the task: from door to door of a round. */
  readonly inner: (helper: number, task: RosterTaskFacts, halfDay: number) => number;
}

const UNKNOWN = -1;

interface RosterWaysInput {
  readonly helpers: readonly PlanningHelper[];
  readonly tasks: readonly RosterTaskFacts[];
  readonly table: TravelTable;
  /** Who agreed to the way: where nobody measured it, it counts as the helper's own limit. */
  readonly agreedToWay: (helper: number, task: RosterTaskFacts) => boolean;
  /** By half-day: percent of the minutes of the links. */
  readonly wayPercent: readonly number[];
}

export function rosterWays({ helpers, tasks, table, agreedToWay, wayPercent }: RosterWaysInput): RosterWays {
  const homeWays = (
    doorOf: (task: RosterTaskFacts) => Door,
    direction: 'there' | 'back' = 'there',
  ): Int32Array => {
    const minutes = new Int32Array(helpers.length * tasks.length).fill(UNKNOWN);
    helpers.forEach((person, helper) => {
      for (const task of tasks) {
        const [home, door] = [person.hamletId, doorOf(task).hamletId];
        const walking =
          direction === 'there' ? table.walkingMinutes(home, door) : table.walkingMinutes(door, home);
        const place = helper * tasks.length + task.index;
        if (walking !== null) minutes[place] = travelMinutesByMeans(walking.minutes, person.travelMeans);
        else if (agreedToWay(helper, task)) minutes[place] = person.travelLimitMinutes;
      }
    });
    return minutes;
  };
  const wayThere = homeWays((task) => task.firstDoor);
  const wayToLast = homeWays((task) => task.lastDoor);
  const wayBack = homeWays((task) => task.lastDoor, 'back');
  const { walkingBetween } = doorsOf(tasks, table);

  const lengthened = (minutes: number, halfDay: number): number => {
    const percent = wayPercent[halfDay]!;
    return percent === 100 ? minutes : Math.ceil((minutes * percent) / 100);
  };
  const homeWay = (
    ways: Int32Array,
    helper: number,
    task: RosterTaskFacts,
    halfDay: number,
  ): number | null => {
    const minutes = ways[helper * tasks.length + task.index]!;
    return minutes === UNKNOWN ? null : lengthened(minutes, halfDay);
  };
  const there: RosterWays['there'] = (helper, task, halfDay) => homeWay(wayThere, helper, task, halfDay);
  const back: RosterWays['back'] = (helper, task, halfDay) => homeWay(wayBack, helper, task, halfDay);
  return {
    there,
    back,
    oneWay: (helper, task, halfDay) => {
      const first = there(helper, task, halfDay);
      const last = homeWay(wayToLast, helper, task, halfDay);
      return first === null || last === null ? null : Math.max(first, last);
    },
    between: (helper, from, to, halfDay) => {
      if (from.lastDoor.home === to.firstDoor.home) return 0;
      const walking = walkingBetween(from, to);
      const byHome = (back(helper, from, halfDay) ?? 0) + (there(helper, to, halfDay) ?? 0);
      if (walking === null) return byHome;
      return Math.min(
        byHome,
        lengthened(travelMinutesByMeans(walking, helpers[helper]!.travelMeans), halfDay),
      );
    },
    inner: (helper, task, halfDay) =>
      task.innerWalkingMinutes === 0
        ? 0
        : lengthened(byMeans(task.innerWalkingMinutes, helpers[helper]!), halfDay),
  };
}

/** Door to door: the stops themselves are in the minutes of the round, so no least time for getting out and knocking. */
function byMeans(walkingMinutes: number, { travelMeans }: PlanningHelper): number {
  return Math.ceil(walkingMinutes / WALKING_MINUTES_COVERED[travelMeans]);
}

/** Minutes on foot from the last door of one task to the first of another; null = not measured. */
function doorsOf(
  tasks: readonly RosterTaskFacts[],
  { walkingMinutes }: TravelTable,
): { readonly walkingBetween: (from: RosterTaskFacts, to: RosterTaskFacts) => number | null } {
  const hamlets = [
    ...new Set(tasks.flatMap(({ firstDoor, lastDoor }) => [firstDoor.hamletId, lastDoor.hamletId])),
  ];
  const hamletIndex = new Map(hamlets.map((hamlet, index) => [hamlet, index]));
  const walking = Int32Array.from(
    hamlets.flatMap((from) => hamlets.map((to) => walkingMinutes(from, to)?.minutes ?? UNKNOWN)),
  );
  const firstHamlet = Int32Array.from(tasks, ({ firstDoor }) => hamletIndex.get(firstDoor.hamletId)!);
  const lastHamlet = Int32Array.from(tasks, ({ lastDoor }) => hamletIndex.get(lastDoor.hamletId)!);
  return {
    walkingBetween: (from, to) => {
      const minutes = walking[lastHamlet[from.index]! * hamlets.length + firstHamlet[to.index]!]!;
      return minutes === UNKNOWN ? null : minutes;
    },
  };
}
