import { z } from 'zod';
import { calendarDate } from '../time/calendar-date.ts';
import { slot } from './availability.ts';
import { dayMark } from './calendar.ts';
import { personId, placeId, rosterId, visitId } from './ids.ts';
import { outcomeStatus } from './pairing.ts';
import { pricedPart, rosterBreach } from './roster-move.ts';
import { rosterRuleCount } from './roster-rule.ts';
import { visitRef } from './roster-task.ts';
import { serviceCode } from './service.ts';
import { servicePart } from './service-part.ts';

/**
 * A draft is agreed at the weekly meeting, then published; a published week is in ink until it is closed or a later version
 * takes its place. That it was printed is told by the record of printed sheets.
 */
export const rosterState = z.enum(['draft', 'agreed', 'published', 'closed', 'superseded']);
export type RosterState = z.infer<typeof rosterState>;

/** Who the helper is to the elder: the pair's own, the backup, or somebody who stands in. */
export const helperPart = z.enum(['primary', 'backup', 'other']);
export type HelperPart = z.infer<typeof helperPart>;

/** Why a published week got a further version. */
export const rosterCause = z.object({
  kind: z.enum([
    'helper-absent',
    'helper-left',
    'elder-away',
    'elder-died',
    'hamlets-cut-off',
    'new-need',
    'by-hand',
  ]),
  /** Whom it is about; null where it is about a hamlet or nobody. */
  personId: personId.nullable(),
  reason: z.string().max(40),
  /** The last day on which the change holds. */
  until: calendarDate.nullable(),
});
export type RosterCause = z.infer<typeof rosterCause>;

export const visitState = z.enum(['planned', 'unfilled']);
export type VisitState = z.infer<typeof visitState>;

export const visit = z.object({
  id: visitId,
  /** The task and the number within it: the same visit in every version of a week. */
  ref: visitRef,
  /** Null for a duty at a station and for farm work of a household without an elder. */
  elderId: personId.nullable(),
  /** The elder; for a round its name, for a duty the station, for farm work the household's head and the work. */
  title: z.string(),
  hamletName: z.string().nullable(),
  /** Null for a duty. */
  serviceCode: serviceCode.nullable(),
  /** What exactly is asked for within the service. */
  parts: z.array(servicePart),
  state: visitState,
  /** Null while unfilled. */
  date: calendarDate.nullable(),
  slot: slot.nullable(),
  /** Place in the helper's walking order of the half-day, from 1. */
  order: z.number().int().nullable(),
  minutes: z.number().int(),
  helpersNeeded: z.number().int(),
  helpers: z.array(
    z.object({
      personId,
      name: z.string(),
      part: helperPart,
      /** Minutes on the way to this visit, from home or from the visit before. */
      travelMinutes: z.number().int(),
    }),
  ),
  /** Doors of a round of lunches, in their order; empty for everything else. */
  stops: z.array(z.object({ elderId: personId, name: z.string(), diet: z.string() })),
  /** Stays where it is when the rest is drafted again. */
  pinned: z.boolean(),
  /** Placed by hand against a rule; shown wherever the visit is shown. */
  breaches: z.array(rosterBreach),
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
  dailyCapMinutes: z.number().int(),
  hamletName: z.string().nullable(),
  phone: z.string().nullable(),
  /** Half-days (0 = Monday morning … 13) in which the helper can be rostered in this week. */
  freeHalfDays: z.array(z.number().int().min(0).max(13)),
  /** Service minutes of the three published weeks before. */
  pastMinutes: z.number().int(),
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
  agreedAt: z.string().nullable(),
  publishedAt: z.string().nullable(),
  closedAt: z.string().nullable(),
  /** When a sheet of exactly this version was last printed. */
  printedAt: z.string().nullable(),
  /** Why there is this version, where it replaced another: the office's words for an incident. */
  because: rosterCause.nullable(),
  /** Total price of the week, by part. */
  price: z.array(pricedPart),
  /** The registers changed since the draft was made: it can be looked at, and has to be drafted anew. */
  stale: z.boolean(),
  /** Moves by hand that can be taken back, and that can be brought again. */
  moves: z.object({ held: z.number().int(), undone: z.number().int() }),
  /** Monday to Sunday. */
  days: z.array(dayMark),
  visits: z.array(visit),
  /** Every active helper of the village, idle ones included. */
  loads: z.array(helperLoad),
});
export type Roster = z.infer<typeof roster>;

export const rosterSummary = roster
  .omit({ visits: true, loads: true, days: true, price: true, moves: true })
  .extend({ planned: z.number().int(), unfilled: z.number().int(), helpers: z.number().int() });
export type RosterSummary = z.infer<typeof rosterSummary>;
