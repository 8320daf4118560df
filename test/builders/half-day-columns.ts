import { halfDayIndex } from '../../src/shared/domain/availability.ts';
import { taskKey } from '../../src/shared/domain/roster-task.ts';
import type { PlanningHelper } from '../../src/solver/planning/planning-person.ts';
import type { MipModel } from '../../src/solver/engines/mip.ts';
import { MipBuilder } from '../../src/solver/engines/mip-builder.ts';
import type { RosterProblem } from '../../src/solver/roster/roster-problem.ts';
import { begun, dayOf, type Made, PlainWeek } from './every-week.ts';
import type { PlainTask } from './plain-task.ts';

type Entries = (readonly [column: number, value: number])[];

const NO_LIMIT = Number.POSITIVE_INFINITY;

/**
 * A second formulation of the week, of another kind than the planner's: one column for each whole half-day of a helper, that is
 * for each set of tasks that fits its minutes by the shortest way. So it needs neither estimates of ways nor cuts. `constant`
 * is to be added to the cost of the model.
 */
export function halfDayColumns(problem: RosterProblem): {
  readonly model: MipModel;
  readonly constant: number;
} {
  return new HalfDayColumns(new PlainWeek(problem)).build();
}

class HalfDayColumns {
  readonly #week: PlainWeek;
  readonly #mip = new MipBuilder();
  /** By task, helper id and half-day: the columns of half-days that hold the task. */
  readonly #holding = new Map<string, number[]>();
  /** By task and half-day: whether it takes place. */
  readonly #takesPlace = new Map<string, number>();
  #constant = 0;

  constructor(week: PlainWeek) {
    this.#week = week;
  }

