import { type HalfDay, HALF_DAYS, halfDayIndex } from '../../../shared/domain/availability.ts';
import type { PersonId, PlaceId } from '../../../shared/domain/ids.ts';
import type { RosterIncident } from '../../../shared/domain/roster-move.ts';
import { type RosterTask, taskKey } from '../../../shared/domain/roster-task.ts';
import { isBeyond } from '../cut-off.ts';
import type { RosterProblem } from '../roster-problem.ts';
import type { StandingVisit } from './standing-visits.ts';

const LAST_HALF_DAY = HALF_DAYS.length - 1;

/** What an incident does to a week: the week's problem after it, and what becomes of each visit. */
export interface IncidentEffect {
  /** First half-day in which anything may change; what lies before stays as it is. */
  readonly start: number;
  /** The week's problem after the incident. */
  readonly problem: RosterProblem;
  /** The visit does not take place any more, nor is it made up for. */
  readonly dropped: (visit: StandingVisit) => boolean;
  /** The visit cannot stay where it stands. */
  readonly hit: (visit: StandingVisit) => boolean;
}

export function incidentEffect(
  problem: RosterProblem,
  incident: RosterIncident,
  now: number,
): IncidentEffect {
  const start = Math.max(now, halfDayIndex(incident.from));
  const end = 'to' in incident ? halfDayIndex(incident.to) : LAST_HALF_DAY;
  const inside = (halfDay: number | null): boolean => halfDay !== null && halfDay >= start && halfDay <= end;
  const span = HALF_DAYS.map((_, halfDay) => halfDay).filter(inside);
  const nothing: IncidentEffect = { start, problem, dropped: () => false, hit: () => false };
  switch (incident.kind) {
    case 'helper-absent':
    case 'helper-left':
      return {
        ...nothing,
        problem: withoutHalfDays(problem, span, (helperId) => helperId === incident.helperId),
        hit: ({ halfDay, helperIds }) => inside(halfDay) && helperIds.includes(incident.helperId),
      };
    case 'elder-away':
    case 'elder-died':
      return elderGone(nothing, incident.elderId, span, incident.kind === 'elder-died');
    case 'hamlets-cut-off':
      return {
        ...nothing,
        problem: {
          ...problem,
          cutOff: [
            ...(problem.cutOff ?? []),
            ...incident.hamletIds.map((hamletId) => ({ hamletId, halfDays: span })),
          ],
        },
        hit: crossing(problem, incident.hamletIds, inside),
      };
    case 'new-need':
      return nothing;
  }
}

/** The same week with some helpers' half-days taken away. */
export function withoutHalfDays(
  problem: RosterProblem,
  halfDays: readonly number[],
  concerns: (helperId: PersonId) => boolean,
): RosterProblem {
  const stays = (half: HalfDay): boolean => !halfDays.includes(halfDayIndex(half));
  return {
    ...problem,
    helpers: problem.helpers.map((helper) =>
      concerns(helper.id) ? { ...helper, availability: helper.availability.filter(stays) } : helper,
    ),
  };
}

/** Nobody comes to the elder in these half-days; after a death the elder's lunches end too. */
function elderGone(
  nothing: IncidentEffect,
  elderId: PersonId,
  span: readonly number[],
  died: boolean,
): IncidentEffect {
  const { problem } = nothing;
  const ofElder = new Set(
    problem.elders.flatMap(({ id, needs }) =>
      id === elderId ? needs.map((need) => taskKey({ kind: 'need', needId: need.id })) : [],
    ),
  );
  const eldersAway = [...(problem.eldersAway ?? []), { elderId, halfDays: span }];
  // Whom nobody is at home to open to on a round; a round without eaters is not ridden.
  const isAway = (eaterId: PersonId, halfDay: number | null): boolean =>
    halfDay !== null &&
    eldersAway.some((away) => away.elderId === eaterId && away.halfDays.includes(halfDay));
  const roundsOfElder = (problem.mealRounds ?? []).filter(({ stops }) =>
    stops.some((stop) => stop.elderId === elderId),
  );
  const emptyRounds = (halfDay: number | null): readonly string[] =>
    roundsOfElder
      .filter(({ stops }) => stops.every((stop) => isAway(stop.elderId, halfDay)))
      .map(({ roundId }) => taskKey({ kind: 'meal-round', roundId }));
  return {
    ...nothing,
    problem: { ...problem, eldersAway },
    dropped: ({ task, halfDay }) =>
      halfDay === null
        ? died && ofElder.has(task)
        : span.includes(halfDay) && (ofElder.has(task) || emptyRounds(halfDay).includes(task)),
  };
}

/** Whether somebody of the visit's team cannot get there without getting into or out of one of the hamlets. */
function crossing(
  problem: RosterProblem,
  hamletIds: readonly PlaceId[],
  inside: (halfDay: number | null) => boolean,
): IncidentEffect['hit'] {
  const homeOf = new Map(problem.helpers.map(({ id, hamletId }) => [id, hamletId]));
  const places = hamletsOfTasks(problem);
  const cut = new Set(hamletIds);
  return ({ task, halfDay, helperIds }) => {
    const stops = places.get(task) ?? [];
    if (!inside(halfDay) || stops.length === 0) return false;
    return helperIds.some((helperId) => {
      const home = homeOf.get(helperId) ?? null;
      // A round leaves out the doors that it cannot reach.
      return stops.every((door) => isBeyond(cut, home, door));
    });
  };
}

/** The hamlets to which each task leads, by task key. */
function hamletsOfTasks(problem: RosterProblem): ReadonlyMap<string, readonly (PlaceId | null)[]> {
  const entry = (task: RosterTask, hamletIds: readonly (PlaceId | null)[]) =>
    [taskKey(task), hamletIds] as const;
  return new Map([
    ...problem.elders.flatMap(({ needs, hamletId }) =>
      needs.map(({ id }) => entry({ kind: 'need', needId: id }, [hamletId])),
    ),
    ...(problem.mealRounds ?? []).map(({ roundId, stops }) =>
      entry(
        { kind: 'meal-round', roundId },
        stops.map(({ hamletId }) => hamletId),
      ),
    ),
    ...(problem.duties ?? []).map(({ venueId, duty, hamletId }) =>
      entry({ kind: 'duty', venueId, duty }, [hamletId]),
    ),
    ...(problem.farmWork ?? []).map(({ farmTaskId, hamletId }) =>
      entry({ kind: 'farm', farmTaskId }, [hamletId]),
    ),
  ]);
}
