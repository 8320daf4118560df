import { z } from 'zod';
import { calendarDate } from '../time/calendar-date.ts';
import { pairId, personId, placeId, proposalId } from './ids.ts';
import { pairingDecision } from './pairing-decision.ts';
import {
  endedPair,
  factToAsk,
  outcomeStatus,
  pairMode,
  pairOrigin,
  pairRole,
  pairScorePart,
  proposedPair,
  unservedElder,
} from './pairing.ts';
import { pairingWeights } from './pairing-weights.ts';

/** A person as pairs and proposals show him or her. */
export const namedPerson = z.object({
  name: z.string(),
  villageId: placeId,
  villageName: z.string(),
  hamletName: z.string().nullable(),
  age: z.number().int().nullable(),
});
export type NamedPerson = z.infer<typeof namedPerson>;

/** The figures by which proposals are compared. */
export const proposalFigures = z.object({
  primaries: z.number().int(),
  backups: z.number().int(),
  withoutPrimary: z.number().int(),
  withoutBackup: z.number().int(),
  kept: z.number().int(),
  ends: z.number().int(),
  /** Sum of the scores of primary pairs, and their middle and lowest. */
  totalScore: z.number().int(),
  medianScore: z.number().int().nullable(),
  lowestScore: z.number().int().nullable(),
  /** Middle and longest way of primary pairs, in minutes one way. */
  medianTravelMinutes: z.number().int().nullable(),
  longestTravelMinutes: z.number().int().nullable(),
  /** Most elders that one helper has, both roles. */
  mostElders: z.number().int(),
});
export type ProposalFigures = z.infer<typeof proposalFigures>;

export const proposalHead = z.object({
  id: proposalId,
  name: z.string(),
  createdAt: z.string(),
  status: outcomeStatus,
  /** True when people or pairs changed after the proposal was made: it can no longer be accepted. */
  stale: z.boolean(),
  /** The points that it was made with, where they are not those of the villages. */
  weights: pairingWeights.nullable(),
  figures: proposalFigures,
  /** Villages whose pairs were accepted already. */
  acceptedVillageIds: z.array(placeId),
});
export type ProposalHead = z.infer<typeof proposalHead>;

export const proposal = proposalHead.extend({
  totalScore: z.number().int(),
  /** How far the plan may be from the best, in points; 0 = proven best, null = unknown (stopped). */
  gapPoints: z.number().int().nullable(),
  pairs: z.array(
    proposedPair.extend({
      elder: namedPerson,
      helper: namedPerson,
      /** Elders of this helper in the plan, both roles. */
      heldElders: z.number().int(),
      maxElders: z.number().int(),
      /** Who holds this role today, where it is somebody else. */
      presentHelperName: z.string().nullable(),
    }),
  ),
  /** Elders without a primary or without a backup. */
  unserved: z.array(unservedElder.extend({ elder: namedPerson })),
  /** Active pairs that accepting would end, each with who takes over (null = nobody) and why it ends. */
  ends: z.array(
    endedPair.extend({
      elderName: z.string(),
      helperName: z.string(),
      villageId: placeId,
      newHelperName: z.string().nullable(),
    }),
  ),
  toAsk: z.array(factToAsk.extend({ person: namedPerson })),
  /** Decisions by hand that hold, in their order, and how many undone ones may be brought back. */
  decisions: z.array(pairingDecision),
  redoable: z.number().int(),
  /** Only of a proposal just made with the decisions of another: how many of them do not apply any more. */
  droppedDecisions: z.number().int().optional(),
});
export type Proposal = z.infer<typeof proposal>;

export const activePair = z.object({
  id: pairId,
  elderId: personId,
  helperId: personId,
  elder: namedPerson,
  helper: namedPerson,
  role: pairRole,
  mode: pairMode,
  origin: pairOrigin,
  startDate: calendarDate,
  /** Last day of the trial month; null once the two have been asked, or where there was none. */
  trialUntil: calendarDate.nullable(),
  score: z.number().int().nullable(),
  parts: z.array(pairScorePart),
  travelMinutes: z.number().int().nullable(),
  travelEstimated: z.boolean(),
});
export type ActivePair = z.infer<typeof activePair>;
