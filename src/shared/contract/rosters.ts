import { z } from 'zod';
import { placeId } from '../domain/ids.ts';
import { roster, rosterSummary } from '../domain/roster.ts';
import { calendarDate } from '../time/calendar-date.ts';
import { call } from './call.ts';
import { jobId } from './jobs.ts';

export const rostersCalls = {
  /** Drafts the week for these villages (empty = all); replaces earlier drafts, never a published roster. */
  'rosters.draft': call(
    z.object({ jobId, weekStart: calendarDate, villageIds: z.array(placeId) }),
    z.array(rosterSummary),
  ),
  /** The newest version for each village of a week, drafts before published ones. */
  'rosters.listWeek': call(z.object({ weekStart: calendarDate }), z.array(rosterSummary)),
  'rosters.get': call(z.object({ weekStart: calendarDate, villageId: placeId }), roster.nullable()),
  /** Freezes the drafts of these villages (empty = all) as the next version. */
  'rosters.publish': call(
    z.object({ weekStart: calendarDate, villageIds: z.array(placeId) }),
    z.array(rosterSummary),
  ),
};
