import type { RosterProblem } from '../../src/solver/roster/roster-problem.ts';
import type { PlanningElder, PlanningHelper } from '../../src/solver/planning/planning-person.ts';
import { buildTravelTable } from '../../src/solver/planning/travel-table.ts';
import type { PlainTask } from './plain-task.ts';

const SPEED = { walk: 1, tricycle: 3, e_bike: 4, motorbike: 5, car: 5 } as const;

/** Who is known to whom, and how long everybody's ways take in a half-day. */
export class PlainWays {
  readonly #problem: RosterProblem;
  readonly #walking: ReturnType<typeof buildTravelTable>['walkingMinutes'];

  constructor(problem: RosterProblem) {
    this.#problem = problem;
    this.#walking = buildTravelTable(problem.links).walkingMinutes;
  }

  isOwn(elder: PlanningElder, helper: PlanningHelper): boolean {
    return this.#problem.pairs.some(
      ({ elderId, helperId }) => elderId === elder.id && helperId === helper.id,
    );
  }

  known(
    helper: PlanningHelper,
    { elder, rider }: Pick<PlainTask, 'elder' | 'rider'>,
  ): 'own' | 'backup' | 'nobody' {
    if (elder === null) return rider === helper.id ? 'own' : 'nobody';
    if (this.isOwn(elder, helper)) return 'own';
    const { backups = [] } = this.#problem;
    return backups.some(({ elderId, helperId }) => elderId === elder.id && helperId === helper.id)
      ? 'backup'
      : 'nobody';
  }

  there(helper: PlanningHelper, task: PlainTask, at: number): number | null {
    return this.#homeWay(helper, task, this.#walking(helper.hamletId, task.first.hamlet), at);
  }

  thereToLast(helper: PlanningHelper, task: PlainTask, at: number): number | null {
    return this.#homeWay(helper, task, this.#walking(helper.hamletId, task.last.hamlet), at);
  }

  back(helper: PlanningHelper, task: PlainTask, at: number): number | null {
    return this.#homeWay(helper, task, this.#walking(task.last.hamlet, helper.hamletId), at);
  }

  #homeWay(
    helper: PlanningHelper,
    task: PlainTask,
    walking: { readonly minutes: number } | null,
    at: number,
  ): number | null {
    if (walking !== null) return this.#byMeans(helper, walking.minutes, at);
    return this.known(helper, task) === 'own' ? this.#longer(helper.travelLimitMinutes, at) : null;
  }

  between(helper: PlanningHelper, from: PlainTask, to: PlainTask, at: number): number {
    if (from.last.home === to.first.home) return 0;
    const byHome = (this.back(helper, from, at) ?? 0) + (this.there(helper, to, at) ?? 0);
    const walking = this.#walking(from.last.hamlet, to.first.hamlet);
    return walking === null ? byHome : Math.min(byHome, this.#byMeans(helper, walking.minutes, at));
  }

  inside(helper: PlanningHelper, task: PlainTask, at: number): number {
    return this.#longer(Math.ceil(task.wayInside / SPEED[helper.travelMeans]), at);
  }

  #byMeans(helper: PlanningHelper, walkingMinutes: number, at: number): number {
    return this.#longer(Math.max(2, Math.ceil(walkingMinutes / SPEED[helper.travelMeans])), at);
  }

  #longer(minutes: number, at: number): number {
    return Math.ceil((minutes * (this.#problem.calendar?.[at]?.wayPercent ?? 100)) / 100);
  }
}
