import { z } from 'zod';
import { halfDay } from './availability.ts';
import { personId, placeId } from './ids.ts';
import { placement, rosterTask, visitRef } from './roster-task.ts';
import { rosterRule } from './roster-rule.ts';

/** What the clerk does to a draft by hand. Moves are kept in order, so that each can be taken back. */
export const rosterMove = z.discriminatedUnion('kind', [
  /** Places an unfilled visit, or moves one to another half-day or other helpers. Breaches are recorded, not prevented. */
  z.object({ kind: z.literal('place'), visit: visitRef, to: placement }),
  /** Leaves a visit unfilled. */
  z.object({ kind: z.literal('remove'), visit: visitRef }),
  /** Two visits change their helpers and half-days. */
  z.object({ kind: z.literal('swap'), one: visitRef, other: visitRef }),
  /** The visit stays where it is when the rest is drafted again. */
  z.object({ kind: z.literal('pin'), visit: visitRef }),
  z.object({ kind: z.literal('unpin'), visit: visitRef }),
]);
export type RosterMove = z.infer<typeof rosterMove>;

/** A hard rule that a placement breaks, for whom, and by how much in the rule's own unit. */
export const rosterBreach = z.object({
  rule: rosterRule,
  helperId: personId.nullable(),
  /** Minutes over, days over, helpers missing; 1 where it is a matter of yes or no. */
  by: z.number().int(),
});
export type RosterBreach = z.infer<typeof rosterBreach>;

/** The parts of a week's price, in the order of docs/models/roster.md; the score and every explanation come from them. */
export const rosterPricePart = z.enum([
  'unfilled',
  'helper-missing',
  'promise-broken',
  'last-week-changed',
  'backup-comes',
  'other-comes',
  'way',
  'new-face',
  'days-together',
  'wished-half-day',
  'errand-off-market',
  'heavy-load',
  'four-weeks-little',
  'four-weeks-much',
]);
export type RosterPricePart = z.infer<typeof rosterPricePart>;
export const pricedPart = z.object({ part: rosterPricePart, points: z.number().int() });
export type PricedPart = z.infer<typeof pricedPart>;

/** What a move would do to the week as it stands: nothing else is moved. */
export const moveOutcome = z.object({
  /** Broken rules that the week does not break already. Empty = allowed. */
  breaches: z.array(rosterBreach),
  /** Difference of the week's price; positive = worse. */
  points: z.number().int(),
  /** The parts that change, the dearest first. */
  parts: z.array(pricedPart),
});
export type MoveOutcome = z.infer<typeof moveOutcome>;

/** A helper seen from one visit: the best half-day for this helper, and what it costs or what stands in the way. */
export const visitChoice = z.object({
  helperId: personId,
  /** For services for two: who comes along. */
  to: placement,
  wayMinutes: z.number().int().nullable(),
  outcome: moveOutcome,
  inPlan: z.boolean(),
});
export type VisitChoice = z.infer<typeof visitChoice>;

/** Why a visit stands where it does: what this placement adds to the price, and the best that would be had instead. */
export const visitReason = z.object({
  parts: z.array(pricedPart),
  /** The cheapest other helper, and the cheapest other half-day of the same helper; null where there is none. */
  otherHelper: visitChoice.nullable(),
  otherHalfDay: visitChoice.nullable(),
});
export type VisitReason = z.infer<typeof visitReason>;

/** One single change that would fill an unfilled visit, cheapest first. */
export const rosterFix = z.discriminatedUnion('kind', [
  /** There is room as it is: a visit taken out by hand, or left out when its week was made. */
  z.object({ kind: z.literal('place'), to: placement, points: z.number().int() }),
  /** Another visit moves and makes room. */
  z.object({
    kind: z.literal('move-other'),
    other: visitRef,
    otherTo: placement,
    to: placement,
    points: z.number().int(),
  }),
  /** A limit of one helper is raised for good. */
  z.object({
    kind: z.literal('raise-limit'),
    helperId: personId,
    limit: z.enum(['weekly-minutes', 'daily-minutes', 'travel-minutes']),
    from: z.number().int(),
    toValue: z.number().int(),
    to: placement,
    points: z.number().int(),
  }),
  /** A helper is asked whether this half-day can be free. */
  z.object({ kind: z.literal('free-half-day'), helperId: personId, to: placement, points: z.number().int() }),
  /** Any other single rule is asked about: a wish, a service, a training. */
  z.object({
    kind: z.literal('ask'),
    helperId: personId,
    breach: rosterBreach,
    to: placement,
    points: z.number().int(),
  }),
  /** Nothing of what is there helps: a further helper would. */
  z.object({ kind: z.literal('new-helper'), hamletId: placeId.nullable(), at: halfDay }),
]);
export type RosterFix = z.infer<typeof rosterFix>;

/** What differs between two weeks, visit by visit; null = unfilled or not there. */
export const visitDifference = z.object({
  visit: visitRef,
  before: placement.nullable(),
  after: placement.nullable(),
  kind: z.enum(['added', 'dropped', 'filled', 'unfilled', 'other-helper', 'other-time', 'both']),
});
export type VisitDifference = z.infer<typeof visitDifference>;

/** What happened after a week was published. */
export const rosterIncident = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('helper-absent'),
    helperId: personId,
    from: halfDay,
    /** The last half-day of this week in which the helper is absent. */
    to: halfDay,
    reason: z.enum(['ill', 'farming', 'away', 'mourning', 'other']),
  }),
  z.object({ kind: z.literal('helper-left'), helperId: personId, from: halfDay }),
  z.object({
    kind: z.literal('elder-away'),
    elderId: personId,
    from: halfDay,
    to: halfDay,
    reason: z.enum(['away', 'hospital', 'family-visit', 'mourning', 'custom', 'other']),
  }),
  z.object({ kind: z.literal('elder-died'), elderId: personId, from: halfDay }),
  /** Nobody gets into or out of these hamlets; who lives inside goes on inside. */
  z.object({
    kind: z.literal('hamlets-cut-off'),
    hamletIds: z.array(placeId).min(1),
    from: halfDay,
    to: halfDay,
  }),
  /** A need that came up; it is already in the register. */
  z.object({ kind: z.literal('new-need'), task: rosterTask, from: halfDay }),
]);
export type RosterIncident = z.infer<typeof rosterIncident>;
