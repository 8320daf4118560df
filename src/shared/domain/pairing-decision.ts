import { z } from 'zod';
import { personId } from './ids.ts';
import { pairRole } from './pairing.ts';

/** A limit of a helper that may be set for one proposal without touching the register. */
export const helperLimit = z.enum(['travel-minutes', 'elders', 'weekly-minutes']);
export type HelperLimit = z.infer<typeof helperLimit>;

/**
 * What the social worker decided by hand in a proposal. Decisions are kept in the order in which they were made, so that
 * each can be taken back; of two on the same thing the later holds.
 */
export const pairingDecision = z.discriminatedUnion('kind', [
  /** The two stay together in this role, whatever it costs; only hard rules of the register still forbid it. */
  z.object({ kind: z.literal('lock'), elderId: personId, helperId: personId, role: pairRole }),
  /** Takes a lock away again. */
  z.object({ kind: z.literal('unlock'), elderId: personId, helperId: personId }),
  /** The two are not paired in this proposal, in neither role. */
  z.object({ kind: z.literal('forbid'), elderId: personId, helperId: personId }),
  z.object({ kind: z.literal('allow'), elderId: personId, helperId: personId }),
  z.object({
    kind: z.literal('set-limit'),
    helperId: personId,
    limit: helperLimit,
    /** Minutes one way, elders, or minutes a week. */
    value: z.number().int().min(0).max(5040),
  }),
  /** Whether the pair begins with a trial month; changes nothing about who helps whom. */
  z.object({ kind: z.literal('trial'), elderId: personId, helperId: personId, on: z.boolean() }),
]);
export type PairingDecision = z.infer<typeof pairingDecision>;
