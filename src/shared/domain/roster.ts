import { z } from 'zod';
import { calendarDate } from '../time/calendar-date.ts';
import { slot } from './availability.ts';
import { personId, placeId, rosterId, visitId } from './ids.ts';
import { outcomeStatus } from './pairing.ts';
import { serviceCode } from './service.ts';

export const rosterState = z.enum(['draft', 'published', 'superseded']);
export type RosterState = z.infer<typeof rosterState>;

/** Who the helper is to the elder: the pair's own, or somebody who stands in. */
export const helperPart = z.enum(['primary', 'other']);
export type HelperPart = z.infer<typeof helperPart>;

/** The hard rules of the weekly roster by id, in the order in which they are asked. */
export const rosterRule = z.enum([
  'helper-active',
  'not-refused',
  'not-the-same-household',
  'service-offered',
  'ability-for-service',
  'sex-wish',
  'same-sex-needed',
  'travel-limit',
  'helper-available',
  'half-day-minutes',
  'daily-minutes',
  'weekly-minutes',
  'rest-day',
  'second-helper',
  'elder-once-a-half-day',
  'days-apart',
]);
export type RosterRule = z.infer<typeof rosterRule>;

export const rosterRuleCount = z.object({ rule: rosterRule, helpers: z.number().int() });
export type RosterRuleCount = z.infer<typeof rosterRuleCount>;

export const visitState = z.enum(['planned', 'unfilled']);
export type VisitState = z.infer<typeof visitState>;

export const visit = z.object({
  id: visitId,
  elderId: personId,
  elderName: z.string(),
  serviceCode,
  state: visitState,
  /** Null while unfilled. */
  date: calendarDate.nullable(),
  slot: slot.nullable(),
  /** Place in the helper's walking order of the half-day, from 1. */
  order: z.number().int().nullable(),
  minutes: z.number().int(),
  helpers: z.array(
    z.object({
      personId,
      name: z.string(),
      part: helperPart,
      /** Minutes on the way to this visit, from home or from the visit before. */
      travelMinutes: z.number().int(),
    }),
  ),
  /** For an unfilled visit: the first rule that stopped each helper of the village, counted. */
  stoppedBy: z.array(rosterRuleCount),
});
export type Visit = z.infer<typeof visit>;

export const helperLoad = z.object({
  helperId: personId,
  name: z.string(),
  visits: z.number().int(),
  minutes: z.number().int(),
  travelMinutes: z.number().int(),
  weeklyCapMinutes: z.number().int(),
});
export type HelperLoad = z.infer<typeof helperLoad>;

export const roster = z.object({
  id: rosterId,
  villageId: placeId,
  villageName: z.string(),
  weekStart: calendarDate,
  version: z.number().int().min(1),
  state: rosterState,
  status: outcomeStatus,
  /** Proven distance from the best plan, in percent; null where nothing was proven. */
  gapPercent: z.number().nullable(),
  madeAt: z.string(),
  publishedAt: z.string().nullable(),
  visits: z.array(visit),
  loads: z.array(helperLoad),
});
export type Roster = z.infer<typeof roster>;

export const rosterSummary = roster
  .omit({ visits: true, loads: true })
  .extend({ planned: z.number().int(), unfilled: z.number().int(), helpers: z.number().int() });
export type RosterSummary = z.infer<typeof rosterSummary>;
