import { z } from 'zod';
import { placeId } from '../domain/ids.ts';
import { planningGap } from '../domain/register-gap.ts';
import { rosterState } from '../domain/roster.ts';
import { calendarDate } from '../time/calendar-date.ts';
import { call } from './call.ts';

export const villageOverview = z.object({
  villageId: placeId,
  name: z.string(),
  elders: z.number().int(),
  aged80: z.number().int(),
  withNeeds: z.number().int(),
  helpers: z.number().int(),
  paired: z.number().int(),
  /** Elders with needs who have no primary helper. */
  withoutHelper: z.number().int(),
  roster: z
    .object({
      version: z.number().int(),
      state: rosterState,
      planned: z.number().int(),
      unfilled: z.number().int(),
    })
    .nullable(),
});

export const overviewCalls = {
  'overview.get': call(
    z.object({}),
    z.object({
      townshipName: z.string().nullable(),
      today: calendarDate,
      /** Monday of the week that is to be planned. */
      comingWeek: calendarDate,
      villages: z.array(villageOverview),
      openProposal: z.boolean(),
      /** No proposal was decided since the registers were last imported: pairing is the next thing to do. */
      proposalDue: z.boolean(),
      /** How many people each gap concerns that stops a plan or a paper. */
      gaps: z.record(planningGap, z.number().int()),
    }),
  ),
};
