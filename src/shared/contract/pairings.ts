import { z } from 'zod';
import { proposalId } from '../domain/ids.ts';
import { activePair, proposal } from '../domain/pairing.ts';
import { call } from './call.ts';
import { jobId } from './jobs.ts';

export const pairingsCalls = {
  /** Plans a primary helper for every active elder with needs, over the whole township. */
  'pairings.propose': call(z.object({ jobId }), proposal),
  /** The proposal that waits for a decision, if there is one. */
  'pairings.openProposal': call(z.object({}), proposal.nullable()),
  /** Ends and starts pairs as the proposal says, in one transaction. Refused when people changed since. */
  'pairings.accept': call(
    z.object({ proposalId }),
    z.object({ started: z.number().int(), kept: z.number().int(), ended: z.number().int() }),
  ),
  'pairings.discard': call(z.object({ proposalId }), z.object({})),
  'pairings.list': call(z.object({}), z.array(activePair)),
};
