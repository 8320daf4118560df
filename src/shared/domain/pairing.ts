import { z } from 'zod';
import { personId } from './ids.ts';

export const pairOrigin = z.enum(['voluntary', 'assigned']);
export type PairOrigin = z.infer<typeof pairOrigin>;

/** The hard rules of pairing by id, in the order in which they are asked. */
export const pairingRule = z.enum([
  'not-the-same-person',
  'helper-active',
  'helper-age',
  'helper-has-hours',
  'consent-not-refused',
  'not-refused',
  'not-declined',
  'not-forbidden',
  'not-the-same-household',
  'village-boundary',
  'sex-wish',
  'travel-known',
  'travel-limit',
  'service-offered',
  'training-for-service',
  'ability-for-need',
  'availability-for-need',
  'weekly-minutes',
  'helper-capacity',
]);
export type PairingRule = z.infer<typeof pairingRule>;

/** What a helper is to an elder: the one who comes, or the one who stands in; never two of one household. */
export const pairRole = z.enum(['primary', 'backup']);
export type PairRole = z.infer<typeof pairRole>;

/** Three ways of helping (P2): a pair with a roster, a neighbour who looks in, a volunteer for single tasks. */
export const pairMode = z.enum(['pair', 'neighbour_watch', 'volunteer_task']);
export type PairMode = z.infer<typeof pairMode>;

/**
 * The parts of a pair's score. 住所相邻、性情相近、爱好相投 come first; the last three are the three complements: the
 * skilled help the unskilled, the younger the older, the well the ill.
 */
export const pairScorePartName = z.enum([
  'near',
  'temperament',
  'hobby',
  'tie',
  'keep',
  'services',
  'age-gap',
  'strength',
]);
export type PairScorePartName = z.infer<typeof pairScorePartName>;

export const pairScorePart = z.object({
  part: pairScorePartName,
  /** Points earned, 0 … most. Null where nothing is known, which is not the same as 0. */
  points: z.number().int().nullable(),
  most: z.number().int(),
  /** What the points rest on: shared hobbies, shared temperaments, the tie's kind. */
  words: z.array(z.string()),
});
export type PairScorePart = z.infer<typeof pairScorePart>;

/** A helper that the rules forbid or that the plan had no room for, counted by rule. */
export const ruleCount = z.object({ rule: pairingRule, helpers: z.number().int() });
export type RuleCount = z.infer<typeof ruleCount>;

/** What nobody has noted of a person and a score would rest on: to be asked on the next visit. */
export const missingFact = z.enum(['hamlet', 'temperament', 'hobbies', 'age', 'self-care-level']);
export type MissingFact = z.infer<typeof missingFact>;

export const proposedPair = z.object({
  elderId: personId,
  helperId: personId,
  role: pairRole,
  origin: pairOrigin,
  score: z.number().int(),
  /** Percent of the points at stake of which something is known: 100 = every part could be scored. */
  confidence: z.number().int().min(0).max(100),
  parts: z.array(pairScorePart),
  /** One way by the helper's own means. Null only for an agreed pair whose way nobody has measured. */
  travelMinutes: z.number().int().nullable(),
  /** True where the minutes come from a shortest path, not from the office's own table. */
  travelEstimated: z.boolean(),
  /** True where this very pair is active today, in either role. */
  kept: z.boolean(),
  /** True where the two are fixed: agreed by themselves, or locked by hand. */
  locked: z.boolean(),
  /** True where the pair is to begin with a trial month. */
  trial: z.boolean(),
  /** The rule that a pair of today breaks and that it was let stay beyond: agreed by the two, or for want of another. */
  beyond: pairingRule.nullable(),
});
export type ProposedPair = z.infer<typeof proposedPair>;

/** An elder for whom nobody was found in a role. */
export const unservedElder = z.object({
  elderId: personId,
  role: pairRole,
  /** 1 = most urgent … 4. */
  tier: z.number().int().min(1).max(4),
  /** First rule that stopped each helper of the village, counted; the sum is the number of helpers. */
  stoppedBy: z.array(ruleCount),
});
export type UnservedElder = z.infer<typeof unservedElder>;

export const endedPair = z.object({
  elderId: personId,
  helperId: personId,
  role: pairRole,
  /** The first rule that keeps the two apart today; null where the township is better served otherwise. */
  rule: pairingRule.nullable(),
});
export type EndedPair = z.infer<typeof endedPair>;

export const outcomeStatus = z.enum(['proven-best', 'good', 'stopped', 'impossible']);
export type OutcomeStatus = z.infer<typeof outcomeStatus>;

/** Somebody of whom a score lacks facts, and how many points of the present pairs hang on them. */
export const factToAsk = z.object({
  personId,
  missing: z.array(missingFact),
  points: z.number().int(),
});
export type FactToAsk = z.infer<typeof factToAsk>;
