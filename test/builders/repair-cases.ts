import { HALF_DAYS, type HalfDay, halfDayIndex } from '../../src/shared/domain/availability.ts';
import type { PersonId } from '../../src/shared/domain/ids.ts';
import type { RosterIncident } from '../../src/shared/domain/roster-move.ts';
import { type RosterTask, taskKey, type VisitRef } from '../../src/shared/domain/roster-task.ts';
import { weekdayOf } from '../../src/shared/time/calendar-date.ts';
import type { PlanningNeed } from '../../src/solver/planning/planning-person.ts';
import type { RosterPlan } from '../../src/solver/roster/roster-plan.ts';
import type { RosterProblem } from '../../src/solver/roster/roster-problem.ts';
import type { RepairRequest } from '../../src/solver/roster/repair/roster-repair.ts';
import { anOrderlyWeek } from './hand-made-weeks.ts';
import { aNeed } from './planning-people.ts';
import type { Random } from './random.ts';

const KINDS = [
  'helper-absent',
  'helper-absent',
  'helper-left',
  'elder-away',
  'elder-died',
  'hamlets-cut-off',
  'new-need',
] as const;

/** A published week, somewhere in its course, and something that happens to those who play a part in it. */
export function aRepairCase(week: RosterProblem, random: Random): RepairRequest {
  const problem = { ...week, fixed: [], promises: [] };
  const plan = anOrderlyWeek(problem);
  const now = random.pick([0, 0, 2, 3, 5]);
  const from = random.whole(0, 7);
  const span = { from: HALF_DAYS[from]!, to: HALF_DAYS[Math.min(13, from + random.whole(0, 9))]! };
  const busy = plan.planned.flatMap(({ helpers }) => helpers.map(({ helperId }) => helperId));
  const helperId = random.pick(busy.length > 0 ? busy : problem.helpers.map(({ id }) => id));
  const elderId = random.pick(problem.elders).id;
  const kind = random.pick(KINDS);
  const base = { problem, plan, now };
  switch (kind) {
    case 'helper-absent':
      return { ...base, incident: { kind, helperId, ...span, reason: 'ill' } };
    case 'helper-left':
      return { ...base, incident: { kind, helperId, from: span.from } };
    case 'elder-away':
      return { ...base, incident: { kind, elderId, ...span, reason: 'hospital' } };
    case 'elder-died':
      return { ...base, incident: { kind, elderId, from: span.from } };
    case 'hamlets-cut-off': {
      const hamletIds = [random.pick(problem.helpers).hamletId ?? problem.helpers[0]!.hamletId!];
      return { ...base, incident: { kind, hamletIds, ...span } };
    }
    case 'new-need': {
      const need = aNeed(
        999_999,
        random.pick(['errand', 'cleaning_help', 'meal_help'] as const),
        random.whole(1, 3),
      );
      return {
        ...base,
        problem: withNeed(problem, elderId, need),
        incident: { kind, task: { kind: 'need', needId: need.id }, from: span.from },
      };
    }
  }
}

function withNeed(problem: RosterProblem, elderId: PersonId, need: PlanningNeed): RosterProblem {
  const elders = problem.elders.map((elder) =>
    elder.id === elderId ? { ...elder, needs: [...elder.needs, need] } : elder,
  );
  return { ...problem, elders };
}

interface Standing {
  readonly ref: VisitRef;
  readonly at: number | null;
  readonly helperIds: readonly PersonId[];
}

/**
 * What remains to be planned after an incident, said once more without the planner's repair: who goes on, what is promised,
 * what is fixed. For weeks that keep every rule before the incident.
 */
