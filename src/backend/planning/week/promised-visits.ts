import type { PersonId, PlaceId } from '../../../shared/domain/ids.ts';
import {
  type Placement,
  type RosterTask,
  taskKey,
  type VisitRef,
} from '../../../shared/domain/roster-task.ts';
import { addDays, type CalendarDate, weekdayOf } from '../../../shared/time/calendar-date.ts';
import type { RosterProblem, RosterPromise } from '../../../solver/index.ts';
import type { ReadableDb } from '../../db/connection.ts';
import { findTemplate } from '../../db/stores/roster-templates-store.ts';
import { findPublishedRoster, isDraft, listVersions } from '../../db/stores/rosters-store.ts';
import { listVisits, type StoredVisit } from '../../db/stores/visits-store.ts';
import type { RosterBasis } from '../roster-basis.ts';

type Placed = readonly (readonly [visit: VisitRef, placement: Placement])[];

/**
 * Where visits are expected to stand: as published, where this week is on the wall already; else as the basis says. Visits
 * that are not wished for any more are left out, and those whose helpers are none of the village.
 */
export function promisedVisits(
  db: ReadableDb,
  problem: Pick<RosterProblem, 'villageId' | 'weekStart' | 'helpers'>,
  timesOf: ReadonlyMap<string, number>,
  basis: RosterBasis,
): RosterPromise[] {
  const { villageId, weekStart, helpers } = problem;
  const helperIds = new Set<PersonId>(helpers.map(({ id }) => id));
  const published = placedInPublished(db, villageId, weekStart);
  const kind = published === null ? 'last-week' : 'published';
  return (published ?? placedBefore(db, villageId, weekStart, basis))
    .filter(
      ([visit, placement]) =>
        visit.number <= (timesOf.get(taskKey(visit.task)) ?? 0) &&
        placement.helperIds.every((id) => helperIds.has(id)),
    )
    .map(([visit, placement]) => ({ visit, placement, kind }));
}

/** What the clerk pinned in the draft at hand, where the draft is made again around it. */
export function pinnedVisits(
  db: ReadableDb,
  { villageId, weekStart }: Pick<RosterProblem, 'villageId' | 'weekStart'>,
  timesOf: ReadonlyMap<string, number>,
  basis: RosterBasis,
): NonNullable<RosterProblem['fixed']> {
  if (basis.kind !== 'pinned') return [];
  const draft = listVersions(db, villageId, weekStart).find(isDraft);
  if (!draft) return [];
  return listVisits(db, draft.id)
    .filter(({ pinned, ref }) => pinned && ref.number <= (timesOf.get(taskKey(ref.task)) ?? 0))
    .map((visit) => ({ visit: visit.ref, placement: placementOf(visit) }));
}

type WorkOfWeek = Pick<RosterProblem, 'elders' | 'mealRounds' | 'duties' | 'farmWork'>;

/** Everything that is to be done in the week, and how often: needs, rounds, duties, farm work. */
export function tasksOfWeek({ elders, mealRounds = [], duties = [], farmWork = [] }: WorkOfWeek): readonly {
  readonly task: RosterTask;
  readonly timesPerWeek: number;
}[] {
  return [
    ...elders.flatMap(({ needs }) =>
      needs.map(({ id, timesPerWeek }) => ({ task: { kind: 'need', needId: id } as const, timesPerWeek })),
    ),
    ...mealRounds.map(({ roundId, timesPerWeek }) => {
      return { task: { kind: 'meal-round', roundId } as const, timesPerWeek };
    }),
    ...duties.map(({ venueId, duty, timesPerWeek }) => {
      return { task: { kind: 'duty', venueId, duty } as const, timesPerWeek };
    }),
    ...farmWork.map(({ farmTaskId, timesPerWeek }) => {
      return { task: { kind: 'farm', farmTaskId } as const, timesPerWeek };
    }),
  ];
}

/** How often each task is wished for in the week, by its key. */
export function timesByTask(week: WorkOfWeek): ReadonlyMap<string, number> {
  return new Map(tasksOfWeek(week).map(({ task, timesPerWeek }) => [taskKey(task), Math.ceil(timesPerWeek)]));
}

function placedInPublished(db: ReadableDb, villageId: PlaceId, monday: CalendarDate): Placed | null {
  const roster = findPublishedRoster(db, villageId, monday);
  if (!roster) return null;
  return listVisits(db, roster.id).flatMap((visit): Placed => {
    const placement = placementOf(visit);
    return placement === null ? [] : [[visit.ref, placement]];
  });
}

function placedBefore(db: ReadableDb, villageId: PlaceId, monday: CalendarDate, basis: RosterBasis): Placed {
  switch (basis.kind) {
    case 'fresh':
    case 'published':
      return [];
    case 'last-week':
    case 'pinned':
      return placedInPublished(db, villageId, addDays(monday, -7)) ?? [];
    case 'template': {
      const template = findTemplate(db, basis.templateId);
      return template?.villageId === villageId ? template.placements : [];
    }
  }
}

/** Null while a visit is unfilled. */
function placementOf({ date, slot, helpers }: StoredVisit): Placement | null {
  if (date === null || slot === null || helpers.length === 0) return null;
  return {
    at: { weekday: weekdayOf(date), slot },
    helperIds: helpers.map(({ helperId }) => helperId).sort((one, other) => one - other),
  };
}
