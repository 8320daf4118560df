import type { Input, Output } from '../../src/shared/contract/contract.ts';
import type { Placement, VisitRef } from '../../src/shared/domain/roster-task.ts';
import type { Roster, Visit } from '../../src/shared/domain/roster.ts';
import { toCalendarDate, weekdayOf } from '../../src/shared/time/calendar-date.ts';
import { COMING_WEEK, type OfficeBackend } from './office-backend.ts';

/** What a test does to the rosters of an office with one village. */
export interface RosterOffice {
  readonly week: { weekStart: string; villageIds: never[] };
  readonly villageId: () => Promise<number>;
  readonly draft: (
    basis?: Input<'rosters.draft'>['basis'],
    weekStart?: string,
  ) => Promise<Output<'rosters.draft'>>;
  readonly publish: (weekStart?: string) => Promise<Output<'rosters.publish'>>;
  /** The newest version, or one by number; throws where there is none. */
  readonly roster: (version?: number | null, weekStart?: string) => Promise<Roster>;
  readonly move: (move: Input<'rosters.move'>['move']) => Promise<Roster>;
}

export function rostersOf(office: OfficeBackend): RosterOffice {
  const villageId = async (): Promise<number> =>
    (await office.ask('overview.get', {})).villages[0]?.villageId ?? 0;
  const roster: RosterOffice['roster'] = async (version = null, weekStart = COMING_WEEK) => {
    const found = await office.ask('rosters.get', { weekStart, villageId: await villageId(), version });
    if (!found) throw new Error('No roster');
    return found;
  };
  return {
    week: { weekStart: COMING_WEEK, villageIds: [] },
    villageId,
    roster,
    draft: (basis, weekStart = COMING_WEEK) =>
      office.ask('rosters.draft', { jobId: 'draft', weekStart, villageIds: [], basis }),
    publish: (weekStart = COMING_WEEK) => office.ask('rosters.publish', { weekStart, villageIds: [] }),
    move: async (move) => office.ask('rosters.move', { rosterId: (await roster()).id, move }),
  };
}

/** Where a planned visit stands. */
export function placementOfVisit({ date, slot, helpers }: Visit): Placement {
  if (date === null || slot === null) throw new Error('An unfilled visit stands nowhere');
  return {
    at: { weekday: weekdayOf(toCalendarDate(date)), slot },
    helperIds: helpers.map(({ personId }) => personId).sort((one, other) => one - other),
  };
}

/** The visit of a service, the first of them. */
export function visitOf(roster: Roster, serviceCode: string, number = 1): Visit {
  const found = roster.visits.find(
    (visit) => visit.serviceCode === serviceCode && visit.ref.number === number,
  );
  if (!found) throw new Error(`No visit of ${serviceCode}`);
  return found;
}

/** The same visit of a week, in whatever version. */
export function sameVisit(roster: Roster, ref: VisitRef): Visit {
  const found = roster.visits.find((visit) => JSON.stringify(visit.ref) === JSON.stringify(ref));
  if (!found) throw new Error('No such visit');
  return found;
}

/** Every visit with where it stands, to compare weeks by. */
export function placements(roster: Roster): string[] {
  return roster.visits
    .map((visit) =>
      JSON.stringify([visit.ref, visit.date, visit.slot, visit.helpers.map(({ personId }) => personId)]),
    )
    .toSorted();
}