export function remainingWeek({ problem, plan, incident, now }: RepairRequest): RosterProblem {
  const from = Math.max(now, halfDayIndex(incident.from));
  const to = 'to' in incident ? halfDayIndex(incident.to) : 13;
  const during = HALF_DAYS.map((_, at) => at).filter((at) => at >= from && at <= to);
  const standing: readonly Standing[] = [
    ...plan.planned.map((visit) => ({
      ref: visit.ref,
      at: 2 * (weekdayOf(visit.date) - 1) + (visit.slot === 'morning' ? 0 : 1),
      helperIds: visit.helpers.map(({ helperId }) => helperId),
    })),
    ...plan.unfilled.map(({ ref }) => ({ ref, at: null, helperIds: [] })),
  ];
  const goesOn = standing.filter((visit) => !isOver(visit, problem, incident, during));
  const byTask = new Map<string, Standing[]>();
  for (const visit of goesOn.toSorted((one, other) => one.ref.number - other.ref.number)) {
    const key = taskKey(visit.ref.task);
    byTask.set(key, [...(byTask.get(key) ?? []), visit]);
  }
  const numberOf = (visit: Standing): VisitRef => ({
    task: visit.ref.task,
    number: byTask.get(taskKey(visit.ref.task))!.indexOf(visit) + 1,
  });
  const times = (task: RosterTask, wished: number): number => {
    const held = byTask.get(taskKey(task))?.length ?? 0;
    if (incident.kind !== 'new-need' || taskKey(incident.task) !== taskKey(task)) return held;
    const daysLeft = HALF_DAYS.filter(({ slot }, at) => slot === 'morning' && at >= from).length;
    return held + Math.max(0, Math.ceil(((wished - held) * daysLeft) / 7));
  };
  const isThere = (half: HalfDay, id: PersonId): boolean => {
    const at = halfDayIndex(half);
    const gone = incident.kind === 'helper-absent' || incident.kind === 'helper-left';
    return at >= from && !(gone && incident.helperId === id && during.includes(at));
  };
  const gone = incident.kind === 'elder-away' || incident.kind === 'elder-died' ? incident.elderId : null;
  return {
    ...problem,
    elders: problem.elders.map((elder) => ({
      ...elder,
      needs: elder.needs
        .map((need) => ({
          ...need,
          timesPerWeek: times({ kind: 'need', needId: need.id }, need.timesPerWeek),
        }))
        .filter(({ timesPerWeek }) => timesPerWeek > 0),
    })),
    mealRounds: (problem.mealRounds ?? [])
      .map((round) => ({ ...round, timesPerWeek: times({ kind: 'meal-round', roundId: round.roundId }, 0) }))
      .filter(({ timesPerWeek }) => timesPerWeek > 0),
    duties: (problem.duties ?? []).map((duty) => ({
      ...duty,
      timesPerWeek: times({ kind: 'duty', venueId: duty.venueId, duty: duty.duty }, 0),
    })),
    farmWork: (problem.farmWork ?? []).map((work) => ({
      ...work,
      timesPerWeek: times({ kind: 'farm', farmTaskId: work.farmTaskId }, 0),
    })),
    helpers: problem.helpers.map((helper) => ({
      ...helper,
      availability: helper.availability.filter((half) => isThere(half, helper.id)),
    })),
    eldersAway: [
      ...(problem.eldersAway ?? []),
      ...(gone === null ? [] : [{ elderId: gone, halfDays: during }]),
    ],
    cutOff:
      incident.kind === 'hamlets-cut-off'
        ? incident.hamletIds.map((hamletId) => ({ hamletId, halfDays: during }))
        : [],
    promises: goesOn.flatMap((visit) =>
      visit.at === null
        ? []
        : [{ visit: numberOf(visit), placement: placementOf(visit), kind: 'published' as const }],
    ),
    fixed: goesOn
      .filter(({ at }) => at === null || at < from)
      .map((visit) => ({
        visit: numberOf(visit),
        placement: visit.at === null ? null : placementOf(visit),
      })),
  };
}

function placementOf({ at, helperIds }: Standing) {
  return { at: HALF_DAYS[at!]!, helperIds: [...helperIds].sort((one, other) => one - other) };
}

function isOver(
  { ref: { task }, at }: Standing,
  { elders, mealRounds = [], eldersAway = [] }: RosterProblem,
  incident: RosterIncident,
  during: readonly number[],
): boolean {
  if (incident.kind !== 'elder-away' && incident.kind !== 'elder-died') return false;
  if (at !== null && !during.includes(at)) return false;
  if (task.kind === 'need') {
    const isOfElder = elders.some(
      ({ id, needs }) => id === incident.elderId && needs.some((need) => need.id === task.needId),
    );
    return isOfElder && (at !== null || incident.kind === 'elder-died');
  }
  if (task.kind !== 'meal-round' || at === null) return false;
  const { stops } = mealRounds.find(({ roundId }) => roundId === task.roundId)!;
  const isAway = (id: PersonId): boolean =>
    id === incident.elderId ||
    eldersAway.some(({ elderId, halfDays }) => elderId === id && halfDays.includes(at));
  return (
    stops.some(({ elderId }) => elderId === incident.elderId) && stops.every(({ elderId }) => isAway(elderId))
  );
}

/** What has become of published visits that go on, in fifties of points: four where others come, five where nobody comes then. */
export function changeOf(remaining: RosterProblem, after: RosterPlan): number {
  const teams = new Map(
    after.planned.map(({ ref, date, slot, helpers }) => [
      `${taskKey(ref.task)} ${2 * (weekdayOf(date) - 1) + (slot === 'morning' ? 0 : 1)}`,
      helpers.map(({ helperId }) => helperId).sort((one, other) => one - other),
    ]),
  );
  return (remaining.promises ?? []).reduce((sum, { visit, placement }) => {
    const team = teams.get(`${taskKey(visit.task)} ${halfDayIndex(placement.at)}`);
    if (team === undefined) return sum + 5;
    return String(team) === String(placement.helperIds) ? sum : sum + 4;
  }, 0);
}
