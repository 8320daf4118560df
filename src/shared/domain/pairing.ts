import { z } from 'zod';
import { calendarDate } from '../time/calendar-date.ts';
import { pairId, personId, placeId, proposalId } from './ids.ts';

export const pairOrigin = z.enum(['voluntary', 'assigned']);
export type PairOrigin = z.infer<typeof pairOrigin>;

/** The hard rules of pairing by id, in the order in which they are asked. */
export const pairingRule = z.enum([
  'not-the-same-person',
  'helper-active',
  'helper-has-hours',
  'not-refused',
  'not-the-same-household',
  'village-boundary',
  'sex-wish',
  'travel-known',
  'travel-limit',
  'service-offered',
  'ability-for-need',
  'availability-for-need',
  'helper-capacity',
]);
export type PairingRule = z.infer<typeof pairingRule>;

/** The parts of a pair's score; 住所相邻、性情相近、爱好相投 come first. */
export const pairScorePartName = z.enum(['near', 'temperament', 'hobby', 'tie', 'keep', 'services']);
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

export const proposedPair = z.object({
  elderId: personId,
  helperId: personId,
  origin: pairOrigin,
  score: z.number().int(),
  parts: z.array(pairScorePart),
  /** One way by the helper's own means. Null only for an agreed pair whose way nobody has measured. */
  travelMinutes: z.number().int().nullable(),
  /** True where the minutes come from a shortest path, not from the office's own table. */
  travelEstimated: z.boolean(),
  /** True where this very pair is active today. */
  kept: z.boolean(),
  /** The rule that a pair of today breaks and that it was let stay beyond: agreed by the two, or for want of another. */
  beyond: pairingRule.nullable(),
});
export type ProposedPair = z.infer<typeof proposedPair>;

export const unservedElder = z.object({
  elderId: personId,
  /** 1 = most urgent … 4. */
  tier: z.number().int().min(1).max(4),
  /** First rule that stopped each helper of the village, counted; the sum is the number of helpers. */
  stoppedBy: z.array(ruleCount),
});
export type UnservedElder = z.infer<typeof unservedElder>;

export const endedPair = z.object({
  elderId: personId,
  helperId: personId,
  /** The first rule that keeps the two apart today; null where the township is better served otherwise. */
  rule: pairingRule.nullable(),
});
export type EndedPair = z.infer<typeof endedPair>;

export const outcomeStatus = z.enum(['proven-best', 'good', 'stopped', 'impossible']);
export type OutcomeStatus = z.infer<typeof outcomeStatus>;

const named = z.object({
  name: z.string(),
  villageId: placeId,
  villageName: z.string(),
  hamletName: z.string().nullable(),
  age: z.number().int().nullable(),
});

export const proposal = z.object({
  id: proposalId,
  createdAt: z.string(),
  status: outcomeStatus,
  /** True when people or pairs changed after the proposal was made: it can no longer be accepted. */
  stale: z.boolean(),
  totalScore: z.number().int(),
  pairs: z.array(proposedPair.extend({ elder: named, helper: named, heldElders: z.number().int() })),
  unserved: z.array(unservedElder.extend({ elder: named })),
  /** Active pairs that accepting would end, each with who takes over (null = nobody) and why it ends. */
  ends: z.array(
    endedPair.omit({ helperId: true }).extend({
      elderName: z.string(),
      helperName: z.string(),
      newHelperName: z.string().nullable(),
    }),
  ),
});
export type Proposal = z.infer<typeof proposal>;

export const activePair = z.object({
  id: pairId,
  elderId: personId,
  helperId: personId,
  elder: named,
  helper: named,
  origin: pairOrigin,
  startDate: calendarDate,
  score: z.number().int().nullable(),
  parts: z.array(pairScorePart),
  travelMinutes: z.number().int().nullable(),
  travelEstimated: z.boolean(),
});
export type ActivePair = z.infer<typeof activePair>;
