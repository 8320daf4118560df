import { z } from 'zod';
import { pairId, personId, placeId, proposalId } from '../domain/ids.ts';
import { declinedBy, declineReason, pairDecline, pairDeclineId } from '../domain/pair-decline.ts';
import { pairingDecision } from '../domain/pairing-decision.ts';
import {
  helperChoice,
  singleFix,
  tryOutcome,
  volunteerWorth,
  whyNot,
} from '../domain/pairing-explanation.ts';
import { pairingMap } from '../domain/pairing-map.ts';
import {
  activePair,
  namedPerson,
  proposal,
  proposalFigures,
  proposalHead,
} from '../domain/pairing-proposal.ts';
import { pairMode, pairRole } from '../domain/pairing.ts';
import { pairingSettings, pairingWeights } from '../domain/pairing-weights.ts';
import { calendarDate } from '../time/calendar-date.ts';
import { call } from './call.ts';
import { jobId } from './jobs.ts';

const nothing = z.object({});
const ofProposal = z.object({ proposalId });

export const pairingsCalls = {
  /**
   * Plans a primary and a backup helper for every active elder with needs, over the whole township, and keeps the plan as
   * one more proposal; nobody is paired by this. `weights` stand in for those of the villages; decisions of an earlier
   * proposal go on to hold in the new one.
   */
  'pairings.propose': call(
    z.object({
      jobId,
      name: z.string().trim().max(40).default(''),
      weights: pairingWeights.nullable().default(null),
      decisionsOf: proposalId.nullable().default(null),
    }),
    proposal,
  ),
  /** Proposals that wait for a decision, newest first. */
  'pairings.proposals': call(nothing, z.array(proposalHead)),
  'pairings.proposal': call(ofProposal, proposal),
  /** The newest proposal that waits for a decision, if there is one. */
  'pairings.openProposal': call(nothing, proposal.nullable()),
  'pairings.rename': call(z.object({ proposalId, name: z.string().trim().min(1).max(40) }), nothing),

  /** What a decision would do to the plan; changes nothing. Quick enough to be asked while something is dragged. */
  'pairings.try': call(z.object({ proposalId, decision: pairingDecision }), tryOutcome),
  /** Takes a decision and gives the best plan under it. Refused where hard rules forbid it or the proposal is stale. */
  'pairings.decide': call(z.object({ proposalId, decision: pairingDecision }), proposal),
  'pairings.undoDecision': call(ofProposal, proposal),
  'pairings.redoDecision': call(ofProposal, proposal),

  /** Every helper seen from one elder, in-plan first, then by price, then the forbidden ones. */
  'pairings.choices': call(
    z.object({ proposalId, elderId: personId, role: pairRole }),
    z.array(helperChoice.extend({ helper: namedPerson })),
  ),
  'pairings.whyNot': call(
    z.object({ proposalId, elderId: personId, helperId: personId, role: pairRole }),
    whyNot,
  ),
  /** Single changes that would give an elder a helper in this role, the cheapest first. */
  'pairings.fixes': call(
    z.object({ proposalId, elderId: personId, role: pairRole }),
    z.array(z.object({ fix: singleFix, helper: namedPerson.nullable(), hamletName: z.string().nullable() })),
  ),
  /** Where one more volunteer would help the township most, best first. */
  'pairings.volunteersWanted': call(
    ofProposal,
    z.array(volunteerWorth.extend({ villageName: z.string(), hamletName: z.string() })),
  ),
  /** Two plans side by side; null stands for the pairs of today. */
  'pairings.compare': call(
    z.object({ one: proposalId.nullable(), other: proposalId.nullable() }),
    z.object({
      one: proposalFigures,
      other: proposalFigures,
      differences: z.array(
        z.object({
          elderId: personId,
          elder: namedPerson,
          role: pairRole,
          oneHelperName: z.string().nullable(),
          otherHelperName: z.string().nullable(),
          oneScore: z.number().int().nullable(),
          otherScore: z.number().int().nullable(),
        }),
      ),
    }),
  ),
  'pairings.map': call(z.object({ proposalId: proposalId.nullable(), villageId: placeId }), pairingMap),

  /** Ends and starts pairs of the township or of one village, in one transaction that can be undone. Refused when stale. */
  'pairings.accept': call(
    z.object({ proposalId, villageId: placeId.nullable().default(null) }),
    z.object({ started: z.number().int(), kept: z.number().int(), ended: z.number().int() }),
  ),
  'pairings.discard': call(ofProposal, nothing),

  /** Pairs in force. */
  'pairings.list': call(nothing, z.array(activePair)),
  /** Writes down a pair that the two agreed themselves, before any proposal; it is never broken by one. */
  'pairings.addVoluntary': call(
    z.object({
      elderId: personId,
      helperId: personId,
      role: pairRole.default('primary'),
      mode: pairMode.default('pair'),
      trial: z.boolean().default(false),
    }),
    z.object({ pairId }),
  ),
  'pairings.end': call(
    z.object({
      pairId,
      reason: z.enum(['asked_by_elder', 'asked_by_helper', 'moved', 'ability', 'other']),
    }),
    nothing,
  ),
  'pairings.setMode': call(z.object({ pairId, mode: pairMode }), nothing),
  /** Trial pairs whose month has ended or ends within a week, and pairs that nobody has asked about for a long time. */
  'pairings.reviews': call(
    nothing,
    z.array(
      z.object({ pair: activePair, due: calendarDate, because: z.enum(['trial-ends', 'long-not-asked']) }),
    ),
  ),
  /** What the two said: the pair goes on, has another trial month, or ends. */
  'pairings.review': call(
    z.object({
      pairId,
      outcome: z.enum(['goes-on', 'another-month', 'ends']),
      by: declinedBy.nullable().default(null),
      reason: declineReason.nullable().default(null),
    }),
    nothing,
  ),

  /** Writes down that one of the two does not want a proposed or present pair; a present pair ends by it. */
  'pairings.decline': call(
    z.object({
      elderId: personId,
      helperId: personId,
      by: declinedBy,
      reason: declineReason,
      proposalId: proposalId.nullable().default(null),
    }),
    z.object({ declineId: pairDeclineId }),
  ),
  'pairings.declines': call(
    nothing,
    z.array(pairDecline.extend({ elder: namedPerson, helper: namedPerson })),
  ),
  'pairings.withdrawDecline': call(z.object({ declineId: pairDeclineId }), nothing),

  /** What holds for pairs of a village (null = the township), with who set each number. */
  'pairings.settings': call(z.object({ villageId: placeId.nullable() }), pairingSettings),

  /**
   * F075, F089: minutes of help a week for each elder with needs, set beside the number of kin and the tier, and the load
   * of each helper; of the pairs of today.
   */
  'pairings.fairness': call(
    nothing,
    z.object({
      elders: z.array(
        z.object({
          elderId: personId,
          elder: namedPerson,
          tier: z.number().int(),
          /** Kin among all people of the register, and helpers among them. */
          kin: z.number().int(),
          neededMinutes: z.number().int(),
          /** Minutes of the needs that the primary helper offers and is fit for. */
          servedMinutes: z.number().int(),
          /** Without kin, and served less than half of what is needed. */
          alert: z.boolean(),
        }),
      ),
      helpers: z.array(
        z.object({
          helperId: personId,
          helper: namedPerson,
          primaries: z.number().int(),
          backups: z.number().int(),
          maxElders: z.number().int(),
          minutes: z.number().int(),
          weeklyCapMinutes: z.number().int(),
        }),
      ),
    }),
  ),
};