  build(): { readonly model: MipModel; readonly constant: number } {
    for (const task of this.#week.tasks) this.#addVisits(task);
    for (const helper of this.#week.problem.helpers) this.#addHelper(helper);
    for (const task of this.#week.tasks) this.#linkTask(task);
    this.#addElders();
    this.#addPromises();
    return { model: this.#mip.build(), constant: this.#constant };
  }

  #fixedAt(task: PlainTask, at: number): Made | undefined {
    return this.#week.fixed.find((visit) => visit.task === task && visit.at === at);
  }

  /** Free half-days of a task, and how many visits are left open. */
  #addVisits(task: PlainTask): void {
    const fixed = this.#week.fixed.filter((visit) => visit.task === task);
    for (const visit of fixed) this.#constant += this.#week.priceOfVisit(visit);
    const kept = this.#week.keptUnfilled.get(task.key) ?? 0;
    const open = Math.max(0, task.count - fixed.length - kept);
    this.#constant += Math.max(0, task.count - fixed.length - open) * task.unfilled;
    const cover: Entries = [];
    const daily = task.kind === 'need' || task.kind === 'meal-round';
    for (let day = 0; day < 7; day++) {
      const ofDay: Entries = [];
      for (const at of [2 * day, 2 * day + 1]) {
        if (this.#fixedAt(task, at) !== undefined) continue;
        if (daily && fixed.some((visit) => dayOf(visit.at) === day)) continue;
        if (!this.#week.problem.helpers.some((helper) => task.mayCome(helper, at))) continue;
        const column = this.#mip.addBinary(0);
        this.#takesPlace.set(`${task.key} ${at}`, column);
        cover.push([column, 1]);
        ofDay.push([column, 1]);
      }
      if (daily && ofDay.length > 1) this.#mip.addRow(0, 1, ofDay);
    }
    const unfilled = this.#mip.addWhole(task.unfilled, open);
    this.#mip.addRow(open, open, [...cover, [unfilled, 1]]);
    if (task.kind === 'need' && task.count >= 2 && task.count <= 4) this.#addDaysTogether(task);
  }

  #addDaysTogether(task: PlainTask): void {
    for (let day = 0; day < 6; day++) {
      const both: Entries = [];
      let sure = 0;
      for (const at of [2 * day, 2 * day + 1, 2 * day + 2, 2 * day + 3]) {
        const column = this.#takesPlace.get(`${task.key} ${at}`);
        if (column !== undefined) both.push([column, 1]);
      }
      for (const one of [day, day + 1])
        if (this.#week.fixed.some((visit) => visit.task === task && dayOf(visit.at) === one)) sure++;
      const together = this.#mip.addBinary(5);
      this.#mip.addRow(-NO_LIMIT, 1 - sure, [...both, [together, -1]]);
    }
  }

  /** One half-day of the helper's each, with what days and the week allow and cost. */
  #addHelper(helper: PlanningHelper): void {
    const { problem, fixed } = this.#week;
    const own = fixed.filter(({ team }) => team.includes(helper));
    const fixedMinutes = own.reduce((sum, { task }) => sum + task.minutes, 0);
    const fixedDays = new Set(own.map(({ at }) => dayOf(at)));
    const served: Entries = [];
    const load: Entries = [];
    const usedDays: Entries = [];
    for (let day = 0; day < 7; day++) {
      const ofDay: Entries = [];
      const extra: Entries = [];
      for (const at of [2 * day, 2 * day + 1]) {
        const choice: Entries = [];
        for (const tasks of fixedDays.size > 6 ? [] : this.#setsOf(helper, at)) {
          const minutes = tasks.reduce((sum, task) => sum + task.minutes, 0);
          const cost = tasks.reduce((sum, task) => sum + this.#priceOf(task, helper, at), 0);
          const column = this.#mip.addBinary(cost);
          choice.push([column, 1]);
          ofDay.push([column, minutes]);
          extra.push([column, 1]);
          served.push([column, minutes]);
          load.push([column, tasks.reduce((sum, task) => sum + begun(task.minutes), 0)]);
          for (const task of tasks) {
            const key = `${task.key} ${helper.id} ${at}`;
            this.#holding.set(key, [...(this.#holding.get(key) ?? []), column]);
          }
        }
        if (choice.length > 0) this.#mip.addRow(0, 1, choice);
      }
      if (ofDay.length === 0) continue;
      const percents = [0, 1].map((half) => problem.calendar?.[2 * day + half]?.capPercent ?? 100);
      const before = own
        .filter(({ at }) => dayOf(at) === day)
        .reduce((sum, { task }) => sum + task.minutes, 0);
      const cap = Math.floor((helper.dailyCapMinutes * Math.min(...percents)) / 100) - before;
      this.#mip.addRow(0, Math.max(0, cap), ofDay);
      if (fixedDays.has(day)) continue;
      const used = this.#mip.addBinary(0);
      usedDays.push([used, 1]);
      this.#mip.addRow(-NO_LIMIT, 0, [...extra, [used, -2]]);
    }
    if (usedDays.length > 0) this.#mip.addRow(0, 6 - fixedDays.size, usedDays);
    const cap = helper.weeklyCapMinutes;
    if (served.length > 0) this.#mip.addRow(0, Math.max(0, cap - fixedMinutes), served);
    const before = own.reduce((sum, { task }) => sum + begun(task.minutes), 0);
    for (const { sign, from } of this.#week.loadsOf(helper)) {
      // Quarter-hours above what is well, or below.
      const over = this.#mip.addContinuous(1, NO_LIMIT);
      this.#mip.addRow(-NO_LIMIT, sign * (from - before), [
        ...load.map(([column, quarters]) => [column, sign * quarters] as const),
        [over, -1],
      ]);
    }
  }

  /** Sets of tasks, none of them empty, that fit into a half-day beside what is fixed there. */
  #setsOf(helper: PlanningHelper, at: number): readonly (readonly PlainTask[])[] {
    const fixed = this.#week.fixed.filter((visit) => visit.at === at && visit.team.includes(helper));
    const may = this.#week.tasks.filter(
      (task) => this.#takesPlace.has(`${task.key} ${at}`) && task.mayCome(helper, at),
    );
    const sets: PlainTask[][] = [];
    const go = (from: number, tasks: readonly PlainTask[]): void => {
      for (let next = from; next < may.length; next++) {
        const more = [...tasks, may[next]!];
        const all = [...fixed.map(({ task }) => task), ...more];
        if (!this.#week.fitsHalfDay(helper, at, all)) continue;
        sets.push(more);
        go(next + 1, more);
      }
    };
    go(0, []);
    return sets;
  }

  /** What one helper costs at a visit; what the visit itself costs is counted where it takes place. */
  #priceOf(task: PlainTask, helper: PlanningHelper, at: number): number {
    const alone = { task, at, fixed: false };
    return (
      this.#week.priceOfVisit({ ...alone, team: [helper] }) -
      this.#week.priceOfVisit({ ...alone, team: [] }) +
      (task.wanted > 0 ? 600 : 0)
    );
  }

