import { z } from 'zod';
import { personId, placeId } from './ids.ts';
import { helperLimit, pairingDecision } from './pairing-decision.ts';
import { pairingRule, pairRole, pairScorePart } from './pairing.ts';

/** One elder's helper changes in a role; null stands for nobody. */
export const pairMove = z.object({
  elderId: personId,
  role: pairRole,
  fromHelperId: personId.nullable(),
  toHelperId: personId.nullable(),
});
export type PairMove = z.infer<typeof pairMove>;

/** A hard rule that keeps two people apart, and by how much in its own unit. */
export const pairBreach = z.object({
  rule: pairingRule,
  /** Minutes over, elders over, minutes a week over; 1 where it is a matter of yes or no. */
  by: z.number().int(),
});
export type PairBreach = z.infer<typeof pairBreach>;

/**
 * What a change would do to the best plan: the difference of two optima. `price` counts points of the score and of even
 * loads (positive = worse); whoever gains or loses a helper stands in `moves` and in the two counts, because that is
 * never weighed against points.
 */
export const planDifference = z.object({
  price: z.number().int(),
  /** False where the hours of helpers had to be respected: the plan with this price can be had, a better one may exist. */
  exact: z.boolean(),
  /** Elders who would have no primary (backup) helper any more, minus those who would get one. */
  primariesLost: z.number().int(),
  backupsLost: z.number().int(),
  moves: z.array(pairMove),
});
export type PlanDifference = z.infer<typeof planDifference>;

/** The answer to "what if": forbidden by rules, without effect, or a plan that differs. */
export const tryOutcome = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('forbidden'), breaches: z.array(pairBreach).min(1) }),
  z.object({ kind: z.literal('different'), difference: planDifference }),
]);
export type TryOutcome = z.infer<typeof tryOutcome>;

/** Why a helper is, or is not, the one of an elder in a role. */
export const whyNot = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('in-plan'), role: pairRole }),
  z.object({ kind: z.literal('forbidden'), breaches: z.array(pairBreach).min(1) }),
  z.object({ kind: z.literal('costs'), difference: planDifference }),
]);
export type WhyNot = z.infer<typeof whyNot>;

/** A helper seen from one elder: who could come, in which order, and what stands in the way. */
export const helperChoice = z.object({
  helperId: personId,
  score: z.number().int(),
  confidence: z.number().int().min(0).max(100),
  parts: z.array(pairScorePart),
  travelMinutes: z.number().int().nullable(),
  travelEstimated: z.boolean(),
  /** Elders of this helper in the plan, both roles. */
  heldElders: z.number().int(),
  maxElders: z.number().int(),
  why: whyNot,
});
export type HelperChoice = z.infer<typeof helperChoice>;

/** One single change that would give an elder a helper. */
export const singleFix = z.discriminatedUnion('kind', [
  /** A limit of one helper is raised. */
  z.object({
    kind: z.literal('raise-limit'),
    helperId: personId,
    limit: helperLimit,
    from: z.number().int(),
    to: z.number().int(),
    decision: pairingDecision,
    difference: planDifference,
  }),
  /** A rule is asked about: a wish, a half-day, a service, a training. */
  z.object({ kind: z.literal('ask'), helperId: personId, breach: pairBreach }),
  /** Nothing of what is there helps: a further helper in this hamlet would. */
  z.object({ kind: z.literal('new-helper'), hamletId: placeId.nullable(), villageId: placeId }),
]);
export type SingleFix = z.infer<typeof singleFix>;

/** What one more volunteer in a hamlet would bring: the shadow price of a place there. */
export const volunteerWorth = z.object({
  villageId: placeId,
  hamletId: placeId,
  /** Elders who would get a primary (backup) helper. */
  primariesGained: z.number().int(),
  backupsGained: z.number().int(),
  /** Points gained besides. */
  points: z.number().int(),
});
export type VolunteerWorth = z.infer<typeof volunteerWorth>;
