import type { PlaceId } from '../../../shared/domain/ids.ts';
import type { Roster } from '../../../shared/domain/roster.ts';
import { Refusal } from '../../../shared/errors/refusal.ts';
import type { CalendarDate } from '../../../shared/time/calendar-date.ts';
import { mondayOf } from '../../../shared/time/week.ts';
import type { ReadableDb } from '../../db/connection.ts';
import { isStaleRoster } from '../../db/stores/newest-rosters-store.ts';
import {
  findPublishedRoster,
  isDraft,
  listVersions,
  type StoredRoster,
} from '../../db/stores/rosters-store.ts';
import { listVisits, replaceVisits } from '../../db/stores/visits-store.ts';
import { loadRosterProblems } from '../../planning/load-roster-problem.ts';
import { openRosterDesk } from '../../planning/roster-desk.ts';
import type { Office } from '../office.ts';
import { showRoster } from './get-roster.ts';
import { BY_HAND, keepDraft, marksOf } from './keep-draft.ts';
import { knownRoster } from './known-roster.ts';
import { planOfVisits, visitsOfPlan, withKnownHelpers } from './plan-and-visits.ts';
import { refusePastWeek } from './refuse-past-week.ts';
import { openTaskFacts } from './task-facts.ts';

/**
 * A draft that begins as the published version, to be changed by hand and published as the next. A draft that is there
 * already is the answer, unless the registers overtook it.
 */
export function reviseRoster(
  { db, clock, tell }: Office,
  { weekStart, villageId }: { readonly weekStart: CalendarDate; readonly villageId: PlaceId },
): Roster {
  const monday = mondayOf(weekStart);
  refusePastWeek(monday, clock().today);
  const rosterId = db.transaction(() => {
    const published = publishedToChange(db, villageId, monday);
    const [newest] = listVersions(db, villageId, monday);
    if (newest && isDraft(newest) && !isStaleRoster(db, newest)) return newest.id;
    const [loaded] = loadRosterProblems(db, [villageId], monday, clock().today, {
      basis: { kind: 'published' },
    });
    if (!loaded) throw new Refusal('rosters.not-used');
    const visits = listVisits(db, published.id);
    const source = { ...loaded, problem: { ...loaded.problem, fixed: [] } };
    const plan = withKnownHelpers(planOfVisits(published, visits), source.problem.helpers);
    const desk = openRosterDesk(source.problem, plan);
    const id = keepDraft(db, source, desk.plan, { madeAt: clock().now, cause: BY_HAND });
    replaceVisits(
      db,
      id,
      visitsOfPlan(desk.plan, openTaskFacts(db, villageId, visits), marksOf(desk, new Set())),
    );
    return id;
  });
  tell('data.changed', { areas: ['rosters', 'printing'] });
  return showRoster(db, knownRoster(db, rosterId));
}

/** The version on the wall; refused where there is none, and where the week is closed. */
export function publishedToChange(db: ReadableDb, villageId: PlaceId, monday: CalendarDate): StoredRoster {
  const published = findPublishedRoster(db, villageId, monday);
  if (!published) throw new Refusal('rosters.not-published', { weekStart: monday });
  if (published.state === 'closed') throw new Refusal('rosters.closed', { weekStart: monday });
  return published;
}