  /** A task takes place with as many as it needs, at the price of a visit. */
  #linkTask(task: PlainTask): void {
    for (let at = 0; at < 14; at++) {
      const takesPlace = this.#takesPlace.get(`${task.key} ${at}`);
      if (takesPlace === undefined) continue;
      const coming: Entries = [];
      const sameSex: Entries = [];
      for (const helper of this.#week.problem.helpers) {
        for (const column of this.#holding.get(`${task.key} ${helper.id} ${at}`) ?? []) {
          coming.push([column, 1]);
          if (helper.sex === task.elder?.sex && helper.sex !== 'unknown') sameSex.push([column, 1]);
        }
      }
      const missing = this.#mip.addWhole(600, task.wanted - task.least);
      this.#mip.addRow(0, 0, [...coming, [missing, 1], [takesPlace, -task.wanted]]);
      // Nobody lacks where nothing takes place.
      this.#mip.addRow(-NO_LIMIT, 0, [
        [missing, 1],
        [takesPlace, -(task.wanted - task.least)],
      ]);
      if (task.code === 'bathing_help') this.#mip.addRow(0, NO_LIMIT, [...sameSex, [takesPlace, -1]]);
      const itself = this.#week.priceOfVisit({ task, at, team: [], fixed: false }) - 600 * task.wanted;
      if (itself > 0) {
        const paid = this.#mip.addBinary(itself);
        this.#mip.addRow(0, 0, [
          [paid, 1],
          [takesPlace, -1],
        ]);
      }
    }
  }

  /** One visit in a half-day beside meals, and so many different faces. */
  #addElders(): void {
    const { problem, tasks, fixed, settings } = this.#week;
    for (const elder of problem.elders) {
      const needs = tasks.filter((task) => task.elder === elder);
      const busy = needs.filter(({ code }) => code !== 'meal_help');
      for (let at = 0; at < 14; at++) {
        const visits = busy.flatMap((task): Entries => {
          const column = this.#takesPlace.get(`${task.key} ${at}`);
          return column === undefined ? [] : [[column, 1]];
        });
        const there = fixed.some((visit) => busy.includes(visit.task) && visit.at === at);
        if (visits.length > 0) this.#mip.addRow(0, there ? 0 : 1, visits);
      }
      const known = new Set(fixed.filter(({ task }) => task.elder === elder).flatMap(({ team }) => team));
      const faces: Entries = [];
      const others: Entries = [];
      for (const helper of problem.helpers) {
        if (known.has(helper)) continue;
        const face = this.#mip.addBinary(0);
        faces.push([face, 1]);
        if (!this.#week.ways.isOwn(elder, helper)) others.push([face, 1]);
        for (const task of needs)
          for (let at = 0; at < 14; at++)
            for (const column of this.#holding.get(`${task.key} ${helper.id} ${at}`) ?? [])
              this.#mip.addRow(-NO_LIMIT, 0, [
                [column, 1],
                [face, -1],
              ]);
      }
      if (faces.length > 0) this.#mip.addRow(0, Math.max(0, settings.mostFaces - known.size), faces);
      // All but one of those who are not the own helper are paid for.
      const otherKnown = [...known].filter((helper) => !this.#week.ways.isOwn(elder, helper)).length;
      const paid = this.#mip.addContinuous(15, NO_LIMIT);
      this.#mip.addRow(-NO_LIMIT, 1 - otherKnown, [...others, [paid, -1]]);
    }
  }

  #addPromises(): void {
    const { problem, tasks } = this.#week;
    for (const { visit, placement, kind } of problem.promises ?? []) {
      const task = tasks.find(({ key }) => key === taskKey(visit.task));
      if (task === undefined) continue;
      const at = halfDayIndex(placement.at);
      const price = kind === 'published' ? 200 : 8;
      const team = new Set(placement.helperIds);
      const fixed = this.#fixedAt(task, at);
      if (fixed !== undefined) {
        const kept = fixed.team.length === team.size && fixed.team.every(({ id }) => team.has(id));
        this.#constant += kept ? 0 : price;
        continue;
      }
      if (kind === 'published') {
        // Fifty more where nobody at all comes then.
        this.#constant += 50;
        const takesPlace = this.#takesPlace.get(`${task.key} ${at}`);
        if (takesPlace !== undefined) {
          const comes = this.#mip.addContinuous(-50, 1);
          this.#mip.addRow(-NO_LIMIT, 0, [
            [comes, 1],
            [takesPlace, -1],
          ]);
        }
      }
      const broken = this.#mip.addBinary(price);
      // Broken where one of the team stays away …
      for (const id of team) {
        const coming = (this.#holding.get(`${task.key} ${id} ${at}`) ?? []).map(
          (column) => [column, 1] as const,
        );
        this.#mip.addRow(1, NO_LIMIT, [...coming, [broken, 1]]);
      }
      // … or another comes.
      for (const { id } of problem.helpers) {
        if (team.has(id)) continue;
        for (const column of this.#holding.get(`${task.key} ${id} ${at}`) ?? [])
          this.#mip.addRow(-NO_LIMIT, 0, [
            [column, 1],
            [broken, -1],
          ]);
      }
    }
  }
}
