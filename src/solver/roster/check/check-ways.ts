import type { PlaceId } from '../../../shared/domain/ids.ts';
import type { TravelMeans } from '../../../shared/domain/person.ts';
import type { PlanningHelper } from '../../planning/planning-person.ts';
import { buildTravelTable, type TravelTable } from '../../planning/travel-table.ts';
import type { RosterProblem } from '../roster-problem.ts';
import type { CheckTask } from './check-tasks.ts';

/** Walking minutes that one minute by each means covers. */
const COVERED: Readonly<Record<TravelMeans, number>> = {
  walk: 1,
  tricycle: 3,
  e_bike: 4,
  motorbike: 5,
  car: 5,
};

const LEAST_MINUTES = 2;
const DRY = 100;

/** The ways of one week, as "Ways" of docs/models/roster.md has them; null where nobody knows the way. */
export class CheckWays {
  readonly #walking: TravelTable['walkingMinutes'];
  readonly #percent: readonly number[];
  readonly #hasAgreed: (helper: PlanningHelper, task: CheckTask) => boolean;

  constructor(
    { links, calendar }: RosterProblem,
    hasAgreed: (helper: PlanningHelper, task: CheckTask) => boolean,
  ) {
    this.#walking = buildTravelTable(links).walkingMinutes;
    this.#percent = Array.from({ length: 14 }, (_, half) => calendar?.[half]?.wayPercent ?? DRY);
    this.#hasAgreed = hasAgreed;
  }

  /** From home to where the task begins. */
  there(helper: PlanningHelper, task: CheckTask, halfDay: number): number | null {
    return this.#wayTo(helper, task, task.arrival.hamletId, halfDay);
  }

  /** From where the task ends back home. */
  back(helper: PlanningHelper, task: CheckTask, halfDay: number): number | null {
    return this.#homeWay(helper, task, this.#walking(task.departure.hamletId, helper.hamletId), halfDay);
  }

  /** The longer of the ways out to where the task begins and to where it ends. */
  oneWay(helper: PlanningHelper, task: CheckTask, halfDay: number): number | null {
    return longer(
      this.there(helper, task, halfDay),
      this.#wayTo(helper, task, task.departure.hamletId, halfDay),
    );
  }

  between(helper: PlanningHelper, from: CheckTask, to: CheckTask, halfDay: number): number {
    if (from.departure.home === to.arrival.home) return 0;
    const byHome = (this.back(helper, from, halfDay) ?? 0) + (this.there(helper, to, halfDay) ?? 0);
    const walking = this.#walking(from.departure.hamletId, to.arrival.hamletId);
    if (walking === null) return byHome;
    return Math.min(byHome, byMeans(helper, walking.minutes, this.#percent[halfDay] ?? DRY));
  }

  /** From the first door of a round to its last. */
  inside(helper: PlanningHelper, task: CheckTask, halfDay: number): number {
    const minutes = Math.ceil(task.wayInsideMinutes / COVERED[helper.travelMeans]);
    return Math.ceil((minutes * (this.#percent[halfDay] ?? DRY)) / 100);
  }

  #wayTo(helper: PlanningHelper, task: CheckTask, hamletId: PlaceId | null, halfDay: number): number | null {
    return this.#homeWay(helper, task, this.#walking(helper.hamletId, hamletId), halfDay);
  }

  #homeWay(
    helper: PlanningHelper,
    task: CheckTask,
    walking: ReturnType<TravelTable['walkingMinutes']>,
    halfDay: number,
  ): number | null {
    const percent = this.#percent[halfDay] ?? DRY;
    if (walking !== null) return byMeans(helper, walking.minutes, percent);
    return this.#hasAgreed(helper, task) ? Math.ceil((helper.travelLimitMinutes * percent) / 100) : null;
  }
}

function byMeans(helper: PlanningHelper, walkingMinutes: number, percent: number): number {
  const minutes = Math.max(LEAST_MINUTES, Math.ceil(walkingMinutes / COVERED[helper.travelMeans]));
  return Math.ceil((minutes * percent) / 100);
}

function longer(one: number | null, other: number | null): number | null {
  return one === null || other === null ? null : Math.max(one, other);
}
